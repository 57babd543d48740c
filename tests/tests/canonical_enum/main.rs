//! The canonical enums: every row against a copy of its table, and every text.

mod chat;
#[cfg(all(feature = "native", feature = "web-v5"))]
mod compared;
mod docs;
#[cfg(feature = "json")]
mod events;
#[cfg(feature = "native")]
mod native;
mod table;
mod texts;
#[cfg(feature = "web-v5")]
mod web_v5;
