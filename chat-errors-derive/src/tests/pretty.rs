//! Tokens as one would write them.

use proc_macro2::TokenStream;

use crate::pretty::{pretty, pretty_short};

fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap()
}

#[test]
fn what_is_written_as_one_would_is_shown_so() {
    let cases = [
        "",
        "16",
        "-16",
        "+16",
        "15 + 1",
        "16 | 17",
        "16..=17",
        "..",
        "a::B",
        "::a::B",
        "LOST as i32",
        "f(1)",
        "concat!(\"a\", \"b\")",
        "\"a\".to_string()",
        "= true",
        "== a",
        "=> a",
        ": a",
        "{}",
        "retry { a = 1 }",
        "[\"a\", \"b\"]",
        "chat-errors",
        "&'a dyn X",
        "&'a (dyn X + Send)",
        "&'static mut [u8; 2]",
        "*const [u8]",
        "fn(u8) -> u8",
        "Box<dyn for<'a> Fn(&'a u8) -> u8>",
        "Option<Vec<u8>>",
        "<A as B>::C",
    ];
    for text in cases {
        assert_eq!(pretty(tokens(text)), text);
    }
}

#[test]
fn what_is_long_or_has_more_lines_is_cut() {
    let short = "x".repeat(60);
    assert_eq!(pretty_short(tokens(&short)), short);
    assert_eq!(pretty_short(tokens(&format!("{short}y"))), format!("{short}…"));
    assert_eq!(pretty_short(tokens("\"one\ntwo\"")), "\"one…");
    assert_eq!(pretty_short(tokens(&"错".repeat(61))), format!("{}…", "错".repeat(60)));
}
