/// A hash table for constants: keys by number, and for each key the earlier equal ones.
///
/// It holds up to `N` keys, a power of two, and the chain of each bucket runs from its latest key to its
/// first. rustc counts loop iterations and calls in constants and refuses long ones, so an added key may
/// cost a few of these at most.
pub(super) struct Chains<const N: usize> {
    /// The latest key of each bucket, counted from 1; 0 if there is none.
    heads: [u32; N],
    /// The key before each key in its bucket, counted from 1; 0 if it is the first.
    earlier: [u32; N],
    keys: [u32; N],
    len: usize,
}

impl<const N: usize> Chains<N> {
    pub(super) const fn new() -> Self {
        Self { heads: [0; N], earlier: [0; N], keys: [0; N], len: 0 }
    }

    /// How many keys there are.
    pub(super) const fn len(&self) -> usize {
        self.len
    }

    /// Adds a key, as number `len`.
    #[expect(clippy::cast_possible_truncation, reason = "the length is at most `N`, of 32 bits")]
    pub(super) const fn add(&mut self, key: u32) {
        let bucket = Self::bucket(key);
        self.keys[self.len] = key;
        self.earlier[self.len] = self.heads[bucket];
        self.len += 1;
        self.heads[bucket] = self.len as u32;
    }

    /// The number of the latest key equal to this one.
    pub(super) const fn latest(&self, key: u32) -> Option<usize> {
        self.find(self.heads[Self::bucket(key)], key)
    }

    /// The number of the latest equal key before key number `index`.
    pub(super) const fn before(&self, index: usize) -> Option<usize> {
        self.find(self.earlier[index], self.keys[index])
    }

    /// Multiplied twice: the high half of each product depends on all bits of the key.
    const fn bucket(key: u32) -> usize {
        let mixed = key as u64 * 0x9e37_79b1;
        let mixed = ((mixed >> 32) ^ (mixed & 0xffff_ffff)) * 0x85eb_ca6b;
        ((mixed >> 16) & (N as u64 - 1)) as usize
    }

    const fn find(&self, mut at: u32, key: u32) -> Option<usize> {
        while at != 0 {
            let index = at as usize - 1;
            if self.keys[index] == key {
                return Some(index);
            }
            at = self.earlier[index];
        }
        None
    }
}
