//! A macro that names the library through its own crate, by `$crate`.

pub use ::chat_errors as library;

#[macro_export]
macro_rules! define {
    ($vis:vis enum $name:ident { $($variant:ident = $code:literal / $wire:literal,)+ $(.. $inner:ident,)* }) => {
        #[derive($crate::crate_by_dollar_crate::library::ChatErrorCode, ::core::fmt::Debug)]
        #[code(crate = $crate::crate_by_dollar_crate::library)]
        #[code(impl(Display, Error, Serialize, Deserialize))]
        $vis enum $name {
            $(#[code($code, $wire, retry, kind = Network)] $variant,)+
            $(#[code(transparent)] $inner($crate::crate_by_dollar_crate::$inner),)*
        }
    };
}

crate::define! { pub enum Inner { One = 1 / "INNER_ONE", Two = -2 / "INNER_MINUS_TWO", } }
crate::define! { pub enum Outer { Three = 3 / "OUTER_THREE", .. Inner, } }
