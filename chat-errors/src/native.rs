//! The error codes of the native SDKs: Android, iOS, Flutter, Unity, Windows and HarmonyOS.
//!
//! **The same number means different things in different SDKs.** Use [`NativeError`] for the numbers
//! of a native SDK only. The Web SDK has [`ChatError`](crate::ChatError), and the Web SDK 5 has a
//! vocabulary of its own:
//!
//! | number | native SDKs | Web SDK | Web SDK 5 |
//! |---|---|---|---|
//! | 2 | the network is not available | the App Key or the token was refused | a network request failed |
//! | 101 | the user id is invalid | an upload failed | – |
//! | 500 | the message is invalid | the server is busy | a message could not be encoded or decoded |
//! | 605 | the id of a shared file is invalid | the group does not exist | the id of a shared file is invalid |
//!
//! So there is no conversion by number between the three enums, and they cannot be nested in one:
//! the numbers clash. A program that receives more than one vocabulary keeps them in fields of
//! different types.
//!
//! ```
//! use chat_errors::ChatError;
//! use chat_errors::native::NativeError;
//!
//! assert_eq!(NativeError::try_from(500), Ok(NativeError::MessageInvalid));
//! assert_eq!(ChatError::try_from(500), Ok(ChatError::ServerBusy));
//! ```

use crate::ChatErrorCode;
#[cfg(feature = "json")]
use crate::SdkEvent;

/// An error event of a native SDK: `{code, description}`, or `{code, message}`.
///
/// It is read and judged as [`ErrorEvent`](crate::ErrorEvent) describes, with these differences: the
/// number is the `code`, the server's text is the `description`, and the rows that say little by
/// themselves are `1`, `4`, `300`, `303` and `1000`. An event of another SDK is not looked up and never
/// retried: one with a `type` and no `code` (Web SDK), or with `details` and no `description` (Web SDK 5).
///
/// ```
/// use chat_errors::native::{NativeError, NativeEvent};
/// use chat_errors::{ChatErrorCode, RetryPolicy};
///
/// let event = NativeEvent::from_json(r#"{"code": 108, "description": "token expired"}"#)?;
/// assert_eq!(event.error(), Some(NativeError::TokenExpired));
/// assert_eq!(event.retry_policy(), RetryPolicy::AfterLogin);
///
/// // 17 is "the call failed" in the Web SDK, and nothing here.
/// let other = NativeEvent::from_json(r#"{"type": 17, "message": "timeout"}"#)?;
/// assert_eq!((other.error(), other.retry_policy()), (None, RetryPolicy::Never));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg(feature = "json")]
pub type NativeEvent = SdkEvent<NativeError>;

/// An error of a native SDK, by its number.
///
/// The number is the `code` of the SDK's errors, on every platform; the text beside it is their
/// `description` (`message` in some SDKs). The names are those of the Android SDK. New SDKs add
/// numbers and this enum follows them, so it is `#[non_exhaustive]`.
///
/// All rows are in [one table](#impl-CodeTable-for-NativeError).
///
/// ```
/// use chat_errors::native::NativeError;
/// use chat_errors::{ChatErrorCode, ErrorKind};
///
/// let error = NativeError::try_from(108)?;
/// assert_eq!(error, NativeError::TokenExpired);
/// assert_eq!("TOKEN_EXPIRED".parse::<NativeError>()?, error);
///
/// assert_eq!(error.to_string(), "The token has expired");
/// assert_eq!(error.kind(), ErrorKind::Unauthenticated);
/// // The same number is nothing in the Web SDK.
/// assert!(chat_errors::ChatError::try_from(108).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The look-ups and the accessors are also methods of the type itself: they need no `use ChatErrorCode`, and all
/// but `summary`, `help` and `info` are `const`.
///
/// ```
/// use chat_errors::native::NativeError;
/// use chat_errors::{ErrorKind, Idempotency, NextStep, Outcome, RetryPolicy};
///
/// assert_eq!(NativeError::VARIANTS.len(), 127);
/// assert_eq!(NativeError::from_code(108), Some(NativeError::TokenExpired));
/// assert_eq!(NativeError::from_name("TOKEN_EXPIRED"), Some(NativeError::TokenExpired));
///
/// const ERROR: NativeError = NativeError::TokenExpired;
/// const CODE: i32 = ERROR.code();
/// assert_eq!((CODE, ERROR.name()), (108, "TOKEN_EXPIRED"));
/// assert_eq!(ERROR.summary(), "The token has expired");
/// assert!(ERROR.help().is_some() && ERROR.info().aliases.is_empty());
/// assert_eq!((ERROR.kind(), ERROR.outcome()), (ErrorKind::Unauthenticated, Outcome::NotApplied));
/// assert_eq!(ERROR.retry_policy(), RetryPolicy::AfterLogin);
/// assert!(!ERROR.is_retryable() && !ERROR.is_resendable() && !ERROR.is_success());
/// assert_eq!(ERROR.next_step(Idempotency::NonIdempotent), NextStep::LogIn);
/// assert_eq!((ERROR.http_status(), ERROR.grpc_code()), (401, 16));
/// ```
///
/// [`code`](NativeError::code) is the number of a variant; `as i32` is not, for that counts the variants.
///
/// Each variant's documentation is the text that [`summary`](ChatErrorCode::summary) and
/// [`help`](ChatErrorCode::help) return. The same texts are there in Simplified Chinese, as
/// `zh-Hans`: see [`CodeInfo::summary_in`](crate::CodeInfo::summary_in). The order of the values is
/// that of their codes.
///
/// [`TokenExpiring`](NativeError::TokenExpiring), 109, is a warning about the session and no failed
/// call: leave it out where failures are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ChatErrorCode)]
#[code(const, impl(Display, Error))]
#[cfg_attr(feature = "serde", code(impl(Serialize, Deserialize)))]
#[non_exhaustive]
pub enum NativeError {
    // 0 to 99: general
    /// The operation succeeded.
    ///
    /// There is nothing to do.
    #[code(0, "EM_NO_ERROR", never, kind = Success, outcome = Applied)]
    #[code(lang("zh-Hans", summary = "操作已成功", help = "无需处理。"))]
    #[doc(alias("0", "EM_NO_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n0 `EM_NO_ERROR`")]
    Success,

    /// The call failed for an unclassified reason.
    ///
    /// The SDK was not initialized properly, or a request failed without a known reason. Check
    /// which call it was and when it was made, and read `description` and the SDK's logs. Remove
    /// the cause, then call again; the first call may have taken effect, so a repeated send can
    /// arrive twice.
    #[code(1, "GENERAL_ERROR", fix, kind = Unknown, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "调用因未归类的原因失败",
        help = "SDK 没有正确初始化，或请求失败而原因不明。请核对是哪次调用、在何时调用，并查看 `description` 和 SDK 日志，消除原因后重新调用。首次调用可能已经生效，重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias("1", "GENERAL_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n1 `GENERAL_ERROR`")]
    General,

    /// The network is not available.
    ///
    /// The device has no network, so the SDK is cut off from the server. It reconnects by itself:
    /// call again once the network is back. The server may have acted on the first call, so a
    /// repeated send can arrive twice.
    #[code(2, "NETWORK_ERROR", retry, kind = Network, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "网络不可用",
        help = "设备没有网络，SDK 与服务器断开，并会自动重连。请在网络恢复后重试。服务器可能已处理首次调用，重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias("2", "NETWORK_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n2 `NETWORK_ERROR`")]
    Disconnected,

