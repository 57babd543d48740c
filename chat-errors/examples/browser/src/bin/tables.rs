//! `tables FOLDER` writes the tables of the other SDKs for the page: it asks nothing of them but
//! their texts, and those are smaller as JSON.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use chat_errors::native::NativeError;
use chat_errors::web_v5::WebV5Error;
use chat_errors::{CodeInfo, CodeTable};
use chat_errors_browser_example::Answer;
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args_os().nth(1).ok_or("usage: tables FOLDER")?);
    for (sdk, codes) in [("native", NativeError::CODES), ("web-v5", WebV5Error::CODES)] {
        for language in ["en", "zh-Hans"] {
            let rows: Value = codes.iter().map(|info| row(&info, language)).collect();
            fs::write(folder.join(format!("{sdk}.{language}.json")), rows.to_string())?;
        }
    }
    Ok(())
}

/// The row with the fields that an [`Answer`] has in JavaScript.
fn row(info: &CodeInfo, language: &str) -> Value {
    let answer = Answer::new(info, language);
    json!({
        "code": answer.code,
        "name": answer.name,
        "aliases": answer.aliases,
        "summary": answer.summary,
        "help": answer.help,
        "kind": answer.kind,
        "outcome": answer.outcome,
        "next": answer.next,
        "nextForSend": answer.next_for_send,
        "waits": answer.waits,
    })
}
