//! Everything known of one error, for a terminal.

use std::io::{self, Write};
use std::iter;

use chat_errors::CodeInfo;

use crate::args::Request;
use crate::columns::{columns, pad, wrap};

const INDENT: &str = "    ";

pub(crate) fn print(info: &CodeInfo, request: &Request, out: &mut impl Write) -> io::Result<()> {
    let Request { language, width, .. } = request;
    let width = width.saturating_sub(INDENT.len());
    // A user who names the SDK knows that others have other numbers.
    let elsewhere = match request.named_sdk {
        None => language.elsewhere(&request.sdk().other_meanings(info)),
        Some(_) => String::new(),
    };

    writeln!(out, "{} {}", info.code, info.name)?;
    for text in iter::once(language.summary(info)).chain(language.help(info)) {
        for paragraph in text.split("\n\n") {
            for line in wrap(paragraph, width) {
                writeln!(out, "{INDENT}{line}")?;
            }
            writeln!(out)?;
        }
    }

    let old_codes: Vec<String> = info.code_aliases.iter().map(i32::to_string).collect();
    let facts = [
        (language.say("alias", "别名"), info.aliases.join(", ")),
        (language.say("old code", "旧错误码"), old_codes.join(", ")),
        (language.say("in Rust", "Rust 名称"), request.sdk().path(info.code)),
        (language.say("elsewhere", "其他 SDK"), elsewhere),
        (language.say("kind", "类别"), info.kind.to_string()),
        (language.say("what to do", "处理方式"), language.what_to_do(info)),
        (language.say("took effect", "是否生效"), language.took_effect(info).into()),
        (language.say("send again", "能否重发"), language.send_again(info).into()),
    ];
    let label_width = facts.iter().map(|(label, _)| columns(label)).max().unwrap_or_default() + 2;
    for (label, fact) in facts.iter().filter(|(_, fact)| !fact.is_empty()) {
        let mut label = *label;
        for line in wrap(fact, width.saturating_sub(label_width)) {
            writeln!(out, "{INDENT}{}{line}", pad(label, label_width))?;
            label = "";
        }
    }
    Ok(())
}
