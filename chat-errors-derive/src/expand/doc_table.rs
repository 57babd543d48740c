//! The table that rustdoc shows on every deriving type's page. Names are long: with two values in one cell,
//! a page of 1280 pixels has room for the summary.

use std::fmt::{self, Formatter};

use quote::ToTokens as _;

use crate::expand::source::text;
use crate::model::{Listing, Model, Role, Row, Variant};
use crate::pretty::pretty;
use crate::text::all_bytes;
use crate::tokens::uncovered;
use crate::words::Target;

pub(crate) fn doc_table(model: &Model<'_>) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    let listed = |variant: &Variant<'_>| variant.listing != Listing::Hidden;
    let rows = || model.rows().filter(|(variant, _)| listed(variant));
    let (name, is_enum) = match model.frame.target {
        Target::Struct => ("name", false),
        Target::Enum | Target::Variant => ("variant<br>name", true),
    };
    let rows = text(|f| {
        rows().try_for_each(|(variant, row)| {
            line(f, is_enum.then_some(variant), variant.listing, row)
        })
    });
    if !rows.is_empty() {
        let head = format!("| code | {name} | kind | policy<br>outcome | summary |");
        paragraphs.push(format!("{head}\n|---:|---|---|---|---|\n{rows}"));
    }
    let nested = model.inner().filter(|(variant, _)| listed(variant));
    paragraphs.extend(nested.map(|(variant, inner)| {
        let ty = code(&pretty(uncovered(inner.ty.to_token_stream())));
        let deprecated = deprecated(variant.listing);
        format!("Every code of {ty}{deprecated}.")
    }));
    paragraphs.extend(no_way_back(model));
    paragraphs.join("\n\n")
}

/// Which variants carry data, so that no code builds a value.
fn no_way_back(model: &Model<'_>) -> Option<String> {
    let carries_data = |variant: &&Variant<'_>| match &variant.role {
        Role::Row(_) => !variant.fields.is_empty(),
        Role::Transparent(inner) => !inner.is_alone,
        Role::Unknown(_) => false,
    };
    let mut data = model.variants.iter().filter(carries_data).peekable();
    data.peek()?;
    if model.frame.target == Target::Struct {
        return Some("This type carries data, so it cannot be built from a code.".into());
    }
    let (listed, hidden): (Vec<_>, Vec<_>) =
        data.partition(|variant| variant.listing != Listing::Hidden);
    let mut names: Vec<String> =
        listed.iter().map(|variant| code(variant.name.trim_start_matches("r#"))).collect();
    if !hidden.is_empty() {
        let hidden = if names.is_empty() { "Hidden variants" } else { "hidden variants" };
        names.push(hidden.into());
    }
    let carry = if names.len() > 1 || !hidden.is_empty() { "carry" } else { "carries" };
    let last = names.pop()?;
    let names = if names.is_empty() { last } else { format!("{} and {last}", names.join(", ")) };
    Some(format!("{names} {carry} data, so this type cannot be built from a code."))
}

fn line(
    f: &mut Formatter<'_>,
    linked: Option<&Variant<'_>>,
    listing: Listing,
    row: &Row<'_>,
) -> fmt::Result {
    let (name, deprecated, summary) = (code(row.name), deprecated(listing), cell(&row.summary));
    let Row { code, kind, policy, outcome, .. } = row;
    let policy = policy.variant();
    write!(f, "| {code} | ")?;
    if let Some(Variant { name, .. }) = linked {
        // As HTML: rustc resolves Markdown's links at every check (5 % of its time at 1000 variants).
        let name = name.trim_start_matches("r#");
        write!(f, "<a href='#variant.{name}'>`{name}`</a><br>")?;
    }
    writeln!(f, "{name}{deprecated} | {kind} | {policy}<br>{outcome} | {summary} |")
}

fn deprecated(listing: Listing) -> &'static str {
    if listing == Listing::Deprecated { " (deprecated)" } else { "" }
}

/// A summary as a cell: text in backticks is code, and nothing else is markup.
fn cell(summary: &str) -> String {
    if !summary.contains('`') {
        return plain(summary);
    }
    let pieces: Vec<&str> = summary.split('`').collect();
    let mut codes = pieces.iter().skip(1).step_by(2);
    if pieces.len() % 2 == 0 || codes.any(|code| code.is_empty()) {
        return plain(summary);
    }
    let pieces = pieces.iter().enumerate();
    pieces.map(|(index, piece)| if index % 2 == 0 { plain(piece) } else { code(piece) }).collect()
}

fn code(text: &str) -> String {
    if text.contains('`') { plain(text) } else { format!("`{}`", text.replace('|', "\\|")) }
}

/// The text, escaped so that nothing in it is Markdown or HTML.
fn plain(text: &str) -> String {
    if all_bytes(text, |byte| !is_markup(char::from(byte)) && byte != b'_') {
        return text.to_owned();
    }
    let mut escaped = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    let mut follows_letter = false;
    while let Some(letter) = letters.next() {
        let is_inside_word =
            follows_letter && letters.peek().is_some_and(|next| next.is_alphanumeric());
        if is_markup(letter) || letter == '_' && !is_inside_word {
            escaped.push('\\');
        }
        escaped.push(letter);
        follows_letter = letter.is_alphanumeric();
    }
    escaped
}

fn is_markup(letter: char) -> bool {
    matches!(letter, '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '|' | '~' | '&' | '$')
}
