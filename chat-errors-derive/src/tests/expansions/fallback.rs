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
        "unknown key `rety`, did you mean `retry`?\nknown keys: `retry`, `login`, `fix`, `never`, `kind`, `outcome`, `alias`, `summary`, `help`, `lang`"
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
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 3] = [16, 16, -2147483648];
                static NAMES: [&::core::primitive::str; 3] = ["A", "", ""];
                static TEXTS: &::core::primitive::str = r#"A"#;
                static TEXT_ENDS: [::core::primitive::u8; 24] = *b"\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0\x01\0\0\0";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "Broken",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        14064507427332841651,
                    ),
                    codes: &CODES,
                    code_range: (-2147483648, 16),
                    names: &NAMES,
                    name_hashes: b"g4\xD0L\0\0\0\0\0\0\0\0",
                    texts: &TEXTS,
                    text_ends: &TEXT_ENDS,
                    kinds: &::chat_errors::__private_VERSION::filled(
                        b"\0\0\0",
                        &[::chat_errors::ErrorKind::Unknown],
                    ),
                    policies: ::chat_errors::__private_VERSION::Policies::Few {
                        values: &[::chat_errors::RetryPolicy::Never],
                        rows: &::chat_errors::__private_VERSION::filled(
                            b"\0\0\0",
                            ::chat_errors::__private_VERSION::OneOf8::ALL,
                        ),
                    },
                    outcomes: b"\0\0\0",
                    alias_rows: &[],
                    code_aliases: &[],
                    code_alias_rows: &[],
                    translation_rows: &[],
                    translations: &[],
                    code_index: ::chat_errors::__private_VERSION::CodeIndex::Sorted {
                        order: b"\x02\0\0\0\x01\0",
                    },
                    code_alias_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 0,
                        slots: b"",
                    },
                    name_index: ::chat_errors::__private_VERSION::NameIndex::Sorted {
                        order: b"\x01\0\x02\0\0\0",
                    },
                }
            }
        }
        __chat_errors_later::<()>()
    };
    #[inline]
    fn resolve<__ChatErrorsQuery: ::chat_errors::__private_VERSION::Query>(
        &self,
    ) -> <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::Output {
        match match *self {
            Broken::A => 0,
            Broken::B => 1,
            _ => 2,
        } {
            3 => {
                <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::unknown(
                    0,
                )
            }
            __chat_errors_position => {
                <__ChatErrorsQuery as ::chat_errors::__private_VERSION::Query>::row::<
                    Self,
                >(__chat_errors_position)
            }
        }
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
    const CODES: &'static ::chat_errors::CodeSet = &::chat_errors::__private_VERSION::code_set_of(
        &[
            {
                const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
                    const {
                        static CODES: [::core::primitive::i32; 1] = [16];
                        static NAMES: [&::core::primitive::str; 1] = ["A"];
                        static TEXTS: &::core::primitive::str = r#"A"#;
                        static TEXT_ENDS: [::core::primitive::u8; 8] = *b"\x01\0\0\0\x01\0\0\0";
                        &::chat_errors::__private_VERSION::Table {
                            type_name: "Broken",
                            origin: ::chat_errors::__private_VERSION::Origin::here(
                                ::core::module_path!(),
                                10505636760412689751,
                            ),
                            codes: &CODES,
                            code_range: (16, 16),
                            names: &NAMES,
                            name_hashes: b"g4\xD0L",
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
                                first: 16,
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
            },
        ],
    );
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
const _: () = {
    #[inline]
    const fn __chat_errors_nth(
        __chat_errors_position: ::core::primitive::usize,
    ) -> Broken {
        match __chat_errors_position {
            0 => Broken::A,
            1 => Broken::B,
            _ => Broken::C,
        }
    }
    impl Broken {
        /// Every value, in the order of declaration.
        pub const VARIANTS: &'static [Self] = {
            const fn __chat_errors_later<__ChatErrorsLater>() -> &'static [Broken] {
                const { &[Broken::A, Broken::B, Broken::C] }
            }
            __chat_errors_later::<()>()
        };
        /// The value with this code, if there is one.
        #[must_use]
        #[inline]
        pub const fn from_code(
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
                ::core::option::Option::None => ::core::option::Option::Some(Broken::C),
            }
        }
        /// The value with this name or alias, in exact case, if there is one.
        #[must_use]
        #[inline]
        pub const fn from_name(
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
                ::core::option::Option::None => ::core::option::Option::Some(Broken::B),
            }
        }
    }
    #[automatically_derived]
    impl ::chat_errors::FromCode for Broken {
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
                ::core::option::Option::None => ::core::option::Option::Some(Broken::C),
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
                ::core::option::Option::None => ::core::option::Option::Some(Broken::B),
            }
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
};
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
