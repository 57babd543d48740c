//! What the page shows of an error.

use chat_errors::{Backoff, ChatErrorCode, CodeInfo, Idempotency};
use wasm_bindgen::prelude::wasm_bindgen;

/// An error in the words of the library.
#[wasm_bindgen(getter_with_clone)]
#[derive(Debug, Clone)]
pub struct Answer {
    /// `web` for the Web SDK 4, `rest` for the REST API.
    #[wasm_bindgen(readonly)]
    pub sdk: String,
    /// The number.
    #[wasm_bindgen(readonly)]
    pub code: i32,
    /// The published name.
    #[wasm_bindgen(readonly)]
    pub name: String,
    /// Other names.
    #[wasm_bindgen(readonly)]
    pub aliases: Vec<String>,
    /// The summary in the language asked for.
    #[wasm_bindgen(readonly)]
    pub summary: String,
    /// The help in the language asked for.
    #[wasm_bindgen(readonly)]
    pub help: Option<String>,
    /// The word of the kind.
    #[wasm_bindgen(readonly)]
    pub kind: String,
    /// The word of the outcome.
    #[wasm_bindgen(readonly)]
    pub outcome: String,
    /// The word of the next step after a call that may be repeated.
    #[wasm_bindgen(readonly)]
    pub next: String,
    /// The word of the next step after a send.
    #[wasm_bindgen(readonly, js_name = nextForSend)]
    pub next_for_send: String,
    /// The upper bounds of the waits in seconds, if the call may be repeated.
    #[wasm_bindgen(readonly)]
    pub waits: Vec<f64>,
    /// What the event says itself.
    #[wasm_bindgen(readonly)]
    pub message: Option<String>,
    /// What decided how it is judged, if it was not the row.
    #[wasm_bindgen(readonly)]
    pub evidence: Option<String>,
}

impl Answer {
    /// What is known of a row.
    #[must_use]
    pub fn new(info: &CodeInfo, language: &str) -> Self {
        let backoff = info.retry_policy.backoff();
        let waits = backoff.iter().flat_map(Backoff::delays);
        Self {
            sdk: "web".into(),
            code: info.code,
            name: info.name.into(),
            aliases: info.aliases.iter().copied().map(Into::into).collect(),
            summary: info.summary_in(language).unwrap_or(info.summary).into(),
            help: info.help_in(language).or(info.help).map(Into::into),
            kind: info.kind.as_str().into(),
            outcome: info.outcome.as_str().into(),
            next: info.next_step(Idempotency::Idempotent).as_str().into(),
            next_for_send: info.next_step(Idempotency::NonIdempotent).as_str().into(),
            waits: waits.map(|wait| wait.as_secs_f64()).collect(),
            message: None,
            evidence: None,
        }
    }
}
