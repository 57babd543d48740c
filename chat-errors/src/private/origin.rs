use core::panic::Location;

/// The identity of a table: where its derive is written, and its rows.
///
/// Constants can compare neither pointers nor `TypeId`s.
pub struct Origin {
    module: &'static str,
    location: &'static Location<'static>,
    fingerprint: u64,
}

impl Origin {
    /// The caller's place in this module. The fingerprint is a hash of the type's name and rows: it
    /// separates types that one macro call makes, which all have its place.
    #[must_use]
    #[track_caller]
    pub const fn here(module: &'static str, fingerprint: u64) -> Self {
        Self { module, location: Location::caller(), fingerprint }
    }

    pub(super) const fn module(&self) -> &'static str {
        self.module
    }

    /// A hash that is the same for equal origins.
    #[expect(clippy::cast_possible_truncation, reason = "the low bits of a hash are a hash")]
    pub(super) const fn hash(&self) -> u32 {
        self.fingerprint as u32
    }

    pub(super) const EMPTY: Self = Self::here("", 0);

    pub(super) const fn is_same(&self, other: &Self) -> bool {
        self.fingerprint == other.fingerprint
            && self.location.line() == other.location.line()
            && self.location.column() == other.location.column()
            && is_same_text(self.module, other.module)
            && is_same_text(self.location.file(), other.location.file())
    }
}

pub(super) const fn is_same_text(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    if one.len() != other.len() {
        return false;
    }
    let mut index = 0;
    while index < one.len() {
        if one[index] != other[index] {
            return false;
        }
        index += 1;
    }
    true
}
