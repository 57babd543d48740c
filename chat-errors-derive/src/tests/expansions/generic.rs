// #[code(impl(Display, Error))]
// enum Layered<'a, E: Clone, const N: usize>
// where
//     E: 'a,
// {
//     #[code(1, "PLAIN")]
//     Plain([&'a str; N]),
//     #[code(transparent)]
//     Inner(E),
// }

#[doc(hidden)]
#[automatically_derived]
impl<'a, E: Clone, const N: usize> ::chat_errors::__private_VERSION::Derived
for Layered<'a, E, { N }>
where
    E: 'a,
    E: ::chat_errors::ChatErrorCode,
{
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 1] = [1];
                static NAMES: [&::core::primitive::str; 1] = ["PLAIN"];
                static TEXTS: &::core::primitive::str = r#"PLAIN"#;
                static TEXT_ENDS: [::core::primitive::u8; 8] = *b"\x05\0\0\0\x05\0\0\0";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "Layered",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        16266612661401506428,
                    ),
                    codes: &CODES,
                    code_range: (1, 1),
                    names: &NAMES,
                    name_hashes: b"j\xC8\x99\xA2",
                    texts: &TEXTS,
                    text_ends: &TEXT_ENDS,
                    kinds: &::chat_errors::__private_VERSION::filled(
                        b"\0",
                        &[::chat_errors::ErrorKind::Unknown],
                    ),
                    policies: ::chat_errors::__private_VERSION::Policies::Few {
                        values: &[::chat_errors::RetryPolicy::Never],
                        rows: &::chat_errors::__private_VERSION::filled(
                            b"\0",
                            ::chat_errors::__private_VERSION::OneOf8::ALL,
                        ),
                    },
                    outcomes: b"\0",
                    alias_rows: &[],
                    code_aliases: &[],
                    code_alias_rows: &[],
                    translation_rows: &[],
                    translations: &[],
                    code_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 1,
                        slots: b"\0",
                    },
                    code_alias_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 0,
                        slots: b"",
                    },
                    name_index: ::chat_errors::__private_VERSION::NameIndex::Ends(::chat_errors::__private_VERSION::PerfectHash {
                        multiplier: 16294208416658607535,
                        bucket_shift: 63,
                        slot_shift: 62,
                        displacements: b"\0\0",
                        slots: b"\0\0\0\0",
                    }),
                }
            }
        }
        __chat_errors_later::<()>()
    };
    #[inline]
    fn resolve<__ChatErrorsQuery: ::chat_errors::__private_VERSION::Query>(
        &self,
    ) -> <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::Output {
        let __chat_errors_position = match *self {
            Layered::Plain { .. } => 0,
            _ => 1,
        };
        match self {
            Layered::Inner { 0: __chat_errors_field } => {
                <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::inner(
                    __chat_errors_field,
                )
            }
            _ => {
                <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::row::<
                    Self,
                >(__chat_errors_position)
            }
        }
    }
}
#[automatically_derived]
impl<'a, E: Clone, const N: usize> ::chat_errors::ChatErrorCode for Layered<'a, E, { N }>
where
    E: 'a,
    E: ::chat_errors::ChatErrorCode,
{
    #[inline]
    fn info(&self) -> ::chat_errors::CodeInfo {
        ::chat_errors::__private_VERSION::info::<Self>(self)
    }
    #[inline]
    fn code(&self) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code::<Self>(self)
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        ::chat_errors::__private_VERSION::name::<Self>(self)
    }
    #[inline]
    fn summary(&self) -> &'static ::core::primitive::str {
        ::chat_errors::__private_VERSION::summary::<Self>(self)
    }
    #[inline]
    fn help(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
        ::chat_errors::__private_VERSION::help::<Self>(self)
    }
    #[inline]
    fn kind(&self) -> ::chat_errors::ErrorKind {
        ::chat_errors::__private_VERSION::kind::<Self>(self)
    }
    #[inline]
    fn retry_policy(&self) -> ::chat_errors::RetryPolicy {
        ::chat_errors::__private_VERSION::retry_policy::<Self>(self)
    }
    #[inline]
    fn outcome(&self) -> ::chat_errors::Outcome {
        ::chat_errors::__private_VERSION::outcome::<Self>(self)
    }
}
/**| code | variant<br>name | kind | policy<br>outcome | summary |
|---:|---|---|---|---|
| 1 | <a href='#variant.Plain'>`Plain`</a><br>`PLAIN` | Unknown | Never<br>NotApplied | PLAIN |


Every code of `E`.

`Plain` carries data, so this type cannot be built from a code.*/
#[automatically_derived]
impl<'a, E: Clone, const N: usize> ::chat_errors::CodeTable for Layered<'a, E, { N }>
where
    E: 'a,
    E: ::chat_errors::CodeTable,
{
    const CODES: &'static ::chat_errors::CodeSet = {
        ::chat_errors::__private_VERSION::apart::<Self, 1>(0);
        &::chat_errors::__private_VERSION::joined_set::<Self>()
    };
}
#[automatically_derived]
impl<'a, E: Clone, const N: usize> ::core::convert::From<Layered<'a, E, { N }>>
for ::core::primitive::i32
where
    E: 'a,
    E: ::chat_errors::ChatErrorCode,
{
    #[inline]
    fn from(__chat_errors_error: Layered<'a, E, { N }>) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code::<
            Layered<'a, E, { N }>,
        >(&__chat_errors_error)
    }
}
#[automatically_derived]
impl<'a, E: Clone, const N: usize> ::core::convert::From<&Layered<'a, E, { N }>>
for ::core::primitive::i32
where
    E: 'a,
    E: ::chat_errors::ChatErrorCode,
{
    #[inline]
    fn from(__chat_errors_error: &Layered<'a, E, { N }>) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code::<
            Layered<'a, E, { N }>,
        >(__chat_errors_error)
    }
}
#[automatically_derived]
impl<'a, E: Clone, const N: usize> ::core::fmt::Display for Layered<'a, E, { N }>
where
    E: 'a,
    E: ::chat_errors::ChatErrorCode + ::core::fmt::Display,
{
    fn fmt(
        &self,
        __chat_errors_formatter: &mut ::core::fmt::Formatter<'_>,
    ) -> ::core::fmt::Result {
        match self {
            Layered::Inner { 0: __chat_errors_field } => {
                ::core::fmt::Display::fmt(__chat_errors_field, __chat_errors_formatter)
            }
            _ => {
                ::chat_errors::__private_VERSION::display::<
                    Self,
                >(self, __chat_errors_formatter)
            }
        }
    }
}
#[automatically_derived]
impl<'a, E: Clone, const N: usize> ::core::error::Error for Layered<'a, E, { N }>
where
    E: 'a,
    E: ::core::error::Error,
    Self: ::core::fmt::Debug + ::core::fmt::Display,
{
    fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
        match self {
            Layered::Inner { 0: __chat_errors_field } => {
                ::core::error::Error::source(__chat_errors_field)
            }
            _ => ::core::option::Option::None,
        }
    }
}
#[doc(hidden)]
#[automatically_derived]
impl<'a, E: Clone, const N: usize> ::chat_errors::__private_VERSION::Joined
for Layered<'a, E, { N }>
where
    E: 'a,
    E: ::chat_errors::CodeTable,
{
    const OWN: &'static ::chat_errors::__private_VERSION::Table = <Self as ::chat_errors::__private_VERSION::Derived>::TABLE;
    const NESTED: &'static [&'static ::chat_errors::CodeSet] = &[
        <E as ::chat_errors::CodeTable>::CODES,
    ];
}
const _: () = {
    use ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors as __ChatErrorsContainsOnlyOtherErrors;
    type __ChatErrorsThis<'a, E, const N: usize> = Layered<'a, E, { N }>;
    #[automatically_derived]
    #[doc(hidden)]
    impl<'a, E: Clone, const N: usize> __ChatErrorsContainsOnlyOtherErrors
    for __ChatErrorsThis<'a, E, { N }>
    where
        E: 'a,
        for<'__chat_errors> E: ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors,
    {}
};
