//! A generic type that clashes with its parameter's: whatever needs the table does not build, and says why
//! once. `cargo check` cannot see it, so these programs are built.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

const TYPES: &str = r#"
#[derive(Debug, chat_errors::ChatErrorCode)]
pub enum Wrapped<E> {
    #[code(605, "OUTBOX_FULL", retry, outcome = NotApplied)]
    OutboxFull,
    #[code(transparent)]
    Inner(E),
}

#[derive(Debug, chat_errors::ChatErrorCode)]
pub enum Open<E> {
    #[code(transparent)]
    Inner(Wrapped<Box<E>>),
    #[code(unknown)]
    Unknown(i32),
}

/// Clashes by a name alone.
#[derive(Debug, chat_errors::ChatErrorCode)]
pub enum Named<E> {
    #[code(9001, "REFUSED", alias = "GROUP_NOT_EXIST")]
    Refused,
    #[code(transparent)]
    Inner(E),
}
"#;

const BY_CODE: &str =
    "code 605 is used by `OUTBOX_FULL` of `Wrapped` and again by `GROUP_NOT_EXIST` of `ChatError`";
const BY_NAME: &str =
    "name `GROUP_NOT_EXIST` is used by code 9001 of `Named` and again by code 605 of `ChatError`";

/// What each program does, and the message that it must not build with.
const CLASHES: &[(&str, &str)] = &[
    ("Wrapped::<ChatError>::try_from(605)", BY_CODE),
    ("Open::<ChatError>::from(605)", BY_CODE),
    ("\"REFUSED\".parse::<Wrapped<ChatError>>()", BY_CODE),
    ("<Wrapped<ChatError> as FromCode>::from_code(1)", BY_CODE),
    ("<Box<Wrapped<ChatError>> as FromCode>::from_name(\"A\")", BY_CODE),
    ("<Wrapped<ChatError> as CodeTable>::CODES.len()", BY_CODE),
    ("Named::<ChatError>::try_from(9001)", BY_NAME),
];

/// Programs that need no table, or whose types do not clash.
const RIGHT: &[&str] = &[
    "Wrapped::Inner(ChatError::GroupNotFound).code()",
    "i32::from(Wrapped::<ChatError>::OutboxFull)",
    "Wrapped::<Named<std::rc::Rc<Other>>>::try_from(605)",
];

#[test]
fn a_clash_shows_wherever_a_table_is_used() {
    for (index, (expression, message)) in CLASHES.iter().enumerate() {
        let errors = build(&format!("clash_{index}"), expression).expect_err("it clashes");
        assert_eq!(errors.matches("error[E0080]").count(), 1, "{expression}: {errors}");
        assert!(errors.contains(message), "{expression}: {errors}");
        assert!(!errors.contains("__chat_errors"), "{expression}: {errors}");
    }
}

#[test]
fn a_type_without_a_clash_builds() {
    for (index, expression) in RIGHT.iter().enumerate() {
        if let Err(errors) = build(&format!("right_{index}"), expression) {
            panic!("{expression}: {errors}");
        }
    }
}

/// Builds a program that prints the expression. Returns what rustc says if it fails.
fn build(name: &str, expression: &str) -> Result<(), String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generic_clash").join(name);
    let tests = Path::new(env!("CARGO_MANIFEST_DIR"));
    fs::create_dir_all(folder.join("src")).unwrap();
    let library = tests.join("../chat-errors");
    let manifest = format!(
        "[package]\nname = \"{name}\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\nchat-errors = {{ path = '{}' }}\n",
        library.display(),
    );
    let program = format!(
        "#![allow(dead_code, unused_imports)]\n\
         use chat_errors::{{ChatError, ChatErrorCode, CodeTable, FromCode}};\n{TYPES}\n\
         #[derive(Debug, ChatErrorCode)]\nenum Other {{ #[code(9002, \"OTHER\")] Other }}\n\
         fn main() {{ println!(\"{{:?}}\", {expression}); }}\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::write(folder.join("src/main.rs"), program).unwrap();
    fs::copy(tests.join("../Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let cargo = env::var_os("CARGO").map_or_else(|| "cargo".into(), PathBuf::from);
    let output = Command::new(cargo)
        .args(["build", "--offline", "--quiet", "--color", "never"])
        .current_dir(&folder)
        .env(
            "CARGO_TARGET_DIR",
            Path::new(env!("CARGO_TARGET_TMPDIR")).join("generic_clash/target"),
        )
        .env_remove("RUSTFLAGS")
        .output()
        .unwrap();
    if output.status.success() {
        return Ok(());
    }
    Err(String::from_utf8_lossy(&output.stderr).into_owned())
}
