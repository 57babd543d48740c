//! What becomes of a doc comment.

use super::parse;
use crate::doc_comment::DocComment;
use crate::input::Input;

/// The summary and the help above `struct E;`.
fn text(comment: &str) -> (Option<String>, Option<String>) {
    let DocComment { summary, help, .. } =
        DocComment::read(&parse(&format!("{comment}\nstruct E;")).attributes);
    (summary, help)
}

fn summary(comment: &str) -> String {
    match text(comment) {
        (Some(summary), None) => summary,
        other => panic!("{comment} has {other:?}"),
    }
}

/// The summary in another derive's attribute.
fn display_text(attribute: &str) -> Option<String> {
    crate::doc_comment::display_text(&parse(&format!("{attribute}\nstruct E;")).attributes)
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
        Some("Cause\nThe server.")
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
        "#[doc = 1]",
        "#[doc = b\"One\"]",
        "#[cfg_attr(all(), doc = \"One line.\")]",
        "#[other = \"One line.\"]",
    ] {
        assert_eq!(text(comment), (None, None), "{comment}");
        let attributes = parse(&format!("{comment}\nstruct E;")).attributes;
        assert!(DocComment::read(&attributes).unreadable.is_none(), "{comment}");
    }
}

#[test]
fn what_another_derive_displays_is_a_summary_unless_it_has_placeholders() {
    for attribute in [
        "#[error(\"It broke.\")]",
        "#[display(\"It  broke\",)]",
        "#[other(\"One\")] #[displaydoc(\"It broke\")]",
        "#[error(transparent)] #[display(\"It broke\")]",
    ] {
        assert_eq!(display_text(attribute).as_deref(), Some("It broke"), "{attribute}");
    }
    assert_eq!(display_text("#[error(\"{{}} of {{a}}\")]").as_deref(), Some("{} of {a}"));
    for attribute in [
        "#[error(\"{0} messages\")]",
        "#[error(\"{{{0}}}\")]",
        "#[error(\".\")]",
        "#[error(\"It broke\"; 1)]",
        "#[error(\"It broke\";)]",
        "#[error = \"It broke\"]",
        "#[doc(\"It broke\")]",
    ] {
        assert_eq!(display_text(attribute), None, "{attribute}");
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
    assert_eq!(help("/// - see [one](a)\n/// - and [two](b)"), "- see one\n- and two");
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
    assert_eq!(help("/// ~~~text\n/// a\n/// ~~~\n/// b\n/// c"), "~~~text\na\n~~~\nb c");
    assert_eq!(help("/// ````\n/// ```\n/// a\n/// ````\n/// b\n/// c"), "````\n```\na\n````\nb c");
}

#[test]
fn what_starts_like_a_fence_is_none() {
    assert_eq!(
        help("/// ```x``` is code\n/// and this is not."),
        "```x``` is code and this is not."
    );
    assert_eq!(help("/// ~~This~~ is\n/// no code."), "~~This~~ is no code.");
}

#[test]
fn a_block_ends_the_summary() {
    let one = || Some("One".to_owned());
    let code = Some("```\nlet a;\n```".to_owned());
    assert_eq!(text("/// One.\n/// ```\n/// let a;\n/// ```"), (one(), code));
    assert_eq!(text("/// One.\n/// - two"), (one(), Some("- two".to_owned())));
}

#[test]
fn what_rustdoc_hides_is_hidden() {
    let comment = "/// ```\n/// # use a;\n/// #\n/// let a; // # b\n/// #[x]\n/// ```\n/// ```text\n/// # b\n/// ```";
    assert_eq!(help(comment), "```\nlet a; // # b\n#[x]\n```\n```text\n# b\n```");
}

#[test]
fn marks_that_mean_nothing_in_a_terminal_are_left_out() {
    let cases = [
        ("/// # Cause\n/// The server.", "Cause\nThe server."),
        ("/// ## Cause ##", "Cause"),
        ("/// One\\\n/// two.", "One two."),
        ("/// One\\\\\n/// two.", "One\\\\ two."),
        ("/// `one`[two](a)", "`one`two"),
        ("/// See [the guide](https://a.b/(c)) now.", "See the guide now."),
        ("/// See [the\n/// guide](https://a.b) now.", "See the guide now."),
        ("/// See [the guide][g].\n///\n/// [g]: https://a.b", "See the guide."),
        ("/// See [guide].\n///\n/// [guide]: https://a.b \"A title\"", "See guide."),
        (
            "/// See [`Backoff`] and [ChatError] and [a::b()].",
            "See `Backoff` and ChatError and a::b().",
        ),
        ("/// See <https://a.b>.", "See https://a.b."),
        ("/// ![A picture](a.png) shows it.", "A picture shows it."),
    ];
    for (comment, expected) in cases {
        assert_eq!(help(comment), expected, "{comment}");
    }
}

#[test]
fn what_is_no_link_is_kept() {
    for kept in [
        "an array [0] or [u8; 2]",
        "`[code](a)`",
        "``[`b`](c)``",
        "`a `` [b](c)`",
        "[note]: two words",
        "[^1]: https://a.b",
        "[]: https://a.b",
        "- [x] done",
        r"\[no](link)",
        "a < b and c > d",
        "Vec<T> [and] more",
        "a [b](c",
    ] {
        assert_eq!(help(&format!("/// {kept}")), kept);
    }
}

#[test]
fn macros_of_literals_are_expanded() {
    let cases = [
        ("concat!(\"One\", \" line.\")", "One line"),
        ("concat!(\"One\", ' ', 1, -2, 3.5, true,)", "One 1-23.5true"),
        ("::core::concat!(\"One \", stringify!(line))", "One line"),
        ("std::stringify!(One)", "One"),
        ("concat!(\"One\", stringify!(), stringify!(-1))", "One-1"),
    ];
    for (value, expected) in cases {
        assert_eq!(summary(&format!("#[doc = {value}]")), expected, "{value}");
    }
    for value in [
        "include_str!(\"a\")",
        "env!(\"A\")",
        "stringify!(a + b)",
        "stringify!(+1)",
        "concat!(A)",
        "concat!(+1)",
        "mine!()",
        "mine::concat!(\"a\")",
        "mine::stringify!(a)",
    ] {
        let input = parse(&format!("#[doc = {value}] struct E;"));
        assert!(DocComment::read(&input.attributes).unreadable.is_some(), "{value}");
    }
}
