//! `ErrorEvent` reads and judges every text as promised: the promise of
//! `tests/tests/event/hostile.rs`, for longer runs. In the folder of the library:
//!
//! ```sh
//! cargo fuzz run --sanitizer none event -- -max_total_time=300 -dict=fuzz/event.dict
//! ```
//!
//! No sanitizer, because there is no `unsafe`; so a stable compiler will do.

#![no_main]

#[path = "../../../tests/tests/event/agrees.rs"]
mod agrees;

libfuzzer_sys::fuzz_target!(|json: &str| agrees::agrees(json));
