//! Codes and names that nested types share, found while the program is compiled.
//!
//! Every function on the way tracks its caller, so that rustc points at the `transparent` field.

use super::Table;
use crate::CodeSet;

/// Refuses a code that the nested type at `index` shares with what stands before it.
#[track_caller]
pub const fn codes_apart(set: &CodeSet, index: usize) {
    nested_apart(set, index, By::Code);
}

/// Refuses a name or alias that the nested type at `index` shares with what stands before it.
///
/// A check of its own, for rustc counts the steps of each constant and warns of long ones.
#[track_caller]
pub const fn names_apart(set: &CodeSet, index: usize) {
    nested_apart(set, index, By::Name);
}

/// Both checks of every nested type, where a type parameter keeps them from being made one by one.
#[must_use]
#[track_caller]
pub const fn all_apart(set: CodeSet) -> CodeSet {
    let mut index = 0;
    while index < set.nested.len() {
        nested_apart(&set, index, By::Code);
        nested_apart(&set, index, By::Name);
        index += 1;
    }
    set
}

#[derive(Clone, Copy)]
enum By {
    Code,
    Name,
}

#[track_caller]
const fn nested_apart(set: &CodeSet, index: usize, by: By) {
    let nested = set.nested[index];
    table_apart(set.table, nested, by);
    let mut earlier = 0;
    while earlier < index {
        sets_apart(set.nested[earlier], nested, by);
        earlier += 1;
    }
}

#[track_caller]
const fn sets_apart(set: &CodeSet, other: &CodeSet, by: By) {
    table_apart(set.table, other, by);
    let mut index = 0;
    while index < set.nested.len() {
        sets_apart(set.nested[index], other, by);
        index += 1;
    }
}

#[track_caller]
const fn table_apart(table: &Table, set: &CodeSet, by: By) {
    match by {
        By::Code => tables_apart_by_code(table, set.table),
        By::Name => tables_apart_by_name(table, set.table),
    }
    let mut index = 0;
    while index < set.nested.len() {
        table_apart(table, set.nested[index], by);
        index += 1;
    }
}

#[track_caller]
const fn tables_apart_by_code(one: &Table, other: &Table) {
    let (few, many) = by_len(one, other, one.codes.len(), other.codes.len());
    let mut row = 0;
    while row < few.codes.len() {
        let code = few.codes[row];
        if let Some(other_row) = many.position_of_code(code) {
            let message = Message::new()
                .text("code ")
                .code(code)
                .text(" is used by ")
                .quoted(few.names[row])
                .text(" of ")
                .quoted(few.type_name)
                .text(" and again by ")
                .quoted(many.names[other_row])
                .text(" of ")
                .quoted(many.type_name);
            panic!("{}", message.as_str());
        }
        row += 1;
    }
}

#[track_caller]
const fn tables_apart_by_name(one: &Table, other: &Table) {
    let (few, many) = by_len(one, other, one.names.len(), other.names.len());
    let mut place = 0;
    while place < few.names.len() {
        let name = few.names[place];
        if let Some(other_row) = many.position_of_name(name) {
            let row = few.row_at(place);
            let message = Message::new()
                .text("name ")
                .quoted(name)
                .text(" is used by code ")
                .code(few.codes[row])
                .text(" of ")
                .quoted(few.type_name)
                .text(" and again by code ")
                .code(many.codes[other_row])
                .text(" of ")
                .quoted(many.type_name);
            panic!("{}", message.as_str());
        }
        place += 1;
    }
}

/// The shorter one first: it is walked, and the longer one searched.
const fn by_len<'a>(
    one: &'a Table,
    other: &'a Table,
    len: usize,
    other_len: usize,
) -> (&'a Table, &'a Table) {
    if len <= other_len { (one, other) } else { (other, one) }
}

/// A text built while the program is compiled; what is too long for it is cut.
struct Message {
    bytes: [u8; 512],
    len: usize,
}

impl Message {
    const fn new() -> Self {
        Self { bytes: [0; 512], len: 0 }
    }

    const fn text(mut self, text: &str) -> Self {
        let mut index = 0;
        while index < text.len() && self.len < self.bytes.len() {
            self.bytes[self.len] = text.as_bytes()[index];
            self.len += 1;
            index += 1;
        }
        self
    }

    /// A name, or as much of it as leaves room for the others.
    const fn quoted(self, text: &str) -> Self {
        const MOST: usize = 100;
        if text.len() <= MOST {
            return self.text("`").text(text).text("`");
        }
        self.text("`").text(utf8(text.as_bytes().split_at(MOST).0)).text("…`")
    }

    const fn code(self, code: i32) -> Self {
        let (mut digits, mut start, mut rest) = ([0; 10], 10, code.unsigned_abs());
        loop {
            start -= 1;
            digits[start] = b"0123456789"[(rest % 10) as usize];
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        let signed = if code < 0 { self.text("-") } else { self };
        signed.text(utf8(digits.split_at(start).1))
    }

    const fn as_str(&self) -> &str {
        utf8(self.bytes.split_at(self.len).0)
    }
}

/// The text in these bytes, as far as it is whole.
const fn utf8(bytes: &[u8]) -> &str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => utf8(bytes.split_at(error.valid_up_to()).0),
    }
}
