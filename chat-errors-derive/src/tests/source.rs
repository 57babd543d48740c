//! Output that is written as text is read back as what was meant.

use quote::quote;
use syn::LitStr;

use crate::expand::source::{array, code, long_text};

#[test]
fn a_long_text_is_a_literal_with_that_value() {
    let texts = [
        "",
        "plain",
        "a \"quoted\" word",
        "a \"#hash\" after a quote",
        "ends with a quote\"",
        "a back\\slash, \\n unchanged, and 'quotes'",
        "lines\nand\ttabs",
        "a carriage\r\nreturn",
        "令牌已过期。",
        "\u{202e}turned around",
        "\0 and \u{7f}",
    ];
    for text in texts {
        let literal: LitStr = syn::parse2(long_text(text)).unwrap();
        assert_eq!(literal.value(), text);
    }
}

#[test]
fn what_rustc_wants_escaped_is_escaped() {
    let literal = long_text("\u{202e}turned around").to_string();
    assert!(literal.is_ascii(), "{literal}");
}

#[test]
fn an_array_has_each_value_as_a_literal() {
    assert_eq!(array(&[0, -1, i32::MIN]).to_string(), quote!([0, -1, -2147483648]).to_string());
    let names = ["A", "with \"quotes\"", "\\", "名"];
    assert_eq!(array(&names).to_string(), quote!(["A", "with \"quotes\"", "\\", "名"]).to_string());
}

#[test]
fn code_is_what_was_written() {
    let written = code(|f| {
        f.write_str("match self {")?;
        let raw = "r#type";
        write!(f, " E::{raw} => 1, ")?;
        f.write_str("_ => 2, }")
    });
    assert_eq!(
        written.to_string(),
        quote!(match self {
            E::r#type => 1,
            _ => 2,
        })
        .to_string()
    );
}
