//! Compiler errors: each mistake is reported once, at its line, and nothing else is.
//!
//! A case marks the lines where it expects errors:
//!
//! - `//~` one error, which is one mistake;
//! - `//~ 2` two mistakes in one line;
//! - `//~ first` the other place of a mistake that has two.
//!
//! `ui/uses.rs` uses each type. If a use did not compile, there would be more errors than marks.

use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The rustc release that wrote the `.stderr` files.
const RUSTC: &str = "1.95";

/// Whether a topic's messages apply to this build. Some depend on the feature `serde`, and those that
/// point into the standard library quote its source if it is installed.
fn applies(topic: &str) -> bool {
    match topic {
        "with_serde" => cfg!(feature = "serde"),
        "without_serde" => cfg!(not(feature = "serde")),
        "without_rust_src" => !has_rust_src(),
        _ => true,
    }
}

#[test]
fn every_mistake_is_reported_in_these_words() {
    let version = rustc_version();
    if !version.starts_with(&format!("rustc {RUSTC}.")) {
        let message = format!("skipped: the wording is that of rustc {RUSTC}, this is {version}");
        tell(&message);
        return;
    }
    let cases = trybuild::TestCases::new();
    for topic in topics() {
        if applies(file_name(&topic)) {
            cases.compile_fail(topic.join("*.rs"));
        }
    }
}

#[test]
fn every_mistake_is_reported_at_its_line_and_nothing_else_is() {
    let mut wrong = String::new();
    let (mut inputs, mut mistakes, mut knock_on) = (0, 0, 0);
    for case in topics().iter().flat_map(|topic| cases(topic)) {
        let (source, printed) = (read(&case), read(&case.with_extension("stderr")));
        let marks = Marks::of(&source);
        inputs += 1;
        mistakes += marks.mistakes;
        let mut unmarked = places(&printed);
        let mut untold = marks.lines;
        untold.retain(|line| match unmarked.iter().position(|place| place == line) {
            Some(told) => {
                unmarked.remove(told);
                false
            }
            None => true,
        });
        knock_on += unmarked.len();
        if !unmarked.is_empty() || !untold.is_empty() {
            let case = case.display();
            writeln!(wrong, "{case}: not marked {unmarked:#?}, not told {untold:#?}").unwrap();
        }
    }
    tell(&format!("{inputs} broken inputs, {mistakes} mistakes, {knock_on} knock-on errors"));
    assert!(wrong.is_empty(), "{wrong}");
    assert!(inputs >= 40, "only {inputs} broken inputs");
}

/// What a case expects.
struct Marks<'a> {
    /// The line of each error.
    lines: Vec<&'a str>,
    mistakes: usize,
}

impl<'a> Marks<'a> {
    fn of(source: &'a str) -> Self {
        let mut marks = Self { lines: Vec::new(), mistakes: 0 };
        for line in source.lines() {
            let Some((_, mark)) = line.split_once("//~") else { continue };
            let (errors, mistakes) = match mark.trim() {
                "" => (1, 1),
                "first" => (1, 0),
                count => {
                    let count = count.parse().expect("a mark is `//~`, a count or `first`");
                    (count, count)
                }
            };
            marks.lines.extend(std::iter::repeat_n(line.trim(), errors));
            marks.mistakes += mistakes;
        }
        marks
    }
}

/// The source line of each error and warning that rustc printed; trybuild leaves the numbers out.
fn places(stderr: &str) -> Vec<&str> {
    let messages = stderr.split("\n\n");
    messages.filter(|it| it.starts_with("error") || it.starts_with("warning")).map(place).collect()
}

/// The line above the last `^` of a message, where a span over several lines ends.
fn place(message: &str) -> &str {
    let snippet = || {
        let is_of_message = |line: &&str| !line.starts_with("note:") && !line.starts_with("help:");
        message.lines().take_while(is_of_message).filter_map(|line| line.split_once(" | "))
    };
    let pairs = snippet().zip(snippet().skip(1));
    let marked = pairs.filter(|(_, (_, below))| below.contains('^')).last();
    // A span over several lines has a vertical line next to it.
    marked.map_or(message, |((_, line), _)| line.trim_start_matches([' ', '|']).trim_end())
}

fn topics() -> Vec<PathBuf> {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui");
    let mut topics: Vec<PathBuf> = entries(&ui).into_iter().filter(|path| path.is_dir()).collect();
    topics.sort_unstable();
    topics
}

fn cases(topic: &Path) -> Vec<PathBuf> {
    let is_case = |path: &PathBuf| path.extension().is_some_and(|extension| extension == "rs");
    let mut cases: Vec<PathBuf> = entries(topic).into_iter().filter(is_case).collect();
    cases.sort_unstable();
    cases
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    entries.map(|entry| entry.expect("the folder can be read").path()).collect()
}

fn read(file: &Path) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn file_name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).expect("topics have plain names")
}

fn has_rust_src() -> bool {
    let sysroot = rustc(&["--print", "sysroot"]);
    Path::new(&sysroot).join("lib/rustlib/src/rust/library").exists()
}

fn rustc_version() -> String {
    rustc(&["--version"])
}

/// What rustc prints.
fn rustc(arguments: &[&str]) -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or("rustc".into());
    let output = Command::new(rustc).args(arguments).output().expect("rustc runs");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

/// Prints past the test harness, which would swallow it.
fn tell(message: &str) {
    writeln!(io::stderr(), "{message}").expect("there is a standard error");
}
