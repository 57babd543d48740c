//! The derive in edition 2015: paths begin at the root of the crate, and `gen` is a name.
//!
//! Some sources are outside this package, so they are compiled in its tests only.

#![deny(warnings)]
#![cfg(test)]

pub extern crate chat_errors;

#[path = "../../keys.rs"]
pub mod keys;
#[path = "../../shapes.rs"]
pub mod shapes;

#[allow(non_camel_case_types)]
pub mod names {
    //! Names that later editions reserve.

    use chat_errors::ChatErrorCode;

    #[derive(Debug, ChatErrorCode)]
    #[code(impl(Display, Error, Serialize, Deserialize))]
    pub enum gen<r#async> {
        #[code(1, "AWAIT")]
        r#await,
        #[code(2, "DYN")]
        r#dyn,
        #[code(3, "GEN")]
        gen,
        #[code(transparent)]
        Parameter { gen: r#async },
        #[code(unknown)]
        Unknown { r#try: i32 },
    }
}

pub mod paths {
    //! Paths from the root of the crate.

    #[derive(Debug, ::chat_errors::ChatErrorCode)]
    #[code(crate = ::chat_errors, impl(Display, Error, Serialize, Deserialize))]
    pub enum Rooted<T: ::std::clone::Clone>
    where
        T: ::std::fmt::Debug,
    {
        #[code(transparent)]
        Boxed(::std::boxed::Box<::shapes::Nested>),
        #[code(101, "ROOTED_101")]
        Own,
        #[code(transparent)]
        Parameter(T),
    }

    #[derive(Debug, ::chat_errors::ChatErrorCode)]
    #[code(crate = self::reexported::library)]
    pub enum Relative<'a> {
        #[code(transparent)]
        Rooted(::shapes::Unit),
        #[code(102, "RELATIVE_102")]
        Text(&'a str),
    }

    mod reexported {
        pub use chat_errors as library;
    }
}
