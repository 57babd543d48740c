//! The re-exported library, named by every kind of path.

pub mod library {
    pub use ::chat_errors as reexported;
}
use library::reexported;

#[derive(reexported::ChatErrorCode, ::core::fmt::Debug)]
#[code(crate = reexported)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Imported {
    #[code(1, "IMPORTED_ONE", retry, kind = Network)]
    One,
}

#[derive(reexported::ChatErrorCode, ::core::fmt::Debug)]
#[code(crate = self::library::reexported, impl(Display))]
pub enum FromSelf {
    #[code(2, "FROM_SELF_TWO", retry)]
    Two,
}

#[derive(reexported::ChatErrorCode, ::core::fmt::Debug)]
#[code(crate = crate::crate_reexported::library::reexported, impl(Display))]
pub enum FromCrate {
    #[code(3, "FROM_CRATE_THREE", retry)]
    Three,
}

pub mod below {
    #[derive(super::reexported::ChatErrorCode, ::core::fmt::Debug)]
    #[code(crate = super::library::reexported, impl(Display))]
    pub enum FromSuper {
        #[code(4, "FROM_SUPER_FOUR", retry)]
        Four,
        #[code(transparent)]
        Imported(super::Imported),
    }
}
