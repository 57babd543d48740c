//! A tool for texts. Imports nothing of ours.

/// Whether all bytes of a text satisfy the predicate. Without optimization, an iterator's `all` costs a
/// multiple of this loop.
pub(crate) fn all_bytes(text: &str, mut predicate: impl FnMut(u8) -> bool) -> bool {
    for byte in text.as_bytes() {
        if !predicate(*byte) {
            return false;
        }
    }
    true
}
