//! `ErrorEvent`: the feature `json`.

#![cfg(feature = "json")]

mod agrees;
mod evidence;
mod hostile;
mod sample;
mod shapes;
