use core::fmt;
use core::str::FromStr;

use crate::UnknownName;

/// What went wrong, for `match`, metrics and display.
///
/// The kind never decides whether to repeat a call: that is the [`RetryPolicy`](crate::RetryPolicy).
/// Two errors of one kind can differ there: a dropped connection is worth another try, one that was
/// refused because the token ran out is not. Where [`std::io::ErrorKind`] has a word, it is used here.
///
/// ```
/// use chat_errors::{ChatError, ChatErrorCode, ErrorKind};
///
/// let shown = match ChatError::GroupNotFound.kind() {
///     ErrorKind::NotFound => "It is gone.",
///     ErrorKind::Network | ErrorKind::TimedOut => "You seem to be offline.",
///     _ => "Something went wrong.",
/// };
/// assert_eq!(shown, "It is gone.");
/// ```
///
/// The order is that of declaration; it means nothing, and can change in a minor release.
///
/// [`std::io::ErrorKind`]: https://doc.rust-lang.org/std/io/enum.ErrorKind.html
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Nothing went wrong.
    Success,
    /// The caller could not be identified: no login, a bad password, a bad or expired token.
    Unauthenticated,
    /// The server ended the session: another device, a changed password, a deleted account.
    SessionEnded,
    /// The caller is known, but not allowed to do this.
    PermissionDenied,
    /// The request itself is wrong.
    InvalidInput,
    /// What the request names does not exist.
    NotFound,
    /// The request contradicts the present state: it exists already, it is being changed.
    Conflict,
    /// A size, count, length or time is over its limit.
    LimitExceeded,
    /// Too many calls in too little time.
    RateLimited,
    /// The content was refused by a filter or a moderator.
    ContentRejected,
    /// The service does not do this, or it is not switched on.
    Unsupported,
    /// The network or the connection failed.
    Network,
    /// No answer came in time.
    TimedOut,
    /// The caller cancelled the call.
    Cancelled,
    /// The server failed.
    Server,
    /// The application or its device failed.
    Client,
    /// None of the others is known to fit.
    Unknown,
}

impl ErrorKind {
    /// Every kind, in the order of declaration.
    ///
    /// ```
    /// # use chat_errors::ErrorKind;
    /// assert!(ErrorKind::ALL.iter().any(|kind| kind.as_str() == "rate_limited"));
    /// ```
    pub const ALL: &'static [Self] = &[
        Self::Success,
        Self::Unauthenticated,
        Self::SessionEnded,
        Self::PermissionDenied,
        Self::InvalidInput,
        Self::NotFound,
        Self::Conflict,
        Self::LimitExceeded,
        Self::RateLimited,
        Self::ContentRejected,
        Self::Unsupported,
        Self::Network,
        Self::TimedOut,
        Self::Cancelled,
        Self::Server,
        Self::Client,
        Self::Unknown,
    ];

    /// The kind as one `snake_case` word. It never changes, so it can label a metric.
    ///
    /// ```
    /// # use chat_errors::ErrorKind;
    /// assert_eq!(ErrorKind::RateLimited.as_str(), "rate_limited");
    /// ```
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Unauthenticated => "unauthenticated",
            Self::SessionEnded => "session_ended",
            Self::PermissionDenied => "permission_denied",
            Self::InvalidInput => "invalid_input",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::LimitExceeded => "limit_exceeded",
            Self::RateLimited => "rate_limited",
            Self::ContentRejected => "content_rejected",
            Self::Unsupported => "unsupported",
            Self::Network => "network",
            Self::TimedOut => "timed_out",
            Self::Cancelled => "cancelled",
            Self::Server => "server",
            Self::Client => "client",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// Reads the word of [`as_str`](ErrorKind::as_str), in exact case.
///
/// ```
/// # use chat_errors::{ErrorKind, UnknownName};
/// assert_eq!("rate_limited".parse(), Ok(ErrorKind::RateLimited));
/// assert_eq!("RateLimited".parse::<ErrorKind>(), Err(UnknownName::new()));
/// ```
impl FromStr for ErrorKind {
    type Err = UnknownName;

    fn from_str(word: &str) -> Result<Self, UnknownName> {
        let found = Self::ALL.iter().find(|kind| kind.as_str() == word);
        found.copied().ok_or(UnknownName::new())
    }
}

#[cfg(test)]
mod tests {
    use super::ErrorKind;

    #[test]
    fn all_holds_every_kind_once_in_the_order_of_declaration() {
        assert!(ErrorKind::ALL.iter().zip(0..).all(|(kind, index)| *kind as usize == index));
        assert_eq!(ErrorKind::ALL.last(), Some(&ErrorKind::Unknown), "the last variant");
    }
}
