//! The derive on the user's own error types.

use std::error::Error as _;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;

use chat_errors::{
    Backoff, ChatError, ChatErrorCode, CodeInfo, CodeTable, ErrorKind, FromCode, OrUnknown,
    Outcome, RetryPolicy, UnknownCode, UnknownName,
};

/// Data, nested and unknown variants, with `thiserror`.
#[derive(Debug, thiserror::Error, ChatErrorCode)]
enum SendError {
    /// The outbox is full.
    ///
    /// Messages are queued faster than they can be sent. Wait, then send again.
    #[error("outbox is full: {0} messages")]
    #[code(9001, "APP_OUTBOX_FULL", retry(initial_backoff = "2s"), kind = RateLimited, outcome = NotApplied)]
    OutboxFull(usize),

    #[error(transparent)]
    #[code(transparent)]
    Chat(#[from] ChatError),

    #[error("unknown error code {0}")]
    #[code(unknown)]
    Unknown(i32),
}

#[test]
fn a_row_says_what_its_attribute_says() {
    let info = SendError::OutboxFull(3).info();
    let backoff = Backoff { initial_backoff: Duration::from_secs(2), ..Backoff::DEFAULT };
    assert_eq!((info.code, info.name), (9001, "APP_OUTBOX_FULL"));
    assert_eq!(info.summary, "The outbox is full");
    assert_eq!(
        info.help,
        Some("Messages are queued faster than they can be sent. Wait, then send again.")
    );
    assert_eq!(info.kind, ErrorKind::RateLimited);
    assert_eq!(info.retry_policy, RetryPolicy::Retry(backoff));
    assert_eq!(info.outcome, Outcome::NotApplied);
    assert!(SendError::OutboxFull(3).is_resendable());
}

#[test]
fn a_transparent_variant_is_its_inner_error() {
    for inner in ChatError::VARIANTS {
        let error = SendError::from(*inner);
        assert_eq!(error.info(), inner.info());
        assert_eq!(error.is_resendable(), inner.is_resendable());
        assert_eq!(error.to_string(), inner.to_string());
    }
    assert_eq!(SendError::CODES.len(), 1 + ChatError::CODES.len());
    assert_eq!(SendError::CODES.iter().next().map(|info| info.code), Some(9001));
    assert_eq!(SendError::CODES.get(605), Some(ChatError::GroupNotFound.info()));
}

#[test]
fn an_unknown_variant_keeps_the_code() {
    let error = SendError::Unknown(12345);
    assert_eq!(i32::from(&error), 12345);
    assert_eq!(error.info(), CodeInfo::unknown(12345));
    assert_eq!((error.name(), error.kind()), ("UNDECLARED", ErrorKind::Unknown));
    assert_eq!((error.retry_policy(), error.outcome()), (RetryPolicy::Never, Outcome::Unknown));
    assert_eq!(SendError::CODES.get(12345), None);
}

/// The name and the policy provide the defaults.
#[derive(Debug, Clone, PartialEq, ChatErrorCode)]
#[code(impl(Display, Error))]
enum Bare {
    #[code(-1, "MINUS_ONE")]
    Nothing,
    #[code(0x10, "HEX", retry)]
    Retry {},
    #[code(1_000_i32, "THOUSAND", login)]
    Login(),
    #[code(2, "FIX")]
    #[code(fix, alias = "OLD_FIX", alias = "OLDER_FIX")]
    Fix,
    #[code(
        3,
        "TUNED",
        retry(initial_backoff = "500ms", max_backoff = "1m", multiplier = 3, max_attempts = 2,)
    )]
    Tuned,
}

#[test]
fn everything_left_out_has_a_default() {
    let info = Bare::Nothing.info();
    assert_eq!(info, CodeInfo::new(-1, "MINUS_ONE"));
    assert_eq!((info.summary, info.help), ("MINUS_ONE", None));
    assert_eq!(Bare::Retry {}.retry_policy(), RetryPolicy::Retry(Backoff::DEFAULT));
    assert_eq!(Bare::Retry {}.outcome(), Outcome::Unknown);
    assert_eq!((Bare::Retry {}.code(), Bare::Login().code()), (16, 1000));
    assert_eq!(Bare::Login().retry_policy(), RetryPolicy::AfterLogin);
    assert_eq!(Bare::Fix.retry_policy(), RetryPolicy::AfterFix);
    assert_eq!(Bare::Fix.info().aliases, ["OLD_FIX", "OLDER_FIX"]);
    let tuned = Backoff {
        initial_backoff: Duration::from_millis(500),
        max_backoff: Duration::from_mins(1),
        multiplier: 3,
        max_attempts: 2,
    };
    assert_eq!(Bare::Tuned.retry_policy(), RetryPolicy::Retry(tuned));
}

