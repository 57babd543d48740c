//! Each look-up as a function of its own. What runs between its call and its return is counted.

use crate::{Enum, Fields};

#[must_use]
#[inline(never)]
pub fn from_code<E: Enum>(code: i32) -> Option<E> {
    E::from_code(code)
}

#[must_use]
#[inline(never)]
pub fn from_name<E: Enum>(name: &str) -> Option<E> {
    E::from_name(name)
}

#[must_use]
#[inline(never)]
pub fn code<F: Fields>(value: &F) -> i32 {
    value.code()
}

#[must_use]
#[inline(never)]
pub fn name<F: Fields>(value: &F) -> &'static str {
    value.name()
}

#[must_use]
#[inline(never)]
pub fn kind<F: Fields>(value: &F) -> F::Kind {
    value.kind()
}

#[must_use]
#[inline(never)]
pub fn attempts<F: Fields>(value: &F) -> u32 {
    value.attempts()
}

#[must_use]
#[inline(never)]
pub fn policy<F: Fields>(value: &F) -> F::Policy {
    value.policy()
}
