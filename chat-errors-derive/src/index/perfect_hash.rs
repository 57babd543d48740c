use super::words::words;

/// A perfect hash, for `PerfectHash` in `chat-errors/src/private/perfect_hash.rs`.
pub(crate) struct PerfectHash {
    pub(crate) multiplier: u64,
    pub(crate) bucket_shift: u32,
    pub(crate) slot_shift: u32,
    pub(crate) displacements: Vec<u8>,
    pub(crate) slots: Vec<u8>,
}

/// How many multipliers are tried. Each succeeds more often than not, so only a set made for that purpose
/// fails with all of them.
const TRIES: usize = 64;

impl PerfectHash {
    /// Gives each of `count` keys a slot of its own; `mix` mixes a key with a multiplier so that the
    /// high bits depend on all of it. Always the same for the same keys.
    pub(crate) fn search(count: usize, mix: impl Fn(u64, usize) -> u64) -> Option<Self> {
        let layout = Layout::of(count);
        multipliers().take(TRIES).find_map(|multiplier| {
            let mixed: Vec<u64> = (0..count).map(|key| mix(multiplier, key)).collect();
            let (displacements, slots) = layout.place(&mixed)?;
            Some(Self {
                multiplier,
                bucket_shift: layout.bucket_shift,
                slot_shift: layout.slot_shift,
                displacements,
                slots: words(slots),
            })
        })
    }
}

/// Which bits of a mixed key select what: the highest its bucket, the next its slot.
struct Layout {
    buckets: usize,
    slots: usize,
    bucket_shift: u32,
    slot_shift: u32,
}

impl Layout {
    /// One or two keys per bucket, and usually at least a fifth of the slots empty.
    fn of(count: usize) -> Self {
        let buckets = (count / 2).next_power_of_two().max(2);
        let slots = (count + count / 4).next_power_of_two().max(2);
        let bucket_shift = u64::BITS - buckets.trailing_zeros();
        Self { buckets, slots, bucket_shift, slot_shift: bucket_shift - slots.trailing_zeros() }
    }

    fn bucket(&self, mixed: u64) -> usize {
        low_bits(mixed >> self.bucket_shift) & (self.buckets - 1)
    }

    fn slot(&self, mixed: u64) -> usize {
        low_bits(mixed >> self.slot_shift) & (self.slots - 1)
    }

    /// A displacement for each bucket and the key of each slot, or nothing if two keys of a bucket
    /// have the same slot, which no displacement can part.
    fn place(&self, mixed: &[u64]) -> Option<(Vec<u8>, Vec<usize>)> {
        let mut buckets: Vec<(usize, Vec<(usize, usize)>)> =
            (0..self.buckets).map(|bucket| (bucket, Vec::new())).collect();
        for (key, mixed) in mixed.iter().enumerate() {
            let (_, keys) = buckets.get_mut(self.bucket(*mixed))?;
            keys.push((key, self.slot(*mixed)));
        }
        // The largest first, while there is room for them.
        buckets.sort_by_key(|(_, keys)| std::cmp::Reverse(keys.len()));
        let mut displacements = vec![0; self.buckets];
        let mut slots: Vec<Option<usize>> = vec![None; self.slots];
        for (bucket, keys) in buckets {
            let displacement = self.displacement(&keys, &slots)?;
            *displacements.get_mut(bucket)? = displacement;
            for (key, slot) in keys {
                // Taken already: another key of this bucket has the same slot.
                let slot = slots.get_mut(slot ^ usize::from(displacement))?;
                let taken = slot.replace(key).is_some();
                if taken {
                    return None;
                }
            }
        }
        // An empty slot can hold any key: a look-up compares it and finds that it differs.
        let slots = slots.into_iter().map(Option::unwrap_or_default).collect();
        Some((displacements, slots))
    }

    /// The first displacement that moves every key of a bucket to a free slot.
    fn displacement(&self, keys: &[(usize, usize)], slots: &[Option<usize>]) -> Option<u8> {
        let is_free = |slot: usize| slots.get(slot).is_some_and(Option::is_none);
        let is_fit = |by: &u8| keys.iter().all(|(_, slot)| is_free(slot ^ usize::from(*by)));
        let most = u8::try_from(self.slots - 1).unwrap_or(u8::MAX);
        (0..=most).find(is_fit)
    }
}

/// The low bits of a number.
#[expect(clippy::cast_possible_truncation, reason = "the callers mask what is left")]
fn low_bits(number: u64) -> usize {
    number as usize
}

/// Pseudo-random odd numbers, the same every time: `SplitMix64`.
fn multipliers() -> impl Iterator<Item = u64> {
    let mut state: u64 = 0;
    std::iter::repeat_with(move || {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) | 1
    })
}

#[cfg(test)]
mod tests {
    #![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

    use std::collections::BTreeSet;

    use super::{PerfectHash, TRIES, multipliers};

    /// Codes with all of their bits at one end, and codes without a pattern.
    fn families(count: usize) -> [Vec<u64>; 3] {
        let codes = || 0..u64::try_from(count).expect("a count of keys");
        let scattered: BTreeSet<u64> =
            multipliers().map(|number| number >> 32).take(count).collect();
        [
            codes().collect(),
            codes().map(|code| code << 16).collect(),
            scattered.into_iter().collect(),
        ]
    }

    fn search(keys: &[u64]) -> Option<PerfectHash> {
        PerfectHash::search(keys.len(), |multiplier, key| keys[key].wrapping_mul(multiplier))
    }

    #[test]
    fn the_largest_sets_have_a_hash() {
        for keys in families(65_535) {
            let hash = search(&keys).expect("a hash");
            assert_eq!(hash.slots.len(), 2 * 131_072);
        }
    }

    #[test]
    fn the_same_keys_have_the_same_hash() {
        for keys in families(1000) {
            let [one, other] = [search(&keys), search(&keys)].map(|hash| hash.expect("a hash"));
            assert_eq!(
                (one.multiplier, one.displacements, one.slots),
                (other.multiplier, other.displacements, other.slots),
            );
        }
    }

    #[test]
    fn a_hash_is_found_in_a_few_steps_for_each_key() {
        for count in [3, 10, 100, 819, 1000, 10_000, 13_107, 65_535] {
            for keys in families(count) {
                let hash = search(&keys).expect("a hash");
                let tried = multipliers().take(TRIES).position(|tried| tried == hash.multiplier);
                assert!(tried.is_some_and(|tried| tried < 16), "{count} keys took {tried:?} tries");
                // Displacements are tried in their order.
                let steps: usize = hash.displacements.iter().map(|by| usize::from(*by) + 1).sum();
                assert!(steps <= 8 * count.max(8), "{count}: {steps}");
            }
        }
    }
}
