//! Builds the indexes that `chat_errors::__private` looks keys up in.

mod codes;
mod names;
mod perfect_hash;
mod words;

pub(crate) use self::codes::CodeIndex;
pub(crate) use self::names::{NameIndex, hash, mix};
pub(crate) use self::perfect_hash::PerfectHash;
