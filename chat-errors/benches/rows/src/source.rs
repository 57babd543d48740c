use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::str::FromStr;

use crate::{Policy, Row};

/// The alternatives for an enum of error codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Alternative {
    Ours,
    /// `num_enum`, `strum` and `thiserror`.
    Peers,
    /// The same, with `strum`'s names in a `phf`.
    PeersPhf,
    /// A `match` for everything.
    ByHand,
    /// Only the enum.
    Bare,
}

impl FromStr for Alternative {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Ok(match name {
            "ours" => Self::Ours,
            "peers" => Self::Peers,
            "peers-phf" => Self::PeersPhf,
            "by-hand" => Self::ByHand,
            "bare" => Self::Bare,
            _ => return Err(format!("no alternative: {name}")),
        })
    }
}

/// How the enum implements `Debug`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DebugImpl {
    Derived,
    /// With one line for all variants, because the derive costs more than most of what is measured.
    ByHand,
}

impl FromStr for DebugImpl {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        Ok(match name {
            "debug-derived" => Self::Derived,
            "debug-by-hand" => Self::ByHand,
            _ => return Err(format!("no way to a Debug: {name}")),
        })
    }
}

/// The enum `E` with these rows, and the items that the alternative needs.
#[must_use]
pub fn source(alternative: Alternative, debug: DebugImpl, rows: &[Row]) -> String {
    let source = match alternative {
        Alternative::Ours => ours(rows),
        Alternative::Peers => peers(rows, ""),
        Alternative::PeersPhf => peers(rows, "#[strum(use_phf)]\n"),
        Alternative::ByHand => by_hand(rows),
        Alternative::Bare => declared("", rows, |_| String::new(), |_| String::new()),
    };
    match (debug, alternative) {
        (DebugImpl::Derived, _) => format!("#[derive(Debug)]\n{source}"),
        (DebugImpl::ByHand, Alternative::Bare) => source,
        (DebugImpl::ByHand, _) => source + DEBUG_BY_HAND,
    }
}

/// A program that calls everything that the enum `E` of the crate `enums` offers.
#[must_use]
pub fn program(alternative: Alternative) -> String {
    let (imports, look_ups, texts, classes) = match alternative {
        Alternative::Ours => (
            "use chat_errors::ChatErrorCode;",
            "(E::from_code(code), E::from_name(&name))",
            "(error.code(), error.name(), error.help())",
            "(error.kind(), error.retry_policy(), error.outcome())",
        ),
        Alternative::Peers | Alternative::PeersPhf => (
            "use strum::{EnumMessage, EnumProperty};",
            "(E::try_from(code).ok(), name.parse().ok())",
            "(i32::from(error), <&str>::from(error), error.get_detailed_message())",
            "(error.get_str(\"kind\"), error.get_str(\"policy\"), error.get_int(\"max_attempts\"), \
             error.get_str(\"outcome\"))",
        ),
        Alternative::ByHand => (
            "",
            "(E::from_code(code), E::from_name(&name))",
            "(error.code(), error.name(), error.help())",
            "(error.kind(), error.retry_policy(), error.outcome())",
        ),
        Alternative::Bare => {
            return "fn main() {\n    println!(\"{}\", size_of::<enums::E>());\n}\n".to_owned();
        }
    };
    format!(
        r#"use enums::E;
{imports}

fn main() {{
    for word in std::env::args() {{
        let (code, name) = (word.parse::<i32>().unwrap_or_default(), word);
        let (by_code, by_name): (Option<E>, Option<E>) = {look_ups};
        for error in by_code.into_iter().chain(by_name) {{
            println!("{{error}} {{:?}} {{:?}}", {texts}, {classes});
        }}
    }}
}}
"#
    )
}

