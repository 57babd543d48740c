use std::collections::{HashMap, HashSet};

use crate::Random;

/// The canonical enum's rows.
const CATALOGUE: &str = include_str!("../../../../tests/data/catalogue.csv");

/// The declaration of one error code.
#[derive(Debug, Clone)]
pub struct Row {
    pub code: i32,
    pub name: String,
    pub variant: String,
    pub kind: String,
    pub policy: Policy,
    pub outcome: String,
    pub summary: String,
    pub help: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// With the first and the longest wait of `retry(…)`, in seconds.
    Retry(Option<(u64, u64)>),
    Login,
    Fix,
    Never,
}

/// `count` rows in the order of their codes: the published rows of the canonical enum (28), all of its
/// rows (89), or rows like them (any other number).
#[must_use]
pub fn rows(count: usize) -> Vec<Row> {
    let catalogue: Vec<(bool, Row)> = CATALOGUE.lines().skip(1).map(read).collect();
    let published = catalogue.iter().filter(|(is_published, _)| *is_published);
    if count == published.clone().count() {
        published.map(|(_, row)| row.clone()).collect()
    } else if count == catalogue.len() {
        catalogue.into_iter().map(|(_, row)| row).collect()
    } else {
        let models: Vec<Row> = catalogue.into_iter().map(|(_, row)| row).collect();
        similar(&models, count)
    }
}

fn read(line: &str) -> (bool, Row) {
    let columns = columns(line);
    let [code, name, variant, is_published, kind, policy, outcome, facts, ..] = columns.as_slice()
    else {
        panic!("at least 8 columns expected: {line}");
    };
    let row = Row {
        code: code.parse().expect("the first column is the code"),
        name: name.clone(),
        variant: variant.clone(),
        kind: kind.clone(),
        policy: policy_of(policy),
        outcome: outcome.clone(),
        summary: format!("the call failed with {}", name.to_lowercase().replace('_', " ")),
        help: format!("What is known: {}.", facts.replace('"', "'")),
    };
    (is_published == "yes", row)
}

/// The columns of a line. Within a quoted column, a doubled quote is a quote.
fn columns(line: &str) -> Vec<String> {
    let mut columns = vec![String::new()];
    let mut is_quoted = false;
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if is_quoted && letters.next_if_eq(&'"').is_some() => push(&mut columns, '"'),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => columns.push(String::new()),
            _ => push(&mut columns, letter),
        }
    }
    columns
}

fn push(columns: &mut [String], letter: char) {
    columns.last_mut().expect("there is always a column").push(letter);
}

fn policy_of(text: &str) -> Policy {
    let seconds = |key: &str| -> Option<u64> {
        let (_, after) = text.split_once(&format!("{key} = \""))?;
        after.split_once("s\"")?.0.parse().ok()
    };
    match text.split('(').next() {
        Some("retry") => Policy::Retry(seconds("initial_backoff").zip(seconds("max_backoff"))),
        Some("login") => Policy::Login,
        Some("fix") => Policy::Fix,
        Some("never") => Policy::Never,
        _ => panic!("no policy: {text}"),
    }
}

const SUBJECTS: [&str; 24] = [
    "GROUP",
    "CHATROOM",
    "MESSAGE",
    "USER",
    "FILE",
    "PUSH",
    "THREAD",
    "CONTACT",
    "PRESENCE",
    "TRANSLATION",
    "REACTION",
    "CONVERSATION",
    "WEBIM",
    "REST",
    "SDK",
    "LOGIN",
    "TOKEN",
    "CONNECT",
    "PIN",
    "REPORT",
    "ROSTER",
    "MODERATION",
    "DOWNLOAD",
    "UPLOAD",
];
const OBJECTS: [&str; 32] = [
    "MEMBER",
    "OWNER",
    "ADMIN",
    "MUTE",
    "BLOCKLIST",
    "ALLOWLIST",
    "ATTRIBUTE",
    "ANNOUNCEMENT",
    "INVITE",
    "REQUEST",
    "PARAMETER",
    "SESSION",
    "DEVICE",
    "CURSOR",
    "PAGE",
    "TEMPLATE",
    "SERVICE",
    "STATUS",
    "NICKNAME",
    "PASSWORD",
    "SIGNATURE",
    "CHANNEL",
    "RECEIPT",
    "HISTORY",
    "RECALL",
    "MODIFY",
    "FORWARD",
    "EXTENSION",
    "SUBSCRIPTION",
    "LANGUAGE",
    "APPKEY",
    "ROLE",
];
const FAULTS: [&str; 32] = [
    "NOT_FOUND",
    "ALREADY_EXISTS",
    "LIMIT_EXCEEDED",
    "PERMISSION_DENIED",
    "TIMEOUT",
    "INVALID",
    "EXPIRED",
    "NOT_SUPPORTED",
    "BLOCKED",
    "FAILED",
    "IS_NULL",
    "TOO_LONG",
    "TOO_MANY",
    "CONFLICT",
    "NOT_ALLOWED",
    "DISABLED",
    "NOT_JOINED",
    "ALREADY_JOINED",
    "REFUSED",
    "ABORTED",
    "MISMATCH",
    "UNAVAILABLE",
    "OVERLOADED",
    "REJECTED",
    "NOT_READY",
    "ENCODE_ERROR",
    "PARSE_ERROR",
    "FULL",
    "EMPTY",
    "LOCKED",
    "CANCELLED",
    "UNKNOWN_ERROR",
];

/// Rows with the classes of the models, in ranges of a thousand codes with gaps between them, and with
/// names of three parts.
fn similar(models: &[Row], count: usize) -> Vec<Row> {
    let mut random = Random::new(5);
    let mut seen = HashSet::new();
    let mut code = 9_000;
    let mut left_in_area = 0;
    let mut rows = Vec::new();
    while rows.len() < count {
        let parts = [random.choose(&SUBJECTS), random.choose(&OBJECTS), random.choose(&FAULTS)];
        if !seen.insert(parts) {
            continue;
        }
        if left_in_area == 0 {
            left_in_area = 20 + random.below(40);
            code = (code / 1000 + 1) * 1000;
        }
        left_in_area -= 1;
        code += random.choose(&[1, 1, 1, 2, 2, 5, 10]);
        let model = &models[random.below(models.len())];
        let name = parts.join("_");
        rows.push(Row {
            code,
            variant: camel(&name),
            summary: format!("the call failed with {}", name.to_lowercase().replace('_', " ")),
            name,
            ..model.clone()
        });
    }
    let variants: HashMap<_, _> = rows.iter().map(|row| (&row.variant, row)).collect();
    assert_eq!(variants.len(), count, "two names make one variant");
    rows
}

fn camel(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let (first, rest) = word.split_at(1);
        format!("{first}{}", rest.to_lowercase())
    });
    words.collect()
}
