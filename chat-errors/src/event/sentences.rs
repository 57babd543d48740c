//! What the SDK and JavaScript say themselves, without a server.

use alloc::borrow::Cow;
use alloc::vec::Vec;

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
    /// The number of the events in which it decides; any if there is none.
    pub(crate) number: Option<i32>,
    /// A part of the text, in lower case.
    pub(crate) part: &'static str,
    pub(crate) verdict: Verdict,
}

/// The sentences of the servers, which every SDK passes on.
#[cfg(feature = "native")]
pub(super) const SERVER: &[Sentence] = &[OAUTH, EXPIRED];

/// The sentences of the Web SDK 5: the names of numbers that have several.
#[cfg(feature = "web-v5")]
#[rustfmt::skip]
pub(super) const WEB_V5: &[Sentence] = &[
    only(1,   "connection_cancelled",       Verdict::failed(Cancelled, Never)),
    only(1,   "upload_aborted",             Verdict::failed(Cancelled, Never)),
    only(303, "stream_send_not_supported",  Verdict::refused(Unsupported, Never)),
    only(407, "attachment_expired",         Verdict::refused(NotFound, Never)),
    only(407, "voice_to_text_file_invalid", Verdict::refused(InvalidInput, AfterFix)),
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
    only(31, "success function",    Verdict { kind: Client, retry_policy: Never, outcome: Outcome::Applied }),
    // The message had been refused when the application's callback threw.
    only(31, "fail function",       Verdict::refused(Client, Never)),
    // Of the limits, this one is a rate.
    only(50, "register rate limit", Verdict::refused(RateLimited, SLOWLY)),
    OAUTH,
    EXPIRED,
];

const fn only(number: i32, part: &'static str, verdict: Verdict) -> Sentence {
    Sentence { number: Some(number), part, verdict }
}

const fn any(part: &'static str, verdict: Verdict) -> Sentence {
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
const ERROR_NAMES: [(&str, Verdict); 7] = [
    ("AbortError",   Verdict::failed(Cancelled, Never)),
    ("TimeoutError", Verdict::failed(TimedOut, SOON)),
    ("NetworkError", Verdict::failed(Network, SOON)),
    // A page in place of JSON: of a captive portal, for example.
    ("SyntaxError",  Verdict::failed(Network, SOON)),
    ("TypeError",    BUG),
    ("RangeError",   BUG),
    ("ReferenceError", BUG),
];

/// A mistake in a program, which is the same at every call.
const BUG: Verdict = Verdict::failed(Client, Never);

/// What the SDK's own sentences decide.
pub(super) fn decision(
    format: &Format,
    number: Option<i32>,
    event: &Fields<'_>,
) -> Option<Decision> {
    let texts =
        Texts::of(event, &[Key::Message, Key::Reason, Key::Description, Key::Code, Key::Name]);
    let sentence = format
        .sentences
        .iter()
        .filter(|sentence| sentence.number.is_none() || sentence.number == number)
        .find(|sentence| texts.have(sentence.part))?;
    Some(decided(sentence.verdict, Source::Sentence(sentence.part)))
}

/// What only says that something failed: in the network, or in the program if the event has no
/// number that is declared.
pub(super) fn last_decision(event: &Fields<'_>, is_declared: bool) -> Option<Decision> {
    let texts = Texts::of(event, &[Key::Message, Key::Code, Key::Errno, Key::ErrMsg]);
    let network = |source| decided(rest::NO_ANSWER, source);
    let fetch = || FAILED_FETCHES.into_iter().find(|part| texts.have(part));
    let system = || SYSTEM_CODES.into_iter().find(|code| texts.have(code));
    fetch()
        .map(|text| network(Source::Sentence(text)))
        .or_else(|| Some(network(Source::SystemCode(system()?))))
        .or_else(|| error_name(event).filter(|_| !is_declared))
}

/// What the `name` of a JavaScript error says.
fn error_name(event: &Fields<'_>) -> Option<Decision> {
    let name = event.text(Key::Name)?;
    let known = ERROR_NAMES.into_iter().find(|(known, _)| *known == name);
    let (name, verdict) = known.or_else(|| name.ends_with("Error").then_some(("Error", BUG)))?;
    Some(decided(verdict, Source::ErrorName(name)))
}

const fn decided(verdict: Verdict, source: Source) -> Decision {
    Decision { verdict, why: "", source }
}

/// The texts in some fields of an event, and in the same fields of what it holds.
struct Texts<'a>(Vec<Cow<'a, str>>);

impl<'a> Texts<'a> {
    fn of(event: &Fields<'a>, names: &[Key]) -> Self {
        let mut texts: Vec<_> = names.iter().filter_map(|name| event.text(*name)).collect();
        for holder in [Key::Data, Key::Details, Key::Cause] {
            let Some(holder) = event.get(holder) else { continue };
            let inner = holder.with(|inner| {
                let inner = names.iter().filter_map(|name| inner.text(*name)?.into_owned().into());
                texts.extend(inner.map(Cow::Owned));
                Some(())
            });
            if inner.is_none() {
                texts.extend(holder.text());
            }
        }
        Self(texts)
    }

    /// Whether one of the texts has this part, in upper or lower case.
    fn have(&self, part: &str) -> bool {
        self.0.iter().any(|text| {
            let mut windows = text.as_bytes().windows(part.len());
            windows.any(|window| window.eq_ignore_ascii_case(part.as_bytes()))
        })
    }
}
