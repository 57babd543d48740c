//! Names of variants, policies, kinds, outcomes, settings and keys from `$x:ident`.

use ::chat_errors as library;

macro_rules! error {
    ($name:ident: $($variant:ident $policy:ident $kind:ident $outcome:ident $code:literal $wire:literal)+) => {
        #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
        pub enum $name {
            $(#[code($code, $wire, $policy, kind = $kind, outcome = $outcome)] $variant,)+
        }
    };
}
error! { Idents:
    One retry Network Unknown 1 "IDENTS_ONE"
    Two login Unauthenticated NotApplied 2 "IDENTS_TWO"
    Three fix InvalidInput NotApplied 3 "IDENTS_THREE"
    Four never Success Applied 4 "IDENTS_FOUR"
}

macro_rules! nested {
    ($name:ident: $transparent:ident $inner:ident, $unknown:ident $field:ident, $crate_:ident $path:ident, $impl:ident $asked:ident, $key:ident $setting:ident) => {
        #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
        #[code($crate_ = $path, $impl($asked))]
        pub enum $name<$inner> {
            #[code($transparent)]
            $inner { $field: $inner },
            #[code($unknown)]
            Other { $field: i32 },
            #[code(5, "NESTED_FIVE", $key($setting = 3))]
            Five,
        }
    };
}
nested! { Nested:
    transparent Inner, unknown __chat_errors_field, crate library, impl Display, retry multiplier
}
