// #[repr(i32)]
// #[non_exhaustive]
// enum Many {
//     #[code(-2147483648, "MIN")]
//     A = X | 4,
//     #[code(2_147_483_647i32, "MAX")]
//     B,
//     #[code(0b11, "BITS")]
//     #[cfg(all())]
//     C,
//     #[code(0o17, "OCTAL")]
//     #[deprecated]
//     D,
//     #[code(70000, "FAR", fix)]
//     E,
//     #[code(-70000, "FARTHER", login)]
//     F,
// }

#[doc(hidden)]
#[automatically_derived]
impl ::chat_errors::__private_VERSION::Derived for Many {
    const TABLE: &'static ::chat_errors::__private_VERSION::Table = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::__private_VERSION::Table {
            const {
                static CODES: [::core::primitive::i32; 6] = [
                    -2147483648,
                    2147483647,
                    3,
                    15,
                    70000,
                    -70000,
                ];
                static NAMES: [&::core::primitive::str; 6] = [
                    "MIN",
                    "MAX",
                    "BITS",
                    "OCTAL",
                    "FAR",
                    "FARTHER",
                ];
                static TEXTS: &::core::primitive::str = r#"MINMAXBITSOCTALFARFARTHER"#;
                static TEXT_ENDS: [::core::primitive::u8; 48] = *b"\x03\0\0\0\x03\0\0\0\x06\0\0\0\x06\0\0\0\n\0\0\0\n\0\0\0\x0F\0\0\0\x0F\0\0\0\x12\0\0\0\x12\0\0\0\x19\0\0\0\x19\0\0\0";
                &::chat_errors::__private_VERSION::Table {
                    type_name: "Many",
                    origin: ::chat_errors::__private_VERSION::Origin::here(
                        ::core::module_path!(),
                        8001802381656216693,
                    ),
                    codes: &CODES,
                    code_range: (-2147483648, 2147483647),
                    names: &NAMES,
                    name_hashes: b"\x90\xF2\xC0\x82\xC9\xB3\xC0\xCA\xD1\x10\x80\xE4\xD8\xCDf6\xC2\x92]g\xF45\xC3\xE7",
                    texts: &TEXTS,
                    text_ends: &TEXT_ENDS,
                    kinds: &::chat_errors::__private_VERSION::filled(
                        b"\0\0\0\0\0\0",
                        &[::chat_errors::ErrorKind::Unknown],
                    ),
                    policies: ::chat_errors::__private_VERSION::Policies::Few {
                        values: &[
                            ::chat_errors::RetryPolicy::Never,
                            ::chat_errors::RetryPolicy::AfterFix,
                            ::chat_errors::RetryPolicy::AfterLogin,
                        ],
                        rows: &::chat_errors::__private_VERSION::filled(
                            b"\0\0\0\0\x01\x02",
                            ::chat_errors::__private_VERSION::OneOf8::ALL,
                        ),
                    },
                    outcomes: b"\0\0\0\0\0\0",
                    alias_rows: &[],
                    code_aliases: &[],
                    code_alias_rows: &[],
                    translation_rows: &[],
                    translations: &[],
                    code_index: ::chat_errors::__private_VERSION::CodeIndex::Hash(::chat_errors::__private_VERSION::PerfectHash {
                        multiplier: 7960286522194355701,
                        bucket_shift: 62,
                        slot_shift: 59,
                        displacements: b"\0\0\0\0",
                        slots: b"\0\0\x02\0\0\0\0\0\x01\0\x05\0\x04\0\x03\0",
                    }),
                    code_alias_index: ::chat_errors::__private_VERSION::CodeIndex::Bytes {
                        first: 0,
                        slots: b"",
                    },
                    name_index: ::chat_errors::__private_VERSION::NameIndex::Ends(::chat_errors::__private_VERSION::PerfectHash {
                        multiplier: 16294208416658607535,
                        bucket_shift: 62,
                        slot_shift: 59,
                        displacements: b"\0\0\0\x01",
                        slots: b"\0\0\0\0\x03\0\x01\0\0\0\x02\0\x04\0\x05\0",
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
                Many::A => 0,
                Many::B => 1,
                Many::C => 2,
                Many::D => 3,
                Many::E => 4,
                _ => 5,
            },
        )
    }
}
#[automatically_derived]
impl ::chat_errors::ChatErrorCode for Many {
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
| -2147483648 | <a href='#variant.A'>`A`</a><br>`MIN` | Unknown | Never<br>NotApplied | MIN |
| 2147483647 | <a href='#variant.B'>`B`</a><br>`MAX` | Unknown | Never<br>NotApplied | MAX |
| 3 | <a href='#variant.C'>`C`</a><br>`BITS` | Unknown | Never<br>NotApplied | BITS |
| 15 | <a href='#variant.D'>`D`</a><br>`OCTAL` (deprecated) | Unknown | Never<br>NotApplied | OCTAL |
| 70000 | <a href='#variant.E'>`E`</a><br>`FAR` | Unknown | AfterFix<br>NotApplied | FAR |
| -70000 | <a href='#variant.F'>`F`</a><br>`FARTHER` | Unknown | AfterLogin<br>NotApplied | FARTHER |
*/
#[automatically_derived]
impl ::chat_errors::CodeTable for Many {
    const CODES: &'static ::chat_errors::CodeSet = {
        const fn __chat_errors_later<__ChatErrorsLater>() -> &'static ::chat_errors::CodeSet {
            const { &::chat_errors::__private_VERSION::code_set::<Many>() }
        }
        __chat_errors_later::<()>()
    };
}
#[automatically_derived]
impl ::core::convert::From<Many> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: Many) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(&__chat_errors_error)
    }
}
#[automatically_derived]
impl ::core::convert::From<&Many> for ::core::primitive::i32 {
    #[inline]
    fn from(__chat_errors_error: &Many) -> ::core::primitive::i32 {
        ::chat_errors::__private_VERSION::code(__chat_errors_error)
    }
}
const _: () = {
    #[inline]
    const fn __chat_errors_nth(
        __chat_errors_position: ::core::primitive::usize,
    ) -> Many {
        match __chat_errors_position {
            0 => Many::A,
            1 => Many::B,
            2 => Many::C,
            3 => Many::D,
            4 => Many::E,
            _ => Many::F,
        }
    }
    impl Many {
        /// Every value, in the order of declaration.
        const VARIANTS: &'static [Self] = {
            const fn __chat_errors_later<__ChatErrorsLater>() -> &'static [Many] {
                const { &[Many::A, Many::B, Many::C, Many::D, Many::E, Many::F] }
            }
            __chat_errors_later::<()>()
        };
        /// The value with this code, if there is one.
        #[must_use]
        #[inline]
        const fn from_code(
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
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
        /// The value with this name or alias, in exact case, if there is one.
        #[must_use]
        #[inline]
        const fn from_name(
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
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::chat_errors::FromCode for Many {
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
                ::core::option::Option::None => ::core::option::Option::None,
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
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
    }
    #[automatically_derived]
    impl ::core::str::FromStr for Many {
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
impl ::core::convert::TryFrom<::core::primitive::i32> for Many {
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
impl ::chat_errors::__private_VERSION::ContainsOnlyOtherErrors for Many {}
