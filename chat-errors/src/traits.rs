use crate::{
    CodeInfo, CodeSet, ErrorKind, Idempotency, NextStep, Outcome, RetryPolicy, status_codes,
};

/// An error with a numeric code, a class and a retry policy.
///
/// Derive it with `#[derive(ChatErrorCode)]`, or give [`info`](Self::info) by hand. The trait is
/// dyn-compatible, and references and (with the feature `alloc`) `Box`, `Rc` and `Arc` forward it.
///
/// ```
/// use chat_errors::{ChatError, ChatErrorCode};
///
/// fn report(error: &dyn ChatErrorCode) -> String {
///     format!("{} {}: {}", error.code(), error.name(), error.summary())
/// }
/// assert!(report(&ChatError::GroupNotFound).starts_with("605 GROUP_NOT_EXIST: "));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no error code",
    label = "this needs an error code",
    note = "put `#[derive(chat_errors::ChatErrorCode)]` on `{Self}` and `#[code(…)]` on its variants"
)]
pub trait ChatErrorCode {
    /// This error's full row.
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode};
    /// let info = ChatError::GroupNotFound.info();
    /// assert_eq!((info.code, info.name), (605, "GROUP_NOT_EXIST"));
    /// ```
    fn info(&self) -> CodeInfo;

    /// The number.
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode};
    /// assert_eq!(ChatError::GroupNotFound.code(), 605);
    /// ```
    fn code(&self) -> i32 {
        self.info().code
    }

    /// The name on the wire, such as `GROUP_NOT_EXIST`.
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode};
    /// assert_eq!(ChatError::GroupNotFound.name(), "GROUP_NOT_EXIST");
    /// ```
    fn name(&self) -> &'static str {
        self.info().name
    }

    /// One line that says what happened, as an error message.
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode};
    /// assert_eq!(ChatError::GroupNotFound.summary(), "The group does not exist");
    /// ```
    fn summary(&self) -> &'static str {
        self.info().summary
    }

    /// The likely cause and what to do, if there is more to say.
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode};
    /// assert!(ChatError::GroupNotFound.help().is_some_and(|help| help.contains("Check the group id")));
    /// ```
    fn help(&self) -> Option<&'static str> {
        self.info().help
    }

    /// What went wrong.
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode, ErrorKind};
    /// assert_eq!(ChatError::GroupNotFound.kind(), ErrorKind::NotFound);
    /// ```
    fn kind(&self) -> ErrorKind {
        self.info().kind
    }

    /// What must become true before the same call can succeed.
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode, RetryPolicy};
    /// assert_eq!(ChatError::TokenExpired.retry_policy(), RetryPolicy::AfterLogin);
    /// ```
    fn retry_policy(&self) -> RetryPolicy {
        self.info().retry_policy
    }

    /// Whether the effect of the call is in place.
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode, Outcome};
    /// assert_eq!(ChatError::SendTimedOut.outcome(), Outcome::Unknown);
    /// ```
    fn outcome(&self) -> Outcome {
        self.info().outcome
    }

    /// Whether this is not an error at all: its kind is [`Success`](ErrorKind::Success).
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode};
    /// assert!(ChatError::Success.is_success());
    /// ```
    fn is_success(&self) -> bool {
        self.kind() == ErrorKind::Success
    }

    /// Whether an idempotent call can be repeated unchanged, after a wait: the policy is
    /// [`Retry`](RetryPolicy::Retry).
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode};
    /// assert!(ChatError::SendTimedOut.is_retryable());
    /// assert!(!ChatError::GroupNotFound.is_retryable());
    /// ```
    fn is_retryable(&self) -> bool {
        matches!(self.retry_policy(), RetryPolicy::Retry(_))
    }

    /// Whether even a call that is not idempotent, such as a send, can be repeated: the error is
    /// retryable, and the call had no effect.
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode};
    /// assert!(ChatError::ServerBusy.is_resendable());
    /// assert!(!ChatError::SendTimedOut.is_resendable()); // it may have arrived
    /// ```
    fn is_resendable(&self) -> bool {
        self.is_retryable() && self.outcome() == Outcome::NotApplied
    }

    /// What to do about the call that failed with this error: see [`NextStep`] for the rule.
    ///
    /// It follows from [`retry_policy`](Self::retry_policy), [`outcome`](Self::outcome) and the
    /// call, which only the caller knows.
    ///
    /// ```
    /// use chat_errors::{ChatError, ChatErrorCode, Idempotency, NextStep};
    ///
    /// let step = ChatError::TokenExpired.next_step(Idempotency::NonIdempotent);
    /// assert_eq!(step, NextStep::LogIn);
    /// ```
    fn next_step(&self, call: Idempotency) -> NextStep {
        NextStep::of(self.retry_policy(), self.outcome(), call)
    }

    /// The HTTP status for a service that answers with this error: see [`status_codes`] for the table
    /// and its reasons.
    ///
    /// It follows from [`kind`](Self::kind), [`retry_policy`](Self::retry_policy) and
    /// [`outcome`](Self::outcome), and lies in `200..=599`.
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode};
    /// assert_eq!(ChatError::GroupNotFound.http_status(), 404);
    /// ```
    fn http_status(&self) -> u16 {
        status_codes::http_status(self.kind(), self.retry_policy(), self.outcome())
    }

    /// The number of the [`google.rpc.Code`] for a gRPC service that answers with this error: see
    /// [`status_codes`] for the table and its reasons.
    ///
    /// ```
    /// # use chat_errors::{ChatError, ChatErrorCode};
    /// assert_eq!(ChatError::GroupNotFound.grpc_code(), 5); // NOT_FOUND
    /// ```
    ///
    /// [`google.rpc.Code`]: https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto
    fn grpc_code(&self) -> i32 {
        status_codes::grpc_code(self.kind(), self.retry_policy(), self.outcome())
    }
}

