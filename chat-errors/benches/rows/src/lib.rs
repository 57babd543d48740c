//! The rows that every alternative is measured with, and what its user would write for them.

mod random;
mod row;
mod source;

pub use crate::random::{Random, drawn};
pub use crate::row::{Policy, Row, rows};
pub use crate::source::{Alternative, DebugImpl, program, source};

/// The numbers of variants that are measured.
pub const SIZES: [usize; 4] = [28, 89, 1000, 10_000];
