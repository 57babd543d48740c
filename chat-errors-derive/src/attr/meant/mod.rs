//! What was meant by a wrong entry. Nothing here runs for a right one.

mod arguments;
mod computed;
mod instead;
mod key;
mod lang;
mod retry;
mod row;
mod shown;
mod value;
mod variant;

use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::{Error, LitStr};

use self::computed::instead_of_code;
use super::shape::{self, PathPrefix, given, literal_len, starts_entry};
use crate::literal::{Integer, Text};
use crate::pretty::pretty;
use crate::tokens::{flattened, is_punct};
use crate::words::{self, Key, ROW, Scope, Takes, Target, Words, nearest};

pub(super) use self::arguments::{arguments, instead_in_retry};
pub(crate) use self::computed::{bits, computed};
pub(super) use self::instead::is_range;
pub(super) use self::key::{alias_list, key_of_policy, role_in_list};
pub(super) use self::lang::{bare_tag, key_of_language, no_tag, text_of_tag};
pub(super) use self::retry::{foreign_setting, instead_of_settings, setting, setting_outside};
pub(super) use self::row::{show_aliases, shown_row};
pub(super) use self::shown::{found, on, short, span, wrong};
pub(super) use self::value::{
    bad_tag, code_out_of_range, code_with_suffix, empty_range, name_of_digits, no_count,
    no_duration, no_path, no_range, no_string, odd_name, quoted_code, quoted_path, quoted_range,
    undeclared_name,
};
pub(super) use self::variant::no_variant;

/// What to write in place of an attribute without a list.
pub(super) fn no_list(code: &Ident, content: &[TokenTree], target: Target) -> Error {
    let instead = match target {
        Target::Enum => "`#[code(crate = path)]` or `#[code(impl(Display, Error))]`",
        Target::Variant | Target::Struct => ROW,
    };
    let message = format!("`#[code]` needs its content in parentheses: write {instead}");
    let code = TokenTree::from(code.clone());
    Error::new_spanned(
        std::iter::once(&code).chain(content).cloned().collect::<TokenStream>(),
        message,
    )
}

/// What to write for a wrong code or name, at the end of a message.
pub(super) fn instead_of_row(tokens: &[TokenTree], is_code: bool) -> String {
    if let (true, Some(code)) = (is_code, computed(tokens)) {
        return instead_of_code(code);
    }
    let code = || instead::number(tokens).map(|number| number.trim_end_matches(".0").to_owned());
    let meant = match tokens {
        [TokenTree::Group(row)] => Some(short(&flattened(row.stream()))).filter(|row| {
            is_code && row.starts_with(|digit: char| digit == '-' || digit.is_ascii_digit())
        }),
        _ if is_code => code().filter(|code| code.parse::<i32>().is_ok()),
        [TokenTree::Ident(name)] => Some(format!("\"{name}\"")),
        _ => instead::text(tokens),
    };
    meant.map(|meant| format!(": write `{meant}`")).unwrap_or_default()
}

/// Whether the word at the start is the meant one with a slip of the hand.
pub(super) fn is_slip(tokens: &[TokenTree], meant: &Ident) -> bool {
    let path = PathPrefix::new(tokens).filter(|path| !path.is_longer());
    path.is_some_and(|path| words::is_slip(&path.last.to_string(), &meant.to_string()))
}

/// One of the known words in quotes.
pub(super) fn quoted_word<K: Copy>(
    tokens: &[TokenTree],
    scope: Scope,
    known: &Words<K>,
) -> Option<Error> {
    let word = Text::new(tokens)?.value;
    words::find(known, &word)?;
    let noun = scope.noun();
    let message = format!("{} {noun} takes no quotes: write `{word}`", words::article(noun));
    Some(on(tokens, message))
}

/// Whether the value of `Serialize` means the name.
pub(super) fn is_name(tokens: &[TokenTree]) -> bool {
    let value = given(tokens);
    let word = Text::new(&value).map(|text| text.value);
    let word = word.or_else(|| Some(PathPrefix::new(&value)?.last.to_string()));
    word.is_some_and(|word| words::is_name(&word))
}

/// What a message about the value of a key says to write instead.
pub(super) fn advice(key: &Ident, message: &str) -> Option<String> {
    let takes_value = |key: Key| matches!(key.takes(), Takes::Value(_));
    let guess = message.split_once("did you mean `").and_then(|(_, meant)| meant.split_once('`'));
    let guess = guess.filter(|_| Key::of(&key.to_string()).is_some_and(takes_value));
    if let Some((meant, _)) = guess {
        return Some(format!("write `{key} = {meant}`"));
    }
    let (_, advice) = message.rsplit_once(": ")?;
    let is_such = advice.starts_with("write") || advice.starts_with("leave");
    is_such.then(|| advice.to_owned())
}

