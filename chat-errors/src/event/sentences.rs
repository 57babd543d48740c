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
use crate::letters;
use crate::rest::{self, Decision};
use crate::verdict::{SLOWLY, SOON, Verdict};
use crate::{ErrorKind, Outcome, RetryPolicy};

/// A text that an SDK writes into its events.
#[derive(Debug)]
pub(crate) struct Sentence {
    /// The number of the events in which it decides; `None` for all events.
    pub(crate) number: Option<i32>,
    /// Whole words of the text, in lower case.
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

/// All tables of sentences.
const SENTENCES: &[&[Sentence]] = &[
    WEB,
    #[cfg(feature = "native")]
    SERVER,
    #[cfg(feature = "web-v5")]
    WEB_V5,
];

const fn only(number: i32, part: &'static str, verdict: &'static Verdict) -> Sentence {
    Sentence { number: Some(number), part, verdict }
}

const fn any(part: &'static str, verdict: &'static Verdict) -> Sentence {
    Sentence { number: None, part, verdict }
}

/// The texts of a `TypeError` that is a failed `fetch`, as browsers and Node.js write them. Each is the whole
/// of what is said: an application's "failed to fetch the group" can have any cause.
const FAILED_FETCHES: [&str; 5] = [
    "failed to fetch",
    "networkerror when attempting to fetch resource",
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

/// The texts that are looked for in a field.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// The SDK's sentences.
    Sentences,
    /// The texts of the network's failures.
    Failures,
    Both,
}

const KEYS: [(Key, Known); 7] = [
    (Key::Message, Known::Both),
    (Key::Code, Known::Both),
    (Key::Reason, Known::Sentences),
    (Key::Description, Known::Sentences),
    (Key::Name, Known::Sentences),
    (Key::Errno, Known::Failures),
    (Key::ErrMsg, Known::Failures),
];

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
                parts.look(&text, Known::Both);
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
        for (key, known) in KEYS {
            if let Some(text) = fields.text(key) {
                self.look(&text, known);
            }
        }
    }

    fn look(&mut self, text: &str, known: Known) {
        let (bytes, number) = (text.as_bytes(), self.number);
        for (at, letters) in bytes.windows(4).enumerate() {
            let (word, bit) = start(letters);
            if STARTS[word] & bit == 0 {
                continue;
            }
            let here = |part: &'static str| Place::of(part, bytes, at);
            let has_words = |part| here(part).is_some_and(|place| place.has_whole_words());
            let is_sentence = |part| here(part).is_some_and(|place| place.is_sentence());
            if known != Known::Failures {
                let holds = |line: &Sentence| line.number.is_none() || line.number == number;
                let mut lines = self.format.sentences.iter().take(self.sentence);
                let line = lines.position(|line| holds(line) && has_words(line.part));
                self.sentence = line.unwrap_or(self.sentence);
            }
            if known != Known::Sentences {
                let fetches = FAILED_FETCHES.iter().map(|text| is_sentence(text));
                let codes = SYSTEM_CODES.iter().map(|code| has_words(code));
                let mut lines = fetches.chain(codes).take(self.failure);
                self.failure = lines.position(|is_here| is_here).unwrap_or(self.failure);
            }
        }
    }
}

/// A known text within a text, and what is before and after it.
struct Place<'a> {
    before: &'a [u8],
    part: &'a [u8],
    after: &'a [u8],
}

impl<'a> Place<'a> {
    /// `None` if the part is not at this place of the text.
    fn of(part: &'a str, text: &'a [u8], at: usize) -> Option<Self> {
        let (before, rest) = text.split_at_checked(at)?;
        let (found, after) = rest.split_at_checked(part.len())?;
        let part = part.as_bytes();
        found.eq_ignore_ascii_case(part).then_some(Self { before, part, after })
    }

    /// Whether the part begins and ends with whole words: "payload failed" does not say "load failed".
    fn has_whole_words(&self) -> bool {
        let joined = |before: &[u8], after: &[u8]| is_word(before.last()) && is_word(after.first());
        !joined(self.before, self.part) && !joined(self.part, self.after)
    }

    /// Whether the part is all that is said: there is a mark or the end of a line before it and after it.
    fn is_sentence(&self) -> bool {
        let is_mark = |byte: &&u8| **byte != b' ';
        !is_word(self.before.iter().rfind(is_mark)) && !is_word(self.after.iter().find(is_mark))
    }
}

fn is_word(byte: Option<&u8>) -> bool {
    byte.is_some_and(u8::is_ascii_alphanumeric)
}

/// The first four letters of all known texts, as a set: one look-up instead of 20 comparisons at each byte
/// of a text.
const STARTS: [u32; 32] = {
    let mut starts = [0; 32];
    let mut line = 0;
    while line < FAILED_FETCHES.len() {
        starts = with_start(starts, FAILED_FETCHES[line]);
        line += 1;
    }
    line = 0;
    while line < SYSTEM_CODES.len() {
        starts = with_start(starts, SYSTEM_CODES[line]);
        line += 1;
    }
    let mut table = 0;
    while table < SENTENCES.len() {
        line = 0;
        while line < SENTENCES[table].len() {
            starts = with_start(starts, SENTENCES[table][line].part);
            line += 1;
        }
        table += 1;
    }
    starts
};

const fn with_start(mut starts: [u32; 32], part: &str) -> [u32; 32] {
    let (word, bit) = start(part.as_bytes());
    starts[word] |= bit;
    starts
}

/// A place in [`STARTS`] for the first four letters.
const fn start(text: &[u8]) -> (usize, u32) {
    match letters::hash(text) {
        Some(hash) => ((hash >> 27) as usize, 1 << (hash >> 22 & 31)),
        None => (0, 0),
    }
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
