//! From a JavaScript value to the fields of an event.

use alloc::string::String;
use alloc::vec::Vec;

use serde_json::{Map, Value};
use wasm_bindgen::JsValue;

use super::{NAME, ORIGINAL_NAME, js};
use crate::{SdkError, SdkEvent};

type Fields = Map<String, Value>;

/// How deep objects are followed into one another. Real events are nested four deep at most.
const LEVELS: usize = 16;

/// The bytes that an event may need, about. A field may hold `window`, which never ends.
const BUDGET: usize = 1 << 20;

/// The bytes that a value needs beside its text, about.
const VALUE: usize = 64;

/// The bytes that a field needs, about: its value and a name.
const FIELD: usize = 2 * VALUE;

/// What errors and exceptions hide or inherit.
const HIDDEN: [&str; 3] = ["name", "message", "cause"];

/// What is read of an `XMLHttpRequest`.
const REQUEST: [&str; 3] = ["status", "responseText", "responseURL"];

/// What is read of a `Response`, whose text comes later.
const RESPONSE: [&str; 2] = ["status", "url"];

pub(super) fn event<C: SdkError>(value: &JsValue) -> SdkEvent<C> {
    let fields = match read(value) {
        Some(Value::Object(fields)) => fields,
        Some(Value::String(text)) => object_in(&text).unwrap_or_else(|| one("message", text)),
        Some(number @ Value::Number(_)) => one(C::FORMAT.number_field(), number),
        Some(array @ Value::Array(_)) => one("data", array),
        Some(Value::Null | Value::Bool(_)) | None => Fields::new(),
    };
    fields.into()
}

fn read(value: &JsValue) -> Option<Value> {
    Reader { budget: BUDGET, containers: Vec::new() }.value(value)
}

/// The object that the text is in JSON. JavaScript parses it, so no program needs two parsers.
fn object_in(text: &str) -> Option<Fields> {
    match read(&js::parse(text).ok()?)? {
        Value::Object(fields) => Some(fields),
        _ => None,
    }
}

fn one(name: &str, value: impl Into<Value>) -> Fields {
    let mut fields = Fields::new();
    fields.insert(name.into(), value.into());
    fields
}
struct Reader {
    /// The bytes that are left.
    budget: usize,
    /// The objects and arrays around the value that is read.
    containers: Vec<JsValue>,
}

impl Reader {
    fn value(&mut self, value: &JsValue) -> Option<Value> {
        self.budget = self.budget.checked_sub(VALUE)?;
        if let Some(value) = value.as_f64() {
            Some(number(value))
        } else if value.is_string() {
            Some(self.text(value).into())
        } else if value.is_object() {
            self.object(value)
        } else if value.is_bigint() {
            Some(big_int(value))
        } else if value.is_null() {
            Some(Value::Null)
        } else {
            value.as_bool().map(Value::from)
        }
    }

    fn text(&mut self, text: &JsValue) -> String {
        let text = js::slice(text, 0, self.budget).as_string().unwrap_or_default();
        self.budget = self.budget.saturating_sub(text.len());
        text
    }

    fn object(&mut self, object: &JsValue) -> Option<Value> {
        if self.containers.len() == LEVELS || self.containers.contains(object) {
            return None;
        }
        self.containers.push(object.clone());
        let value = self.content(object);
        self.containers.pop();
        value
    }

    fn content(&mut self, object: &JsValue) -> Option<Value> {
        // A revoked proxy has no class, and no fields either.
        Some(match js::class(object).unwrap_or_default().as_str() {
            "[object Array]" => self.array(object),
            "[object Map]" => self.map(object),
            "[object XMLHttpRequest]" => self.fields(object, &REQUEST.map(JsValue::from)),
            "[object Response]" => self.fields(object, &RESPONSE.map(JsValue::from)),
            "[object String]" => self.text(&js::string(object).ok()?).into(),
            "[object Number]" => number(js::number(object).ok()?),
            // A `Uint8Array` and its like.
            class if class.ends_with("Array]") => return None,
            _ => self.fields(object, &names(object)),
        })
    }