#[test]
fn unit_variants_are_built_from_codes_names_and_aliases() {
    const RETRY: Option<Bare> = Bare::from_code(16);
    assert_eq!(RETRY, Some(Bare::Retry {}));
    assert_eq!(Bare::from_name("OLDER_FIX"), Some(Bare::Fix));
    assert_eq!("OLD_FIX".parse(), Ok(Bare::Fix));
    assert_eq!("fix".parse::<Bare>(), Err(UnknownName::new()));
    assert_eq!(Bare::try_from(1000), Ok(Bare::Login()));
    assert_eq!(Bare::try_from(4), Err(UnknownCode::new(4)));
    assert_eq!(Bare::VARIANTS.len(), 5);
    for error in Bare::VARIANTS {
        assert_eq!(Bare::from_code(error.code()).as_ref(), Some(error));
        assert_eq!(Bare::from_name(error.name()).as_ref(), Some(error));
    }
}

/// Two nested enums; the first would accept any code.
#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(impl(Display, Error))]
enum Outer {
    /// Something of our own...
    #[code(7, "OWN")]
    Own,
    #[code(transparent)]
    Greedy { inner: Box<Greedy> },
    #[code(transparent)]
    Bare(Bare),
}

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(impl(Display, Error))]
enum Greedy {
    #[code(8, "GREEDY", help = "Two lines,\nas they are.")]
    One,
    #[code(unknown)]
    Any(i32),
}

#[test]
fn a_code_goes_to_the_type_that_declares_it() {
    assert_eq!(Outer::try_from(7), Ok(Outer::Own));
    assert_eq!(Outer::try_from(8), Ok(Outer::Greedy { inner: Box::new(Greedy::One) }));
    assert_eq!(Outer::try_from(16), Ok(Outer::Bare(Bare::Retry {})));
    assert_eq!(Outer::try_from(99), Ok(Outer::Greedy { inner: Box::new(Greedy::Any(99)) }));
    assert_eq!("HEX".parse(), Ok(Outer::Bare(Bare::Retry {})));
    assert_eq!("GREEDY".parse(), Ok(Outer::Greedy { inner: Box::new(Greedy::One) }));
    assert_eq!("UNDECLARED".parse::<Outer>(), Err(UnknownName::new()));
    let codes = Outer::CODES.iter().map(|info| info.code);
    assert!(codes.eq([7, 8, -1, 16, 1000, 2, 3]));
    let backwards = Outer::CODES.iter().rev().map(|info| info.code);
    assert!(backwards.eq([3, 2, 1000, 16, -1, 8, 7]));
}

/// An error without the derive.
struct ByHand;

impl ChatErrorCode for ByHand {
    fn info(&self) -> CodeInfo {
        let mut info = CodeInfo::new(9601, "BY_HAND");
        (info.summary, info.help) = ("Written by hand", Some("Derive it."));
        (info.kind, info.outcome) = (ErrorKind::Client, Outcome::Unknown);
        info
    }
}

#[test]
fn the_row_of_an_error_by_hand_answers_everything() {
    assert_eq!((ByHand.code(), ByHand.name()), (9601, "BY_HAND"));
    assert_eq!((ByHand.summary(), ByHand.help()), ("Written by hand", Some("Derive it.")));
    assert_eq!((ByHand.kind(), ByHand.outcome()), (ErrorKind::Client, Outcome::Unknown));
    assert_eq!(ByHand.retry_policy(), ByHand.info().retry_policy);
}

