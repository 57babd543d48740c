//! The example `explain`, run as a program.

mod program;

use std::collections::BTreeSet;
use std::fs::File;
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::LazyLock;

use serde_json::Value;

const CATALOGUE: &str = include_str!("../data/catalogue.csv");
const COMPARED: &str = include_str!("../data/numbers-compared.csv");
const PUBLISHED: &str = include_str!("../data/agora-chat-web.zh.csv");

static PROGRAM: LazyLock<PathBuf> = LazyLock::new(|| program::built("explain", ""));

fn explain(arguments: &[&str]) -> Output {
    Command::new(&*PROGRAM).args(arguments).output().expect("the example runs")
}

/// What the program prints where everything asked for is known.
fn printed(arguments: &[&str]) -> String {
    let output = explain(arguments);
    assert_eq!(stderr(&output), "");
    assert!(output.status.success(), "{arguments:?}: {}", output.status);
    stdout(&output)
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("the example writes UTF-8")
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("the example writes UTF-8")
}

fn catalogue() -> Vec<csv::StringRecord> {
    let records = csv::Reader::from_reader(CATALOGUE.as_bytes()).into_records();
    records.collect::<Result<_, _>>().expect("the catalogue is well-formed")
}

/// `NotFound` as `not_found`.
fn snake_case(words: &str) -> String {
    let mut snake_case = String::new();
    for letter in words.chars() {
        if letter.is_uppercase() && !snake_case.is_empty() {
            snake_case.push('_');
        }
        snake_case.extend(letter.to_lowercase());
    }
    snake_case
}

/// How many columns of a terminal a line takes.
fn columns(line: &str) -> usize {
    line.chars().map(|letter| if letter < '\u{2E80}' { 1 } else { 2 }).sum()
}

#[test]
fn a_page_says_everything_known_of_an_error() {
    let page = printed(&["16"]);
    for part in [
        "16 WEBIM_CONNCTION_DISCONNECTED\n",
        "The WebSocket connection dropped\n",
        "The network broke the connection.",
        "ChatError::Disconnected\n",
        "network\n",
    ] {
        assert!(page.contains(part), "{part:?} is missing:\n{page}");
    }
    assert!(printed(&["601"]).contains("ALREADY_JOINED\n"));
}

#[test]
fn a_page_says_whether_to_call_and_to_send_again() {
    for (code, facts) in [
        ("0", ["nothing: the call succeeded", "yes", "no: it would arrive twice"]),
        (
            "16",
            [
                "repeat the call: wait 1 s, 2 s, 4 s, 8 s between 5 attempts",
                "it may have",
                "not blindly: it may have arrived and would then arrive twice",
            ],
        ),
        (
            "28",
            [
                "log in with a fresh credential, then repeat the call once",
                "no",
                "yes, once, after the login",
            ],
        ),
        (
            "500",
            [
                "repeat the call: wait 5 s, 10 s, 20 s, 40 s between 5 attempts",
                "no",
                "yes, after the wait",
            ],
        ),
        ("601", ["nothing: what was asked for is in place", "yes", "no: it would arrive twice"]),
        ("504", ["do not repeat the call: that cannot help", "no", "no: that cannot help"]),
        (
            "605",
            [
                "a person must change something or decide, then repeat the call",
                "no",
                "yes, after the change",
            ],
        ),
    ] {
        let [what_to_do, took_effect, send_again] = facts;
        let facts = format!(
            "\n    what to do   {what_to_do}\
             \n    took effect  {took_effect}\
             \n    send again   {send_again}\n"
        );
        let page = printed(&[code]);
        assert!(page.ends_with(&facts), "{page}");
    }
}

#[test]
fn a_name_an_alias_and_a_spelling_in_another_case_find_the_page_of_the_code() {
    let page = printed(&["601"]);
    for name in ["GROUP_ALREADY_JOINED", "ALREADY_JOINED", "already_joined", "GroupAlreadyJoined"] {
        assert_eq!(printed(&[name]), page, "{name}");
    }
}

#[test]
fn a_negative_code_is_not_taken_for_an_option() {
    for arguments in [&["-3"][..], &["--", "-3"], &["--width", "80", "-3"]] {
        assert!(printed(arguments).starts_with("-3 REQUEST_PARAMETER_ERROR\n"), "{arguments:?}");
    }
}

