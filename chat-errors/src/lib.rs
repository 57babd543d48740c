#![cfg_attr(feature = "json", doc = "[`ErrorEvent`]: crate::ErrorEvent\n")]
#![cfg_attr(feature = "json", doc = "[`RestError`]: crate::RestError\n")]
#![cfg_attr(not(feature = "json"), doc = "[`ErrorEvent`]: #features\n")]
#![cfg_attr(not(feature = "json"), doc = "[`RestError`]: #features\n")]
#![cfg_attr(feature = "native", doc = "[`NativeError`]: crate::native::NativeError\n")]
#![cfg_attr(not(feature = "native"), doc = "[`NativeError`]: #features\n")]
#![cfg_attr(feature = "web-v5", doc = "[`WebV5Error`]: crate::web_v5::WebV5Error\n")]
#![cfg_attr(not(feature = "web-v5"), doc = "[`WebV5Error`]: #features\n")]
#![cfg_attr(feature = "backon", doc = "[`schedule`]: crate::schedule\n")]
#![cfg_attr(not(feature = "backon"), doc = "[`schedule`]: #features\n")]
#![doc = include_str!("manual.md")]
#![cfg_attr(feature = "wasm-bindgen", doc = include_str!("browser.md"))]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
// The output of the derive names this crate `::chat_errors`, here too.
extern crate self as chat_errors;

mod backoff;
mod chat_error;
#[cfg(feature = "serde")]
mod deserialize;
#[cfg(feature = "json")]
mod event;
#[cfg(feature = "json")]
mod fields;
pub mod guide;
mod info;
#[cfg(feature = "json")]
mod json;
mod kind;
mod language;
#[cfg(feature = "json")]
mod letters;
mod markdown;
#[cfg(feature = "native")]
pub mod native;
mod next_step;
mod or_unknown;
mod policy;
#[cfg(feature = "json")]
mod rest;
#[cfg(feature = "backon")]
mod retry_loop;
#[cfg(feature = "serde")]
mod serialize;
mod set;
pub mod status_codes;
mod traits;
mod unknown;
#[cfg(feature = "json")]
mod verdict;
#[cfg(feature = "wasm-bindgen")]
mod wasm;
#[cfg(feature = "web-v5")]
pub mod web_v5;

#[doc(hidden)]
#[path = "private/mod.rs"]
pub mod __private_0_1_0;
use __private_0_1_0 as __private;

// Of what rustc shows in messages, it names the module only if there is no shorter path.
#[doc(hidden)]
pub use crate::__private::{AnyErrorWithCode, BuiltFromCode, ContainsOnlyOtherErrors};
pub use crate::backoff::{Backoff, Delays};
pub use crate::chat_error::ChatError;
#[cfg(feature = "json")]
pub use crate::event::{ErrorEvent, Evidence, JudgedEvent, SdkError, SdkEvent};
pub use crate::info::CodeInfo;
pub use crate::kind::ErrorKind;
pub use crate::next_step::{Idempotency, NextStep};
pub use crate::or_unknown::OrUnknown;
pub use crate::policy::{Outcome, RetryPolicy};
#[cfg(feature = "json")]
pub use crate::rest::RestError;
#[cfg(feature = "backon")]
pub use crate::retry_loop::schedule;
pub use crate::set::{CodeSet, Codes};
pub use crate::traits::{ChatErrorCode, CodeTable, FromCode};
pub use crate::unknown::{UnknownCode, UnknownName};
#[doc = include_str!("derive.md")]
pub use chat_errors_derive::ChatErrorCode;
