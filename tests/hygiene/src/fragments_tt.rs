//! Whole attributes from `$x:tt`, and one token after another.

macro_rules! tokens {
    ($name:ident: $($variant:ident $code:tt $wire:tt [$($rest:tt)*])+) => {
        #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
        #[code(impl(Display, Error, Serialize, Deserialize))]
        pub enum $name {
            $(#[code($code, $wire $($rest)*)] $variant,)+
        }
    };
}
tokens! { Tokens:
    One 1 "TOKENS_ONE" [, retry(initial_backoff = "2s", max_attempts = 7), kind = Network]
    Two 0x2 "TOKENS_TWO" [, login, outcome = Unknown, ]
    Three 3i32 "TOKENS_THREE" []
}

macro_rules! attributes {
    ($name:ident: $($attribute:tt $variant:ident)+) => {
        #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
        pub enum $name {
            $(#[code $attribute] $variant,)+
        }
    };
}
attributes! { Attributes:
    (-1, "ATTRIBUTES_MINUS_ONE", fix) MinusOne
    (-0x2, "ATTRIBUTES_MINUS_TWO") MinusTwo
}
