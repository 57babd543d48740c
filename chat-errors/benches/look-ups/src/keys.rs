use std::collections::HashSet;

use bench_rows::{Random, Row, drawn, rows};

/// The keys of one number of variants, drawn at random.
pub struct Keys {
    pub code_hits: Vec<i32>,
    /// The codes next to an existing one.
    pub code_near: Vec<i32>,
    pub code_far: Vec<i32>,
    pub name_hits: Vec<String>,
    /// Names that differ from an existing one in one letter, at any position.
    pub name_near: Vec<String>,
    pub name_far: Vec<String>,
}

impl Keys {
    /// `count` keys of each kind.
    ///
    /// # Panics
    ///
    /// If there are no rows.
    #[must_use]
    pub fn of(size: usize, count: usize) -> Self {
        let rows = rows(size);
        let codes: HashSet<i32> = rows.iter().map(|row| row.code).collect();
        let names: HashSet<&str> = rows.iter().map(|row| row.name.as_str()).collect();
        let near: Vec<i32> = codes.iter().flat_map(|code| [code - 1, code + 1]).collect();
        let mut near: Vec<i32> = near.into_iter().filter(|code| !codes.contains(code)).collect();
        near.sort_unstable();
        let mut random = Random::new(11);
        let code_far = (0..count).map(|_| far_code(&mut random)).collect();
        let name_far = (0..count).map(|_| far_name(&mut random)).collect();
        let one_letter_off = |row: &Row, random: &mut Random| loop {
            let mut name = row.name.clone().into_bytes();
            let place = random.below(name.len());
            name[place] = random.choose(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ_");
            let name = String::from_utf8(name).expect("names are ASCII");
            if !names.contains(name.as_str()) {
                return name;
            }
        };
        Self {
            code_hits: drawn(&rows, count, 1).iter().map(|row| row.code).collect(),
            code_near: drawn(&near, count, 2),
            code_far,
            name_hits: drawn(&rows, count, 3).iter().map(|row| row.name.clone()).collect(),
            name_near: drawn(&rows, count, 4)
                .iter()
                .map(|row| one_letter_off(row, &mut random))
                .collect(),
            name_far,
        }
    }
}

/// A code far outside of what any of the enums holds.
fn far_code(random: &mut Random) -> i32 {
    let code =
        i32::from_ne_bytes(random.next_u64().to_ne_bytes()[..4].try_into().expect("four bytes"));
    if code.unsigned_abs() < 1 << 24 { code.wrapping_add(1 << 25) } else { code }
}

/// A name of a different shape than the existing ones.
fn far_name(random: &mut Random) -> String {
    let letters = (0..=random.below(40)).map(|_| char::from(random.choose(b"abcdefghij klmno")));
    letters.collect()
}
