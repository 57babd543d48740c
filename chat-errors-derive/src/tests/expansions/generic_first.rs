// enum Wrapped<E> {
//     #[code(1, "BEFORE")]
//     Before,
//     #[code(transparent)]
//     Inner(E),
//     #[code(2, "AFTER")]
//     After,
// }

#[doc(hidden)]
#[automatically_derived]
impl<E> ::chat_errors::__private_VERSION::Derived for Wrapped<E>
where
    E: ::chat_errors::ChatErrorCode,
{
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 2] = [1, 2];
                static NAMES: [&::core::primitive::str; 2] = ["BEFORE", "AFTER"];
                static TEXTS: &::core::primitive::str = r#"BEFOREAFTER"#;
                static TEXT_ENDS: [::core::primitive::u8; 16] = *b"\x06\0\0\0\x06\0\0\0\x0B\0\0\0\x0B\0\0\0";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "Wrapped",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        12483983501059072764,
                    ),
                    codes: &CODES,
                    code_range: (1, 2),
                    names: &NAMES,
                    name_hashes: b"l\x1F\xAC\xF3\xFE\xFA\xCF\xDB",
                    texts: &TEXTS,
                    text_ends: &TEXT_ENDS,
                    kinds: &::chat_errors::__private_VERSION::filled(
                        b"\0\0",
                        &[::chat_errors::ErrorKind::Unknown],
                    ),
                    policies: ::chat_errors::__private_VERSION::Policies::Few {
                        values: &[::chat_errors::RetryPolicy::Never],
                        rows: &::chat_errors::__private_VERSION::filled(
                            b"\0\0",
                            ::chat_errors::__private_VERSION::OneOf8::ALL,
                        ),
                    },
                    outcomes: b"\0\0",
                    alias_rows: &[],
                    code_aliases: &[],
                    code_alias_rows: &[],
                    translation_rows: &[],
                    translations: &[],
                    code_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 1,
                        slots: b"\0\x01",
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
                        slots: b"\0\0\x01\0",
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
            Wrapped::<E>::Before => 0,
            Wrapped::<E>::After => 1,
            _ => 2,
        };
        match self {
            Wrapped::<E>::Inner { 0: __chat_errors_field } => {
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
impl<E> ::chat_errors::ChatErrorCode for Wrapped<E>
where
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
| 1 | <a href='#variant.Before'>`Before`</a><br>`BEFORE` | Unknown | Never<br>NotApplied | BEFORE |
| 2 | <a href='#variant.After'>`After`</a><br>`AFTER` | Unknown | Never<br>NotApplied | AFTER |


Every code of `E`.*/
#[automatically_derived]
impl<E> ::chat_errors::CodeTable for Wrapped<E>
where
    E: ::chat_errors::CodeTable,
{
    const CODES: &'static ::chat_errors::CodeSet = {
        ::chat_errors::__private_VERSION::apart::<Self, 1>(0);
        &::chat_errors::__private_VERSION::joined_set::<Self>()
    };
}
#[automatically_derived]
impl<E> ::core::convert::From<Wrapped<E>> for ::core::primitive::i32
where
    E: ::chat_errors::ChatErrorCode,
{
    #[inline]
    fn from(__chat_errors_error: Wrapped<E>) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code::<Wrapped<E>>(&__chat_errors_error)
    }
}
#[automatically_derived]
impl<E> ::core::convert::From<&Wrapped<E>> for ::core::primitive::i32
where
    E: ::chat_errors::ChatErrorCode,
{
    #[inline]
    fn from(__chat_errors_error: &Wrapped<E>) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code::<Wrapped<E>>(__chat_errors_error)
    }
}
const _: () = {
    #[inline]
    const fn __chat_errors_nth<E>(
        __chat_errors_position: ::core::primitive::usize,
    ) -> Wrapped<E> {
        match __chat_errors_position {
            0 => Wrapped::<E>::Before,
            _ => Wrapped::<E>::After,
        }
    }
    #[automatically_derived]
    impl<E> ::chat_errors::FromCode for Wrapped<E>
    where
        for<'__chat_errors> E: ::chat_errors::FromCode,
    {
        #[inline]
        fn from_code(
            __chat_errors_code: ::core::primitive::i32,
        ) -> ::core::option::Option<Self> {
            const { ::chat_errors::__private_VERSION::checked::<Self>() };
            if let ::core::option::Option::Some(__chat_errors_own) = match ::chat_errors::__private_VERSION::position_of_code::<
                Self,
            >(__chat_errors_code) {
                ::core::option::Option::Some(
                    1..,
                ) if const { ::chat_errors::__private_VERSION::reaches::<Self, E>() } => {
                    <E as ::chat_errors::FromCode>::from_code(__chat_errors_code)
                        .map(|__chat_errors_field| Wrapped::<E>::Inner {
                            0: __chat_errors_field,
                        })
                }
                ::core::option::Option::Some(__chat_errors_position) => {
                    ::core::option::Option::Some(
                        __chat_errors_nth::<E>(__chat_errors_position),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            } {
                return ::core::option::Option::Some(__chat_errors_own);
            }
            if let ::core::option::Option::Some(__chat_errors_field) = <E as ::chat_errors::FromCode>::from_code(
                __chat_errors_code,
            ) {
                return ::core::option::Option::Some(Wrapped::<E>::Inner {
                    0: __chat_errors_field,
                });
            }
            ::core::option::Option::None
        }
        #[inline]
        fn from_name(
            __chat_errors_name: &::core::primitive::str,
        ) -> ::core::option::Option<Self> {
            const { ::chat_errors::__private_VERSION::checked::<Self>() };
            if let ::core::option::Option::Some(__chat_errors_own) = match ::chat_errors::__private_VERSION::position_of_name::<
                Self,
            >(__chat_errors_name) {
                ::core::option::Option::Some(
                    1..,
                ) if const { ::chat_errors::__private_VERSION::reaches::<Self, E>() } => {
                    <E as ::chat_errors::FromCode>::from_name(__chat_errors_name)
                        .map(|__chat_errors_field| Wrapped::<E>::Inner {
                            0: __chat_errors_field,
                        })
                }
                ::core::option::Option::Some(__chat_errors_position) => {
                    ::core::option::Option::Some(
                        __chat_errors_nth::<E>(__chat_errors_position),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            } {
                return ::core::option::Option::Some(__chat_errors_own);
            }
            if let ::core::option::Option::Some(__chat_errors_field) = <E as ::chat_errors::FromCode>::from_name(
                __chat_errors_name,
            ) {
                return ::core::option::Option::Some(Wrapped::<E>::Inner {
                    0: __chat_errors_field,
                });
            }
            ::core::option::Option::None
        }
    }
    #[automatically_derived]
    impl<E> ::core::str::FromStr for Wrapped<E>
    where
        for<'code> Self: ::chat_errors::__private_VERSION::BuiltFromCode<'code>,
    {
        type Err = ::chat_errors::UnknownName;
        #[inline]
        fn from_str(
            __chat_errors_name: &::core::primitive::str,
        ) -> ::core::result::Result<Self, ::chat_errors::UnknownName> {
            ::chat_errors::__private_VERSION::parse(__chat_errors_name)
        }
    }
};
#[automatically_derived]
impl<E> ::core::convert::TryFrom<::core::primitive::i32> for Wrapped<E>
where
    for<'code> Self: ::chat_errors::__private_VERSION::BuiltFromCode<'code>,
{
    type Error = ::chat_errors::UnknownCode;
    #[inline]
    fn try_from(
        __chat_errors_code: ::core::primitive::i32,
    ) -> ::core::result::Result<Self, ::chat_errors::UnknownCode> {
        ::chat_errors::__private_VERSION::try_from_code(__chat_errors_code)
    }
}
#[doc(hidden)]
#[automatically_derived]
impl<E> ::chat_errors::__private_VERSION::Joined for Wrapped<E>
where
    E: ::chat_errors::CodeTable,
{
    const OWN: &'static ::chat_errors::__private_VERSION::Table = <Self as ::chat_errors::__private_VERSION::Derived>::TABLE;
    const NESTED: &'static [&'static ::chat_errors::CodeSet] = &[
        <E as ::chat_errors::CodeTable>::CODES,
    ];
}
const _: () = {
    use ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors as __ChatErrorsContainsOnlyOtherErrors;
    type __ChatErrorsThis<E> = Wrapped<E>;
    #[automatically_derived]
    #[doc(hidden)]
    impl<E> __ChatErrorsContainsOnlyOtherErrors for __ChatErrorsThis<E>
    where
        for<'__chat_errors> E: ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors,
    {}
};
