#![expect(clippy::inline_always, reason = "where the column is a constant, little is left of it")]

use crate::RetryPolicy;

/// The column of the policies.
pub enum Policies {
    /// The distinct policies, at most eight, and for each row the index of its own.
    Few { values: &'static [RetryPolicy], rows: &'static [OneOf8] },
    /// The same for more than eight.
    Many { values: &'static [RetryPolicy], rows: &'static [u8] },
    /// A policy for each row, if there are too many distinct ones for a byte.
    Each(&'static [RetryPolicy]),
}

/// An index below eight. rustc knows that there are no others, so it compiles a caller's `match` on the
/// policy to a table.
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
    /// All of them, in order.
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
    pub(super) const fn at(&self, position: usize) -> RetryPolicy {
        match self {
            // One arm each, so that rustc sees the values instead of a load.
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
            Self::Many { values, rows } => values[rows[position] as usize],
            Self::Each(values) => values[position],
        }
    }
}

/// The policy at an index, or the last one.
#[inline(always)]
#[expect(clippy::needless_match, reason = "of a policy without fields, no fields are copied")]
const fn nth(values: &[RetryPolicy], index: usize) -> RetryPolicy {
    let last = values.len() - 1;
    match values[if index < last { index } else { last }] {
        RetryPolicy::Retry(backoff) => RetryPolicy::Retry(backoff),
        RetryPolicy::AfterLogin => RetryPolicy::AfterLogin,
        RetryPolicy::AfterFix => RetryPolicy::AfterFix,
        RetryPolicy::Never => RetryPolicy::Never,
    }
}
