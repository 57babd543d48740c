// enum Lossless {
//     #[code(1, "ONE")]
//     One,
//     #[code(transparent)]
//     Inner(Inner),
//     #[code(unknown)]
//     Other(i32),
// }

#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::Derived for Lossless {
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 1] = [1];
                static NAMES: [&::core::primitive::str; 1] = ["ONE"];
                static TEXTS: &::core::primitive::str = r#"ONE"#;
                static TEXT_ENDS: [::core::primitive::u8; 8] = *b"\x03\0\0\0\x03\0\0\0";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "Lossless",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        6707639549904341464,
                    ),
                    codes: &CODES,
                    code_range: (1, 1),
                    names: &NAMES,
                    name_hashes: b"\xAB\xB7\xDAC",
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
            Lossless::One => 0,
            _ => 1,
        };
        match self {
            Lossless::Inner { 0: __chat_errors_field } => {
                <Inner as ::chat_errors::__private_VERSION::Nested>::resolve::<
                    __ChatErrorsQuery,
                >(__chat_errors_field)
            }
            Lossless::Other { 0: __chat_errors_field } => {
                <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::unknown(
                    *__chat_errors_field,
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
impl ::chat_errors::ChatErrorCode for Lossless {
    #[inline]
    fn info(&self) -> ::chat_errors::CodeInfo {
        ::chat_errors::__private_VERSION::info(self)
    }
    #[inline]
    fn code(&self) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(self)
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        ::chat_errors::__private_VERSION::name(self)
    }
    #[inline]
    fn summary(&self) -> &'static ::core::primitive::str {
        ::chat_errors::__private_VERSION::summary(self)
    }
    #[inline]
    fn help(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
        ::chat_errors::__private_VERSION::help(self)
    }
    #[inline]
    fn kind(&self) -> ::chat_errors::ErrorKind {
        ::chat_errors::__private_VERSION::kind(self)
    }
    #[inline]
    fn retry_policy(&self) -> ::chat_errors::RetryPolicy {
        ::chat_errors::__private_VERSION::retry_policy(self)
    }
    #[inline]
    fn outcome(&self) -> ::chat_errors::Outcome {
        ::chat_errors::__private_VERSION::outcome(self)
    }
}
/**| code | variant<br>name | kind | policy<br>outcome | summary |
|---:|---|---|---|---|
| 1 | <a href='#variant.One'>`One`</a><br>`ONE` | Unknown | Never<br>NotApplied | ONE |


Every code of `Inner`.*/
#[automatically_derived]
impl ::chat_errors::CodeTable for Lossless {
    const CODES: &'static ::chat_errors::CodeSet = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::CodeSet {
            const { &::chat_errors::__private_VERSION::joined_set::<Lossless>() }
        }
        __chat_errors_later::<()>()
    };
}
#[automatically_derived]
impl ::core::convert::From<Lossless> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: Lossless) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(&__chat_errors_error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Lossless> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: &Lossless) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(__chat_errors_error)
    }
}
const _: () = {
    #[inline]
    const fn __chat_errors_nth(
        __chat_errors_position: ::core::primitive::usize,
    ) -> Lossless {
        Lossless::One
    }
    #[automatically_derived]
    impl ::chat_errors::FromCode for Lossless
    where
        for<'code> Inner: ::chat_errors::__private_VERSION::BuiltFromCode<'code>,
    {
        #[inline]
        fn from_code(
            __chat_errors_code: ::core::primitive::i32,
        ) -> ::core::option::Option<Self> {
            if let ::core::option::Option::Some(__chat_errors_own) = match ::chat_errors::__private_VERSION::position_of_code::<
                Self,
            >(__chat_errors_code) {
                ::core::option::Option::Some(__chat_errors_position) => {
                    ::core::option::Option::Some(
                        __chat_errors_nth(__chat_errors_position),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            } {
                return ::core::option::Option::Some(__chat_errors_own);
            }
            if let ::core::option::Option::Some(__chat_errors_field) = <Inner as ::chat_errors::__private_VERSION::BuiltFromCode<
                '_,
            >>::for_declared_code(__chat_errors_code) {
                return ::core::option::Option::Some(Lossless::Inner {
                    0: __chat_errors_field,
                });
            }
            ::core::option::Option::Some(Lossless::Other {
                0: __chat_errors_code,
            })
        }
        #[inline]
        fn from_name(
            __chat_errors_name: &::core::primitive::str,
        ) -> ::core::option::Option<Self> {
            if let ::core::option::Option::Some(__chat_errors_own) = match ::chat_errors::__private_VERSION::position_of_name::<
                Self,
            >(__chat_errors_name) {
                ::core::option::Option::Some(__chat_errors_position) => {
                    ::core::option::Option::Some(
                        __chat_errors_nth(__chat_errors_position),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            } {
                return ::core::option::Option::Some(__chat_errors_own);
            }
            if let ::core::option::Option::Some(__chat_errors_field) = <Inner as ::chat_errors::__private_VERSION::BuiltFromCode<
                '_,
            >>::for_name(__chat_errors_name) {
                return ::core::option::Option::Some(Lossless::Inner {
                    0: __chat_errors_field,
                });
            }
            ::core::option::Option::None
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for Lossless
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
impl ::core::convert::From<::core::primitive::i32> for Lossless
where
    for<'code> Self: ::chat_errors::__private_VERSION::BuiltFromCode<'code>,
{
    #[inline]
    fn from(__chat_errors_code: ::core::primitive::i32) -> Self {
        <Self as ::chat_errors::__private_VERSION::BuiltFromCode<
            '_,
        >>::for_code(__chat_errors_code)
            .unwrap_or_else(|| Lossless::Other {
                0: __chat_errors_code,
            })
    }
}
#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::Joined for Lossless {
    const OWN: &'static ::chat_errors::__private_VERSION::Table = <Self as ::chat_errors::__private_VERSION::Derived>::TABLE;
    const NESTED: &'static [&'static ::chat_errors::CodeSet] = &[
        <Inner as ::chat_errors::__private_VERSION::Nested>::CODES,
    ];
}
const _: () = ::chat_errors::__private_VERSION::apart::<Lossless, 1>(0);
const _: () = {
    use ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors as __ChatErrorsContainsOnlyOtherErrors;
    type __ChatErrorsThis = Lossless;
    #[automatically_derived]
    #[doc(hidden)]
    impl __ChatErrorsContainsOnlyOtherErrors for __ChatErrorsThis
    where
        for<'__chat_errors> Inner: ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors,
    {}
};