/// A type whose codes are all known: its own, and those of the errors in its `transparent` variants.
///
/// Every derive implements it.
///
/// ```
/// use chat_errors::{ChatError, CodeTable};
///
/// let retryable = ChatError::CODES.iter().filter(|info| info.retry_policy.backoff().is_some());
/// assert!(retryable.count() > 10);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no table of error codes",
    label = "this needs a table of error codes",
    note = "a `transparent` field holds a type with `#[derive(chat_errors::ChatErrorCode)]`, or a box of one"
)]
pub trait CodeTable: ChatErrorCode {
    /// Every row: the type's own, and those of `transparent` variants.
    ///
    /// ```
    /// # use chat_errors::{ChatError, CodeTable};
    /// assert_eq!(ChatError::CODES.len(), 89);
    /// ```
    const CODES: &'static CodeSet;
}

/// A type that can be built from a code.
///
/// The derive implements it if every variant is a unit variant, `transparent` or `unknown`.
///
/// ```
/// use chat_errors::{ChatError, FromCode};
///
/// fn first_known<E: FromCode>(codes: &[i32]) -> Option<E> {
///     codes.iter().find_map(|&code| E::from_code(code))
/// }
/// assert_eq!(first_known(&[12345, 605]), Some(ChatError::GroupNotFound));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be built from an error code",
    label = "this has to be built from a code",
    note = "`#[derive(chat_errors::ChatErrorCode)]` implements `FromCode` for a type without data: \
            if a variant of `{Self}` has fields, implement it yourself"
)]
pub trait FromCode: CodeTable + Sized {
    /// The value with this code, or `None` if no row declares it and no variant is `unknown`.
    ///
    /// ```
    /// # use chat_errors::{ChatError, FromCode};
    /// assert_eq!(<ChatError as FromCode>::from_code(605), Some(ChatError::GroupNotFound));
    /// ```
    fn from_code(code: i32) -> Option<Self>;

    /// The value with this name or alias, in exact case, or `None` if no row declares it.
    ///
    /// ```
    /// # use chat_errors::{ChatError, FromCode};
    /// let error = <ChatError as FromCode>::from_name("GROUP_NOT_EXIST");
    /// assert_eq!(error, Some(ChatError::GroupNotFound));
    /// ```
    fn from_name(name: &str) -> Option<Self>;
}

macro_rules! forward_code {
    ($($pointer:ty),+) => {$(
        impl<T: ChatErrorCode + ?Sized> ChatErrorCode for $pointer {
            fn info(&self) -> CodeInfo {
                (**self).info()
            }
            fn code(&self) -> i32 {
                (**self).code()
            }
            fn name(&self) -> &'static str {
                (**self).name()
            }
            fn summary(&self) -> &'static str {
                (**self).summary()
            }
            fn help(&self) -> Option<&'static str> {
                (**self).help()
            }
            fn kind(&self) -> ErrorKind {
                (**self).kind()
            }
            fn retry_policy(&self) -> RetryPolicy {
                (**self).retry_policy()
            }
            fn outcome(&self) -> Outcome {
                (**self).outcome()
            }
            fn is_success(&self) -> bool {
                (**self).is_success()
            }
            fn is_retryable(&self) -> bool {
                (**self).is_retryable()
            }
            fn is_resendable(&self) -> bool {
                (**self).is_resendable()
            }
            fn next_step(&self, call: Idempotency) -> NextStep {
                (**self).next_step(call)
            }
            fn http_status(&self) -> u16 {
                (**self).http_status()
            }
            fn grpc_code(&self) -> i32 {
                (**self).grpc_code()
            }
        }
    )+};
}

forward_code!(&T);

#[cfg(feature = "alloc")]
mod owned {
    use alloc::boxed::Box;
    use alloc::rc::Rc;
    #[cfg(target_has_atomic = "ptr")]
    use alloc::sync::Arc;

    use super::{ChatErrorCode, CodeTable, FromCode};
    use crate::{CodeInfo, CodeSet, ErrorKind, Idempotency, NextStep, Outcome, RetryPolicy};

    forward_code!(Box<T>, Rc<T>);
    #[cfg(target_has_atomic = "ptr")]
    forward_code!(Arc<T>);

    macro_rules! forward_table {
        ($($pointer:ident),+) => {$(
            impl<T: CodeTable> CodeTable for $pointer<T> {
                const CODES: &'static CodeSet = T::CODES;
            }

            impl<T: FromCode> FromCode for $pointer<T> {
                fn from_code(code: i32) -> Option<Self> {
                    T::from_code(code).map(Self::new)
                }

                fn from_name(name: &str) -> Option<Self> {
                    T::from_name(name).map(Self::new)
                }
            }
        )+};
    }

    forward_table!(Box, Rc);
    #[cfg(target_has_atomic = "ptr")]
    forward_table!(Arc);
}
