//! The user's own macros with names from the standard library. They stop the build if anything calls
//! them.

macro_rules! stop {
    ($dollar:tt $($name:ident)+) => {$(
        #[allow(unused_macros, reason = "that nothing calls it is the promise")]
        macro_rules! $name {
            ($dollar($dollar any:tt)*) => {
                ::core::compile_error!("a macro of the user's own was called")
            };
        }
    )+};
}
stop! { $ assert concat debug_assert format matches panic stringify unreachable vec write }

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Unit {
    #[code(1, "UNIT_ONE", retry)]
    One,
    #[code(2, "UNIT_TWO", login)]
    Two,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize))]
pub enum Data {
    #[code(3, "DATA_THREE")]
    Three(u8),
    #[code(4, "DATA_FOUR")]
    Four { field: u8 },
    #[code(transparent)]
    Unit(Unit),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Nested<T> {
    #[code(5, "NESTED_FIVE")]
    Five,
    #[code(transparent)]
    Unit { field: Unit },
    #[code(transparent)]
    Other(T),
    #[code(unknown)]
    Unknown(i32),
}
