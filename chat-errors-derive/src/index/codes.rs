use super::perfect_hash::PerfectHash;
use super::words::words;

/// An index of codes, for `CodeIndex` in `chat-errors/src/private/code_index.rs`.
pub(crate) enum CodeIndex {
    Bytes { first: i32, slots: Vec<u8> },
    Words { first: i32, slots: Vec<u8> },
    Hash(PerfectHash),
    Sorted { order: Vec<u8> },
}

impl CodeIndex {
    /// The best index of distinct codes.
    pub(crate) fn of(codes: &[i32]) -> Self {
        Self::by_distance(codes)
            .or_else(|| {
                let key = |position: usize| codes.get(position).map_or(0, |code| bits(*code));
                let mix = |multiplier, position| u64::wrapping_mul(key(position), multiplier);
                PerfectHash::search(codes.len(), mix).map(Self::Hash)
            })
            .unwrap_or_else(|| Self::sorted(codes))
    }

    /// A slot for every code from the first to the last, unless most slots would be empty.
    fn by_distance(codes: &[i32]) -> Option<Self> {
        let Some((first, last)) = codes.iter().min().zip(codes.iter().max()) else {
            return Some(Self::Bytes { first: 0, slots: Vec::new() });
        };
        let distance = |code: i32| usize::try_from(i64::from(code) - i64::from(*first)).ok();
        let slots = distance(*last)? + 1;
        let (width, empty) = if codes.len() < 255 { (1, 0xff) } else { (2, 0xffff) };
        if slots * width > (8 * codes.len()).max(2048) {
            return None;
        }
        let mut positions = vec![empty; slots];
        for (position, code) in codes.iter().enumerate() {
            *positions.get_mut(distance(*code)?)? = position;
        }
        Some(if width == 1 {
            let byte = |position| u8::try_from(position).unwrap_or(u8::MAX);
            Self::Bytes { first: *first, slots: positions.into_iter().map(byte).collect() }
        } else {
            Self::Words { first: *first, slots: words(positions) }
        })
    }

    fn sorted(codes: &[i32]) -> Self {
        let mut order: Vec<usize> = (0..codes.len()).collect();
        order.sort_by_key(|position| codes.get(*position));
        Self::Sorted { order: words(order) }
    }
}

/// The bits of a code, without its sign.
fn bits(code: i32) -> u64 {
    u64::from(u32::from_ne_bytes(code.to_ne_bytes()))
}
