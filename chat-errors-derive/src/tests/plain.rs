//! What is read before syn sees it is what would be read behind it.

use super::shapes::SHAPES;
use crate::input::Input;

/// Attributes that are plainly right, nearly so, and wrong.
const ATTRIBUTES: &[&str] = &[
    r#"1, "A""#,
    r#"-1, "A", fix,"#,
    r#"0x1f, "A", login"#,
    r#"3, "A", login"#,
    r#"4, "A", never, outcome = Unknown"#,
    r#"1, "A", retry(), kind = Network, outcome = Applied"#,
    r#"1, "A", retry(initial_backoff = "5s", max_backoff = "60s", multiplier = 3, max_attempts = 2)"#,
    r#"1, "A", retry(initial_backoff = "2m")"#,
    r#"1, "A", retry(multiplier = 0)"#,
    r#"1, "A", alias = "B", alias = "C", summary = "it's \"so\" \\", help = "Do.\nIt.""#,
    r#"1, "A", lang("zh-Hans", summary = "x", help = "y"), lang("de", help = "z")"#,
    r#"1, "A", lang("zh_Hans", summary = "x")"#,
    r#"1, "A B""#,
    r#"1, "A", fix, never"#,
    r#"1, "A", kind = Netwerk"#,
    r#"1, "A", summary = """#,
    "1, \"A\", summary = \"a\nb\"",
    "1, \"A\", help = \"a\nb\"",
    r#"1, r"A""#,
    r#"99999999999, "A""#,
];

/// Several attributes on one variant, of which not all are plainly right.
const SEVERAL: &[&str] = &[
    r#"#[code] #[code(1, "A")]"#,
    r#"#[code(1, "A")] #[code]"#,
    r#"#[code = 1] #[code(1, "A")]"#,
    r#"#[code(1, "A")] #[code(fix)]"#,
    r#"#[doc(hidden)] #[code(1, "A")]"#,
    r#"#[doc = concat!("a")] #[code(1, "A")]"#,
];

#[test]
fn what_is_plain_is_read_as_syn_would_read_it() {
    let of_attributes = ATTRIBUTES.iter().map(|content| {
        format!("enum E {{ /// It's\n #[code({content})] A, #[doc = \"\"] #[code(2, \"Z\")] #[b] B = 3 }}")
    });
    let of_several = SEVERAL.iter().map(|attributes| format!("enum E {{ {attributes} A }}"));
    let of_shapes = SHAPES.iter().map(|shape| shape.input.to_owned());
    let mut taken = 0;
    for input in of_shapes.chain(of_attributes).chain(of_several) {
        let read = Input::of(input.parse().unwrap()).unwrap();
        taken += read.plain.iter().filter(|variant| variant.attrs.is_some()).count();
        let parsed = Input { item: syn::parse_str(&input).unwrap(), plain: Vec::new() };
        let [read, parsed] = [read, parsed].map(|input| crate::derive(input).to_string());
        assert_eq!(read, parsed, "{input}");
    }
    assert!(taken > ATTRIBUTES.len(), "only {taken} variants were read before");
}

#[test]
fn what_is_no_item_is_none_here_either() {
    let keywords = ["Self", "self", "crate", "fn", "_", "enum"];
    let of_keywords = keywords.iter().flat_map(|word| {
        [format!("enum E {{ {word} }}"), format!("enum E {{ #[code(1, \"A\")] {word}, }}")]
    });
    let cut = ["A, #[b]", "A, #[b],", "A =", "A; B", "A B", "! A", ", A"];
    let of_cut = cut.iter().map(|body| format!("enum E {{ {body} }}"));
    for input in of_keywords.chain(of_cut) {
        assert!(syn::parse_str::<syn::DeriveInput>(&input).is_err(), "{input}");
        assert!(Input::of(input.parse().unwrap()).is_err(), "{input}");
    }
}
