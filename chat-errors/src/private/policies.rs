#![expect(clippy::inline_always, reason = "where the column is a constant, little is left of it")]

use crate::RetryPolicy;

/// The column of the policies.
pub enum Policies {
    /// Each that occurs, once; and which of them each row has.
    Few { values: &'static [RetryPolicy], rows: &'static [OneOf8] },
    /// The same where they are more than eight.
    Many { values: &'static [RetryPolicy], rows: &'static [u8] },
    /// That of each row, where they are too many for a byte.
    Each(&'static [RetryPolicy]),
}

/// A place among eight: rustc knows that there is no other, and makes a table of what a caller's `match`
/// asks of each.
#[derive(Debug, Clone, Copy)]
pub enum OneOf8 {
    First,
    Second,
    Third,
    Fourth,
    Fifth,
    Sixth,
    Seventh,
    Last,
}

impl OneOf8 {
    /// In their order.
    pub const ALL: &[Self; 8] = &[
        Self::First,
        Self::Second,
        Self::Third,
        Self::Fourth,
        Self::Fifth,
        Self::Sixth,
        Self::Seventh,
        Self::Last,
    ];
}

impl Policies {
    pub(super) const EMPTY: Self = Self::Each(&[]);

    /// The policy of the row at this position.
    #[inline(always)]
    pub(super) fn at(&self, position: usize) -> RetryPolicy {
        match self {
            // One arm for each, for rustc to see them in place of a load.
            Self::Few { values, rows } => match rows[position] {
                OneOf8::First => nth(values, 0),
                OneOf8::Second => nth(values, 1),
                OneOf8::Third => nth(values, 2),
                OneOf8::Fourth => nth(values, 3),
                OneOf8::Fifth => nth(values, 4),
                OneOf8::Sixth => nth(values, 5),
                OneOf8::Seventh => nth(values, 6),
                OneOf8::Last => nth(values, 7),
            },
            Self::Many { values, rows } => values[usize::from(rows[position])],
            Self::Each(values) => values[position],
        }
    }
}

/// The policy at an index, or the last one.
#[inline(always)]
#[expect(clippy::needless_match, reason = "of a policy without fields, no fields are copied")]
fn nth(values: &[RetryPolicy], index: usize) -> RetryPolicy {
    match values[index.min(values.len() - 1)] {
        RetryPolicy::Retry(backoff) => RetryPolicy::Retry(backoff),
        RetryPolicy::AfterLogin => RetryPolicy::AfterLogin,
        RetryPolicy::AfterFix => RetryPolicy::AfterFix,
        RetryPolicy::Never => RetryPolicy::Never,
    }
}
