//! Lifetimes, bounds and paths from their fragments, next to the macro's own of the same name.

macro_rules! generic {
    ($name:ident $lifetime:lifetime $parameter:ident $bound:path, $kind:path, $inner:ty, $code:literal $wire:literal) => {
        #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
        #[code(impl(Display, Error))]
        pub enum $name<'a, $lifetime, T: 'a + $bound, $parameter: $bound>
        where
            $parameter: $lifetime,
        {
            #[code($code, $wire, kind = $kind)]
            Own(&'a T, &$lifetime $parameter),
            #[code(transparent)]
            Inner($inner),
        }
    };
}
generic! { Generic 'b U ::core::fmt::Debug, Network, super::no_prelude::Plain, 9 "GENERIC_NINE" }
