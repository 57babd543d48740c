// #[code(impl(Display, Error))]
// enum Load<E> {
//     #[code(9001, "IO")]
//     Io { path: String, source: std::io::Error },
//     #[code(9002, "MAYBE")]
//     Maybe(#[source] Option<Box<dyn std::error::Error + Send + Sync>>),
//     #[code(9003, "OTHER")]
//     Other { #[source] r#source: E },
//     #[code(9004, "NONE")]
//     None(u8),
// }

#[doc(hidden)]
#[automatically_derived]
impl<E> ::chat_errors::__private_VERSION::Derived for Load<E> {
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 4] = [9001, 9002, 9003, 9004];
                static NAMES: [&::core::primitive::str; 4] = [
                    "IO",
                    "MAYBE",
                    "OTHER",
                    "NONE",
                ];
                static TEXTS: &::core::primitive::str = r#"IOMAYBEOTHERNONE"#;
                static TEXT_ENDS: [::core::primitive::u8; 32] = *b"\x02\0\0\0\x02\0\0\0\x07\0\0\0\x07\0\0\0\x0C\0\0\0\x0C\0\0\0\x10\0\0\0\x10\0\0\0";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "Load",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        457199082413053099,
                    ),
                    codes: &CODES,
                    code_range: (9001, 9004),
                    names: &NAMES,
                    name_hashes: b"\xB0\xF8\x16\xE9\x11\x7F\x1D\x88@Y\xBDA\x8Bv\xBB[",
                    texts: &TEXTS,
                    text_ends: &TEXT_ENDS,
                    kinds: &::chat_errors::__private_VERSION::filled(
                        b"\0\0\0\0",
                        &[::chat_errors::ErrorKind::Unknown],
                    ),
                    policies: ::chat_errors::__private_VERSION::Policies::Few {
                        values: &[::chat_errors::RetryPolicy::Never],
                        rows: &::chat_errors::__private_VERSION::filled(
                            b"\0\0\0\0",
                            ::chat_errors::__private_VERSION::OneOf8::ALL,
                        ),
                    },
                    outcomes: b"\0\0\0\0",
                    alias_rows: &[],
                    code_aliases: &[],
                    code_alias_rows: &[],
                    translation_rows: &[],
                    translations: &[],
                    code_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 9001,
                        slots: b"\0\x01\x02\x03",
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
                        slots: b"\x03\0\0\0\0\0\0\0\x01\0\x02\0\0\0\0\0",
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
                Load::<E>::Io { .. } => 0,
                Load::<E>::Maybe { .. } => 1,
                Load::<E>::Other { .. } => 2,
                _ => 3,
            },
        )
    }
}
#[automatically_derived]
impl<E> ::chat_errors::ChatErrorCode for Load<E> {
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
| 9001 | <a href='#variant.Io'>`Io`</a><br>`IO` | Unknown | Never<br>NotApplied | IO |
| 9002 | <a href='#variant.Maybe'>`Maybe`</a><br>`MAYBE` | Unknown | Never<br>NotApplied | MAYBE |
| 9003 | <a href='#variant.Other'>`Other`</a><br>`OTHER` | Unknown | Never<br>NotApplied | OTHER |
| 9004 | <a href='#variant.None'>`None`</a><br>`NONE` | Unknown | Never<br>NotApplied | NONE |


`Io`, `Maybe`, `Other` and `None` carry data, so this type cannot be built from a code.*/
#[automatically_derived]
impl<E> ::chat_errors::CodeTable for Load<E> {
    const CODES: &'static ::chat_errors::CodeSet = &::chat_errors::__private_VERSION::code_set::<
        Self,
    >();
}
#[automatically_derived]
impl<E> ::core::convert::From<Load<E>> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: Load<E>) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code::<Load<E>>(&__chat_errors_error)
    }
}
#[automatically_derived]
impl<E> ::core::convert::From<&Load<E>> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: &Load<E>) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code::<Load<E>>(__chat_errors_error)
    }
}
#[automatically_derived]
impl<E> ::core::fmt::Display for Load<E> {
    fn fmt(
        &self,
        __chat_errors_formatter: &mut ::core::fmt::Formatter<'_>,
    ) -> ::core::fmt::Result {
        ::chat_errors::__private_VERSION::display::<Self>(self, __chat_errors_formatter)
    }
}
#[automatically_derived]
impl<E> ::core::error::Error for Load<E>
where
    E: ::core::error::Error + 'static,
    Self: ::core::fmt::Debug + ::core::fmt::Display,
{
    fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
        match self {
            Load::<E>::Io { source: __chat_errors_field, .. } => {
                use ::chat_errors::__private_VERSION::AsDynError as _;
                ::core::option::Option::Some(__chat_errors_field.as_dyn_error())
            }
            Load::<E>::Maybe { 0: __chat_errors_field } => {
                use ::chat_errors::__private_VERSION::AsDynError as _;
                __chat_errors_field
                    .as_ref()
                    .map(|__chat_errors_error| __chat_errors_error.as_dyn_error())
            }
            Load::<E>::Other { r#source: __chat_errors_field } => {
                use ::chat_errors::__private_VERSION::AsDynError as _;
                ::core::option::Option::Some(__chat_errors_field.as_dyn_error())
            }
            _ => ::core::option::Option::None,
        }
    }
}
#[doc(hidden)]
#[automatically_derived]
impl<E> ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors for Load<E> {}
