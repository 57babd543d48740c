//! How an event is judged: by the row of its number, or by its evidence.

use alloc::borrow::Cow;
use alloc::string::String;

use serde_json::{Map, Value};

use super::evidence::{Evidence, Source};
use super::sdk::{Format, SdkError};
use super::{mend, rules};
use crate::verdict::{self, Verdict};
use crate::{ChatError, ChatErrorCode, CodeInfo, ErrorKind, RetryPolicy};

/// How deep events are followed into one another. Real ones are nested three deep at most.
const LEVELS: u8 = 16;

/// The number of an event without one.
const NO_NUMBER: i32 = -2;

type Fields = Map<String, Value>;

/// How an event is judged.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Ruling<C> {
    pub(super) code: i32,
    pub(super) error: Option<C>,
    pub(super) verdict: Verdict,
    pub(super) evidence: Option<Evidence>,
}

impl<C: SdkError> Ruling<C> {
    pub(super) fn of(fields: &Fields) -> Self {
        let Judgment { code, is_declared, verdict, evidence } = judgment(C::FORMAT, fields, LEVELS);
        let error = if is_declared { C::from_code(code) } else { None };
        Self { code, error, verdict, evidence }
    }

    pub(super) fn info(&self) -> CodeInfo {
        let row = self.error.map_or(CodeInfo::unknown(self.code), |error| error.info());
        self.verdict.applied_to(row)
    }
}

/// The same for every SDK.
struct Judgment {
    code: i32,
    is_declared: bool,
    verdict: Verdict,
    evidence: Option<Evidence>,
}

fn judgment(format: &Format, event: &Fields, levels: u8) -> Judgment {
    let number =
        format.numbers.iter().find_map(|field| Some((*field, code(format, event, field)?)));
    let code = number.map_or(NO_NUMBER, |(_, code)| code);
    if let Some((own, _)) = number {
        let other = format
            .others
            .iter()
            .find(|(mark, field, _)| own != *field && event.contains_key(*mark));
        if let Some((_, _, sdk)) = other {
            let evidence = Some(Source::OtherSdk(sdk).into());
            return Judgment { code, is_declared: false, verdict: verdict::UNKNOWN, evidence };
        }
    }
    let row = format.codes.get(code);
    let is_declared = row.is_some();
    let row = row.filter(|_| number.is_some());
    let found = match row {
        Some(row) if row.kind == ErrorKind::Success => {
            Some((Verdict::of(&rules::WRONG_INPUT.info()), Source::Zero.into()))
        }
        Some(row) if !format.vague.contains(&row.code) => None,
        _ => evidence(format, event, levels),
    };
    let (mut verdict, evidence) = match found {
        Some((verdict, evidence)) => (verdict, Some(evidence)),
        None => (row.as_ref().map_or(verdict::UNKNOWN, Verdict::of), None),
    };
    // It was the login that failed, so it takes another credential and not another login.
    if format.failed_logins.contains(&code) && verdict.retry_policy == RetryPolicy::AfterLogin {
        verdict.retry_policy = RetryPolicy::AfterFix;
    }
    Judgment { code, is_declared, verdict, evidence }
}

/// What the event says beyond its number.
fn evidence(format: &Format, event: &Fields, levels: u8) -> Option<(Verdict, Evidence)> {
    let data = object(event, "data");
    let data = data.as_deref();
    nested(format, data, levels).or_else(|| by_status(event, data)).or_else(|| by_word(event, data))
}

/// The judgment of an event in `data`, if it has a declared `type`.
fn nested(format: &Format, data: Option<&Fields>, levels: u8) -> Option<(Verdict, Evidence)> {
    let (data, levels) = (data?, levels.checked_sub(1)?);
    let code = code(format, data, "type")?;
    let inner = judgment(format, data, levels);
    (inner.is_declared || inner.evidence.is_some())
        .then(|| (inner.verdict, Evidence::nested(code, inner.evidence)))
}

/// What the HTTP status of the call says; the SDK hangs it on the event or, where that has no number,
/// on what is in its `data`.
fn by_status(event: &Fields, data: Option<&Fields>) -> Option<(Verdict, Evidence)> {
    [Some(event), data].into_iter().flatten().find_map(|fields| {
        let status = number(&*object(fields, "extraInfo")?, "httpCode")?;
        let verdict = rules::by_status(status)?;
        let source = Source::Status(u16::try_from(status).ok()?);
        Some((Verdict::of(&verdict.info()), source.into()))
    })
}

/// What the word for the error in the body of the answer says.
fn by_word(event: &Fields, data: Option<&Fields>) -> Option<(Verdict, Evidence)> {
    let judged = |body: &Fields| {
        let row: ChatError = rules::by_word(body.get("error")?.as_str()?)?;
        Some((Verdict::of(&row.info()), Source::Word.into()))
    };
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

/// The number in a field, or that of the name in it.
fn code(format: &Format, fields: &Fields, field: &str) -> Option<i32> {
    number(fields, field)
        .or_else(|| format.codes.get_by_name(fields.get(field)?.as_str()?).map(|row| row.code))
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
