//! The functions of JavaScript that are called. Those that can run code of the value are caught.

use alloc::string::String;
use alloc::vec::Vec;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// The class of an object of any realm, such as `[object Map]`.
    #[wasm_bindgen(catch, js_namespace = ["Object", "prototype", "toString"], js_name = call)]
    pub(super) fn class(object: &JsValue) -> Result<String, JsValue>;

    /// The names of the own enumerable fields.
    #[wasm_bindgen(catch, js_namespace = Object)]
    pub(super) fn keys(object: &JsValue) -> Result<Vec<JsValue>, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Reflect)]
    pub(super) fn get(object: &JsValue, key: &JsValue) -> Result<JsValue, JsValue>;

    /// An iterator, which `array_from` reads. Fails if the object only says that it is a `Map`.
    #[wasm_bindgen(catch, js_namespace = ["Map", "prototype", "entries"], js_name = call)]
    pub(super) fn map_entries(map: &JsValue) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Array, js_name = from)]
    pub(super) fn array_from(iterator: &JsValue) -> Result<Vec<JsValue>, JsValue>;

    #[wasm_bindgen(catch, js_name = String)]
    pub(super) fn string(boxed: &JsValue) -> Result<JsValue, JsValue>;

    /// The nearest `f64`, of a `BigInt` too.
    #[wasm_bindgen(catch, js_name = Number)]
    pub(super) fn number(value: &JsValue) -> Result<f64, JsValue>;

    #[wasm_bindgen(js_namespace = ["String", "prototype", "slice"], js_name = call)]
    pub(super) fn slice(text: &JsValue, start: usize, end: usize) -> JsValue;

    #[wasm_bindgen(catch, js_namespace = JSON)]
    pub(super) fn parse(json: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_name = Error)]
    pub(super) fn error(message: &str) -> JsValue;

    #[wasm_bindgen(js_namespace = Object, js_name = getOwnPropertyDescriptors)]
    pub(super) fn descriptors(object: &JsValue) -> JsValue;

    #[wasm_bindgen(js_namespace = Object, js_name = defineProperties)]
    pub(super) fn define(object: &JsValue, descriptors: &JsValue);
}