/// The enum, with derives, and attributes and a discriminant for each variant.
fn declared(
    above: &str,
    rows: &[Row],
    attributes: impl Fn(&Row) -> String,
    discriminant: impl Fn(&Row) -> String,
) -> String {
    let mut source = format!("#[derive(Clone, Copy, PartialEq, Eq)]\n{above}pub enum E {{\n");
    for row in rows {
        source += &attributes(row);
        line(&mut source, format_args!("    {}{},", row.variant, discriminant(row)));
    }
    source + "}\n"
}

fn ours(rows: &[Row]) -> String {
    let above = "#[derive(::chat_errors::ChatErrorCode)]\n#[code(impl(Display, Error))]\n";
    let attributes = |row: &Row| {
        let policy = match row.policy {
            Policy::Retry(None) => "retry".to_owned(),
            Policy::Retry(Some((initial, max))) => {
                format!("retry(initial_backoff = \"{initial}s\", max_backoff = \"{max}s\")")
            }
            Policy::Login => "login".to_owned(),
            Policy::Fix => "fix".to_owned(),
            Policy::Never => "never".to_owned(),
        };
        let Row { code, name, kind, outcome, summary, help, .. } = row;
        format!(
            "    /// {summary}\n    ///\n    /// {help}\n    \
             #[code({code}, \"{name}\", {policy}, kind = {kind}, outcome = {outcome})]\n"
        )
    };
    declared(above, rows, attributes, |_| String::new())
}

fn peers(rows: &[Row], above: &str) -> String {
    let above = format!(
        "#[derive(num_enum::TryFromPrimitive, num_enum::IntoPrimitive)]\n\
         #[derive(strum::EnumString, strum::IntoStaticStr, strum::EnumMessage)]\n\
         #[derive(strum::EnumProperty, strum::VariantArray)]\n\
         #[derive(thiserror::Error)]\n#[repr(i32)]\n{above}"
    );
    let attributes = |row: &Row| {
        let policy = match row.policy {
            Policy::Retry(times) => {
                let (initial, max) = times.unwrap_or((1, 30));
                format!(
                    "\"retry\", initial_backoff = {initial}, max_backoff = {max}, \
                     multiplier = 2, max_attempts = 5"
                )
            }
            Policy::Login => "\"login\"".to_owned(),
            Policy::Fix => "\"fix\"".to_owned(),
            Policy::Never => "\"never\"".to_owned(),
        };
        let Row { name, kind, outcome, summary, help, .. } = row;
        format!(
            "    #[error(\"{summary}\")]\n    \
             #[strum(serialize = \"{name}\", detailed_message = \"{help}\")]\n    \
             #[strum(props(kind = \"{kind}\", outcome = \"{outcome}\", policy = {policy}))]\n"
        )
    };
    declared(&above, rows, attributes, |row| format!(" = {}", row.code))
}

fn by_hand(rows: &[Row]) -> String {
    let mut source = declared("", rows, |_| String::new(), |_| String::new());
    source += CLASSES;
    source += "impl E {\npub const VARIANTS: &'static [Self] = &[\n";
    for row in rows {
        line(&mut source, format_args!("    Self::{},", row.variant));
    }
    source += "];\n";
    source += &classes(rows);
    source += &field("code", "i32", rows, |row| row.code.to_string());
    let text = "&'static str";
    source += &field("name", text, rows, |row| format!("\"{}\"", row.name));
    source += &field("summary", text, rows, |row| format!("\"{}\"", row.summary));
    source += &field("help", text, rows, |row| format!("\"{}\"", row.help));
    source += &back("from_code", "i32", rows, |row| row.code.to_string());
    source += &back("from_name", "&str", rows, |row| format!("\"{}\"", row.name));
    source + "}\n" + IMPLS_BY_HAND
}

/// An accessor with an arm for each variant.
fn field(name: &str, ty: &str, rows: &[Row], value: impl Fn(&Row) -> String) -> String {
    let mut source = format!("pub fn {name}(self) -> {ty} {{\n    match self {{\n");
    for row in rows {
        line(&mut source, format_args!("        Self::{} => {},", row.variant, value(row)));
    }
    source + "    }\n}\n"
}

