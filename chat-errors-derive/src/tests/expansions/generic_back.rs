// enum Either<A, B> {
//     #[code(transparent)]
//     A(A),
//     #[code(transparent)]
//     B(Box<B>),
// }

#[doc(hidden)]
#[automatically_derived]
impl<A, B> ::chat_errors::__private_VERSION::Derived for Either<A, B>
where
    A: ::chat_errors::ChatErrorCode,
    Box<B>: ::chat_errors::ChatErrorCode,
{
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 0] = [];
                static NAMES: [&::core::primitive::str; 0] = [];
                static TEXTS: &::core::primitive::str = r#""#;
                static TEXT_ENDS: [::core::primitive::u8; 0] = *b"";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "Either",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        12729516468404234738,
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
            Either::<A, B>::A { 0: __chat_errors_field } => {
                <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::inner(
                    __chat_errors_field,
                )
            }
            Either::<A, B>::B { 0: __chat_errors_field } => {
                <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::inner(
                    __chat_errors_field,
                )
            }
        }
    }
}
#[automatically_derived]
impl<A, B> ::chat_errors::ChatErrorCode for Either<A, B>
where
    A: ::chat_errors::ChatErrorCode,
    Box<B>: ::chat_errors::ChatErrorCode,
{
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
/**Every code of `A`.

Every code of `Box<B>`.*/
#[automatically_derived]
impl<A, B> ::chat_errors::CodeTable for Either<A, B>
where
    A: ::chat_errors::CodeTable,
    Box<B>: ::chat_errors::CodeTable,
{
    const CODES: &'static ::chat_errors::CodeSet = {
        ::chat_errors::__private_VERSION::apart::<Self, 2>(0);
        ::chat_errors::__private_VERSION::apart::<Self, 2>(1);
        &::chat_errors::__private_VERSION::joined_set::<Self>()
    };
}
#[automatically_derived]
impl<A, B> ::core::convert::From<Either<A, B>> for ::core::primitive::i32
where
    A: ::chat_errors::ChatErrorCode,
    Box<B>: ::chat_errors::ChatErrorCode,
{
    #[inline]
    fn from(__chat_errors_error: Either<A, B>) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code::<Either<A, B>>(&__chat_errors_error)
    }
}
#[automatically_derived]
impl<A, B> ::core::convert::From<&Either<A, B>> for ::core::primitive::i32
where
    A: ::chat_errors::ChatErrorCode,
    Box<B>: ::chat_errors::ChatErrorCode,
{
    #[inline]
    fn from(__chat_errors_error: &Either<A, B>) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code::<Either<A, B>>(__chat_errors_error)
    }
}
#[automatically_derived]
impl<A, B> ::chat_errors::FromCode for Either<A, B>
where
    for<'__chat_errors> A: ::chat_errors::FromCode,
    for<'__chat_errors> Box<B>: ::chat_errors::FromCode,
{
    #[inline]
    fn from_code(
        __chat_errors_code: ::core::primitive::i32,
    ) -> ::core::option::Option<Self> {
        const { ::chat_errors::__private_VERSION::checked::<Self>() };
        if let ::core::option::Option::Some(__chat_errors_field) = ::chat_errors::__private_VERSION::declared::<
            A,
        >(__chat_errors_code) {
            return ::core::option::Option::Some(Either::<A, B>::A {
                0: __chat_errors_field,
            });
        }
        if let ::core::option::Option::Some(__chat_errors_field) = ::chat_errors::__private_VERSION::declared::<
            Box<B>,
        >(__chat_errors_code) {
            return ::core::option::Option::Some(Either::<A, B>::B {
                0: __chat_errors_field,
            });
        }
        if let ::core::option::Option::Some(__chat_errors_field) = <A as ::chat_errors::FromCode>::from_code(
            __chat_errors_code,
        ) {
            return ::core::option::Option::Some(Either::<A, B>::A {
                0: __chat_errors_field,
            });
        }
        if let ::core::option::Option::Some(__chat_errors_field) = <Box<
            B,
        > as ::chat_errors::FromCode>::from_code(__chat_errors_code) {
            return ::core::option::Option::Some(Either::<A, B>::B {
                0: __chat_errors_field,
            });
        }
        ::core::option::Option::None
    }
    #[inline]
    fn from_name(
        __chat_errors_name: &::core::primitive::str,
    ) -> ::core::option::Option<Self> {
        const { ::chat_errors::__private_VERSION::checked::<Self>() };
        if let ::core::option::Option::Some(__chat_errors_field) = <A as ::chat_errors::FromCode>::from_name(
            __chat_errors_name,
        ) {
            return ::core::option::Option::Some(Either::<A, B>::A {
                0: __chat_errors_field,
            });
        }
        if let ::core::option::Option::Some(__chat_errors_field) = <Box<
            B,
        > as ::chat_errors::FromCode>::from_name(__chat_errors_name) {
            return ::core::option::Option::Some(Either::<A, B>::B {
                0: __chat_errors_field,
            });
        }
        ::core::option::Option::None
    }
}
#[automatically_derived]
impl<A, B> ::core::str::FromStr for Either<A, B>
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
impl<A, B> ::core::convert::TryFrom<::core::primitive::i32> for Either<A, B>
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
#[doc(hidden)]
#[automatically_derived]
impl<A, B> ::chat_errors::__private_VERSION::Joined for Either<A, B>
where
    A: ::chat_errors::CodeTable,
    Box<B>: ::chat_errors::CodeTable,
{
    const OWN: &'static ::chat_errors::__private_VERSION::Table = <Self as ::chat_errors::__private_VERSION::Derived>::TABLE;
    const NESTED: &'static [&'static ::chat_errors::CodeSet] = &[
        <A as ::chat_errors::CodeTable>::CODES,
        <Box<B> as ::chat_errors::CodeTable>::CODES,
    ];
}
const _: () = {
    use ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors as __ChatErrorsContainsOnlyOtherErrors;
    type __ChatErrorsThis<A, B> = Either<A, B>;
    #[automatically_derived]
    #[doc(hidden)]
    impl<A, B> __ChatErrorsContainsOnlyOtherErrors for __ChatErrorsThis<A, B>
    where
        for<'__chat_errors> A: ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors,
        for<'__chat_errors> Box<
            B,
        >: ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors,
    {}
};