    fn array(&mut self, array: &JsValue) -> Value {
        let length = js::get(array, &"length".into()).ok().and_then(|length| length.as_f64());
        let length = length.unwrap_or_default();
        let mut items = Vec::new();
        for index in (0_u32..).take_while(|&index| f64::from(index) < length) {
            // Also for an item that cannot be read.
            self.budget = self.budget.saturating_sub(VALUE);
            if self.budget == 0 {
                break;
            }
            let item = js::get(array, &index.into()).ok().and_then(|item| self.value(&item));
            items.push(item.unwrap_or_default());
        }
        items.into()
    }

    fn map(&mut self, map: &JsValue) -> Value {
        let entries = js::map_entries(map).and_then(|entries| js::array_from(&entries));
        self.each(entries.unwrap_or_default().iter().filter_map(|entry| {
            Some((js::get(entry, &0.into()).ok()?, js::get(entry, &1.into()).ok()?))
        }))
    }

    fn fields(&mut self, object: &JsValue, names: &[JsValue]) -> Value {
        self.each(names.iter().filter_map(|name| Some((name.clone(), js::get(object, name).ok()?))))
    }

    /// Reads simple values first. Each field gets an equal part of the budget, and what the ones
    /// before it have left.
    fn each(&mut self, fields: impl Iterator<Item = (JsValue, JsValue)>) -> Value {
        let mut fields: Vec<_> = fields.take(self.budget / FIELD).collect();
        fields.retain(|(name, value)| name.is_string() && !value.is_undefined());
        restore_name(&mut fields);
        fields.sort_by_key(|(_, value)| value.is_object());

        let mut read = Fields::new();
        for ((name, value), parts) in fields.iter().zip((1..=fields.len()).rev()) {
            let reserved = self.budget - self.budget / parts;
            self.budget -= reserved;
            // First: if the name has to be cut, which could be the name of another field, nothing is left for
            // the value.
            let name = self.text(name);
            read.extend(self.value(value).map(|value| (name, value)));
            self.budget += reserved;
        }
        read.into()
    }
}

/// Undoes what `write::error` does to the name of an event.
fn restore_name(fields: &mut Vec<(JsValue, JsValue)>) {
    let ours = ("name".into(), NAME.into());
    if let Some(at) = fields.iter().position(|field| *field == ours) {
        fields.remove(at);
        let original = JsValue::from(ORIGINAL_NAME);
        for (name, _) in fields.iter_mut().filter(|(name, _)| *name == original) {
            *name = ours.0.clone();
        }
    }
}

/// The names of an object's own fields, and of those that an error hides.
fn names(object: &JsValue) -> Vec<JsValue> {
    let mut names = js::keys(object).unwrap_or_default();
    for hidden in HIDDEN.map(JsValue::from) {
        if !names.contains(&hidden) {
            names.push(hidden);
        }
    }
    names
}

/// A whole number as one. The nearest number for an infinity, and `null` for NaN.
fn number(number: f64) -> Value {
    /// All whole numbers up to this one are exact.
    const EXACT: f64 = 9_007_199_254_740_992.0;

    #[expect(clippy::cast_possible_truncation, reason = "it is whole and small enough")]
    if number % 1.0 == 0.0 && (-EXACT..=EXACT).contains(&number) {
        Value::from(number as i64)
    } else {
        Value::from(number.clamp(f64::MIN, f64::MAX))
    }
}

/// A `BigInt`; the nearest `f64` if it needs more than 64 bits.
fn big_int(value: &JsValue) -> Value {
    let exact = i64::try_from(value.clone()).map(Value::from);
    let exact = exact.or_else(|value| u64::try_from(value).map(Value::from));
    exact.unwrap_or_else(|value| number(js::number(&value).unwrap_or_default()))
}
