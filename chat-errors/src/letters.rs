//! The letters at the start of a text, as a number that tells most texts apart.

/// A hash of the first four letters, in upper or lower case; `None` if there are less. The high bits are
/// those that differ most.
pub(crate) const fn hash(text: &[u8]) -> Option<u32> {
    let Some(letters) = text.first_chunk() else { return None };
    // Multiplied by a large odd number, all letters have a part in the high bits.
    Some((u32::from_le_bytes(*letters) | 0x2020_2020).wrapping_mul(0x9E37_79B1))
}
