#![expect(clippy::inline_always, reason = "where the index is a constant, little is left of these")]

/// A two-level perfect hash: each key of the set has a slot of its own.
///
/// The derive finds the numbers (`chat-errors-derive/src/index/perfect_hash.rs`). The tables are byte strings,
/// because rustc reads one at once, but an array literal by literal.
pub struct PerfectHash {
    pub multiplier: u64,
    /// A mixed key shifted right by this is its bucket.
    pub bucket_shift: u32,
    /// A mixed key shifted right by this, modulo the number of slots, is its slot before displacement.
    pub slot_shift: u32,
    /// One byte per bucket: its exclusive or with the slot is the final slot.
    pub displacements: &'static [u8],
    /// One little-endian 16-bit word per slot: the position of its key. Their number is a power of two.
    pub slots: &'static [u8],
}

impl PerfectHash {
    /// The position of a key, mixed with the multiplier so that its high bits depend on all of it. A key that
    /// is not in the set gets the position of another one.
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
