//! How an event is judged: by the row of its number, or by its evidence.

use alloc::borrow::Cow;
use alloc::string::String;

use serde_json::{Map, Value};

use super::{evidence, mend};
use crate::{ChatError, ChatErrorCode, CodeInfo, RetryPolicy};

/// How deep events are followed into one another. Real ones are nested three deep at most.
const LEVELS: u8 = 16;

type Fields = Map<String, Value>;

/// The row of an event's number, with kind, policy and outcome as its evidence has them.
pub(super) fn judge(event: &Fields) -> CodeInfo {
    let code = number(event, "type").or_else(|| number(event, "code"));
    match code.map_or(Ok(ChatError::RequestUnknown), ChatError::try_from) {
        Ok(error) => refined(error, event, LEVELS),
        Err(unknown) => unknown.info(),
    }
}

fn refined(error: ChatError, event: &Fields, levels: u8) -> CodeInfo {
    let mut info = error.info();
    if let Some(evidence) = evidence(error, event, levels) {
        info.kind = evidence.kind;
        info.retry_policy = evidence.retry_policy;
        info.outcome = evidence.outcome;
    }
    // It was the log-in that failed, so it takes another credential and not another log-in.
    if error == ChatError::LoginFailed && info.retry_policy == RetryPolicy::AfterLogin {
        info.retry_policy = RetryPolicy::AfterFix;
    }
    info
}

/// What the event is judged like instead of its own row.
fn evidence(error: ChatError, event: &Fields, levels: u8) -> Option<CodeInfo> {
    match error {
        // A login without a user name.
        ChatError::Success => Some(evidence::WRONG_INPUT.info()),
        ChatError::LoginFailed
        | ChatError::AjaxFailed
        | ChatError::UploadFailed
        | ChatError::DnsListFailed => {
            let data = object(event, "data");
            let data = data.as_deref();
            nested(data, levels)
                .or_else(|| Some(evidence::by_status(status(event, data)?)?.info()))
                .or_else(|| Some(evidence::by_word(&word(event, data)?)?.info()))
        }
        _ => None,
    }
}

/// The judgment of an event in `data`, where its number is known.
///
/// An answer's body can have a `code` of its own, which is none of the SDK's numbers; it is known by
/// its `error`.
fn nested(data: Option<&Fields>, levels: u8) -> Option<CodeInfo> {
    let (data, levels) = (data?, levels.checked_sub(1)?);
    let code = number(data, "type")
        .or_else(|| number(data, "code").filter(|_| !data.contains_key("error")))?;
    Some(refined(ChatError::from_code(code)?, data, levels))
}

/// The HTTP status of the call; the SDK hangs it on the event or, where that has no number, on what
/// is in its `data`.
fn status(event: &Fields, data: Option<&Fields>) -> Option<i32> {
    [Some(event), data]
        .into_iter()
        .flatten()
        .find_map(|fields| number(&*object(fields, "extraInfo")?, "httpCode"))
}

/// The word for the error in the body of the answer.
fn word(event: &Fields, data: Option<&Fields>) -> Option<String> {
    let error = |body: &Fields| body.get("error")?.as_str().map(String::from);
    data.and_then(error).or_else(|| error(&*object(event, "message")?))
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
        Value::Number(number) => number.as_f64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    // Of the infinities and NaN, which text can spell, the remainder is NaN.
    #[expect(clippy::cast_possible_truncation, reason = "`as` takes the nearest, which is meant")]
    (number % 1.0 == 0.0).then_some(number as i32)
}
