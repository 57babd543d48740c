// #[code(impl(Display, Error))]
// enum Send {
//     #[code(9001, "OUTBOX_FULL", retry, kind = RateLimited)]
//     OutboxFull(usize),
//     #[code(9002, "TOO_LONG", fix, summary = "the text is too long", help = "Cut it.")]
//     TooLong { limit: usize, found: usize },
// }

#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::Derived for Send {
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 2] = [9001, 9002];
                static NAMES: [&::core::primitive::str; 2] = ["OUTBOX_FULL", "TOO_LONG"];
                static TEXTS: &::core::primitive::str = r#"OUTBOX_FULLthe text is too longCut it."#;
                static TEXT_ENDS: [::core::primitive::u8; 16] = *b"\x0B\0\0\0\x0B\0\0\0\x1F\0\0\0&\0\0\0";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "Send",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        12684260261513457644,
                    ),
                    codes: &CODES,
                    code_range: (9001, 9002),
                    names: &NAMES,
                    name_hashes: b"saM\xDEo^\xA5\x01",
                    texts: &TEXTS,
                    text_ends: &TEXT_ENDS,
                    kinds: &::chat_errors::__private_VERSION::filled(
                        b"\0\x01",
                        &[
                            ::chat_errors::ErrorKind::RateLimited,
                            ::chat_errors::ErrorKind::Unknown,
                        ],
                    ),
                    policies: ::chat_errors::__private_VERSION::Policies::Few {
                        values: &[
                            ::chat_errors::RetryPolicy::Retry(
                                ::chat_errors::Backoff::DEFAULT,
                            ),
                            ::chat_errors::RetryPolicy::AfterFix,
                        ],
                        rows: &::chat_errors::__private_VERSION::filled(
                            b"\0\x01",
                            ::chat_errors::__private_VERSION::OneOf8::ALL,
                        ),
                    },
                    outcomes: b"\x01\0",
                    alias_rows: &[],
                    code_aliases: &[],
                    code_alias_rows: &[],
                    translation_rows: &[],
                    translations: &[],
                    code_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 9001,
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
                        displacements: b"\0\x01",
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
                Send::OutboxFull { .. } => 0,
                _ => 1,
            },
        )
    }
}
#[automatically_derived]
impl ::chat_errors::ChatErrorCode for Send {
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
| 9001 | <a href='#variant.OutboxFull'>`OutboxFull`</a><br>`OUTBOX_FULL` | RateLimited | Retry<br>Unknown | OUTBOX_FULL |
| 9002 | <a href='#variant.TooLong'>`TooLong`</a><br>`TOO_LONG` | Unknown | AfterFix<br>NotApplied | the text is too long |


`OutboxFull` and `TooLong` carry data, so this type cannot be built from a code.*/
#[automatically_derived]
impl ::chat_errors::CodeTable for Send {
    const CODES: &'static ::chat_errors::CodeSet = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::CodeSet {
            const { &::chat_errors::__private_VERSION::code_set::<Send>() }
        }
        __chat_errors_later::<()>()
    };
}
#[automatically_derived]
impl ::core::convert::From<Send> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: Send) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(&__chat_errors_error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Send> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: &Send) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(__chat_errors_error)
    }
}
#[automatically_derived]
impl ::core::fmt::Display for Send {
    fn fmt(
        &self,
        __chat_errors_formatter: &mut ::core::fmt::Formatter<'_>,
    ) -> ::core::fmt::Result {
        ::chat_errors::__private_VERSION::display(self, __chat_errors_formatter)
    }
}
#[automatically_derived]
impl ::core::error::Error for Send {
    fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
        ::core::option::Option::None
    }
}
#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors for Send {}
