//! A whole item that passes through macros; one adds the derive.

macro_rules! with_codes {
    ($($item:item)+) => {$(pass! {
        #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
        $item
    })+};
}
macro_rules! pass {
    ($item:item) => {
        $item
    };
}

with_codes! {
    #[code(impl(Display, Error))]
    pub enum Unit {
        /// One.
        #[code(1, "UNIT_ONE", retry)]
        One,
    }

    #[code(impl(Display, Error))]
    pub enum Generic<'a, T: ::core::fmt::Debug, const N: usize>
    where
        T: 'a,
    {
        #[code(2, "GENERIC_TWO")]
        Two(&'a [T; N]),
        #[code(transparent)]
        Unit(Unit),
    }

    #[code(3, "STRUCT", impl(Display, Error))]
    pub struct Struct;
}
