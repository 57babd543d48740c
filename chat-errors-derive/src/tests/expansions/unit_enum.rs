// pub enum Login {
//     /// The user is logged in.
//     #[code(0, "OK", kind = Success)]
//     Fine,
//     /// The password is wrong.
//     ///
//     /// Ask the user for it again.
//     #[code(-7, "BAD_PASSWORD", login, kind = Unauthenticated, alias = "WRONG_PASSWORD")]
//     BadPassword,
//     /// The server is busy
//     #[code(
//         0x1F6,
//         "BUSY",
//         retry(initial_backoff = "2s", max_attempts = 3),
//         outcome = NotApplied
//     )]
//     #[code(lang("zh-Hans", summary = "服务器繁忙"))]
//     Busy,
// }

#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::Derived for Login {
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 3] = [0, -7, 502];
                static NAMES: [&::core::primitive::str; 4] = [
                    "OK",
                    "BAD_PASSWORD",
                    "BUSY",
                    "WRONG_PASSWORD",
                ];
                static TEXTS: &::core::primitive::str = r#"The user is logged inThe password is wrongAsk the user for it again.The server is busy"#;
                static TEXT_ENDS: [::core::primitive::u8; 24] = *b"\x15\0\0\0\x15\0\0\0*\0\0\0D\0\0\0V\0\0\0V\0\0\0";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "Login",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        18313957239631301884,
                    ),
                    codes: &CODES,
                    code_range: (-7, 502),
                    names: &NAMES,
                    name_hashes: b"\xF3\xEEJ\0\x1D\xF0\xC4a\xCD\xEE\xF9\xC4@\xBE\xDD\xD9",
                    texts: &TEXTS,
                    text_ends: &TEXT_ENDS,
                    kinds: &::chat_errors::__private_VERSION::filled(
                        b"\0\x01\x02",
                        &[
                            ::chat_errors::ErrorKind::Success,
                            ::chat_errors::ErrorKind::Unauthenticated,
                            ::chat_errors::ErrorKind::Unknown,
                        ],
                    ),
                    policies: ::chat_errors::__private_VERSION::Policies::Few {
                        values: &[
                            ::chat_errors::RetryPolicy::Never,
                            ::chat_errors::RetryPolicy::AfterLogin,
                            ::chat_errors::RetryPolicy::Retry(::chat_errors::Backoff {
                                initial_backoff: ::core::time::Duration::from_millis(2000),
                                max_attempts: 3,
                                ..::chat_errors::Backoff::DEFAULT
                            }),
                        ],
                        rows: &::chat_errors::__private_VERSION::filled(
                            b"\0\x01\x02",
                            ::chat_errors::__private_VERSION::OneOf8::ALL,
                        ),
                    },
                    outcomes: b"\x02\0\0",
                    alias_rows: {
                        static ALIAS_ROWS: [::core::primitive::u16; 1] = [1];
                        &ALIAS_ROWS
                    },
                    code_aliases: &[],
                    code_alias_rows: &[],
                    translation_rows: {
                        static TRANSLATION_ROWS: [::core::primitive::u16; 1] = [2];
                        &TRANSLATION_ROWS
                    },
                    translations: {
                        static TRANSLATIONS: [::chat_errors::__private_VERSION::Translation; 1] = [
                            ::chat_errors::__private_VERSION::Translation {
                                tag: "zh-Hans",
                                summary: "服务器繁忙",
                                help: "",
                            },
                        ];
                        &TRANSLATIONS
                    },
                    code_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: -7,
                        slots: b"\x01\xFF\xFF\xFF\xFF\xFF\xFF\0\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x02",
                    },
                    code_alias_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 0,
                        slots: b"",
                    },
                    name_index: ::chat_errors::__private_VERSION::NameIndex::Ends(::chat_errors::__private_VERSION::PerfectHash {
                        multiplier: 7960286522194355701,
                        bucket_shift: 63,
                        slot_shift: 60,
                        displacements: b"\0\0",
                        slots: b"\x02\0\x03\0\0\0\0\0\0\0\x01\0\0\0\0\0",
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
                Login::Fine => 0,
                Login::BadPassword => 1,
                _ => 2,
            },
        )
    }
}
#[automatically_derived]
impl ::chat_errors::ChatErrorCode for Login {
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
| 0 | <a href='#variant.Fine'>`Fine`</a><br>`OK` | Success | Never<br>Applied | The user is logged in |
| -7 | <a href='#variant.BadPassword'>`BadPassword`</a><br>`BAD_PASSWORD` | Unauthenticated | AfterLogin<br>NotApplied | The password is wrong |
| 502 | <a href='#variant.Busy'>`Busy`</a><br>`BUSY` | Unknown | Retry<br>NotApplied | The server is busy |
*/
#[automatically_derived]
impl ::chat_errors::CodeTable for Login {
    const CODES: &'static ::chat_errors::CodeSet = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::CodeSet {
            const { &::chat_errors::__private_VERSION::code_set::<Login>() }
        }
        __chat_errors_later::<()>()
    };
}
#[automatically_derived]
impl ::core::convert::From<Login> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: Login) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(&__chat_errors_error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Login> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: &Login) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(__chat_errors_error)
    }
}
const _: () = {
    #[inline]
    const fn __chat_errors_nth(
        __chat_errors_position: ::core::primitive::usize,
    ) -> Login {
        match __chat_errors_position {
            0 => Login::Fine,
            1 => Login::BadPassword,
            _ => Login::Busy,
        }
    }
    impl Login {
        /// Every value, in the order of declaration.
        pub const VARIANTS: &'static [Self] = {
            const fn __chat_errors_later<__ChatErrorsLater>() -> &'static [Login] {
                const { &[Login::Fine, Login::BadPassword, Login::Busy] }
            }
            __chat_errors_later::<()>()
        };
        /// The value with this code, if there is one.
        #[must_use]
        #[inline]
        pub const fn from_code(
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
        pub const fn from_name(
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
    impl ::chat_errors::FromCode for Login {
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
    impl ::core::str::FromStr for Login {
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
impl ::core::convert::TryFrom<::core::primitive::i32> for Login {
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
impl ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors for Login {}
