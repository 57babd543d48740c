//! From an event to a JavaScript error.

use alloc::borrow::ToOwned;

use serde_json::Map;
use wasm_bindgen::JsValue;

use super::{NAME, ORIGINAL_NAME, js};
use crate::{ChatErrorCode, SdkError, SdkEvent};

pub(super) fn error<C: SdkError>(event: SdkEvent<C>) -> JsValue {
    let message = event.message().unwrap_or(event.summary()).to_owned();
    let error = js::error(&message);

    let number = number(&event);
    let is_declared = event.error().is_some();
    let mut fields = Map::from(event);
    if let Some(number) = number {
        fields.insert("code".into(), number.into());
        // In `type`, the number of another SDK would be read as this one's.
        if is_declared {
            fields.insert("type".into(), number.into());
        }
    }
    fields.insert("message".into(), message.into());
    let name = fields.insert("name".into(), NAME.into());
    fields.extend(name.map(|name| (ORIGINAL_NAME.into(), name)));

    // Through JSON, where `__proto__` is a field like any other.
    let fields = serde_json::to_string(&fields).ok().and_then(|json| js::parse(&json).ok());
    if let Some(fields) = fields {
        js::define(&error, &js::descriptors(&fields));
    }
    error
}

/// The event's number. Without one, its code is −2.
fn number<C: SdkError>(event: &SdkEvent<C>) -> Option<i32> {
    let code = event.code();
    let has_it = |field| event.fields().get(field).is_some_and(|number| *number == code);
    (code != -2 || has_it("type") || has_it("code")).then_some(code)
}
