//! What becomes of each message, with the clock paused.

use std::time::Duration;

use chat_errors_example_rest::story::{Played, SCENES, play};

async fn played(name: &str) -> Played {
    let scene = SCENES.iter().find(|scene| scene.name == name).expect("a scene of this name");
    play(scene).await.expect("the loopback works")
}

/// The actions of a scene, without lengths and reasons, and its last words.
fn outline(played: &Played) -> (Vec<&str>, &str) {
    let (last, actions) = played.lines.split_last().expect("a scene has an end");
    let verbs = actions.iter().map(|(_, line)| line.split([':', ' ']).next().unwrap_or_default());
    (verbs.collect(), &last.1)
}

/// The time from one line to the next.
fn waits(played: &Played) -> Vec<Duration> {
    played.lines.windows(2).map(|pair| pair[1].0.saturating_sub(pair[0].0)).collect()
}

fn is_between(wait: Duration, least: f64, most: f64) -> bool {
    // The timers of tokio have a resolution of a millisecond.
    (least - 0.002..=most + 0.002).contains(&wait.as_secs_f64())
}

#[tokio::test(start_paused = true)]
async fn the_first_message_gets_a_token_first() {
    let played = played("sent at once").await;
    assert_eq!(outline(&played), (vec![], "sent, id 1234567890"));
    assert_eq!((played.logins, played.messages), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn an_expired_token_is_renewed_once() {
    let renewed = played("token expired").await;
    assert_eq!(outline(&renewed), (vec!["log"], "sent, id 1234567890"));
    assert_eq!((renewed.logins, renewed.messages), (2, 2));

    let refused = played("token refused again").await;
    let (actions, words) = outline(&refused);
    assert_eq!(actions, ["log"]);
    assert!(words.ends_with("Check the app's credentials."), "{words}");
    assert_eq!((refused.logins, refused.messages), (2, 2));
}

#[tokio::test(start_paused = true)]
async fn a_rate_limit_is_waited_for_by_the_errors_own_schedule() {
    let played = played("too many calls").await;
    assert_eq!(outline(&played), (vec!["wait", "wait"], "sent, id 1234567890"));
    let waits = waits(&played);
    assert!(is_between(waits[0], 2.5, 5.0) && is_between(waits[1], 5.0, 10.0), "{waits:?}");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_stays_busy_is_given_up_after_the_last_attempt() {
    let played = played("busy for good").await;
    let (actions, words) = outline(&played);
    assert_eq!(actions, ["wait"; 4]);
    assert!(words.starts_with("Not sent: ") && words.ends_with("Try again later."), "{words}");
    assert_eq!(played.messages, 5);
}

#[tokio::test(start_paused = true)]
async fn what_time_cannot_mend_is_not_repeated() {
    for (name, words) in [
        ("plan used up", "Trying again cannot help."),
        ("forbidden", "Trying again cannot help."),
        ("a proxy answers", "Look before sending again."),
    ] {
        let played = played(name).await;
        let (actions, last) = outline(&played);
        assert!(actions.is_empty() && last.ends_with(words), "{name}: {actions:?} {last}");
        assert_eq!(played.messages, 1, "{name}");
    }
}