/// The source of other errors.
#[derive(Debug, thiserror::Error, ChatErrorCode)]
enum Caused {
    #[error("cannot read the cache")]
    #[code(40, "CACHE")]
    Cache(#[source] std::fmt::Error),
}

#[derive(Debug, ChatErrorCode)]
#[code(impl(Display, Error))]
enum Wrapper {
    #[code(transparent)]
    Caused(Caused),
    #[code(unknown)]
    Unknown(i32),
}

#[test]
fn display_and_error_see_through_a_transparent_variant() {
    assert_eq!(Outer::Own.to_string(), "Something of our own...");
    assert_eq!(Outer::Bare(Bare::Fix).to_string(), "FIX");
    assert_eq!(Greedy::Any(-5).to_string(), "unknown error code -5");
    assert!(Outer::Own.source().is_none());
    let wrapped = Wrapper::Caused(Caused::Cache(std::fmt::Error));
    assert_eq!(wrapped.to_string(), "cannot read the cache");
    let source = wrapped.source().expect("the cache has a source");
    assert!(source.is::<std::fmt::Error>());
    let known = OrUnknown::Known(wrapped);
    assert!(known.source().expect("the same source").is::<std::fmt::Error>());
    assert!(Wrapper::Unknown(1).source().is_none());
}

/// The session is over.
///
/// It was ended for one of two reasons:
/// - another device logged in,
/// - the token
///   ran out.
///
/// Log in again.
#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(50, "SESSION_OVER", login, kind = SessionEnded, impl(Display, Error))]
struct SessionOver;

#[derive(Debug, ChatErrorCode)]
#[code(51, "BAD_FIELD", fix, summary = "a field is bad")]
struct BadField {
    #[expect(dead_code, reason = "a row may carry what it likes")]
    name: String,
}

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(transparent, impl(Display, Error))]
struct Newtype(ChatError);

#[test]
fn the_cause_of_an_error_is_its_source() {
    use std::error::Error;
    use std::io;
    use std::num::ParseIntError;

    type BoxError = Box<dyn Error + Send + Sync>;

    #[expect(dead_code, reason = "three fields are there only to be no source")]
    #[derive(Debug, ChatErrorCode)]
    #[code(impl(Display, Error))]
    enum LoadError<E> {
        #[code(9001, "IO")]
        Io { path: String, source: io::Error },
        #[code(9002, "NUMBER")]
        Number(u32, #[source] ParseIntError),
        #[code(9003, "BOXED")]
        Boxed { source: BoxError },
        #[code(9004, "PERHAPS")]
        Perhaps { source: Option<Box<dyn Error>> },
        #[code(9005, "GENERIC")]
        Generic { source: Option<E>, retries: u8 },
        #[code(9006, "MARKED")]
        Marked {
            source: &'static str,
            #[source]
            cause: Arc<io::Error>,
        },
        #[code(9007, "NONE")]
        None(io::Error),
        #[code(9008, "RAW")]
        Raw { r#source: char },
        #[code(transparent)]
        Chat(ChatError),
    }

    let io = || io::Error::other("disk");
    let number = "x".parse::<u8>().unwrap_err();
    let cases: [(LoadError<io::Error>, Option<String>); 10] = [
        (LoadError::Io { path: "a".into(), source: io() }, Some("disk".into())),
        (LoadError::Number(1, number.clone()), Some(number.to_string())),
        (LoadError::Boxed { source: "boxed".into() }, Some("boxed".into())),
        (LoadError::Perhaps { source: Some("perhaps".into()) }, Some("perhaps".into())),
        (LoadError::Perhaps { source: None }, None),
        (LoadError::Generic { source: Some(io()), retries: 1 }, Some("disk".into())),
        (LoadError::Marked { source: "text", cause: io().into() }, Some("disk".into())),
        (LoadError::None(io()), None),
        (LoadError::Raw { source: 'A' }, None),
        (LoadError::Chat(ChatError::Disconnected), None),
    ];
    for (error, source) in cases {
        assert_eq!(error.source().map(ToString::to_string), source, "{error:?}");
    }
}

#[test]
fn a_struct_is_one_row_or_a_wrapper() {
    assert_eq!(SessionOver.summary(), "The session is over");
    assert_eq!(
        SessionOver.help(),
        Some(
            "It was ended for one of two reasons:\n- another device logged in,\n- the token ran out.\n\nLog in again."
        )
    );
    assert_eq!(SessionOver::try_from(50), Ok(SessionOver));
    assert_eq!("SESSION_OVER".parse(), Ok(SessionOver));
    assert_eq!(SessionOver.to_string(), "The session is over");
    assert_eq!(i32::from(BadField { name: String::new() }), 51);
    assert_eq!(BadField::CODES.len(), 1);
    assert_eq!(Newtype::try_from(605), Ok(Newtype(ChatError::GroupNotFound)));
    assert_eq!(Newtype(ChatError::GroupNotFound).to_string(), "The group does not exist");
}

#[derive(Debug, PartialEq, ChatErrorCode)]
#[code(impl(Display, Error))]
enum Generic<T, const N: usize = 1> {
    #[code(60, "GENERIC")]
    Own,
    #[code(transparent)]
    Inner(T),
}

#[test]
fn a_generic_enum_converts_as_its_parameter_does() {
    let error: Generic<ChatError> = Generic::Inner(ChatError::GroupNotFound);
    assert_eq!(error.code(), 605);
    assert_eq!(Generic::<ChatError>::try_from(605), Ok(error));
    assert_eq!("GENERIC".parse(), Ok(Generic::<ChatError>::Own));
    assert_eq!(<Generic<ChatError>>::CODES.len(), 90);
    assert_eq!(i32::from(Generic::<&ChatError>::Inner(&ChatError::GroupNotFound)), 605);
}

#[test]
fn pointers_behave_like_what_they_point_to() {
    fn info(error: impl ChatErrorCode) -> CodeInfo {
        error.info()
    }
    let error = ChatError::GroupNotFound;
    let boxed: Box<dyn ChatErrorCode> = Box::new(error);
    let reference: &ChatError = &error;
    assert_eq!(info(reference), error.info());
    assert_eq!(info(boxed), error.info());
    assert_eq!(info(Rc::new(error)), error.info());
    assert_eq!(info(Arc::new(error)), error.info());
    assert_eq!(<Box<ChatError>>::from_code(605), Some(Box::new(error)));
    assert_eq!(<Rc<ChatError>>::from_name(error.name()), Some(Rc::new(error)));
    assert_eq!(<Arc<ChatError> as CodeTable>::CODES.len(), 89);
}

#[derive(Debug, ChatErrorCode)]
enum Translated {
    /// The cup is empty.
    #[code(70, "EMPTY", lang("de", summary = "Die Tasse ist leer"))]
    #[code(
        lang("pt-BR", summary = "A xícara está vazia", help = "Encha."),
        lang("pt", help = "Encha-a.")
    )]
    Empty,
}

