// #[code(transparent, impl(Display))]
// pub struct Wrapper(pub inner::Error);

#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::Derived for Wrapper {
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 0] = [];
                static NAMES: [&::core::primitive::str; 0] = [];
                static TEXTS: &::core::primitive::str = r#""#;
                static TEXT_ENDS: [::core::primitive::u8; 0] = *b"";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "Wrapper",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        15692299452962446979,
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
            Wrapper { 0: __chat_errors_field } => {
                <inner::Error as ::chat_errors::__private_VERSION::Nested>::resolve::<
                    __ChatErrorsQuery,
                >(__chat_errors_field)
            }
        }
    }
}
#[automatically_derived]
impl ::chat_errors::ChatErrorCode for Wrapper {
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
///Every code of `inner::Error`.
#[automatically_derived]
impl ::chat_errors::CodeTable for Wrapper {
    const CODES: &'static ::chat_errors::CodeSet = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::CodeSet {
            const { &::chat_errors::__private_VERSION::joined_set::<Wrapper>() }
        }
        __chat_errors_later::<()>()
    };
}
#[automatically_derived]
impl ::core::convert::From<Wrapper> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: Wrapper) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(&__chat_errors_error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Wrapper> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: &Wrapper) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(__chat_errors_error)
    }
}
#[automatically_derived]
impl ::chat_errors::FromCode for Wrapper
where
    for<'code> inner::Error: ::chat_errors::__private_VERSION::BuiltFromCode<'code>,
{
    #[inline]
    fn from_code(
        __chat_errors_code: ::core::primitive::i32,
    ) -> ::core::option::Option<Self> {
        if let ::core::option::Option::Some(__chat_errors_field) = <inner::Error as ::chat_errors::__private_VERSION::BuiltFromCode<
            '_,
        >>::for_code(__chat_errors_code) {
            return ::core::option::Option::Some(Wrapper { 0: __chat_errors_field });
        }
        ::core::option::Option::None
    }
    #[inline]
    fn from_name(
        __chat_errors_name: &::core::primitive::str,
    ) -> ::core::option::Option<Self> {
        if let ::core::option::Option::Some(__chat_errors_field) = <inner::Error as ::chat_errors::__private_VERSION::BuiltFromCode<
            '_,
        >>::for_name(__chat_errors_name) {
            return ::core::option::Option::Some(Wrapper { 0: __chat_errors_field });
        }
        ::core::option::Option::None
    }
}
#[automatically_derived]
impl ::core::str::FromStr for Wrapper
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
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::i32> for Wrapper
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
#[automatically_derived]
impl ::core::fmt::Display for Wrapper {
    fn fmt(
        &self,
        __chat_errors_formatter: &mut ::core::fmt::Formatter<'_>,
    ) -> ::core::fmt::Result {
        match self {
            Wrapper { 0: __chat_errors_field } => {
                ::core::fmt::Display::fmt(__chat_errors_field, __chat_errors_formatter)
            }
        }
    }
}
#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::Joined for Wrapper {
    const OWN: &'static ::chat_errors::__private_VERSION::Table = <Self as ::chat_errors::__private_VERSION::Derived>::TABLE;
    const NESTED: &'static [&'static ::chat_errors::CodeSet] = &[
        <inner::Error as ::chat_errors::__private_VERSION::Nested>::CODES,
    ];
}
const _: () = {
    use ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors as __ChatErrorsContainsOnlyOtherErrors;
    type __ChatErrorsThis = Wrapper;
    #[automatically_derived]
    #[doc(hidden)]
    impl __ChatErrorsContainsOnlyOtherErrors for __ChatErrorsThis
    where
        for<'__chat_errors> inner::Error: ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors,
    {}
};
