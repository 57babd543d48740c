// #[code(impl(Display))]
// pub enum Broken {
//     #[code(16, "A", rety)]
//     A,
//     #[code(16)]
//     B,
//     C,
// }

const _: () = {
    extern crate core as __chat_errors_core;
    __chat_errors_core::compile_error! {
        "unknown key `rety`, did you mean `retry`?\nknown keys: `retry`, `login`, `fix`, `never`, `kind`, `outcome`, `alias`, `summary`, `help`, `lang`, `transparent`, `unknown`"
    }
    __chat_errors_core::compile_error! {
        "code 16 is used by `A` and again by `B`"
    }
    __chat_errors_core::compile_error! {
        "code 16 is first used here"
    }
    __chat_errors_core::compile_error! {
        "`B` needs a name after its code: write `#[code(16, \"<NAME>\", …)]`"
    }
    __chat_errors_core::compile_error! {
        "`C` needs a code and a name: write `#[code(<i32>, \"<NAME>\", …)]`"
    }
};
#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::Derived for Broken {
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = &::chat_errors::__private_VERSION::Table::EMPTY;
    #[inline]
    fn resolve<__ChatErrorsQuery: ::chat_errors::__private_VERSION::Query>(
        &self,
    ) -> <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::Output {
        <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::unknown(0)
    }
}
#[automatically_derived]
impl ::chat_errors::ChatErrorCode for Broken {
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
///
#[automatically_derived]
impl ::chat_errors::CodeTable for Broken {
    const CODES: &'static ::chat_errors::CodeSet = &::chat_errors::__private_VERSION::code_set::<
        Self,
    >();
}
#[automatically_derived]
impl ::core::convert::From<Broken> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: Broken) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(&__chat_errors_error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Broken> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: &Broken) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(__chat_errors_error)
    }
}
impl Broken {
    /// Every value, in the order of declaration.
    pub const VARIANTS: &'static [Self] = &[];
    /// The value with this code, if there is one.
    #[must_use]
    #[inline]
    pub const fn from_code(
        __chat_errors_code: ::core::primitive::i32,
    ) -> ::core::option::Option<Self> {
        ::core::option::Option::None
    }
    /// The value with this name or alias, in exact case, if there is one.
    #[must_use]
    #[inline]
    pub const fn from_name(
        __chat_errors_name: &::core::primitive::str,
    ) -> ::core::option::Option<Self> {
        ::core::option::Option::None
    }
}
#[automatically_derived]
impl ::chat_errors::FromCode for Broken {
    #[inline]
    fn from_code(
        __chat_errors_code: ::core::primitive::i32,
    ) -> ::core::option::Option<Self> {
        ::core::option::Option::None
    }
    #[inline]
    fn from_name(
        __chat_errors_name: &::core::primitive::str,
    ) -> ::core::option::Option<Self> {
        ::core::option::Option::None
    }
}
#[automatically_derived]
impl ::core::str::FromStr for Broken {
    type Err = ::chat_errors::UnknownName;
    #[inline]
    fn from_str(
        __chat_errors_name: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ::chat_errors::UnknownName> {
        ::chat_errors::__private_VERSION::parse(__chat_errors_name)
    }
}
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::i32> for Broken {
    type Error = ::chat_errors::UnknownCode;
    #[inline]
    fn try_from(
        __chat_errors_code: ::core::primitive::i32,
    ) -> ::core::result::Result<Self, ::chat_errors::UnknownCode> {
        ::chat_errors::__private_VERSION::try_from_code(__chat_errors_code)
    }
}
#[automatically_derived]
impl ::core::fmt::Display for Broken {
    fn fmt(
        &self,
        __chat_errors_formatter: &mut ::core::fmt::Formatter<'_>,
    ) -> ::core::fmt::Result {
        ::core::result::Result::Ok(())
    }
}
