//! Codes, names and texts from `$x:expr`, through two macros.

macro_rules! outer {
    ($name:ident: $($variant:ident = $code:expr, $wire:expr, $summary:expr, $times:expr;)+) => {
        inner! { $name: $($variant = $code, $wire, $summary, $times;)+ }
    };
}
macro_rules! inner {
    ($name:ident: $($variant:ident = $code:expr, $wire:expr, $summary:expr, $times:expr;)+) => {
        #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
        #[code(impl(Display, Error, Serialize, Deserialize))]
        pub enum $name {
            $(#[code($code, $wire, retry(multiplier = $times), summary = $summary,)] $variant,)+
        }
    };
}
outer! { Expr:
    Decimal = 16, "EXPR_16", "sixteen", 3;
    Negative = -16, "EXPR_MINUS_16", "minus sixteen", 0x3;
    Hexadecimal = 0xff, "EXPR_255", "a byte", 1;
    NegativeHexadecimal = -0x1f, "EXPR_MINUS_31", "less than nothing", 2u32;
}
