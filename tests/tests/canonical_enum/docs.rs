//! The documentation of a variant: its number and names can be read there, and found.

use std::fmt::Debug;

use chat_errors::ChatErrorCode;

/// Directly above each variant, in the enum's source, are the aliases that rustdoc's search finds it by
/// and the line that shows them. The derive does not read that line, which only rustdoc compiles.
pub(crate) fn assert_shows_numbers_and_names<E: ChatErrorCode + Debug>(
    source: &str,
    variants: &[E],
) {
    let source = without_layout(source);
    for error in variants {
        let info = error.info();
        let names: Vec<&str> = [info.name].iter().chain(info.aliases).copied().collect();
        let old_codes: Vec<String> = info.code_aliases.iter().map(i32::to_string).collect();
        let code = info.code.to_string();
        let found_by = [&[code.as_str()], &*strs(&old_codes), &*names].concat().join("\", \"");
        let formerly = if old_codes.is_empty() { "" } else { ", formerly " };
        let shown = format!("{code} `{}`{formerly}{}", names.join("`, `"), old_codes.join(", "));
        let attributes =
            format!("#[doc(alias(\"{found_by}\"))] #[cfg_attr(doc, doc = \"\\n\\n{shown}\")]");
        assert!(
            source.contains(&without_layout(&format!("{attributes} {error:?},"))),
            "{attributes}"
        );
    }
}

fn strs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// A source without what rustfmt decides on.
fn without_layout(source: &str) -> String {
    let text: String = source.split_whitespace().collect();
    text.replace(",)", ")")
}
