//! Sends messages through the REST API to a scripted server, and shows what becomes of each.
//!
//! ```text
//! cargo run -p chat-errors-example-rest
//! ```
//!
//! The clock is paused and jumps over the waits, so the program ends at once. Its exit status is 0,
//! or 1 if the output cannot be written.

use std::error::Error;
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::process::ExitCode;

use chat_errors_example_rest::story::{SCENES, play};

#[tokio::main(flavor = "current_thread", start_paused = true)]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // If this cannot be written either, the exit status has to do.
            let _ = writeln!(io::stderr(), "rest: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn Error>> {
    let mut told = String::new();
    for scene in &SCENES {
        let played = play(scene).await?;
        writeln!(told, "{}", scene.name)?;
        for (at, line) in played.lines {
            writeln!(told, "{:6.1} s  {line}", at.as_secs_f32())?;
        }
    }
    match io::stdout().write_all(told.as_bytes()) {
        // The reader has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => Ok(written?),
    }
}
