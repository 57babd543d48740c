use core::marker::PhantomData;

use super::chains::Chains;
use super::join::{Tables, joined};
use super::message::Message;
use super::origin::is_same_text;
use super::{Joined, Table};

/// The most names and aliases, or codes and old codes, of a type and its nested types: twice as many as one type can have.
const MOST_NAMES: usize = 131_070;

/// Refuses the nested type at `index`, of `COUNT`, if it shares a code, a name or an alias with the type
/// itself or with an earlier one. Only the same row may be reached by two paths.
#[track_caller]
pub const fn apart<J: Joined, const COUNT: usize>(index: usize) {
    if let Some(clash) = &Clashes::<J, COUNT>::BY_CODE[index] {
        clash.report();
    }
    if let Some(clash) = &Clashes::<J, COUNT>::BY_NAME[index] {
        clash.report();
    }
}

/// The first clash of each nested type. These are constants, so that the checks of all nested types share
/// them; and two, since rustc limits the steps of each constant.
struct Clashes<J, const COUNT: usize>(PhantomData<J>);

impl<J: Joined, const COUNT: usize> Clashes<J, COUNT> {
    const BY_CODE: [Option<Clash>; COUNT] = clashes::<COUNT>(&joined::<J>(), By::Code);
    const BY_NAME: [Option<Clash>; COUNT] = clashes::<COUNT>(&joined::<J>(), By::Name);
}

#[derive(Clone, Copy)]
enum Clash {
    /// Two rows with one code or name.
    Shared { by: By, first: Entry, again: Entry },
    /// With this nested type, there are more than [`MOST_NAMES`].
    TooMany,
}

#[derive(Clone, Copy)]
enum By {
    Code,
    Name,
}

/// An entry of a column: the codes, or the names and aliases.
#[derive(Clone, Copy)]
struct Entry {
    table: &'static Table,
    index: usize,
}

const fn clashes<const COUNT: usize>(joined: &Tables, by: By) -> [Option<Clash>; COUNT] {
    let mut clashes = [None; COUNT];
    let (mut entries, mut index) = (0, 0);
    while index < joined.tables.len() {
        // There can be more old codes than names and aliases.
        let (names, codes) =
            (By::Name.len(joined.tables[index]), By::Code.len(joined.tables[index]));
        entries += if names > codes { names } else { codes };
        if entries > MOST_NAMES {
            clashes[joined.owners[index].saturating_sub(1)] = Some(Clash::TooMany);
            return clashes;
        }
        index += 1;
    }
    match by {
        By::Code if are_ranges_apart(joined.tables) => clashes,
        _ => match entries {
            0..=64 => Search::<64>::new(joined, by).run(clashes),
            65..=1024 => Search::<1024>::new(joined, by).run(clashes),
            1025..=16384 => Search::<16384>::new(joined, by).run(clashes),
            _ => Search::<131_072>::new(joined, by).run(clashes),
        },
    }
}

/// Whether the codes of each table all lie below or all lie above those of the tables before it.
const fn are_ranges_apart(tables: &[&Table]) -> bool {
    let (mut lowest, mut highest) = (i32::MAX, i32::MIN);
    let mut index = 0;
    while index < tables.len() {
        let (low, high) = tables[index].code_range;
        if low <= highest && lowest <= high {
            return false;
        }
        if low < lowest {
            lowest = low;
        }
        if high > highest {
            highest = high;
        }
        index += 1;
    }
    true
}

/// A search for equal entries of different nested types.
struct Search<'a, const N: usize> {
    joined: &'a Tables,
    by: By,
    seen: Chains<N>,
    /// For each table, how many entries were seen before it.
    starts: [usize; N],
}

impl<'a, const N: usize> Search<'a, N> {
    const fn new(joined: &'a Tables, by: By) -> Self {
        Self { joined, by, seen: Chains::new(), starts: [0; N] }
    }

    const fn run<const COUNT: usize>(
        mut self,
        mut clashes: [Option<Clash>; COUNT],
    ) -> [Option<Clash>; COUNT] {
        // Entries of one nested type are not compared with each other: that was done at its own derive.
        let (mut owner, mut owner_start) = (0, 0);
        let mut index = 0;
        while index < self.joined.tables.len() {
            if self.joined.owners[index] != owner {
                owner = self.joined.owners[index];
                owner_start = self.seen.len();
            }
            self.starts[index] = self.seen.len();
            if owner == 0 || clashes[owner - 1].is_none() {
                let clash = self.add(index, owner_start);
                if owner > 0 {
                    clashes[owner - 1] = clash;
                }
            }
            index += 1;
        }
        clashes
    }

