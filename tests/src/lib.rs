//! The tests of `chat-errors`, and the README's code blocks as tests.

#[cfg(all(doctest, feature = "wasm-bindgen"))]
#[doc = include_str!("../../README.md")]
mod readme {}
