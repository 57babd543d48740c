//! The library under another name in the manifest, which `crate = …` passes to the derive.

#![deny(warnings)]

use errors::ChatErrorCode;

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(crate = errors, impl(Display, Error, Serialize, Deserialize))]
pub enum Unit {
    #[code(1, "UNIT_ONE", retry(multiplier = 3), kind = Network, alias = "UNIT_1")]
    One,
    #[code(2, "UNIT_TWO", login, lang("de", summary = "zwei"))]
    Two,
}

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(crate = ::errors, impl(Display, Error, Serialize, Deserialize))]
pub enum Nested {
    #[code(transparent)]
    Unit(Unit),
    #[code(3, "NESTED_THREE")]
    Three,
    #[code(unknown)]
    Unknown(i32),
}

/// What a library re-exports for its users, and a macro that names it by `$crate`.
pub mod __private {
    pub use errors;
}

#[macro_export]
macro_rules! error {
    ($name:ident { $($variant:ident = $code:expr, $wire:expr;)+ }) => {
        #[derive(Debug, PartialEq, $crate::__private::errors::ChatErrorCode)]
        #[code(crate = $crate::__private::errors)]
        pub enum $name {
            $(#[code($code, $wire)] $variant,)+
            #[code(transparent)]
            Nested($crate::Nested),
        }
    };
}
