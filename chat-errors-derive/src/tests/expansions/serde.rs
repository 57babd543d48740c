// #[code(impl(Serialize, Deserialize))]
// enum Wire<T> {
//     #[code(1, "ONE")]
//     One,
//     #[code(transparent)]
//     Inner(T),
// }

#[doc(hidden)]
#[automatically_derived]
impl<T> ::chat_errors::__private_VERSION::Derived for Wire<T>
where
    T: ::chat_errors::ChatErrorCode,
{
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 1] = [1];
                static NAMES: [&::core::primitive::str; 1] = ["ONE"];
                static TEXTS: &::core::primitive::str = r#"ONE"#;
                static TEXT_ENDS: [::core::primitive::u8; 8] = *b"\x03\0\0\0\x03\0\0\0";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "Wire",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        14836185897163753216,
                    ),
                    codes: &CODES,
                    code_range: (1, 1),
                    names: &NAMES,
                    name_hashes: b"\xAB\xB7\xDAC",
                    texts: &TEXTS,
                    text_ends: &TEXT_ENDS,
                    kinds: &::chat_errors::__private_VERSION::filled(
                        b"\0",
                        &[::chat_errors::ErrorKind::Unknown],
                    ),
                    policies: ::chat_errors::__private_VERSION::Policies::Few {
                        values: &[::chat_errors::RetryPolicy::Never],
                        rows: &::chat_errors::__private_VERSION::filled(
                            b"\0",
                            ::chat_errors::__private_VERSION::OneOf8::ALL,
                        ),
                    },
                    outcomes: b"\0",
                    alias_rows: &[],
                    code_aliases: &[],
                    code_alias_rows: &[],
                    translation_rows: &[],
                    translations: &[],
                    code_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 1,
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
        let __chat_errors_position = match *self {
            Wire::<T>::One => 0,
            _ => 1,
        };
        match self {
            Wire::<T>::Inner { 0: __chat_errors_field } => {
                <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::inner(
                    __chat_errors_field,
                )
            }
            _ => {
                <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::row::<
                    Self,
                >(__chat_errors_position)
            }
        }
    }
}
#[automatically_derived]
impl<T> ::chat_errors::ChatErrorCode for Wire<T>
where
    T: ::chat_errors::ChatErrorCode,
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
/**| code | variant<br>name | kind | policy<br>outcome | summary |
|---:|---|---|---|---|
| 1 | <a href='#variant.One'>`One`</a><br>`ONE` | Unknown | Never<br>NotApplied | ONE |


Every code of `T`.*/
#[automatically_derived]
impl<T> ::chat_errors::CodeTable for Wire<T>
where
    T: ::chat_errors::CodeTable,
{
    const CODES: &'static ::chat_errors::CodeSet = {
        ::chat_errors::__private_VERSION::apart::<Self, 1>(0);
        &::chat_errors::__private_VERSION::joined_set::<Self>()
    };
}
#[automatically_derived]
impl<T> ::core::convert::From<Wire<T>> for ::core::primitive::i32
where
    T: ::chat_errors::ChatErrorCode,
{
    #[inline]
    fn from(__chat_errors_error: Wire<T>) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code::<Wire<T>>(&__chat_errors_error)
    }
}
#[automatically_derived]
impl<T> ::core::convert::From<&Wire<T>> for ::core::primitive::i32
where
    T: ::chat_errors::ChatErrorCode,
{
    #[inline]
    fn from(__chat_errors_error: &Wire<T>) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code::<Wire<T>>(__chat_errors_error)
    }
}
const _: () = {
    #[inline]
    const fn __chat_errors_nth<T>(
        __chat_errors_position: ::core::primitive::usize,
    ) -> Wire<T> {
        Wire::<T>::One
    }
    #[automatically_derived]
    impl<T> ::chat_errors::FromCode for Wire<T>
    where
        for<'__chat_errors> T: ::chat_errors::FromCode,
    {
        #[inline]
        fn from_code(
            __chat_errors_code: ::core::primitive::i32,
        ) -> ::core::option::Option<Self> {
            const { ::chat_errors::__private_VERSION::checked::<Self>() };
            if let ::core::option::Option::Some(__chat_errors_own) = match ::chat_errors::__private_VERSION::position_of_code::<
                Self,
            >(__chat_errors_code) {
                ::core::option::Option::Some(__chat_errors_position) => {
                    ::core::option::Option::Some(
                        __chat_errors_nth::<T>(__chat_errors_position),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            } {
                return ::core::option::Option::Some(__chat_errors_own);
            }
            if let ::core::option::Option::Some(__chat_errors_field) = <T as ::chat_errors::FromCode>::from_code(
                __chat_errors_code,
            ) {
                return ::core::option::Option::Some(Wire::<T>::Inner {
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
            if let ::core::option::Option::Some(__chat_errors_own) = match ::chat_errors::__private_VERSION::position_of_name::<
                Self,
            >(__chat_errors_name) {
                ::core::option::Option::Some(__chat_errors_position) => {
                    ::core::option::Option::Some(
                        __chat_errors_nth::<T>(__chat_errors_position),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            } {
                return ::core::option::Option::Some(__chat_errors_own);
            }
            if let ::core::option::Option::Some(__chat_errors_field) = <T as ::chat_errors::FromCode>::from_name(
                __chat_errors_name,
            ) {
                return ::core::option::Option::Some(Wire::<T>::Inner {
                    0: __chat_errors_field,
                });
            }
            ::core::option::Option::None
        }
    }
    #[automatically_derived]
    impl<T> ::core::str::FromStr for Wire<T>
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
};
#[automatically_derived]
impl<T> ::core::convert::TryFrom<::core::primitive::i32> for Wire<T>
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
impl<T> ::chat_errors::__private_VERSION::serde::Serialize for Wire<T>
where
    T: ::chat_errors::ChatErrorCode,
{
    fn serialize<
        __ChatErrorsSerializer: ::chat_errors::__private_VERSION::serde::Serializer,
    >(
        &self,
        __chat_errors_serializer: __ChatErrorsSerializer,
    ) -> ::core::result::Result<
        <__ChatErrorsSerializer as ::chat_errors::__private_VERSION::serde::Serializer>::Ok,
        <__ChatErrorsSerializer as ::chat_errors::__private_VERSION::serde::Serializer>::Error,
    > {
        ::chat_errors::__private_VERSION::serialize::<
            Self,
            __ChatErrorsSerializer,
        >(self, __chat_errors_serializer)
    }
}
#[automatically_derived]
impl<
    '__chat_errors_de,
    T,
> ::chat_errors::__private_VERSION::serde::Deserialize<'__chat_errors_de> for Wire<T>
where
    for<'code> Self: ::chat_errors::__private_VERSION::BuiltFromCode<'code>,
{
    fn deserialize<
        __ChatErrorsDeserializer: ::chat_errors::__private_VERSION::serde::Deserializer<
                '__chat_errors_de,
            >,
    >(
        __chat_errors_deserializer: __ChatErrorsDeserializer,
    ) -> ::core::result::Result<
        Self,
        <__ChatErrorsDeserializer as ::chat_errors::__private_VERSION::serde::Deserializer<
            '__chat_errors_de,
        >>::Error,
    > {
        ::chat_errors::__private_VERSION::deserialize(__chat_errors_deserializer)
    }
}
#[doc(hidden)]
#[automatically_derived]
impl<T> ::chat_errors::__private_VERSION::Joined for Wire<T>
where
    T: ::chat_errors::CodeTable,
{
    const OWN: &'static ::chat_errors::__private_VERSION::Table = <Self as ::chat_errors::__private_VERSION::Derived>::TABLE;
    const NESTED: &'static [&'static ::chat_errors::CodeSet] = &[
        <T as ::chat_errors::CodeTable>::CODES,
    ];
}
const _: () = {
    use ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors as __ChatErrorsContainsOnlyOtherErrors;
    type __ChatErrorsThis<T> = Wire<T>;
    #[automatically_derived]
    #[doc(hidden)]
    impl<T> __ChatErrorsContainsOnlyOtherErrors for __ChatErrorsThis<T>
    where
        for<'__chat_errors> T: ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors,
    {}
};
