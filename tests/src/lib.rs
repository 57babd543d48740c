//! The tests of `chat-errors`.
