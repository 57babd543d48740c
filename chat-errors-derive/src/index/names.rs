use std::collections::HashSet;

use super::perfect_hash::PerfectHash;
use super::words::words;

/// An index of names, for `NameIndex` in `chat-errors/src/private/name_index.rs`.
pub(crate) enum NameIndex {
    Empty,
    Ends(PerfectHash),
    Whole(PerfectHash),
    Sorted { order: Vec<u8> },
}

impl NameIndex {
    /// The best index of distinct names.
    pub(crate) fn of(names: &[&str]) -> Self {
        if names.is_empty() {
            return Self::Empty;
        }
        let name = |position: usize| names.get(position).map_or(&[][..], |name| name.as_bytes());
        let ends: HashSet<Ends> = names.iter().map(|name| Ends::of(name.as_bytes())).collect();
        let found = if ends.len() == names.len() {
            let mix = |multiplier, position| Ends::of(name(position)).mix(multiplier);
            PerfectHash::search(names.len(), mix).map(Self::Ends)
        } else {
            let mix = |multiplier, position| mix_whole(name(position), multiplier);
            PerfectHash::search(names.len(), mix).map(Self::Whole)
        };
        found.unwrap_or_else(|| Self::sorted(names))
    }

    fn sorted(names: &[&str]) -> Self {
        let mut order: Vec<usize> = (0..names.len()).collect();
        order.sort_by_key(|position| names.get(*position));
        Self::Sorted { order: words(order) }
    }
}

/// A hash of all bytes of a name.
pub(crate) fn hash(name: &[u8]) -> u64 {
    mix_whole(name, 0x9e37_79b9_7f4a_7c15)
}

/// All bits of both numbers, mixed into all bits.
pub(crate) fn mix(one: u64, other: u64) -> u64 {
    let (low, high) = halves(&(u128::from(one) * u128::from(other)).to_le_bytes());
    low ^ high
}

/// The length and the first and last eight bytes, which are all of a name of up to sixteen.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Ends {
    len: u64,
    first: u64,
    last: u64,
}

impl Ends {
    fn of(name: &[u8]) -> Self {
        let (first, last) = match (name.first_chunk(), name.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            // Both factors must differ: a length alone does not reach the high bits.
            _ => (short(name), short(name).rotate_left(32)),
        };
        Self { len: name.len() as u64, first, last }
    }

    fn mix(self, multiplier: u64) -> u64 {
        mix(self.first ^ multiplier, self.last ^ self.len)
    }
}

fn mix_whole(name: &[u8], multiplier: u64) -> u64 {
    let ends = Ends::of(name).mix(multiplier);
    let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) else { return ends };
    let ((_, second), (third, _)) = (halves(first), halves(last));
    let inner = mix(second ^ multiplier.rotate_left(32), third);
    let between = name.get(16..name.len() - 1).unwrap_or_default().chunks_exact(16);
    between.filter_map(|chunk| chunk.first_chunk()).fold(inner ^ ends, |mixed, chunk| {
        let (first, second) = halves(chunk);
        mix(mixed ^ first, second ^ multiplier)
    })
}

/// The low half and the high one.
#[expect(clippy::cast_possible_truncation, reason = "each cuts off what the other keeps")]
fn halves(bytes: &[u8; 16]) -> (u64, u64) {
    let whole = u128::from_le_bytes(*bytes);
    (whole as u64, (whole >> 64) as u64)
}

/// All of a name of fewer than eight bytes.
fn short(name: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
        return u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32;
    }
    let byte = |index: usize| name.get(index).map_or(0, |byte| u64::from(*byte));
    byte(0) | byte(name.len() / 2) << 8 | byte(name.len().saturating_sub(1)) << 16
}
