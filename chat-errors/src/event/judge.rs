//! How an event is judged: by the row of its number, or by its evidence.

use core::fmt;

use super::evidence::{Evidence, Source};
use super::said::Said;
use super::sdk::{Format, Other, SdkError};
use super::sentences::{self, Heard};
use crate::fields::{Field, Fields, Key};
use crate::rest::{self, Decision};
use crate::verdict::{self, Verdict};
use crate::{CodeInfo, ErrorKind, RetryPolicy};

/// How deep events are followed into one another. Real ones are nested three deep at most.
const LEVELS: u8 = 16;

/// The number of an event without one.
const NO_NUMBER: i32 = -2;

/// How an event is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Ruling<C> {
    pub(super) code: i32,
    pub(super) error: Option<C>,
    pub(super) verdict: Verdict,
    pub(super) evidence: Option<Evidence>,
}

impl<C: SdkError> Ruling<C> {
    pub(super) fn of(event: &Fields<'_>) -> Self {
        let Judgment { code, is_declared, verdict, evidence } = judge(C::FORMAT, event, LEVELS);
        let error = if is_declared { C::from_code(code) } else { None };
        // The row's code, for an old number too.
        let code = error.map_or(code, |error| error.code());
        Self { code, error, verdict, evidence }
    }

    /// `None` if the object has neither a number nor evidence.
    pub(super) fn of_event(object: &Fields<'_>) -> Option<Self> {
        // A log has many records of another kind.
        if object.has_none() {
            return None;
        }
        let ruling = Self::of(object);
        let is_event = ruling.evidence.is_some() || number(C::FORMAT, object).is_some();
        is_event.then_some(ruling)
    }

    pub(super) fn name(&self) -> &'static str {
        self.error.map_or(CodeInfo::unknown(self.code).name, |error| error.name())
    }

    pub(super) fn show(&self, shown: &mut fmt::DebugStruct<'_, '_>) {
        let Self { code, verdict, evidence, .. } = self;
        shown
            .field("code", code)
            .field("name", &self.name())
            .field("kind", &verdict.kind)
            .field("retry_policy", &verdict.retry_policy)
            .field("outcome", &verdict.outcome)
            .field("evidence", evidence);
    }

    /// The row of the number, with kind, policy and outcome as the evidence has them.
    pub(super) fn info(&self) -> CodeInfo {
        let row = self.error.map_or(CodeInfo::unknown(self.code), |error| error.info());
        self.verdict.applied_to(row)
    }
}

/// How an event of any SDK is judged.
struct Judgment {
    code: i32,
    is_declared: bool,
    verdict: Verdict,
    evidence: Option<Evidence>,
}

type Found = (Verdict, Evidence);

fn judge(format: &Format, event: &Fields<'_>, levels: u8) -> Judgment {
    let number = number(format, event);
    let code = number.map_or(NO_NUMBER, |(_, code)| code);
    if let Some(sdk) = other_sdk(format, event, number.map(|(name, _)| name)) {
        let evidence = Some(Source::OtherSdk(sdk).into());
        return Judgment { code, is_declared: false, verdict: verdict::UNKNOWN, evidence };
    }
    let declared = (format.row)(code);
    let is_declared = declared.is_some();
    // No row is that of an event without a number, even if the number that it gets has one.
    let row = declared.filter(|_| number.is_some());
    let found = match row {
        Some(row) if row.kind == ErrorKind::Success => Some((*rest::INPUT, Source::Zero.into())),
        Some(_) if !format.vague.contains(&code) => None,
        _ => evidence(format, event, number.map(|(_, code)| code), row, levels),
    };
    let (mut verdict, evidence) = match found {
        Some((verdict, evidence)) => (verdict, Some(evidence)),
        None => (row.unwrap_or(verdict::UNKNOWN), None),
    };
    // It was the login that failed, so it takes another credential and not another login.
    if format.failed_logins.contains(&code) && verdict.retry_policy == RetryPolicy::AfterLogin {
        verdict.retry_policy = RetryPolicy::AfterFix;
    }
    Judgment { code, is_declared, verdict, evidence }
}

/// The number of an event, and the field that it is in.
fn number(format: &Format, event: &Fields<'_>) -> Option<(Key, i32)> {
    format.numbers.iter().find_map(|name| Some((*name, code(format, event, *name)?)))
}

/// The number in a field, or that of the name in it.
fn code(format: &Format, event: &Fields<'_>, name: Key) -> Option<i32> {
    let field = event.get(name)?;
    field.number().or_else(|| format.codes.get_by_name(&field.text()?).map(|row| row.code))
}

/// The SDK whose event this is, if it is another one; `number` is the field that the number is in.
fn other_sdk(format: &Format, event: &Fields<'_>, number: Option<Key>) -> Option<&'static str> {
    let is_one = |other: &&Other| {
        let mark = event.get(other.mark);
        number == other.number
            && mark.is_some_and(|mark| other.mark != Key::Type || mark.number().is_some())
            && other.lacks.is_none_or(|lacks| event.get(lacks).is_none())
    };
    format.others.iter().find(is_one).map(|other| other.sdk)
}

/// What the event says beyond its number: see [`ErrorEvent`](super::ErrorEvent) for the order.
fn evidence(
    format: &Format,
    event: &Fields<'_>,
    number: Option<i32>,
    row: Option<Verdict>,
    levels: u8,
) -> Option<Found> {
    if event.has_none() {
        return None;
    }
    let mut found = None;
    let said = Said::of(event, &mut |inner| {
        found = nested(format, inner, levels);
        found.is_some()
    });
    if found.is_some() {
        return found;
    }
    let found = |decision: Decision| (*decision.verdict, decision.source.into());
    let decision =
        said.decision.or_else(|| rest::by_status(said.status.filter(|status| *status != 0)?));
    if let Some(decision) = decision {
        return Some(found(decision));
    }
    let heard = Heard::of(format, number, event);
    if let Some(decision) = heard.sentence {
        return Some(found(decision));
    }
    // What follows only says that something failed, and a row that is retried says that as well.
    if row.is_some_and(|row| matches!(row.retry_policy, RetryPolicy::Retry(_))) {
        return None;
    }
    let is_upload = number.is_some_and(|number| format.uploads.contains(&number));
    let is_data_empty = || event.get(Key::Data).is_some_and(Field::is_empty_object);
    let is_unanswered = said.status == Some(0) || is_upload && is_data_empty();
    let unanswered = Decision { verdict: rest::NO_ANSWER, why: "", source: Source::NoAnswer };
    said.last_decision
        .or_else(|| is_unanswered.then_some(unanswered))
        .or(heard.failure)
        .or_else(|| sentences::error_name(event).filter(|_| row.is_none()))
        .map(found)
}

/// The judgment of an object that an event holds, if the object is an event.
fn nested(format: &Format, inner: &Fields<'_>, levels: u8) -> Option<Found> {
    let levels = levels.checked_sub(1).filter(|_| format.numbers.contains(&Key::Type))?;
    let code = code(format, inner, Key::Type)?;
    let judgment = judge(format, inner, levels);
    (judgment.is_declared || judgment.evidence.is_some())
        .then(|| (judgment.verdict, Evidence::nested(code, judgment.evidence)))
}
