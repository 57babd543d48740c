//! The canonical enums: every row against a copy of its table, and every text.

mod chat;
mod table;
mod texts;
