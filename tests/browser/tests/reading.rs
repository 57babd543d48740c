//! What becomes of each kind of value that JavaScript can throw.
#![cfg(target_family = "wasm")]

use chat_errors::native::NativeEvent;
use chat_errors::web_v5::WebV5Event;
use chat_errors::{ChatErrorCode, ErrorEvent, ErrorKind, RetryPolicy};
use serde_json::{Map, Value, json};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = eval)]
    fn js(code: &str) -> JsValue;
}

/// The event that a JavaScript expression is read as.
fn event(expression: &str) -> ErrorEvent {
    ErrorEvent::from(js(&format!("({expression})")))
}

/// Its fields.
fn fields(expression: &str) -> Value {
    Value::Object(event(expression).into())
}

/// Asserts that an expression without a number is an event without one, which is never retried.
fn assert_has_no_number(expression: &str) {
    let event = event(expression);
    assert_eq!(event.code(), -2, "{expression}");
    assert_eq!(event.retry_policy(), RetryPolicy::Never, "{expression}");
}

#[wasm_bindgen_test]
fn an_object_is_its_own_enumerable_fields() {
    assert_eq!(
        fields(
            "{ type: 17, message: 'm', data: { error: 'unauthorized', list: [1, 'a', null, true] } }"
        ),
        json!({ "type": 17, "message": "m", "data": { "error": "unauthorized", "list": [1, "a", null, true] } })
    );
    assert_eq!(fields("Object.assign(Object.create(null), { type: 28 })"), json!({ "type": 28 }));
    assert_eq!(fields("Object.freeze({ type: 28 })"), json!({ "type": 28 }));
    assert_eq!(fields("new Proxy({ type: 28 }, {})"), json!({ "type": 28 }));
    assert_eq!(fields("Object.create({ type: 28, code: 28 })"), json!({}));
    assert_eq!(fields("Object.defineProperty({}, 'type', { value: 28 })"), json!({}));
    assert_eq!(
        fields("new (class { get type() { return 28 } get message() { return 'inherited' } })"),
        json!({ "message": "inherited" })
    );
    assert_eq!(
        fields("{ type: 28, *[Symbol.iterator]() { yield ['type', 56] } }"),
        json!({ "type": 28 })
    );
}

#[wasm_bindgen_test]
fn an_error_keeps_its_name_message_and_cause() {
    assert_eq!(fields("new Error('m')"), json!({ "name": "Error", "message": "m" }));
    assert_eq!(
        fields("new RangeError('m', { cause: new TypeError('c') })"),
        json!({ "name": "RangeError", "message": "m", "cause": { "name": "TypeError", "message": "c" } })
    );
    assert_eq!(
        fields("new (class AppError extends Error { name = 'AppError'; status = 401 })('m')"),
        json!({ "name": "AppError", "message": "m", "status": 401 })
    );
    assert_eq!(
        fields("Object.assign(new Error('m'), { code: 'ECONNRESET', errno: -104 })"),
        json!({ "name": "Error", "message": "m", "code": "ECONNRESET", "errno": -104 })
    );
    assert_eq!(event("Object.assign(new Error('token expired'), { type: 56 })").code(), 56);
}

#[wasm_bindgen_test]
fn an_error_of_another_realm_is_an_error() {
    let in_frame = |expression: &str| {
        format!(
            "(() => {{ const frame = document.createElement('iframe'); document.body.append(frame); \
             const value = frame.contentWindow.eval({expression:?}); frame.remove(); return value }})()"
        )
    };
    assert_eq!(
        fields(&in_frame("new TypeError('m')")),
        json!({ "name": "TypeError", "message": "m" })
    );
    assert_eq!(fields(&in_frame("new Map([['type', 28]])")), json!({ "type": 28 }));
    assert_eq!(fields(&in_frame("[17]")), json!({ "data": [17] }));
}

#[wasm_bindgen_test]
fn a_dom_exception_and_an_event_of_the_dom_have_no_number() {
    assert_eq!(
        fields("new DOMException('m', 'TypeMismatchError')"), // its `code` is 17
        json!({ "name": "TypeMismatchError", "message": "m" })
    );
    assert_eq!(fields("new CloseEvent('close', { code: 1006 })"), json!({ "isTrusted": false }));
    assert_eq!(
        fields("new globalThis.ErrorEvent('error', { message: 'm' })"),
        json!({ "isTrusted": false, "message": "m" })
    );
    assert_eq!(fields("new ProgressEvent('error')"), json!({ "isTrusted": false }));
}