    /// An operation on the local database failed.
    ///
    /// The database could not be opened or was not open yet, or the message to update is not in it.
    /// Check the call and when it was made, read the SDK's logs, then call again.
    #[code(3, "DATABASE_ERROR", fix, kind = Client, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "本地数据库操作失败",
        help = "数据库无法打开或尚未打开，或要更新的消息不在数据库中。请检查调用及其时机，查看 SDK 日志，然后重新调用。"
    ))]
    #[doc(alias("3", "DATABASE_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n3 `DATABASE_ERROR`")]
    LocalDatabaseFailed,

    /// A limit of the service was reached.
    ///
    /// It can be a count that the plan limits, such as users or contacts, a page size, or the rate
    /// of calls; `description` says which. Ask for less or have the plan raised, then call again.
    /// If it is the rate, wait and call less often.
    ///
    /// The SDK reports every HTTP 429 with this number.
    #[code(4, "EXCEED_SERVICE_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "已达到服务的上限",
        help = "数量（例如套餐的用户数、好友数）、每页条数或调用频率达到上限，具体是哪一项请看 `description`。请减少请求的内容，或提升套餐，然后重新调用。若是频率达到上限，请稍等并降低调用频率。所有 HTTP 429 都报告为此错误码。"
    ))]
    #[doc(alias("4", "EXCEED_SERVICE_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n4 `EXCEED_SERVICE_LIMIT`")]
    LimitReached,

    /// The service is suspended for an unpaid bill.
    ///
    /// Pay the bill, then call again. This number is deprecated.
    #[code(5, "SERVICE_ARREARAGES", fix, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "服务因欠费暂停",
        help = "请结清费用，然后重新调用。此错误码已废弃。"
    ))]
    #[doc(alias("5", "SERVICE_ARREARAGES"))]
    #[cfg_attr(doc, doc = "\n\n5 `SERVICE_ARREARAGES`")]
    ServiceArrears,

    /// A push report did not reach the server.
    ///
    /// The SDK could not report what became of a push notification. Report it again after a delay.
    /// The name is spelled as the vendor spells it.
    #[code(6, "PUSH_REPROT_ACTION_FAILED", retry, kind = Server, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "推送结果上报失败",
        help = "SDK 没有将推送通知的结果上报到服务器。请稍后重新上报。名称中的拼写沿用厂商的写法。"
    ))]
    #[doc(alias("6", "PUSH_REPROT_ACTION_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n6 `PUSH_REPROT_ACTION_FAILED`")]
    PushReportFailed,

    /// Some parts of the request failed.
    ///
    /// The request as a whole went through, but some of its parts did not, such as some keys of
    /// chat room attributes that were set together. Read in the result which ones failed, and
    /// repeat only those.
    #[code(7, "PARTIAL_SUCCESS", fix, kind = Unknown, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "请求部分成功",
        help = "请求整体成功，但其中一部分失败，例如同时设置的多个聊天室属性中的几个。请从结果中查看失败的部分，并且只重复这些部分。"
    ))]
    #[doc(alias("7", "PARTIAL_SUCCESS"))]
    #[cfg_attr(doc, doc = "\n\n7 `PARTIAL_SUCCESS`")]
    PartialSuccess,

    /// The app has used up its active users.
    ///
    /// The app has as many daily or monthly active users (DAU or MAU) as its plan allows. Upgrade
    /// the plan in the console, then log in again. The SDK does not reconnect by itself.
    #[code(8, "APP_ACTIVE_NUMBER_REACH_LIMITATION", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "应用的活跃用户数已达上限",
        help = "日活跃用户数（DAU）或月活跃用户数（MAU）达到套餐上限。请在控制台升级套餐，然后重新登录。SDK 不会自动重连。"
    ))]
    #[doc(alias("8", "APP_ACTIVE_NUMBER_REACH_LIMITATION"))]
    #[cfg_attr(doc, doc = "\n\n8 `APP_ACTIVE_NUMBER_REACH_LIMITATION`")]
    ActiveUserLimit,

    // 100s: parameters and tokens
    /// The App Key is invalid.
    ///
    /// It is malformed or unknown. Initialize the SDK with the App Key that the console shows, then
    /// log in again.
    #[code(100, "INVALID_APP_KEY", fix, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "App Key 无效",
        help = "App Key 格式有误，或不存在。请用控制台显示的 App Key 初始化 SDK，然后重新登录。"
    ))]
    #[doc(alias("100", "INVALID_APP_KEY"))]
    #[cfg_attr(doc, doc = "\n\n100 `INVALID_APP_KEY`")]
    InvalidAppKey,

    /// The user id is invalid.
    ///
    /// It is empty, or it is the user's own where another one is needed, as when a contact is
    /// added. Pass another user id, then call again.
    #[code(101, "INVALID_USER_NAME", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户 ID 无效",
        help = "用户 ID 为空，或在需要他人 ID 时填写了自己的 ID，例如添加自己为好友。请更换用户 ID，然后重新调用。"
    ))]
    #[doc(alias("101", "INVALID_USER_NAME"))]
    #[cfg_attr(doc, doc = "\n\n101 `INVALID_USER_NAME`")]
    InvalidUserId,

    /// The password is empty or wrong.
    ///
    /// Log in again with the right password. SDK 5 logs in with a token and keeps this number for
    /// compatibility only.
    #[code(102, "INVALID_PASSWORD", fix, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "密码为空或不正确",
        help = "请用正确的密码重新登录。SDK 5 使用 Token 登录，仅为兼容而保留此错误码。"
    ))]
    #[doc(alias("102", "INVALID_PASSWORD"))]
    #[cfg_attr(doc, doc = "\n\n102 `INVALID_PASSWORD`")]
    InvalidPassword,

    /// The URL of the request is wrong.
    ///
    /// Mostly a parameter of the call is at fault: check the parameters, correct them and call
    /// again. If pinned messages are fetched, an HTTP 404 is reported with this number too.
    #[code(103, "INVALID_URL", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "请求的 URL 不正确",
        help = "多因调用的参数有误，请检查并更正参数，然后重新调用。获取置顶消息时遇到 HTTP 404 也会报告此错误码。"
    ))]
    #[doc(alias("103", "INVALID_URL"))]
    #[cfg_attr(doc, doc = "\n\n103 `INVALID_URL`")]
    InvalidUrl,

    /// The token is empty or invalid.
    ///
    /// The token given at login is missing or invalid. Log in again with the right one, then repeat
    /// the call once. The SDK does not reconnect by itself.
    #[code(104, "INVALID_TOKEN", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "Token 为空或无效",
        help = "登录时提供的 Token 为空或无效。请用正确的 Token 重新登录，再重新调用一次。SDK 不会自动重连。"
    ))]
    #[doc(alias("104", "INVALID_TOKEN"))]
    #[cfg_attr(doc, doc = "\n\n104 `INVALID_TOKEN`")]
    InvalidToken,

    /// The user id is longer than 64 bytes.
    ///
    /// Shorten it, then call again.
    #[code(105, "USER_NAME_TOO_LONG", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户 ID 超过 64 字节",
        help = "请缩短用户 ID，然后重新调用。"
    ))]
    #[doc(alias("105", "USER_NAME_TOO_LONG"))]
    #[cfg_attr(doc, doc = "\n\n105 `USER_NAME_TOO_LONG`")]
    UserIdTooLong,

    /// The conversation list on the server is not enabled.
    ///
    /// Enable it in the console, then call again.
    #[code(106, "CHANNEL_SYNC_NOT_OPEN", fix, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "服务端会话列表尚未开通",
        help = "请在控制台开通该功能，然后重新调用。"
    ))]
    #[doc(alias("106", "CHANNEL_SYNC_NOT_OPEN"))]
    #[cfg_attr(doc, doc = "\n\n106 `CHANNEL_SYNC_NOT_OPEN`")]
    ConversationListNotEnabled,

    /// The conversation is invalid.
    ///
    /// Check its id and its type, and whether it exists, then call again.
    #[code(107, "INVALID_CONVERSATION", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "会话无效",
        help = "请核对会话的 ID 和类型，并确认会话存在，然后重新调用。"
    ))]
    #[doc(alias("107", "INVALID_CONVERSATION"))]
    #[cfg_attr(doc, doc = "\n\n107 `INVALID_CONVERSATION`")]
    InvalidConversation,

    /// The token has expired.
    ///
    /// Get a new token from the app's server and log in again with it, then repeat the call once.
    /// The SDK also reports this through its event `onTokenExpired`.
    #[code(108, "TOKEN_EXPIRED", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "Token 已过期",
        help = "请从应用服务器获取新的 Token 后重新登录，再重新调用一次。SDK 也会通过事件 `onTokenExpired` 通知。"
    ))]
    #[doc(alias("108", "TOKEN_EXPIRED"))]
    #[cfg_attr(doc, doc = "\n\n108 `TOKEN_EXPIRED`")]
    TokenExpired,

    /// The token is about to expire.
    ///
    /// This is a warning, not a failure: the session is still up. Half of the token's life is over,
    /// or 80 percent of it from SDK 4.15.0 on. Get a new token and renew it now with `renewToken`;
    /// no new login is needed.
    #[code(109, "TOKEN_WILL_EXPIRE", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "Token 即将过期",
        help = "这是提醒而不是故障，当前仍处于登录状态。Token 的有效期已过一半（SDK 4.15.0 起为 80%）。请获取新的 Token，并立即调用 `renewToken` 更新，无需重新登录。"
    ))]
    #[doc(alias("109", "TOKEN_WILL_EXPIRE"))]
    #[cfg_attr(doc, doc = "\n\n109 `TOKEN_WILL_EXPIRE`")]
    TokenExpiring,

    /// A parameter is invalid.
    ///
    /// Check the values given to the call, correct them and call again. If a login fails with this
    /// error, the SDK does not reconnect by itself.
    #[code(110, "INVALID_PARAM", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "参数无效",
        help = "请检查调用时传入的参数，改正后重新调用。若登录时遇到此错误，SDK 不会自动重连。"
    ))]
    #[doc(alias("110", "INVALID_PARAM"))]
    #[cfg_attr(doc, doc = "\n\n110 `INVALID_PARAM`")]
    RequestParameter,

    /// The operation is not supported.
    ///
    /// It is not offered here, as when a message of a type that cannot be edited is to be edited.
    /// Repeating the call cannot help: use another call.
    #[code(111, "OPERATION_UNSUPPORTED", never, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "不支持该操作",
        help = "此处不能执行该操作，例如编辑不支持编辑的消息类型。重复调用没有意义，请改用其他方法。"
    ))]
    #[doc(alias("111", "OPERATION_UNSUPPORTED"))]
    #[cfg_attr(doc, doc = "\n\n111 `OPERATION_UNSUPPORTED`")]
    OperationUnsupported,

    /// The query asks for too much.
    ///
    /// A page size or a list is over its limit. Ask for less, then call again.
    #[code(112, "QUERY_PARAM_REACHES_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "查询的数量超出上限",
        help = "每页条数或列表的长度超出上限。请减少查询的数量，然后重新调用。"
    ))]
    #[doc(alias("112", "QUERY_PARAM_REACHES_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n112 `QUERY_PARAM_REACHES_LIMIT`")]
    QueryTooLarge,

    // 200s: users and sessions
    /// The user is already logged in.
    ///
    /// What was asked for is in place already, through automatic login or an earlier call: treat
    /// the login as done, and do not log in twice.
    #[code(200, "USER_ALREADY_LOGIN", never, kind = Conflict, outcome = Applied, alias = "USER_ALREADY_LOGIN_SAME")]
    #[code(lang(
        "zh-Hans",
        summary = "用户已经登录",
        help = "自动登录或此前的调用已使该用户处于登录状态，可视为登录成功。请勿重复登录。"
    ))]
    #[doc(alias("200", "USER_ALREADY_LOGIN", "USER_ALREADY_LOGIN_SAME"))]
    #[cfg_attr(doc, doc = "\n\n200 `USER_ALREADY_LOGIN`, `USER_ALREADY_LOGIN_SAME`")]
    AlreadyLoggedIn,

    /// The user is not logged in.
    ///
    /// The call came before the login was complete or after the session had ended. Log in, then
    /// repeat the call once.
    ///
    /// If 206, 207, 216 or 217 came before, do what that code asks for instead of logging in.
    #[code(201, "USER_NOT_LOGIN", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户尚未登录",
        help = "调用时登录尚未完成，或登录状态已经失效。请登录后再重新调用一次。若此前出现过 206、207、216 或 217，请按该错误码处理，不要直接登录。"
    ))]
    #[doc(alias("201", "USER_NOT_LOGIN"))]
    #[cfg_attr(doc, doc = "\n\n201 `USER_NOT_LOGIN`")]
    NotLoggedIn,

    /// Authentication failed.
    ///
    /// The token is invalid or has expired, or the user id or the password of a password login is
    /// wrong. If the user is logged out, log in with a new token, or with the right password;
    /// otherwise renew the token. Then repeat the call once.
    ///
    /// A REST call reports this if it still gets HTTP 401 after one silent refresh of the token.
    /// The SDK does not reconnect by itself.
    #[code(202, "USER_AUTHENTICATION_FAILED", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "鉴权失败",
        help = "Token 无效或已过期；使用密码登录时，也可能是用户 ID 或密码不正确。若已登出，请用新的 Token（或正确的密码）登录，否则请更新 Token，再重新调用一次。SDK 不会自动重连。"
    ))]
    #[doc(alias("202", "USER_AUTHENTICATION_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n202 `USER_AUTHENTICATION_FAILED`")]
    AuthenticationFailed,

    /// The user id is already taken.
    ///
    /// A registration used the id of an existing user. Choose another one, then register again.
    /// Only an account that is known to be the user's own may count as registered. SDK 5 registers
    /// no users.
    #[code(203, "USER_ALREADY_EXIST", fix, kind = Conflict, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户 ID 已被占用",
        help = "注册时所用的用户 ID 已经存在。请更换用户 ID，然后重新注册。只有确认是用户本人的账号，才可视为已注册。SDK 5 不再提供注册。"
    ))]
    #[doc(alias("203", "USER_ALREADY_EXIST"))]
    #[cfg_attr(doc, doc = "\n\n203 `USER_ALREADY_EXIST`")]
    UserAlreadyExists,

    /// The user does not exist.
    ///
    /// No account has this user id. Check the user id or have the user registered, then call again.
    /// If a login fails with this error, the SDK does not reconnect by itself.
    #[code(204, "USER_NOT_FOUND", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户不存在",
        help = "该用户 ID 没有对应的账号。请核对用户 ID，或先注册该用户，然后重新调用。若登录时遇到此错误，SDK 不会自动重连。"
    ))]
    #[doc(alias("204", "USER_NOT_FOUND"))]
    #[cfg_attr(doc, doc = "\n\n204 `USER_NOT_FOUND`")]
    UserNotFound,

    /// A parameter of a user call is invalid.
    ///
    /// It can be an empty or invalid user id. A group announcement that is too long is reported
    /// with this number too. Correct the parameter, then call again.
    #[code(205, "USER_ILLEGAL_ARGUMENT", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户相关的参数无效",
        help = "例如用户 ID 为空或无效。群组公告过长也会报告此错误码。请更正参数，然后重新调用。"
    ))]
    #[doc(alias("205", "USER_ILLEGAL_ARGUMENT"))]
    #[cfg_attr(doc, doc = "\n\n205 `USER_ILLEGAL_ARGUMENT`")]
    UserParameter,

    /// The user logged in on another device.
    ///
    /// Multi-device login is off, or the limit of devices is reached, so this device was logged
    /// out. Tell the user, go back to the login page, and log in again only if the user asks for
    /// it. Never do so automatically: two devices would log each other out forever.
    #[code(206, "USER_LOGIN_ANOTHER_DEVICE", fix, kind = SessionEnded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "账号已在另一台设备上登录",
        help = "没有开启多设备登录，或登录设备数达到上限，因此本设备被登出。请告知用户并返回登录页面，由用户决定是否重新登录。切勿自动登录，否则两台设备会不断互相挤下线。"
    ))]
    #[doc(alias("206", "USER_LOGIN_ANOTHER_DEVICE"))]
    #[cfg_attr(doc, doc = "\n\n206 `USER_LOGIN_ANOTHER_DEVICE`")]
    LoggedInElsewhere,

    /// The logged-in user was deleted.
    ///
    /// The account was deleted in the console or through the REST API, which ended the session. It
    /// cannot be used any more, so there is nothing to repeat: tell the user and go back to the
    /// login page.
    #[code(207, "USER_REMOVED", never, kind = SessionEnded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "已登录的账号被删除",
        help = "该账号在控制台或通过 REST API 被删除，登录状态随之失效，不能再使用，无需重试。请告知用户并返回登录页面。"
    ))]
    #[doc(alias("207", "USER_REMOVED"))]
    #[cfg_attr(doc, doc = "\n\n207 `USER_REMOVED`")]
    UserRemoved,

    /// The user could not be registered.
    ///
    /// Mostly, open registration is off for the app. Have the app's own server register the user.
    /// SDK 5 registers no users.
    #[code(208, "USER_REG_FAILED", fix, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户注册失败",
        help = "多因应用没有开放注册。请由应用服务器注册该用户。SDK 5 不再提供注册。"
    ))]
    #[doc(alias("208", "USER_REG_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n208 `USER_REG_FAILED`")]
    RegistrationFailed,

    /// The push settings could not be updated.
    ///
    /// Updating the push nickname, do-not-disturb or the user's info failed, and may or may not
    /// have taken effect. Call again after a delay.
    #[code(209, "USER_UPDATEINFO_FAILED", retry, kind = Server, outcome = Unknown, alias = "PUSH_UPDATECONFIGS_FAILED")]
    #[code(lang(
        "zh-Hans",
        summary = "推送设置更新失败",
        help = "推送昵称、免打扰设置或用户信息更新失败，修改可能已经生效，也可能没有。请稍后重试。"
    ))]
    #[doc(alias("209", "USER_UPDATEINFO_FAILED", "PUSH_UPDATECONFIGS_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n209 `USER_UPDATEINFO_FAILED`, `PUSH_UPDATECONFIGS_FAILED`")]
    PushSettingsFailed,

    /// The user does not have permission.
    ///
    /// The user may be on the receiver's block list, may try to edit another user's message or
    /// member attributes that another user has set, or may try to destroy a thread as a plain
    /// member. Check the user's rights, then call again.
    ///
    /// An attachment that the user may not fetch (HTTP 403) is reported with this number too.
    #[code(210, "USER_PERMISSION_DENIED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户没有权限",
        help = "用户可能在接收方的黑名单中，编辑他人的消息或他人设置的群成员属性，或以普通成员身份解散子区。请检查用户的权限，然后重新调用。用户无权获取的附件（HTTP 403）也报告为此错误码。"
    ))]
    #[doc(alias("210", "USER_PERMISSION_DENIED"))]
    #[cfg_attr(doc, doc = "\n\n210 `USER_PERMISSION_DENIED`")]
    PermissionDenied,

    /// The push token of the device could not be bound.
    ///
    /// Mostly, the token is empty. Check the token, then bind it again.
    #[code(211, "USER_BINDDEVICETOKEN_FAILED", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "设备推送 Token 绑定失败",
        help = "多因推送 Token 为空。请检查推送 Token，然后重新绑定。"
    ))]
    #[doc(alias("211", "USER_BINDDEVICETOKEN_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n211 `USER_BINDDEVICETOKEN_FAILED`")]
    DeviceTokenBindFailed,

    /// The push token of the device could not be unbound.
    ///
    /// It had to be unbound at logout. Log out again after a delay, or log out without unbinding to
    /// be sure of the logout.
    #[code(212, "USER_UNBIND_DEVICETOKEN_FAILED", retry, kind = Network, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "设备推送 Token 解绑失败",
        help = "登出时需要解绑推送 Token。请稍后重新登出，或选择不解绑，以确保登出成功。"
    ))]
    #[doc(alias("212", "USER_UNBIND_DEVICETOKEN_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n212 `USER_UNBIND_DEVICETOKEN_FAILED`")]
    DeviceTokenUnbindFailed,

    /// The login is bound to another device.
    ///
    /// Only one device is allowed, and the one that logged in first has priority. Log out there or
    /// have that device logged out, or allow several devices, then log in again. The SDK does not
    /// reconnect by itself.
    #[code(213, "USER_BIND_ANOTHER_DEVICE", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "登录已绑定到另一台设备",
        help = "只允许一台设备登录，且先登录的设备优先。请在该设备上登出，或将其强制登出，或开启多设备登录，然后重新登录。SDK 不会自动重连。"
    ))]
    #[doc(alias("213", "USER_BIND_ANOTHER_DEVICE"))]
    #[cfg_attr(doc, doc = "\n\n213 `USER_BIND_ANOTHER_DEVICE`")]
    BoundToAnotherDevice,

    /// The user is logged in on too many devices.
    ///
    /// 4 devices are allowed by default, and the app's setting keeps the others logged in. Log one
    /// of them out or have the limit raised, then log in again. The SDK does not reconnect by
    /// itself.
    #[code(214, "USER_LOGIN_TOO_MANY_DEVICES", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "登录的设备过多",
        help = "默认最多允许 4 台设备，且当前设置不会挤下其他设备。请在其中一台设备上登出，或提高允许的设备数，然后重新登录。SDK 不会自动重连。"
    ))]
    #[doc(alias("214", "USER_LOGIN_TOO_MANY_DEVICES"))]
    #[cfg_attr(doc, doc = "\n\n214 `USER_LOGIN_TOO_MANY_DEVICES`")]
    TooManyDevices,

    /// The user is muted in the group or chat room.
    ///
    /// The message was not sent. Do not let the user send until the mute is lifted, then send it
    /// again.
    #[code(215, "USER_MUTED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户在群组或聊天室中被禁言",
        help = "消息没有发出。解除禁言之前请勿让用户发送消息，解除后再重新发送。"
    ))]
    #[doc(alias("215", "USER_MUTED"))]
    #[cfg_attr(doc, doc = "\n\n215 `USER_MUTED`")]
    Muted,

    /// The user's password was changed.
    ///
    /// The change ended the session. Log out, go back to the login page, and let the user enter the
    /// new credential.
    #[code(216, "USER_KICKED_BY_CHANGE_PASSWORD", fix, kind = SessionEnded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "登录密码已更改",
        help = "用户的密码被更改，登录状态随之失效。请登出并返回登录页面，让用户输入新的凭证。"
    ))]
    #[doc(alias("216", "USER_KICKED_BY_CHANGE_PASSWORD"))]
    #[cfg_attr(doc, doc = "\n\n216 `USER_KICKED_BY_CHANGE_PASSWORD`")]
    PasswordChanged,

    /// This device was logged out from elsewhere.
    ///
    /// Another device or the console logged this device out. Log out, go back to the login page,
    /// and log in again only if the user asks for it.
    #[code(217, "USER_KICKED_BY_OTHER_DEVICE", fix, kind = SessionEnded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "本设备被远程登出",
        help = "本设备被其他设备登出，或在控制台被登出。请登出并返回登录页面，由用户决定是否重新登录。"
    ))]
    #[doc(alias("217", "USER_KICKED_BY_OTHER_DEVICE"))]
    #[cfg_attr(doc, doc = "\n\n217 `USER_KICKED_BY_OTHER_DEVICE`")]
    KickedByOtherDevice,

    /// Another user is still logged in on this device.
    ///
    /// Log that user out, then log in.
    #[code(218, "USER_ALREADY_LOGIN_ANOTHER", fix, kind = Conflict, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "另一用户仍在本设备上登录",
        help = "请先登出该用户，然后重新登录。"
    ))]
    #[doc(alias("218", "USER_ALREADY_LOGIN_ANOTHER"))]
    #[cfg_attr(doc, doc = "\n\n218 `USER_ALREADY_LOGIN_ANOTHER`")]
    AnotherLoginActive,

    /// The user is muted everywhere by an administrator.
    ///
    /// The message was not sent, and no other will be while the mute lasts. Do not let the user
    /// send. Wait until the mute ends, or ask an administrator to lift it, then send again.
    #[code(219, "USER_MUTED_BY_ADMIN", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户已被管理员全局禁言",
        help = "消息没有发出，禁言期间也无法发送其他消息，请勿让用户发送。请等待禁言到期，或联系管理员解除禁言，然后重新发送。"
    ))]
    #[doc(alias("219", "USER_MUTED_BY_ADMIN"))]
    #[cfg_attr(doc, doc = "\n\n219 `USER_MUTED_BY_ADMIN`")]
    MutedGlobally,

    /// The device is not the one of the last login.
    ///
    /// An automatic login was refused because the user last logged in on another device. This
    /// happens only if single-device login is set to keep the other device logged in. Log out, go
    /// back to the login page, and let the user log in. The SDK does not reconnect by itself.
    #[code(220, "USER_DEVICE_CHANGED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "登录设备与上次不同",
        help = "用户上次在另一台设备上登录，因此自动登录被拒绝。只有单设备登录设置为不挤下原设备时才会出现。请登出并返回登录页面，由用户重新登录。SDK 不会自动重连。"
    ))]
    #[doc(alias("220", "USER_DEVICE_CHANGED"))]
    #[cfg_attr(doc, doc = "\n\n220 `USER_DEVICE_CHANGED`")]
    DeviceChanged,

    /// The receiver is not a contact.
    ///
    /// The app allows messages between contacts only. Add the receiver as a contact, and send again
    /// when the request is accepted.
    #[code(221, "USER_NOT_ON_ROSTER", fix, kind = PermissionDenied, outcome = NotApplied, alias = "USER_NOT_FRIEND")]
    #[code(lang(
        "zh-Hans",
        summary = "接收方不是好友",
        help = "应用只允许好友之间发送消息。请先添加接收方为好友，待对方接受后再重新发送。"
    ))]
    #[doc(alias("221", "USER_NOT_ON_ROSTER", "USER_NOT_FRIEND"))]
    #[cfg_attr(doc, doc = "\n\n221 `USER_NOT_ON_ROSTER`, `USER_NOT_FRIEND`")]
    NotAContact,

    // 300s: the server and the connection
    /// The server cannot be reached.
    ///
    /// There is no connection, the network is unsteady, or the server's domain is blocked. Change
    /// the network or call again after a delay; a repeated send can arrive twice. In some regions,
    /// the vendor has to switch on TLS for the app.
    ///
    /// The SDK falls back on this number for every HTTP status that it does not know, so read
    /// `description`.
    #[code(300, "SERVER_NOT_REACHABLE", retry, kind = Network, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "无法连接到服务器",
        help = "没有连接，网络不稳定，或服务器域名被屏蔽。请更换网络，或稍后重试；重复发送可能使对方收到两条相同的消息。部分地区需要由厂商开启 TLS。SDK 不认识的 HTTP 状态码也报告为此错误码，请查看 `description`。"
    ))]
    #[doc(alias("300", "SERVER_NOT_REACHABLE"))]
    #[cfg_attr(doc, doc = "\n\n300 `SERVER_NOT_REACHABLE`")]
    ServerUnreachable,

    /// The request timed out.
    ///
    /// No answer came within 30 or 60 seconds, depending on the call. Change the network or call
    /// again after a delay. The server may have acted on the first call all the same, so a repeated
    /// send can arrive twice.
    #[code(301, "SERVER_TIMEOUT", retry, kind = TimedOut, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "请求超时",
        help = "在 30 秒或 60 秒的时限内没有收到响应。请更换网络，或稍后重试。服务器可能已处理首次请求，重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias("301", "SERVER_TIMEOUT"))]
    #[cfg_attr(doc, doc = "\n\n301 `SERVER_TIMEOUT`")]
    RequestTimedOut,

    /// The server is busy.
    ///
    /// It answered with HTTP 503, the previous call had not been answered yet, or the same reaction
    /// is being created. Do not make such calls in parallel, and call again after a delay of some
    /// seconds that grows with every attempt. The call had no effect, so even a send may be
    /// repeated.
    #[code(302, "SERVER_BUSY", retry(initial_backoff = "5s", max_backoff = "60s"), kind = RateLimited, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "服务器繁忙",
        help = "服务器返回 HTTP 503，或上一次调用还没有响应，或同一表情回复正在创建。请勿并行调用，数秒后重试，并逐次延长等待时间。本次调用没有生效，消息也可以放心重发。"
    ))]
    #[doc(alias("302", "SERVER_BUSY"))]
    #[cfg_attr(doc, doc = "\n\n302 `SERVER_BUSY`")]
    ServerBusy,

    /// The server did not carry out the request.
    ///
    /// There is no number for the cause. Read `description` and the SDK's logs, and check which
    /// call it was. Call again after a delay; the first call may have taken effect, so a repeated
    /// send can arrive twice.
    #[code(303, "SERVER_UNKNOWN_ERROR", retry, kind = Server, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "服务器未能执行请求",
        help = "原因没有专门的错误码。请查看 `description` 和 SDK 日志，核对是哪次调用，并稍后重试。首次调用可能已经生效，重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias("303", "SERVER_UNKNOWN_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n303 `SERVER_UNKNOWN_ERROR`")]
    ServerUnknown,

    /// The server configuration could not be fetched.
    ///
    /// Mostly, the network failed at login: check it and log in again after a delay. In a private
    /// deployment with `enableDNSConfig` off, the addresses of the servers may be wrong. The SDK
    /// does not reconnect by itself.
    #[code(304, "SERVER_GET_DNSLIST_FAILED", retry, kind = Network, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "无法获取服务器配置",
        help = "多因登录时网络异常，请检查网络，稍后重新登录。若是关闭了 `enableDNSConfig` 的私有部署，请检查服务器地址是否正确。SDK 不会自动重连。"
    ))]
    #[doc(alias("304", "SERVER_GET_DNSLIST_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n304 `SERVER_GET_DNSLIST_FAILED`")]
    DnsListFailed,

    /// The chat service is disabled for this app.
    ///
    /// The app is banned, or its chat service is switched off. Enable the service in the console or
    /// ask the vendor's support, then call again. The SDK does not reconnect by itself.
    #[code(305, "SERVER_SERVICE_RESTRICTED", fix, kind = Unsupported, outcome = NotApplied, alias = "SERVER_SERVING_DISABLED")]
    #[code(lang(
        "zh-Hans",
        summary = "该应用的聊天服务已停用",
        help = "应用被封禁，或聊天服务已关闭。请在控制台开启服务，或联系厂商的技术支持，然后重新调用。SDK 不会自动重连。"
    ))]
    #[doc(alias("305", "SERVER_SERVICE_RESTRICTED", "SERVER_SERVING_DISABLED"))]
    #[cfg_attr(doc, doc = "\n\n305 `SERVER_SERVICE_RESTRICTED`, `SERVER_SERVING_DISABLED`")]
    ServingDisabled,

    /// Data in transfer could not be decrypted.
    ///
    /// Call again after a delay; the first call may have taken effect. If it keeps failing, take
    /// the SDK's logs to the vendor's support. The SDK reconnects by itself.
    #[code(306, "SERVER_DECRYPTION_FAILED", retry, kind = Server, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "传输的数据解密失败",
        help = "请稍后重试，首次调用可能已经生效。若一直失败，请将 SDK 日志提交给厂商的技术支持。SDK 会自动重连。"
    ))]
    #[doc(alias("306", "SERVER_DECRYPTION_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n306 `SERVER_DECRYPTION_FAILED`")]
    DecryptionFailed,

    /// The configuration for calls could not be fetched.
    ///
    /// The SDK needs it for audio and video calls (RTC). Call again after a delay.
    #[code(307, "SERVER_GET_RTCCONFIG_FAILED", retry, kind = Network, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "无法获取音视频通话的配置",
        help = "SDK 没有获取到音视频通话（RTC）所需的配置。请稍后重试。"
    ))]
    #[doc(alias("307", "SERVER_GET_RTCCONFIG_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n307 `SERVER_GET_RTCCONFIG_FAILED`")]
    RtcConfigFailed,

    /// The server does not know the URL.
    ///
    /// A push call was answered with HTTP 404, as by an older or private deployment that does not
    /// offer it. Have the deployment updated, or do without the call.
    #[code(308, "SERVER_NO_MATCHING_URL", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "服务器不支持该 URL",
        help = "推送相关的调用返回 HTTP 404，例如旧版或私有部署的服务器没有提供该接口。请升级服务器，或不使用该调用。"
    ))]
    #[doc(alias("308", "SERVER_NO_MATCHING_URL"))]
    #[cfg_attr(doc, doc = "\n\n308 `SERVER_NO_MATCHING_URL`")]
    NoMatchingUrl,

    /// The server's answer is malformed.
    ///
    /// It is not the JSON that the SDK expects. Call again after a delay; the first call may have
    /// taken effect. If it keeps failing, take the SDK's logs to the vendor's support.
    #[code(309, "SERVER_RESPONSE_ILLEGAL", retry, kind = Server, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "服务器的响应格式有误",
        help = "响应不是 SDK 所需的 JSON。请稍后重试，首次调用可能已经生效。若一直失败，请将 SDK 日志提交给厂商的技术支持。"
    ))]
    #[doc(alias("309", "SERVER_RESPONSE_ILLEGAL"))]
    #[cfg_attr(doc, doc = "\n\n309 `SERVER_RESPONSE_ILLEGAL`")]
    InvalidResponse,

    /// Connecting to the server timed out.
    ///
    /// Check the network, and log in again after a delay. The credential is not at fault, so the
    /// same one will do.
    #[code(350, "CONNECTION_TIMEOUT", retry, kind = TimedOut, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "连接服务器超时",
        help = "请检查网络，稍后重新登录。问题与凭证无关，可继续使用原有的凭证。"
    ))]
    #[doc(alias("350", "CONNECTION_TIMEOUT"))]
    #[cfg_attr(doc, doc = "\n\n350 `CONNECTION_TIMEOUT`")]
    ConnectionTimedOut,

    /// The server's name could not be resolved.
    ///
    /// The DNS look-up failed while connecting. Check the network and its DNS, and log in again
    /// after a delay. The credential is not at fault, so the same one will do.
    #[code(351, "CONNECTION_DNS_ERROR", retry, kind = Network, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "无法解析服务器域名",
        help = "连接时 DNS 解析失败。请检查网络及其 DNS 设置，稍后重新登录。问题与凭证无关，可继续使用原有的凭证。"
    ))]
    #[doc(alias("351", "CONNECTION_DNS_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n351 `CONNECTION_DNS_ERROR`")]
    ConnectionDnsFailed,

    /// An I/O error occurred while connecting.
    ///
    /// Check the network, and log in again after a delay. The credential is not at fault, so the
    /// same one will do.
    #[code(352, "CONNECTION_IO_ERROR", retry, kind = Network, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "连接时发生读写错误",
        help = "请检查网络，稍后重新登录。问题与凭证无关，可继续使用原有的凭证。"
    ))]
    #[doc(alias("352", "CONNECTION_IO_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n352 `CONNECTION_IO_ERROR`")]
    ConnectionIoFailed,

    /// The stream was closed while connecting.
    ///
    /// Check the network, and log in again after a delay. The credential is not at fault, so the
    /// same one will do.
    #[code(353, "CONNECTION_STREAM_CLOSED", retry, kind = Network, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "连接时数据流被关闭",
        help = "请检查网络，稍后重新登录。问题与凭证无关，可继续使用原有的凭证。"
    ))]
    #[doc(alias("353", "CONNECTION_STREAM_CLOSED"))]
    #[cfg_attr(doc, doc = "\n\n353 `CONNECTION_STREAM_CLOSED`")]
    ConnectionStreamClosed,

    /// Authentication timed out while connecting.
    ///
    /// Check the network, and log in again after a delay. The credential is not at fault, so the
    /// same one will do.
    #[code(354, "CONNECTION_PROVISION_TIMEOUT", retry, kind = TimedOut, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "连接时鉴权超时",
        help = "请检查网络，稍后重新登录。问题与凭证无关，可继续使用原有的凭证。"
    ))]
    #[doc(alias("354", "CONNECTION_PROVISION_TIMEOUT"))]
    #[cfg_attr(doc, doc = "\n\n354 `CONNECTION_PROVISION_TIMEOUT`")]
    ConnectionAuthTimedOut,

    // 400s: files, and voice to text
    /// The file does not exist.
    ///
    /// If it is the log file, fetch it again. If it is an attachment that the server does not have
    /// (HTTP 404), it is gone for good: ask the sender to send it again.
    #[code(400, "FILE_NOT_FOUND", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "文件不存在",
        help = "若是日志文件，请重新获取。若是服务器上已没有的附件（HTTP 404），则无法恢复，请让发送者重新发送。"
    ))]
    #[doc(alias("400", "FILE_NOT_FOUND"))]
    #[cfg_attr(doc, doc = "\n\n400 `FILE_NOT_FOUND`")]
    FileNotFound,

    /// The file cannot be used.
    ///
    /// The path or the content of the attachment or shared file is invalid. Choose another file,
    /// then call again.
    #[code(401, "FILE_INVALID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "文件无效",
        help = "附件或群共享文件的路径或内容无效。请选择其他文件，然后重新调用。"
    ))]
    #[doc(alias("401", "FILE_INVALID"))]
    #[cfg_attr(doc, doc = "\n\n401 `FILE_INVALID`")]
    FileInvalid,

    /// The file could not be uploaded.
    ///
    /// The upload of an attachment or shared file failed, so its message was not sent. Check the
    /// network and the path, read the SDK's logs, and upload again after a delay.
    #[code(402, "FILE_UPLOAD_FAILED", retry, kind = Network, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "上传文件失败",
        help = "附件或群共享文件没有上传成功，其消息也没有发出。请检查网络和文件路径，查看 SDK 日志，稍后再上传。"
    ))]
    #[doc(alias("402", "FILE_UPLOAD_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n402 `FILE_UPLOAD_FAILED`")]
    FileUploadFailed,

    /// The file could not be downloaded.
    ///
    /// The network failed, or the attachment or shared file has expired. Try again after a delay. A
    /// token that is still refused after a refresh (HTTP 401) is reported with this number too: if
    /// it keeps failing, log in again or give up.
    #[code(403, "FILE_DOWNLOAD_FAILED", retry, kind = Network, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "下载文件失败",
        help = "网络异常，或附件、群共享文件已过期，请稍后重试。更新 Token 后仍返回 HTTP 401 时也报告此错误码，若一直失败，请重新登录或放弃下载。"
    ))]
    #[doc(alias("403", "FILE_DOWNLOAD_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n403 `FILE_DOWNLOAD_FAILED`")]
    DownloadFailed,

    /// The old log file could not be deleted.
    ///
    /// It has to be deleted before a new one is made. Check the app's permissions, then call again.
    #[code(404, "FILE_DELETE_FAILED", fix, kind = Client, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "旧日志文件删除失败",
        help = "生成新的日志文件之前需要删除旧文件。请检查应用的权限，然后重新调用。"
    ))]
    #[doc(alias("404", "FILE_DELETE_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n404 `FILE_DELETE_FAILED`")]
    FileDeleteFailed,

    /// The file is too large.
    ///
    /// The attachment or shared file is over the size limit, 10 MB by default. Choose a smaller one
    /// or have the limit raised, then call again.
    #[code(405, "FILE_TOO_LARGE", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "文件过大",
        help = "附件或群共享文件超出大小上限，默认为 10 MB。请选择较小的文件，或提高上限，然后重新调用。"
    ))]
    #[doc(alias("405", "FILE_TOO_LARGE"))]
    #[cfg_attr(doc, doc = "\n\n405 `FILE_TOO_LARGE`")]
    FileTooLarge,

    /// The content of the file was rejected.
    ///
    /// The attachment or shared file breaks the content rules. Choose another file, then call
    /// again.
    #[code(406, "FILE_CONTENT_IMPROPER", fix, kind = ContentRejected, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "文件内容不合规",
        help = "附件或群共享文件的内容被拒绝。请选择其他文件，然后重新调用。"
    ))]
    #[doc(alias("406", "FILE_CONTENT_IMPROPER"))]
    #[cfg_attr(doc, doc = "\n\n406 `FILE_CONTENT_IMPROPER`")]
    FileContentRejected,

    /// The file has expired on the server.
    ///
    /// An attachment or shared file is kept for 7 days by default, and this one is lost. Ask the
    /// sender to send it again. The vendor can set a longer time for later files.
    #[code(407, "FILE_IS_EXPIRED", never, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "文件在服务器上已过期",
        help = "附件或群共享文件默认保存 7 天，该文件已无法恢复。请让发送者重新发送。厂商可以为以后的文件设置更长的保存时间。"
    ))]
    #[doc(alias("407", "FILE_IS_EXPIRED"))]
    #[cfg_attr(doc, doc = "\n\n407 `FILE_IS_EXPIRED`")]
    DownloadExpired,

    /// The voice file is longer than 60 seconds.
    ///
    /// Voice to text takes 60 seconds at most. Choose a shorter voice message, then call again.
    #[code(408, "FILE_DURATION_TOO_LONG", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "语音时长超过 60 秒",
        help = "语音转文字最多支持 60 秒的语音。请选择较短的语音消息，然后重新调用。"
    ))]
    #[doc(alias("408", "FILE_DURATION_TOO_LONG"))]
    #[cfg_attr(doc, doc = "\n\n408 `FILE_DURATION_TOO_LONG`")]
    FileTooLong,

    /// The speech could not be recognized.
    ///
    /// Speech recognition failed; nothing was changed. Check the file and call again after a delay;
    /// if it still fails, let the user listen instead.
    #[code(409, "FILE_VOICE_TO_TEXT_FAILED", retry, kind = Server, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "语音识别失败",
        help = "语音转文字未能完成识别，没有改动任何数据。请检查文件，稍后重试；若仍然失败，请让用户直接收听。"
    ))]
    #[doc(alias("409", "FILE_VOICE_TO_TEXT_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n409 `FILE_VOICE_TO_TEXT_FAILED`")]
    VoiceToTextFailed,

    // 500s: messages
    /// The message is invalid.
    ///
    /// It cannot be sent as it was built: the message, its id or its body is empty, or its sender
    /// is not the logged-in user. Check how it is built, then send it again.
    #[code(500, "MESSAGE_INVALID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息无效",
        help = "消息、消息 ID 或消息体为空，或发送者不是当前登录的用户，因此无法发送。请检查构造消息的方式，然后重新发送。"
    ))]
    #[doc(alias("500", "MESSAGE_INVALID"))]
    #[cfg_attr(doc, doc = "\n\n500 `MESSAGE_INVALID`")]
    MessageInvalid,

    /// The message contains forbidden content.
    ///
    /// The content filter refused the message; the console has its log. Change the message, then
    /// send it again.
    #[code(501, "MESSAGE_INCLUDE_ILLEGAL_CONTENT", fix, kind = ContentRejected, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息含有违规内容",
        help = "内容过滤拒绝了该消息，可在控制台查看日志。请修改消息后重新发送。"
    ))]
    #[doc(alias("501", "MESSAGE_INCLUDE_ILLEGAL_CONTENT"))]
    #[cfg_attr(doc, doc = "\n\n501 `MESSAGE_INCLUDE_ILLEGAL_CONTENT`")]
    IllegalContent,

    /// Messages are sent too fast.
    ///
    /// The server limits the traffic, and this message was not delivered. Send less often or
    /// smaller messages, and send this one again after a delay of some seconds that grows with
    /// every attempt. It cannot arrive twice.
    #[code(502, "MESSAGE_SEND_TRAFFIC_LIMIT", retry(initial_backoff = "5s", max_backoff = "60s"), kind = RateLimited, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息发送过快",
        help = "服务器限制了流量，该消息没有送达。请降低发送频率，或发送较小的消息，数秒后重试，并逐次延长等待时间。重发不会使对方收到两条相同的消息。"
    ))]
    #[doc(alias("502", "MESSAGE_SEND_TRAFFIC_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n502 `MESSAGE_SEND_TRAFFIC_LIMIT`")]
    SendTrafficLimited,

    /// The message could not be encrypted.
    ///
    /// Repeating the call cannot help. This number is deprecated.
    #[code(503, "MESSAGE_ENCRYPTION_ERROR", never, kind = Client, outcome = NotApplied)]
    #[code(lang("zh-Hans", summary = "消息加密失败", help = "重复调用没有意义。此错误码已废弃。"))]
    #[doc(alias("503", "MESSAGE_ENCRYPTION_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n503 `MESSAGE_ENCRYPTION_ERROR`")]
    MessageEncryptionFailed,

    /// The message is too old to be recalled.
    ///
    /// The time allowed for recalling it has passed. Repeating the call cannot help: tell the user
    /// that the message stays. For later messages, the console can allow more time, up to 7 days.
    #[code(504, "MESSAGE_RECALL_TIME_LIMIT", never, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "已超过允许撤回的时间",
        help = "允许撤回消息的时间已过，重复调用没有意义，请告知用户该消息将保留。可在控制台为以后的消息延长该时间，最长 7 天。"
    ))]
    #[doc(alias("504", "MESSAGE_RECALL_TIME_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n504 `MESSAGE_RECALL_TIME_LIMIT`")]
    RecallTooLate,

    /// The service is not enabled.
    ///
    /// The feature that the call needs, such as the message history, has not been enabled for the
    /// app. Enable it in the console, then call again.
    #[code(505, "SERVICE_NOT_ENABLED", fix, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "所需服务尚未开通",
        help = "该调用依赖的功能（例如历史消息）尚未为应用开通。请在控制台开通，然后重新调用。"
    ))]
    #[doc(alias("505", "SERVICE_NOT_ENABLED"))]
    #[cfg_attr(doc, doc = "\n\n505 `SERVICE_NOT_ENABLED`")]
    ServiceNotEnabled,

    /// The read receipt is too late.
    ///
    /// A read receipt for a group message may be sent for 3 days by default. Repeating it cannot
    /// help: tell the user. The vendor can allow more time for later messages.
    #[code(506, "MESSAGE_EXPIRED", never, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "已超过发送已读回执的时间",
        help = "群组消息的已读回执默认只能在 3 天内发送，重复发送没有意义，请告知用户。厂商可以为以后的消息延长该时间。"
    ))]
    #[doc(alias("506", "MESSAGE_EXPIRED"))]
    #[cfg_attr(doc, doc = "\n\n506 `MESSAGE_EXPIRED`")]
    MessageExpired,

    /// The sender is not on the allow list.
    ///
    /// The whole group or chat room is muted, and only members on its allow list may send messages.
    /// Tell the user. Have an administrator add the user to the list or lift the mute, then send
    /// again.
    #[code(507, "MESSAGE_ILLEGAL_WHITELIST", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "发送者不在白名单中",
        help = "群组或聊天室已对全体成员禁言，只有白名单中的成员可以发送消息。请告知用户，并请管理员将该用户加入白名单，或解除全员禁言，然后重新发送。"
    ))]
    #[doc(alias("507", "MESSAGE_ILLEGAL_WHITELIST"))]
    #[cfg_attr(doc, doc = "\n\n507 `MESSAGE_ILLEGAL_WHITELIST`")]
    NotOnAllowList,

    /// The app's pre-send callback refused the message.
    ///
    /// The app's own server checks messages before they are sent, and this one did not pass. The
    /// log of the callback says why. Change the message, then send it again.
    #[code(508, "MESSAGE_EXTERNAL_LOGIC_BLOCKED", fix, kind = ContentRejected, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息被发送前回调拒绝",
        help = "应用服务器设置了发送前回调，该消息没有通过检查，原因见回调的日志。请修改消息，然后重新发送。"
    ))]
    #[doc(alias("508", "MESSAGE_EXTERNAL_LOGIC_BLOCKED"))]
    #[cfg_attr(doc, doc = "\n\n508 `MESSAGE_EXTERNAL_LOGIC_BLOCKED`")]
    BlockedByHook,

    /// The user sends messages too often.
    ///
    /// The user is over the rate that the app has ordered, and this message was not delivered. Send
    /// less often, and send it again after a delay of some seconds that grows with every attempt.
    /// It cannot arrive twice.
    #[code(509, "MESSAGE_CURRENT_LIMITING", retry(initial_backoff = "5s", max_backoff = "60s"), kind = RateLimited, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户发送消息过于频繁",
        help = "用户超出应用所开通的发送频率，该消息没有送达。请降低发送频率，数秒后重试，并逐次延长等待时间。重发不会使对方收到两条相同的消息。"
    ))]
    #[doc(alias("509", "MESSAGE_CURRENT_LIMITING"))]
    #[cfg_attr(doc, doc = "\n\n509 `MESSAGE_CURRENT_LIMITING`")]
    SendRateLimited,

    /// The message is too large.
    ///
    /// The message body is over the size limit, 5 KB by default, so it was not sent. Shorten it or
    /// send the content as a file, then send again.
    #[code(510, "MESSAGE_SIZE_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息过大",
        help = "消息体超出大小上限（默认 5 KB），没有发出。请缩短内容，或改为以附件发送，然后重新发送。"
    ))]
    #[doc(alias("510", "MESSAGE_SIZE_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n510 `MESSAGE_SIZE_LIMIT`")]
    MessageTooLarge,

    /// The message could not be edited.
    ///
    /// There is no number for the cause, and the edit may have taken effect. Look at the message;
    /// if it is unchanged, check the parameters and the SDK's logs, correct the cause and call
    /// again.
    #[code(511, "MESSAGE_EDIT_FAILED", fix, kind = Unknown, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "消息编辑失败",
        help = "原因没有专门的错误码，修改可能已经生效。请查看消息，若未改变，请检查参数和 SDK 日志，消除原因后重新调用。"
    ))]
    #[doc(alias("511", "MESSAGE_EDIT_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n511 `MESSAGE_EDIT_FAILED`")]
    MessageEditFailed,

    /// The streamed message paused for too long.
    ///
    /// More than 30 seconds passed between two chunks, so the stream was ended. Stream it again
    /// after a delay, with the chunks closer together; what came before the pause may have arrived,
    /// so a repeated send can arrive twice.
    #[code(512, "MESSAGE_STREAM_INTERVAL_TIMEOUT", retry, kind = TimedOut, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "流式消息停顿过久",
        help = "两个分片的间隔超过 30 秒，流式消息因此结束。请稍后重试，并加快发送分片。停顿之前的内容可能已经送达，重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias("512", "MESSAGE_STREAM_INTERVAL_TIMEOUT"))]
    #[cfg_attr(doc, doc = "\n\n512 `MESSAGE_STREAM_INTERVAL_TIMEOUT`")]
    StreamIntervalTimedOut,

    /// The streamed message lasted too long.
    ///
    /// A stream is cut off after 30 minutes, and a repeated one would be too. Keep the part that
    /// arrived, and finish earlier the next time.
    #[code(513, "MESSAGE_STREAM_TIMEOUT", never, kind = LimitExceeded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "流式消息持续过久",
        help = "流式消息超过 30 分钟后被截断，重复发送仍会如此。请保留已送达的内容，并在以后缩短发送时间。"
    ))]
    #[doc(alias("513", "MESSAGE_STREAM_TIMEOUT"))]
    #[cfg_attr(doc, doc = "\n\n513 `MESSAGE_STREAM_TIMEOUT`")]
    StreamTimedOut,

    // 600s: groups
    /// The group id is invalid.
    ///
    /// It is empty or malformed, or no group has it, perhaps because the group was dissolved (HTTP
    /// 404). Check the group id, then call again. Other invalid arguments of a group call are
    /// reported with this number too.
    #[code(600, "GROUP_INVALID_ID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组 ID 无效",
        help = "群组 ID 为空或格式有误，或没有对应的群组，例如群组已经解散（HTTP 404）。请核对群组 ID，然后重新调用。群组调用的其他参数无效时也会报告此错误码。"
    ))]
    #[doc(alias("600", "GROUP_INVALID_ID"))]
    #[cfg_attr(doc, doc = "\n\n600 `GROUP_INVALID_ID`")]
    InvalidGroupId,

    /// The user is already a member of the group.
    ///
    /// What was asked for is in place already: treat the call as done. If several users were
    /// invited at once, it is about those who are members: invite the others without them.
    #[code(601, "GROUP_ALREADY_JOINED", never, kind = Conflict, outcome = Applied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户已是群组成员",
        help = "用户已在群组中，可视为成功，无需重试。若一次邀请了多名用户，此错误只涉及其中已有的成员，请去掉他们后再邀请其余用户。"
    ))]
    #[doc(alias("601", "GROUP_ALREADY_JOINED"))]
    #[cfg_attr(doc, doc = "\n\n601 `GROUP_ALREADY_JOINED`")]
    GroupAlreadyJoined,

    /// The user is not a member of the group.
    ///
    /// A message or another operation was meant for a group that the user has not joined. Check the
    /// group id and whether the group still exists, join it, then call again.
    #[code(602, "GROUP_NOT_JOINED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户不是群组成员",
        help = "用户没有加入该群组，却在其中发送消息或进行其他操作。请核对群组 ID，确认群组仍然存在，加入后再重新调用。"
    ))]
    #[doc(alias("602", "GROUP_NOT_JOINED"))]
    #[cfg_attr(doc, doc = "\n\n602 `GROUP_NOT_JOINED`")]
    GroupNotJoined,

    /// The user does not have permission in the group.
    ///
    /// The user lacks the role that the operation needs: a plain member may not make someone an
    /// administrator, and the owner may not quit. Check the user's role, then call again. Every
    /// HTTP 403 of a group call that has no other number is reported like this.
    #[code(603, "GROUP_PERMISSION_DENIED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户没有群组权限",
        help = "用户的角色不能执行该操作，例如普通成员设置管理员，或群主退出群组。请检查用户的角色，然后重新调用。群组调用中没有专门错误码的 HTTP 403 也报告为此错误码。"
    ))]
    #[doc(alias("603", "GROUP_PERMISSION_DENIED"))]
    #[cfg_attr(doc, doc = "\n\n603 `GROUP_PERMISSION_DENIED`")]
    GroupPermissionDenied,

    /// The group is full.
    ///
    /// It has as many members as it may have, 200 by default. Tell the user. Have a member removed
    /// or the limit raised, then call again.
    #[code(604, "GROUP_MEMBERS_FULL", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组人数已满",
        help = "群组的成员数已达到上限，默认为 200 人。请告知用户，移除部分成员或提高人数上限，然后重新调用。"
    ))]
    #[doc(alias("604", "GROUP_MEMBERS_FULL"))]
    #[cfg_attr(doc, doc = "\n\n604 `GROUP_MEMBERS_FULL`")]
    GroupFull,

    /// The id of the shared file is invalid.
    ///
    /// The id of the group's shared file is empty or malformed. Check it, then call again.
    #[code(605, "GROUP_SHARED_FILE_INVALIDID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群共享文件 ID 无效",
        help = "群共享文件的 ID 为空或格式有误。请核对文件 ID，然后重新调用。"
    ))]
    #[doc(alias("605", "GROUP_SHARED_FILE_INVALIDID"))]
    #[cfg_attr(doc, doc = "\n\n605 `GROUP_SHARED_FILE_INVALIDID`")]
    InvalidSharedFileId,

    /// The group does not exist.
    ///
    /// The operation names a group that does not exist, or was dissolved. Check the group id, then
    /// call again.
    #[code(606, "GROUP_NOT_EXIST", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组不存在",
        help = "操作所指定的群组不存在，或已经解散。请核对群组 ID，然后重新调用。"
    ))]
    #[doc(alias("606", "GROUP_NOT_EXIST"))]
    #[cfg_attr(doc, doc = "\n\n606 `GROUP_NOT_EXIST`")]
    GroupNotFound,

    /// The group has been disabled.
    ///
    /// Nothing can be sent to it or changed in it until it is enabled again. Ask an administrator
    /// to enable it, then call again.
    #[code(607, "GROUP_DISABLED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组已被禁用",
        help = "恢复之前，无法在该群组中发送消息或进行其他操作。请联系管理员恢复该群组，然后重新调用。"
    ))]
    #[doc(alias("607", "GROUP_DISABLED"))]
    #[cfg_attr(doc, doc = "\n\n607 `GROUP_DISABLED`")]
    GroupDisabled,

    /// The group's name was rejected.
    ///
    /// The content of the name breaks the rules. Choose another name, then call again.
    #[code(608, "GROUP_NAME_VIOLATION", fix, kind = ContentRejected, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组名称不合规",
        help = "群组名称的内容被拒绝。请更换名称，然后重新调用。"
    ))]
    #[doc(alias("608", "GROUP_NAME_VIOLATION"))]
    #[cfg_attr(doc, doc = "\n\n608 `GROUP_NAME_VIOLATION`")]
    GroupNameRejected,

    /// The attributes of the group member are over the limit.
    ///
    /// All attributes of a member together may have 4 KB, and their number is limited too. Shorten
    /// or remove some, then set them again.
    #[code(609, "GROUP_MEMBER_ATTRIBUTES_REACH_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组成员属性超出上限",
        help = "一名成员的所有属性总长不得超过 4 KB，属性的数量也有限制。请缩短或删除部分属性，然后重新设置。"
    ))]
    #[doc(alias("609", "GROUP_MEMBER_ATTRIBUTES_REACH_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n609 `GROUP_MEMBER_ATTRIBUTES_REACH_LIMIT`")]
    GroupMemberAttributeLimit,

    /// The attributes of the group member could not be set.
    ///
    /// The server refused or failed without a clear cause (HTTP 400), and may have stored them.
    /// Look at the attributes; if they are unchanged, check the parameters, the user's rights and
    /// the SDK's logs, then set them again.
    #[code(610, "GROUP_MEMBER_ATTRIBUTES_UPDATE_FAILED", fix, kind = Unknown, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "群组成员属性设置失败",
        help = "服务器返回 HTTP 400 而原因不明，属性可能已经保存。请查看属性，若未改变，请检查参数、用户的权限和 SDK 日志，然后重新设置。"
    ))]
    #[doc(alias("610", "GROUP_MEMBER_ATTRIBUTES_UPDATE_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n610 `GROUP_MEMBER_ATTRIBUTES_UPDATE_FAILED`")]
    GroupMemberAttributeUpdateFailed,

    /// The key of the member attribute is longer than 16 bytes.
    ///
    /// Shorten the key, then set the attribute again.
    #[code(611, "GROUP_MEMBER_ATTRIBUTES_KEY_REACH_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组成员属性名超过 16 字节",
        help = "请缩短属性名，然后重新设置。"
    ))]
    #[doc(alias("611", "GROUP_MEMBER_ATTRIBUTES_KEY_REACH_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n611 `GROUP_MEMBER_ATTRIBUTES_KEY_REACH_LIMIT`")]
    GroupMemberAttributeKeyTooLong,

    /// The value of the member attribute is longer than 512 bytes.
    ///
    /// Shorten the value, then set the attribute again.
    #[code(612, "GROUP_MEMBER_ATTRIBUTES_VALUE_REACH_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组成员属性值超过 512 字节",
        help = "请缩短属性值，然后重新设置。"
    ))]
    #[doc(alias("612", "GROUP_MEMBER_ATTRIBUTES_VALUE_REACH_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n612 `GROUP_MEMBER_ATTRIBUTES_VALUE_REACH_LIMIT`")]
    GroupMemberAttributeValueTooLong,

    /// The user is on the group's block list.
    ///
    /// The group refused the user, as on joining it. Tell the user, or have an administrator lift
    /// the block, then call again.
    #[code(613, "GROUP_USER_IN_BLOCKLIST", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户在群组的黑名单中",
        help = "群组拒绝了该用户的操作，例如加入群组。请告知用户，或请管理员将其移出黑名单，然后重新调用。"
    ))]
    #[doc(alias("613", "GROUP_USER_IN_BLOCKLIST"))]
    #[cfg_attr(doc, doc = "\n\n613 `GROUP_USER_IN_BLOCKLIST`")]
    BlockedInGroup,

    // 700s: chat rooms
    /// The chat room id is invalid.
    ///
    /// It is empty or malformed, or no chat room has it (HTTP 404). Check the chat room id, then
    /// call again. Other invalid arguments of a chat room call are reported with this number too.
    #[code(700, "CHATROOM_INVALID_ID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "聊天室 ID 无效",
        help = "聊天室 ID 为空或格式有误，或没有对应的聊天室（HTTP 404）。请核对聊天室 ID，然后重新调用。聊天室调用的其他参数无效时也会报告此错误码。"
    ))]
    #[doc(alias("700", "CHATROOM_INVALID_ID"))]
    #[cfg_attr(doc, doc = "\n\n700 `CHATROOM_INVALID_ID`")]
    InvalidChatRoomId,

    /// The user is already in the chat room.
    ///
    /// What was asked for is in place already: treat the call as done.
    #[code(701, "CHATROOM_ALREADY_JOINED", never, kind = Conflict, outcome = Applied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户已在聊天室中",
        help = "用户已在聊天室中，可视为成功，无需重试。"
    ))]
    #[doc(alias("701", "CHATROOM_ALREADY_JOINED"))]
    #[cfg_attr(doc, doc = "\n\n701 `CHATROOM_ALREADY_JOINED`")]
    ChatRoomAlreadyJoined,

    /// The user is not in the chat room.
    ///
    /// A message or another operation was meant for a chat room that the user is not in. Check the
    /// chat room id, whether the room still exists and whether joining it failed; join it, then
    /// call again.
    #[code(702, "CHATROOM_NOT_JOINED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户不在聊天室中",
        help = "用户没有加入该聊天室，却在其中发送消息或进行其他操作。请核对聊天室 ID，确认聊天室仍然存在、加入没有失败，加入后再重新调用。"
    ))]
    #[doc(alias("702", "CHATROOM_NOT_JOINED"))]
    #[cfg_attr(doc, doc = "\n\n702 `CHATROOM_NOT_JOINED`")]
    ChatRoomNotJoined,

    /// The user does not have permission in the chat room.
    ///
    /// The user lacks the role that the operation needs: a plain member may not make someone an
    /// administrator. Check the user's role, then call again.
    #[code(703, "CHATROOM_PERMISSION_DENIED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户没有聊天室权限",
        help = "用户的角色不能执行该操作，例如普通成员设置管理员。请检查用户的角色，然后重新调用。"
    ))]
    #[doc(alias("703", "CHATROOM_PERMISSION_DENIED"))]
    #[cfg_attr(doc, doc = "\n\n703 `CHATROOM_PERMISSION_DENIED`")]
    ChatRoomPermissionDenied,

    /// The chat room is full.
    ///
    /// It has as many members as it may have. Tell the user. Have a member removed or the limit
    /// raised, then call again.
    #[code(704, "CHATROOM_MEMBERS_FULL", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "聊天室人数已满",
        help = "聊天室的成员数已达到上限。请告知用户，移除部分成员或提高人数上限，然后重新调用。"
    ))]
    #[doc(alias("704", "CHATROOM_MEMBERS_FULL"))]
    #[cfg_attr(doc, doc = "\n\n704 `CHATROOM_MEMBERS_FULL`")]
    ChatRoomFull,

    /// The chat room does not exist.
    ///
    /// The operation names a chat room that does not exist, or was dissolved. Check the chat room
    /// id, then call again.
    #[code(705, "CHATROOM_NOT_EXIST", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "聊天室不存在",
        help = "操作所指定的聊天室不存在，或已经解散。请核对聊天室 ID，然后重新调用。"
    ))]
    #[doc(alias("705", "CHATROOM_NOT_EXIST"))]
    #[cfg_attr(doc, doc = "\n\n705 `CHATROOM_NOT_EXIST`")]
    ChatRoomNotFound,

    /// The owner may not leave the chat room.
    ///
    /// The option `allowChatroomOwnerLeave` was set to false when the SDK was initialized. Change
    /// it, then leave again.
    #[code(706, "CHATROOM_OWNER_NOT_ALLOW_LEAVE", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "所有者不能离开聊天室",
        help = "初始化 SDK 时将选项 `allowChatroomOwnerLeave` 设置成了 `false`。请修改该选项，然后重新离开。"
    ))]
    #[doc(alias("706", "CHATROOM_OWNER_NOT_ALLOW_LEAVE"))]
    #[cfg_attr(doc, doc = "\n\n706 `CHATROOM_OWNER_NOT_ALLOW_LEAVE`")]
    ChatRoomOwnerCannotLeave,

    /// The user is on the chat room's block list.
    ///
    /// The chat room refused the user, as on joining it. Have an administrator lift the block, then
    /// call again.
    #[code(707, "CHATROOM_USER_IN_BLOCKLIST", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户在聊天室的黑名单中",
        help = "聊天室拒绝了该用户的操作，例如加入聊天室。请管理员将其移出黑名单，然后重新调用。"
    ))]
    #[doc(alias("707", "CHATROOM_USER_IN_BLOCKLIST"))]
    #[cfg_attr(doc, doc = "\n\n707 `CHATROOM_USER_IN_BLOCKLIST`")]
    BlockedInChatRoom,

    // 900s: user attributes
    /// The attributes of too many users were asked for.
    ///
    /// At most 100 users can be asked for at once. Ask in batches of 100.
    #[code(900, "USERINFO_USERCOUNT_EXCEED", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "查询属性的用户过多",
        help = "一次最多查询 100 名用户的属性。请以 100 名为一批，分批查询。"
    ))]
    #[doc(alias("900", "USERINFO_USERCOUNT_EXCEED"))]
    #[cfg_attr(doc, doc = "\n\n900 `USERINFO_USERCOUNT_EXCEED`")]
    TooManyUsersRequested,

    /// The user attributes are too long.
    ///
    /// A user may have 2 KB of attributes, and all users of the app together 10 GB. Shorten them,
    /// then call again.
    #[code(901, "USERINFO_DATALENGTH_EXCEED", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户属性过长",
        help = "一名用户的属性不得超过 2 KB，应用内所有用户的属性总计不得超过 10 GB。请缩短属性，然后重新调用。"
    ))]
    #[doc(alias("901", "USERINFO_DATALENGTH_EXCEED"))]
    #[cfg_attr(doc, doc = "\n\n901 `USERINFO_DATALENGTH_EXCEED`")]
    UserInfoTooLong,

    // 1000s: contacts
    /// The contact could not be added.
    ///
    /// There is no number for the cause: `description` says what it is. Look whether the contact is
    /// there; if not, correct the cause, then call again.
    #[code(1000, "CONTACT_ADD_FAILED", fix, kind = Unknown, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "添加好友失败",
        help = "原因没有专门的错误码，请查看 `description`。请确认是否已是好友，若不是，请消除原因后重新调用。"
    ))]
    #[doc(alias("1000", "CONTACT_ADD_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1000 `CONTACT_ADD_FAILED`")]
    ContactAddFailed,

    /// The user has too many contacts.
    ///
    /// The user who sends the request is at the limit. Remove some contacts or raise the limit in
    /// the console, then call again.
    #[code(1001, "CONTACT_REACH_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户的好友数已达上限",
        help = "发出邀请的用户好友数达到上限。请删除部分好友，或在控制台提高上限，然后重新调用。"
    ))]
    #[doc(alias("1001", "CONTACT_REACH_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n1001 `CONTACT_REACH_LIMIT`")]
    ContactLimit,

    /// The other user has too many contacts.
    ///
    /// The user who is invited is at the limit. Tell the user, or raise the limit in the console,
    /// then call again.
    #[code(1002, "CONTACT_REACH_LIMIT_PEER", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "对方的好友数已达上限",
        help = "被邀请的用户好友数达到上限。请告知用户，或在控制台提高上限，然后重新调用。"
    ))]
    #[doc(alias("1002", "CONTACT_REACH_LIMIT_PEER"))]
    #[cfg_attr(doc, doc = "\n\n1002 `CONTACT_REACH_LIMIT_PEER`")]
    PeerContactLimit,

    // 1100s: presence and translation
    /// A presence parameter is too long.
    ///
    /// The custom text may have 64 bytes. Shorten it, then set the presence again. On Android,
    /// presence that is not enabled can be reported with this number too.
    #[code(1100, "PRESENCE_PARAM_LENGTH_EXCEED", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "在线状态的参数过长",
        help = "在线状态的自定义文字不得超过 64 字节。请缩短文字，然后重新设置。在 Android 上，在线状态服务尚未开通时也可能报告此错误码。"
    ))]
    #[doc(alias("1100", "PRESENCE_PARAM_LENGTH_EXCEED"))]
    #[cfg_attr(doc, doc = "\n\n1100 `PRESENCE_PARAM_LENGTH_EXCEED`")]
    PresenceTooLong,

    /// The user's own presence cannot be subscribed to.
    ///
    /// Leave the user's own id out, then subscribe again.
    #[code(1101, "PRESENCE_CANNOT_SUBSCRIBE_YOURSELF", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "不能订阅自己的在线状态",
        help = "请去掉用户自己的 ID，然后重新订阅。"
    ))]
    #[doc(alias("1101", "PRESENCE_CANNOT_SUBSCRIBE_YOURSELF"))]
    #[cfg_attr(doc, doc = "\n\n1101 `PRESENCE_CANNOT_SUBSCRIBE_YOURSELF`")]
    CannotSubscribeToSelf,

    /// A parameter of the translation is invalid.
    ///
    /// The server refused it (HTTP 400). Check the parameters and the SDK's debug log, correct them
    /// and call again.
    #[code(1110, "TRANSLATE_PARAM_INVALID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "翻译的参数无效",
        help = "服务器拒绝了该参数（HTTP 400）。请检查参数，查看 SDK 调试日志，改正后重新调用。"
    ))]
    #[doc(alias("1110", "TRANSLATE_PARAM_INVALID"))]
    #[cfg_attr(doc, doc = "\n\n1110 `TRANSLATE_PARAM_INVALID`")]
    TranslationParameter,

    /// Translation is not enabled.
    ///
    /// The translation service has not been enabled for the app (HTTP 403). Enable it in the
    /// console, then call again.
    #[code(1111, "TRANSLATE_SERVICE_NOT_ENABLE", fix, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "翻译服务尚未开通",
        help = "翻译服务尚未为应用开通（HTTP 403）。请在控制台开通，然后重新调用。"
    ))]
    #[doc(alias("1111", "TRANSLATE_SERVICE_NOT_ENABLE"))]
    #[cfg_attr(doc, doc = "\n\n1111 `TRANSLATE_SERVICE_NOT_ENABLE`")]
    TranslationNotEnabled,

    /// The translation quota is used up.
    ///
    /// Buy more, then call again. The SDK reports every HTTP 429 of a translation with this number,
    /// so it can also be a mere rate: then wait and call less often.
    #[code(1112, "TRANSLATE_USAGE_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "翻译用量已达上限",
        help = "请购买更多用量，然后重新调用。翻译时的所有 HTTP 429 都报告为此错误码，因此也可能只是调用过于频繁，此时请稍等并降低调用频率。"
    ))]
    #[doc(alias("1112", "TRANSLATE_USAGE_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n1112 `TRANSLATE_USAGE_LIMIT`")]
    TranslationQuotaExhausted,

    /// The translation failed.
    ///
    /// The translation service failed (HTTP 500); nothing was changed. Call again after a delay.
    /// The SDK's debug log says more.
    #[code(1113, "TRANSLATE_MESSAGE_FAIL", retry, kind = Server, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "翻译失败",
        help = "翻译服务发生故障（HTTP 500），没有改动任何数据。请稍后重试。详情见 SDK 调试日志。"
    ))]
    #[doc(alias("1113", "TRANSLATE_MESSAGE_FAIL"))]
    #[cfg_attr(doc, doc = "\n\n1113 `TRANSLATE_MESSAGE_FAIL`")]
    TranslationFailed,

    // 1200s: moderation
    /// The moderation service refused the message.
    ///
    /// The third-party service would refuse the same message again. Change its content, then send
    /// it. The console has the log.
    #[code(1200, "MODERATION_FAILED", fix, kind = ContentRejected, outcome = NotApplied, alias = "THIRD_MODERATION_FAILED")]
    #[code(lang(
        "zh-Hans",
        summary = "消息未通过内容审核",
        help = "第三方审核服务拒绝了该消息，原样重发仍会被拒绝。请修改消息内容，然后重新发送。日志可在控制台查看。"
    ))]
    #[doc(alias("1200", "MODERATION_FAILED", "THIRD_MODERATION_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1200 `MODERATION_FAILED`, `THIRD_MODERATION_FAILED`")]
    BlockedByModeration,

    /// Another moderation service refused the message.
    ///
    /// It was not the third-party service that 1200 is about. The same message would be refused
    /// again: change its content, then send it. The console has the log.
    #[code(1299, "THIRD_SERVER_FAILED", fix, kind = ContentRejected, outcome = NotApplied, alias = "THIRD_DEFAULT_FAILED")]
    #[code(lang(
        "zh-Hans",
        summary = "消息未通过其他内容审核",
        help = "拒绝该消息的不是 1200 所指的第三方审核服务。原样重发仍会被拒绝，请修改消息内容，然后重新发送。日志可在控制台查看。"
    ))]
    #[doc(alias("1299", "THIRD_SERVER_FAILED", "THIRD_DEFAULT_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1299 `THIRD_SERVER_FAILED`, `THIRD_DEFAULT_FAILED`")]
    RejectedByOtherService,

    // 1300s: reactions
    /// The message has too many reactions.
    ///
    /// The limit for one message is reached. Tell the user, or have the limit raised, then call
    /// again.
    #[code(1300, "REACTION_REACH_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息的表情回复已达上限",
        help = "该消息的表情回复数量达到上限。请告知用户，或提高上限，然后重新调用。"
    ))]
    #[doc(alias("1300", "REACTION_REACH_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n1300 `REACTION_REACH_LIMIT`")]
    ReactionLimit,

    /// The reaction has already been added.
    ///
    /// What was asked for is in place already: treat the call as done.
    #[code(1301, "REACTION_HAS_BEEN_OPERATED", never, kind = Conflict, outcome = Applied)]
    #[code(lang(
        "zh-Hans",
        summary = "该表情回复已经添加",
        help = "用户已经添加了该表情回复，可视为成功，无需重试。"
    ))]
    #[doc(alias("1301", "REACTION_HAS_BEEN_OPERATED"))]
    #[cfg_attr(doc, doc = "\n\n1301 `REACTION_HAS_BEEN_OPERATED`")]
    ReactionAlreadyAdded,

    /// The user may not change this reaction.
    ///
    /// The user tried to remove a reaction that the user has not added or to react in a
    /// conversation of others. Check the parameters, then call again.
    #[code(1302, "REACTION_OPERATION_IS_ILLEGAL", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户无权更改该表情回复",
        help = "用户试图移除自己没有添加的表情回复，或在未参与的会话中添加表情回复。请检查参数，然后重新调用。"
    ))]
    #[doc(alias("1302", "REACTION_OPERATION_IS_ILLEGAL"))]
    #[cfg_attr(doc, doc = "\n\n1302 `REACTION_OPERATION_IS_ILLEGAL`")]
    ReactionNotPermitted,

    // 1400s: threads
    /// The thread does not exist.
    ///
    /// The operation names a thread that does not exist, or no longer does. Check the thread id,
    /// then call again.
    #[code(1400, "THREAD_NOT_EXIST", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "子区不存在",
        help = "操作所指定的子区不存在，或已经解散。请核对子区 ID，然后重新调用。"
    ))]
    #[doc(alias("1400", "THREAD_NOT_EXIST"))]
    #[cfg_attr(doc, doc = "\n\n1400 `THREAD_NOT_EXIST`")]
    ThreadNotFound,

    /// The message already has a thread.
    ///
    /// What was asked for is in place already: treat the call as done, and look up and use the
    /// thread that is there.
    #[code(1401, "THREAD_ALREADY_EXIST", never, kind = Conflict, outcome = Applied)]
    #[code(lang(
        "zh-Hans",
        summary = "该消息已有子区",
        help = "要创建的子区已经存在，可视为成功，无需重试。请查找并使用已有的子区。"
    ))]
    #[doc(alias("1401", "THREAD_ALREADY_EXIST"))]
    #[cfg_attr(doc, doc = "\n\n1401 `THREAD_ALREADY_EXIST`")]
    ThreadAlreadyExists,

    /// The message cannot have a thread.
    ///
    /// The message was recalled, or cannot be used for a thread. Choose another message, then call
    /// again.
    #[code(1402, "THREAD_CREATE_MESSAGE_ILLEGAL", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "无法在该消息上创建子区",
        help = "该消息已被撤回，或不能用于创建子区。请选择其他消息，然后重新调用。"
    ))]
    #[doc(alias("1402", "THREAD_CREATE_MESSAGE_ILLEGAL"))]
    #[cfg_attr(doc, doc = "\n\n1402 `THREAD_CREATE_MESSAGE_ILLEGAL`")]
    ThreadMessageInvalid,

    // 1500s: push
    /// Push is not supported on this device.
    ///
    /// The configured third-party push does not work here. Check the set-up of the push vendors,
    /// then call again. If the device itself is not supported, ask the push vendor.
    #[code(1500, "PUSH_NOT_SUPPORT", fix, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "本设备不支持推送",
        help = "所配置的第三方推送在本设备上不可用。请检查各推送厂商的配置，然后重新调用。若设备本身不受支持，请联系推送厂商。"
    ))]
    #[doc(alias("1500", "PUSH_NOT_SUPPORT"))]
    #[cfg_attr(doc, doc = "\n\n1500 `PUSH_NOT_SUPPORT`")]
    PushNotSupported,

    /// The push token could not be bound.
    ///
    /// The push token could not be uploaded to the server. Check the network and the push set-up,
    /// and bind it again after a delay.
    #[code(1501, "PUSH_BIND_FAILED", retry, kind = Network, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "推送 Token 绑定失败",
        help = "推送 Token 没有上传到服务器。请检查网络和推送配置，稍后重新绑定。"
    ))]
    #[doc(alias("1501", "PUSH_BIND_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1501 `PUSH_BIND_FAILED`")]
    PushBindFailed,

    /// The push token could not be unbound.
    ///
    /// It had to be unbound at logout. Log out again after a delay, or log out without unbinding to
    /// be sure of the logout.
    #[code(1502, "PUSH_UNBIND_FAILED", retry, kind = Network, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "推送 Token 解绑失败",
        help = "登出时需要解绑推送 Token。请稍后重新登出，或选择不解绑，以确保登出成功。"
    ))]
    #[doc(alias("1502", "PUSH_UNBIND_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1502 `PUSH_UNBIND_FAILED`")]
    PushUnbindFailed,
}
