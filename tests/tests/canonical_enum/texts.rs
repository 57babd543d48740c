//! The texts of a row, in both languages: they are there, are short enough, and are typeset well.

use std::fmt::Debug;

use chat_errors::ChatErrorCode;

/// What a Chinese text may leave in Latin letters, besides numbers and what is in backticks.
const NAMES: &str = "API Agora Android App DAU DNS GB GIF HTTP ID IndexedDB JSON KB Key MAU MB Promise \
    REST RTC SDK Socket TLS Token URL WebSocket";

/// The marks that may be between Chinese letters.
const MARKS: &str = "，。、；：？（）“”";

pub(crate) fn assert_good_texts<E: ChatErrorCode + Debug>(variants: &[E]) {
    for error in variants {
        let info = error.info();
        let summary = info.summary_in("zh-Hans").expect("a Chinese summary");
        let help = info.help_in("zh-Hans").expect("a Chinese help");
        assert_eq!(faults(summary), [""; 0], "{error:?}: {summary}");
        assert_eq!(faults(help), [""; 0], "{error:?}: {help}");
        assert!(summary.chars().count() <= 25 && help.chars().count() <= 120, "{error:?}: {help}");
        assert!(help.ends_with('。') && !summary.contains('。'), "{error:?}: {summary} {help}");

        let (summary, help) = (info.summary, info.help.expect("an English help"));
        assert!(summary.len() <= 72 && !summary.ends_with('.'), "{error:?}: {summary}");
        assert!(summary.starts_with(|first: char| first.is_ascii_uppercase()), "{error:?}");
        assert!(help.is_ascii() && summary.is_ascii(), "{error:?}: {summary} {help}");
        for paragraph in help.split("\n\n") {
            assert!(paragraph.ends_with('.') && !paragraph.contains("  "), "{error:?}: {help}");
        }
    }
}

/// The mistakes in the typography of a Chinese text: full-width marks, and one space between Chinese
/// and anything else, but none beside a mark.
fn faults(text: &str) -> Vec<&'static str> {
    let is_han = |letter: char| matches!(letter, '\u{4e00}'..='\u{9fff}');
    let is_mark = |letter: char| MARKS.contains(letter);
    let letters: Vec<char> = text.chars().collect();
    let any_pair = |is: &dyn Fn(char, char) -> bool| {
        letters.windows(2).any(|pair| is(pair[0], pair[1]) || is(pair[1], pair[0]))
    };
    let prose: String = text.split('`').step_by(2).collect::<Vec<_>>().join("` `");
    let mut words = prose.split(|letter: char| !letter.is_ascii_alphanumeric());
    let is_name =
        |word: &str| word.parse::<u32>().is_ok() || NAMES.split(' ').any(|name| name == word);

    let checks = [
        ("no Chinese letter", !letters.iter().any(|letter| is_han(*letter))),
        ("no space beside Chinese", any_pair(&|a, b| is_han(a) && b.is_ascii_graphic())),
        ("a space beside a mark", any_pair(&|a, b| is_mark(a) && b == ' ')),
        (
            "a space within Chinese",
            letters.windows(3).any(|three| three[1] == ' ' && is_han(three[0]) && is_han(three[2])),
        ),
        ("two spaces", text.contains("  ")),
        (
            "two marks",
            letters.windows(2).any(|pair| {
                "，。、；：？".contains(pair[0]) && is_mark(pair[1]) && !"“（".contains(pair[1])
            }),
        ),
        ("a half-width mark", prose.contains([',', ';', ':', '?', '!', '(', ')', '"', '\''])),
        ("a full stop of the wrong width", prose.ends_with('.') || prose.contains(". ")),
        (
            "an unknown letter",
            letters.iter().any(|letter| {
                !(is_han(*letter)
                    || is_mark(*letter)
                    || letter.is_ascii_graphic()
                    || *letter == ' ')
            }),
        ),
        ("an unknown word", !words.all(|word| word.is_empty() || is_name(word))),
        ("an open bracket", count(text, '（') != count(text, '）')),
        ("an open quotation", count(text, '“') != count(text, '”')),
        ("an open backtick", count(text, '`') % 2 == 1),
        ("an end without meaning", text.ends_with(['，', '；', '：', '、', ' '])),
    ];
    checks.into_iter().filter(|(_, is_wrong)| *is_wrong).map(|(fault, _)| fault).collect()
}

fn count(text: &str, letter: char) -> usize {
    text.matches(letter).count()
}

#[test]
fn badly_typeset_chinese_is_noticed() {
    assert_eq!(faults("请换用新的 Token（见 `message`），然后重试。"), [""; 0]);
    for (text, fault) in [
        ("Token 1", "no Chinese letter"),
        ("请换用新的Token", "no space beside Chinese"),
        ("见`data`", "no space beside Chinese"),
        ("换用 Token ，然后重试", "a space beside a mark"),
        ("请 重试", "a space within Chinese"),
        ("请换用  Token", "two spaces"),
        ("请重试，。", "two marks"),
        ("请查看 Token, 然后重试", "a half-width mark"),
        ("请查看 Token.", "a full stop of the wrong width"),
        ("请重试！", "an unknown letter"),
        ("请查看 token", "an unknown word"),
        ("请重试（稍后", "an open bracket"),
        ("请查看 `data", "an open backtick"),
        ("请重试，", "an end without meaning"),
    ] {
        assert!(faults(text).contains(&fault), "{text}: {:?}", faults(text));
    }
}
