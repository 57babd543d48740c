//! What the keys of `#[code(…)]` do, each in the way a user would write it.

use std::error::Error as _;

use chat_errors::{ChatError, ChatErrorCode, CodeTable, Outcome};

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(impl(Display, Error))]
enum GroupError {
    #[code(9001, "APP_OUTBOX_FULL")]
    OutboxFull,
    Join {
        group: String,
        #[code(transparent)]
        source: ChatError,
    },
    #[code(transparent)]
    Leave(#[code(transparent)] ChatError, u32),
}

#[derive(Debug, ChatErrorCode)]
#[code(impl(Display, Error))]
struct Refused {
    attempts: u32,
    #[code(transparent)]
    inner: ChatError,
}

#[test]
fn the_inner_error_may_have_context_beside_it() {
    let join = GroupError::Join { group: "g1".into(), source: ChatError::GroupNotFound };
    assert_eq!((join.code(), join.name()), (605, "GROUP_NOT_EXIST"));
    assert_eq!(join.to_string(), ChatError::GroupNotFound.to_string());
    assert!(join.source().is_none(), "the source is the inner error's own");
    assert_eq!(GroupError::Leave(ChatError::ServerBusy, 1).code(), 500);
    let refused = Refused { attempts: 3, inner: ChatError::TokenExpired };
    assert_eq!((refused.code(), refused.attempts), (56, 3));
    assert_eq!(GroupError::CODES.len(), ChatError::CODES.len() + 1);
}

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(impl(From))]
enum AppError {
    #[code(transparent)]
    Chat(ChatError),
    #[code(transparent)]
    Boxed { inner: Box<GroupError> },
    #[code(transparent)]
    Context(#[code(transparent)] GroupError, u8),
}

#[test]
fn an_inner_error_converts_with_the_question_mark() {
    fn send() -> Result<(), AppError> {
        Err(ChatError::ServerBusy)?;
        Ok(())
    }
    assert_eq!(send(), Err(AppError::Chat(ChatError::ServerBusy)));
    let boxed = AppError::from(Box::new(GroupError::OutboxFull));
    assert_eq!(boxed, AppError::Boxed { inner: Box::new(GroupError::OutboxFull) });
    assert_eq!(AppError::Context(GroupError::OutboxFull, 1).code(), 9001);
}

mod without_the_trait {
    use chat_errors::{ErrorKind, Idempotency, NextStep, Outcome, RetryPolicy};

    #[derive(Debug, chat_errors::ChatErrorCode)]
    #[code(const)]
    enum Upload {
        /// The file is too large.
        ///
        /// Choose a smaller one.
        #[code(4101, "UPLOAD_TOO_LARGE", fix, kind = LimitExceeded)]
        TooLarge,
        #[code(4102, "UPLOAD_BUSY", retry, kind = Server, outcome = NotApplied)]
        Busy,
        #[code(4103, "UPLOADED", kind = Success)]
        Uploaded,
    }

    const CODE: i32 = Upload::TooLarge.code();
    const NAME: &str = Upload::Busy.name();
    const KIND: ErrorKind = Upload::Busy.kind();
    const POLICY: RetryPolicy = Upload::TooLarge.retry_policy();
    const OUTCOME: Outcome = Upload::Uploaded.outcome();
    const STEP: NextStep = Upload::TooLarge.next_step(Idempotency::NonIdempotent);
    const STATUSES: (u16, i32) = (Upload::Busy.http_status(), Upload::Busy.grpc_code());
    const FLAGS: [bool; 3] =
        [Upload::Uploaded.is_success(), Upload::Busy.is_retryable(), Upload::Busy.is_resendable()];

    #[test]
    fn every_accessor_is_a_method_and_most_are_const() {
        assert_eq!((CODE, NAME, KIND), (4101, "UPLOAD_BUSY", ErrorKind::Server));
        assert_eq!((POLICY, OUTCOME), (RetryPolicy::AfterFix, Outcome::Applied));
        assert_eq!((STEP, STATUSES, FLAGS), (NextStep::Fix, (503, 14), [true; 3]));
        assert_eq!(Upload::TooLarge.summary(), "The file is too large");
        assert_eq!(Upload::TooLarge.help(), Some("Choose a smaller one."));
        assert_eq!(Upload::TooLarge.info().code, 4101);
    }

    #[test]
    fn each_method_says_what_the_trait_says() {
        use chat_errors::ChatErrorCode as Code;
        for error in Upload::VARIANTS {
            assert_eq!(error.code(), Code::code(error));
            assert_eq!(error.name(), Code::name(error));
            assert_eq!(error.kind(), Code::kind(error));
            assert_eq!(error.retry_policy(), Code::retry_policy(error));
            assert_eq!(error.outcome(), Code::outcome(error));
            assert_eq!(error.is_success(), Code::is_success(error));
            assert_eq!(error.is_retryable(), Code::is_retryable(error));
            assert_eq!(error.is_resendable(), Code::is_resendable(error));
            assert_eq!(error.http_status(), Code::http_status(error));
            assert_eq!(error.grpc_code(), Code::grpc_code(error));
            for call in [Idempotency::Idempotent, Idempotency::NonIdempotent] {
                assert_eq!(error.next_step(call), Code::next_step(error, call));
            }
        }
    }
}

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(without(FromStr, TryFrom, Into, inherent))]
enum Mine {
    #[code(1, "MINE_ONE")]
    One,
}

