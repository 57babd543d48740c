//! A back end that sends messages through the REST API, and a server that answers it from a script.

pub mod client;
mod server;
pub mod story;
