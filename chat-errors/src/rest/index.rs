//! Finds the lines of a table by a small key.

/// The lines of a table of `N` lines, ordered by a key below `K` when the crate is compiled.
pub(super) struct Index<const N: usize, const K: usize> {
    order: [u16; N],
    /// Where the lines of each key end in `order`.
    ends: [u16; K],
}

impl<const N: usize, const K: usize> Index<N, K> {
    #[expect(clippy::cast_possible_truncation, reason = "the tables have some hundred lines")]
    pub(super) const fn new(keys: &[usize; N]) -> Self {
        let (mut order, mut ends) = ([0; N], [0; K]);
        let (mut key, mut next) = (0, 0);
        while key < K {
            let mut line = 0;
            while line < N {
                if keys[line] == key {
                    order[next] = line as u16;
                    next += 1;
                }
                line += 1;
            }
            ends[key] = next as u16;
            key += 1;
        }
        Self { order, ends }
    }

    /// The numbers of the lines with this key, in the order of the table.
    pub(super) fn lines(&self, key: usize) -> impl Iterator<Item = usize> {
        let end = |key: usize| self.ends.get(key).map_or(0, |&end| usize::from(end));
        let start = key.checked_sub(1).map_or(0, end);
        self.order.get(start..end(key)).unwrap_or_default().iter().map(|line| usize::from(*line))
    }
}
