//! What is written: a line for each event, then the counts.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use chat_errors::{ChatError, ChatErrorCode, ErrorEvent};
use serde_json::{Value, json};

use crate::next_step::{Call, NextStep, next_step};

/// How many characters of a message are shown.
const SHOWN: usize = 60;

/// The width of the longest next step.
const STEP_WIDTH: usize = 17;

#[derive(Clone, Copy)]
pub(crate) enum Style {
    Columns,
    Json,
}

/// How often each word was written.
type Counts = BTreeMap<&'static str, u64>;

pub(crate) struct Report {
    style: Style,
    name_width: usize,
    kind_width: usize,
    /// As many as the widest column and the gap behind it have.
    spaces: String,
    events: u64,
    malformed: u64,
    next_steps: Counts,
    kinds: Counts,
    /// The line at hand, so that each is one write.
    line: String,
}

impl Report {
    pub(crate) fn new(style: Style) -> Self {
        let longest = |text: fn(&ChatError) -> &'static str| {
            ChatError::VARIANTS.iter().map(|error| text(error).len()).max().unwrap_or_default()
        };
        let name_width = longest(ChatError::name);
        let kind_width = longest(|error| error.kind().as_str());
        Self {
            style,
            name_width,
            kind_width,
            spaces: " ".repeat(name_width.max(kind_width).max(STEP_WIDTH) + 2),
            events: 0,
            malformed: 0,
            next_steps: Counts::new(),
            kinds: Counts::new(),
            line: String::new(),
        }
    }

    /// Writes what to do about the event.
    pub(crate) fn event(
        &mut self,
        line: u64,
        event: &ErrorEvent,
        output: &mut impl Write,
    ) -> io::Result<()> {
        let step = next_step(event, Call::Repeatable);
        let is_resendable = next_step(event, Call::Once) == step;
        let (name, kind, words) = (event.name(), event.kind().as_str(), words(step));
        self.events += 1;
        *self.next_steps.entry(words).or_default() += 1;
        *self.kinds.entry(kind).or_default() += 1;
        self.line.clear();
        match self.style {
            Style::Columns => {
                let words = if is_resendable { words } else { "wait and repeat *" };
                write!(self.line, "{:>5}  ", event.code()).expect("a `String` takes everything");
                for (word, width) in
                    [(name, self.name_width), (kind, self.kind_width), (words, STEP_WIDTH)]
                {
                    self.line.push_str(word);
                    self.line.push_str(&self.spaces[word.len().min(width)..width + 2]);
                }
                push_shortened(&mut self.line, &message(event));
            }
            Style::Json => {
                // Names and words need no escapes; a message does.
                let message = serde_json::to_string(&event.message())?;
                write!(
                    self.line,
                    r#"{{"line":{line},"code":{},"name":"{name}","kind":"{kind}","next_step":"{words}","also_for_a_send":{is_resendable},"message":{message}}}"#,
                    event.code()
                )
                .expect("a `String` takes everything");
            }
        }
        self.line.push('\n');
        output.write_all(self.line.as_bytes())
    }

    /// Counts a line that holds no event.
    pub(crate) fn malformed(&mut self) {
        self.malformed += 1;
    }

    /// Writes the counts.
    pub(crate) fn summary(&self, output: &mut impl Write) -> io::Result<()> {
        let Self { events, malformed, next_steps, kinds, .. } = self;
        match self.style {
            Style::Columns => {
                writeln!(
                    output,
                    "\n* not a send: it may have arrived, so look before sending again"
                )?;
                writeln!(output, "\n{events} events, {malformed} malformed lines")?;
                write_counts("what to do", next_steps, output)?;
                write_counts("kind", kinds, output)
            }
            Style::Json => {
                let summary = json!({
                    "events": events,
                    "malformed_lines": malformed,
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

fn words(step: NextStep) -> &'static str {
    match step {
        NextStep::Done => "done",
        NextStep::Wait(_) => "wait and repeat",
        NextStep::LogIn => "log in and repeat",
        NextStep::Ask => "ask the user",
        NextStep::GiveUp => "give up",
    }
}

/// What the SDK says, or else what it gives along, or else what the number stands for.
fn message(event: &ErrorEvent) -> Cow<'_, str> {
    match (event.message(), event.data()) {
        (Some(message), _) => message.into(),
        (None, Some(Value::String(data))) if !data.is_empty() => data.into(),
        (None, Some(data @ Value::Object(fields))) if !fields.is_empty() => data.to_string().into(),
        _ => event.summary().into(),
    }
}

/// Writes the start of a message on one line, without anything that could steer a terminal.
fn push_shortened(line: &mut String, message: &str) {
    let end = message.char_indices().nth(SHOWN).map(|(end, _)| end);
    let shown = &message[..end.unwrap_or(message.len())];
    if shown.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        line.push_str(shown);
    } else {
        line.extend(shown.chars().map(|c| if c.is_control() { ' ' } else { c }));
    }
    line.push_str(if end.is_some() { "…" } else { "" });
}
