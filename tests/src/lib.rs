//! The tests of `chat-errors`, and the README's code blocks as tests.

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod readme {}