#[test]
fn an_unknown_one_is_reported_and_hides_no_other() {
    let output = explain(&["12345", "16", "NOBODY_KNOWS", "GROUP_NOT_EXIST"]);
    assert_eq!(output.status.code(), Some(1));
    let pages = format!("{}\n{}", printed(&["16"]), printed(&["605"]));
    assert_eq!(stdout(&output), pages);
    assert_eq!(
        stderr(&output),
        "explain: no error has the code or name `12345`\n\
         explain: no error has the code or name `NOBODY_KNOWS`\n"
    );
}

#[test]
fn a_misspelled_name_is_answered_with_the_nearest_one() {
    let output = explain(&["group_not_exits"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).ends_with("`group_not_exits`, did you mean `GROUP_NOT_EXIST`?\n"));
}

#[test]
fn without_arguments_every_error_has_a_line_in_aligned_columns() {
    for arguments in [&[][..], &["--lang", "zh"]] {
        let table = printed(arguments);
        let lines = table.lines().skip(1);
        let catalogue = catalogue();
        assert_eq!(lines.clone().count(), catalogue.len());
        for (line, row) in lines.zip(&catalogue) {
            let cells: Vec<_> =
                line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect();
            let [code, name, kind, to_do, summary] = cells[..] else { panic!("{line}") };
            assert_eq!((code, name, kind), (&row[0], &row[1], &*snake_case(&row[4])));
            assert!(!to_do.is_empty() && !summary.is_empty(), "{line}");
        }
        let summary_starts = table.lines().map(|line| {
            let summary = line.rsplit("  ").next().expect("a line has a last cell");
            columns(line) - columns(summary)
        });
        let summary_starts: BTreeSet<_> = summary_starts.collect();
        assert_eq!(summary_starts.len(), 1, "the summaries are not aligned:\n{table}");
        // So that a terminal of 80 columns breaks the line before the summary.
        assert!(summary_starts.last().is_some_and(|&start| start <= 80 + "  ".len()));
    }
}

#[test]
fn an_old_number_finds_the_page_of_the_row_that_has_it() {
    let page = printed(&["55"]);
    assert!(page.starts_with("800 ") && page.contains("old code"), "{page}");
    let json: Value = serde_json::from_str(&printed(&["--json", "55"])).expect("JSON");
    assert_eq!((&json["code"], &json["code_aliases"]), (&800.into(), &Value::from(vec![55])));
}

#[test]
fn json_has_a_line_for_every_row_of_the_catalogue() {
    let lines = printed(&["--json"]);
    assert_eq!(lines.lines().count(), 89);
    for (line, row) in lines.lines().zip(catalogue()) {
        let object: Value = serde_json::from_str(line).expect("a line is JSON");
        let policy = match &row[5] {
            "login" => "after_login",
            "fix" => "after_fix",
            "never" => "never",
            _ => "retry",
        };
        assert_eq!(object["code"].to_string(), row[0]);
        assert_eq!(object["name"], row[1]);
        assert_eq!(object["kind"], snake_case(&row[4]));
        assert_eq!(object["retry_policy"], policy);
        assert_eq!(object["outcome"], snake_case(&row[6]));
        assert_eq!(object["is_retryable"], policy == "retry");
        assert_eq!(object["is_resendable"], policy == "retry" && &row[6] == "NotApplied");
    }
}

#[test]
fn json_has_the_whole_backoff_and_all_names_and_texts() {
    let object = |code| serde_json::from_str::<Value>(&printed(&["--json", code])).expect("JSON");
    let ajax_failed = object("17");
    let backoff = ["initial_backoff_ms", "max_backoff_ms", "multiplier", "max_attempts"];
    assert_eq!(
        backoff.map(|key| &ajax_failed["backoff"][key]),
        [5_000, 60_000, 2, 5].map(Value::from).each_ref()
    );

    let already_joined = object("601");
    assert_eq!(already_joined["aliases"], Value::from(vec!["ALREADY_JOINED"]));
    assert_eq!(already_joined["summary"], "The user is already a member of the group");
    assert!(already_joined["help"].as_str().is_some_and(|help| help.starts_with("What was asked")));
    assert_eq!(already_joined.get("backoff"), Some(&Value::Null));
}

