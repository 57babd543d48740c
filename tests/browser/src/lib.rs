//! The Rust side of the tests with the real SDK: it calls the SDK as an application does, and says
//! how the error is judged.
#![cfg(target_family = "wasm")]

use chat_errors::{ChatErrorCode, ErrorEvent};
use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// A function that calls the SDK.
    pub type Call;

    #[wasm_bindgen(method, catch, js_name = call)]
    fn start(this: &Call) -> Result<Promise, ErrorEvent>;
}

async fn attempt(call: &Call) -> Result<(), ErrorEvent> {
    JsFuture::from(call.start()?).await?;
    Ok(())
}

/// Calls the SDK and judges what it throws or is rejected with.
#[wasm_bindgen]
pub async fn judge_call(call: Call) -> String {
    let Err(event) = attempt(&call).await else { return "no error".into() };
    let row = [
        &event.code().to_string(),
        event.kind().as_str(),
        event.retry_policy().as_str(),
        event.outcome().as_str(),
    ];
    let row = row.join(" ");
    event.evidence().map_or(row.clone(), |evidence| format!("{row} by {evidence}"))
}
