//! What the SDK and JavaScript say themselves, without a server.

use ErrorKind::{Cancelled, Client, Network, RateLimited, TimedOut};
#[cfg(feature = "web-v5")]
use ErrorKind::{InvalidInput, NotFound, Unsupported};
#[cfg(feature = "web-v5")]
use RetryPolicy::AfterFix;
use RetryPolicy::Never;

use super::evidence::Source;
use super::sdk::Format;
use crate::fields::{Fields, Key};
use crate::rest::{self, Decision};
use crate::verdict::{SLOWLY, SOON, Verdict};
use crate::{ErrorKind, Outcome, RetryPolicy};

/// A text that an SDK writes into its events.
#[derive(Debug)]
pub(crate) struct Sentence {
    /// The number of the events in which it decides; `None` for all events.
    pub(crate) number: Option<i32>,
    /// A part of the text, in lower case.
    pub(crate) part: &'static str,
    pub(crate) verdict: &'static Verdict,
}

/// The sentences of the servers, which every SDK passes on.
#[cfg(feature = "native")]
pub(super) const SERVER: &[Sentence] = &[OAUTH, EXPIRED];

/// The sentences of the Web SDK 5: the names of numbers that have several.
#[cfg(feature = "web-v5")]
#[rustfmt::skip]
pub(super) const WEB_V5: &[Sentence] = &[
    only(1,   "connection_cancelled",       &Verdict::failed(Cancelled, Never)),
    only(1,   "upload_aborted",             &Verdict::failed(Cancelled, Never)),
    only(303, "stream_send_not_supported",  &Verdict::refused(Unsupported, Never)),
    only(407, "attachment_expired",         &Verdict::refused(NotFound, Never)),
    only(407, "voice_to_text_file_invalid", &Verdict::refused(InvalidInput, AfterFix)),
    OAUTH,
    EXPIRED,
];

/// The REST API's text for a token that is not valid.
const OAUTH: Sentence = any("unable to authenticate (oauth)", rest::LOG_IN);

/// The chat server's text, at login and for a refused send.
const EXPIRED: Sentence = any("token expired", rest::LOG_IN);

/// The sentences of the Web SDK 4.
#[rustfmt::skip]
pub(super) const WEB: &[Sentence] = &[
    // The message had been delivered when the application's callback threw.
    only(31, "success function",    &Verdict { kind: Client, retry_policy: Never, outcome: Outcome::Applied }),
    // The message had been refused when the application's callback threw.
    only(31, "fail function",       &Verdict::refused(Client, Never)),
    // Of the limits, this one is a rate.
    only(50, "register rate limit", &Verdict::refused(RateLimited, SLOWLY)),
    OAUTH,
    EXPIRED,
];

const fn only(number: i32, part: &'static str, verdict: &'static Verdict) -> Sentence {
    Sentence { number: Some(number), part, verdict }
}

const fn any(part: &'static str, verdict: &'static Verdict) -> Sentence {
    Sentence { number: None, part, verdict }
}

/// The texts of a `TypeError` that is a failed `fetch`, as browsers and Node.js write them.
const FAILED_FETCHES: [&str; 5] = [
    "failed to fetch",
    "networkerror when attempting to fetch",
    "load failed",
    "fetch failed",
    "network request failed",
];

/// The codes of system calls that failed in the network.
const SYSTEM_CODES: [&str; 13] = [
    "ECONNRESET",
    "ECONNREFUSED",
    "ECONNABORTED",
    "ETIMEDOUT",
    "ESOCKETTIMEDOUT",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EPIPE",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ENETDOWN",
    "ERR_NETWORK",
    "UND_ERR_",
];

/// The names of JavaScript's errors, and what they mean in an event without a declared number.
#[rustfmt::skip]
const ERROR_NAMES: [(&str, &Verdict); 7] = [
    ("AbortError",   &Verdict::failed(Cancelled, Never)),
    ("TimeoutError", &Verdict::failed(TimedOut, SOON)),
    ("NetworkError", &Verdict::failed(Network, SOON)),
    // A page in place of JSON: of a captive portal, for example.
    ("SyntaxError",  &Verdict::failed(Network, SOON)),
    ("TypeError",    BUG),
    ("RangeError",   BUG),
    ("ReferenceError", BUG),
];

/// A mistake in a program, which is the same at every call.
const BUG: &Verdict = &Verdict::failed(Client, Never);

/// Where a text of the network's failures may be, and where one of the SDK's sentences.
const FAILURE_KEYS: [Key; 4] = [Key::Message, Key::Code, Key::Errno, Key::ErrMsg];
const SENTENCE_KEYS: [Key; 5] = [Key::Message, Key::Reason, Key::Description, Key::Code, Key::Name];

/// What the texts of an event say, and those of what it holds.
pub(super) struct Heard {
    /// What the SDK's own sentences decide.
    pub(super) sentence: Option<Decision>,
    /// What only says that something failed in the network.
    pub(super) failure: Option<Decision>,
}

