//! The example `triage`, run as a program.

#![cfg(feature = "json")]

mod program;

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::LazyLock;
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

const SAMPLE: &str = include_str!("../../chat-errors/examples/triage/events.sample.jsonl");

static TRIAGE: LazyLock<PathBuf> = LazyLock::new(|| program::built("triage", "json"));

fn spawn(args: &[&str]) -> Child {
    Command::new(&*TRIAGE)
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the example runs")
}

fn triage(args: &[&str], input: &[u8]) -> Output {
    let mut child = spawn(args);
    let mut stdin = child.stdin.take().expect("piped");
    thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input).expect("all of it is read"));
        child.wait_with_output().expect("it ends")
    })
}

fn text(bytes: &[u8]) -> &str {
    str::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn the_sample_becomes_a_line_each_and_a_summary() {
    let output = triage(&[], SAMPLE.as_bytes());
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
    let lines: Vec<&str> = text(&output.stdout).lines().collect();
    assert_eq!(lines[59].get(..20), Some("  222  WEBIM_DOWNLOA"));
    let column = lines[4].find("not_found").expect("the kind of a 17 with a 404 inside");
    assert!(lines[..60].iter().all(|line| line.as_bytes()[column - 2..column] == *b"  "));
    let summary = lines[60..].join("\n");
    let count = "\n60 events, 0 malformed lines, 0 lines without an event\n";
    assert!(summary.contains(count), "{summary}");
    for count in
        ["39  ask the user", "10  wait and repeat", "4  log in and repeat", "10  not_found"]
    {
        assert!(summary.contains(&format!(" {count}\n")), "{count} in {summary}");
    }
}

#[test]
fn for_machines_it_writes_objects_with_the_same_counts() {
    let output = triage(&["--json"], SAMPLE.as_bytes());
    let mut rows: Vec<Value> = text(&output.stdout)
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let summary = rows.pop().expect("the summary is last")["summary"].take();
    assert_eq!((rows.len(), &summary["events"]), (60, &json!(60)));
    assert_eq!(
        rows[41],
        json!({
            "line": 42, "code": 507, "name": "SERVICE_NOT_ALLOW_MESSAGING_MUTE",
            "kind": "permission_denied", "next_step": "ask the user", "same_step_for_a_send": true,
            "message": "you were muted",
        })
    );
    assert_eq!((&rows[3]["code"], &rows[3]["same_step_for_a_send"]), (&json!(16), &json!(false)));
    let asked = rows.iter().filter(|row| row["next_step"] == "ask the user").count();
    assert_eq!(summary["next_steps"]["ask the user"], asked);
}

#[test]
fn in_chinese_the_columns_stay_aligned_and_objects_keep_their_words() {
    let output = triage(&["--lang", "zh-CN"], b"{\"type\": 16}\n{\"type\": 605}\n{\"type\": 31}");
    let lines: Vec<&str> = text(&output.stdout).lines().collect();
    for (line, cells) in lines.iter().zip([
        "  network            等待后重试 *       WebSocket 连接中断",
        "  not_found          请用户处理         群组不存在",
        "  client             放弃               应用的回调函数内部错误",
    ]) {
        assert!(line.contains(cells), "{cells:?} in {line:?}");
    }
    assert!(lines.contains(&"3 个事件，0 行格式错误，0 行不含事件"), "{lines:?}");
    let objects = triage(&["--json", "--lang", "zh"], b"{\"type\": 16}");
    assert!(text(&objects.stdout).contains(r#""next_step":"wait and repeat""#), "{objects:?}");
}

#[test]
fn malformed_lines_are_named_counted_and_passed_over() {
    let input = b"\xef\xbb\xbf{\"type\": 56}\r\n\n[17]\nnot json\n{\"message\": \"\xff\"}\n\
        {\"event\": {\"code\": \"605\", \"message\": \"a\\u001b[31m\\nb\\u202e\\ud83d\"}}\n{\"event\": {}}";
    let mut input = input.to_vec();
    input.extend(b"\n{\"type\": 1, \"message\": \"");
    input.extend(vec![b'x'; 5 << 20]);
    input.extend(b"\"}\n{\"type\": 31}");
    let output = triage(&[], &input);
    assert!(output.status.success());
    let errors: Vec<&str> = text(&output.stderr).lines().collect();
    assert_eq!(errors.len(), 4, "{errors:?}");
    for (error, start) in errors.iter().zip([
        "line 3: invalid type: sequence, expected an error event, which is a JSON object",
        "line 4: expected ident at column 2",
        "line 5: invalid UTF-8 at column 14",
        "line 8: longer than 4 MiB",
    ]) {
        assert!(error.starts_with(start), "{error}");
    }
    let output = text(&output.stdout);
    let codes: Vec<&str> =
        output.lines().map_while(|line| line.split_whitespace().next()).collect();
    assert_eq!(codes, ["56", "605", "-2", "31"]);
    assert!(output.contains("a [31m b \u{fffd}\n"), "{output}");
    assert!(output.contains("4 events, 4 malformed lines"), "{output}");
    // The end of the line is the end of the text.
    let output = triage(&[], b"{\r\n");
    assert_eq!(text(&output.stderr), "line 1: EOF while parsing an object at column 1\n");
}

#[test]
fn the_events_of_another_sdk_are_read_when_it_is_named() {
    for (args, input, row) in [
        (&[][..], r#"{"type": 500}"#, "  500  SERVER_BUSY"),
        (&["--sdk", "web"], r#"{"type": 500}"#, "  500  SERVER_BUSY"),
        (&["--sdk", "native"], r#"{"code": 500, "description": "x"}"#, "  500  MESSAGE_INVALID"),
        (
            &["--sdk=web-v5"],
            r#"{"code": 108, "message": "x", "details": {}}"#,
            "  108  AUTH_TOKEN_EXPIRED",
        ),
    ] {
        let output = triage(args, input.as_bytes());
        assert!(text(&output.stdout).starts_with(row), "{args:?}: {output:?}");
    }
    let refused = triage(&["--sdk", "ios"], b"");
    assert_eq!(refused.status.code(), Some(2));
    assert!(text(&refused.stderr).contains("expected one of `web`, `web-v5`, `native`"));
}

#[test]
fn an_object_that_is_no_event_is_named_as_what_it_is() {
    for (line, name) in [
        (r#"{"level": "info"}"#, "an object without an error event, with the fields `level`"),
        (r#"{"type": "log", "message": "started"}"#, "an object without an error event"),
        ("{}", "an object without fields"),
        (r#"{"event": null}"#, "its field `event` is null"),
        (r#"{"event": 17}"#, "its field `event` is a number"),
        (r#"{"event": [{"type": 17}]}"#, "its field `event` is an array"),
        (r#"{"event": "login"}"#, "its field `event` is a text"),
        (r#"{"event": true, "at": 1}"#, "its field `event` is a boolean"),
    ] {
        let output = triage(&[], line.as_bytes());
        let error = text(&output.stderr);
        assert!(error.starts_with(&format!("line 1: {name}")), "{line}: {error}");
        let summary = text(&output.stdout);
        let count = "0 events, 0 malformed lines, 1 lines without an event";
        assert!(output.status.success() && summary.contains(count), "{line}: {summary}");
    }
    let text_inside = triage(&[], br#"{"event": "{\"type\": 605}"}"#);
    assert!(text(&text_inside.stdout).starts_with("  605  "), "{text_inside:?}");
    let objects = triage(&["--json"], br#"{"level": "info"}"#);
    assert!(text(&objects.stdout).contains(r#""lines_without_event":1"#), "{objects:?}");
}

#[test]
fn an_input_that_is_no_text_is_refused_by_name() {
    for (input, name) in [
        (&b"\x1F\x8B\x08\0\0\0\0\0"[..], "gzip"),
        (b"\x28\xB5\x2F\xFD\x04", "zstd"),
        (b"\xFD7zXZ\0\0", "xz"),
        (b"BZh91AY", "bzip2"),
        (b"\x04\x22\x4D\x18\x64", "lz4"),
        (b"PK\x03\x04\x14", "ZIP"),
        (b"PK\x05\x06\0\0", "ZIP"),
        (b"PK\x07\x08PK", "ZIP"),
        (b"\xFF\xFE{\0}\0", "UTF-16"),
        (b"\xFE\xFF\0{\0}", "UTF-16"),
        (b"{\0}\0\n\0", "UTF-16LE"),
        (b"{\0\n\0}\0", "UTF-16LE"),
        (b"\0{\0\n\0}", "UTF-16BE"),
        (b"\xFF\xFE\0\0{\0\0\0", "UTF-32"),
        (b"\0\0\xFE\xFF\0\0\0{", "UTF-32"),
        (b"{\0\0\0}\0\0\0", "UTF-32LE"),
        (b"\0\0\0{\0\0\0}", "UTF-32BE"),
    ] {
        let output = triage(&[], input);
        assert_eq!(output.status.code(), Some(1), "{name}");
        assert!(output.stdout.is_empty(), "{name}");
        let error = text(&output.stderr);
        assert!(error.starts_with("triage: the input is") && error.contains(name), "{error}");
    }
}

#[test]
fn a_line_with_nothing_but_a_byte_order_mark_is_blank() {
    for input in [&b"\xEF\xBB\xBF"[..], b"\xEF\xBB\xBF\r\n", b"\n\xEF\xBB\xBF \n"] {
        let output = triage(&[], input);
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
        assert!(text(&output.stdout).contains("0 events, 0 malformed lines"), "{output:?}");
    }
}

#[test]
fn an_input_is_named_though_it_comes_byte_by_byte() {
    let mut child = spawn(&[]);
    let mut stdin = child.stdin.take().expect("piped");
    for byte in b"\x1F\x8B" {
        stdin.write_all(&[*byte]).expect("it is read");
        thread::sleep(Duration::from_millis(50));
    }
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).contains("gzip"), "{output:?}");
}

#[test]
fn a_malformed_line_of_any_length_is_named_in_few_characters() {
    for line in [
        format!("\"{}\"", "x".repeat(3 << 20)),
        format!("{{\"type\": \"{}", "错误".repeat(1 << 18)),
        format!("{{\"{}\": 1}}", "\u{9B}31m".repeat(1 << 16)),
    ] {
        let output = triage(&[], line.as_bytes());
        let error = text(&output.stderr);
        assert!(error.starts_with("line 1: ") && error.len() < 600, "{} bytes", error.len());
        assert!(!error.trim_end().contains(|c: char| c.is_control()), "{error:?}");
    }
}

/// Controls of both sets, separators, marks of direction, zero-width characters and tags.
const STEERING: &str = "\u{7}\u{1B}\u{7F}\u{85}\u{9B}\u{9D}\u{AD}\u{61C}\u{180E}\u{200B}\u{200D}\u{200E}\
    \u{2028}\u{2029}\u{202A}\u{202E}\u{2060}\u{2066}\u{2069}\u{3164}\u{FE0F}\u{FEFF}\u{FFF9}\u{E0001}\u{E0041}";

#[test]
fn a_message_cannot_steer_the_terminal_in_columns_or_json() {
    let message = format!("<{STEERING}>");
    let event = json!({"type": 17, "message": message}).to_string();
    for args in [&[][..], &["--json"]] {
        let output = triage(args, event.as_bytes());
        let line = text(&output.stdout).lines().next().expect("a line for the event");
        for c in STEERING.chars() {
            assert!(!line.contains(c), "{args:?}: {c:?} in {line:?}");
        }
        if args == ["--json"] {
            let row: Value = serde_json::from_str(line).expect("JSON");
            assert_eq!(row["message"], message);
        } else {
            assert!(
                line.contains(&format!("<{}>", " ".repeat(STEERING.chars().count()))),
                "{line:?}"
            );
        }
    }
}

#[test]
fn the_summary_is_written_when_nobody_reads_the_errors() {
    let mut child = spawn(&[]);
    drop(child.stderr.take());
    let mut stdin = child.stdin.take().expect("piped");
    stdin.write_all(b"not json\n{\"type\": 605}\nnot json\n").expect("all of it is read");
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success(), "{output:?}");
    assert!(text(&output.stdout).contains("1 events, 2 malformed lines"), "{output:?}");
}

/// Every write to `/dev/full` fails, and only Linux has it.
#[cfg(target_os = "linux")]
#[test]
fn an_output_that_cannot_be_written_is_a_failure() {
    let full = std::fs::File::create("/dev/full").expect("it can be opened");
    let mut program = Command::new(&*TRIAGE);
    let output = program.stdin(Stdio::null()).stdout(full).output().expect("it ends");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("triage: "), "{output:?}");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let mut child = spawn(&[]);
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("piped");
    // It stops reading once it cannot write.
    while stdin.write_all(SAMPLE.as_bytes()).is_ok() {}
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
}

#[test]
fn unknown_arguments_are_refused() {
    let output = triage(&["--jsonl"], b"");
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("--jsonl"));
}

/// Peak memory is read from `/proc`, which only Linux has.
#[cfg(target_os = "linux")]
#[test]
fn memory_does_not_grow_with_the_input() {
    let mut child = spawn(&[]);
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut stdin = child.stdin.take().expect("piped");
    let stdout = BufReader::new(child.stdout.take().expect("piped"));
    let lines = thread::spawn(move || stdout.lines().count());
    let [before, after] = [1, 1000].map(|times| {
        for _ in 0..times {
            stdin.write_all(SAMPLE.as_bytes()).expect("all of it is read");
        }
        let status = std::fs::read_to_string(&status).expect("it still runs");
        let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
        peak.trim_end_matches("kB").trim().parse::<u64>().expect("a number")
    });
    drop(stdin);
    assert!(child.wait().expect("it ends").success());
    assert!(lines.join().expect("no panic") > 1001 * 60);
    assert!(after < before + 4096, "{before} KiB, then {after} KiB");
}
