/// A table of little-endian 16-bit words. Positions fit, because their number was checked.
pub(super) fn words(positions: impl IntoIterator<Item = usize>) -> Vec<u8> {
    let word = |position| u16::try_from(position).unwrap_or(u16::MAX).to_le_bytes();
    positions.into_iter().flat_map(word).collect()
}
