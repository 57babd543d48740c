//! The back end: what a program of yours could look like.

use std::hash::{BuildHasher, RandomState};

use chat_errors::{ChatErrorCode, Idempotency, NextStep, RestError};
use reqwest::{RequestBuilder, Response};
use serde_json::{Value, json};
use tokio::time::sleep;

/// Why a call to the REST API failed.
#[derive(Debug, ChatErrorCode)]
#[code(impl(Display, Error))]
pub enum CallError {
    /// The server cannot be reached.
    #[code(9001, "APP_NOT_CONNECTED", retry, kind = Network, outcome = NotApplied)]
    NotConnected,

    /// The connection broke before the answer came.
    #[code(9002, "APP_NO_ANSWER", retry, kind = Network)]
    NoAnswer,

    /// The server's answer.
    #[code(transparent)]
    Answer(RestError),
}

/// A client of the REST API, with the app's token.
pub struct Client {
    http: reqwest::Client,
    /// The URL of the app: `https://{host}/{org}/{app}`.
    app: String,
    token: Option<String>,
}

impl Client {
    /// # Errors
    ///
    /// Fails if `reqwest` cannot be set up.
    pub fn new(app: String) -> reqwest::Result<Self> {
        // Without a proxy and without kept connections, because the server is a script.
        let http = reqwest::Client::builder().no_proxy().pool_max_idle_per_host(0).build()?;
        Ok(Self { http, app, token: None })
    }

    /// Sends a message and returns its id. Calls `tell` for each failure after which it goes on.
    ///
    /// # Errors
    ///
    /// Fails if neither time nor a new token can help.
    pub async fn send(
        &mut self,
        to: &str,
        text: &str,
        mut tell: impl FnMut(&CallError, &str),
    ) -> Result<String, CallError> {
        let (mut retries, mut has_logged_in) = (0, false);
        loop {
            let error = match self.send_once(to, text).await {
                Ok(id) => return Ok(id),
                Err(error) => error,
            };
            match error.next_step(Idempotency::NonIdempotent) {
                NextStep::Wait(backoff) => {
                    let Some(wait) = backoff.jittered(retries, random()) else {
                        return Err(error);
                    };
                    tell(&error, &format!("wait {:.1} s", wait.as_secs_f64()));
                    sleep(wait).await;
                    retries += 1;
                }
                // Only once: if a new token is refused too, a person has to find out why.
                NextStep::LogIn if !has_logged_in => {
                    tell(&error, "log in");
                    self.log_in().await?;
                    has_logged_in = true;
                }
                _ => return Err(error),
            }
        }
    }

    async fn send_once(&mut self, to: &str, text: &str) -> Result<String, CallError> {
        if self.token.is_none() {
            self.log_in().await?;
        }
        let message = json!({"from": "desk", "to": [to], "type": "txt", "body": {"msg": text}});
        let url = format!("{}/messages/users", self.app);
        let token = self.token.as_deref().unwrap_or_default();
        let answer = call(self.http.post(url).bearer_auth(token).json(&message)).await?;
        Ok(answer["data"][to].as_str().unwrap_or_default().to_owned())
    }

    /// Gets a new token of the app.
    async fn log_in(&mut self) -> Result<(), CallError> {
        let credentials = json!({
            "grant_type": "client_credentials", "client_id": "an id", "client_secret": "a secret",
        });
        let answer = call(self.http.post(format!("{}/token", self.app)).json(&credentials)).await?;
        self.token = answer["access_token"].as_str().map(str::to_owned);
        Ok(())
    }
}

/// Makes a call, and reads the body of its answer.
async fn call(request: RequestBuilder) -> Result<Value, CallError> {
    let no_answer = |error: reqwest::Error| {
        if error.is_connect() { CallError::NotConnected } else { CallError::NoAnswer }
    };
    let answer: Response = request.send().await.map_err(no_answer)?;
    let status = answer.status();
    let body = answer.text().await.map_err(no_answer)?;
    if status.is_success() {
        return Ok(serde_json::from_str(&body).unwrap_or_default());
    }
    Err(CallError::Answer(RestError::new(status.as_u16(), &body)))
}

/// A random number from 0 to 1, so that clients that failed together do not come back together.
fn random() -> f64 {
    let bits = RandomState::new().hash_one(()) >> 32;
    f64::from(u32::try_from(bits).unwrap_or(u32::MAX)) / f64::from(u32::MAX)
}
