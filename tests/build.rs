//! Writes the large and hostile sets of codes and names for `tests/stress.rs`.

use std::error::Error;
use std::fmt::{self, Write as _};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let mut source = String::new();
    for set in sets() {
        set.write(&mut source)?;
    }
    write_reserving(&mut source)?;
    fs::write(format!("{}/sets.rs", env::var("OUT_DIR")?), source)?;
    println!("cargo::rerun-if-changed=build.rs");
    Ok(())
}

/// An enum to write, one variant for each row.
struct Set {
    name: &'static str,
    rows: Vec<Row>,
}

struct Row {
    code: i32,
    names: Vec<String>,
    policy: String,
}

impl Set {
    fn new(name: &'static str, rows: impl Iterator<Item = (i32, String)>) -> Self {
        let row = |(code, name)| Row { code, names: vec![name], policy: "never".to_owned() };
        Self { name, rows: rows.map(row).collect() }
    }

    /// A set whose codes matter.
    fn of_codes(name: &'static str, codes: impl IntoIterator<Item = i32>) -> Self {
        let names = (0..).map(|number| format!("{}_{number}", name.to_uppercase()));
        Self::new(name, codes.into_iter().zip(names))
    }

    /// A set whose names matter.
    fn of_names(name: &'static str, names: impl IntoIterator<Item = String>) -> Self {
        Self::new(name, (0..).zip(names))
    }

    fn with_aliases(mut self, aliases: impl Fn(i32) -> Vec<String>) -> Self {
        for row in &mut self.rows {
            row.names.extend(aliases(row.code));
        }
        self
    }

    fn with_policies(mut self, policy: impl Fn(i32) -> String) -> Self {
        for row in &mut self.rows {
            row.policy = policy(row.code);
        }
        self
    }

    fn write(&self, source: &mut String) -> fmt::Result {
        let Self { name, rows } = self;
        writeln!(
            source,
            "#[derive(Debug, Clone, Copy, PartialEq, Eq, chat_errors::ChatErrorCode)]"
        )?;
        writeln!(source, "pub(crate) enum {name} {{")?;
        for (number, Row { code, names, policy }) in rows.iter().enumerate() {
            let (name, aliases) = names.split_first().expect("a row has a name");
            write!(source, "    #[code({code}, {name:?}, {policy}")?;
            for alias in aliases {
                write!(source, ", alias = {alias:?}")?;
            }
            writeln!(source, ")]\n    V{number},")?;
        }
        writeln!(source, "}}\n\nimpl crate::Set for {name} {{")?;
        let expected: Vec<String> =
            rows.iter().map(|row| format!("{} {}", row.code, row.names.join(" "))).collect();
        writeln!(source, "    const ROWS: &'static str = {:?};", expected.join("\n"))?;
        writeln!(source, "    const VARIANTS: &'static [Self] = Self::VARIANTS;\n}}\n")
    }
}

/// An enum with far more reserved codes and names than its nested type may be compared with one by one.
fn write_reserving(source: &mut String) -> fmt::Result {
    let codes = (0..300).map(|code| (code * 53 - 69_999).to_string());
    let names = (0..1_100).map(|name| format!("\"RETIRED_{name}\""));
    let reserved: Vec<String> = codes.chain(names).collect();
    let reserved = reserved.join(", ");
    writeln!(source, "#[derive(chat_errors::ChatErrorCode)]\n#[code(reserved({reserved}))]")?;
    writeln!(
        source,
        "pub(crate) enum Reserving {{\n    #[code(transparent)]\n    Own(TenThousand),\n}}"
    )
}

fn sets() -> Vec<Set> {
    let letters = || (b'A'..=b'Z').map(char::from);
    let pairs = || letters().flat_map(move |one| letters().map(move |two| format!("{one}{two}")));
    let between =
        |number: i32| format!("A_LONG_COMMON_BEGINNING_{number:04}_AND_A_LONG_COMMON_END");
    // 64 letters, one of them different: every byte has to be compared.
    let one_off = |place: usize| {
        let mut name = "X".repeat(64);
        name.replace_range(place..=place, "Y");
        name
    };
    vec![
        Set::of_codes("Consecutive", -150..150),
        Set::of_codes("Multiples", (-150..150).map(|code| code * 0x1_0000)),
        Set::of_codes("HighBits", (0..16).map(|bit| (1 << 31) | (1 << (2 * bit)))),
        Set::of_codes("Bounds", [i32::MIN, i32::MIN + 1, -1, 0, 1, i32::MAX - 1, i32::MAX]),
        Set::of_codes("Scattered", scattered(2000)),
        Set::of_codes("Alone", [-7]),
        Set::of_names("CommonEnds", (0..300).map(between)),
        Set::of_names("OneLetterOff", (0..64).map(one_off)),
        Set::of_names("EveryLength", (1..=200).map(|length| "L".repeat(length))),
        Set::of_names("Short", letters().map(String::from).chain(pairs())),
        Set::of_names("OtherScripts", ["错误", "错", "ошибка", "خطأ", "éé", "é"].map(String::from)),
        Set::of_names("Renamed", (0..300).map(|code| format!("NAME_{code}"))).with_aliases(
            |code| (0..code % 4).map(|old| format!("OLD_NAME_{old}_OF_{code}")).collect(),
        ),
        Set::of_codes("NinePolicies", 0..9).with_policies(retry),
        Set::of_codes("ManyPolicies", 0..300).with_policies(retry),
        Set::of_codes("Thousand", (0..1000).map(|code| 1_000_000 + code * 37)),
        Set::of_codes("TenThousand", (0..10_000).map(|code| code * 53 - 70_000)),
    ]
}

/// A policy for each code.
fn retry(code: i32) -> String {
    format!("retry(initial_backoff = \"{}ms\")", code + 1)
}

/// This many codes without a pattern.
fn scattered(count: usize) -> Vec<i32> {
    let mut state: u32 = 1;
    let codes = std::iter::repeat_with(|| {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        i32::from_ne_bytes(state.to_ne_bytes())
    });
    codes.take(count).collect()
}
