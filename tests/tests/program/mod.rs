//! An example as a program.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

/// Builds an example with these features of `chat-errors`, independent of the test's own, and returns
/// where it is.
pub(crate) fn built(example: &str, features: &str) -> PathBuf {
    let build = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--package", "chat-errors", "--example", example])
        .args(["--features", features, "--message-format", "json-render-diagnostics"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stderr(Stdio::inherit())
        .output()
        .expect("cargo runs");
    assert!(build.status.success(), "the example builds");
    let messages = String::from_utf8(build.stdout).expect("cargo writes UTF-8");
    messages
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("cargo writes JSON"))
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .expect("cargo names the program")
}
