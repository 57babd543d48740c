//! The example `resend`, with the clock paused.

#![cfg(all(feature = "backon", feature = "json"))]

#[path = "../../chat-errors/examples/resend/story.rs"]
mod story;

mod program;

use std::cell::RefCell;
use std::ops::RangeInclusive;
use std::process::{Command, Stdio};

use story::Decision::{AskTheUser, Done, GiveUp, LogIn, Wait};
use story::{Decision, SCENES};
use tokio::time::Instant;

/// What the loop decided in each scene, in order.
async fn decisions() -> Vec<(&'static str, Vec<Decision>)> {
    let told = RefCell::new(Vec::new());
    let mut decisions = Vec::new();
    for scene in &SCENES {
        story::play(scene, &|_, _, decision| told.borrow_mut().push(decision)).await;
        decisions.push((scene.name, told.take()));
    }
    decisions
}

fn waits(decision: Decision, seconds: RangeInclusive<f32>) -> bool {
    matches!(decision, Wait(delay) if seconds.contains(&delay.as_secs_f32()))
}

#[tokio::test(start_paused = true)]
async fn each_error_gets_its_own_wait_and_no_send_is_made_twice() {
    let start = Instant::now();
    let decisions = decisions().await;
    let [
        ("read a group", read),
        ("read the history", expired),
        ("read it, token still refused", refused),
        ("send too often", too_often),
        ("send, no acknowledgment", lost),
        ("join a group, again", joined),
        ("read, server down for good", down),
    ] = &decisions[..]
    else {
        panic!("{decisions:?}")
    };

    // A busy server gets its own wait, also after a time-out.
    assert!(waits(read[0], 0.5..=1.0) && waits(read[1], 2.5..=5.0), "{read:?}");
    assert_eq!(read[2..], [Done]);
    assert_eq!(expired[..], [LogIn, Done]);
    assert_eq!(refused[..], [LogIn, AskTheUser]);
    assert!(waits(too_often[0], 2.5..=5.0), "{too_often:?}");
    assert_eq!(too_often[1..], [Done]);
    assert_eq!(lost[..], [AskTheUser]);
    assert_eq!(joined[..], [Done]);
    let planned = [0.5..=1.0, 1.0..=2.0, 2.0..=4.0, 4.0..=8.0];
    assert!(down.iter().zip(planned).all(|(wait, bounds)| waits(*wait, bounds)), "{down:?}");
    assert_eq!(down[4..], [GiveUp]);

    let slept =
        decisions.iter().flat_map(|(_, scene)| scene).filter_map(|decision| match decision {
            Wait(delay) => Some(delay.as_secs_f32()),
            LogIn => Some(2.0),
            _ => None,
        });
    let calls = [3.0, 2.0, 2.0, 2.0, 1.0, 1.0, 5.0];
    let expected = slept.chain(calls).sum::<f32>();
    assert!((start.elapsed().as_secs_f32() - expected).abs() < 0.1, "{expected}");
}

#[test]
fn an_output_that_nobody_reads_or_that_cannot_be_written_is_no_panic() {
    let resend = program::built("resend", "backon,json");
    let run = |stdout: Stdio| {
        let mut program = Command::new(&resend);
        program.stdout(stdout).stderr(Stdio::piped()).spawn().expect("the example runs")
    };
    let mut unread = run(Stdio::piped());
    drop(unread.stdout.take());
    let unread = unread.wait_with_output().expect("it ends");
    assert!(unread.status.success() && unread.stderr.is_empty(), "{unread:?}");

    if cfg!(target_os = "linux") {
        let full = std::fs::File::create("/dev/full").expect("it can be opened");
        let full = run(full.into()).wait_with_output().expect("it ends");
        assert_eq!(full.status.code(), Some(1));
        assert!(full.stderr.starts_with(b"resend: "), "{full:?}");
    }
}
