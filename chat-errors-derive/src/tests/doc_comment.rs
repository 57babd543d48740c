//! What becomes of a doc comment.

use super::parse;
use crate::doc_comment::DocComment;
use crate::input::Input;

/// The summary and the help above `struct E;`.
fn text(comment: &str) -> (Option<String>, Option<String>) {
    let DocComment { summary, help } =
        DocComment::read(&parse(&format!("{comment}\nstruct E;")).attributes);
    (summary, help)
}

fn summary(comment: &str) -> String {
    match text(comment) {
        (Some(summary), None) => summary,
        other => panic!("{comment} has {other:?}"),
    }
}

fn help(comment: &str) -> String {
    text(&format!("/// Summary.\n///\n{comment}")).1.unwrap_or_default()
}

#[test]
fn the_first_paragraph_is_the_summary_and_the_rest_is_the_help() {
    let comment = "/// One.\n///\n/// Two,\n/// in two lines.\n///\n///\n/// Three.";
    let expected = ("One".to_owned(), "Two, in two lines.\n\nThree.".to_owned());
    assert_eq!(text(comment), (Some(expected.0), Some(expected.1)));
}

#[test]
fn lines_of_a_paragraph_are_joined() {
    assert_eq!(summary("/// One\n///   line,\n/// one message."), "One line, one message");
}

#[test]
fn space_within_a_summary_is_one_space() {
    for comment in ["/// One  line.", "/// One\tline.", "/// One \t line.", "/// One\u{3000}line."]
    {
        assert_eq!(summary(comment), "One line", "{comment:?}");
    }
}

#[test]
fn every_way_to_write_a_doc_comment_counts() {
    for comment in [
        "/// One line.",
        "///One line.",
        "///\n/// One line.",
        "/** One line. */",
        "/** One\nline. */",
        "/**\n * One\n * line.\n */",
        "/**\n    One\n    line.\n*/",
        "#[doc = \"One line.\"]",
        "#[doc = \"One\"]\n#[doc = r\"line.\"]",
        "/// One\n#[doc = \" line.\"]",
        "/// One\n#[inline]\n/// line.",
    ] {
        assert_eq!(summary(comment), "One line", "{comment}");
    }
}

#[test]
fn a_block_comment_may_have_paragraphs_with_stars_and_without() {
    let expected = (Some("One".to_owned()), Some("Two and three.".to_owned()));
    assert_eq!(text("/**\n * One.\n *\n * Two\n * and three.\n */"), expected);
    assert_eq!(text("/**\n One.\n\n Two\n and three.\n*/"), expected);
}

#[test]
fn a_list_in_a_block_comment_keeps_its_stars() {
    assert_eq!(
        text("/** One.\n\n Two:\n * three\n   four */").1.as_deref(),
        Some("Two:\n* three four")
    );
}

#[test]
fn nothing_joins_a_heading_or_a_fence() {
    let help = |comment: &str| text(comment).1;
    assert_eq!(
        help("/** One.\n\n # Cause\n The server. */").as_deref(),
        Some("# Cause\nThe server.")
    );
    assert_eq!(help("/** One.\n\n ~~~\n a\n b\n ~~~\n*/").as_deref(), Some("~~~\na\nb\n~~~"));
    assert_eq!(help("/** One.\n\n 1) a\n 2) b\n*/").as_deref(), Some("1) a\n2) b"));
    assert_eq!(help("/** One.\n\n #17 is\n not one. */").as_deref(), Some("#17 is not one."));
}

#[test]
fn what_is_no_comment_says_nothing() {
    for comment in [
        "",
        "///",
        "/** */",
        "// One line.",
        "#[doc(hidden)]",
        "#[doc(alias = \"One\")]",
        "#[doc]",
        "#[doc = concat!(\"One\", \" line.\")]",
        "#[doc = 1]",
        "#[doc = b\"One\"]",
        "#[cfg_attr(all(), doc = \"One line.\")]",
        "#[other = \"One line.\"]",
    ] {
        assert_eq!(text(comment), (None, None), "{comment}");
    }
}

#[test]
fn a_text_that_a_macro_hands_on_counts() {
    use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
    let literal: TokenStream = "\"One line.\"".parse().unwrap();
    let group = TokenTree::Group(Group::new(Delimiter::None, literal));
    let input = Input::parse(quote::quote!(#[doc = #group] struct E;)).unwrap();
    assert_eq!(DocComment::read(&input.attributes).summary.as_deref(), Some("One line"));
}

#[test]
fn one_closing_full_stop_is_dropped() {
    let cases = [
        ("Gone.", "Gone"),
        ("Gone", "Gone"),
        ("服务器繁忙。", "服务器繁忙"),
        ("And so on...", "And so on..."),
        ("And so on..", "And so on.."),
        ("And so on…", "And so on…"),
        ("Gone?", "Gone?"),
        ("Gone!", "Gone!"),
        ("One. Two.", "One. Two"),
    ];
    for (written, expected) in cases {
        assert_eq!(summary(&format!("/// {written}")), expected, "{written}");
    }
    assert_eq!(help("/// Wait."), "Wait.");
}

#[test]
fn lists_tables_and_quotations_keep_their_lines() {
    for kept in [
        "Either\n- one\n- two",
        "Either\n* one\n* two",
        "Either\n+ one\n+ two",
        "In turn\n1. one\n12. two",
        "As in\n| a | b |\n|---|---|\n| 1 | 2 |",
        "As in\n> one\n> two",
    ] {
        assert_eq!(help(&format!("/// {}", kept.replace('\n', "\n/// "))), kept);
    }
    assert_eq!(help("/// - one\n///   goes on\n/// - two"), "- one goes on\n- two");
    assert_eq!(
        help("/// It is 3\n/// .5 or\n/// 2 times\n/// . or\n/// -1."),
        "It is 3 .5 or 2 times . or -1."
    );
}

#[test]
fn code_keeps_its_lines_its_indentation_and_its_blank_lines() {
    let comment =
        "/// Write\n/// ```\n/// if x {\n///     y();\n/// }\n/// ```\n/// and wait\n/// for it.";
    assert_eq!(help(comment), "Write\n```\nif x {\n    y();\n}\n```\nand wait for it.");
}
