//! A server on the loopback that answers from a script.

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

use crate::story::Answer;

const TOKEN: Answer = Answer {
    status: 200,
    body: r#"{"access_token": "a token", "expires_in": 86400, "application": "an app"}"#,
};
const SENT: Answer = Answer { status: 200, body: r#"{"data": {"alice": "1234567890"}}"# };

/// A running server, which ends when it is dropped.
pub(crate) struct Server {
    address: String,
    state: Arc<Mutex<State>>,
    task: JoinHandle<()>,
}

#[derive(Default)]
struct State {
    /// The answers to messages. When there are none left, each is accepted.
    script: VecDeque<Answer>,
    logins: u32,
    messages: u32,
}

impl Server {
    pub(crate) async fn start(script: &[Answer]) -> io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?.to_string();
        let state = State { script: script.iter().copied().collect(), ..State::default() };
        let state = Arc::new(Mutex::new(state));
        let task = tokio::spawn(serve(listener, Arc::clone(&state)));
        Ok(Self { address, state, task })
    }

    /// The URL of the app.
    pub(crate) fn app(&self) -> String {
        format!("http://{}/org/app", self.address)
    }

    /// How many logins and how many messages have arrived.
    pub(crate) fn counts(&self) -> (u32, u32) {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        (state.logins, state.messages)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(listener: TcpListener, state: Arc<Mutex<State>>) {
    while let Ok((stream, _)) = listener.accept().await {
        // The script goes on if a client goes away.
        let _ = answer(BufReader::new(stream), &state).await;
    }
}

async fn answer(mut stream: BufReader<TcpStream>, state: &Mutex<State>) -> io::Result<()> {
    let is_login = read_request(&mut stream).await?.contains("/token ");
    let Answer { status, body } =
        state.lock().unwrap_or_else(PoisonError::into_inner).next(is_login);
    let kind = if body.starts_with('<') { "text/html" } else { "application/json" };
    let length = body.len();
    let answer = format!(
        "HTTP/1.1 {status} Scripted\r\ncontent-type: {kind}\r\ncontent-length: {length}\r\n\
         connection: close\r\n\r\n{body}"
    );
    stream.write_all(answer.as_bytes()).await?;
    stream.shutdown().await
}

impl State {
    fn next(&mut self, is_login: bool) -> Answer {
        if is_login {
            self.logins += 1;
            return TOKEN;
        }
        self.messages += 1;
        self.script.pop_front().unwrap_or(SENT)
    }
}

/// Reads a request to its end, and returns its first line.
async fn read_request(stream: &mut BufReader<TcpStream>) -> io::Result<String> {
    let mut request = String::new();
    stream.read_line(&mut request).await?;
    let mut length = 0;
    loop {
        let mut header = String::new();
        stream.read_line(&mut header).await?;
        match header.trim_end().split_once(": ") {
            Some((name, value)) if name.eq_ignore_ascii_case("content-length") => {
                length = value.parse().map_err(io::Error::other)?;
            }
            Some(_) => {}
            None => break,
        }
    }
    stream.read_exact(&mut vec![0; length]).await?;
    Ok(request)
}
