//! Calls to a scripted server that fails in the ways that matter, and what becomes of each.
//!
//! ```text
//! cargo run -p chat-errors --features json,backon --example resend
//! ```
//!
//! The clock is paused and jumps over the waits, so it ends at once.

mod story;

use std::io;

use chat_errors::ErrorEvent;
use tokio::time::Instant;

use crate::story::{Decision, Scene};

fn main() -> io::Result<()> {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    runtime.enable_time().start_paused(true).build()?.block_on(async {
        let start = Instant::now();
        let tell = |scene: &Scene, error: Option<&ErrorEvent>, decision: Decision| {
            let found = error.map_or_else(|| "ok".to_owned(), ToString::to_string);
            let at = start.elapsed().as_secs_f32();
            println!("{at:5.1} s  {:28}  {decision:24}  {found}", scene.name);
        };
        for scene in &story::SCENES {
            story::play(scene, &tell).await;
        }
    });
    Ok(())
}
