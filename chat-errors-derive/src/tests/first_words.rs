//! The words that people try first. Each gets one error with the right word in it.

use std::fmt::Write as _;

use super::mistakes;

/// An input with `…` in it, and below it a line for each thing that is written there, with what its only
/// error says.
const TABLE: &str = include_str!("first_words.txt");

/// The inputs, and what their errors say.
fn cases() -> Vec<(String, &'static str)> {
    let mut input = "";
    let mut cases = Vec::new();
    for line in TABLE.lines().filter(|line| !line.is_empty()) {
        match line.strip_prefix("    ") {
            Some(case) => {
                let (written, says) = case.rsplit_once(" → ").expect("a case has an arrow");
                cases.push((input.replace('…', written), says));
            }
            None => input = line,
        }
    }
    cases
}

#[test]
fn each_word_that_people_try_first_gets_one_error_with_the_right_word() {
    let cases = cases();
    let mut wrong = String::new();
    for (input, says) in &cases {
        let found = mistakes(input);
        let errors = found.lines().filter(|line| line.contains(" => ")).count();
        if errors != 1 || !found.contains(says) {
            writeln!(wrong, "{input}\n    should say {says}\n{found}").unwrap();
        }
    }
    println!("{} words that people try first", cases.len());
    assert!(wrong.is_empty(), "{wrong}");
    assert!(cases.len() > 1200, "only {} words", cases.len());
}

#[test]
fn nothing_that_excludes_a_row_is_guessed_beside_one() {
    for word in ["trasparent", "unknwon", "transparant", "catch_all", "forward", "other"] {
        let found = mistakes(&format!("enum E {{ #[code(16, \"A\", {word})] A(Inner) }}"));
        assert!(!found.contains("transparent") && !found.contains("`unknown`"), "{found}");
        assert_eq!(found.matches(" => ").count(), 1, "{found}");
    }
}
