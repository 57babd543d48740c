//! The keys of the type, and marks on fields, in syntax that every edition understands.

use chat_errors::ChatErrorCode;

use super::shapes::Nested;

#[derive(Debug, Clone, Copy, PartialEq, ChatErrorCode)]
#[code(const, range = 200..=299, reserved(203, 205..=209, "CONST_OLD"), discriminants = independent)]
#[code(impl(Display, Error, Serialize = name, Deserialize))]
pub enum Const {
    #[code(200, "CONST_FULL", alias = 55, retry, outcome = NotApplied)]
    Full = 1,
    #[code(201, "CONST_GONE", never, kind = NotFound)]
    Gone = 2,
}

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(without(FromStr, TryFrom, Into, inherent))]
pub enum Without {
    #[code(210, "WITHOUT")]
    Only,
}

/// Conversions that the derive would write too.
impl From<Without> for i32 {
    fn from(error: Without) -> Self {
        error.code()
    }
}

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(impl(Display, Error, From), range = ..0, reserved(-4..0))]
pub enum Context {
    #[code(transparent)]
    Const(Const),
    Nested {
        group: &'static str,
        #[code(transparent)]
        source: ::std::boxed::Box<Nested>,
    },
    #[code(-5, "CONTEXT_OWN")]
    Own,
}

#[derive(Debug, ChatErrorCode)]
#[code(impl(Display, Error))]
pub struct InGroup(#[code(transparent)] pub Const, pub u32);

macro_rules! fragments {
    ($name:ident, $low:literal ..= $high:expr, $old:literal, $was:expr, $alias:literal, $module:path) => {
        #[derive(Debug, PartialEq, ChatErrorCode)]
        #[code(range = $low..=$high, reserved($old, $was), crate = $module)]
        pub enum $name {
            #[code($low, "FRAGMENT", alias = $alias)]
            Only,
        }
    };
}
fragments! { Fragment, 300 ..= 399, 302, "FRAGMENT_WAS", 30, ::chat_errors }

#[cfg(test)]
mod tests {
    use std::error::Error;

    use chat_errors::{ErrorKind, FromCode};

    use super::*;

    const NAME: &str = Const::Full.name();
    const KIND: ErrorKind = Const::Gone.kind();

    #[test]
    fn every_key_does_what_it_says() {
        assert_eq!((NAME, KIND), ("CONST_FULL", ErrorKind::NotFound));
        assert_eq!(Const::from_code(55), Some(Const::Full));
        assert_eq!(Const::Full as i32, 1);
        assert_eq!(i32::from(Without::Only), 210);
        assert_eq!(<Without as FromCode>::from_name("WITHOUT"), Some(Without::Only));
        assert_eq!(Context::from(Const::Gone).code(), 201);
        let context = Context::Nested { group: "g1", source: Box::new(Nested::Five) };
        assert_eq!((context.code(), context.to_string()), (5, Nested::Five.to_string()));
        assert!(InGroup(Const::Full, 1).source().is_none());
        assert_eq!(Fragment::from_code(30), Some(Fragment::Only));
    }
}
