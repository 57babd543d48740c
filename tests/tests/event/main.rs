//! `ErrorEvent`: the feature `json`.

#![cfg(feature = "json")]

mod agrees;
mod browser;
mod evidence;
mod hostile;
mod sample;
mod shapes;
