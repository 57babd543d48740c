//! The derive in edition 2021.

#![deny(warnings)]

#[allow(non_camel_case_types)]
pub mod names;
pub mod shapes;
