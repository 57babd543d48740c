//! The table that rustdoc shows on every deriving type's page.

use quote::ToTokens as _;

use crate::model::{Model, Row};

pub(crate) fn doc_table(model: &Model<'_>) -> String {
    let mut paragraphs: Vec<String> = Vec::new();
    let rows: String = model.rows().map(|(_, row)| line(row)).collect();
    if !rows.is_empty() {
        let head = "| code | name | kind | policy | summary |\n|---:|---|---|---|---|\n";
        paragraphs.push(format!("{head}{rows}"));
    }
    paragraphs.extend(model.inner().map(|(_, inner)| {
        let ty = inner.ty.to_token_stream().to_string().replace(' ', "");
        format!("Every code of `{ty}`.")
    }));
    paragraphs.join("\n\n")
}

fn line(row: &Row<'_>) -> String {
    let Row { code, name, kind, policy, summary, .. } = row;
    let summary = summary.replace('|', "\\|");
    format!("| {code} | `{name}` | `{kind}` | `{}` | {summary} |\n", policy.kind.variant())
}
