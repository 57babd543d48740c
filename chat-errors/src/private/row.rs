//! The accessors of a row, for use in constants. They take the row's position in the table of the type.
//!
//! After a mistake in a derive, a variant can have no row: then they return what an undeclared code has.

use super::Derived;
use crate::{CodeInfo, ErrorKind, Idempotency, NextStep, Outcome, RetryPolicy, status_codes};

/// What an undeclared code has.
const UNDECLARED: CodeInfo = CodeInfo::unknown(0);

macro_rules! accessors {
    ($($name:ident -> $output:ty { |$table:ident, $position:ident| $value:expr })+) => {$(
        #[must_use]
        #[inline]
        pub const fn $name<D: Derived>($position: usize) -> $output {
            let $table = D::TABLE;
            if $position < $table.codes.len() { $value } else { UNDECLARED.$name }
        }
    )+};
}

accessors! {
    code -> i32 { |table, position| table.codes[position] }
    name -> &'static str { |table, position| table.names[position] }
    kind -> ErrorKind { |table, position| table.kinds[position] }
    retry_policy -> RetryPolicy { |table, position| table.policy(position) }
    outcome -> Outcome { |table, position| table.outcome(position) }
}

#[must_use]
#[inline]
pub const fn is_success<D: Derived>(position: usize) -> bool {
    matches!(kind::<D>(position), ErrorKind::Success)
}

#[must_use]
#[inline]
pub const fn is_retryable<D: Derived>(position: usize) -> bool {
    matches!(retry_policy::<D>(position), RetryPolicy::Retry(_))
}

#[must_use]
#[inline]
pub const fn is_resendable<D: Derived>(position: usize) -> bool {
    is_retryable::<D>(position) && matches!(outcome::<D>(position), Outcome::NotApplied)
}

#[must_use]
#[inline]
pub const fn next_step<D: Derived>(position: usize, call: Idempotency) -> NextStep {
    NextStep::of(retry_policy::<D>(position), outcome::<D>(position), call)
}

#[must_use]
#[inline]
pub const fn http_status<D: Derived>(position: usize) -> u16 {
    let (policy, outcome) = (retry_policy::<D>(position), outcome::<D>(position));
    status_codes::http_status(kind::<D>(position), policy, outcome)
}

#[must_use]
#[inline]
pub const fn grpc_code<D: Derived>(position: usize) -> i32 {
    let (policy, outcome) = (retry_policy::<D>(position), outcome::<D>(position));
    status_codes::grpc_code(kind::<D>(position), policy, outcome)
}
