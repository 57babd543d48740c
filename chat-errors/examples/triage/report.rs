//! The output: a line for each event, then the counts.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use chat_errors::{ChatErrorCode, CodeInfo, CodeSet, Idempotency, NextStep};
use serde_json::{Value, json};
use textwrap::core::display_width;

use crate::language::Language;
use crate::terminal::{shown, steers};

/// How many characters of a message are shown.
const SHOWN: usize = 60;

/// The width of the longest next step, in columns of a terminal.
const STEP_WIDTH: usize = 17;

/// Marks a step that does not apply to a send. The summary says why.
const NOT_A_SEND: &str = " *";

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Style {
    Columns,
    Json,
}

/// How often each word was written.
type Counts = BTreeMap<&'static str, u64>;

pub(crate) struct Report {
    style: Style,
    language: Language,
    name_width: usize,
    kind_width: usize,
    /// As many as the widest column and the gap after it take.
    spaces: String,
    events: u64,
    pub(crate) malformed: u64,
    pub(crate) without_event: u64,
    next_steps: Counts,
    kinds: Counts,
    /// The current line, so that each line is one write.
    line: String,
}

impl Report {
    pub(crate) fn new(errors: &CodeSet, style: Style, language: Language) -> Self {
        let longest = |text: fn(CodeInfo) -> &'static str| {
            errors.iter().map(|info| text(info).len()).max().unwrap_or_default()
        };
        let name_width = longest(|info| info.name);
        let kind_width = longest(|info| info.kind.as_str());
        Self {
            style,
            // Programs read the objects, so their words stay the same.
            language: if style == Style::Json { Language::new("en") } else { language },
            name_width,
            kind_width,
            spaces: " ".repeat(name_width.max(kind_width).max(STEP_WIDTH) + 2),
            events: 0,
            malformed: 0,
            without_event: 0,
            next_steps: Counts::new(),
            kinds: Counts::new(),
            line: String::new(),
        }
    }

    /// Writes what to do about the event. `data` is the JSON text that comes with it, if there is no message.
    pub(crate) fn event<'a>(
        &mut self,
        line: u64,
        event: &impl ChatErrorCode,
        message: Option<Cow<'a, str>>,
        data: impl FnOnce() -> Option<&'a str>,
        output: &mut impl Write,
    ) -> io::Result<()> {
        let step = event.next_step(Idempotency::Idempotent);
        let holds_for_a_send = event.next_step(Idempotency::NonIdempotent) == step;
        let (name, kind, words) =
            (event.name(), event.kind().as_str(), words(step, &self.language));
        self.events += 1;
        *self.next_steps.entry(words).or_default() += 1;
        *self.kinds.entry(kind).or_default() += 1;
        self.line.clear();
        match self.style {
            Style::Columns => {
                let mark = if holds_for_a_send { "" } else { NOT_A_SEND };
                write!(self.line, "{:>5}  ", event.code()).expect("a `String` takes everything");
                for (cell, width) in [
                    ([name, ""], self.name_width),
                    ([kind, ""], self.kind_width),
                    ([words, mark], STEP_WIDTH),
                ] {
                    let start = self.line.len();
                    self.line.extend(cell);
                    let used = columns(&self.line[start..]);
                    self.line.push_str(&self.spaces[used.min(width)..width + 2]);
                }
                let message = message
                    .or_else(|| data_text(data()?))
                    .unwrap_or_else(|| self.language.summary(&event.info()).into());
                self.line.push_str(&shown(&message, SHOWN));
            }
            Style::Json => {
                // Names and words need no escapes, but a message does.
                let message = escaped(serde_json::to_string(&message)?);
                write!(
                    self.line,
                    r#"{{"line":{line},"code":{},"name":"{name}","kind":"{kind}","next_step":"{words}","same_step_for_a_send":{holds_for_a_send},"message":{message}}}"#,
                    event.code()
                )
                .expect("a `String` takes everything");
            }
        }
        self.line.push('\n');
        output.write_all(self.line.as_bytes())
    }

    /// Writes the counts.
    pub(crate) fn summary(&self, output: &mut impl Write) -> io::Result<()> {
        let Self { language, events, malformed, without_event, next_steps, kinds, .. } = self;
        match self.style {
            Style::Columns => {
                let mark = NOT_A_SEND.trim_start();
                let [not_a_send, events_are, malformed_are, without_event_are, what_to_do, kind] =
                    [
                        (
                            "not a send: it may have arrived, so look before sending again",
                            "发送消息除外：消息可能已经送达，重发前请先查看会话",
                        ),
                        ("events", "个事件"),
                        ("malformed lines", "行格式错误"),
                        ("lines without an event", "行不含事件"),
                        ("what to do", "处理方式"),
                        ("kind", "类别"),
                    ]
                    .map(|(english, chinese)| language.say(english, chinese));
                let comma = language.say(", ", "，");
                writeln!(output, "\n{mark} {not_a_send}")?;
                write!(output, "\n{events} {events_are}{comma}{malformed} {malformed_are}{comma}")?;
                writeln!(output, "{without_event} {without_event_are}")?;
                write_counts(what_to_do, next_steps, output)?;
                write_counts(kind, kinds, output)
            }
            Style::Json => {
                let summary = json!({
                    "events": events,
                    "malformed_lines": malformed,
                    "lines_without_event": without_event,
                    "next_steps": next_steps,
                    "kinds": kinds,
                });
                writeln!(output, "{}", json!({ "summary": summary }))
            }
        }
    }
}

/// The counts under a heading, the highest first.
fn write_counts(heading: &str, counts: &Counts, output: &mut impl Write) -> io::Result<()> {
    writeln!(output, "\n{heading}")?;
    let mut counts: Vec<_> = counts.iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(**count));
    counts.into_iter().try_for_each(|(word, count)| writeln!(output, "{count:>9}  {word}"))
}

fn words(step: NextStep, language: &Language) -> &'static str {
    match step {
        NextStep::Done => language.say("done", "无需处理"),
        NextStep::Wait(_) => language.say("wait and repeat", "等待后重试"),
        NextStep::LogIn => language.say("log in and repeat", "登录后重试"),
        NextStep::Fix => language.say("ask the user", "请用户处理"),
        NextStep::Confirm => language.say("look, then repeat", "确认后再重试"),
        NextStep::GiveUp => language.say("give up", "放弃"),
    }
}

/// The part of the JSON text of `data` to show, if there is anything in it.
fn data_text(json: &str) -> Option<Cow<'_, str>> {
    if json.starts_with('"') {
        let text: String = serde_json::from_str(json).ok()?;
        return (!text.is_empty()).then_some(text.into());
    }
    match serde_json::from_str(json).ok()? {
        data @ Value::Object(_) if data != json!({}) => Some(data.to_string().into()),
        _ => None,
    }
}

/// The width of a text in terminal columns.
fn columns(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { display_width(text) }
}

/// JSON with escapes for the characters that steer a terminal and that `serde_json` leaves alone.
fn escaped(json: String) -> String {
    if json.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return json;
    }
    let mut escaped = String::with_capacity(json.len() * 2);
    for c in json.chars() {
        if steers(c) {
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(escaped, "\\u{unit:04x}").expect("a `String` takes everything");
            }
        } else {
            escaped.push(c);
        }
    }
    escaped
}
