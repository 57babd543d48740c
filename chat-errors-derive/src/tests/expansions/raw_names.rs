// enum r#enum {
//     #[code(1, "SELF", alias = "TYPE")]
//     r#type {},
//     #[code(2, "ERROR")]
//     Error(),
//     #[code(3, "OK")]
//     Ok,
// }

#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::Derived for r#enum {
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 3] = [1, 2, 3];
                static NAMES: [&::core::primitive::str; 4] = [
                    "SELF",
                    "ERROR",
                    "OK",
                    "TYPE",
                ];
                static TEXTS: &::core::primitive::str = r#"SELFERROROK"#;
                static TEXT_ENDS: [::core::primitive::u8; 24] = *b"\x04\0\0\0\x04\0\0\0\t\0\0\0\t\0\0\0\x0B\0\0\0\x0B\0\0\0";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "enum",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        1133462178476489250,
                    ),
                    codes: &CODES,
                    code_range: (1, 3),
                    names: &NAMES,
                    name_hashes: b"\xF1\xD7\xDB\x02\xF0!\x87'\xF3\xEEJ\0va(\xCD",
                    texts: &TEXTS,
                    text_ends: &TEXT_ENDS,
                    kinds: &::chat_errors::__private_VERSION::filled(
                        b"\0\0\0",
                        &[::chat_errors::ErrorKind::Unknown],
                    ),
                    policies: ::chat_errors::__private_VERSION::Policies::Few {
                        values: &[::chat_errors::RetryPolicy::Never],
                        rows: &::chat_errors::__private_VERSION::filled(
                            b"\0\0\0",
                            ::chat_errors::__private_VERSION::OneOf8::ALL,
                        ),
                    },
                    outcomes: b"\0\0\0",
                    alias_rows: {
                        static ALIAS_ROWS: [::core::primitive::u16; 1] = [0];
                        &ALIAS_ROWS
                    },
                    code_aliases: &[],
                    code_alias_rows: &[],
                    translation_rows: &[],
                    translations: &[],
                    code_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 1,
                        slots: b"\0\x01\x02",
                    },
                    code_alias_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 0,
                        slots: b"",
                    },
                    name_index: ::chat_errors::__private_VERSION::NameIndex::Ends(::chat_errors::__private_VERSION::PerfectHash {
                        multiplier: 16294208416658607535,
                        bucket_shift: 63,
                        slot_shift: 60,
                        displacements: b"\0\x01",
                        slots: b"\0\0\0\0\x02\0\x03\0\x01\0\0\0\0\0\0\0",
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
        <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::row::<
            Self,
        >(
            match *self {
                r#enum::r#type { .. } => 0,
                r#enum::Error { .. } => 1,
                _ => 2,
            },
        )
    }
}
#[automatically_derived]
impl ::chat_errors::ChatErrorCode for r#enum {
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
| 1 | <a href='#variant.type'>`type`</a><br>`SELF` | Unknown | Never<br>NotApplied | SELF |
| 2 | <a href='#variant.Error'>`Error`</a><br>`ERROR` | Unknown | Never<br>NotApplied | ERROR |
| 3 | <a href='#variant.Ok'>`Ok`</a><br>`OK` | Unknown | Never<br>NotApplied | OK |
*/
#[automatically_derived]
impl ::chat_errors::CodeTable for r#enum {
    const CODES: &'static ::chat_errors::CodeSet = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::CodeSet {
            const { &::chat_errors::__private_VERSION::code_set::<r#enum>() }
        }
        __chat_errors_later::<()>()
    };
}
#[automatically_derived]
impl ::core::convert::From<r#enum> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: r#enum) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(&__chat_errors_error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&r#enum> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: &r#enum) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(__chat_errors_error)
    }
}
const _: () = {
    #[inline]
    const fn __chat_errors_nth(
        __chat_errors_position: ::core::primitive::usize,
    ) -> r#enum {
        match __chat_errors_position {
            0 => r#enum::r#type {},
            1 => r#enum::Error {},
            _ => r#enum::Ok,
        }
    }
    impl r#enum {
        /// Every value, in the order of declaration.
        const VARIANTS: &'static [Self] = {
            const fn __chat_errors_later<__ChatErrorsLater>() -> &'static [r#enum] {
                const { &[r#enum::r#type {}, r#enum::Error {}, r#enum::Ok] }
            }
            __chat_errors_later::<()>()
        };
        /// The value with this code, if there is one.
        #[must_use]
        #[inline]
        const fn from_code(
            __chat_errors_code: ::core::primitive::i32,
        ) -> ::core::option::Option<Self> {
            match ::chat_errors::__private_VERSION::position_of_code::<
                Self,
            >(__chat_errors_code) {
                ::core::option::Option::Some(__chat_errors_position) => {
                    ::core::option::Option::Some(
                        __chat_errors_nth(__chat_errors_position),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
        /// The value with this name or alias, in exact case, if there is one.
        #[must_use]
        #[inline]
        const fn from_name(
            __chat_errors_name: &::core::primitive::str,
        ) -> ::core::option::Option<Self> {
            match ::chat_errors::__private_VERSION::position_of_name::<
                Self,
            >(__chat_errors_name) {
                ::core::option::Option::Some(__chat_errors_position) => {
                    ::core::option::Option::Some(
                        __chat_errors_nth(__chat_errors_position),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::chat_errors::FromCode for r#enum {
        #[inline]
        fn from_code(
            __chat_errors_code: ::core::primitive::i32,
        ) -> ::core::option::Option<Self> {
            match ::chat_errors::__private_VERSION::position_of_code::<
                Self,
            >(__chat_errors_code) {
                ::core::option::Option::Some(__chat_errors_position) => {
                    ::core::option::Option::Some(
                        __chat_errors_nth(__chat_errors_position),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
        #[inline]
        fn from_name(
            __chat_errors_name: &::core::primitive::str,
        ) -> ::core::option::Option<Self> {
            match ::chat_errors::__private_VERSION::position_of_name::<
                Self,
            >(__chat_errors_name) {
                ::core::option::Option::Some(__chat_errors_position) => {
                    ::core::option::Option::Some(
                        __chat_errors_nth(__chat_errors_position),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for r#enum {
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
impl ::core::convert::TryFrom<::core::primitive::i32> for r#enum {
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
impl ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors for r#enum {}
