// #[code(
//     const,
//     range = 1..= 9,
//     reserved(3, "OLD"),
//     without(FromStr, TryFrom, Into, inherent)
// )]
// pub enum Upload {
//     #[code(1, "TOO_LARGE", fix, alias = 11, alias = 12)]
//     TooLarge,
//     #[code(2, "BUSY", retry)]
//     Busy,
// }

#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::Derived for Upload {
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 2] = [1, 2];
                static NAMES: [&::core::primitive::str; 2] = ["TOO_LARGE", "BUSY"];
                static TEXTS: &::core::primitive::str = r#"TOO_LARGEBUSY"#;
                static TEXT_ENDS: [::core::primitive::u8; 16] = *b"\t\0\0\0\t\0\0\0\r\0\0\0\r\0\0\0";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "Upload",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        5701952553357834553,
                    ),
                    codes: &CODES,
                    code_range: (1, 12),
                    names: &NAMES,
                    name_hashes: b"\xC8\xA3\xA9$\xCD\xEE\xF9\xC4",
                    texts: &TEXTS,
                    text_ends: &TEXT_ENDS,
                    kinds: &::chat_errors::__private_VERSION::filled(
                        b"\0\0",
                        &[::chat_errors::ErrorKind::Unknown],
                    ),
                    policies: ::chat_errors::__private_VERSION::Policies::Few {
                        values: &[
                            ::chat_errors::RetryPolicy::AfterFix,
                            ::chat_errors::RetryPolicy::Retry(
                                ::chat_errors::Backoff::DEFAULT,
                            ),
                        ],
                        rows: &::chat_errors::__private_VERSION::filled(
                            b"\0\x01",
                            ::chat_errors::__private_VERSION::OneOf8::ALL,
                        ),
                    },
                    outcomes: b"\0\x01",
                    alias_rows: &[],
                    code_aliases: {
                        static CODE_ALIASES: [::core::primitive::i32; 2] = [11, 12];
                        &CODE_ALIASES
                    },
                    code_alias_rows: {
                        static CODE_ALIAS_ROWS: [::core::primitive::u16; 2] = [0, 0];
                        &CODE_ALIAS_ROWS
                    },
                    translation_rows: &[],
                    translations: &[],
                    code_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 1,
                        slots: b"\0\x01",
                    },
                    code_alias_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 11,
                        slots: b"\0\x01",
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
        <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::row::<
            Self,
        >(
            match *self {
                Upload::TooLarge => 0,
                _ => 1,
            },
        )
    }
}
#[automatically_derived]
impl ::chat_errors::ChatErrorCode for Upload {
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
| 1 | <a href='#variant.TooLarge'>`TooLarge`</a><br>`TOO_LARGE` | Unknown | AfterFix<br>NotApplied | TOO_LARGE |
| 2 | <a href='#variant.Busy'>`Busy`</a><br>`BUSY` | Unknown | Retry<br>Unknown | BUSY |
*/
#[automatically_derived]
impl ::chat_errors::CodeTable for Upload {
    const CODES: &'static ::chat_errors::CodeSet = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::CodeSet {
            const { &::chat_errors::__private_VERSION::code_set::<Upload>() }
        }
        __chat_errors_later::<()>()
    };
}
const _: () = {
    #[inline]
    const fn __chat_errors_nth(
        __chat_errors_position: ::core::primitive::usize,
    ) -> Upload {
        match __chat_errors_position {
            0 => Upload::TooLarge,
            _ => Upload::Busy,
        }
    }
    #[automatically_derived]
    impl ::chat_errors::FromCode for Upload {
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
};
const _: () = {
    #[inline]
    const fn __chat_errors_position(
        __chat_errors_error: &Upload,
    ) -> ::core::primitive::usize {
        match *__chat_errors_error {
            Upload::TooLarge => 0,
            _ => 1,
        }
    }
    impl Upload {
        /// This error's full row.
        #[must_use]
        #[inline]
        pub fn info(&self) -> ::chat_errors::CodeInfo {
            ::chat_errors::__private_VERSION::info(self)
        }
        /// The number.
        #[must_use]
        #[inline]
        pub const fn code(&self) -> ::core::primitive::i32 {
            ::chat_errors::__private_VERSION::row::code::<
                Self,
            >(__chat_errors_position(self))
        }
        /// The name on the wire.
        #[must_use]
        #[inline]
        pub const fn name(&self) -> &'static ::core::primitive::str {
            ::chat_errors::__private_VERSION::row::name::<
                Self,
            >(__chat_errors_position(self))
        }
        /// One line that says what happened.
        #[must_use]
        #[inline]
        pub fn summary(&self) -> &'static ::core::primitive::str {
            ::chat_errors::__private_VERSION::summary(self)
        }
        /// The likely cause and remedy, if there is more to say.
        #[must_use]
        #[inline]
        pub fn help(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
            ::chat_errors::__private_VERSION::help(self)
        }
        /// What went wrong.
        #[must_use]
        #[inline]
        pub const fn kind(&self) -> ::chat_errors::ErrorKind {
            ::chat_errors::__private_VERSION::row::kind::<
                Self,
            >(__chat_errors_position(self))
        }
        /// What must become true before the same call can succeed.
        #[must_use]
        #[inline]
        pub const fn retry_policy(&self) -> ::chat_errors::RetryPolicy {
            ::chat_errors::__private_VERSION::row::retry_policy::<
                Self,
            >(__chat_errors_position(self))
        }
        /// Whether the effect of the call is in place.
        #[must_use]
        #[inline]
        pub const fn outcome(&self) -> ::chat_errors::Outcome {
            ::chat_errors::__private_VERSION::row::outcome::<
                Self,
            >(__chat_errors_position(self))
        }
        /// Whether this is a success.
        #[must_use]
        #[inline]
        pub const fn is_success(&self) -> ::core::primitive::bool {
            ::chat_errors::__private_VERSION::row::is_success::<
                Self,
            >(__chat_errors_position(self))
        }
        /// Whether an idempotent call can be repeated after a wait.
        #[must_use]
        #[inline]
        pub const fn is_retryable(&self) -> ::core::primitive::bool {
            ::chat_errors::__private_VERSION::row::is_retryable::<
                Self,
            >(__chat_errors_position(self))
        }
        /// Whether any call can be repeated after a wait, because it had no effect.
        #[must_use]
        #[inline]
        pub const fn is_resendable(&self) -> ::core::primitive::bool {
            ::chat_errors::__private_VERSION::row::is_resendable::<
                Self,
            >(__chat_errors_position(self))
        }
        /// What to do next about a failed call of this kind.
        #[must_use]
        #[inline]
        pub const fn next_step(
            &self,
            __chat_errors_call: ::chat_errors::Idempotency,
        ) -> ::chat_errors::NextStep {
            ::chat_errors::__private_VERSION::row::next_step::<
                Self,
            >(__chat_errors_position(self), __chat_errors_call)
        }
        /// The HTTP status for a service that answers with this error.
        #[must_use]
        #[inline]
        pub const fn http_status(&self) -> ::core::primitive::u16 {
            ::chat_errors::__private_VERSION::row::http_status::<
                Self,
            >(__chat_errors_position(self))
        }
        /// The gRPC code for a service that answers with this error.
        #[must_use]
        #[inline]
        pub const fn grpc_code(&self) -> ::core::primitive::i32 {
            ::chat_errors::__private_VERSION::row::grpc_code::<
                Self,
            >(__chat_errors_position(self))
        }
    }
};
#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors for Upload {}
