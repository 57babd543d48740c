//! The loop, and the scenes that it plays.

use std::cell::Cell;
use std::fmt;
use std::time::Duration;

use backon::{ExponentialBuilder, Retryable};
use chat_errors::{ChatErrorCode, ErrorEvent, Idempotency, NextStep, schedule};
use tokio::time::sleep;

/// A call, and the error events that the server answers before the call succeeds.
pub(crate) struct Scene {
    pub(crate) name: &'static str,
    pub(crate) call: Idempotency,
    pub(crate) answers: &'static [&'static str],
}

pub(crate) const SCENES: [Scene; 7] = [
    Scene {
        name: "read a group",
        call: Idempotency::Idempotent,
        answers: &[
            r#"{"type": -1, "message": "Request Timeout"}"#,
            r#"{"type": 500, "message": "Server is busy."}"#,
        ],
    },
    Scene {
        name: "read the history",
        call: Idempotency::Idempotent,
        answers: &[r#"{"type": 17, "data": "{\"error\":\"unauthorized\"}"}"#],
    },
    Scene {
        name: "read it, token still refused",
        call: Idempotency::Idempotent,
        answers: &[
            r#"{"type": 56, "message": "token expired"}"#,
            r#"{"type": 28, "message": "INVALID_TOKEN"}"#,
            r#"{"type": 28, "message": "INVALID_TOKEN"}"#,
        ],
    },
    Scene {
        name: "send too often",
        call: Idempotency::NonIdempotent,
        answers: &[r#"{"type": 509, "message": "traffic limit"}"#],
    },
    Scene {
        name: "send, no acknowledgment",
        call: Idempotency::NonIdempotent,
        answers: &[r#"{"type": 512, "message": "send message timeout"}"#],
    },
    Scene {
        name: "join a group, again",
        call: Idempotency::Idempotent,
        answers: &[r#"{"type": 601, "message": "already in group"}"#],
    },
    Scene {
        name: "read, server down for good",
        call: Idempotency::Idempotent,
        answers: &[r#"{"type": 503, "message": "x"}"#; 9],
    },
];

/// The loop's decision after an answer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Decision {
    Wait(Duration),
    LogIn,
    Done,
    AskTheUser,
    GiveUp,
}

impl fmt::Display for Decision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wait(delay) => f.pad(&format!("wait {:.1} s, then repeat", delay.as_secs_f32())),
            Self::LogIn => f.pad("log in, then repeat once"),
            Self::Done => f.pad("done"),
            Self::AskTheUser => f.pad("ask the user"),
            Self::GiveUp => f.pad("give up"),
        }
    }
}

/// Makes the call until it is done, or until neither time nor a login can help.
pub(crate) async fn play(scene: &Scene, tell: &impl Fn(&Scene, Option<&ErrorEvent>, Decision)) {
    let server = Server { answers: Cell::new(scene.answers) };
    let mut has_logged_in = false;
    loop {
        let answer = (|| server.answer())
            .retry(ExponentialBuilder::new().with_jitter().with_max_times(20))
            .when(|error| matches!(error.next_step(scene.call), NextStep::Wait(_)))
            .adjust(schedule())
            .notify(|error, delay| tell(scene, Some(error), Decision::Wait(delay)))
            .await;
        let Err(error) = answer else { return tell(scene, None, Decision::Done) };
        let decision = match error.next_step(scene.call) {
            NextStep::Done => Decision::Done,
            // Once per call: if a new credential is refused too, the user has to act.
            NextStep::LogIn if !has_logged_in => Decision::LogIn,
            NextStep::LogIn | NextStep::Fix | NextStep::Confirm => Decision::AskTheUser,
            // All attempts are used up.
            NextStep::Wait(_) | NextStep::GiveUp => Decision::GiveUp,
        };
        tell(scene, Some(&error), decision);
        if decision != Decision::LogIn {
            return;
        }
        has_logged_in = true;
        log_in().await;
    }
}

/// A server that answers from a script, after a second.
struct Server {
    answers: Cell<&'static [&'static str]>,
}

impl Server {
    async fn answer(&self) -> Result<(), ErrorEvent> {
        sleep(Duration::from_secs(1)).await;
        let Some((answer, rest)) = self.answers.get().split_first() else { return Ok(()) };
        self.answers.set(rest);
        Err(ErrorEvent::from_json(answer).expect("the script is JSON"))
    }
}

/// Fetches a new token and logs in with it, which takes two seconds.
async fn log_in() {
    sleep(Duration::from_secs(2)).await;
}
