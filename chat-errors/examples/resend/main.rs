//! Calls to a scripted server that fails in the ways that matter, and what becomes of each call.
//!
//! ```text
//! cargo run -p chat-errors --features json,backon --example resend
//! ```
//!
//! The clock is paused and jumps over the waits, so the program ends at once. Its exit status is 0,
//! or 1 if the output cannot be written.

mod story;

use std::cell::RefCell;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use chat_errors::ErrorEvent;
use tokio::time::Instant;

use crate::story::{Decision, Scene};

fn main() -> ExitCode {
    let mut out = io::stdout().lock();
    match told().and_then(|story| out.write_all(story.as_bytes())).and_then(|()| out.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        // The reader has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            // If this cannot be written either, the exit status has to do.
            let _ = writeln!(io::stderr(), "resend: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Plays the scenes, and returns a line for each decision.
fn told() -> io::Result<String> {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_time().start_paused(true).build()?;
    let lines = RefCell::new(String::new());
    runtime.block_on(async {
        let start = Instant::now();
        let tell = |scene: &Scene, error: Option<&ErrorEvent>, decision: Decision| {
            let found = error.map_or_else(|| "ok".to_owned(), ToString::to_string);
            let at = start.elapsed().as_secs_f32();
            let name = scene.name;
            writeln!(lines.borrow_mut(), "{at:5.1} s  {name:28}  {decision:24}  {found}")
                .expect("a `String` takes everything");
        };
        for scene in &story::SCENES {
            story::play(scene, &tell).await;
        }
    });
    Ok(lines.into_inner())
}
