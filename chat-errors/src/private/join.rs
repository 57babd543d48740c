use core::marker::PhantomData;

use super::chains::Chains;
use super::{Derived, Table};
use crate::CodeSet;

/// A type with other types nested in it.
pub trait Joined {
    /// The type's own table.
    const OWN: &'static Table;
    /// The sets of the nested types, in order of declaration.
    const NESTED: &'static [&'static CodeSet];
}

/// The set of a type without nested types.
#[must_use]
pub const fn code_set<D: Derived>() -> CodeSet {
    CodeSet { tables: const { &[D::TABLE] } }
}

/// The set of a type whose derive failed: its rows that are right.
#[must_use]
pub const fn code_set_of(tables: &'static [&'static Table]) -> CodeSet {
    CodeSet { tables }
}

/// The set of a type with nested types.
#[must_use]
pub const fn joined_set<J: Joined>() -> CodeSet {
    CodeSet { tables: joined::<J>().tables }
}

/// The tables of a type and its nested types, each once, even if a type is nested by two paths.
pub(super) struct Tables {
    pub(super) tables: &'static [&'static Table],
    /// For each table, the nested type that it first comes with, counted from 1. The own table has 0.
    pub(super) owners: &'static [usize],
}

/// An array in a constant has a fixed size, so this takes the next power of two: the tables that it is built
/// from, repeated ones included.
pub(super) const fn joined<J: Joined>() -> Tables {
    let (mut count, mut index) = (1, 0);
    while index < J::NESTED.len() {
        count += J::NESTED[index].tables.len();
        index += 1;
    }
    // Through functions, since rustc evaluates every constant that a constant names.
    macro_rules! smallest_of {
        ($($size:literal)+) => {
            match count {
                $(..=$size => Join::<J, $size>::tables(),)+
                _ => panic!("too many types are nested: at most 131072 are possible"),
            }
        };
    }
    smallest_of!(2 4 8 16 32 64 128 256 512 1024 2048 4096 8192 16384 32768 65_536 131_072)
}

struct Join<J, const N: usize> {
    tables: [&'static Table; N],
    owners: [usize; N],
    seen: Chains<N>,
    joined: PhantomData<J>,
}

impl<J: Joined, const N: usize> Join<J, N> {
    const JOINED: Self = Self::collect();
    const LEN: usize = Self::JOINED.seen.len();
    const TABLES: [&'static Table; N] = Self::JOINED.tables;
    const OWNERS: [usize; N] = Self::JOINED.owners;

    const fn tables() -> Tables {
        Tables {
            tables: const { Self::TABLES.split_at(Self::LEN).0 },
            owners: const { Self::OWNERS.split_at(Self::LEN).0 },
        }
    }

    const fn collect() -> Self {
        let mut join = Self {
            tables: [&Table::EMPTY; N],
            owners: [0; N],
            seen: Chains::new(),
            joined: PhantomData,
        };
        join.add(J::OWN, 0);
        let mut owner = 0;
        while owner < J::NESTED.len() {
            let tables = J::NESTED[owner].tables;
            owner += 1;
            let mut index = 0;
            while index < tables.len() {
                join.add(tables[index], owner);
                index += 1;
            }
        }
        join
    }

    /// Adds a table that has rows and is not there yet.
    const fn add(&mut self, table: &'static Table, owner: usize) {
        if table.codes.is_empty() {
            return;
        }
        let key = table.origin.hash();
        let mut seen = self.seen.latest(key);
        while let Some(index) = seen {
            if self.tables[index].origin.is_same(&table.origin) {
                return;
            }
            seen = self.seen.before(index);
        }
        let index = self.seen.len();
        self.tables[index] = table;
        self.owners[index] = owner;
        self.seen.add(key);
    }
}
