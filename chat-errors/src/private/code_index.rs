#![expect(clippy::inline_always, reason = "where the index is a constant, little is left of these")]

use super::PerfectHash;
use super::perfect_hash::word;

/// An index from codes to positions.
pub enum CodeIndex {
    /// One byte per code from `first` on: its position, or 255.
    Bytes { first: i32, slots: &'static [u8] },
    /// One little-endian 16-bit word per code from `first` on: its position, or 65 535.
    Words { first: i32, slots: &'static [u8] },
    /// A perfect hash, for codes that are too far apart for the others.
    Hash(PerfectHash),
    /// The positions sorted by code, as little-endian 16-bit words for a binary search. Used if no perfect
    /// hash was found.
    Sorted { order: &'static [u8] },
}

impl CodeIndex {
    pub(super) const EMPTY: Self = Self::Bytes { first: 0, slots: &[] };

    /// The position of a code in `codes`, which the index was built from.
    #[inline(always)]
    pub(super) const fn position(&self, codes: &[i32], code: i32) -> Option<usize> {
        let position = match self {
            Self::Bytes { first, slots } => {
                let offset = bits(code.wrapping_sub(*first)) as usize;
                if offset >= slots.len() {
                    return None;
                }
                slots[offset] as usize
            }
            Self::Words { first, slots } => {
                let offset = bits(code.wrapping_sub(*first)) as usize;
                if offset >= slots.len() / 2 {
                    return None;
                }
                word(slots, offset)
            }
            Self::Hash(hash) => {
                let key = bits(code) as u64;
                let position = hash.position(key.wrapping_mul(hash.multiplier));
                if position < codes.len() && codes[position] == code {
                    position
                } else {
                    usize::MAX
                }
            }
            Self::Sorted { order } => return search(order, codes, code),
        };
        if position < codes.len() { Some(position) } else { None }
    }
}

/// The bits of a code, without its sign.
#[inline(always)]
const fn bits(code: i32) -> u32 {
    u32::from_ne_bytes(code.to_ne_bytes())
}

#[inline(never)]
const fn search(order: &[u8], codes: &[i32], code: i32) -> Option<usize> {
    let (mut low, mut high) = (0, order.len() / 2);
    while low < high {
        let middle = low + (high - low) / 2;
        let position = word(order, middle);
        if codes[position] == code {
            return Some(position);
        }
        if codes[position] < code {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::CodeIndex;

    #[test]
    fn a_sorted_index_finds_each_code_and_no_other() {
        let codes = [7, -3, i32::MAX, 0, i32::MIN, 600];
        let index = CodeIndex::Sorted { order: &[4, 0, 1, 0, 3, 0, 0, 0, 5, 0, 2, 0] };
        let near = |code: i32| [code.wrapping_sub(1), code, code.wrapping_add(1)];
        for code in codes.into_iter().flat_map(near) {
            let position = codes.iter().position(|it| *it == code);
            assert_eq!(index.position(&codes, code), position, "{code}");
        }
    }
}