#[wasm_bindgen_test]
fn a_request_and_a_response_are_their_status() {
    assert_eq!(
        fields("{ type: 200, xhr: new XMLHttpRequest() }"),
        json!({ "type": 200, "xhr": { "status": 0, "responseText": "", "responseURL": "" } })
    );
    assert_eq!(
        fields(
            "(() => { const xhr = new XMLHttpRequest(); xhr.open('GET', 'data:text/plain,gone'); xhr.responseType = 'json'; return xhr })()"
        ),
        json!({ "status": 0, "responseURL": "" })
    );
    assert_eq!(fields("new Response('{}', { status: 401 })"), json!({ "status": 401, "url": "" }));
    assert_eq!(event("new Response('', { status: 401 })").retry_policy(), RetryPolicy::AfterLogin);
    assert_eq!(event("new XMLHttpRequest()").kind(), ErrorKind::Network);
}

#[wasm_bindgen_test]
fn a_string_is_the_object_in_it_or_the_message() {
    assert_eq!(fields(r#"'{"type":56}'"#), json!({ "type": 56 }));
    assert_eq!(fields("'boom'"), json!({ "message": "boom" }));
    assert_eq!(fields("'[17]'"), json!({ "message": "[17]" }));
    assert_eq!(fields("''"), json!({ "message": "" }));
    assert_eq!(fields("new String('boom')"), json!({ "message": "boom" }));
    assert_has_no_number("'boom'");
}

#[wasm_bindgen_test]
fn a_number_is_the_number() {
    assert_eq!(event("28").code(), 28);
    assert_eq!(event("17n").code(), 17);
    assert_eq!(event("new Number(28)").code(), 28);
    assert_eq!(event("-3").code(), -3);
    assert_eq!(event("1e300").code(), i32::MAX);
    assert_eq!(event("-Infinity").code(), i32::MIN);
    assert_eq!(event("-(10n ** 400n)").code(), i32::MIN);
    assert_eq!(fields("-0"), json!({ "type": 0 }));
    assert_eq!(fields("{ type: '28' }"), json!({ "type": "28" }));
    assert_eq!(
        fields("{ type: new String('28'), code: new Number(28) }"),
        json!({ "type": "28", "code": 28 })
    );
    assert_eq!(fields("{ type: NaN, code: 28 }"), json!({ "type": null, "code": 28 }));
    assert_eq!(
        fields(
            "{ type: 17, data: [9007199254740991, 18446744073709551615n, -9223372036854775808n, 10n ** 30n] }"
        ),
        json!({ "type": 17, "data": [9_007_199_254_740_991_i64, u64::MAX, i64::MIN, 1e30] })
    );
    for not_whole in ["1.5", "NaN"] {
        assert_has_no_number(not_whole);
    }
}

#[wasm_bindgen_test]
fn a_number_is_that_of_the_sdk_whose_event_is_read() {
    assert_eq!(WebV5Event::from(js("300")).code(), 300);
    assert_eq!(NativeEvent::from(js("300")).code(), 300);
}

#[wasm_bindgen_test]
fn nothing_is_an_event_without_a_field() {
    for nothing in [
        "undefined",
        "null",
        "true",
        "false",
        "Symbol('s')",
        "function type() {}",
        "class {}",
        "{}",
    ] {
        assert_eq!(fields(nothing), json!({}), "{nothing}");
        assert_has_no_number(nothing);
    }
}

#[wasm_bindgen_test]
fn an_array_is_the_data() {
    assert_eq!(fields("[17, { type: 17 }]"), json!({ "data": [17, { "type": 17 }] }));
    assert_eq!(fields("[undefined, () => 1, , 2]"), json!({ "data": [null, null, null, 2] }));
    assert_has_no_number("[17]");
}

#[wasm_bindgen_test]
fn a_map_is_its_string_keys() {
    assert_eq!(
        fields(
            "new Map([['type', 17], [1, 'number'], [Symbol('s'), 1], ['data', new Map([['error', 'e']])]])"
        ),
        json!({ "type": 17, "data": { "error": "e" } })
    );
    assert_eq!(fields("{ type: 28, [Symbol.toStringTag]: 'Map' }"), json!({}));
    let endless =
        "{ [Symbol.toStringTag]: 'Map', *[Symbol.iterator]() { for (;;) yield ['type', 28] } }";
    assert_eq!(fields(endless), json!({}));
}

#[wasm_bindgen_test]
fn what_is_no_data_is_left_out() {
    assert_eq!(
        fields(
            "{ type: 28, fail() {}, s: Symbol('s'), u: undefined, bytes: new Uint8Array(9), [Symbol('k')]: 1 }"
        ),
        json!({ "type": 28 })
    );
    assert_eq!(
        fields("{ type: 28, set: new Set([1]), date: new Date(0) }"),
        json!({ "type": 28, "set": {}, "date": {} })
    );
}

#[wasm_bindgen_test]
fn a_circle_is_left_out_and_a_shared_object_is_not() {
    assert_eq!(
        fields(
            "(() => { const e = { type: 17, list: [1] }; e.self = e; e.list.push(e, e.list); return e })()"
        ),
        json!({ "type": 17, "list": [1, null, null] })
    );
    assert_eq!(
        fields("(() => { const e = new Error('m'); e.cause = e; e.type = 28; return e })()"),
        json!({ "type": 28, "name": "Error", "message": "m" })
    );
    assert_eq!(
        fields("(() => { const s = { a: 1 }; return { type: 17, data: s, again: s } })()"),
        json!({ "type": 17, "data": { "a": 1 }, "again": { "a": 1 } })
    );
}

#[wasm_bindgen_test]
fn sixteen_levels_are_read() {
    let nested = |levels| {
        format!(
            "(() => {{ let e = {{ type: 56, message: 'innermost' }}; \
             for (let i = 1; i < {levels}; i++) e = {{ type: 1, message: 'm', data: e, id: i }}; return e }})()"
        )
    };
    let innermost = |levels| {
        let mut fields = &fields(&nested(levels));
        while let Some(data) = fields.get("data") {
            fields = data;
        }
        fields["message"].clone()
    };
    assert_eq!(innermost(16), "innermost");
    assert_eq!(innermost(17), "m");
    assert_eq!(innermost(50_000), "m");
}

#[wasm_bindgen_test]
fn nothing_is_called_but_getters() {
    assert_eq!(
        fields(
            "{ type: 28, toJSON() { throw 1 }, toString() { throw 2 }, valueOf() { throw 3 }, [Symbol.toPrimitive]() { throw 4 } }"
        ),
        json!({ "type": 28 })
    );
}

#[wasm_bindgen_test]
fn what_throws_is_left_out() {
    assert_eq!(
        fields(
            "{ type: 28, get data() { throw new Error('no') }, get message() { throw undefined } }"
        ),
        json!({ "type": 28 })
    );
    assert_eq!(
        fields("{ type: 28, get [Symbol.toStringTag]() { throw 1 } }"),
        json!({ "type": 28 })
    );
    for trap in ["ownKeys", "getOwnPropertyDescriptor", "get", "getPrototypeOf", "has"] {
        let proxy =
            format!("new Proxy({{ type: 28 }}, {{ {trap}() {{ throw new Error('no') }} }})");
        let code = event(&proxy).code();
        assert!(code == 28 || code == -2, "{trap}: {code}");
        assert_eq!(event(&format!("{{ type: 28, data: {proxy} }}")).code(), 28, "{trap}");
    }
    let revoked =
        "(() => { const { proxy, revoke } = Proxy.revocable([], {}); revoke(); return proxy })()";
    assert_eq!(fields(revoked), json!({}));
    assert_eq!(
        fields(&format!("{{ type: 28, data: {revoked} }}")),
        json!({ "type": 28, "data": {} })
    );
    let length = "new Proxy([], { get(_, key) { if (key === 'length') throw 1 } })";
    assert_eq!(fields(length), json!({ "data": [] }));
    let item =
        "new Proxy([1, 2], { get(array, key) { if (key === '0') throw 1; return array[key] } })";
    assert_eq!(fields(item), json!({ "data": [null, 2] }));
    assert_eq!(fields("Object.assign(new String('m'), { toString() { throw 1 } })"), json!({}));
    assert_eq!(fields("Object.assign(new Number(28), { valueOf() { throw 1 } })"), json!({}));
}

#[wasm_bindgen_test]
fn half_an_emoji_is_replaced() {
    assert_eq!(
        fields(r"{ type: 28, message: 'a\ud83d', '\ude00': '\ud83d\ude00' }"),
        json!({ "type": 28, "message": "a\u{fffd}", "\u{fffd}": "😀" })
    );
}

#[wasm_bindgen_test]
fn a_field_of_the_prototype_setter_is_a_field() {
    assert_eq!(
        fields(r#"JSON.parse('{"type": 28, "__proto__": {"a": 1}}')"#),
        json!({ "type": 28, "__proto__": { "a": 1 } })
    );
}

#[wasm_bindgen_test]
fn half_a_megabyte_is_read_whole() {
    let text = fields("{ type: 28, message: 'x'.repeat(500_000), data: {} }");
    assert_eq!(text["message"].as_str().map(str::len), Some(500_000));
    let first =
        "{ data: Array.from({ length: 6000 }, (_, i) => i), type: 17, message: 'm', id: 1 }";
    assert_eq!(fields(first)["data"].as_array().map(Vec::len), Some(6000));
    let many = "Object.fromEntries(Array.from({ length: 4000 }, (_, i) => ['k' + i, i]))";
    assert_eq!(fields(many).as_object().map(Map::len), Some(4000));
}

#[wasm_bindgen_test]
fn of_too_many_fields_the_first_are_read_by_their_whole_names() {
    let many = "[['type', 17], ...Array.from({ length: 1e5 }, (_, i) => ['code' + i, i])]";
    for whole in [format!("Object.fromEntries({many})"), format!("new Map({many})")] {
        let read = fields(&whole);
        assert_eq!(read["type"], 17);
        assert_eq!(read["code1"], 1);
        assert_eq!(read.get("code"), None);
    }
    let long = "Object.fromEntries(Array.from({ length: 5000 }, (_, i) => ['code' + '_'.repeat(200) + i, i]))";
    let long = fields(long);
    let names = long.as_object().unwrap().keys();
    assert!(names.clone().count() > 0);
    assert_eq!(names.filter(|name| name.ends_with('_')).count(), 0);
}

/// Values without an end; `type` comes last, and is read all the same.
#[wasm_bindgen_test]
fn endless_values_are_cut() {
    let endless = [
        "window",
        "document.body",
        "new Array(2 ** 32 - 1)",
        "new Uint8Array(1e8)",
        "'x'.repeat(2 ** 28)",
        "Array(5000).fill('x'.repeat(2 ** 20))",
        "(() => { let e = {}; for (let i = 0; i < 15; i++) e = Object.fromEntries([...'abcdefghij'].map(k => [k, e])); return e })()",
        "(() => { const more = () => new Proxy({}, { get: more }); return more() })()",
        "(() => { const more = () => new Proxy([], { get: (_, key) => key === 'length' ? Infinity : more() }); return more() })()",
        "new Proxy([], { get: (_, key) => { if (key === 'length') return 2 ** 53; if (key !== Symbol.toStringTag) throw key } })",
        "({ get a() { return Object.defineProperty({}, 'b', { enumerable: true, get: Object.getOwnPropertyDescriptor(this, 'a').get }) } })",
        "Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [i, i]))",
        "new Map(Array.from({ length: 1e5 }, (_, i) => ['' + i, i]))",
    ];
    for value in endless {
        let event =
            event(&format!("{{ a: {value}, data: {{ error: 'unauthorized' }}, type: 17 }}"));
        assert_eq!(event.code(), 17, "{value}");
        assert_eq!(event.kind(), ErrorKind::Unauthenticated, "{value}");
        let bytes = serde_json::to_string(&event).unwrap().len();
        assert!(bytes < 2 << 20, "{bytes}: {value}");
    }
}
