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
        let code = info.code;
        let (found_by, shown) = (names.join("\", \""), names.join("`, `"));
        let attributes = format!(
            "#[doc(alias(\"{code}\", \"{found_by}\"))] #[cfg_attr(doc, doc = \"\\n\\n{code} `{shown}`\")]"
        );
        assert!(
            source.contains(&without_layout(&format!("{attributes} {error:?},"))),
            "{attributes}"
        );
    }
}

/// A source without what rustfmt decides on.
fn without_layout(source: &str) -> String {
    let text: String = source.split_whitespace().collect();
    text.replace(",)", ")")
}
