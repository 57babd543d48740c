//! One error as a line of JSON, for other programs: the row as the feature `serde` writes it, with texts
//! in the requested language, and whether the call may be repeated.

use std::io::{self, Write};

use chat_errors::{Backoff, ChatErrorCode, CodeInfo};
use serde_json::{Value, json};

use crate::language::Language;

pub(crate) fn print(info: &CodeInfo, language: &Language, out: &mut impl Write) -> io::Result<()> {
    // Not one `json!`, which would sort the keys.
    let fields = [
        ("code", json!(info.code)),
        ("name", json!(info.name)),
        ("aliases", json!(info.aliases)),
        ("code_aliases", json!(info.code_aliases)),
        ("summary", json!(language.summary(info))),
        ("help", json!(language.help(info))),
        ("kind", json!(info.kind.as_str())),
        ("retry_policy", json!(info.retry_policy.as_str())),
        ("backoff", json!(info.retry_policy.backoff().map(backoff))),
        ("outcome", json!(info.outcome.as_str())),
        ("is_retryable", json!(info.is_retryable())),
        ("is_resendable", json!(info.is_resendable())),
    ];
    let fields = fields.map(|(key, value)| format!("\"{key}\":{value}"));
    writeln!(out, "{{{}}}", fields.join(","))
}

fn backoff(backoff: Backoff) -> Value {
    json!({
        "initial_backoff_ms": backoff.initial_backoff.as_millis(),
        "max_backoff_ms": backoff.max_backoff.as_millis(),
        "multiplier": backoff.multiplier,
        "max_attempts": backoff.max_attempts,
    })
}
