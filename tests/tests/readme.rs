//! The README's outputs are what its commands print.

#![cfg(feature = "json")]

mod program;

use std::fs::File;
use std::process::{Command, Stdio};

const README: &str = include_str!("../../README.md");

/// What is printed by an example with these arguments, and this file of the checkout as its input.
fn printed(example: &str, features: &str, arguments: &[&str], input: Option<&str>) -> String {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
    let input = input.map_or(Stdio::null(), |path| {
        File::open(format!("{root}/{path}")).expect("the input is there").into()
    });
    let mut program = Command::new(program::built(example, features));
    let output = program.args(arguments).stdin(input).output().expect("the example runs");
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).expect("the example writes UTF-8")
}

/// The first block of output after this command in the README.
fn block_after(command: &str) -> &'static str {
    let (_, rest) = README.split_once(&format!("\n{command}\n")).expect("a command of the README");
    let (_, block) = rest.split_once("```text\n").expect("its output");
    block.split("```").next().expect("the end of the block")
}

#[test]
fn explain_prints_what_the_readme_shows() {
    let command = "cargo run -p chat-errors --example explain -- 16";
    assert_eq!(printed("explain", "", &["16"], None), block_after(command));
}

#[test]
fn triage_counts_what_the_readme_shows() {
    let sample = "chat-errors/examples/triage/events.sample.jsonl";
    let command = format!("cargo run -p chat-errors --features json --example triage < {sample}");
    let printed = printed("triage", "json", &[], Some(sample));
    let block = block_after(&command);
    assert!(printed.contains(&format!("\n{block}\n")), "{printed}");
}
