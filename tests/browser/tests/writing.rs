//! What JavaScript sees of an event.
#![cfg(target_family = "wasm")]

use chat_errors::{ChatError, ChatErrorCode, ErrorEvent};
use serde_json::{Map, Value};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen(inline_js = "
    export function see(expression, error) { return String(new Function('error', 'return ' + expression)(error)) }
    export function throws(value) { throw value }
")]
extern "C" {
    fn see(expression: &str, error: JsValue) -> String;

    #[wasm_bindgen(catch)]
    fn throws(value: JsValue) -> Result<(), ErrorEvent>;
}

fn event(json: &str) -> ErrorEvent {
    json.parse().unwrap()
}

#[wasm_bindgen_test]
fn an_event_becomes_an_error() {
    let seen = |expression| {
        see(
            expression,
            event(r#"{"type": 56, "message": "token expired", "data": {"a": [1, null]}}"#).into(),
        )
    };
    assert_eq!(seen("error instanceof Error"), "true");
    assert_eq!(seen("String(error)"), "ChatError: token expired");
    assert_eq!(seen("error.type === 56 && error.code === 56"), "true");
    assert_eq!(seen("error.data.a[0] === 1 && error.data.a[1] === null"), "true");
    assert_eq!(
        seen("JSON.stringify(error)"),
        r#"{"message":"token expired","code":56,"data":{"a":[1,null]},"name":"ChatError","type":56}"#
    );
}

#[wasm_bindgen_test]
fn without_a_message_it_has_the_summary() {
    let message = |json: &str| see("error.message", event(json).into());
    assert_eq!(message(r#"{"type": 56}"#), event(r#"{"type": 56}"#).summary());
    assert_eq!(message(r#"{"type": 507, "reason": "you were muted"}"#), "you were muted");
}

#[wasm_bindgen_test]
fn without_a_number_it_has_none() {
    let seen = |json: &str| see("`${error.type} ${error.code}`", event(json).into());
    assert_eq!(seen("{}"), "undefined undefined");
    assert_eq!(seen(r#"{"code": "ECONNRESET"}"#), "undefined ECONNRESET");
    assert_eq!(seen(r#"{"code": "605"}"#), "605 605");
    assert_eq!(seen(r#"{"type": -2}"#), "-2 -2");
    assert_eq!(seen(r#"{"code": -2}"#), "-2 -2");
}

#[wasm_bindgen_test]
fn a_field_named_like_a_setter_is_a_field() {
    let error = event(r#"{"type": 28, "__proto__": {"polluted": 1}, "stack": "mine"}"#);
    let expression = "error instanceof Error && error.polluted === undefined && Object.hasOwn(error, '__proto__') && error.stack";
    assert_eq!(see(expression, error.into()), "mine");
}

#[wasm_bindgen_test]
fn an_event_that_goes_through_javascript_is_judged_as_before() {
    let rows = ChatError::VARIANTS.iter().map(|error| format!(r#"{{"type": {}}}"#, error.code()));
    let others = [
        "{}",
        r#"{"type": 56}"#,
        r#"{"code": "605"}"#,
        r#"{"type": 12345, "message": "new"}"#,
        r#"{"type": 17, "data": "{\"error\":\"unauthorized\"}"}"#,
        r#"{"type": 1, "data": {"type": 17, "extraInfo": {"httpCode": 500}}}"#,
        r#"{"status": 401}"#,
        r#"{"name": "TypeError", "message": "m"}"#,
        r#"{"name": "SyntaxError", "message": "m"}"#,
        r#"{"name": "Error", "code": "ECONNRESET"}"#,
        r#"{"message": "boom"}"#,
        r#"{"code": 300, "details": {}}"#,
        r#"{"name": "ValidationError"}"#,
    ];
    for json in others.map(String::from).into_iter().chain(rows) {
        let before = event(&json);
        let after = throws(before.clone().into()).unwrap_err();
        let judgment = |event: &ErrorEvent| (event.info(), event.evidence());
        assert_eq!(judgment(&after), judgment(&before), "{json}");
        let (kept, before): (Map<_, _>, Map<String, Value>) = (after.into(), before.into());
        assert_eq!(kept.get("name"), before.get("name"), "{json}");
        for (name, value) in before {
            if !["code", "type"].contains(&name.as_str()) {
                assert_eq!(kept[&name], value, "{json}: {name}");
            }
        }
    }
}

#[wasm_bindgen_test]
fn the_question_mark_converts_both_ways() {
    fn from_javascript() -> Result<(), ErrorEvent> {
        Err(JsValue::from(28))?;
        Ok(())
    }
    fn to_javascript() -> Result<(), JsValue> {
        from_javascript()?;
        Ok(())
    }
    assert_eq!(from_javascript().map_err(|event| event.code()), Err(28));
    assert_eq!(see("error.type", to_javascript().unwrap_err()), "28");
}
