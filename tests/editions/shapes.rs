//! One type of each shape, in syntax that every edition understands, and its conversions.

use std::error::Error;

use chat_errors::ChatErrorCode;

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Unit {
    /// The first.
    #[code(1, "UNIT_ONE", retry(initial_backoff = "2s"), kind = Network)]
    One,
    #[code(2, "UNIT_TWO", login, alias = "UNIT_2", lang("de", summary = "zwei"))]
    Two,
}

#[derive(Debug, ChatErrorCode)]
#[code(impl(Display, Error, Serialize))]
pub enum Data {
    #[code(3, "DATA_THREE")]
    Three(u8),
    #[code(4, "DATA_FOUR")]
    Four { left: u8, right: &'static (dyn Error + Sync) },
    #[code(transparent)]
    Unit(::std::boxed::Box<Unit>),
}

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested {
    #[code(5, "NESTED_FIVE")]
    Five,
    #[code(transparent)]
    Unit(Unit),
}

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Unknown {
    #[code(transparent)]
    Nested { source: Nested },
    #[code(unknown)]
    Unknown(i32),
}

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Generic<T: Clone>
where
    T: PartialEq,
{
    #[code(6, "GENERIC_SIX")]
    Six,
    #[code(transparent)]
    Inner(T),
}

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(impl(Display, Error, Serialize))]
pub enum Borrowed<'a> {
    #[code(7, "BORROWED_SEVEN")]
    Seven(&'a str),
}

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(8, "STRUCT", impl(Display, Error, Serialize, Deserialize))]
pub struct Struct;

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(transparent, impl(Display, Error, Serialize, Deserialize))]
pub struct Newtype(Unknown);

macro_rules! fragments {
    ($name:ident: $($variant:ident $literal:literal $expr:expr;)+) => {
        #[derive(Debug, PartialEq, ChatErrorCode)]
        pub enum $name {
            $(#[code($literal, $expr)] $variant,)+
        }
    };
}
fragments! { Fragments: Nine -9 "FRAGMENTS_NINE"; Ten 0xA "FRAGMENTS_TEN"; }

#[cfg(test)]
mod tests {
    use std::convert::TryFrom;

    use chat_errors::{FromCode, UnknownCode, UnknownName};

    use super::*;

    #[test]
    fn a_value_is_built_from_a_code_or_a_name() {
        assert_eq!(Unit::from_code(2), Some(Unit::Two));
        assert_eq!(Unit::try_from(3), Err(UnknownCode::new(3)));
        assert_eq!("UNIT_2".parse(), Ok(Unit::Two));
        assert_eq!("UNIT_3".parse::<Unit>(), Err(UnknownName::new()));
        assert_eq!(Nested::try_from(1), Ok(Nested::Unit(Unit::One)));
        assert_eq!(Newtype::from_code(77), Some(Newtype(Unknown::Unknown(77))));
        assert_eq!(Fragments::from_code(-9), Some(Fragments::Nine));
    }

    #[test]
    fn a_value_has_its_code() {
        let right = &::std::fmt::Error;
        assert_eq!(i32::from(Data::Four { left: 1, right }), 4);
        assert_eq!(i32::from(&Data::Unit(Box::new(Unit::One))), 1);
        assert_eq!(i32::from(Borrowed::Seven("")), 7);
        assert_eq!(Struct.name(), "STRUCT");
        assert_eq!(Unit::One.summary(), "The first");
    }
}