    /// Adds the entries of a table, up to the first that is equal to one before `owner_start`.
    const fn add(&mut self, table_index: usize, owner_start: usize) -> Option<Clash> {
        let table = self.joined.tables[table_index];
        let len = self.by.len(table);
        let mut index = 0;
        while index < len {
            let entry = Entry { table, index };
            let key = self.by.key(entry);
            let mut seen = self.seen.latest(key);
            while let Some(number) = seen {
                if number < owner_start {
                    let first = self.entry(table_index, number);
                    if self.by.is_same(first, entry) {
                        return Some(Clash::Shared { by: self.by, first, again: entry });
                    }
                }
                seen = self.seen.before(number);
            }
            self.seen.add(key);
            index += 1;
        }
        None
    }

    /// The entry with this number, which is in an earlier table.
    const fn entry(&self, mut table: usize, number: usize) -> Entry {
        while self.starts[table] > number {
            table -= 1;
        }
        Entry { table: self.joined.tables[table], index: number - self.starts[table] }
    }
}

impl By {
    const fn len(self, table: &Table) -> usize {
        match self {
            Self::Code => table.all_codes_len(),
            Self::Name => table.names.len(),
        }
    }

    /// The code, or the hash of the name.
    #[expect(clippy::cast_sign_loss, reason = "the bits of the code")]
    const fn key(self, Entry { table, index }: Entry) -> u32 {
        match self {
            Self::Code => table.code_at(index).0 as u32,
            Self::Name => {
                let (hashes, at) = (table.name_hashes, 4 * index);
                u32::from_le_bytes([hashes[at], hashes[at + 1], hashes[at + 2], hashes[at + 3]])
            }
        }
    }

    /// Whether two entries with the same key are the same.
    const fn is_same(self, one: Entry, other: Entry) -> bool {
        match self {
            Self::Code => true,
            Self::Name => is_same_text(one.name(), other.name()),
        }
    }
}

impl Entry {
    const fn code(self) -> i32 {
        self.table.code_at(self.index).0
    }

    /// The name or alias.
    const fn name(self) -> &'static str {
        self.table.names[self.index]
    }

    /// Adds the other half of the row and its type, with the type's module if need be.
    const fn describe(self, by: By, by_path: bool, message: Message) -> Message {
        let table = self.table;
        let row = match by {
            By::Code => message.quoted(table.names[table.code_at(self.index).1]),
            By::Name => message.text("code ").number(table.codes[table.row_at(self.index)]),
        };
        let row = row.text(" of ");
        if by_path {
            row.quoted_path(table.origin.module(), table.type_name)
        } else {
            row.quoted(table.type_name)
        }
    }
}

impl Clash {
    #[track_caller]
    const fn report(&self) {
        match self {
            Self::Shared { by, first, again } => {
                let message = match by {
                    By::Code => Message::new().text("code ").number(first.code()),
                    By::Name => Message::new().text("name ").quoted(first.name()),
                };
                // Two types can have one name, in different modules.
                let by_path = is_same_text(first.table.type_name, again.table.type_name);
                let message = first.describe(*by, by_path, message.text(" is used by "));
                let message = again.describe(*by, by_path, message.text(" and again by "));
                panic!("{}", message.as_str());
            }
            Self::TooMany => {
                panic!("too many names, codes and aliases together with this type: at most 131070")
            }
        }
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::vec;

    use super::{By, MOST_NAMES, Table, Tables, clashes};

    /// Whether a nested type with this many codes and names is too much, after one with a row.
    fn is_too_much(codes: usize, names: usize) -> bool {
        static ONE: Table =
            Table { codes: &[1], names: &["A"], code_range: (1, 1), ..Table::EMPTY };
        let (codes, names) = (vec![2; codes].leak(), vec!["B"; names].leak());
        let other = Table { codes, names, code_range: (2, 2), ..Table::EMPTY };
        let tables = vec![&ONE, &vec![other].leak()[0]].leak();
        let found = clashes::<2>(&Tables { tables, owners: &[1, 2] }, By::Code);
        assert!(found[0].is_none());
        found[1].is_some()
    }

    #[test]
    fn codes_or_names_can_be_as_many_as_two_types_have() {
        let most = || {
            for few in [1, 2] {
                assert!(!is_too_much(MOST_NAMES - 1, few) && is_too_much(MOST_NAMES, few));
                assert!(!is_too_much(few, MOST_NAMES - 1) && is_too_much(few, MOST_NAMES));
            }
        };
        // In a constant there is no stack, but here a search takes megabytes of it.
        let thread = std::thread::Builder::new().stack_size(64 << 20).spawn(most);
        thread.unwrap().join().unwrap();
    }
}
