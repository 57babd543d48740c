//! The table of codes, as Agora publishes it.

use std::io::{self, Write};

use crate::args::Request;

/// The codes on the published page of the Web SDK.
const PUBLISHED: [i32; 28] = [
    0, 1, 2, 12, 16, 17, 27, 28, 31, 32, 39, 40, 101, 102, 200, 206, 207, 216, 217, 503, 504, 505,
    506, 507, 602, 603, 604, 605,
];

/// Prints all rows, or the published ones.
pub(crate) fn print(
    only_published: bool,
    request: &Request,
    out: &mut impl Write,
) -> io::Result<()> {
    let language = &request.language;
    let page = request.sdk().rows.to_markdown(Some(&language.tag)).to_string();
    let mut lines = page.lines();
    // The library does not know what the columns are called in other languages.
    lines.next();
    writeln!(
        out,
        "{}",
        language.say(
            "| code | name | summary | help |",
            "| 错误码 | 错误名称 | 描述 | 可能的原因及处理建议 |",
        )
    )?;
    let is_printed = |line: &&str| {
        let code = line.split('|').nth(1).and_then(|code| code.trim().parse::<i32>().ok());
        !only_published || code.is_none_or(|code| PUBLISHED.contains(&code))
    };
    lines.filter(is_printed).try_for_each(|line| writeln!(out, "{line}"))
}
