//! The table on a type's page.

use super::parse;
use crate::ast::Ast;
use crate::check;
use crate::errors::Errors;
use crate::expand::doc_table::doc_table;

fn table(input: &str) -> String {
    let parsed = parse(input);
    let mut errors = Errors::default();
    let ast = Ast::read(&parsed, &mut errors);
    let model = check::check(&ast, &mut errors);
    assert!(errors.into_error().is_none());
    doc_table(&model)
}

/// The cells of the one row.
fn row(attr: &str) -> String {
    let table = table(&format!("#[code({attr})] struct E;"));
    let head = "| code | name | kind | policy<br>outcome | summary |\n|---:|---|---|---|---|\n";
    table.strip_prefix(head).unwrap().trim_end_matches('\n').to_owned()
}

#[test]
fn a_row_shows_its_code_name_kind_policy_outcome_and_summary() {
    assert_eq!(
        row("-1, \"A\", kind = Server, retry, summary = \"it failed\""),
        "| -1 | `A` | Server | Retry<br>Unknown | it failed |"
    );
    assert_eq!(row("16, \"A_B\""), "| 16 | `A_B` | Unknown | Never<br>NotApplied | A_B |");
}

#[test]
fn a_name_is_shown_below_the_link_to_its_variant() {
    let table = table("enum E { #[code(1, \"A\")] Full, #[code(2, \"B\")] r#type }");
    let names: Vec<&str> = table.lines().map(|row| row.split(" | ").nth(1).unwrap_or("")).collect();
    assert_eq!(
        names,
        [
            "variant<br>name",
            "",
            "<a href='#variant.Full'>`Full`</a><br>`A`",
            "<a href='#variant.type'>`type`</a><br>`B`",
        ]
    );
}

#[test]
fn a_hidden_variant_is_left_out_and_a_deprecated_one_is_marked() {
    let shown = table(
        "enum E {
            #[code(1, \"A\")] #[deprecated(note = \"hidden\")] A,
            #[doc(hidden)] #[code(2, \"B\")] B,
            #[doc(alias = \"c\", hidden)] #[deprecated] #[code(3, \"C\")] C,
            #[doc(alias = \"hidden\")] #[code(4, \"D\")] D,
            #[deprecated] #[code(transparent)] E(Old),
            #[doc(hidden)] #[code(transparent)] F(Hidden),
        }",
    );
    let rows: Vec<&str> = shown.lines().skip(2).collect();
    assert_eq!(
        rows,
        [
            "| 1 | <a href='#variant.A'>`A`</a><br>`A` (deprecated) | Unknown | Never<br>NotApplied | A |",
            "| 4 | <a href='#variant.D'>`D`</a><br>`D` | Unknown | Never<br>NotApplied | D |",
            "",
            "",
            "Every code of `Old` (deprecated).",
        ]
    );
}

#[test]
fn what_is_no_code_is_shown_as_it_was_written() {
    let summary = |text: &str| {
        let row = row(&format!("1, \"A\", summary = {text:?}"));
        row.strip_prefix("| 1 | `A` | Unknown | Never<br>NotApplied | ").unwrap().to_owned()
    };
    let cases = [
        ("a | b", "a \\| b |"),
        (
            "a*b* [c] <d> ~e~ &amp; $f$ \\",
            "a\\*b\\* \\[c\\] \\<d\\> \\~e\\~ \\&amp; \\$f\\$ \\\\ |",
        ),
        ("snake_case _emphasis_ __", "snake_case \\_emphasis\\_ \\_\\_ |"),
        ("_a a_ 1_1 错_误", "\\_a a\\_ 1_1 错_误 |"),
        ("see `a|b_*` and `c`", "see `a\\|b_*` and `c` |"),
        ("an odd ` one", "an odd \\` one |"),
        ("an empty `` one", "an empty \\`\\` one |"),
        ("`a` `` b", "\\`a\\` \\`\\` b |"),
        ("a#b-c+d.e!", "a#b-c+d.e! |"),
        ("***", "\\*\\*\\* |"),
        ("_", "\\_ |"),
    ];
    for (written, shown) in cases {
        assert_eq!(summary(written), shown);
    }
}

#[test]
fn a_name_is_shown_as_code_where_it_can_be() {
    assert!(row("1, \"A|B\"").starts_with("| 1 | `A\\|B` |"));
    assert!(row("1, \"A`*B\"").starts_with("| 1 | A\\`\\*B |"));
}

#[test]
fn a_nested_type_is_shown_as_it_was_written() {
    for ty in [
        "Inner",
        "a::Inner",
        "::a::Inner",
        "Box<Inner>",
        "Either<A, B>",
        "Inner<'static>",
        "Inner<[u8; 2], (A, B)>",
        "Inner<{ 1 }>",
        "Inner<dyn A + B>",
        "<A as B>::C",
        "Inner<&'static mut A>",
        "Inner<&'static dyn A>",
        "Inner<&'static (dyn A + Send)>",
        "Inner<&'static [&'static mut [u8]]>",
        "Inner<fn(u8, A) -> *const [u8]>",
        "Inner<dyn for<'a> A<&'a u8, Item = B> + 'static>",
    ] {
        let shown = format!("Every code of `{ty}`.");
        assert_eq!(table(&format!("enum E {{ #[code(transparent)] A({ty}) }}")), shown);
    }
}

#[test]
fn own_rows_come_first() {
    let table = table("enum E { #[code(transparent)] A(B), #[code(1, \"C\")] C }");
    assert!(table.starts_with("| code |") && table.ends_with("|\n\n\nEvery code of `B`."));
}

#[test]
fn what_keeps_a_type_from_being_built_from_a_code_is_named_last() {
    let last = |input: &str| {
        let table = table(input);
        table.split("\n\n").last().unwrap_or_default().trim_matches('\n').to_owned()
    };
    let sentence = "carry data, so this type cannot be built from a code.";
    let cases = [
        (
            "enum E { #[code(1, \"A\")] A(u8), #[code(2, \"B\")] B }",
            "`A` carries data, so this type cannot be built from a code.".to_owned(),
        ),
        (
            "enum E { #[code(1, \"A\")] A(u8), #[code(2, \"B\")] r#type { a: u8 } }",
            format!("`A` and `type` {sentence}"),
        ),
        (
            "enum E { #[code(1, \"A\")] A(u8), #[code(2, \"B\")] B(u8), C { a: u8, #[code(transparent)] c: C } }",
            format!("`A`, `B` and `C` {sentence}"),
        ),
        (
            "enum E { #[code(1, \"A\")] A(u8), #[doc(hidden)] #[code(2, \"B\")] B(u8) }",
            format!("`A` and hidden variants {sentence}"),
        ),
        (
            "enum E { #[code(1, \"A\")] A, #[doc(hidden)] #[code(2, \"B\")] B(u8) }",
            format!("Hidden variants {sentence}"),
        ),
        (
            "#[code(1, \"A\")] struct E(u8);",
            "This type carries data, so it cannot be built from a code.".to_owned(),
        ),
    ];
    for (input, expected) in cases {
        assert_eq!(last(input), expected, "{input}");
    }
    for input in [
        "enum E { #[code(1, \"A\")] A {}, #[code(2, \"B\")] B() }",
        "enum E { #[code(transparent)] A(Inner), #[code(unknown)] B(i32) }",
        "#[code(1, \"A\")] struct E;",
    ] {
        assert!(!table(input).contains("data"), "{input}");
    }
}