impl Heard {
    /// Reads each text once. Of several known texts, the first of the table decides.
    pub(super) fn of(format: &Format, number: Option<i32>, event: &Fields<'_>) -> Self {
        let mut parts = Parts { format, number, sentence: usize::MAX, failure: usize::MAX };
        parts.read(event);
        for holder in [Key::Data, Key::Details, Key::Cause] {
            let Some(holder) = event.get(holder) else { continue };
            let inner = holder.with(|inner| {
                parts.read(inner);
                Some(())
            });
            if let (None, Some(text)) = (inner, holder.text()) {
                parts.look_for_sentence(&text);
                parts.look_for_failure(&text);
            }
        }
        let sentence = format.sentences.get(parts.sentence);
        let fetch = FAILED_FETCHES.get(parts.failure).map(|text| Source::Sentence(text));
        let system = || {
            let code = SYSTEM_CODES.get(parts.failure.checked_sub(FAILED_FETCHES.len())?)?;
            Some(Source::SystemCode(code))
        };
        Self {
            sentence: sentence.map(|line| decided(line.verdict, Source::Sentence(line.part))),
            failure: fetch.or_else(system).map(|source| decided(rest::NO_ANSWER, source)),
        }
    }
}

/// The first lines of the tables whose texts have been read.
struct Parts<'a> {
    format: &'a Format,
    number: Option<i32>,
    sentence: usize,
    /// In [`FAILED_FETCHES`], then in [`SYSTEM_CODES`].
    failure: usize,
}

impl Parts<'_> {
    fn read(&mut self, fields: &Fields<'_>) {
        for key in SENTENCE_KEYS {
            if let Some(text) = fields.text(key) {
                self.look_for_sentence(&text);
            }
        }
        for key in FAILURE_KEYS {
            if let Some(text) = fields.text(key) {
                self.look_for_failure(&text);
            }
        }
    }

    fn look_for_sentence(&mut self, text: &str) {
        let number = self.number;
        let lines = self.format.sentences.iter().enumerate().take(self.sentence);
        let holds = |line: &Sentence| line.number.is_none() || line.number == number;
        let mut lines = lines.filter(|(_, line)| holds(line));
        if let Some((line, _)) = lines.find(|(_, line)| has(text, line.part)) {
            self.sentence = line;
        }
    }

    fn look_for_failure(&mut self, text: &str) {
        let failures = || FAILED_FETCHES.iter().chain(&SYSTEM_CODES).enumerate();
        for (at, pair) in text.as_bytes().windows(2).enumerate() {
            let &[first, second] = pair else { continue };
            if FAILURE_STARTS[usize::from(first & 31)] & letter(second) == 0 {
                continue;
            }
            let rest = text.as_bytes().get(at..).unwrap_or_default();
            let begins = |part: &str| {
                rest.get(..part.len())
                    .is_some_and(|start| start.eq_ignore_ascii_case(part.as_bytes()))
            };
            if let Some((line, _)) = failures().take(self.failure).find(|(_, part)| begins(part)) {
                self.failure = line;
            }
        }
    }
}

/// The letters that come second in the known texts of a failure, for each first letter.
///
/// One look-up instead of 18 comparisons at each byte of a text.
const FAILURE_STARTS: [u32; 32] = {
    let mut starts = [0; 32];
    let mut line = 0;
    while line < FAILED_FETCHES.len() + SYSTEM_CODES.len() {
        let part = if line < FAILED_FETCHES.len() {
            FAILED_FETCHES[line]
        } else {
            SYSTEM_CODES[line - FAILED_FETCHES.len()]
        };
        let part = part.as_bytes();
        starts[(part[0] & 31) as usize] |= letter(part[1]);
        line += 1;
    }
    starts
};

/// A bit for each letter, in upper or lower case; other bytes share them.
const fn letter(byte: u8) -> u32 {
    1 << (byte & 31)
}

/// Whether a text has this part, in upper or lower case.
fn has(text: &str, part: &str) -> bool {
    let first = part.bytes().next().unwrap_or_default();
    let is_first = |byte: u8| byte.to_ascii_lowercase() == first;
    let mut starts = text.bytes().enumerate().filter(|(_, byte)| is_first(*byte));
    starts.any(|(at, _)| {
        let start = text.as_bytes().get(at..at + part.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(part.as_bytes()))
    })
}

/// What the `name` of a JavaScript error says.
pub(super) fn error_name(event: &Fields<'_>) -> Option<Decision> {
    let name = event.text(Key::Name)?;
    let known = ERROR_NAMES.into_iter().find(|(known, _)| *known == name);
    let (name, verdict) = known.or_else(|| name.ends_with("Error").then_some(("Error", BUG)))?;
    Some(decided(verdict, Source::ErrorName(name)))
}

const fn decided(verdict: &'static Verdict, source: Source) -> Decision {
    Decision { verdict, why: "", source }
}
