//! `ErrorEvent`: the feature `json`.

#![cfg(feature = "json")]

mod evidence;
mod hostile;
mod sample;
mod shapes;
