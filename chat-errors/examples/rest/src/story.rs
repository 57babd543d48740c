//! The scenes that the back end is put through.

use std::error::Error;
use std::time::Duration;

use chat_errors::{ChatErrorCode, Idempotency, NextStep};
use tokio::time::Instant;

use crate::client::{CallError, Client};
use crate::server::Server;

/// An answer of the server.
#[derive(Debug, Clone, Copy)]
pub struct Answer {
    /// The HTTP status.
    pub status: u16,
    /// JSON, or a proxy's HTML.
    pub body: &'static str,
}

/// A message, and the server's answers to it before it accepts it.
#[derive(Debug)]
pub struct Scene {
    /// What happens.
    pub name: &'static str,
    /// The answers, in order.
    pub answers: &'static [Answer],
}

const EXPIRED: Answer = Answer {
    status: 401,
    body: r#"{"error": "unauthorized", "error_description": "Unable to authenticate due to expired access token"}"#,
};
const BUSY: Answer = Answer { status: 503, body: "" };

/// All scenes, in order.
pub const SCENES: [Scene; 8] = [
    Scene { name: "sent at once", answers: &[] },
    Scene { name: "token expired", answers: &[EXPIRED] },
    Scene { name: "token refused again", answers: &[EXPIRED, EXPIRED] },
    Scene {
        name: "too many calls",
        answers: &[Answer {
            status: 429,
            body: r#"{"error": "reach_limit", "error_description": "This request has reached API limit."}"#,
        }; 2],
    },
    Scene {
        name: "plan used up",
        answers: &[Answer {
            status: 429,
            body: r#"{"error": "resource_limited", "error_description": "You have exceeded the limit of the free edition. Please upgrade to higher edition."}"#,
        }],
    },
    Scene { name: "busy for good", answers: &[BUSY; 9] },
    Scene {
        name: "forbidden",
        answers: &[Answer {
            status: 403,
            body: r#"{"error": "forbidden_service_operation", "error_description": "Service operation not allowed"}"#,
        }],
    },
    Scene {
        name: "a proxy answers",
        answers: &[Answer {
            status: 502,
            body: "<html><head><title>502 Bad Gateway</title></head><body></body></html>",
        }],
    },
];

/// What became of a scene.
#[derive(Debug)]
pub struct Played {
    /// When and what, from the start of the scene.
    pub lines: Vec<(Duration, String)>,
    /// How often the client logged in.
    pub logins: u32,
    /// How often the message was sent.
    pub messages: u32,
}

/// Sends a message to a server with this script.
///
/// # Errors
///
/// Fails if the server cannot listen, or the client cannot be set up.
pub async fn play(scene: &Scene) -> Result<Played, Box<dyn Error>> {
    let server = Server::start(scene.answers).await?;
    let mut client = Client::new(server.app())?;
    let (start, mut lines) = (Instant::now(), Vec::new());
    let sent = client
        .send("alice", "hello", |error, action| {
            lines.push((start.elapsed(), format!("{action}: {error}")));
        })
        .await;
    let end = match &sent {
        Ok(id) => format!("sent, id {id}"),
        Err(error) => words(error),
    };
    lines.push((start.elapsed(), end));
    let (logins, messages) = server.counts();
    Ok(Played { lines, logins, messages })
}

/// What a person reads when the program gives up.
fn words(error: &CallError) -> String {
    let summary = error.summary();
    match error.next_step(Idempotency::NonIdempotent) {
        NextStep::Done => format!("Nothing is left to do. {summary}."),
        NextStep::Wait(_) => format!("Not sent: {summary}. Try again later."),
        NextStep::LogIn => format!("Not sent: {summary}. Check the app's credentials."),
        NextStep::Fix => format!("Not sent: {summary}. Trying again cannot help."),
        NextStep::Confirm => {
            format!("It may have been sent: {summary}. Look before sending again.")
        }
        NextStep::GiveUp => format!("Not sent: {summary}."),
    }
}
