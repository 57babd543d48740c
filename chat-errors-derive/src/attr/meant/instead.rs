//! What to write in place of a wrong value, where that can be seen in it.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::computed::computed;
use super::shown::short;
use crate::attr::shape::{PathPrefix, literal_len};
use crate::duration;
use crate::literal::{Integer, Text};
use crate::tokens::{flattened, is_punct};
use crate::words::{self, RetryKey};

/// The value of a setting, as it is to be written. Without a unit, large numbers are milliseconds.
pub(super) fn amount(key: RetryKey, value: &[TokenTree], unit: &str) -> Option<String> {
    match key {
        RetryKey::InitialBackoff | RetryKey::MaxBackoff => {
            let in_unit = || {
                let number = number(value)?;
                let unit = match unit {
                    "" if number.len() > 2 && !number.contains('.') => "ms",
                    "" => "s",
                    unit => unit,
                };
                duration::meant(&(number + unit))
            };
            Some(format!("\"{}\"", duration(value).or_else(in_unit)?))
        }
        RetryKey::Multiplier | RetryKey::MaxAttempts => count(value),
    }
}

/// A duration in quotes or without, or by a call such as `Duration::from_secs(5)`.
pub(super) fn duration(value: &[TokenTree]) -> Option<String> {
    if let Some(text) = Text::new(value) {
        let is_right = duration::milliseconds(&text.value).is_some();
        return if is_right { Some(text.value) } else { duration::meant(&text.value) };
    }
    if let [TokenTree::Literal(_)] = value {
        return duration::meant(&short(value));
    }
    let call = PathPrefix::new(value)?;
    let [TokenTree::Group(arguments)] = call.rest else { return None };
    let function = call.last.to_string();
    let unit = function.strip_prefix("from_").unwrap_or(&function);
    let unit = unit.strip_suffix("_f64").or_else(|| unit.strip_suffix("_f32")).unwrap_or(unit);
    duration::meant(&(number(&flattened(arguments.stream()))? + unit))
}

/// A number without quotes, suffix and separators.
pub(super) fn number(value: &[TokenTree]) -> Option<String> {
    if let Some(text) = Text::new(value) {
        let is_digits = text.value.bytes().all(|digit| digit.is_ascii_digit());
        return is_digits.then_some(text.value);
    }
    if let Some(integer) = Integer::new(value) {
        let is_type = integer.suffix.is_empty() || integer.suffix.starts_with(['i', 'u', 'f']);
        return is_type.then_some(integer.digits);
    }
    let [TokenTree::Literal(_)] = value else { return None };
    let written = short(value).replace('_', "");
    let number = written.strip_suffix("f64").or_else(|| written.strip_suffix("f32"));
    let number = number.unwrap_or(&written);
    let (whole, fraction) = number.split_once('.')?;
    let is_digits = |part: &str| part.bytes().all(|digit| digit.is_ascii_digit());
    (is_digits(whole) && is_digits(fraction)).then(|| number.to_owned())
}

/// A count above zero.
pub(super) fn count(value: &[TokenTree]) -> Option<String> {
    let last = value.last();
    if let Some(TokenTree::Ident(word)) = last {
        let word = word.to_string();
        return (words::is_endless(&word)).then(|| u32::MAX.to_string());
    }
    if let [TokenTree::Ident(some), TokenTree::Group(content)] = value {
        return count(&flattened(content.stream())).filter(|_| some == "Some");
    }
    let text = Text::new(value).map(|text| text.value);
    if text.as_deref().is_some_and(words::is_endless) {
        return Some(u32::MAX.to_string());
    }
    // A fraction is rounded up: a multiplier of 1 is none.
    let whole = |text: &str| -> Option<i128> {
        let digits = text.trim_end_matches('x').trim();
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let is_more = fraction.contains(|digit| digit != '0');
        whole.parse::<i128>().ok()?.checked_add(i128::from(is_more))
    };
    let count = match text {
        Some(text) => whole(&text),
        None => computed(value)
            .or_else(|| whole(&number(value)?))
            .or_else(|| Integer::new(value)?.digits.parse().ok()),
    };
    let count = u32::try_from(count?).ok()?;
    (count > 0).then(|| count.to_string())
}

