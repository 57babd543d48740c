//! The programs in the documentation of `chat-errors` that need other crates. `tests/` has what a feature of such a crate changes.

#[doc = include_str!("../../../chat-errors/src/guide/loops.md")]
pub mod loops {}

#[doc = include_str!("../../../chat-errors/src/status_codes/services.md")]
pub mod services {}
