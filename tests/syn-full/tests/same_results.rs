//! The tests of the hostile inputs, on those of this package.

extern crate chat_errors_syn_full as chat_errors_hygiene;

#[path = "../../hygiene/tests/what_they_do.rs"]
mod what_they_do;
