//! The SDK's error event, as JavaScript throws it and as JavaScript catches it.

mod js;
mod read;
mod write;

use wasm_bindgen::JsValue;

use crate::{SdkError, SdkEvent};

/// The `name` of an error that is made from an event.
const NAME: &str = "ChatError";

/// The field for the name of an event, if it has one.
const ORIGINAL_NAME: &str = "originalName";

/// Reads anything that JavaScript can throw. It never fails.
///
/// | value | read as |
/// |---|---|
/// | object | its own enumerable fields; `name`, `message` and `cause` also if they are hidden or inherited, as those of an `Error` or a `DOMException` are |
/// | `XMLHttpRequest` | its `status`, `responseText` and `responseURL` |
/// | `Response` | its `status` and `url` |
/// | `Map` | the entries with a string as key |
/// | string | the JSON object in it, as `JSON.parse` reads it, or else the `message` |
/// | number, `BigInt` | the `type` |
/// | array | the `data` |
/// | `undefined`, `null`, boolean, symbol, function | an event without any field |
///
/// An inherited `type` or `code` is not the SDK's number, so that of a `DOMException` or a `CloseEvent` is not read.
///
/// Some fields are left out: functions, symbols, bytes, a field whose getter throws, an object
/// inside itself, and what is nested more than 16 levels deep. Texts are cut and fields left out
/// if the event would need more than about a megabyte. Half an emoji becomes U+FFFD. No `toJSON` is called.
///
/// ```no_run
/// use chat_errors::{ChatErrorCode, ErrorEvent, RetryPolicy};
/// use wasm_bindgen::JsValue;
///
/// fn failed(thrown: JsValue) {
///     let event = ErrorEvent::from(thrown);
///     if event.retry_policy() == RetryPolicy::AfterLogin {
///         // get a new token
///     }
/// }
/// ```
impl<C: SdkError> From<&JsValue> for SdkEvent<C> {
    fn from(value: &JsValue) -> Self {
        read::event(value)
    }
}

/// Reads anything that JavaScript can throw, as `From<&JsValue>` does. It never fails.
///
/// So an imported function can return `Result<_, ErrorEvent>`:
///
/// ```no_run
/// use chat_errors::ErrorEvent;
/// use wasm_bindgen::prelude::*;
///
/// #[wasm_bindgen]
/// extern "C" {
///     type Connection;
///
///     #[wasm_bindgen(method, catch, js_name = setLoginInfoCustomExt)]
///     fn set_login_info(this: &Connection, ext: &str) -> Result<(), ErrorEvent>;
/// }
/// ```
impl<C: SdkError> From<JsValue> for SdkEvent<C> {
    fn from(value: JsValue) -> Self {
        Self::from(&value)
    }
}

/// Makes a JavaScript `Error` with every field of the event.
///
/// Its `name` is `ChatError`, its `message` the event's message or else the summary of the row,
/// and its `type` and `code` are the event's number, if it has one. A `name` of the event becomes
/// `originalName`. All fields are enumerable, so `JSON.stringify` writes the whole event, and an event
/// that is made from the error is judged as this one.
///
/// So an exported function can return `Result<_, ErrorEvent>`:
///
/// ```no_run
/// use chat_errors::ErrorEvent;
/// use wasm_bindgen::prelude::*;
///
/// #[wasm_bindgen]
/// pub fn send() -> Result<(), ErrorEvent> {
///     Err(ErrorEvent::from(JsValue::from(56))) // in JavaScript, `error.type === 56`
/// }
/// ```
impl<C: SdkError> From<SdkEvent<C>> for JsValue {
    fn from(event: SdkEvent<C>) -> Self {
        write::error(event)
    }
}
