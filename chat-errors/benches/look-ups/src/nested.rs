use chat_errors::{Backoff, ChatErrorCode, ErrorKind, RetryPolicy};

use crate::Fields;

/// An enum whose variants carry data.
#[derive(Debug, Clone, ChatErrorCode)]
pub enum Plain {
    /// The outbox is full.
    #[code(900_001, "APP_OUTBOX_FULL", retry(initial_backoff = "2s"), kind = RateLimited)]
    OutboxFull(usize),

    /// The draft is too long.
    #[code(900_002, "APP_DRAFT_TOO_LONG", fix, kind = LimitExceeded)]
    DraftTooLong { limit: usize, len: usize },

    /// The window was closed.
    #[code(900_003, "APP_WINDOW_CLOSED", never, kind = Cancelled)]
    WindowClosed,

    /// The store is locked.
    #[code(900_004, "APP_STORE_LOCKED", retry, kind = Conflict)]
    StoreLocked(u32),

    /// The link is older than the store.
    #[code(900_005, "APP_STALE_LINK", login, kind = Unauthenticated)]
    StaleLink(u64),
}

macro_rules! nesting {
    ($(#[$doc:meta])* $name:ident, $field:ident: $ty:ty) => {
        $(#[$doc])*
        #[derive(Debug, Clone, ChatErrorCode)]
        pub enum $name {
            /// The outbox is full.
            #[code(900_001, "APP_OUTBOX_FULL", retry(initial_backoff = "2s"), kind = RateLimited)]
            OutboxFull(usize),

            /// The draft is too long.
            #[code(900_002, "APP_DRAFT_TOO_LONG", fix, kind = LimitExceeded)]
            DraftTooLong { limit: usize, $field: $ty },

            /// The window was closed.
            #[code(900_003, "APP_WINDOW_CLOSED", never, kind = Cancelled)]
            WindowClosed,

            /// The store is locked.
            #[code(900_004, "APP_STORE_LOCKED", retry, kind = Conflict)]
            StoreLocked(u32),

            /// The link is older than the store.
            #[code(900_005, "APP_STALE_LINK", login, kind = Unauthenticated)]
            StaleLink(u64),

            #[code(transparent)]
            Chat(ours::n89::E),

            #[code(unknown)]
            Unknown(i32),
        }
    };
}

nesting! {
    /// The same, with another enum nested in it.
    Outer, len: usize
}

nesting! {
    /// The same, with a `String`, in whose capacity rustc hides the tag: no match reads it in fewer
    /// than six instructions.
    Hidden, text: String
}

/// An enum with only `transparent` variants.
#[derive(Debug, Clone, ChatErrorCode)]
pub enum Wrapper {
    #[code(transparent)]
    Chat(ours::n89::E),

    #[code(transparent)]
    Synthetic(ours::n1000::E),
}

macro_rules! rows {
    ($($ty:ident: $text:ident = $value:expr;)+) => {$(
        impl $ty {
            /// A value of each variant that has a row.
            #[must_use]
            pub fn rows() -> Vec<Self> {
                vec![
                    Self::OutboxFull(3),
                    Self::DraftTooLong { limit: 5, $text: $value },
                    Self::WindowClosed,
                    Self::StoreLocked(7),
                    Self::StaleLink(8),
                ]
            }
        }
    )+};
}

rows! {
    Plain: len = 6;
    Outer: len = 6;
    Hidden: text = String::new();
}

/// An enum with handwritten accessors.
#[derive(Clone)]
pub struct ByHand<E>(pub E);

macro_rules! by_hand {
    ($($outer:ident),+) => {$(
        impl Fields for ByHand<$outer> {
            type Kind = ErrorKind;
            type Policy = RetryPolicy;

            #[inline(always)]
            fn code(&self) -> i32 {
                match &self.0 {
                    $outer::OutboxFull(_) => 900_001,
                    $outer::DraftTooLong { .. } => 900_002,
                    $outer::WindowClosed => 900_003,
                    $outer::StoreLocked(_) => 900_004,
                    $outer::StaleLink(_) => 900_005,
                    $outer::Chat(inner) => ChatErrorCode::code(inner),
                    $outer::Unknown(code) => *code,
                }
            }

            #[inline(always)]
            fn name(&self) -> &'static str {
                match &self.0 {
                    $outer::OutboxFull(_) => "APP_OUTBOX_FULL",
                    $outer::DraftTooLong { .. } => "APP_DRAFT_TOO_LONG",
                    $outer::WindowClosed => "APP_WINDOW_CLOSED",
                    $outer::StoreLocked(_) => "APP_STORE_LOCKED",
                    $outer::StaleLink(_) => "APP_STALE_LINK",
                    $outer::Chat(inner) => ChatErrorCode::name(inner),
                    $outer::Unknown(_) => "UNDECLARED",
                }
            }

            #[inline(always)]
            fn kind(&self) -> ErrorKind {
                match &self.0 {
                    $outer::OutboxFull(_) => ErrorKind::RateLimited,
                    $outer::DraftTooLong { .. } => ErrorKind::LimitExceeded,
                    $outer::WindowClosed => ErrorKind::Cancelled,
                    $outer::StoreLocked(_) => ErrorKind::Conflict,
                    $outer::StaleLink(_) => ErrorKind::Unauthenticated,
                    $outer::Chat(inner) => ChatErrorCode::kind(inner),
                    $outer::Unknown(_) => ErrorKind::Unknown,
                }
            }

            #[inline(always)]
            fn attempts(&self) -> u32 {
                match self.policy() {
                    RetryPolicy::Retry(backoff) => backoff.max_attempts,
                    RetryPolicy::AfterLogin => 1,
                    RetryPolicy::AfterFix => 2,
                    RetryPolicy::Never => 3,
                }
            }

            #[inline(always)]
            fn policy(&self) -> RetryPolicy {
                match &self.0 {
                    $outer::OutboxFull(_) => RetryPolicy::Retry(Backoff {
                        initial_backoff: core::time::Duration::from_secs(2),
                        ..Backoff::DEFAULT
                    }),
                    $outer::DraftTooLong { .. } => RetryPolicy::AfterFix,
                    $outer::StoreLocked(_) => RetryPolicy::Retry(Backoff::DEFAULT),
                    $outer::StaleLink(_) => RetryPolicy::AfterLogin,
                    $outer::Chat(inner) => inner.retry_policy(),
                    $outer::WindowClosed | $outer::Unknown(_) => RetryPolicy::Never,
                }
            }
        }
    )+};
}

by_hand!(Outer, Hidden);
