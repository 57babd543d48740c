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
        "#[doc = concat + (\"One\")]",
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
    assert_eq!(help("/// ~~This~~ is\n/// no code."), "This is no code.");
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
        ("/// One\\\\\n/// two.", "One\\ two."),
        ("/// One\\\\\\\n/// two.", "One\\ two."),
        ("/// `one`[two](a)", "`one`two"),
        ("/// See [the guide](https://a.b/(c)) now.", "See the guide now."),
        ("/// See [the\n/// guide](https://a.b) now.", "See the guide now."),
        ("/// See [the guide][g].\n///\n/// [g]: https://a.b", "See the guide."),
        ("/// See [guide].\n///\n/// [guide]: https://a.b \"A title\"", "See guide."),
        (
            "/// See [`Backoff`], [ChatError], [a_1::_b], [send()] and [write!].",
            "See `Backoff`, ChatError, a_1::_b, send() and write!.",
        ),
        ("/// See <https://a.b>.", "See https://a.b."),
        (r"/// See [a \] b](c).", "See a ] b."),
        ("/// ![A picture](a.png) shows it.", "A picture shows it."),
    ];
    for (comment, expected) in cases {
        assert_eq!(help(comment), expected, "{comment}");
    }
}

#[test]
fn what_is_no_link_is_kept() {
    for kept in [
        "an array [0], [u8; 2] or [T]",
        "[`a` or `b`] and [One of them]",
        "`[code](a)`",
        "``[`b`](c)``",
        "`a `` [b](c)`",
        "[note]: two words",
        "[]: https://a.b",
        "- [x] done",
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

#[test]
fn a_heading_by_underlining_is_a_heading() {
    let expected = (Some("Title".to_owned()), Some("What follows.".to_owned()));
    for comment in [
        "/// Title\n/// ===\n/// What follows.",
        "/// Title\n/// ---\n///\n/// What follows.",
        "/// # Title\n/// What follows.",
        "/// Title\n/// =\n///\n/// What follows.",
    ] {
        assert_eq!(text(comment), expected, "{comment}");
    }
    assert_eq!(
        help("/// Cause\n/// =====\n/// The server.\n///\n/// Cure\n/// --\n/// Wait."),
        "Cause\nThe server.\n\nCure\nWait."
    );
    assert_eq!(help("/// 1 = 1\n/// = 1 is\n/// == 1."), "1 = 1 = 1 is == 1.");
}

#[test]
fn a_block_that_is_no_text_is_never_the_summary() {
    let one = || Some("One".to_owned());
    let cases = [
        ("/// ```\n/// let a;\n/// ```\n/// One.\n///\n/// Two.", "```\nlet a;\n```\n\nTwo."),
        ("///     let a;\n///\n/// One.\n///\n/// Two.", "    let a;\n\nTwo."),
        ("/// | a | b |\n/// |---|---|\n///\n/// One.", "| a | b |\n|---|---|"),
        ("/// ***\n/// One.\n///\n/// - - -\n/// Two.\n/// ___", "Two."),
        (
            "/// <!-- no -->\n/// One.\n/// <!-- not\n///\n/// this --> two.\n///\n/// Three.",
            "two.\n\nThree.",
        ),
        ("/// > One.\n///\n/// Two.", "Two."),
        ("/// - One.\n/// - Two.\n///\n/// Three.", "- Two.\n\nThree."),
        ("/// 1. One.\n/// 2. Two.", "2. Two."),
    ];
    for (comment, help) in cases {
        assert_eq!(text(comment), (one(), Some(help.to_owned())), "{comment}");
    }
    assert_eq!(text("/// ```\n/// let a;\n/// ```"), (None, Some("```\nlet a;\n```".to_owned())));
    assert_eq!(summary("/// > One\n/// > line."), "One line");
}

#[test]
fn code_by_indentation_keeps_its_lines() {
    assert_eq!(
        help("/// Write\n///\n///     if x {\n///         y();\n///     }\n///\n/// and wait."),
        "Write\n\n    if x {\n        y();\n    }\n\nand wait."
    );
    assert_eq!(help("/// - one\n///\n///     of it\n///\n/// two"), "- one\n\nof it\n\ntwo");
    assert_eq!(help("/// One\n///     line."), "One line.");
    assert_eq!(
        text("/**\n    One.\n\n    Two\n\n        let a;\n*/").1.as_deref(),
        Some("Two\n\n    let a;")
    );
}

#[test]
fn fences_of_every_kind_keep_what_is_in_them() {
    for kept in [
        "~~~\n- a\n~~~",
        "````text\n```\n# a\n```\n````",
        "```text\n*a* _b_ &amp; <!-- c -->\n```",
        "~~~sh\n# a comment\n~~~",
    ] {
        assert_eq!(help(&format!("/// {}", kept.replace('\n', "\n/// "))), kept);
    }
    assert_eq!(
        help("/// - so\n///   ```\n///   if a {\n///     b\n///   ```"),
        "- so\n```\nif a {\n  b\n```"
    );
    assert_eq!(
        help("/// ```compile_fail,E0277\n/// # use a;\n/// ## b\n/// #![c]\n/// ```"),
        "```compile_fail,E0277\n# b\n#![c]\n```"
    );
}

#[test]
fn marks_within_a_line_are_left_out() {
    let cases = [
        (
            "**Never** do *this*, __nor__ _that_, ~~nor~~ ***those***.",
            "Never do this, nor that, nor those.",
        ),
        (r"2 \* 3, \[a](b), \_ and C:\temp", "2 * 3, [a](b), _ and C:\\temp"),
        (
            "one&nbsp;two &amp; three &#8212; &#x2026; &unknown; R&D;",
            "one two & three — … &unknown; R&D;",
        ),
        ("one<br>two<br/>three", "one two three"),
        ("a <b>bold</b> <!-- hidden --> word", "a bold word"),
        ("press <kbd>Esc</kbd>", "press Esc"),
        ("see[^1] <mailto:a@b.c> and <a@b.c>", "see[1] a@b.c and a@b.c"),
        ("[![build](a.svg)](b) and [*x*](y)", "build and x"),
        ("[X][] and [`X`][crate::X] and [`X`](crate::X)", "X and `X` and `X`"),
        ("**bold\n/// over lines**", "bold over lines"),
        ("a *b _c* d_", "a b _c d_"),
        ("a **b* c", "a *b c"),
        ("a **b* c* d", "a b c d"),
        ("long<wbr>word", "longword"),
        ("a*b*c", "abc"),
        ("(see *(this)*, *\"that\"*)", "(see (this), \"that\")"),
        ("<img src=\"a.png\" alt=\"A picture\"> and <img> shows it", "A picture and shows it"),
        (
            "&lt;&gt;&quot;&apos;&ensp;&copy;&reg;&trade;&ndash;&mdash;&hellip;&laquo;&raquo;&times;&larr;&rarr;&deg;",
            "<>\"' ©®™–—…«»×←→°",
        ),
    ];
    for (comment, expected) in cases {
        assert_eq!(help(&format!("/// {comment}")), expected, "{comment}");
    }
    assert_eq!(
        help(
            "/// See [a][b] and [c][d].\n///\n/// [b]: <https://a.b> 'A title'\n/// [d]: https://c.d (too)"
        ),
        "See a and c."
    );
    assert_eq!(help("/// See[^n].\n///\n/// [^n]: The note."), "See[n].\n\n[n] The note.");
    assert_eq!(summary("/// **One** [line](a)."), "One line");
    assert_eq!(summary("/// _One_ line."), "One line");
    assert_eq!(help("/// <a name='here'></a>\n///\n/// Two."), "Two.");
}

#[test]
fn what_is_no_mark_is_kept() {
    for kept in [
        "2 * 3 * 4 and *.rs and x ** y",
        "a* b c*, a~b~c and a_b (c)_ d",
        "a ```*b* *c*``` d, `e``*f* g` and x[^y z]",
        "snake_case_name and __FILE and a__b",
        "`*a* _b_ &amp; <br>` and ``**``",
        "a ~ b ~ c and ~/file",
        "Vec<T>, HashMap<K, V>, <code> and a <= b >= c",
        "AT&T and a & b",
        "5 < 6 <!-- never closed",
        "#17 and #[code] and !important",
        "a\\b",
    ] {
        assert_eq!(help(&format!("/// {kept}")), kept);
    }
}

#[test]
fn a_comment_with_windows_line_ends_reads_the_same() {
    let block = "/**\r\n * One\r\n * line.\r\n *\r\n * ~~~\r\n * a\r\n * ~~~\r\n */";
    assert_eq!(text(block), (Some("One line".to_owned()), Some("~~~\na\n~~~".to_owned())));
}

#[test]
fn deep_and_unclosed_marks_are_read_in_a_moment() {
    for piece in [
        "[", "![", "<", "*", "_a ", "`", "&", "[a](", "**a ", "\\", "~~", "<!--", "<!---->", "> ",
        "- ", "&a;", "[a](<",
    ] {
        let comment = format!("/// Summary.\n///\n/// {}", piece.repeat(20_000));
        let _ = text(&comment);
    }
    let nested = format!("{}a{}", "[".repeat(2_000), "](b)".repeat(2_000));
    assert!(help(&format!("/// {nested}")).contains('a'));
}

#[test]
fn links_in_links_take_little_of_the_stack() {
    let nested = format!("/// {}a{}", "[".repeat(1_000), "]()".repeat(1_000));
    let small = std::thread::Builder::new().stack_size(0x4_0000);
    let read = small.spawn(move || help(&nested)).unwrap().join().unwrap();
    assert!(read.contains('a'));
}

#[test]
fn lines_of_chinese_and_japanese_are_joined_without_a_space() {
    let cases = [
        ("/// 请刷新列表，\n/// 然后重试。", "请刷新列表，然后重试。"),
        ("/// グループが\n/// ない。", "グループがない。"),
        ("/// 그룹이\n/// 없다.", "그룹이 없다."),
        ("/// 错误\n/// SDK\n/// 已断开", "错误 SDK 已断开"),
        ("/// - 一\n///   二\n/// - 三", "- 一二\n- 三"),
    ];
    for (comment, expected) in cases {
        assert_eq!(help(comment), expected, "{comment}");
    }
    assert_eq!(summary("/// 群组\n/// 不存在。"), "群组不存在");
}

#[test]
fn the_full_stop_of_every_script_is_dropped() {
    for stop in ['.', '。', '．', '।', '۔', '։', '።', '။', '។'] {
        assert_eq!(summary(&format!("/// 1{stop}")), "1", "{stop}");
    }
}

#[test]
fn a_list_in_a_list_keeps_its_indentation() {
    for kept in ["- a\n  - b\n    - c\n- d", "1. a\n   - b\n2. c", "- a\n\n  - b\n\n- c"] {
        assert_eq!(help(&format!("/// {}", kept.replace('\n', "\n/// "))), kept);
    }
    assert_eq!(help("///  * a\n///\t- b\n///  * c"), "* a\n  - b\n* c");
    assert_eq!(help("/// - a\n///\n///   Text.\n///\n///   - b"), "- a\n\nText.\n\n  - b");
    assert_eq!(help("/// - a\n///\n/// Text.\n///\n///  - b"), "- a\n\nText.\n\n- b");
}

#[test]
fn code_in_a_quotation_is_code() {
    let comment = "/// > Write\n/// > ```\n/// > # use a;\n/// > *a = 1; *b = `c`;\n/// >   d\n/// > ```\n/// > *now*";
    assert_eq!(help(comment), "> Write\n> ```\n> *a = 1; *b = `c`;\n>   d\n> ```\n> now");
    assert_eq!(help("/// > ```sh\n/// > # a\n///\n/// *b*"), "> ```sh\n> # a\n\nb");
}

#[test]
fn a_table_needs_no_bar_at_the_start() {
    for kept in ["a | b\n--|--\n1 | 2\nc | d", "a | b\n:-- | --:\n`1` | 2", "a | b\n-|:-:\n1 | 2"] {
        assert_eq!(help(&format!("/// {}", kept.replace('\n', "\n/// "))), kept);
    }
    let table = Some("a | b\n--|--\n1 | 2".to_owned());
    for comment in [
        "/// One.\n/// a | b\n/// --|--\n/// 1 | 2",
        "/// a | *b*\n/// --|--\n/// 1 | 2\n///\n/// One.",
    ] {
        assert_eq!(text(comment), (Some("One".to_owned()), table.clone()), "{comment}");
    }
    assert_eq!(help("/// One | two\n/// or three."), "One | two or three.");
    for bars in ["|", "|:|", "--|:|", "-|a", ":::|-"] {
        assert_eq!(help(&format!("/// One\n/// {bars}\n/// two.")), format!("One {bars} two."));
    }
    assert_eq!(summary("/// | One"), "| One");
}

#[test]
fn an_empty_heading_is_nothing() {
    assert_eq!(summary("/// #\n///\n/// One."), "One");
    assert_eq!(help("/// One.\n/// ##\n/// Two."), "One.\n\nTwo.");
}

#[test]
fn links_to_items_read_as_rustdoc_shows_them() {
    let cases = [
        ("[`fn@send`], [struct@Foo] and [macro@x]", "`send`, Foo and x"),
        ("[`trait@A`][] and [type@B<u8>]", "`A` and B<u8>"),
        ("[the fn@x](fn@x), [`fn@x`](fn@x) and [Vec<T>]", "the fn@x, `fn@x` and Vec<T>"),
        ("[a@b.c], [me@home], [fn@] and [x<y>]", "[a@b.c], [me@home], [fn@] and [x<y>]"),
    ];
    for (comment, expected) in cases {
        assert_eq!(help(&format!("/// {comment}")), expected, "{comment}");
    }
}

#[test]
fn the_address_of_a_link_may_be_in_the_next_line() {
    let comment = "/// See [a b].\n///\n/// [a b]:\n///   https://a.b/c 'A title'\n///\n/// Two.";
    assert_eq!(help(comment), "See a b.\n\nTwo.");
    assert_eq!(help("/// [note]:\n/// two words"), "[note]: two words");
}

#[test]
fn brackets_in_code_close_no_link() {
    assert_eq!(help("/// [`a]b`](c) and [a `[` b](c)"), "`a]b` and a `[` b");
    assert_eq!(help("/// [a `](b)"), "a `");
}

#[test]
fn html_blocks_do_not_join_words() {
    let cases = [
        ("a<p>b</p>c", "a b c"),
        ("<ul><li>one</li><li>two</li></ul>", "one two"),
        ("<details><summary>More</summary>text</details>", "More text"),
        ("<p>One</p> <div>two</div>", "One two"),
    ];
    for (comment, expected) in cases {
        assert_eq!(help(&format!("/// {comment}")), expected, "{comment}");
    }
}

/// The help of these lines, each behind `/// `.
fn help_of(lines: &str) -> String {
    help(&format!("/// {}", lines.replace('\n', "\n/// ")))
}

#[test]
fn a_link_is_one_only_if_all_of_it_is() {
    let cases = [
        ("[a](x \"a ) b\") and [c](<x (y>) end", "a and c end"),
        ("[a]( <b> 'c' ), [d](e\\)f) and [g](h(i)j)", "a, d and g"),
        ("[a]() and [b](c 'd' )", "a and b"),
        (r#"[a](b "c \" d") and [e](f "g\\")"#, "a and e"),
        ("the bits m[i][row] and m[i](j)[row]", "the bits m[i][row] and mi[row]"),
        ("the bits b[i][j], m[0][1] and x[`i`][j]", "the bits b[i][j], m[0][1] and x[`i`][j]"),
        ("[the type][Error], [a fn][send] and [b][crate::C]", "the type, a fn and b"),
        ("[optional](see below)", "[optional](see below)"),
        (r#"[a](<b>"no title")"#, r#"[a](<b>"no title")"#),
        ("[Error#variants], [a::b#c] and [d#1]", "Error, a::b and [d#1]"),
    ];
    for (comment, expected) in cases {
        assert_eq!(help_of(comment), expected, "{comment}");
    }
}

#[test]
fn a_link_definition_is_left_out_whole_and_text_that_looks_like_one_is_kept() {
    assert_eq!(
        help_of("See [A  b].\n\n[a B]: https://c.d\n  'A title'\n\nTwo."),
        "See A  b.\n\nTwo."
    );
    assert_eq!(help_of("See [a].\n\n[a]:\n  <b c>\n  (d)\nTwo."), "See a.\n\nTwo.");
    assert_eq!(help_of("[a]: b\n\"Two\" follows."), "\"Two\" follows.");
    assert_eq!(help_of("See [a] and [b].\n\n[a]: c"), "See a and [b].");
    for kept in [
        "[note]: this is text (really)",
        "[note]: see \"this\" and that",
        "[note]: f(",
        "[note]:\n\nTwo.",
    ] {
        assert_eq!(help_of(kept), kept);
    }
}

#[test]
fn entities_of_html_by_name_are_letters() {
    let cases = [
        ("&eacute;&Auml;&szlig;&yuml;&iexcl;", "éÄßÿ¡"),
        ("&alpha;&Omega;&Sigma;&omega;", "αΩΣω"),
        ("&le;&ge;&ne;&infin;&euro;&bull;&rArr;&hearts;", "≤≥≠∞€•⇒♥"),
        ("a&vert;b &lowbar;c&lowbar; &ast;d&ast; &lbrack;e&rbrack;(f)", "a|b _c_ *d* [e](f)"),
        ("&emsp;&Eacute &nosuch; &.;", "&Eacute &nosuch; &.;"),
    ];
    for (comment, expected) in cases {
        assert_eq!(help_of(comment).trim(), expected, "{comment}");
    }
}

#[test]
fn the_tags_of_a_pair_may_be_in_different_paragraphs() {
    let warning = "<div class=\"warning\">\n\nMind *this*.\n- item\n\n</div>\n\nTwo.";
    let comment = format!("/// {}", warning.replace('\n', "\n/// "));
    let expected = (Some("Mind this".to_owned()), Some("- item\n\nTwo.".to_owned()));
    assert_eq!(text(&comment), expected);
    assert_eq!(
        help_of("<details>\n<summary>More</summary>\n\nHidden.\n\n</details>"),
        "More\n\nHidden."
    );
    assert_eq!(help_of("<SECTION>\n\nOne.\n\n</SECTION>"), "One.");
    assert_eq!(text("/// One.\n/// <p>Two.</p>").0.as_deref(), Some("One"));
    assert_eq!(help_of("Expected <summary>, found <code>."), "Expected <summary>, found <code>.");
}

#[test]
fn rust_after_a_fence_is_what_rustdoc_takes_for_it() {
    for rust in [
        "rust,foo",
        "foo,rust",
        "ignore (needs a server)",
        "ignore-wasm32",
        "{.wide}",
        "rust {class=wide}",
        "no_run,text",
        "edition2030",
        "compile_fail,E0277",
    ] {
        assert_eq!(help_of(&format!("```{rust}\n# a\nb\n```")), format!("```{rust}\nb\n```"));
    }
    for other in ["text,ignore", "rs", "Rust", "custom,rust", "toml", "{.wide} text"] {
        let kept = format!("```{other}\n# a\nb\n```");
        assert_eq!(help_of(&kept), kept);
    }
    assert_eq!(help_of("Two.\n\n    # use a;\n    b\n    ##c"), "Two.\n\n    b\n    #c");
    assert_eq!(summary("///     # use a;\n///\n/// One."), "One");
    assert_eq!(help_of("Two.\n\n    <!-- a -->\n    b"), "Two.\n\n    <!-- a -->\n    b");
}

#[test]
fn a_fence_ends_only_at_a_fence() {
    assert_eq!(help_of("```\na\n    ```\nb\n   ```\nc"), "```\na\n    ```\nb\n```\nc");
    assert_eq!(help_of("- ```\n  a\n    b\n  ```\n- c"), "- ```\na\n  b\n```\n- c");
}

#[test]
fn a_sentence_that_goes_on_with_a_number_is_no_list() {
    for (comment, expected) in [
        ("/// The limit is\n/// 10. Wait.", "The limit is 10. Wait"),
        ("/// > The limit is\n/// > 10. Wait.", "The limit is 10. Wait"),
        ("/// The limit of\n/// |x| is 3.", "The limit of |x| is 3"),
        ("/// |x| is too large.", "|x| is too large"),
    ] {
        assert_eq!(summary(comment), expected, "{comment}");
    }
    assert_eq!(help_of("One of\n1. a\n2. b"), "One of\n1. a\n2. b");
    assert_eq!(help_of("- a\n-\n- b"), "- a\n-\n- b");
    assert_eq!(help_of("-\ta\n-\tb"), "-\ta\n-\tb");
}

#[test]
fn a_tab_indents_like_spaces() {
    assert_eq!(help_of("Two.\n\n\tlet a;\n\t\tb"), "Two.\n\n\tlet a;\n\t\tb");
    assert_eq!(text("///\tOne.\n///\n///\tTwo.").1.as_deref(), Some("Two."));
    assert_eq!(help_of("#\tCause\nThe server."), "Cause\nThe server.");
    assert_eq!(help_of("- a\n\n      code\n- b"), "- a\n\n      code\n- b");
    assert_eq!(help_of("- a\n\n     *text*\n- b"), "- a\n\ntext\n- b");
}

#[test]
fn a_quotation_is_read_like_what_it_quotes() {
    let cases = [
        ("> One.\n>\n> Two.", "> Two."),
        ("> # One\n> ## Two", "> Two"),
        ("> - One.\n> - Two.", "> - Two."),
        ("> One.\n> - Two.", "> - Two."),
        ("> One.\n- Two.", "- Two."),
        ("> One.\n> ```\n> a\n> ```", "> ```\n> a\n> ```"),
    ];
    for (comment, help) in cases {
        let read = text(&format!("/// {}", comment.replace('\n', "\n/// ")));
        assert_eq!(read, (Some("One".to_owned()), Some(help.to_owned())), "{comment}");
    }
    assert_eq!(help_of("> **a\n> b** and [c\n> d](e)\n> - # f"), "> a\n> b and c\n> d\n> - # f");
    assert_eq!(help_of("- # One\n- [two](a)"), "- One\n- two");
    assert_eq!(help_of("> *a\n> - b* c"), "> *a\n> - b* c");
    assert_eq!(help_of("*a\n> b*"), "*a\n> b*");
    assert_eq!(help_of("*a\n# b*"), "*a\nb*");
}

#[test]
fn every_table_is_one_and_no_other_text_is() {
    for kept in ["a | b\n-|-\n1 | 2", "| a | b |\n|:-:|-|\n| 1 | 2 |"] {
        assert_eq!(help_of(kept), kept);
    }
    assert_eq!(help_of("One | two | three\n-|-\nfour"), "One | two | three -|- four");
    assert_eq!(
        help("///     *a*\n///\n/// | b |\n/// |---|\n/// | *c* |"),
        "    *a*\n\n| b |\n|---|\n| c |"
    );
}

#[test]
fn emphasis_ends_where_rustdoc_ends_it() {
    let cases = [
        ("~one~ and ~~two~~", "one and two"),
        ("~~~three~~~ and ~~a~", "~~~three~~~ and ~~a~"),
        ("~/a and ~/b", "~/a and ~/b"),
        ("**a*b**c*", "a*bc*"),
        ("a***b***c and d~~e~~f", "abc and def"),
        ("*a **b** c* and **a *b* c**", "a b c and a b c"),
    ];
    for (comment, expected) in cases {
        assert_eq!(help_of(&format!("x {comment}")), format!("x {expected}"), "{comment}");
    }
}

#[test]
fn a_paragraph_without_text_is_no_summary() {
    for comment in ["/// .\n///\n/// One.", "/// *\n///\n/// One.", "/// One ."] {
        assert_eq!(text(comment).0.as_deref(), Some("One"), "{comment}");
    }
}
