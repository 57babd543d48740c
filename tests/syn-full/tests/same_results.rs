//! The tests of the hostile inputs, with a macro that was built with `syn/full`.

#[path = "../../hygiene/tests/what_they_do.rs"]
mod what_they_do;
