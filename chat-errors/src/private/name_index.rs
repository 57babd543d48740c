#![expect(clippy::inline_always, reason = "where the index is a constant, little is left of these")]

use super::PerfectHash;
use super::perfect_hash::word;

/// An index from names and aliases to their positions in the list of both.
pub enum NameIndex {
    /// No names.
    Empty,
    /// A perfect hash of the length and both ends, in which most sets of names differ.
    Ends(PerfectHash),
    /// A perfect hash of all bytes.
    Whole(PerfectHash),
    /// The positions sorted by name, as little-endian 16-bit words for a binary search. Used if no perfect
    /// hash was found.
    Sorted { order: &'static [u8] },
}

impl NameIndex {
    pub(super) const EMPTY: Self = Self::Empty;

    /// The position of a name in `names`, which the index was built from.
    #[inline(always)]
    pub(super) const fn position(&self, names: &[&str], name: &str) -> Option<usize> {
        let wanted = name.as_bytes();
        let place = match self {
            Self::Empty => return None,
            Self::Ends(hash) => hash.position(mix_ends(wanted, hash.multiplier)),
            Self::Whole(hash) => hash.position(mix_whole(wanted, hash.multiplier)),
            Self::Sorted { order } => return search(order, names, wanted),
        };
        // Always in range, but this comparison is cheaper than an index that can panic.
        if place < names.len() && same(names[place].as_bytes(), wanted) {
            Some(place)
        } else {
            None
        }
    }
}

/// Mixes the length and the first and last eight bytes: all bytes of a name of up to sixteen.
#[inline(always)]
const fn mix_ends(name: &[u8], multiplier: u64) -> u64 {
    let (first, last) = match eights(name) {
        Some(ends) => ends,
        None => (short(name), short(name).rotate_left(32)),
    };
    mix(first ^ multiplier, last ^ name.len() as u64)
}

#[inline(always)]
const fn mix_whole(name: &[u8], multiplier: u64) -> u64 {
    let Some((first, last)) = sixteens(name) else { return mix_ends(name, multiplier) };
    let ((first, second), (third, last)) = (halves(first), halves(last));
    let inner = mix(second ^ multiplier.rotate_left(32), third);
    let mut mixed = inner ^ mix(first ^ multiplier, last ^ name.len() as u64);
    let mut rest = name.split_at(16).1;
    while let (true, Some(chunk)) = (rest.len() > 16, rest.first_chunk()) {
        let (first, second) = halves(u128::from_le_bytes(*chunk));
        mixed = mix(mixed ^ first, second ^ multiplier);
        rest = rest.split_at(16).1;
    }
    mixed
}

/// A number whose bits, the high ones above all, depend on all bits of both.
#[inline(always)]
const fn mix(one: u64, other: u64) -> u64 {
    let (low, high) = halves(one as u128 * other as u128);
    low ^ high
}

/// The low and the high half.
#[inline(always)]
#[expect(clippy::cast_possible_truncation, reason = "each cuts off what the other keeps")]
const fn halves(whole: u128) -> (u64, u64) {
    (whole as u64, (whole >> 64) as u64)
}

/// The first and the last eight bytes of a name of at least eight.
#[inline(always)]
const fn eights(name: &[u8]) -> Option<(u64, u64)> {
    match (name.first_chunk(), name.last_chunk()) {
        (Some(first), Some(last)) => Some((u64::from_le_bytes(*first), u64::from_le_bytes(*last))),
        _ => None,
    }
}

/// The first and the last sixteen bytes of a name of at least sixteen.
#[inline(always)]
const fn sixteens(name: &[u8]) -> Option<(u128, u128)> {
    match (name.first_chunk(), name.last_chunk()) {
        (Some(first), Some(last)) => {
            Some((u128::from_le_bytes(*first), u128::from_le_bytes(*last)))
        }
        _ => None,
    }
}

/// All bytes of a name of fewer than eight.
#[inline(always)]
const fn short(name: &[u8]) -> u64 {
    if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
        return u32::from_le_bytes(*first) as u64 | (u32::from_le_bytes(*last) as u64) << 32;
    }
    match name {
        [] => 0,
        [first, ..] => {
            let (middle, last) = (name[name.len() / 2], name[name.len() - 1]);
            *first as u64 | (middle as u64) << 8 | (last as u64) << 16
        }
    }
}

/// Whether two names are the same: a `const fn` cannot use `==` yet.
#[inline(always)]
const fn same(name: &[u8], wanted: &[u8]) -> bool {
    if name.len() != wanted.len() {
        return false;
    }
    if let (Some(ends), Some(wanted_ends)) = (sixteens(name), sixteens(wanted)) {
        return (ends.0 ^ wanted_ends.0) | (ends.1 ^ wanted_ends.1) == 0
            && (wanted.len() <= 32 || same_between(name.split_at(16).1, wanted.split_at(16).1));
    }
    if let (Some(ends), Some(wanted_ends)) = (eights(name), eights(wanted)) {
        return (ends.0 ^ wanted_ends.0) | (ends.1 ^ wanted_ends.1) == 0;
    }
    short(name) == short(wanted)
}

/// Whether two byte strings of the same length agree before their last sixteen bytes.
#[inline(always)]
const fn same_between(mut one: &[u8], mut other: &[u8]) -> bool {
    while let (true, Some(chunk), Some(other_chunk)) =
        (one.len() > 16, one.first_chunk(), other.first_chunk())
    {
        if u128::from_le_bytes(*chunk) != u128::from_le_bytes(*other_chunk) {
            return false;
        }
        one = one.split_at(16).1;
        other = other.split_at(16).1;
    }
    true
}

#[inline(never)]
const fn search(order: &[u8], names: &[&str], wanted: &[u8]) -> Option<usize> {
    let (mut low, mut high) = (0, order.len() / 2);
    while low < high {
        let middle = low + (high - low) / 2;
        let place = word(order, middle);
        let name = names[place].as_bytes();
        if same(name, wanted) {
            return Some(place);
        }
        if is_before(name, wanted) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
}

const fn is_before(name: &[u8], wanted: &[u8]) -> bool {
    let mut index = 0;
    while index < name.len() && index < wanted.len() {
        if name[index] != wanted[index] {
            return name[index] < wanted[index];
        }
        index += 1;
    }
    name.len() < wanted.len()
}

#[cfg(test)]
mod tests {
    use super::NameIndex;

    #[test]
    fn a_sorted_index_finds_each_name_and_no_other() {
        let names = ["B", "ABCDEFGH", "A", "AC", "ABCDEFGI", "Z"];
        let index = NameIndex::Sorted { order: &[2, 0, 1, 0, 4, 0, 3, 0, 0, 0, 5, 0] };
        let others = ["", "AB", "ABCDEFG", "ABCDEFGHI", "ABD", "AD", "BA", "Y", "ZZ", "a"];
        for name in names.into_iter().chain(others) {
            let position = names.iter().position(|it| *it == name);
            assert_eq!(index.position(&names, name), position, "{name}");
        }
    }
}
