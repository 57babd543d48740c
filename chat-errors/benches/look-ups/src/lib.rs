//! The look-ups that are measured, in another crate than the enums, as a user's are.

mod enums;
mod keys;
pub mod measured;
mod nested;

pub use crate::enums::{Enum, Fields};
pub use crate::keys::Keys;
pub use crate::nested::{ByHand, Hidden, Outer, Plain, Wrapper};
