//! Transparent in transparent, with rows at every level.

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Bottom {
    #[code(1, "BOTTOM_ONE", retry, kind = Network, alias = "BOTTOM_FIRST")]
    One,
    #[code(2, "BOTTOM_TWO", login)]
    Two,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Middle {
    #[code(11, "MIDDLE_ELEVEN", fix)]
    Eleven,
    #[code(transparent)]
    Bottom(Bottom),
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Side {
    #[code(31, "SIDE_THIRTY_ONE")]
    ThirtyOne,
}

#[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(impl(Display, Error, Serialize, Deserialize))]
pub enum Top {
    #[code(transparent)]
    Middle { source: Middle },
    #[code(21, "TOP_TWENTY_ONE")]
    TwentyOne,
    #[code(transparent)]
    Side(Side),
}