#[test]
fn a_language_is_spoken_where_there_is_a_translation_and_english_elsewhere() {
    for tag in ["zh", "zh-Hans", "zh-CN"] {
        let page = printed(&["--lang", tag, "17"]);
        assert!(page.contains("REST 请求失败\n") && page.contains("网络出现异常"), "{page}");
        assert!(page.contains("依次等待 5 秒、10 秒、20 秒、40 秒\n"), "{page}");
        assert!(!page.contains("what to do"), "{page}");
    }
    let english = printed(&["17"]);
    for tag in ["en", "fr", "zh-TW", "", "no tag at all"] {
        assert_eq!(printed(&["--lang", tag, "17"]), english, "{tag}");
    }
    let line: Value = serde_json::from_str(&printed(&["--json", "--lang=zh", "17"])).expect("JSON");
    assert_eq!(line["summary"], "REST 请求失败");
}

#[test]
fn no_line_of_any_page_is_wider_than_asked_for() {
    let codes: Vec<_> = catalogue().iter().map(|row| row[0].to_owned()).collect();
    let codes: Vec<_> = codes.iter().map(String::as_str).collect();
    for (options, width) in [
        (&[][..], 80),
        (&["--lang", "zh"], 80),
        (&["--width", "60"], 60),
        (&["--width", "60", "--lang", "zh"], 60),
    ] {
        let pages = printed(&[options, &codes].concat());
        let widest = pages.lines().max_by_key(|line| columns(line)).expect("there are lines");
        assert!(columns(widest) <= width, "{widest}");
        assert!(pages.lines().all(|line| line.trim_end() == line), "a line ends in spaces");
        // Chinese punctuation stays with what it closes.
        let first_letters = pages.lines().filter_map(|line| line.trim_start().chars().next());
        assert!(first_letters.into_iter().all(|letter| !"，。、；：！？）".contains(letter)));
    }
}

#[test]
fn a_fact_that_takes_several_lines_is_labeled_once() {
    let page = printed(&["--width", "50", "605"]);
    let facts = "\n    what to do   a person must change something or\
                 \n                 decide, then repeat the call\n";
    assert!(page.contains(facts), "{page}");
}

#[test]
fn an_sdk_is_asked_for_by_name_and_the_web_sdk_by_default() {
    let page = printed(&["--sdk", "native", "108"]);
    assert!(page.starts_with("108 TOKEN_EXPIRED\n") && page.contains("NativeError::TokenExpired"));
    let page = printed(&["--sdk", "web-v5", "rest_network_error"]);
    assert!(page.starts_with("2 REST_NETWORK_ERROR\n"), "{page}");
    assert!(page.contains("WebV5Error::"), "{page}");
    for (sdk, rows) in [("web", 89), ("native", 127), ("web-v5", 108)] {
        assert_eq!(printed(&["--sdk", sdk, "--json"]).lines().count(), rows, "{sdk}");
        assert_eq!(printed(&["--sdk", sdk]).lines().count(), rows + 1, "{sdk}");
        assert_eq!(printed(&["--sdk", sdk, "--markdown"]).lines().count(), rows + 2, "{sdk}");
    }
    let output = explain(&["108"]);
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        stderr(&output),
        "explain: no error has the code or name `108`, \
         but `--sdk web-v5` finds AUTH_TOKEN_EXPIRED, `--sdk native` finds TOKEN_EXPIRED\n"
    );
}

#[test]
fn a_number_that_means_something_else_in_another_sdk_says_so() {
    let page = printed(&["500"]);
    let line =
        "\n    elsewhere    means MESSAGE_ENCODE_FAILED (web-v5), MESSAGE_INVALID (native)\n";
    assert!(page.contains(line), "{page}");
    assert!(
        printed(&["--lang", "zh", "500"]).contains("其他 SDK   含义不同：MESSAGE_ENCODE_FAILED")
    );
    assert!(!printed(&["--sdk", "web", "500"]).contains("elsewhere"));

    let compared = csv::Reader::from_reader(COMPARED.as_bytes()).into_records();
    for row in compared.map(|row| row.expect("the comparison is well-formed")) {
        let page = printed(&["--width", "200", &row[0]]);
        let elsewhere = page.lines().find(|line| line.contains("elsewhere ")).unwrap_or_default();
        for (sdk, comparison) in [("(native)", &row[7]), ("(web-v5)", &row[8])] {
            match comparison {
                "differs" => assert!(elsewhere.contains(sdk), "{}: {elsewhere:?}", &row[0]),
                "same" | "absent" => {
                    assert!(!elsewhere.contains(sdk), "{}: {elsewhere:?}", &row[0]);
                }
                _ => {}
            }
        }
    }
}

