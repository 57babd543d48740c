//! The search for the indexes that `chat_errors::__private` follows.

mod codes;
mod names;
mod perfect_hash;

pub(crate) use self::codes::CodeIndex;
pub(crate) use self::names::NameIndex;
pub(crate) use self::perfect_hash::PerfectHash;

/// A table of little-endian 16-bit words; positions fit, since their number is checked before.
fn words(positions: impl IntoIterator<Item = usize>) -> Vec<u8> {
    let word = |position| u16::try_from(position).unwrap_or(u16::MAX).to_le_bytes();
    positions.into_iter().flat_map(word).collect()
}
