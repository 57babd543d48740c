// #[code(impl(Display, Error, From), reserved(3..= 4, "OLD"))]
// enum Group {
//     Join { group: String, #[code(transparent)] source: chat::ChatError },
//     #[code(transparent)]
//     Other(a::Other),
// }

#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::Derived for Group {
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 0] = [];
                static NAMES: [&::core::primitive::str; 0] = [];
                static TEXTS: &::core::primitive::str = r#""#;
                static TEXT_ENDS: [::core::primitive::u8; 0] = *b"";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "Group",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        14213389937574182469,
                    ),
                    codes: &CODES,
                    code_range: (0, 0),
                    names: &NAMES,
                    name_hashes: b"",
                    texts: &TEXTS,
                    text_ends: &TEXT_ENDS,
                    kinds: &[],
                    policies: ::chat_errors::__private_VERSION::Policies::Each(&[]),
                    outcomes: b"",
                    alias_rows: &[],
                    code_aliases: &[],
                    code_alias_rows: &[],
                    translation_rows: &[],
                    translations: &[],
                    code_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 0,
                        slots: b"",
                    },
                    code_alias_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 0,
                        slots: b"",
                    },
                    name_index: ::chat_errors::__private_VERSION::NameIndex::Empty,
                }
            }
        }
        __chat_errors_later::<()>()
    };
    #[inline]
    fn resolve<__ChatErrorsQuery: ::chat_errors::__private_VERSION::Query>(
        &self,
    ) -> <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::Output {
        match self {
            Group::Join { source: __chat_errors_field, .. } => {
                <chat::ChatError as ::chat_errors::__private_VERSION::Nested>::resolve::<
                    __ChatErrorsQuery,
                >(__chat_errors_field)
            }
            Group::Other { 0: __chat_errors_field } => {
                <a::Other as ::chat_errors::__private_VERSION::Nested>::resolve::<
                    __ChatErrorsQuery,
                >(__chat_errors_field)
            }
        }
    }
}
#[automatically_derived]
impl ::chat_errors::ChatErrorCode for Group {
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
/**Every code of `chat::ChatError`.

Every code of `a::Other`.

`Join` carries data, so this type cannot be built from a code.*/
#[automatically_derived]
impl ::chat_errors::CodeTable for Group {
    const CODES: &'static ::chat_errors::CodeSet = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::CodeSet {
            const { &::chat_errors::__private_VERSION::joined_set::<Group>() }
        }
        __chat_errors_later::<()>()
    };
}
#[automatically_derived]
impl ::core::convert::From<Group> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: Group) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(&__chat_errors_error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Group> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: &Group) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(__chat_errors_error)
    }
}
#[automatically_derived]
impl ::core::fmt::Display for Group {
    fn fmt(
        &self,
        __chat_errors_formatter: &mut ::core::fmt::Formatter<'_>,
    ) -> ::core::fmt::Result {
        match self {
            Group::Join { source: __chat_errors_field, .. } => {
                ::core::fmt::Display::fmt(__chat_errors_field, __chat_errors_formatter)
            }
            Group::Other { 0: __chat_errors_field } => {
                ::core::fmt::Display::fmt(__chat_errors_field, __chat_errors_formatter)
            }
        }
    }
}
#[automatically_derived]
impl ::core::error::Error for Group {
    fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
        match self {
            Group::Join { source: __chat_errors_field, .. } => {
                ::core::error::Error::source(__chat_errors_field)
            }
            Group::Other { 0: __chat_errors_field } => {
                ::core::error::Error::source(__chat_errors_field)
            }
        }
    }
}
#[automatically_derived]
impl ::core::convert::From<a::Other> for Group {
    #[inline]
    fn from(__chat_errors_field: a::Other) -> Self {
        Group::Other {
            0: __chat_errors_field,
        }
    }
}
#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::Joined for Group {
    const OWN: &'static ::chat_errors::__private_VERSION::Table = <Self as ::chat_errors::__private_VERSION::Derived>::TABLE;
    const NESTED: &'static [&'static ::chat_errors::CodeSet] = &[
        <chat::ChatError as ::chat_errors::__private_VERSION::Nested>::CODES,
        <a::Other as ::chat_errors::__private_VERSION::Nested>::CODES,
    ];
}
const _: () = ::chat_errors::__private_VERSION::apart::<Group, 2>(0);
const _: () = ::chat_errors::__private_VERSION::apart::<Group, 2>(1);
const _: () = ::chat_errors::__private_VERSION::unreserved::<
    Group,
>(&[(3, 4)], &["OLD"], b"\x17%`\x1E");
const _: () = {
    use ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors as __ChatErrorsContainsOnlyOtherErrors;
    type __ChatErrorsThis = Group;
    #[automatically_derived]
    #[doc(hidden)]
    impl __ChatErrorsContainsOnlyOtherErrors for __ChatErrorsThis
    where
        for<'__chat_errors> chat::ChatError: ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors,
        for<'__chat_errors> a::Other: ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors,
    {}
};
