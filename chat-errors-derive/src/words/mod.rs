//! The words of the grammar and the messages about wrong ones: each list and each wording is here once.

mod foreign;
mod grammar;
mod meant;
mod messages;

pub(crate) use self::grammar::{
    IMPLS, INDEPENDENT, Impl, KINDS, Key, LANG_KEYS, LangKey, OUTCOMES, RETRY_KEYS, ROW, RetryKey,
    Scope, Takes, Target, WITHOUT, Without, Words, find, is_setting, names, starts_entry,
};
pub(crate) use self::meant::{
    is_endless, is_key_of_code, is_key_of_name, is_key_of_policy, is_name, is_slip, kind_of_status,
    language_meant, nearest, policy_meant, same, settings_meant, trait_named, truth,
};
pub(crate) use self::messages::{article, expected, instead, list, misplaced, note, unknown};
