//! Types nested in types: a row reached by several paths is one row, and different rows never mix.

use std::marker::PhantomData;

use chat_errors::{ChatError, ChatErrorCode, CodeInfo, CodeSet, CodeTable, FromCode};

#[derive(Debug, PartialEq, ChatErrorCode)]
enum SendError {
    #[code(9001, "OUTBOX_FULL", retry, kind = RateLimited, outcome = NotApplied)]
    OutboxFull,
    #[code(transparent)]
    Chat(ChatError),
}

#[derive(Debug, PartialEq, ChatErrorCode)]
enum UploadError {
    #[code(9101, "NO_SPACE", fix, alias = "DISK_FULL")]
    NoSpace,
    #[code(transparent)]
    Chat(ChatError),
}

#[derive(Debug, PartialEq, ChatErrorCode)]
enum AppError {
    #[code(transparent)]
    Send(SendError),
    #[code(transparent)]
    Upload(UploadError),
    #[code(9201, "NO_WINDOW")]
    NoWindow,
}

#[derive(Debug, PartialEq, ChatErrorCode)]
enum Call {
    #[code(transparent)]
    Sending(ChatError),
    #[code(transparent)]
    Receiving(ChatError),
}

#[derive(Debug, PartialEq, ChatErrorCode)]
enum Both<A, B> {
    #[code(transparent)]
    First(A),
    #[code(transparent)]
    Second(B),
}

#[derive(Debug, PartialEq, ChatErrorCode)]
enum Wrapped<E> {
    #[code(9301, "UNWRAPPED")]
    Own,
    #[code(transparent)]
    Inner(Box<E>),
}

#[derive(Debug, PartialEq, ChatErrorCode)]
enum Between<E> {
    #[code(9501, "BEFORE")]
    Before,
    #[code(transparent)]
    Inner(Box<E>),
    #[code(9502, "AFTER", alias = "LATER")]
    After,
}

macro_rules! twins {
    ($($type:ident $code:literal $name:literal,)+) => {$(
        #[derive(Debug, PartialEq, ChatErrorCode)]
        enum $type {
            #[code($code, $name)]
            Failed,
        }
    )+};
}

twins! { Left 9401 "LEFT_FAILED", Right 9402 "RIGHT_FAILED", }

macro_rules! layers {
    ($($type:ident $code:literal $name:literal,)+) => {$(
        #[derive(Debug, PartialEq, ChatErrorCode)]
        enum $type<E> {
            #[code(transparent)]
            Inner(Box<E>),
            #[code($code, $name)]
            Failed,
        }
    )+};
}

layers! { Session 9601 "SESSION_FAILED", Transport 9602 "TRANSPORT_FAILED", }

fn codes<E: CodeTable>() -> Vec<i32> {
    E::CODES.iter().map(|info| info.code).collect()
}

#[test]
fn a_row_reached_by_two_paths_is_listed_once() {
    let chat = codes::<ChatError>();
    assert_eq!(codes::<AppError>(), [&[9201, 9001], &chat[..], &[9101]].concat());
    assert_eq!(codes::<Call>(), chat);
    assert_eq!(codes::<Both<Both<Call, ChatError>, Box<Call>>>(), chat);
    assert_eq!(codes::<Wrapped<Wrapped<ChatError>>>(), [&[9301], &chat[..]].concat());
    assert_eq!(codes::<Both<Left, Both<Right, Left>>>(), [9401, 9402]);
    assert_eq!(AppError::CODES.len(), chat.len() + 3);
    assert_eq!(AppError::CODES.get(9101).map(|info| info.name), Some("NO_SPACE"));
    assert_eq!(AppError::CODES.get_by_name("DISK_FULL").map(|info| info.code), Some(9101));
}

#[test]
fn a_code_becomes_the_first_variant_that_reaches_it() {
    let gone = ChatError::GroupNotFound;
    assert_eq!(AppError::try_from(605), Ok(AppError::Send(SendError::Chat(gone))));
    assert_eq!(AppError::try_from(9101), Ok(AppError::Upload(UploadError::NoSpace)));
    assert_eq!("GROUP_NOT_EXIST".parse(), Ok(Call::Sending(gone)));
    assert_eq!("DISK_FULL".parse(), Ok(AppError::Upload(UploadError::NoSpace)));
    let both = <Both<Call, Both<Left, ChatError>>>::from_code;
    assert_eq!(both(605), Some(Both::First(Call::Sending(gone))));
    assert_eq!(both(9401), Some(Both::Second(Both::First(Left::Failed))));
    assert_eq!(both(9402), None);
}

