#![doc = include_str!("manual.md")]
#![no_std]

#[cfg(feature = "alloc")]
extern crate alloc;
// The output of the derive names this crate `::chat_errors`, here too.
extern crate self as chat_errors;

mod backoff;
mod chat_error;
mod info;
mod kind;
mod language;
mod policy;
mod set;
mod traits;
mod unknown;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private_0_1_0;
use __private_0_1_0 as __private;

pub use crate::backoff::{Backoff, Delays};
pub use crate::chat_error::ChatError;
pub use crate::info::CodeInfo;
pub use crate::kind::ErrorKind;
pub use crate::policy::{Outcome, RetryPolicy};
pub use crate::set::{CodeSet, Codes};
pub use crate::traits::{ChatErrorCode, CodeTable, FromCode};
pub use crate::unknown::{UnknownCode, UnknownName};
#[doc = include_str!("derive.md")]
pub use chat_errors_derive::ChatErrorCode;