/// The comma that is missing between an entry and `more`.
pub(super) fn no_comma(entry: &[TokenTree], more: &[TokenTree]) -> Error {
    let found = found(more);
    match more {
        [first, ..] if starts_next(entry, more) => {
            Error::new(first.span(), format!("expected `,` before {found}"))
        }
        _ => wrong(more, format!("expected `,`, found {found}")),
    }
}

/// Where the next entry starts in `more`, which follows an entry without a comma: after another
/// separator than a comma, if there is one.
pub(super) fn next_entry<'a>(
    entry: &[TokenTree],
    more: &'a [TokenTree],
) -> Option<&'a [TokenTree]> {
    if starts_next(entry, more) {
        return Some(more);
    }
    let (separated, is_any) = match more {
        [first, rest @ ..] if is_punct(first, ';') => (rest, true),
        [first, second, rest @ ..] if is_punct(first, '=') && is_punct(second, '>') => {
            (rest, false)
        }
        [first, rest @ ..] if is_punct(first, ':') || is_punct(first, '=') => (rest, false),
        _ => return None,
    };
    (is_any || starts_next(entry, separated)).then_some(separated)
}

/// Whether an entry starts here. After a number, a literal is the name; elsewhere none starts an entry.
fn starts_next(entry: &[TokenTree], tokens: &[TokenTree]) -> bool {
    let is_number = || Integer::new(entry).is_some();
    starts_entry(tokens) || literal_len(tokens).is_some() && is_number()
}

/// The words among tokens, at any depth, and in quotes.
pub(super) fn words_in(tokens: TokenStream) -> Vec<Ident> {
    let words = tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => words_in(group.stream()),
        TokenTree::Ident(word) => vec![word],
        TokenTree::Literal(literal) => {
            let literal = syn::parse2::<LitStr>(TokenTree::from(literal).into());
            literal.and_then(|literal| literal.parse()).map(words_in).unwrap_or_default()
        }
        TokenTree::Punct(_) => Vec::new(),
    });
    words.collect()
}

/// What a wrong word was meant to be.
pub(super) struct Guess<K> {
    pub(super) error: Error,
    /// The known word that it is near.
    pub(super) near: Option<(Ident, K)>,
}

/// What the word or path at the start of the tokens was meant to be among the known words.
pub(super) fn word<K: Copy>(tokens: &[TokenTree], scope: Scope, known: &Words<K>) -> Guess<K> {
    let (noun, names) = (scope.noun(), words::names(known));
    let Some(path) = PathPrefix::new(tokens) else {
        let error = wrong(tokens, words::expected(noun, &found(tokens), &names));
        return Guess { error, near: None };
    };
    let text = path.last.to_string();
    let is_known = words::same(&text, &names).is_some();
    let misplaced = words::misplaced(&text, scope).filter(|_| !is_known);
    let is_alone = shape::value(path.rest).is_none();
    let near = nearest(&text, &names);
    let note = words::note(&text, scope, is_alone, near).filter(|_| !is_known);
    let shown = pretty(path.tokens.iter().cloned().collect());
    let (message, is_near) = match (
        path.is_longer(),
        near,
        misplaced.or(note.map(|note| words::instead(noun, &shown, &note))),
    ) {
        (_, _, Some(message)) => (message, false),
        (true, Some(near), None) => {
            let article = words::article(noun);
            (format!("{article} {noun} takes no path: write `{near}`"), true)
        }
        (true, None, None) => (words::unknown(noun, &shown, &names), false),
        (false, _, None) => (words::unknown(noun, &text, &names), true),
    };
    let near = near
        .filter(|_| is_near)
        .and_then(|near| Some((Ident::new(near, path.last.span()), words::find(known, near)?)));
    Guess { error: on(path.tokens, message), near }
}

/// The key at the start of the tokens, wherever it belongs.
pub(super) fn known_key(tokens: &[TokenTree]) -> Option<Key> {
    match tokens {
        [TokenTree::Ident(word), ..] => Key::of(&word.to_string()),
        _ => None,
    }
}

/// The tokens after the word or path at their start.
pub(super) fn after_word(tokens: &[TokenTree]) -> &[TokenTree] {
    PathPrefix::new(tokens).map(|path| path.rest).unwrap_or_default()
}
