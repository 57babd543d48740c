//! How an event is judged: by the row of its number, or by its evidence.

use alloc::borrow::Cow;
use alloc::string::String;

use serde_json::{Map, Value};

use super::{evidence, mend};
use crate::{ChatError, ChatErrorCode, CodeInfo, ErrorKind, Outcome, RetryPolicy};

/// How deep events are followed into one another. Real ones are nested three deep at most.
const LEVELS: u8 = 16;

type Fields = Map<String, Value>;

/// What the evidence of an event decides.
#[derive(Clone, Copy)]
struct Judgment {
    kind: ErrorKind,
    retry_policy: RetryPolicy,
    outcome: Outcome,
}

/// The row of an event's number, with kind, policy and outcome as its evidence has them.
pub(super) fn judge(event: &Fields) -> CodeInfo {
    let code = number(event, "type").or_else(|| number(event, "code"));
    match code.map_or(Ok(ChatError::RequestUnknown), ChatError::try_from) {
        Ok(error) => {
            let Judgment { kind, retry_policy, outcome } = judgment(error, event, LEVELS);
            CodeInfo { kind, retry_policy, outcome, ..error.info() }
        }
        Err(unknown) => unknown.info(),
    }
}

fn judgment(error: ChatError, event: &Fields, levels: u8) -> Judgment {
    let mut judgment = evidence(error, event, levels).unwrap_or_else(|| as_row(error));
    // It was the login that failed, so it takes another credential and not another login.
    if error == ChatError::LoginFailed && judgment.retry_policy == RetryPolicy::AfterLogin {
        judgment.retry_policy = RetryPolicy::AfterFix;
    }
    judgment
}

fn as_row(error: ChatError) -> Judgment {
    Judgment { kind: error.kind(), retry_policy: error.retry_policy(), outcome: error.outcome() }
}

/// What the event says beyond its number.
fn evidence(error: ChatError, event: &Fields, levels: u8) -> Option<Judgment> {
    match error {
        // A login without a user name.
        ChatError::Success => Some(as_row(evidence::WRONG_INPUT)),
        ChatError::LoginFailed
        | ChatError::AjaxFailed
        | ChatError::UploadFailed
        | ChatError::DnsListFailed => {
            let data = object(event, "data");
            let data = data.as_deref();
            nested(data, levels)
                .or_else(|| by_status(event, data).or_else(|| by_word(event, data)).map(as_row))
        }
        _ => None,
    }
}

/// The judgment of an event in `data`, where its number is known.
///
/// An answer's body can have a `code` of its own, which is none of the SDK's numbers; it is known by
/// its `error`.
fn nested(data: Option<&Fields>, levels: u8) -> Option<Judgment> {
    let (data, levels) = (data?, levels.checked_sub(1)?);
    let code = number(data, "type")
        .or_else(|| number(data, "code").filter(|_| !data.contains_key("error")))?;
    Some(judgment(ChatError::from_code(code)?, data, levels))
}

/// What the HTTP status of the call says; the SDK hangs it on the event or, where that has no number,
/// on what is in its `data`.
fn by_status(event: &Fields, data: Option<&Fields>) -> Option<ChatError> {
    [Some(event), data]
        .into_iter()
        .flatten()
        .find_map(|fields| evidence::by_status(number(&*object(fields, "extraInfo")?, "httpCode")?))
}

/// What the word for the error in the body of the answer says.
fn by_word(event: &Fields, data: Option<&Fields>) -> Option<ChatError> {
    let judged = |body: &Fields| evidence::by_word(body.get("error")?.as_str()?);
    data.and_then(judged).or_else(|| judged(&*object(event, "message")?))
}

/// The object in a field, or in the JSON text in it.
fn object<'a>(fields: &'a Fields, field: &str) -> Option<Cow<'a, Fields>> {
    match fields.get(field)? {
        Value::Object(object) => Some(Cow::Borrowed(object)),
        Value::String(text) if text.trim_start().starts_with('{') => {
            mend::read(text).ok().map(Cow::Owned)
        }
        _ => None,
    }
}

/// The whole number in a field, or in the text in it; the nearest `i32` where it is beyond.
fn number(fields: &Fields, field: &str) -> Option<i32> {
    let number = match fields.get(field)? {
        Value::Number(number) => match number.as_i64().map(i32::try_from) {
            Some(Ok(code)) => return Some(code),
            _ => number.as_f64()?,
        },
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    // Of the infinities and NaN, which text can spell, the remainder is NaN.
    #[expect(clippy::cast_possible_truncation, reason = "`as` takes the nearest, which is meant")]
    (number % 1.0 == 0.0).then_some(number as i32)
}
