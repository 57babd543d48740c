//! Finds the row that the user means.

use std::iter;

use chat_errors::CodeInfo;

use crate::sdk::Sdk;

/// The row with this code, name, alias or Rust name. The case of names does not matter.
pub(crate) fn find(wanted: &str, sdk: &Sdk) -> Option<CodeInfo> {
    match wanted.parse() {
        Ok(code) => sdk.rows.get(code),
        Err(_) => sdk.rows.get_by_name(wanted).or_else(|| find_in_any_case(wanted, sdk)),
    }
}

fn find_in_any_case(wanted: &str, sdk: &Sdk) -> Option<CodeInfo> {
    sdk.rows.iter().find(|info| {
        names(info).any(|name| name.eq_ignore_ascii_case(wanted))
            || sdk.variant(info.code).eq_ignore_ascii_case(wanted)
    })
}

/// The name or alias that `wanted` is most likely a misspelling of.
pub(crate) fn nearest_name(wanted: &str, sdk: &Sdk) -> Option<&'static str> {
    // The search takes time in proportion to the length, and no name is nearly as long.
    if wanted.len() > 100 {
        return None;
    }
    let wanted = wanted.to_ascii_uppercase();
    let (distance, name) = sdk
        .rows
        .iter()
        .flat_map(|info| names(&info))
        .map(|name| (strsim::levenshtein(&wanted, name), name))
        .min()?;
    (distance <= wanted.len() / 3).then_some(name)
}

fn names(info: &CodeInfo) -> impl Iterator<Item = &'static str> + use<> {
    iter::once(info.name).chain(info.aliases.iter().copied())
}