impl Mine {
    const VARIANTS: u8 = 1;

    fn from_code(code: &str) -> Option<Self> {
        (code == "one").then_some(Self::One)
    }
}

impl std::str::FromStr for Mine {
    type Err = ();

    fn from_str(_: &str) -> Result<Self, ()> {
        Ok(Self::One)
    }
}

impl TryFrom<i32> for Mine {
    type Error = ();

    fn try_from(_: i32) -> Result<Self, ()> {
        Ok(Self::One)
    }
}

impl From<Mine> for i32 {
    fn from(_: Mine) -> Self {
        7
    }
}

#[test]
fn what_is_left_out_can_be_written_by_hand() {
    assert_eq!((Mine::VARIANTS, Mine::from_code("one")), (1, Some(Mine::One)));
    assert_eq!(("anything".parse(), Mine::try_from(2)), (Ok(Mine::One), Ok(Mine::One)));
    assert_eq!(i32::from(Mine::One), 7);
    assert_eq!(<Mine as chat_errors::FromCode>::from_code(1), Some(Mine::One));
}

#[derive(Debug, Clone, Copy, PartialEq, ChatErrorCode)]
#[code(range = 9000..=9999, reserved(9002, 9004..=9009, "APP_OLD_NAME"))]
enum Renumbered {
    #[code(9000, "APP_FULL", alias = 55, alias = -7, alias = "APP_OUTBOX_FULL")]
    Full,
    #[code(9001, "APP_EMPTY", alias = 70_000)]
    Empty,
}

#[test]
fn an_old_number_is_read_as_the_row() {
    for code in [9000, 55, -7] {
        assert_eq!(Renumbered::try_from(code), Ok(Renumbered::Full));
        assert_eq!(Renumbered::from_code(code), Some(Renumbered::Full));
    }
    assert_eq!(Renumbered::from_code(70_000), Some(Renumbered::Empty));
    assert_eq!(Renumbered::from_code(56), None);
    assert_eq!(Renumbered::Full.code(), 9000);
    assert_eq!(Renumbered::Full.info().code_aliases, [55, -7]);
    assert_eq!(Renumbered::CODES.get(55).map(|info| info.code), Some(9000));
    assert_eq!(Renumbered::CODES.len(), 2);
    assert_eq!(const { Renumbered::from_code(55) }, Some(Renumbered::Full));
}

#[derive(Debug, ChatErrorCode)]
#[code(discriminants = independent)]
#[repr(u8)]
enum Tagged {
    #[code(16, "TAGGED")]
    Tagged = 1,
}

#[test]
fn a_wire_tag_may_differ_from_the_code() {
    assert_eq!(Tagged::VARIANTS[0].code(), 16);
}

#[derive(Debug, ChatErrorCode)]
enum Texts {
    #[doc = concat!("The ", stringify!(outbox), " holds ", 100, " messages.")]
    #[code(1, "TEXTS_CONCAT")]
    Concat,
    #[doc = include_str!("included.txt")]
    #[code(2, "TEXTS_INCLUDED", summary = "the file is included")]
    Included,
    #[code(3, "TEXTS_DONE", kind = Success)]
    Done,
}

#[derive(Debug, thiserror::Error, ChatErrorCode)]
enum WithThiserror {
    #[error("the outbox is full")]
    #[code(1, "OUTBOX_FULL")]
    Full,
    #[error("{0} messages are too many")]
    #[code(2, "TOO_MANY")]
    TooMany(u32),
    /// A comment comes first.
    #[error("{{braces}}")]
    #[code(3, "BRACES")]
    Braces,
}

#[test]
fn a_summary_is_found_wherever_it_is_written() {
    let summaries: Vec<&str> = Texts::VARIANTS.iter().map(ChatErrorCode::summary).collect();
    assert_eq!(summaries, ["The outbox holds 100 messages", "the file is included", "TEXTS_DONE"]);
    assert_eq!(WithThiserror::Full.summary(), "the outbox is full");
    assert_eq!(WithThiserror::TooMany(2).summary(), "TOO_MANY");
    assert_eq!(WithThiserror::Braces.summary(), "A comment comes first");
}

#[test]
fn a_success_is_in_place() {
    assert_eq!(Texts::Done.outcome(), Outcome::Applied);
}

#[cfg(feature = "serde")]
#[test]
fn a_name_is_written_where_people_read_and_a_number_elsewhere() {
    #[derive(Debug, Clone, Copy, PartialEq, ChatErrorCode)]
    #[code(impl(Serialize = name, Deserialize))]
    enum Named {
        #[code(7, "NAMED_SEVEN")]
        Seven,
    }
    assert_eq!(serde_json::to_string(&Named::Seven).unwrap(), "\"NAMED_SEVEN\"");
    assert_eq!(postcard::to_stdvec(&Named::Seven).unwrap(), postcard::to_stdvec(&7).unwrap());
    for json in ["7", "\"NAMED_SEVEN\""] {
        assert_eq!(serde_json::from_str::<Named>(json).unwrap(), Named::Seven);
    }
    let bytes = postcard::to_stdvec(&Named::Seven).unwrap();
    assert_eq!(postcard::from_bytes::<Named>(&bytes).unwrap(), Named::Seven);
}