#[test]
fn the_published_page_has_the_published_codes_and_names_in_order() {
    let page = printed(&["--markdown", "--published", "--lang", "zh"]);
    let published = csv::Reader::from_reader(PUBLISHED.as_bytes()).into_records();
    let published: Vec<_> = published.map(|row| row.expect("the page is well-formed")).collect();
    assert_eq!(published.len(), 28);
    assert_eq!(page.lines().count(), 2 + 28);
    for (line, row) in page.lines().skip(2).zip(&published) {
        let cells: Vec<_> = line.split(" | ").collect();
        let [code, name, summary, help] = cells[..] else { panic!("{line}") };
        assert_eq!((code, name), (&*format!("| {}", &row[0]), &row[1]));
        assert!(!summary.is_ascii() && !help.is_ascii(), "{line}");
    }
    assert!(
        printed(&["--markdown"])
            .starts_with("| code | name | summary | help |\n|---|---|---|---|\n| -4 |")
    );
}

#[test]
fn a_wrong_option_is_refused_with_status_2() {
    for (arguments, reason) in [
        (&["--jsno"][..], "invalid option '--jsno'"),
        (&["-x", "16"], "invalid option '-x'"),
        (&["16", "--lang"], "missing argument for option '--lang'"),
        (&["--width", "wide"], "cannot parse argument \"wide\""),
        (&["--sdk", "v5"], "unknown SDK `v5`, expected one of `web`, `web-v5`, `native`"),
        (&["--published"], "`--published` needs `--markdown`"),
        (&["--markdown", "16"], "`--markdown` prints all codes and takes none"),
        (&["--markdown", "--json"], "`--markdown` and `--json` exclude each other"),
        (
            &["--markdown", "--published", "--sdk", "native"],
            "`--published` is for the Web SDK only",
        ),
    ] {
        let output = explain(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(stdout(&output), "");
        assert!(stderr(&output).starts_with(&format!("explain: {reason}")), "{}", stderr(&output));
    }
    assert!(printed(&["--help"]).contains("Usage: explain [options] [code or name]..."));
}

fn spawn(arguments: &[&str], stdout: Stdio) -> Child {
    let mut program = Command::new(&*PROGRAM);
    program.args(arguments).stdout(stdout).stderr(Stdio::piped());
    program.spawn().expect("the example runs")
}

#[test]
fn a_reader_that_stops_early_is_no_failure_and_hides_none() {
    for (arguments, status) in [(&["--json"][..], 0), (&["16", "12345"], 1)] {
        let mut program = spawn(arguments, Stdio::piped());
        drop(program.stdout.take());
        let output = program.wait_with_output().expect("the example ends");
        assert_eq!(output.status.code(), Some(status), "{arguments:?}");
        assert!(!stderr(&output).contains("pipe"), "{}", stderr(&output));
    }
}

#[test]
fn the_exit_status_is_the_same_when_nobody_reads_the_errors() {
    for (arguments, status) in [(&["16"][..], 0), (&["12345"], 1), (&["--jsno"], 2)] {
        let mut program = spawn(arguments, Stdio::piped());
        drop(program.stderr.take());
        let output = program.wait_with_output().expect("the example ends");
        assert_eq!(output.status.code(), Some(status), "{arguments:?}");
    }
}

/// Every write to `/dev/full` fails, and only Linux has it.
#[cfg(target_os = "linux")]
#[test]
fn an_output_that_cannot_be_written_is_a_failure() {
    let full = File::create("/dev/full").expect("it can be opened");
    let output = spawn(&["16"], full.into()).wait_with_output().expect("the example ends");
    assert_eq!(output.status.code(), Some(1));
    assert!(stderr(&output).starts_with("explain: "), "{}", stderr(&output));
}

#[test]
fn what_was_typed_is_shown_without_what_steers_a_terminal() {
    let hostile = "A\u{1B}[31m\u{9B}2J\u{202E}\u{61C}\u{2028}\u{200B}\u{E0041}B";
    for arguments in [&[hostile][..], &[&format!("--{hostile}")], &["--width", hostile]] {
        let output = explain(arguments);
        let errors = stderr(&output);
        assert!(errors.is_ascii() && errors.contains('B'), "{errors:?}");
        assert!(!errors.trim_end().contains(|c: char| c.is_control()), "{errors:?}");
    }
    let output = explain(&[&"x".repeat(100_000)]);
    assert!(stderr(&output).len() < 400, "{}", stderr(&output).len());
}
