use super::PerfectHash;
use super::perfect_hash::word;

/// How a name finds its place among the names and aliases.
pub enum NameIndex {
    /// There are none.
    Empty,
    /// By a perfect hash of the length and of both ends, by which most sets of names differ.
    Ends(PerfectHash),
    /// By a perfect hash of all bytes.
    Whole(PerfectHash),
    /// By binary search in the places in the order of their names, little-endian 16-bit words, where
    /// no perfect hash was found.
    Sorted { order: &'static [u8] },
}

impl NameIndex {
    pub(super) const EMPTY: Self = Self::Empty;

    /// The place of a name among those that the index was made for.
    #[inline]
    pub(super) const fn position(&self, names: &[&str], name: &str) -> Option<usize> {
        let wanted = name.as_bytes();
        let place = match self {
            Self::Empty => return None,
            Self::Ends(hash) => hash.position(Ends::of(wanted).mix(hash.multiplier)),
            Self::Whole(hash) => hash.position(mix_whole(wanted, hash.multiplier)),
            Self::Sorted { order } => return search(order, names, wanted),
        };
        if same(names[place].as_bytes(), wanted) { Some(place) } else { None }
    }
}

/// The length and the first and last eight bytes: all of a name of up to sixteen.
#[derive(Clone, Copy)]
struct Ends {
    len: u64,
    first: u64,
    last: u64,
}

impl Ends {
    #[inline]
    const fn of(name: &[u8]) -> Self {
        let (first, last) = match (name.first_chunk(), name.last_chunk()) {
            (Some(first), Some(last)) => (u64::from_le_bytes(*first), u64::from_le_bytes(*last)),
            _ => (short(name), 0),
        };
        Self { len: name.len() as u64, first, last }
    }

    /// Both multiplications carry every bit into the high ones, which the perfect hash looks at.
    #[inline]
    const fn mix(self, multiplier: u64) -> u64 {
        let first = (self.first ^ self.len).wrapping_mul(multiplier).rotate_left(32);
        (first ^ self.last).wrapping_mul(multiplier)
    }
}

/// All of a name of fewer than eight bytes.
#[inline]
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

const fn mix_whole(name: &[u8], multiplier: u64) -> u64 {
    let mut mixed = Ends::of(name).mix(multiplier);
    let mut rest = name;
    while let Some((chunk, after)) = rest.split_first_chunk() {
        mixed = (mixed.rotate_left(32) ^ u64::from_le_bytes(*chunk)).wrapping_mul(multiplier);
        rest = after;
    }
    mixed
}

/// Whether two names are the same, which `==` does not yet tell in a `const fn`.
#[inline]
const fn same(name: &[u8], wanted: &[u8]) -> bool {
    if name.len() != wanted.len() {
        return false;
    }
    let (ends, wanted_ends) = (Ends::of(name), Ends::of(wanted));
    if ends.first != wanted_ends.first || ends.last != wanted_ends.last {
        return false;
    }
    // Both ends are the same: what is left lies between them, and the last step may step back.
    let mut start = 8;
    while start + 8 < name.len() {
        if start + 16 > name.len() {
            start = name.len() - 16;
        }
        if sixteen(name, start) != sixteen(wanted, start) {
            return false;
        }
        start += 16;
    }
    true
}

#[inline]
const fn sixteen(name: &[u8], start: usize) -> u128 {
    match name.split_at(start).1.first_chunk() {
        Some(chunk) => u128::from_le_bytes(*chunk),
        None => 0,
    }
}

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
