//! The parser of `#[code(…)]` on its own: what correct attributes say.

use std::time::Duration;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use crate::attr::data::Policy;
use crate::attr::{Amount, Attrs, Given, Impl, PolicyKind};
use crate::errors::Errors;
use crate::input::Attribute;
use crate::words::Target;

/// What correct attributes say.
fn read(attrs: &[TokenStream], target: Target) -> Attrs {
    let mut errors = Errors::default();
    let attributes: Vec<_> = attrs.iter().map(|it| Attribute::new(it.clone())).collect();
    let read = crate::attr::read(&attributes, target, &mut errors);
    if let Some(error) = errors.into_error() {
        panic!("{error} in {}", quote!(#(#attrs)*));
    }
    read
}

/// The data of a correct attribute of a variant with this content.
fn row(content: &str) -> Attrs {
    let content: TokenStream = content.parse().unwrap();
    read(&[quote!(code(#content))], Target::Variant)
}

fn container(content: &str) -> crate::attr::Container {
    let content: TokenStream = content.parse().unwrap();
    read(&[quote!(code(#content))], Target::Enum).container
}

fn text(given: &Given<impl ToString>) -> Option<String> {
    given.value().map(ToString::to_string)
}

#[test]
fn a_code_is_any_way_to_write_an_i32() {
    let cases = [
        ("0", 0),
        ("-0", 0),
        ("16", 16),
        ("-16", -16),
        ("016", 16),
        ("0x10", 16),
        ("-0x10", -16),
        ("0o20", 16),
        ("0b1_0000", 16),
        ("1_000", 1000),
        ("16i32", 16),
        ("-16_i32", -16),
        ("2147483647", i32::MAX),
        ("-2147483648", i32::MIN),
        ("0x7fff_ffff", i32::MAX),
        ("-0x8000_0000", i32::MIN),
    ];
    for (written, code) in cases {
        let row = row(&format!("{written}, \"A\""));
        assert_eq!((row.code.value(), text(&row.name)), (Some(&code), Some("A".into())));
    }
}

#[test]
fn a_code_and_a_name_may_come_from_a_macro() {
    let hidden = |tokens: TokenStream| TokenTree::Group(Group::new(Delimiter::None, tokens));
    for code in [quote!(-16), hidden(quote!(-16)).into(), hidden(hidden(quote!(-16)).into()).into()]
    {
        let name = hidden(quote!("A"));
        let row = read(&[quote!(code(#code, #name, alias = #name))], Target::Variant);
        assert_eq!((row.code.value(), text(&row.name)), (Some(&-16), Some("A".into())));
        assert_eq!(row.aliases[0].value, "A");
    }
}

#[test]
fn a_name_is_any_string_without_white_space() {
    let cases = [
        ("\"GROUP_NOT_EXIST\"", "GROUP_NOT_EXIST"),
        ("\"a\"", "a"),
        ("\"群组.不存在\"", "群组.不存在"),
        ("\"\\u{41}\"", "A"),
        ("r\"\\n\"", "\\n"),
        ("r#\"\"\"#", "\""),
        ("\"{}\"", "{}"),
    ];
    for (written, name) in cases {
        assert_eq!(text(&row(&format!("1, {written}")).name).as_deref(), Some(name));
    }
}

#[test]
fn every_policy_has_a_word() {
    let cases =
        [("retry", "Retry"), ("login", "AfterLogin"), ("fix", "AfterFix"), ("never", "Never")];
    for (word, variant) in cases {
        let row = row(&format!("1, \"A\", {word}"));
        let policy = row.policy.value().unwrap();
        assert_eq!((policy.word.to_string().as_str(), policy.kind.variant()), (word, variant));
    }
}

/// The settings of `retry(…)`.
fn settings(content: &str) -> Vec<(String, u64)> {
    let row = row(&format!("1, \"A\", {content}"));
    let Some(Policy { kind: PolicyKind::Retry(settings), .. }) = row.policy.value() else {
        panic!("{content} is no `retry`");
    };
    let amount = |amount| match amount {
        Amount::Milliseconds(milliseconds) => milliseconds,
        Amount::Count(count) => u64::from(count),
    };
    settings.iter().map(|setting| (setting.word.to_string(), amount(setting.amount))).collect()
}

#[test]
fn a_retry_has_the_settings_that_are_given() {
    assert_eq!(settings("retry"), []);
    assert_eq!(settings("retry()"), []);
    assert_eq!(settings("retry(multiplier = 3,)"), [("multiplier".into(), 3)]);
    let all = "retry(max_attempts = 4_294_967_295u32, multiplier = 0x1, max_backoff = \"2m\", \
               initial_backoff = \"500ms\")";
    let expected = [
        ("max_attempts".into(), u64::from(u32::MAX)),
        ("multiplier".into(), 1),
        ("max_backoff".into(), 120_000),
        ("initial_backoff".into(), 500),
    ];
    assert_eq!(settings(all), expected);
}

#[test]
fn the_default_waits_are_those_of_the_library() {
    use crate::attr::list::retry::{DEFAULT_INITIAL, DEFAULT_MAX};
    let default = super::library::backoff::Backoff::DEFAULT;
    let waits = [default.initial_backoff, default.max_backoff].map(|wait| wait.as_millis());
    assert_eq!(waits, [DEFAULT_INITIAL, DEFAULT_MAX].map(u128::from));
}

#[test]
fn the_longest_wait_may_equal_the_first_one() {
    let seconds = |name: &str, seconds| {
        let wait = u64::try_from(Duration::from_secs(seconds).as_millis()).unwrap();
        (name.to_owned(), wait)
    };
    assert_eq!(settings("retry(initial_backoff = \"30s\")"), [seconds("initial_backoff", 30)]);
    assert_eq!(settings("retry(max_backoff = \"1s\")"), [seconds("max_backoff", 1)]);
    let expected = [seconds("initial_backoff", 60), seconds("max_backoff", 60)];
    assert_eq!(settings("retry(initial_backoff = \"1m\", max_backoff = \"60s\")"), expected);
}

#[test]
fn every_kind_and_every_outcome_can_be_given() {
    for kind in crate::words::KINDS {
        let row = row(&format!("1, \"A\", kind = {kind}"));
        assert_eq!(row.kind.value().map(|given| given.variant), Some(*kind));
    }
    for outcome in crate::words::OUTCOMES {
        let row = row(&format!("1, \"A\", outcome = {outcome}"));
        assert_eq!(text(&row.outcome).as_deref(), Some(*outcome));
    }
}

#[test]
fn texts_and_aliases_are_taken_as_they_are() {
    let row = row(
        "1, \"A\", alias = \"B\", summary = \" one. \", help = \"two\\n\\nthree.\", alias = \"C\"",
    );
    let aliases: Vec<&str> = row.aliases.iter().map(|alias| alias.value.as_str()).collect();
    assert_eq!(aliases, ["B", "C"]);
    assert_eq!(text(&row.summary).as_deref(), Some(" one. "));
    assert_eq!(text(&row.help).as_deref(), Some("two\n\nthree."));
}

#[test]
fn every_language_has_a_tag_and_a_text() {
    let row = row("1, \"A\", lang(\"zh-Hans\", help = \"二\", summary = \"一\"), \
                   lang(\"de-1996-x-longword\", summary = \"eins\",), lang(\"a\", help = \"2\")");
    let langs: Vec<_> = row
        .langs
        .iter()
        .map(|lang| [text(&lang.tag), text(&lang.summary), text(&lang.help)])
        .map(|texts| texts.map(Option::unwrap_or_default).join(" "))
        .collect();
    assert_eq!(langs, ["zh-Hans 一 二", "de-1996-x-longword eins ", "a  2"]);
}

#[test]
fn entries_may_be_split_over_attributes_and_end_in_a_comma() {
    let attrs: [TokenStream; 5] = [
        quote!(other(2, "B")),
        quote!(code()),
        quote!(code(1,)),
        quote!(code("A", fix,)),
        quote!(code[kind = Server]),
    ];
    let row = read(&attrs, Target::Variant);
    assert_eq!((row.code.value(), text(&row.name)), (Some(&1), Some("A".into())));
    assert_eq!(row.policy.value().unwrap().word.to_string(), "fix");
    assert_eq!(row.kind.value().map(|given| given.variant), Some("Server"));
}

#[test]
fn each_entry_has_its_place_over_all_attributes() {
    let mistake =
        |second: &str| super::mistakes(&format!("enum E {{ #[code(1)] #[code({second})] A }}"));
    assert!(mistake("NAME").contains("expected a name in quotes"));
    assert!(mistake("kind = Server, \"A\"").contains("the name comes second"));
    assert_eq!(mistake("\"A\", kind = Server"), "");
}

#[test]
fn a_variant_can_be_transparent_or_unknown() {
    assert!(row("transparent").transparent.good().is_some());
    assert!(row("unknown,").unknown.good().is_some());
    assert!(row("transparent").row_entry.is_none());
    let row = row("1, \"A\"");
    assert!(row.transparent.is_absent() && row.unknown.is_absent() && row.row_entry.is_some());
}

#[test]
fn a_type_can_name_the_library_and_ask_for_impls() {
    for path in ["chat_errors", "::renamed", "crate::errors", "self::errors", "a::b::c"] {
        let krate = container(&format!("crate = {path}")).krate.value().unwrap().clone();
        assert_eq!(krate.to_token_stream().to_string().replace(' ', ""), path);
    }
    let asked = |content: &str| -> Vec<Impl> {
        container(content).impls.iter().map(|asked| asked.value).collect()
    };
    assert_eq!(asked("impl()"), []);
    assert_eq!(asked("impl(Display), crate = a, impl(Error,)"), [Impl::Display, Impl::Error]);
    let serde = [Impl::Deserialize, Impl::Serialize];
    assert_eq!(asked("impl(Deserialize, Serialize)"), serde);
}

#[test]
fn a_struct_takes_what_a_variant_takes_and_what_an_enum_takes() {
    let attr: TokenStream = quote!(code(1, "A", crate = b, impl(Error), kind = Client, retry()));
    let attrs = read(&[attr], Target::Struct);
    assert_eq!((attrs.code.value(), text(&attrs.name)), (Some(&1), Some("A".into())));
    assert!(attrs.container.krate.value().is_some() && attrs.container.impls.len() == 1);
}

#[test]
fn without_an_attribute_nothing_is_given() {
    let attrs = read(&[quote!(doc = "1")], Target::Variant);
    assert!(attrs.span.is_none() && attrs.code.is_absent() && attrs.name.is_absent());
}
