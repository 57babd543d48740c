//! One line for every error, in aligned columns.
//!
//! All columns but the last take 80 together, so a terminal of that width breaks each line before
//! the summary.

use std::io::{self, Write};
use std::iter;

use chat_errors::{CodeInfo, CodeSet};

use crate::columns::{columns, pad};
use crate::language::Language;

pub(crate) fn print(errors: &CodeSet, language: &Language, out: &mut impl Write) -> io::Result<()> {
    let head = [
        language.say("code", "代码"),
        language.say("name", "名称"),
        language.say("kind", "类别"),
        language.say("to do", "处理"),
        language.say("summary", "说明"),
    ];
    let rows: Vec<_> = iter::once(head.map(String::from))
        .chain(errors.iter().map(|info| cells(&info, language)))
        .collect();

    let width =
        |column: usize| rows.iter().map(|row| columns(&row[column])).max().unwrap_or_default();
    let [code_width, name_width, kind_width, policy_width] = [0, 1, 2, 3].map(width);
    for [code, name, kind, policy, summary] in &rows {
        let indent = code_width - columns(code);
        let name = pad(name, name_width);
        let kind = pad(kind, kind_width);
        let policy = pad(policy, policy_width);
        writeln!(out, "{:indent$}{code}  {name}  {kind}  {policy}  {summary}", "")?;
    }
    Ok(())
}

fn cells(info: &CodeInfo, language: &Language) -> [String; 5] {
    [
        info.code.to_string(),
        info.name.to_owned(),
        info.kind.to_string(),
        language.what_to_do_in_short(info).to_owned(),
        language.summary(info).to_owned(),
    ]
}
