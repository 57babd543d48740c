#![expect(clippy::inline_always, reason = "where the index is a constant, little is left of these")]

/// A two-level perfect hash: each key of the set has a slot of its own.
///
/// The derive finds the numbers (`chat-errors-derive/src/index/perfect_hash.rs`); here they are only
/// followed. The tables are byte strings, which rustc reads at once where it would read an array of
/// literals one by one.
pub struct PerfectHash {
    pub multiplier: u64,
    /// What is left of a mixed key after this shift is its bucket.
    pub bucket_shift: u32,
    /// What is left after this one, of as many bits as there are slots, is its slot before the
    /// bucket's displacement.
    pub slot_shift: u32,
    /// A byte for each bucket.
    pub displacements: &'static [u8],
    /// A little-endian 16-bit word for each slot, a power of two of them: the position of its key.
    pub slots: &'static [u8],
}

impl PerfectHash {
    /// The position of a key that was mixed with the multiplier; that of another key if it is not in
    /// the set. Mixed, a key is told from the others by its high bits.
    #[inline(always)]
    #[expect(clippy::cast_possible_truncation, reason = "few bits are left, or masked")]
    pub(super) const fn position(&self, mixed: u64) -> usize {
        let bucket = (mixed >> self.bucket_shift) as usize;
        let slot = (mixed >> self.slot_shift) as usize ^ self.displacements[bucket] as usize;
        word(self.slots, slot & (self.slots.len() / 2 - 1))
    }
}

/// The word at an index of a table of little-endian 16-bit words.
#[inline(always)]
pub(super) const fn word(table: &[u8], index: usize) -> usize {
    match table.split_at(index * 2).1.first_chunk() {
        Some(word) => u16::from_le_bytes(*word) as usize,
        None => usize::MAX,
    }
}
