#![expect(clippy::inline_always, reason = "where the index is a constant, little is left of these")]

use super::PerfectHash;
use super::perfect_hash::word;

/// How a code finds its position.
pub enum CodeIndex {
    /// By its distance from the first code, one byte each; 255 stands where there is no row.
    Bytes { first: i32, slots: &'static [u8] },
    /// The same with little-endian 16-bit words; 65535 stands where there is no row.
    Words { first: i32, slots: &'static [u8] },
    /// By a perfect hash, where the codes lie too far apart.
    Hash(PerfectHash),
    /// By binary search in the positions in the order of their codes, little-endian 16-bit words,
    /// where no perfect hash was found.
    Sorted { order: &'static [u8] },
}

impl CodeIndex {
    pub(super) const EMPTY: Self = Self::Bytes { first: 0, slots: &[] };

    /// The position of a code among those that the index was made for.
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
