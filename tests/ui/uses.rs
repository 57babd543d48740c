//! What a program does with a type: none of it may be an error because an attribute is wrong.
//!
//! `uses!(Fault: any, back, unit, display, error)` takes what the type would have if it were right.

macro_rules! uses {
    ($type:ident: $($what:ident),+) => { $( uses!(@$what $type); )+ };

    // What every deriving type has.
    (@any $type:ident) => {
        pub fn asks(error: &$type) -> bool {
            use ::chat_errors::{ChatErrorCode, CodeInfo, ErrorKind, Outcome, RetryPolicy};

            let as_trait: &dyn ChatErrorCode = error;
            let _: CodeInfo = as_trait.info();
            let _: (i32, &str, &str, Option<&str>) =
                (error.code(), error.name(), error.summary(), error.help());
            let _: (ErrorKind, RetryPolicy, Outcome) =
                (error.kind(), error.retry_policy(), error.outcome());
            error.is_success() || error.is_retryable() || error.is_resendable()
        }

        pub fn becomes_a_number(error: $type) -> i32 {
            i32::from(&error) + i32::from(error)
        }

        pub const CODES: &::chat_errors::CodeSet = <$type as ::chat_errors::CodeTable>::CODES;

        #[derive(::chat_errors::ChatErrorCode)]
        pub enum Outer {
            #[code(-99_000, "OUTER_FAULT")]
            Own,
            #[code(transparent)]
            Inner($type),
        }
    };

    // What a code makes.
    (@back $type:ident) => {
        pub fn comes_back(code: i32, name: &str) -> Option<$type> {
            let by_code: Result<$type, ::chat_errors::UnknownCode> = $type::try_from(code);
            let by_name: Result<$type, ::chat_errors::UnknownName> = name.parse();
            by_code.ok().or(by_name.ok()).or(<$type as ::chat_errors::FromCode>::from_code(code))
        }
    };

    // What every code makes.
    (@lossless $type:ident) => {
        pub fn comes_back(code: i32, name: &str) -> $type {
            let by_name: Result<$type, ::chat_errors::UnknownName> = name.parse();
            by_name.unwrap_or($type::from(code))
        }
    };

    // What an enum of unit variants has in constants.
    (@unit $type:ident) => {
        pub const VARIANTS: &[$type] = $type::VARIANTS;
        pub const BY_CODE: Option<$type> = $type::from_code(16);
        pub const BY_NAME: Option<$type> = $type::from_name("TIMED_OUT");
    };

    (@display $type:ident) => {
        pub fn shows(error: &$type) -> String {
            format!("{error}")
        }
    };

    (@error $type:ident) => {
        pub fn is_an_error(error: &$type) -> Option<&(dyn std::error::Error + 'static)> {
            let as_trait: &dyn std::error::Error = error;
            as_trait.source()
        }
    };
}