/// A look-up with an arm for each variant.
fn back(name: &str, ty: &str, rows: &[Row], key: impl Fn(&Row) -> String) -> String {
    let mut source =
        format!("pub fn {name}(key: {ty}) -> Option<Self> {{\n    Some(match key {{\n");
    for row in rows {
        line(&mut source, format_args!("        {} => Self::{},", key(row), row.variant));
    }
    source + "        _ => return None,\n    })\n}\n"
}

/// The accessors of the three classes, with an arm per class, as a user would write them.
fn classes(rows: &[Row]) -> String {
    let policy = |row: &Row| match row.policy {
        Policy::Retry(None) => "Policy::Retry(Backoff::DEFAULT)".to_owned(),
        Policy::Retry(Some((initial, max))) => format!(
            "Policy::Retry(Backoff {{ initial_backoff: ::core::time::Duration::from_secs({initial}), \
             max_backoff: ::core::time::Duration::from_secs({max}), ..Backoff::DEFAULT }})"
        ),
        Policy::Login => "Policy::AfterLogin".to_owned(),
        Policy::Fix => "Policy::AfterFix".to_owned(),
        Policy::Never => "Policy::Never".to_owned(),
    };
    class("kind", "Kind", rows, |row| format!("Kind::{}", row.kind))
        + &class("retry_policy", "Policy", rows, policy)
        + &class("outcome", "Outcome", rows, |row| format!("Outcome::{}", row.outcome))
}

fn class(name: &str, ty: &str, rows: &[Row], value: impl Fn(&Row) -> String) -> String {
    let mut members: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for row in rows {
        members.entry(value(row)).or_default().push(&row.variant);
    }
    let mut source = format!("pub fn {name}(self) -> {ty} {{\n    match self {{\n");
    for (value, variants) in members {
        let variants: Vec<String> = variants.iter().map(|name| format!("Self::{name}")).collect();
        line(&mut source, format_args!("        {} => {value},", variants.join(" | ")));
    }
    source + "    }\n}\n"
}

fn line(source: &mut String, line: std::fmt::Arguments<'_>) {
    writeln!(source, "{line}").expect("writing to a String cannot fail");
}

const CLASSES: &str = r"
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Success,
    Unauthenticated,
    SessionEnded,
    PermissionDenied,
    InvalidInput,
    NotFound,
    Conflict,
    LimitExceeded,
    RateLimited,
    ContentRejected,
    Unsupported,
    Network,
    TimedOut,
    Cancelled,
    Server,
    Client,
    Unknown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    Retry(Backoff),
    AfterLogin,
    AfterFix,
    Never,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    NotApplied,
    Unknown,
    Applied,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Backoff {
    pub initial_backoff: ::core::time::Duration,
    pub max_backoff: ::core::time::Duration,
    pub multiplier: u32,
    pub max_attempts: u32,
}

impl Backoff {
    pub const DEFAULT: Self = Self {
        initial_backoff: ::core::time::Duration::from_secs(1),
        max_backoff: ::core::time::Duration::from_secs(30),
        multiplier: 2,
        max_attempts: 5,
    };
}

";

const DEBUG_BY_HAND: &str = r"
impl ::core::fmt::Debug for E {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::fmt::Display::fmt(self, f)
    }
}
";

const IMPLS_BY_HAND: &str = r"
impl ::core::fmt::Display for E {
    fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        f.pad(self.summary())
    }
}

impl ::core::error::Error for E {}

#[derive(Debug, Clone, Copy)]
pub struct Unknown;

impl From<E> for i32 {
    fn from(error: E) -> i32 {
        error.code()
    }
}

impl TryFrom<i32> for E {
    type Error = Unknown;

    fn try_from(code: i32) -> Result<Self, Unknown> {
        E::from_code(code).ok_or(Unknown)
    }
}

impl ::core::str::FromStr for E {
    type Err = Unknown;

    fn from_str(name: &str) -> Result<Self, Unknown> {
        E::from_name(name).ok_or(Unknown)
    }
}
";