#[test]
fn a_text_is_found_in_the_requested_language() {
    let info = Translated::Empty.info();
    assert_eq!(info.summary_in("de-AT"), Some("Die Tasse ist leer"));
    assert_eq!(info.help_in("de"), None);
    assert_eq!(info.help_in("PT"), Some("Encha-a."));
    assert_eq!(info.summary_in("pt"), Some("A xícara está vazia"));
    assert_eq!(info.help_in("pt-PT"), Some("Encha-a."));
    assert_eq!(info.summary_in("fr"), None);
}

#[derive(Debug, ChatErrorCode)]
enum Regional {
    #[code(71, "REGIONAL", lang("zh", summary = "zh"), lang("zh-Hans", summary = "zh-Hans"))]
    #[code(lang("en", summary = "en"), lang("en-GB", summary = "en-GB"))]
    Regional,
}

#[test]
fn the_closest_of_several_translations_is_found() {
    for (wanted, found) in [
        ("zh-Hans-CN", "zh-Hans"),
        ("zh", "zh"),
        ("zh-TW", "zh"),
        ("en-GB-oxendict", "en-GB"),
        ("en_us", "en"),
    ] {
        assert_eq!(Regional::Regional.info().summary_in(wanted), Some(found), "{wanted}");
    }
}

#[derive(ChatErrorCode)]
enum Marked {
    #[code(1, "<A>|B_", summary = "A `Vec<u8>` of <T> | *no* list_of_[names]")]
    #[code(help = "Write `a | b`.\n\nOr ``two`` \\| ends.")]
    Only,
}

#[test]
fn a_published_table_shows_code_in_backticks_and_all_else_as_it_is() {
    let table = Marked::CODES.to_markdown(None).to_string();
    let row = table.lines().nth(2).expect("there is one row");
    let summary = r"A `Vec<u8>` of \<T\> \| \*no\* list_of\_\[names\]";
    let help = r"Write `a \| b`.<br>Or \`\`two\`\` \\\| ends.";
    assert_eq!(row, format!(r"| 1 | \<A\>\|B\_ | {summary} | {help} |"));
}

#[test]
fn the_same_row_is_the_same_information_in_every_enum() {
    #[derive(ChatErrorCode)]
    enum First {
        #[code(
            70,
            "EMPTY",
            summary = "The cup is empty",
            lang("de", summary = "Die Tasse ist leer")
        )]
        Empty,
    }
    #[derive(ChatErrorCode)]
    enum Second {
        #[code(69, "FULL")]
        Full,
        #[code(
            70,
            "EMPTY",
            summary = "The cup is empty",
            lang("de", summary = "Die Tasse ist leer")
        )]
        Empty,
    }
    assert_eq!(First::Empty.info(), Second::Empty.info());
}