#[test]
fn a_type_within_itself_is_reached_by_its_first_variant_too() {
    type Twice = Between<Between<ChatError>>;
    assert_eq!(Twice::from_code(9501), Some(Between::Before));
    assert_eq!(Twice::from_code(9502), Some(Between::Inner(Box::new(Between::After))));
    assert_eq!(Twice::from_name("LATER"), Some(Between::Inner(Box::new(Between::After))));
    assert_eq!(Between::<ChatError>::from_code(9502), Some(Between::After));
    assert_eq!(Between::<Left>::from_code(9502), Some(Between::After));
    assert_eq!(Twice::from_code(12345), None);
}

#[test]
fn generic_types_of_one_macro_call_are_told_apart() {
    type Layers = Session<Transport<ChatError>>;
    assert_eq!(Layers::from_code(9601), Some(Session::Failed));
    assert_eq!(Layers::from_code(9602), Some(Session::Inner(Box::new(Transport::Failed))));
    assert_eq!(Layers::from_name("SESSION_FAILED"), Some(Session::Failed));
}

/// What is reserved lies between codes of the nested types, and is none of them.
#[derive(Debug, ChatErrorCode)]
#[code(reserved(515..=600, "LEFT", "LEFT_FAILED_ONCE"))]
enum Reserving {
    #[code(transparent)]
    App(AppError),
    #[code(transparent)]
    Left(Left),
}

#[test]
fn codes_and_names_that_no_nested_type_uses_can_be_reserved() {
    assert_eq!(Reserving::CODES.len(), AppError::CODES.len() + 1);
}

#[test]
fn a_type_reached_by_many_paths_is_listed_once() {
    type Twice<E> = Both<E, E>;
    type Deep = Twice<Twice<Twice<Twice<Twice<Twice<Twice<Twice<ChatError>>>>>>>>;
    assert_eq!(codes::<Deep>(), codes::<ChatError>());
    assert_eq!(Deep::from_code(17).map(|error| error.code()), Some(17));
}

#[cfg(feature = "json")]
#[test]
fn an_event_stands_beside_its_errors() {
    use chat_errors::ErrorEvent;

    #[derive(Debug, ChatErrorCode)]
    enum FromSdk {
        #[code(transparent)]
        Event(ErrorEvent),
        #[code(transparent)]
        Error(ChatError),
    }

    assert_eq!(codes::<FromSdk>(), codes::<ChatError>());
    assert_eq!(FromSdk::Error(ChatError::Disconnected).code(), 16);
}

#[test]
fn types_that_differ_only_in_lifetimes_nest_beside_each_other() {
    #[derive(Debug, PartialEq, ChatErrorCode)]
    enum Text<'a, E> {
        #[code(9801, "TEXT")]
        Text(&'a str),
        #[code(transparent)]
        Inner(E),
    }
    #[derive(Debug, PartialEq, ChatErrorCode)]
    enum Two<'a, 'b> {
        #[code(transparent)]
        First(Text<'a, ChatError>),
        #[code(transparent)]
        Second(Box<Text<'b, ChatError>>),
        #[code(transparent)]
        Third(Wrapped<Text<'static, ChatError>>),
    }
    #[derive(Debug, PartialEq, ChatErrorCode)]
    enum Generic<'a, 'b, E> {
        #[code(transparent)]
        First(Text<'a, E>),
        #[code(transparent)]
        Second(Text<'b, E>),
    }
    /// Can be built from a code, for each lifetime.
    #[derive(Debug, PartialEq)]
    struct Scoped<'a>(ChatError, PhantomData<&'a ()>);
    impl ChatErrorCode for Scoped<'_> {
        fn info(&self) -> CodeInfo {
            self.0.info()
        }
    }
    impl CodeTable for Scoped<'_> {
        const CODES: &'static CodeSet = ChatError::CODES;
    }
    impl FromCode for Scoped<'_> {
        fn from_code(code: i32) -> Option<Self> {
            ChatError::from_code(code).map(|error| Self(error, PhantomData))
        }
        fn from_name(name: &str) -> Option<Self> {
            ChatError::from_name(name).map(|error| Self(error, PhantomData))
        }
    }
    #[derive(Debug, PartialEq, ChatErrorCode)]
    enum Back<'a, 'b> {
        #[code(transparent)]
        First(Scoped<'a>),
        #[code(transparent)]
        Second(Scoped<'b>),
        #[code(transparent)]
        Third(Box<Scoped<'static>>),
    }

    assert_eq!(Two::CODES.len(), ChatError::CODES.len() + 2);
    assert_eq!(Two::Second(Box::new(Text::Text("text"))).code(), 9801);
    assert_eq!(Generic::Second(Text::Inner(ChatError::Disconnected)).code(), 16);
    assert_eq!(codes::<Generic<'_, '_, ChatError>>(), codes::<Text<'_, ChatError>>());
    let not_found = Scoped(ChatError::GroupNotFound, PhantomData);
    assert_eq!(Back::try_from(605), Ok(Back::First(not_found)));
}