/// A range of codes in any form that has its two ends.
pub(super) fn range(value: &[TokenTree]) -> Option<String> {
    let content = match value {
        [TokenTree::Group(group)] => flattened(group.stream()),
        [_] => match Text::new(value) {
            Some(text) => flattened(text.value.parse().ok()?),
            None => value.to_vec(),
        },
        _ => value.to_vec(),
    };
    let is_separator = |(index, token): (usize, &TokenTree)| match token {
        TokenTree::Punct(sign) => match sign.as_char() {
            '-' => index > 0,
            sign => sign == '.' || sign == ',',
        },
        TokenTree::Ident(word) => word == "to" || word == "through",
        _ => false,
    };
    let Some(separator) = content.iter().enumerate().position(is_separator) else {
        let code = bound(&content)?;
        return Some(format!("{code}..={code}"));
    };
    let (first, rest) = content.split_at_checked(separator)?;
    let is_sign =
        |token: &&TokenTree| is_punct(token, '.') || is_punct(token, '=') || is_punct(token, ',');
    let signs = match rest {
        [TokenTree::Punct(sign), ..] if sign.as_char() != '-' => {
            rest.iter().take_while(is_sign).count()
        }
        _ => 1,
    };
    let (signs, last) = rest.split_at_checked(signs)?;
    let is_half_open = signs.len() == 2 && signs.iter().all(|sign| is_punct(sign, '.'));
    let open = |side: &[TokenTree], open: i32| match side {
        [] => Some(None),
        side => bound(side).map(|code| (code != open).then_some(code)),
    };
    match (open(first, i32::MIN)?, open(last, i32::MAX)?) {
        (Some(first), Some(last)) if first > last => Some(format!("{last}..={first}")),
        (Some(first), Some(last)) if is_half_open => Some(format!("{first}..{last}")),
        (Some(first), Some(last)) => Some(format!("{first}..={last}")),
        (Some(first), None) => Some(format!("{first}..")),
        (None, Some(last)) => Some(format!("..={last}")),
        (None, None) => None,
    }
}

/// Whether the tokens are codes with a sign between them, right or wrong.
pub(in crate::attr) fn is_range(tokens: &[TokenTree]) -> bool {
    tokens.iter().enumerate().any(|(index, token)| match token {
        TokenTree::Ident(word) => word == "to" || word == "through",
        token => is_punct(token, '.') || index > 0 && is_punct(token, '-'),
    })
}

/// The end of a range, with or without a name such as `min =`.
fn bound(tokens: &[TokenTree]) -> Option<i32> {
    let value = match tokens {
        [TokenTree::Ident(_), sign, value @ ..] if is_punct(sign, '=') => value,
        value => value,
    };
    computed(value)?.try_into().ok()
}

/// What `reserved(…)` takes, for any form that has its codes and names.
pub(super) fn reserved(value: &[TokenTree]) -> Option<String> {
    if let [TokenTree::Ident(name)] = value {
        return Some(format!("\"{name}\""));
    }
    let quoted = Text::new(value);
    if quoted.is_some() || is_range(value) {
        return match range(value) {
            Some(range) => Some(match range.split_once("..=") {
                Some((first, last)) if first == last => first.to_owned(),
                _ => range,
            }),
            None => quoted.map(|_| short(value)),
        };
    }
    let literals = literals(value.iter().cloned().collect());
    (!literals.is_empty()).then(|| literals.join(", "))
}

/// The texts and codes among tokens, at any depth, as they are written.
pub(super) fn literals(tokens: TokenStream) -> Vec<String> {
    let tokens = flattened(tokens);
    let mut rest = tokens.as_slice();
    let mut literals = Vec::new();
    while let Some((taken, after)) = rest.split_at_checked(literal_len(rest).unwrap_or(1)) {
        match taken {
            [TokenTree::Group(group)] => literals.extend(self::literals(group.stream())),
            _ if Integer::new(taken).is_some() || Text::new(taken).is_some() => {
                literals.push(short(taken));
            }
            _ => {}
        }
        rest = after;
    }
    literals
}

/// The only text among tokens, in quotes.
pub(super) fn text(value: &[TokenTree]) -> Option<String> {
    match value {
        [TokenTree::Literal(literal)] => {
            let written = literal.to_string();
            let start = written.find(['"', '\''])?;
            let text = written.get(start..)?.trim_end_matches('#');
            let text = text.trim_start_matches(['"', '\'']).trim_end_matches(['"', '\'']);
            Some(format!("\"{text}\""))
        }
        [TokenTree::Ident(word), sign, ..] if is_punct(sign, '!') && word != "format" => None,
        value => match literals(value.iter().cloned().collect()).as_slice() {
            [text] if text.starts_with('"') && !text.contains('{') => Some(text.clone()),
            _ => None,
        },
    }
}

/// Whether it is the call of a macro that the doc comment can hold.
pub(super) fn is_doc_macro(value: &[TokenTree]) -> bool {
    matches!(value, [TokenTree::Ident(word), sign, TokenTree::Group(group)]
        if (word == "concat" || word == "stringify")
            && is_punct(sign, '!')
            && group.delimiter() == Delimiter::Parenthesis)
}
