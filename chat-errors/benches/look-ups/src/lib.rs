//! The measured look-ups, in a different crate than the enums, as in a user's program.

mod enums;
mod keys;
pub mod measured;
mod nested;

pub use crate::enums::{Enum, Fields};
pub use crate::keys::Keys;
pub use crate::nested::{ByHand, Hidden, Outer, Plain, Wrapper};
