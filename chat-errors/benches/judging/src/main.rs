//! How long it takes to judge events and answers, beside parsing them as `serde_json::Value`.
//!
//! ```text
//! cargo run --release --manifest-path chat-errors/benches/Cargo.toml -p judging
//! ```
//!
//! With the names of a group and of one of its measurements, such as `events ErrorEvent::judge`, it only
//! does that, for valgrind to count.

use std::hint::black_box;
use std::time::{Duration, Instant};

use chat_errors::{ErrorEvent, RestError};
use serde_json::Value;
use serde_json::value::RawValue;

const SAMPLE: &str = include_str!("../../../examples/triage/events.sample.jsonl");

/// Answers of the REST API, known and unknown ones.
const ANSWERS: [(u16, &str); 4] = [
    (
        401,
        r#"{"error":"unauthorized","exception":"com.easemob.im.exceptions.EasemobSecurityException","timestamp":1700000000000,"duration":0,"error_description":"Unable to authenticate due to expired access token"}"#,
    ),
    (
        403,
        r#"{"error":"forbidden_op","exception":"com.easemob.group.exception.ForbiddenOpException","timestamp":1700000000000,"duration":0,"error_description":"users [u1, u2] are not members of this group!"}"#,
    ),
    (
        404,
        r#"{"error":"service_resource_not_found","exception":"org.apache.usergrid.services.exceptions.ServiceResourceNotFoundException","timestamp":1700000000000,"duration":1,"error_description":"Service resource not found"}"#,
    ),
    (
        429,
        r#"{"error":"reach_limit","exception":"ReachLimitException","timestamp":1700000000000,"duration":0,"error_description":"nobody knows this text"}"#,
    ),
];

/// The rounds of each measurement. The fastest counts.
const ROUNDS: usize = 1200;

/// How often a round goes through the inputs: so few that some rounds are not interrupted.
const REPEATS: usize = 10;

fn main() {
    let lines: Vec<&str> = SAMPLE.lines().collect();
    let events: Vec<String> = lines.iter().copied().map(event).collect();
    let events: Vec<&str> = events.iter().map(String::as_str).collect();
    let answers: Vec<(u16, &str)> = ANSWERS.iter().copied().cycle().take(events.len()).collect();
    let parse = |json: &&str| serde_json::from_str::<Value>(json).is_ok();
    show(
        "events",
        events.len(),
        &mut [
            ("serde_json::Value", &mut || events.iter().all(parse)),
            ("ErrorEvent::judge", &mut || {
                events.iter().all(|json| black_box(ErrorEvent::judge(json.as_bytes())).is_ok())
            }),
            ("ErrorEvent::from_json", &mut || {
                events.iter().all(|json| black_box(ErrorEvent::from_json(json)).is_ok())
            }),
        ],
    );
    show(
        "lines",
        lines.len(),
        &mut [
            ("serde_json::Value", &mut || lines.iter().all(parse)),
            ("ErrorEvent::judge_record", &mut || {
                lines
                    .iter()
                    .all(|json| black_box(ErrorEvent::judge_record(json.as_bytes())).is_ok())
            }),
        ],
    );
    show(
        "answers",
        answers.len(),
        &mut [
            ("serde_json::Value", &mut || answers.iter().all(|(_, json)| parse(json))),
            ("RestError::new", &mut || {
                answers
                    .iter()
                    .all(|(status, json)| black_box(RestError::new(*status, json)).status() > 0)
            }),
        ],
    );
}

/// The event in a line of the sample, as it was written.
fn event(line: &str) -> String {
    let fields: std::collections::BTreeMap<&str, &RawValue> =
        serde_json::from_str(line).expect("the sample is JSON");
    fields["event"].get().to_owned()
}

type Measured<'a> = (&'a str, &'a mut dyn FnMut() -> bool);

/// Measures in turns, so that a slow moment of the machine meets all, and shows the ratios to the first.
fn show(title: &str, inputs: usize, measured: &mut [Measured<'_>]) {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let [group, name] = args.as_slice() {
        for (_, run) in measured.iter_mut().filter(|(of, _)| group == title && name == of) {
            (0..ROUNDS).for_each(|_| assert!(black_box(run()), "every input is read"));
        }
        return;
    }
    let mut fastest = vec![Duration::MAX; measured.len()];
    for _ in 0..ROUNDS {
        for ((_, run), fastest) in measured.iter_mut().zip(&mut fastest) {
            let start = Instant::now();
            for _ in 0..REPEATS {
                assert!(black_box(run()), "every input is read");
            }
            *fastest = start.elapsed().min(*fastest);
        }
    }
    println!("{title}: nanoseconds each, ratio");
    let each = |time: Duration| time.as_secs_f64() * 1e9 / (inputs * REPEATS) as f64;
    for ((name, _), time) in measured.iter().zip(&fastest) {
        println!("  {name:24} {:6.0}  {:5.2}", each(*time), each(*time) / each(fastest[0]));
    }
}
