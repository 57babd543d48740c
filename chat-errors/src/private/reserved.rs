use super::chains::Chains;
use super::join::joined;
use super::message::Message;
use super::origin::is_same_text;
use super::{Joined, Table};

/// The most codes or names that the derive gives at once: rustc limits the steps of a constant, and 131 070
/// rows leave a few for each.
const MOST: usize = 1024;

/// Refuses nested types that use one of these codes, given as ascending ranges with both ends included, or one
/// of these names, given with their hashes. The type's own rows use none: the derive refuses those.
#[track_caller]
pub const fn unreserved<J: Joined>(codes: &[(i32, i32)], names: &[&str], hashes: &[u8]) {
    let tables = joined::<J>().tables;
    let names = Names::new(names, hashes);
    let mut index = 0;
    while index < tables.len() {
        let table = tables[index];
        if let Some((code, row)) = used_code(table, codes) {
            let message = Message::new().text("code ").number(code);
            report(message, table.names[row], table.type_name);
        }
        if let Some(name) = names.used(table) {
            let message = Message::new().text("name ").quoted(name);
            report(message, name, table.type_name);
        }
        index += 1;
    }
}

/// The first code in the ranges, with its row. Each takes a binary search among the ranges of this table.
const fn used_code(table: &Table, ranges: &[(i32, i32)]) -> Option<(i32, usize)> {
    let (lowest, highest) = table.code_range;
    let ranges = ranges.split_at(count_below(ranges, lowest)).1;
    let mut end = count_below(ranges, highest);
    if end < ranges.len() && ranges[end].0 <= highest {
        end += 1;
    }
    let ranges = ranges.split_at(end).0;
    if ranges.is_empty() {
        return None;
    }
    let (len, mut index) = (table.all_codes_len(), 0);
    while index < len {
        let (code, row) = table.code_at(index);
        let at = count_below(ranges, code);
        if at < ranges.len() && ranges[at].0 <= code {
            return Some((code, row));
        }
        index += 1;
    }
    None
}

/// How many ranges end below the code.
const fn count_below(ranges: &[(i32, i32)], code: i32) -> usize {
    let (mut low, mut high) = (0, ranges.len());
    while low < high {
        let middle = low + (high - low) / 2;
        if ranges[middle].1 < code {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    low
}

/// Some names, and a set of their hashes.
struct Names<'a> {
    names: &'a [&'a str],
    set: Chains<{ 2 * MOST }>,
}

impl<'a> Names<'a> {
    const fn new(names: &'a [&'a str], hashes: &[u8]) -> Self {
        let mut set = Chains::new();
        let mut index = 0;
        while index < names.len() {
            set.add(word(hashes, index));
            index += 1;
        }
        Self { names, set }
    }

    /// The first of them that the table has. Few names are looked up there, and of many, the table's are looked
    /// up here.
    const fn used(&self, table: &Table) -> Option<&'a str> {
        let mut index = 0;
        if 64 * self.names.len() <= table.names.len() {
            while index < self.names.len() {
                if table.position_of_name(self.names[index]).is_some() {
                    return Some(self.names[index]);
                }
                index += 1;
            }
            return None;
        }
        while index < table.names.len() && !self.names.is_empty() {
            let mut found = self.set.latest(word(table.name_hashes, index));
            while let Some(number) = found {
                if is_same_text(self.names[number], table.names[index]) {
                    return Some(self.names[number]);
                }
                found = self.set.before(number);
            }
            index += 1;
        }
        None
    }
}

/// The little-endian word at this index.
const fn word(words: &[u8], index: usize) -> u32 {
    let at = 4 * index;
    u32::from_le_bytes([words[at], words[at + 1], words[at + 2], words[at + 3]])
}

#[track_caller]
const fn report(message: Message, row: &str, type_name: &str) {
    let message = message.text(" is reserved, and used by ").quoted(row).text(" of ");
    let message = message.quoted(type_name);
    panic!("{}", message.as_str());
}

#[cfg(test)]
mod tests {
    use super::{Names, Table, used_code};

    const TABLE: Table = Table {
        codes: &[5, -3, 20],
        code_aliases: &[9],
        code_alias_rows: &[1],
        code_range: (-3, 20),
        names: &["A", "B", "C", "OLD"],
        name_hashes: b"\x01\0\0\0\x02\0\0\0\x02\0\0\0\x03\0\0\0",
        ..Table::EMPTY
    };

    #[test]
    fn a_code_is_found_in_any_range_and_at_both_of_its_ends() {
        let found = [
            (&[(5, 5)][..], (5, 0)),
            (&[(-9, -4), (-3, -1), (21, 30)], (-3, 1)),
            (&[(-9, -3)], (-3, 1)),
            (&[(0, 1), (6, 9), (10, 19)], (9, 1)),
            (&[(19, 40)], (20, 2)),
            (&[(i32::MIN, i32::MAX)], (5, 0)),
        ];
        for (ranges, code) in found {
            assert_eq!(used_code(&TABLE, ranges), Some(code), "{ranges:?}");
        }
        for ranges in [&[][..], &[(-9, -4), (-2, 4), (6, 8), (10, 19), (21, 90)], &[(21, 22)]] {
            assert_eq!(used_code(&TABLE, ranges), None, "{ranges:?}");
        }
    }

    fn used<'a>(names: &'a [&'a str], hashes: &[u8]) -> Option<&'a str> {
        Names::new(names, hashes).used(&TABLE)
    }

    #[test]
    fn a_name_is_found_by_its_text_among_those_with_its_hash() {
        let two = [2, 0, 0, 0, 2, 0, 0, 0];
        assert_eq!(used(&["X", "C"], &two), Some("C"));
        assert_eq!(used(&["C", "X"], &two), Some("C"));
        assert_eq!(used(&["OLD"], &[3, 0, 0, 0]), Some("OLD"));
        assert_eq!(used(&["X", "Y"], &two), None);
        assert_eq!(used(&["A"], &[4, 0, 0, 0]), None);
        assert_eq!(used(&[], &[]), None);
    }
}
