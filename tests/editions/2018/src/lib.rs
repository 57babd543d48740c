//! The derive in edition 2018.
//!
//! The sources are outside this package, so they are compiled in its tests only.

#![deny(warnings)]
#![cfg(test)]

#[path = "../../keys.rs"]
pub mod keys;
#[allow(non_camel_case_types)]
#[path = "../../names.rs"]
pub mod names;
#[path = "../../shapes.rs"]
pub mod shapes;
