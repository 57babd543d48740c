//! The example `triage`, run as a program.

#![cfg(feature = "json")]

mod program;

use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Output, Stdio};
use std::sync::LazyLock;
use std::thread;

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
    assert!(summary.contains("60 events, 0 malformed lines"), "{summary}");
    for count in
        ["40  ask the user", "10  wait and repeat", "3  log in and repeat", "10  not_found"]
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
    assert!(lines.contains(&"3 个事件，0 行格式错误"), "{lines:?}");
    let objects = triage(&["--json", "--lang", "zh"], b"{\"type\": 16}");
    assert!(text(&objects.stdout).contains(r#""next_step":"wait and repeat""#), "{objects:?}");
}

#[test]
fn malformed_lines_are_named_counted_and_passed_over() {
    let input = b"\xef\xbb\xbf{\"type\": 56}\r\n\n[17]\nnot json\n{\"message\": \"\xff\"}\n\
        {\"event\": {\"code\": \"605\", \"message\": \"a\\u001b[31m\\nb\\u202e\\ud83d\"}}\n{\"event\": 1}";
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
        "line 4: expected ident",
        "line 5: invalid utf-8",
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
