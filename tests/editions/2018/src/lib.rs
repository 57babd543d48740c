//! The derive in edition 2018.

#![deny(warnings)]

#[allow(non_camel_case_types)]
pub mod names;
pub mod shapes;
