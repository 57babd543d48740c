// #[code(crate = my::errors)]
// #[code(impl(Display, Error))]
// pub(crate) enum Any {
//     #[code(1, "LOCAL")]
//     Local,
//     #[code(transparent)]
//     Chat(#[from] chat::ChatError),
//     #[code(transparent)]
//     Boxed { inner: Box<Other> },
// }

#[doc(hidden)]
#[automatically_derived]
impl my::errors::__private_VERSION::Derived for Any {
    const TABLE: &'static my::errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static my::errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 1] = [1];
                static NAMES: [&::core::primitive::str; 1] = ["LOCAL"];
                static TEXTS: &::core::primitive::str = r#"LOCAL"#;
                static TEXT_ENDS: [::core::primitive::u8; 8] = *b"\x05\0\0\0\x05\0\0\0";
                &my::errors::__private_VERSION::Table {
                    type_name: "Any",
                    origin: my::errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        11103296733067129973,
                    ),
                    codes: &CODES,
                    code_range: (1, 1),
                    names: &NAMES,
                    name_hashes: b"q\xF5\xCD\x10",
                    texts: &TEXTS,
                    text_ends: &TEXT_ENDS,
                    kinds: &my::errors::__private_VERSION::filled(
                        b"\0",
                        &[my::errors::ErrorKind::Unknown],
                    ),
                    policies: my::errors::__private_VERSION::Policies::Few {
                        values: &[my::errors::RetryPolicy::Never],
                        rows: &my::errors::__private_VERSION::filled(
                            b"\0",
                            my::errors::__private_VERSION::OneOf8::ALL,
                        ),
                    },
                    outcomes: b"\0",
                    alias_rows: &[],
                    code_aliases: &[],
                    code_alias_rows: &[],
                    translation_rows: &[],
                    translations: &[],
                    code_index: my::errors::__private_VERSION::CodeIndex::Bytes {
                        first: 1,
                        slots: b"\0",
                    },
                    code_alias_index: my::errors::__private_VERSION::CodeIndex::Bytes {
                        first: 0,
                        slots: b"",
                    },
                    name_index: my::errors::__private_VERSION::NameIndex::Ends(my::errors::__private_VERSION::PerfectHash {
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
    fn resolve<__ChatErrorsQuery: my::errors::__private_VERSION::Query>(
        &self,
    ) -> <__ChatErrorsQuery as my::errors::__private_VERSION::Query>::Output {
        let __chat_errors_position = match *self {
            Any::Local => 0,
            _ => 1,
        };
        match self {
            Any::Chat { 0: __chat_errors_field } => {
                <chat::ChatError as my::errors::__private_VERSION::Nested>::resolve::<
                    __ChatErrorsQuery,
                >(__chat_errors_field)
            }
            Any::Boxed { inner: __chat_errors_field } => {
                <Box<
                    Other,
                > as my::errors::__private_VERSION::Nested>::resolve::<
                    __ChatErrorsQuery,
                >(__chat_errors_field)
            }
            _ => {
                <__ChatErrorsQuery as my::errors::__private_VERSION::Query>::row::<
                    Self,
                >(__chat_errors_position)
            }
        }
    }
}
#[automatically_derived]
impl my::errors::ChatErrorCode for Any {
    #[inline]
    fn info(&self) -> my::errors::CodeInfo {
        my::errors::__private_VERSION::info(self)
    }
    #[inline]
    fn code(&self) -> ::core::primitive::i32 {
        my::errors::__private_VERSION::code(self)
    }
    #[inline]
    fn name(&self) -> &'static ::core::primitive::str {
        my::errors::__private_VERSION::name(self)
    }
    #[inline]
    fn summary(&self) -> &'static ::core::primitive::str {
        my::errors::__private_VERSION::summary(self)
    }
    #[inline]
    fn help(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
        my::errors::__private_VERSION::help(self)
    }
    #[inline]
    fn kind(&self) -> my::errors::ErrorKind {
        my::errors::__private_VERSION::kind(self)
    }
    #[inline]
    fn retry_policy(&self) -> my::errors::RetryPolicy {
        my::errors::__private_VERSION::retry_policy(self)
    }
    #[inline]
    fn outcome(&self) -> my::errors::Outcome {
        my::errors::__private_VERSION::outcome(self)
    }
}
/**| code | variant<br>name | kind | policy<br>outcome | summary |
|---:|---|---|---|---|
| 1 | <a href='#variant.Local'>`Local`</a><br>`LOCAL` | Unknown | Never<br>NotApplied | LOCAL |


Every code of `chat::ChatError`.

Every code of `Box<Other>`.*/
#[automatically_derived]
impl my::errors::CodeTable for Any {
    const CODES: &'static my::errors::CodeSet = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static my::errors::CodeSet {
            const { &my::errors::__private_VERSION::joined_set::<Any>() }
        }
        __chat_errors_later::<()>()
    };
}
#[automatically_derived]
impl ::core::convert::From<Any> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: Any) -> ::core::primitive::i32 {
        my::errors::__private_VERSION::code(&__chat_errors_error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Any> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: &Any) -> ::core::primitive::i32 {
        my::errors::__private_VERSION::code(__chat_errors_error)
    }
}
const _: () = {
    #[inline]
    const fn __chat_errors_nth(__chat_errors_position: ::core::primitive::usize) -> Any {
        Any::Local
    }
    #[automatically_derived]
    impl my::errors::FromCode for Any
    where
        for<'code> chat::ChatError: my::errors::__private_VERSION::BuiltFromCode<'code>,
        for<'code> Box<Other>: my::errors::__private_VERSION::BuiltFromCode<'code>,
    {
        #[inline]
        fn from_code(
            __chat_errors_code: ::core::primitive::i32,
        ) -> ::core::option::Option<Self> {
            if let ::core::option::Option::Some(__chat_errors_own) = match my::errors::__private_VERSION::position_of_code::<
                Self,
            >(__chat_errors_code) {
                ::core::option::Option::Some(__chat_errors_position) => {
                    ::core::option::Option::Some(
                        __chat_errors_nth(__chat_errors_position),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            } {
                return ::core::option::Option::Some(__chat_errors_own);
            }
            if let ::core::option::Option::Some(__chat_errors_field) = <chat::ChatError as my::errors::__private_VERSION::BuiltFromCode<
                '_,
            >>::for_declared_code(__chat_errors_code) {
                return ::core::option::Option::Some(Any::Chat {
                    0: __chat_errors_field,
                });
            }
            if let ::core::option::Option::Some(__chat_errors_field) = <Box<
                Other,
            > as my::errors::__private_VERSION::BuiltFromCode<
                '_,
            >>::for_declared_code(__chat_errors_code) {
                return ::core::option::Option::Some(Any::Boxed {
                    inner: __chat_errors_field,
                });
            }
            if let ::core::option::Option::Some(__chat_errors_field) = <chat::ChatError as my::errors::__private_VERSION::BuiltFromCode<
                '_,
            >>::for_code(__chat_errors_code) {
                return ::core::option::Option::Some(Any::Chat {
                    0: __chat_errors_field,
                });
            }
            if let ::core::option::Option::Some(__chat_errors_field) = <Box<
                Other,
            > as my::errors::__private_VERSION::BuiltFromCode<
                '_,
            >>::for_code(__chat_errors_code) {
                return ::core::option::Option::Some(Any::Boxed {
                    inner: __chat_errors_field,
                });
            }
            ::core::option::Option::None
        }
        #[inline]
        fn from_name(
            __chat_errors_name: &::core::primitive::str,
        ) -> ::core::option::Option<Self> {
            if let ::core::option::Option::Some(__chat_errors_own) = match my::errors::__private_VERSION::position_of_name::<
                Self,
            >(__chat_errors_name) {
                ::core::option::Option::Some(__chat_errors_position) => {
                    ::core::option::Option::Some(
                        __chat_errors_nth(__chat_errors_position),
                    )
                }
                ::core::option::Option::None => ::core::option::Option::None,
            } {
                return ::core::option::Option::Some(__chat_errors_own);
            }
            if let ::core::option::Option::Some(__chat_errors_field) = <chat::ChatError as my::errors::__private_VERSION::BuiltFromCode<
                '_,
            >>::for_name(__chat_errors_name) {
                return ::core::option::Option::Some(Any::Chat {
                    0: __chat_errors_field,
                });
            }
            if let ::core::option::Option::Some(__chat_errors_field) = <Box<
                Other,
            > as my::errors::__private_VERSION::BuiltFromCode<
                '_,
            >>::for_name(__chat_errors_name) {
                return ::core::option::Option::Some(Any::Boxed {
                    inner: __chat_errors_field,
                });
            }
            ::core::option::Option::None
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for Any
    where
        for<'code> Self: my::errors::__private_VERSION::BuiltFromCode<'code>,
    {
        type Err = my::errors::UnknownName;
        #[inline]
        fn from_str(
            __chat_errors_name: &::core::primitive::str,
        ) -> ::core::result::Result<Self, my::errors::UnknownName> {
            my::errors::__private_VERSION::parse(__chat_errors_name)
        }
    }
};
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::i32> for Any
where
    for<'code> Self: my::errors::__private_VERSION::BuiltFromCode<'code>,
{
    type Error = my::errors::UnknownCode;
    #[inline]
    fn try_from(
        __chat_errors_code: ::core::primitive::i32,
    ) -> ::core::result::Result<Self, my::errors::UnknownCode> {
        my::errors::__private_VERSION::try_from_code(__chat_errors_code)
    }
}
#[automatically_derived]
impl ::core::fmt::Display for Any {
    fn fmt(
        &self,
        __chat_errors_formatter: &mut ::core::fmt::Formatter<'_>,
    ) -> ::core::fmt::Result {
        match self {
            Any::Chat { 0: __chat_errors_field } => {
                ::core::fmt::Display::fmt(__chat_errors_field, __chat_errors_formatter)
            }
            Any::Boxed { inner: __chat_errors_field } => {
                ::core::fmt::Display::fmt(__chat_errors_field, __chat_errors_formatter)
            }
            _ => my::errors::__private_VERSION::display(self, __chat_errors_formatter),
        }
    }
}
#[automatically_derived]
impl ::core::error::Error for Any {
    fn source(&self) -> ::core::option::Option<&(dyn ::core::error::Error + 'static)> {
        match self {
            Any::Chat { 0: __chat_errors_field } => {
                ::core::error::Error::source(__chat_errors_field)
            }
            Any::Boxed { inner: __chat_errors_field } => {
                ::core::error::Error::source(__chat_errors_field)
            }
            _ => ::core::option::Option::None,
        }
    }
}
#[doc(hidden)]
#[automatically_derived]
impl my::errors::__private_VERSION::Joined for Any {
    const OWN: &'static my::errors::__private_VERSION::Table = <Self as my::errors::__private_VERSION::Derived>::TABLE;
    const NESTED: &'static [&'static my::errors::CodeSet] = &[
        <chat::ChatError as my::errors::__private_VERSION::Nested>::CODES,
        <Box<Other> as my::errors::__private_VERSION::Nested>::CODES,
    ];
}
const _: () = my::errors::__private_VERSION::apart::<Any, 2>(0);
const _: () = my::errors::__private_VERSION::apart::<Any, 2>(1);
const _: () = {
    use my::errors::__private_VERSION::ContainsOnlyOtherErrors as __ChatErrorsContainsOnlyOtherErrors;
    type __ChatErrorsThis = Any;
    #[automatically_derived]
    #[doc(hidden)]
    impl __ChatErrorsContainsOnlyOtherErrors for __ChatErrorsThis
    where
        for<'__chat_errors> chat::ChatError: my::errors::__private_VERSION::ContainsOnlyOtherErrors,
        for<'__chat_errors> Box<
            Other,
        >: my::errors::__private_VERSION::ContainsOnlyOtherErrors,
    {}
};
