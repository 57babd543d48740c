//! How many hostile inputs there are.

const LEAST: usize = 25;

/// `src/lib.rs` allows no warning, so this test is built only if all inputs compile.
#[test]
fn at_least_25_hostile_inputs_compile_without_a_message() {
    let list = include_str!("../src/lib.rs");
    let cases: Vec<&str> =
        list.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    println!("{} hostile inputs, each in its file:\n  {}", cases.len(), cases.join("\n  "));
    assert!(cases.len() >= LEAST);

    assert!(list.contains("#![no_implicit_prelude]\n#![deny(warnings)]"));
    for case in cases {
        let path = format!("{}/src/{case}.rs", env!("CARGO_MANIFEST_DIR"));
        let source = std::fs::read_to_string(path).expect("a file of its own");
        assert!(source.contains("ChatErrorCode"), "`{case}` derives nothing");
    }
}
