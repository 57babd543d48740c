// #[code(413, "TOO_LARGE", never, kind = LimitExceeded, outcome = Applied)]
// struct TooLarge<'a> {
//     name: &'a str,
// }

#[doc(hidden)]
#[automatically_derived]
impl<'a> ::chat_errors::__private_VERSION::Derived for TooLarge<'a> {
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 1] = [413];
                static NAMES: [&::core::primitive::str; 1] = ["TOO_LARGE"];
                static TEXTS: &::core::primitive::str = r#"TOO_LARGE"#;
                static TEXT_ENDS: [::core::primitive::u8; 8] = *b"\t\0\0\0\t\0\0\0";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "TooLarge",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        4453127063528475362,
                    ),
                    codes: &CODES,
                    code_range: (413, 413),
                    names: &NAMES,
                    name_hashes: b"\xC8\xA3\xA9$",
                    texts: &TEXTS,
                    text_ends: &TEXT_ENDS,
                    kinds: &::chat_errors::__private_VERSION::filled(
                        b"\0",
                        &[::chat_errors::ErrorKind::LimitExceeded],
                    ),
                    policies: ::chat_errors::__private_VERSION::Policies::Few {
                        values: &[::chat_errors::RetryPolicy::Never],
                        rows: &::chat_errors::__private_VERSION::filled(
                            b"\0",
                            ::chat_errors::__private_VERSION::OneOf8::ALL,
                        ),
                    },
                    outcomes: b"\x02",
                    alias_rows: &[],
                    code_aliases: &[],
                    code_alias_rows: &[],
                    translation_rows: &[],
                    translations: &[],
                    code_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 413,
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
        <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::row::<Self>(0)
    }
}
#[automatically_derived]
impl<'a> ::chat_errors::ChatErrorCode for TooLarge<'a> {
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
/**| code | name | kind | policy<br>outcome | summary |
|---:|---|---|---|---|
| 413 | `TOO_LARGE` | LimitExceeded | Never<br>Applied | TOO_LARGE |


This type carries data, so it cannot be built from a code.*/
#[automatically_derived]
impl<'a> ::chat_errors::CodeTable for TooLarge<'a> {
    const CODES: &'static ::chat_errors::CodeSet = &::chat_errors::__private_VERSION::code_set::<
        Self,
    >();
}
#[automatically_derived]
impl<'a> ::core::convert::From<TooLarge<'a>> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: TooLarge<'a>) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(&__chat_errors_error)
    }
}
#[automatically_derived]
impl<'a> ::core::convert::From<&TooLarge<'a>> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: &TooLarge<'a>) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(__chat_errors_error)
    }
}
#[doc(hidden)]
#[automatically_derived]
impl<'a> ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors for TooLarge<'a> {}
