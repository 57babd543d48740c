//! The error codes of the Web SDK 5, provisionally.
//!
//! **The same number means different things in different SDKs.** Use [`WebV5Error`] for the numbers
//! of the Web SDK 5 only. The Web SDK before it (4 and older) has [`ChatError`](crate::ChatError),
//! and the native SDKs have a vocabulary of their own:
//!
//! | number | Web SDK 5 | Web SDK | native SDKs |
//! |---|---|---|---|
//! | 2 | a network request failed | the App Key or the token was refused | the network is not available |
//! | 200 | the user is already logged in | a download failed | the user is already logged in |
//! | 407 | an attachment has expired, or a voice file is not valid | a voice file is not valid | a file has expired |
//! | 500 | a message could not be encoded or decoded | the server is busy | the message is invalid |
//! | 1500 | the push token could not be uploaded | – | push is not supported on the device |
//!
//! So there is no conversion by number between the three enums, and they cannot be nested in one:
//! the numbers clash. A program that receives more than one vocabulary keeps them in fields of
//! different types.
//!
//! ```
//! use chat_errors::ChatError;
//! use chat_errors::web_v5::WebV5Error;
//!
//! assert_eq!(WebV5Error::try_from(2), Ok(WebV5Error::NetworkRequestFailed));
//! assert_eq!(ChatError::try_from(2), Ok(ChatError::AuthFailed));
//! ```
//!
//! The enum is **provisional**: SDK 5 is new and its list of codes is still growing, so a row may change
//! more in a minor release than a row of `ChatError` would. Each change is in the changelog.

use crate::ChatErrorCode;
#[cfg(feature = "json")]
use crate::SdkEvent;

/// An error event of the Web SDK 5: `{code, message, details}`.
///
/// It is read and judged as [`ErrorEvent`](crate::ErrorEvent) describes, with these differences: the
/// number is the `code`, and the rows that say little by themselves are `1`, `2`, `4`, `108`, `110`,
/// `202`, `210`, `303`, `407`, `500` and `1299`. The server's answer is in `details`, as `serverCode`,
/// `serverMessage` and `httpStatus`. An event of another SDK is not looked up and never retried: one with a
/// `type` and no `code` (older Web SDK), or with a `description` and no `details` (native SDKs).
///
/// ```
/// use chat_errors::web_v5::{WebV5Error, WebV5Event};
/// use chat_errors::{ChatErrorCode, RetryPolicy};
///
/// let event = WebV5Event::from_json(r#"{"code": 606, "message": "no such group", "details": {}}"#)?;
/// assert_eq!(event.error(), Some(WebV5Error::GroupNotFound));
/// assert_eq!(event.retry_policy(), RetryPolicy::AfterFix);
///
/// // 17 is "the call failed" in the older SDK, and nothing here.
/// let other = WebV5Event::from_json(r#"{"type": 17, "message": "timeout"}"#)?;
/// assert_eq!((other.error(), other.retry_policy()), (None, RetryPolicy::Never));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[cfg(feature = "json")]
pub type WebV5Event = SdkEvent<WebV5Error>;

/// An error of the Web SDK 5, by its number. Provisional: see [the module](self).
///
/// The number is the `code` of the SDK's errors, beside `message` and `details`. The SDK has one
/// number for several names; the first is the [`name`](ChatErrorCode::name) of a row and the others
/// are its [`aliases`](crate::CodeInfo::aliases). New SDKs add numbers and this enum follows them, so
/// it is `#[non_exhaustive]`.
///
/// All rows are in [one table](#impl-CodeTable-for-WebV5Error).
///
/// ```
/// use chat_errors::web_v5::WebV5Error;
/// use chat_errors::{ChatErrorCode, ErrorKind, Outcome};
///
/// let error = WebV5Error::try_from(301)?;
/// assert_eq!(error, WebV5Error::RequestTimedOut);
/// assert_eq!("MESSAGE_ACK_TIMEOUT".parse::<WebV5Error>()?, error);
///
/// assert_eq!(error.to_string(), "The request timed out");
/// assert_eq!(error.kind(), ErrorKind::TimedOut);
/// assert_eq!(error.outcome(), Outcome::Unknown);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The look-ups and the accessors are also methods of the type itself: they need no `use ChatErrorCode`, and all
/// but `summary`, `help` and `info` are `const`.
///
/// ```
/// use chat_errors::web_v5::WebV5Error;
/// use chat_errors::{ErrorKind, Idempotency, NextStep, Outcome};
///
/// assert_eq!(WebV5Error::VARIANTS.len(), 108);
/// assert_eq!(WebV5Error::from_code(301), Some(WebV5Error::RequestTimedOut));
/// assert_eq!(WebV5Error::from_name("MESSAGE_ACK_TIMEOUT"), Some(WebV5Error::RequestTimedOut));
///
/// const ERROR: WebV5Error = WebV5Error::RequestTimedOut;
/// const CODE: i32 = ERROR.code();
/// assert_eq!((CODE, ERROR.name()), (301, "CONNECTION_TIMEOUT"));
/// assert_eq!(ERROR.summary(), "The request timed out");
/// assert!(ERROR.help().is_some() && ERROR.info().aliases.contains(&"REST_TIMEOUT"));
/// assert_eq!((ERROR.kind(), ERROR.outcome()), (ErrorKind::TimedOut, Outcome::Unknown));
/// assert!(ERROR.retry_policy().backoff().is_some());
/// assert!(ERROR.is_retryable() && !ERROR.is_resendable() && !ERROR.is_success());
/// assert_eq!(ERROR.next_step(Idempotency::NonIdempotent), NextStep::Confirm);
/// assert_eq!((ERROR.http_status(), ERROR.grpc_code()), (504, 4));
/// ```
///
/// [`code`](WebV5Error::code) is the number of a variant; `as i32` is not, for that counts the variants.
///
/// Each variant's documentation is the text that [`summary`](ChatErrorCode::summary) and
/// [`help`](ChatErrorCode::help) return. The same texts are there in Simplified Chinese, as
/// `zh-Hans`: see [`CodeInfo::summary_in`](crate::CodeInfo::summary_in). The order of the values is
/// that of their codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ChatErrorCode)]
#[code(const, impl(Display, Error))]
#[cfg_attr(feature = "serde", code(impl(Serialize, Deserialize)))]
#[non_exhaustive]
pub enum WebV5Error {
    // 0 to 99: general
    /// The call failed for an unclassified reason.
    ///
    /// There is no connection object yet, a request was cancelled, the message sender is gone, an
    /// upload was aborted, or the SDK cannot name the cause; `message` may. Check when the call was
    /// made and which objects still live, correct that, then call again. The first call may have
    /// taken effect.
    #[code(1, "UNKNOWN", fix, kind = Unknown, outcome = Unknown, alias = "CONNECTION_NOT_CREATED", alias = "CONNECTION_CANCELLED", alias = "MESSAGE_SENDER_DESTROYED", alias = "UPLOAD_ABORTED")]
    #[code(lang(
        "zh-Hans",
        summary = "调用因未归类的原因失败",
        help = "连接对象尚未创建，请求被取消，消息发送器已销毁，上传被中止，或 SDK 无法说明原因，请先看 `message`。请检查调用的时机，并确认相关对象仍然有效，改正后重新调用。首次调用可能已经生效。"
    ))]
    #[doc(alias(
        "1",
        "UNKNOWN",
        "CONNECTION_NOT_CREATED",
        "CONNECTION_CANCELLED",
        "MESSAGE_SENDER_DESTROYED",
        "UPLOAD_ABORTED"
    ))]
    #[cfg_attr(
        doc,
        doc = "\n\n1 `UNKNOWN`, `CONNECTION_NOT_CREATED`, `CONNECTION_CANCELLED`, `MESSAGE_SENDER_DESTROYED`, `UPLOAD_ABORTED`"
    )]
    General,

    /// A network request failed.
    ///
    /// A request, or the download of a combined message, failed. Check the network, the login and
    /// the addresses, and call again after a delay. The server may have acted on the first call, so
    /// a repeated send can arrive twice.
    #[code(2, "REST_NETWORK_ERROR", retry, kind = Network, outcome = Unknown, alias = "COMBINE_DOWNLOAD_FAILED")]
    #[code(lang(
        "zh-Hans",
        summary = "网络请求失败",
        help = "请求或合并消息的下载失败。请检查网络、登录状态和地址，稍后重试。服务器可能已处理首次请求，重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias("2", "REST_NETWORK_ERROR", "COMBINE_DOWNLOAD_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n2 `REST_NETWORK_ERROR`, `COMBINE_DOWNLOAD_FAILED`")]
    NetworkRequestFailed,

    /// An operation on the local storage failed.
    ///
    /// The storage is not supported here, not permitted, or full. Check the storage of the browser
    /// or mini-program and free some of it, then call again.
    #[code(3, "STORAGE_OPERATION_FAILED", fix, kind = Client, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "本地存储操作失败",
        help = "当前环境不支持本地存储，没有权限，或空间已满。请检查浏览器或小程序的存储，必要时清理空间，然后重新调用。"
    ))]
    #[doc(alias("3", "STORAGE_OPERATION_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n3 `STORAGE_OPERATION_FAILED`")]
    LocalDatabaseFailed,

    /// A limit of the service was reached.
    ///
    /// It can be the depth or the items of a combined message, the size of a block list, the rate
    /// of calls, or a quota such as DAU, MAU or the number of users online; `message` or `details`
    /// says which. Ask for less or have the quota raised, then call again. If it is the rate, wait
    /// and call less often.
    ///
    /// The SDK reports every HTTP 429 that has no other number like this.
    #[code(4, "SERVICE_LIMIT_EXCEEDED", fix, kind = LimitExceeded, outcome = NotApplied, alias = "COMBINE_LEVEL_EXCEEDED", alias = "COMBINE_ITEM_LIMIT_EXCEEDED")]
    #[code(lang(
        "zh-Hans",
        summary = "已达到服务的上限",
        help = "合并消息的层级或条数、黑名单的大小、调用频率或配额（例如 DAU、MAU、在线用户数）达到上限，具体是哪一项见 `message` 或 `details`。请减少请求的内容或提升配额，然后重新调用。若是频率达到上限，请稍等并降低调用频率。"
    ))]
    #[doc(alias(
        "4",
        "SERVICE_LIMIT_EXCEEDED",
        "COMBINE_LEVEL_EXCEEDED",
        "COMBINE_ITEM_LIMIT_EXCEEDED"
    ))]
    #[cfg_attr(
        doc,
        doc = "\n\n4 `SERVICE_LIMIT_EXCEEDED`, `COMBINE_LEVEL_EXCEEDED`, `COMBINE_ITEM_LIMIT_EXCEEDED`"
    )]
    LimitReached,

    // 100s: parameters and tokens
    /// The App Key is invalid.
    ///
    /// An upload was made with an invalid App Key. Check the one that was given when the SDK was
    /// initialized, then upload again.
    #[code(100, "UPLOAD_INVALID_APPKEY", fix, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "App Key 无效",
        help = "上传时所用的 App Key 无效。请检查初始化 SDK 时填写的 App Key，然后重新上传。"
    ))]
    #[doc(alias("100", "UPLOAD_INVALID_APPKEY"))]
    #[cfg_attr(doc, doc = "\n\n100 `UPLOAD_INVALID_APPKEY`")]
    InvalidAppKey,

    /// The conversation is invalid.
    ///
    /// Check `conversationId` and `conversationType`, then call again.
    #[code(107, "INVALID_CONVERSATION", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "会话无效",
        help = "请检查 `conversationId` 和 `conversationType`，然后重新调用。"
    ))]
    #[doc(alias("107", "INVALID_CONVERSATION"))]
    #[cfg_attr(doc, doc = "\n\n107 `INVALID_CONVERSATION`")]
    InvalidConversation,

    /// The token has expired.
    ///
    /// Get a new token from the app's server and renew it with `renewToken`; if the connection is
    /// gone, log in again with it. Then repeat the call once.
    ///
    /// The SDK reports every HTTP 401 that has no other number like this, so anything can be wrong
    /// with the token.
    #[code(108, "AUTH_TOKEN_EXPIRED", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "Token 已过期",
        help = "请从应用服务器获取新的 Token，并调用 `renewToken` 更新；若连接已断开，请重新登录。然后再重新调用一次。没有专门错误码的 HTTP 401 也报告为此错误码，因此 Token 也可能有其他问题。"
    ))]
    #[doc(alias("108", "AUTH_TOKEN_EXPIRED"))]
    #[cfg_attr(doc, doc = "\n\n108 `AUTH_TOKEN_EXPIRED`")]
    TokenExpired,

    /// A parameter is missing or malformed.
    ///
    /// Check the values given to the call against its documentation, correct them and call again.
    /// The SDK reports every HTTP 400 that has no other number like this.
    #[code(110, "VALIDATION_UNKNOWN", fix, kind = InvalidInput, outcome = NotApplied, alias = "VALIDATION_REQUIRED", alias = "VALIDATION_INVALID_FORMAT", alias = "COMBINE_INVALID_INPUT", alias = "UPLOAD_REQUIRED_FIELD_MISSING")]
    #[code(lang(
        "zh-Hans",
        summary = "参数缺失或格式不正确",
        help = "请对照该调用的文档检查传入的参数，改正后重新调用。没有专门错误码的 HTTP 400 也报告为此错误码。"
    ))]
    #[doc(alias(
        "110",
        "VALIDATION_UNKNOWN",
        "VALIDATION_REQUIRED",
        "VALIDATION_INVALID_FORMAT",
        "COMBINE_INVALID_INPUT",
        "UPLOAD_REQUIRED_FIELD_MISSING"
    ))]
    #[cfg_attr(
        doc,
        doc = "\n\n110 `VALIDATION_UNKNOWN`, `VALIDATION_REQUIRED`, `VALIDATION_INVALID_FORMAT`, `COMBINE_INVALID_INPUT`, `UPLOAD_REQUIRED_FIELD_MISSING`"
    )]
    RequestParameter,

    /// The operation is not supported.
    ///
    /// The operation or the type of message is not offered, so repeating the call cannot help. Use
    /// another call.
    #[code(111, "OPERATION_UNSUPPORTED", never, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "不支持该操作",
        help = "不支持该操作或该消息类型，重复调用没有意义。请改用其他方法。"
    ))]
    #[doc(alias("111", "OPERATION_UNSUPPORTED"))]
    #[cfg_attr(doc, doc = "\n\n111 `OPERATION_UNSUPPORTED`")]
    OperationUnsupported,

    /// Too many messages were to be deleted at once.
    ///
    /// Messages of the history can be deleted only up to a limit. Delete fewer with each call.
    #[code(112, "QUERY_PARAM_REACHES_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "一次删除的消息过多",
        help = "一次删除的历史消息数量超出上限。请减少每次删除的数量。"
    ))]
    #[doc(alias("112", "QUERY_PARAM_REACHES_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n112 `QUERY_PARAM_REACHES_LIMIT`")]
    QueryTooLarge,

    // 200s: users and sessions
    /// The user is already logged in.
    ///
    /// What was asked for is in place already: treat the login as done. To log in as another user,
    /// log out first.
    #[code(200, "AUTH_ALREADY_LOGIN", never, kind = Conflict, outcome = Applied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户已经登录",
        help = "当前已处于登录状态，可视为登录成功，无需重试。若要换用其他用户，请先登出。"
    ))]
    #[doc(alias("200", "AUTH_ALREADY_LOGIN"))]
    #[cfg_attr(doc, doc = "\n\n200 `AUTH_ALREADY_LOGIN`")]
    AlreadyLoggedIn,

    /// The user is not logged in.
    ///
    /// The user has not logged in, or the session cannot be used any more. Log in, then repeat the
    /// call once.
    ///
    /// If 206, 207, 216 or 217 came before, do what that code asks for instead of logging in.
    #[code(201, "AUTH_NOT_LOGIN", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户尚未登录",
        help = "用户还没有登录，或登录状态已经失效。请登录后再重新调用一次。若此前出现过 206、207、216 或 217，请按该错误码处理，不要直接登录。"
    ))]
    #[doc(alias("201", "AUTH_NOT_LOGIN"))]
    #[cfg_attr(doc, doc = "\n\n201 `AUTH_NOT_LOGIN`")]
    NotLoggedIn,

    /// Authentication failed.
    ///
    /// The token is invalid or another user's, its signature is wrong, the user does not exist, or
    /// the server refused the connection. Check the App Key and the user id, log in with a new
    /// token, then repeat the call once.
    #[code(202, "AUTH_UNAUTHORIZED", login, kind = Unauthenticated, outcome = NotApplied, alias = "CONNECTION_PROVISION_REJECTED")]
    #[code(lang(
        "zh-Hans",
        summary = "鉴权失败",
        help = "Token 无效或属于其他用户，签名有误，用户不存在，或服务器拒绝了连接。请检查 App Key 和用户 ID，用新的 Token 登录，再重新调用一次。"
    ))]
    #[doc(alias("202", "AUTH_UNAUTHORIZED", "CONNECTION_PROVISION_REJECTED"))]
    #[cfg_attr(doc, doc = "\n\n202 `AUTH_UNAUTHORIZED`, `CONNECTION_PROVISION_REJECTED`")]
    AuthenticationFailed,

    /// The user does not exist.
    ///
    /// The user who is to be added as a contact or to be blocked has no account. Check the user id,
    /// then call again.
    #[code(204, "CONTACT_ADD_USER_NOT_FOUND", fix, kind = NotFound, outcome = NotApplied, alias = "CONTACT_BLOCKLIST_USER_NOT_FOUND")]
    #[code(lang(
        "zh-Hans",
        summary = "用户不存在",
        help = "要添加为好友或加入黑名单的用户没有账号。请核对用户 ID，然后重新调用。"
    ))]
    #[doc(alias("204", "CONTACT_ADD_USER_NOT_FOUND", "CONTACT_BLOCKLIST_USER_NOT_FOUND"))]
    #[cfg_attr(
        doc,
        doc = "\n\n204 `CONTACT_ADD_USER_NOT_FOUND`, `CONTACT_BLOCKLIST_USER_NOT_FOUND`"
    )]
    UserNotFound,

    /// The user logged in on another device.
    ///
    /// The other login logged this device out. Tell the user, and log in again only if the user
    /// asks for it here. Never do so automatically: two devices would log each other out forever.
    #[code(206, "USER_LOGIN_ANOTHER_DEVICE", fix, kind = SessionEnded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "账号已在另一台设备上登录",
        help = "本设备因此被登出。请告知用户，由用户决定是否在本设备重新登录。切勿自动登录，否则两台设备会不断互相挤下线。"
    ))]
    #[doc(alias("206", "USER_LOGIN_ANOTHER_DEVICE"))]
    #[cfg_attr(doc, doc = "\n\n206 `USER_LOGIN_ANOTHER_DEVICE`")]
    LoggedInElsewhere,

    /// The logged-in user was deleted.
    ///
    /// The account no longer exists, which ended the session. There is nothing to repeat: tell the
    /// user and go back to the login page.
    #[code(207, "USER_REMOVED", never, kind = SessionEnded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "已登录的账号被删除",
        help = "该账号已不存在，登录状态随之失效，无需重试。请告知用户并返回登录页面。"
    ))]
    #[doc(alias("207", "USER_REMOVED"))]
    #[cfg_attr(doc, doc = "\n\n207 `USER_REMOVED`")]
    UserRemoved,

    /// The user does not have permission.
    ///
    /// The user lacks the right, is on the other user's block list, or may not send the other user
    /// a contact request. The SDK also reports every HTTP 403 that has no other number like this,
    /// so the service may not be enabled. Check the user's rights and the app's features, then call
    /// again.
    #[code(210, "AUTH_FORBIDDEN", fix, kind = PermissionDenied, outcome = NotApplied, alias = "CONTACT_ADD_BLOCKED_BY_USER")]
    #[code(lang(
        "zh-Hans",
        summary = "用户没有权限",
        help = "用户没有权限，在对方的黑名单中，或对方不接受好友申请。没有专门错误码的 HTTP 403 也报告为此错误码，因此也可能是服务尚未开通。请检查用户的权限和应用的功能，然后重新调用。"
    ))]
    #[doc(alias("210", "AUTH_FORBIDDEN", "CONTACT_ADD_BLOCKED_BY_USER"))]
    #[cfg_attr(doc, doc = "\n\n210 `AUTH_FORBIDDEN`, `CONTACT_ADD_BLOCKED_BY_USER`")]
    PermissionDenied,

    /// The login is bound to another device.
    ///
    /// The login goes against the app's device policy. Check the policy and the device id, then log
    /// in again.
    #[code(213, "AUTH_BIND_ANOTHER_DEVICE", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "登录已绑定到另一台设备",
        help = "本次登录不符合应用的设备策略。请检查设备策略和设备 ID，然后重新登录。"
    ))]
    #[doc(alias("213", "AUTH_BIND_ANOTHER_DEVICE"))]
    #[cfg_attr(doc, doc = "\n\n213 `AUTH_BIND_ANOTHER_DEVICE`")]
    BoundToAnotherDevice,

    /// The user is logged in on too many devices.
    ///
    /// Log out on one of the other devices or have the allowed number raised, then log in here
    /// again.
    #[code(214, "AUTH_LOGIN_TOO_MANY_DEVICES", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "登录的设备过多",
        help = "请先在其他某台设备上登出，或提高允许的设备数，然后在本设备重新登录。"
    ))]
    #[doc(alias("214", "AUTH_LOGIN_TOO_MANY_DEVICES"))]
    #[cfg_attr(doc, doc = "\n\n214 `AUTH_LOGIN_TOO_MANY_DEVICES`")]
    TooManyDevices,

    /// The user is muted.
    ///
    /// The message was not sent. Wait until the mute ends or an administrator lifts it, then send
    /// it again.
    #[code(215, "AUTH_USER_MUTED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户被禁言",
        help = "消息没有发出。请等待禁言到期，或由管理员解除禁言，然后重新发送。"
    ))]
    #[doc(alias("215", "AUTH_USER_MUTED"))]
    #[cfg_attr(doc, doc = "\n\n215 `AUTH_USER_MUTED`")]
    Muted,

    /// The user's password was changed.
    ///
    /// The change ended the session. Tell the user, and log in with a new token when the user has
    /// entered the new password.
    #[code(216, "USER_KICKED_BY_CHANGE_PASSWORD", fix, kind = SessionEnded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "登录密码已更改",
        help = "用户的密码被更改，登录状态随之失效。请告知用户，并在用户输入新密码后用新的 Token 登录。"
    ))]
    #[doc(alias("216", "USER_KICKED_BY_CHANGE_PASSWORD"))]
    #[cfg_attr(doc, doc = "\n\n216 `USER_KICKED_BY_CHANGE_PASSWORD`")]
    PasswordChanged,

    /// This device was logged out from elsewhere.
    ///
    /// Another device or the console logged this device out. Tell the user, and log in again only
    /// if the user asks for it.
    #[code(217, "USER_KICKED_BY_OTHER_DEVICE", fix, kind = SessionEnded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "本设备被远程登出",
        help = "本设备被其他设备登出，或在控制台被登出。请告知用户，由用户决定是否重新登录。"
    ))]
    #[doc(alias("217", "USER_KICKED_BY_OTHER_DEVICE"))]
    #[cfg_attr(doc, doc = "\n\n217 `USER_KICKED_BY_OTHER_DEVICE`")]
    KickedByOtherDevice,

    /// Another login is in the way.
    ///
    /// The user is logged in on another device and the policy refuses a second login, or another
    /// user is still logged in on this client. Log that one out, then log in.
    #[code(218, "USER_ALREADY_LOGIN_ANOTHER", fix, kind = Conflict, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "存在另一个登录",
        help = "用户已在另一台设备上登录，而设备策略不允许再次登录；或另一用户仍在本客户端登录。请先登出，然后重新登录。"
    ))]
    #[doc(alias("218", "USER_ALREADY_LOGIN_ANOTHER"))]
    #[cfg_attr(doc, doc = "\n\n218 `USER_ALREADY_LOGIN_ANOTHER`")]
    AnotherLoginActive,

    /// The user is muted everywhere by an administrator.
    ///
    /// The message was not sent, and no other will be while the mute lasts. Tell the user, wait
    /// until the mute ends or is lifted, then send again.
    #[code(219, "USER_MUTED_BY_ADMIN", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户已被管理员全局禁言",
        help = "消息没有发出，禁言期间也无法发送其他消息。请告知用户，等待禁言到期或解除，然后重新发送。"
    ))]
    #[doc(alias("219", "USER_MUTED_BY_ADMIN"))]
    #[cfg_attr(doc, doc = "\n\n219 `USER_MUTED_BY_ADMIN`")]
    MutedGlobally,

    /// The device is not the one of the last login.
    ///
    /// The device or its id differs from that of the last login. Check automatic login and the
    /// device policy, then let the user log in again.
    #[code(220, "USER_DEVICE_CHANGED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "登录设备与上次不同",
        help = "设备或其 ID 与上次登录时不同。请检查自动登录和设备策略，然后由用户重新登录。"
    ))]
    #[doc(alias("220", "USER_DEVICE_CHANGED"))]
    #[cfg_attr(doc, doc = "\n\n220 `USER_DEVICE_CHANGED`")]
    DeviceChanged,

    /// The other user is not a contact.
    ///
    /// The app allows this between contacts only. Add the user as a contact, then call again.
    #[code(221, "USER_NOT_ON_ROSTER", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "对方不是好友",
        help = "应用只允许在好友之间进行该操作。请先将对方添加为好友，然后重新调用。"
    ))]
    #[doc(alias("221", "USER_NOT_ON_ROSTER"))]
    #[cfg_attr(doc, doc = "\n\n221 `USER_NOT_ON_ROSTER`")]
    NotAContact,

    /// A remark was set for a user who is not a contact.
    ///
    /// Remarks are for contacts only. Add the user as a contact, then set the remark again.
    #[code(223, "CONTACT_SET_REMARK_NOT_FRIEND", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "不能为非好友设置备注",
        help = "只能为好友设置备注。请先将对方添加为好友，然后重新设置。"
    ))]
    #[doc(alias("223", "CONTACT_SET_REMARK_NOT_FRIEND"))]
    #[cfg_attr(doc, doc = "\n\n223 `CONTACT_SET_REMARK_NOT_FRIEND`")]
    RemarkNotAContact,

    // 300s: the server and the connection
    /// There is no connection.
    ///
    /// The WebSocket failed or closed before it was ready, or a message was sent without a
    /// connection. Wait for the connection and call again. A message that was sent without a
    /// connection (`MESSAGE_NOT_CONNECTED`) did not go out; otherwise, a repeated send can arrive
    /// twice.
    #[code(300, "CONNECTION_WEBSOCKET_ERROR", retry, kind = Network, outcome = Unknown, alias = "CONNECTION_CLOSED_BEFORE_READY", alias = "CONNECTION_PROVISION_CLOSED", alias = "MESSAGE_NOT_CONNECTED")]
    #[code(lang(
        "zh-Hans",
        summary = "没有连接",
        help = "WebSocket 出错，或在就绪之前已关闭，或在没有连接时发送了消息。请等待连接恢复后重试。没有连接时发送的消息（`MESSAGE_NOT_CONNECTED`）没有发出；其他情况下，重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias(
        "300",
        "CONNECTION_WEBSOCKET_ERROR",
        "CONNECTION_CLOSED_BEFORE_READY",
        "CONNECTION_PROVISION_CLOSED",
        "MESSAGE_NOT_CONNECTED"
    ))]
    #[cfg_attr(
        doc,
        doc = "\n\n300 `CONNECTION_WEBSOCKET_ERROR`, `CONNECTION_CLOSED_BEFORE_READY`, `CONNECTION_PROVISION_CLOSED`, `MESSAGE_NOT_CONNECTED`"
    )]
    Disconnected,

    /// The request timed out.
    ///
    /// A connection, a message, a REST call or an upload got no answer in time. Check the network
    /// and call again after a delay. A message may have arrived all the same, so a repeated send
    /// can arrive twice.
    #[code(301, "CONNECTION_TIMEOUT", retry, kind = TimedOut, outcome = Unknown, alias = "CONNECTION_PROVISION_TIMEOUT", alias = "MESSAGE_ACK_TIMEOUT", alias = "MESSAGE_ACK_MISSING", alias = "REST_TIMEOUT", alias = "UPLOAD_TIMEOUT")]
    #[code(lang(
        "zh-Hans",
        summary = "请求超时",
        help = "连接、消息、REST 调用或上传没有及时得到响应。请检查网络，稍后重试。消息可能已经送达，重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias(
        "301",
        "CONNECTION_TIMEOUT",
        "CONNECTION_PROVISION_TIMEOUT",
        "MESSAGE_ACK_TIMEOUT",
        "MESSAGE_ACK_MISSING",
        "REST_TIMEOUT",
        "UPLOAD_TIMEOUT"
    ))]
    #[cfg_attr(
        doc,
        doc = "\n\n301 `CONNECTION_TIMEOUT`, `CONNECTION_PROVISION_TIMEOUT`, `MESSAGE_ACK_TIMEOUT`, `MESSAGE_ACK_MISSING`, `REST_TIMEOUT`, `UPLOAD_TIMEOUT`"
    )]
    RequestTimedOut,

    /// The server is busy.
    ///
    /// Call again after a delay of some seconds that grows with every attempt. The call had no
    /// effect, so even a send may be repeated.
    #[code(302, "SERVER_BUSY", retry(initial_backoff = "5s", max_backoff = "60s"), kind = RateLimited, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "服务器繁忙",
        help = "请在数秒后重试，并逐次延长等待时间。本次调用没有生效，消息也可以放心重发。"
    ))]
    #[doc(alias("302", "SERVER_BUSY"))]
    #[cfg_attr(doc, doc = "\n\n302 `SERVER_BUSY`")]
    ServerBusy,

    /// The server failed for an unclassified reason.
    ///
    /// The server, or the sending of a message, failed. Check the call and try again after a delay;
    /// the first call may have taken effect, so a repeated send can arrive twice. If streaming is
    /// not supported here (`STREAM_SEND_NOT_SUPPORTED`), no repetition helps.
    ///
    /// The SDK reports every HTTP 5xx that has no other number like this.
    #[code(303, "REST_BUSINESS_UNKNOWN", retry, kind = Server, outcome = Unknown, alias = "MESSAGE_SEND_FAILED", alias = "STREAM_SEND_NOT_SUPPORTED", alias = "REST_HTTP_ERROR")]
    #[code(lang(
        "zh-Hans",
        summary = "服务器因未归类的原因失败",
        help = "服务器处理或消息发送失败。请检查调用，稍后重试；首次调用可能已经生效，重复发送可能使对方收到两条相同的消息。若当前不支持流式消息（`STREAM_SEND_NOT_SUPPORTED`），重试没有意义。"
    ))]
    #[doc(alias(
        "303",
        "REST_BUSINESS_UNKNOWN",
        "MESSAGE_SEND_FAILED",
        "STREAM_SEND_NOT_SUPPORTED",
        "REST_HTTP_ERROR"
    ))]
    #[cfg_attr(
        doc,
        doc = "\n\n303 `REST_BUSINESS_UNKNOWN`, `MESSAGE_SEND_FAILED`, `STREAM_SEND_NOT_SUPPORTED`, `REST_HTTP_ERROR`"
    )]
    ServerUnknown,

    /// The addresses of the servers could not be fetched.
    ///
    /// Check the network, and call again after a delay. If it keeps failing, check the App Key and
    /// the DNS set-up.
    #[code(304, "CONNECTION_DNSLIST_FAILED", retry, kind = Network, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "无法获取服务器地址",
        help = "请检查网络，稍后重试。若一直失败，请检查 App Key 和 DNS 设置。"
    ))]
    #[doc(alias("304", "CONNECTION_DNSLIST_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n304 `CONNECTION_DNSLIST_FAILED`")]
    DnsListFailed,

    /// The chat service is disabled for this app.
    ///
    /// The service is disabled, or not available to the app. Enable it in the console or ask the
    /// vendor's support, then call again.
    #[code(305, "SERVER_SERVING_DISABLED", fix, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "该应用的聊天服务已停用",
        help = "服务已停用，或应用不能使用。请在控制台开启服务，或联系厂商的技术支持，然后重新调用。"
    ))]
    #[doc(alias("305", "SERVER_SERVING_DISABLED"))]
    #[cfg_attr(doc, doc = "\n\n305 `SERVER_SERVING_DISABLED`")]
    ServingDisabled,

    // 400s: files, and voice to text
    /// The attachment does not exist.
    ///
    /// It does not exist, or is no longer valid. Check its address or file id, then call again.
    #[code(400, "ATTACHMENT_NOT_FOUND", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "附件不存在",
        help = "附件不存在，或已经失效。请核对附件的地址或文件 ID，然后重新调用。"
    ))]
    #[doc(alias("400", "ATTACHMENT_NOT_FOUND"))]
    #[cfg_attr(doc, doc = "\n\n400 `ATTACHMENT_NOT_FOUND`")]
    FileNotFound,

    /// The attachment is invalid.
    ///
    /// Its metadata, its format or the parameters of the download are invalid. Check them, then
    /// call again.
    #[code(401, "ATTACHMENT_INVALID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "附件无效",
        help = "附件的元数据、格式或下载参数无效。请检查后重新调用。"
    ))]
    #[doc(alias("401", "ATTACHMENT_INVALID"))]
    #[cfg_attr(doc, doc = "\n\n401 `ATTACHMENT_INVALID`")]
    FileInvalid,

    /// The file could not be uploaded.
    ///
    /// The upload of an attachment or of a combined message failed, so its message was not sent.
    /// Check the file, the network and the user's right to upload, and try again after a delay.
    #[code(402, "UPLOAD_REQUEST_FAILED", retry, kind = Network, outcome = NotApplied, alias = "COMBINE_UPLOAD_FAILED")]
    #[code(lang(
        "zh-Hans",
        summary = "上传文件失败",
        help = "附件或合并消息没有上传成功，其消息也没有发出。请检查文件、网络和用户的上传权限，稍后重试。"
    ))]
    #[doc(alias("402", "UPLOAD_REQUEST_FAILED", "COMBINE_UPLOAD_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n402 `UPLOAD_REQUEST_FAILED`, `COMBINE_UPLOAD_FAILED`")]
    FileUploadFailed,

    /// The file could not be downloaded.
    ///
    /// The network, the login or the address is at fault. Check them, and try again after a delay.
    /// If it keeps failing, log in again or give up.
    #[code(403, "FILE_DOWNLOAD_FAILED", retry, kind = Network, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "下载文件失败",
        help = "原因在于网络、登录状态或地址，请检查后稍后重试。若一直失败，请重新登录或放弃下载。"
    ))]
    #[doc(alias("403", "FILE_DOWNLOAD_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n403 `FILE_DOWNLOAD_FAILED`")]
    DownloadFailed,

    /// The file is too large.
    ///
    /// It is over the size limit. Choose a smaller one, then upload it again.
    #[code(405, "FILE_TOO_LARGE", fix, kind = LimitExceeded, outcome = NotApplied, alias = "UPLOAD_SIZE_EXCEEDED")]
    #[code(lang(
        "zh-Hans",
        summary = "文件过大",
        help = "文件超出大小上限。请选择较小的文件，然后重新上传。"
    ))]
    #[doc(alias("405", "FILE_TOO_LARGE", "UPLOAD_SIZE_EXCEEDED"))]
    #[cfg_attr(doc, doc = "\n\n405 `FILE_TOO_LARGE`, `UPLOAD_SIZE_EXCEEDED`")]
    FileTooLarge,

    /// The content of the file was rejected.
    ///
    /// The file breaks the content rules. Choose another one, then upload it.
    #[code(406, "FILE_CONTENT_IMPROPER", fix, kind = ContentRejected, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "文件内容不合规",
        help = "文件的内容被拒绝。请选择其他文件，然后重新上传。"
    ))]
    #[doc(alias("406", "FILE_CONTENT_IMPROPER"))]
    #[cfg_attr(doc, doc = "\n\n406 `FILE_CONTENT_IMPROPER`")]
    FileContentRejected,

    /// The attachment has expired, or the voice file is not valid.
    ///
    /// This number has two meanings, and `message` says which. If an attachment has expired, have
    /// it uploaded again. If voice to text cannot read the voice file, choose a valid one.
    #[code(407, "ATTACHMENT_EXPIRED", fix, kind = NotFound, outcome = NotApplied, alias = "VOICE_TO_TEXT_FILE_INVALID")]
    #[code(lang(
        "zh-Hans",
        summary = "附件已过期，或语音文件无效",
        help = "此错误码有两种含义，请从 `message` 区分。若是附件已过期，请让发送者重新上传。若是语音转文字无法识别语音文件，请选择有效的文件。"
    ))]
    #[doc(alias("407", "ATTACHMENT_EXPIRED", "VOICE_TO_TEXT_FILE_INVALID"))]
    #[cfg_attr(doc, doc = "\n\n407 `ATTACHMENT_EXPIRED`, `VOICE_TO_TEXT_FILE_INVALID`")]
    FileUnusable,

    /// The voice file is too long.
    ///
    /// It is over the time limit of voice to text. Choose a shorter voice message, then call again.
    #[code(408, "VOICE_TO_TEXT_FILE_DURATION_TOO_LONG", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "语音时长过长",
        help = "语音时长超出语音转文字的上限。请选择较短的语音消息，然后重新调用。"
    ))]
    #[doc(alias("408", "VOICE_TO_TEXT_FILE_DURATION_TOO_LONG"))]
    #[cfg_attr(doc, doc = "\n\n408 `VOICE_TO_TEXT_FILE_DURATION_TOO_LONG`")]
    FileTooLong,

    /// The speech could not be recognized.
    ///
    /// The service failed, or the recording is too poor; nothing was changed. Call again after a
    /// delay; if it still fails, let the user listen instead.
    #[code(409, "VOICE_TO_TEXT_FAILED", retry, kind = Server, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "语音识别失败",
        help = "服务发生故障，或录音质量过低，没有改动任何数据。请稍后重试；若仍然失败，请让用户直接收听。"
    ))]
    #[doc(alias("409", "VOICE_TO_TEXT_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n409 `VOICE_TO_TEXT_FAILED`")]
    VoiceToTextFailed,

    /// The voice file does not exist.
    ///
    /// Voice to text found no file. Check that it was uploaded and is still there, then call again.
    #[code(410, "VOICE_TO_TEXT_FILE_NOT_FOUND", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "语音文件不存在",
        help = "语音转文字找不到文件。请确认文件已经上传并且仍然存在，然后重新调用。"
    ))]
    #[doc(alias("410", "VOICE_TO_TEXT_FILE_NOT_FOUND"))]
    #[cfg_attr(doc, doc = "\n\n410 `VOICE_TO_TEXT_FILE_NOT_FOUND`")]
    VoiceFileNotFound,

    /// The voice file is too large.
    ///
    /// It is over the size limit of voice to text. Choose a smaller one, then call again.
    #[code(411, "VOICE_TO_TEXT_FILE_TOO_LARGE", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "语音文件过大",
        help = "文件超出语音转文字的大小上限。请选择较小的语音文件，然后重新调用。"
    ))]
    #[doc(alias("411", "VOICE_TO_TEXT_FILE_TOO_LARGE"))]
    #[cfg_attr(doc, doc = "\n\n411 `VOICE_TO_TEXT_FILE_TOO_LARGE`")]
    VoiceFileTooLarge,

    // 500s: messages
    /// The message could not be encoded or decoded.
    ///
    /// The message or combined message is malformed, or the chunk, the state or the time of a
    /// streamed message is at fault. Check the body, the extension fields and the attachments, then
    /// call again. Parts of a stream may have arrived, so a repeated send can arrive twice.
    #[code(500, "MESSAGE_ENCODE_FAILED", fix, kind = InvalidInput, outcome = Unknown, alias = "MESSAGE_DECODE_FAILED", alias = "STREAM_CHUNK_INVALID", alias = "STREAM_TIMEOUT_BY_SERVER", alias = "STREAM_STATE_CONFLICT", alias = "COMBINE_ENCODE_FAILED", alias = "COMBINE_PARSE_FAILED")]
    #[code(lang(
        "zh-Hans",
        summary = "消息编码或解码失败",
        help = "消息或合并消息格式有误，或流式消息的分片、状态或时间有问题。请检查消息体、扩展字段和附件，然后重新调用。流式消息可能已部分送达，重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias(
        "500",
        "MESSAGE_ENCODE_FAILED",
        "MESSAGE_DECODE_FAILED",
        "STREAM_CHUNK_INVALID",
        "STREAM_TIMEOUT_BY_SERVER",
        "STREAM_STATE_CONFLICT",
        "COMBINE_ENCODE_FAILED",
        "COMBINE_PARSE_FAILED"
    ))]
    #[cfg_attr(
        doc,
        doc = "\n\n500 `MESSAGE_ENCODE_FAILED`, `MESSAGE_DECODE_FAILED`, `STREAM_CHUNK_INVALID`, `STREAM_TIMEOUT_BY_SERVER`, `STREAM_STATE_CONFLICT`, `COMBINE_ENCODE_FAILED`, `COMBINE_PARSE_FAILED`"
    )]
    MessageCodecFailed,

    /// The message contains forbidden content.
    ///
    /// The content filter refused the message. Change it, then send it again.
    #[code(501, "MESSAGE_INCLUDE_ILLEGAL_CONTENT", fix, kind = ContentRejected, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息含有违规内容",
        help = "内容过滤拒绝了该消息。请修改消息后重新发送。"
    ))]
    #[doc(alias("501", "MESSAGE_INCLUDE_ILLEGAL_CONTENT"))]
    #[cfg_attr(doc, doc = "\n\n501 `MESSAGE_INCLUDE_ILLEGAL_CONTENT`")]
    IllegalContent,

    /// Messages are sent too fast.
    ///
    /// The server limits the traffic, and this message was not delivered. Send less often, and send
    /// it again after a delay of some seconds that grows with every attempt. If a policy of the
    /// server sets the limit, it can be changed there.
    #[code(502, "MESSAGE_SEND_TRAFFIC_LIMIT", retry(initial_backoff = "5s", max_backoff = "60s"), kind = RateLimited, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息发送过快",
        help = "服务器限制了流量，该消息没有送达。请降低发送频率，数秒后重试，并逐次延长等待时间。若受服务端策略限制，可调整该策略。"
    ))]
    #[doc(alias("502", "MESSAGE_SEND_TRAFFIC_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n502 `MESSAGE_SEND_TRAFFIC_LIMIT`")]
    SendTrafficLimited,

    /// The message is too old to be recalled.
    ///
    /// The time allowed for recalling it has passed. Repeating the call cannot help: tell the user
    /// that the message stays. The console can allow more time for later messages.
    #[code(504, "MESSAGE_RECALL_TIME_LIMIT", never, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "已超过允许撤回的时间",
        help = "允许撤回消息的时间已过，重复调用没有意义，请告知用户该消息将保留。可在控制台为以后的消息延长该时间。"
    ))]
    #[doc(alias("504", "MESSAGE_RECALL_TIME_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n504 `MESSAGE_RECALL_TIME_LIMIT`")]
    RecallTooLate,

    /// The service is not enabled.
    ///
    /// The feature that the call needs, such as recall, history, search, read receipts, reactions,
    /// translation or voice to text, has not been enabled for the app; `message` says which. Enable
    /// it in the console, then call again.
    #[code(505, "SERVICE_NOT_ENABLED", fix, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "所需服务尚未开通",
        help = "该调用依赖的功能（例如撤回、历史消息、搜索、已读回执、表情回复、翻译、语音转文字）尚未为应用开通，具体是哪一项请看 `message`。请在控制台开通，然后重新调用。"
    ))]
    #[doc(alias("505", "SERVICE_NOT_ENABLED"))]
    #[cfg_attr(doc, doc = "\n\n505 `SERVICE_NOT_ENABLED`")]
    ServiceNotEnabled,

    /// The message or its time for read receipts has expired.
    ///
    /// Repeating the call cannot help. Send no read receipts for this message, and ask for none.
    #[code(506, "MESSAGE_EXPIRED", never, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息或其已读回执的期限已过",
        help = "重复调用没有意义。请不要再为该消息发送或请求已读回执。"
    ))]
    #[doc(alias("506", "MESSAGE_EXPIRED"))]
    #[cfg_attr(doc, doc = "\n\n506 `MESSAGE_EXPIRED`")]
    MessageExpired,

    /// The sender is not on the allow list.
    ///
    /// The whole group or chat room is muted, and only members on its allow list may send messages.
    /// Have an administrator add the user to the list or lift the mute, then send again.
    #[code(507, "MESSAGE_ILLEGAL_WHITELIST", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "发送者不在白名单中",
        help = "群组或聊天室已对全体成员禁言，只有白名单中的成员可以发送消息。请管理员将该用户加入白名单，或解除全员禁言，然后重新发送。"
    ))]
    #[doc(alias("507", "MESSAGE_ILLEGAL_WHITELIST"))]
    #[cfg_attr(doc, doc = "\n\n507 `MESSAGE_ILLEGAL_WHITELIST`")]
    NotOnAllowList,

    /// Moderation or the app's own logic refused the message.
    ///
    /// The same message would be refused again. Look on the app's server for the reason, change the
    /// message, then send it again.
    #[code(508, "MESSAGE_EXTERNAL_LOGIC_BLOCKED", fix, kind = ContentRejected, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息被审核或应用自身的逻辑拒绝",
        help = "原样重发仍会被拒绝。请在应用服务器上查看原因，修改消息后重新发送。"
    ))]
    #[doc(alias("508", "MESSAGE_EXTERNAL_LOGIC_BLOCKED"))]
    #[cfg_attr(doc, doc = "\n\n508 `MESSAGE_EXTERNAL_LOGIC_BLOCKED`")]
    BlockedByHook,

    /// The user sends messages too often.
    ///
    /// The server limits the rate of each user, and this message was not delivered. Send less
    /// often, and send it again after a delay of some seconds that grows with every attempt. It
    /// cannot arrive twice.
    #[code(509, "MESSAGE_CURRENT_LIMITING", retry(initial_backoff = "5s", max_backoff = "60s"), kind = RateLimited, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户发送消息过于频繁",
        help = "服务器限制单个用户的发送频率，该消息没有送达。请降低发送频率，数秒后重试，并逐次延长等待时间。重发不会使对方收到两条相同的消息。"
    ))]
    #[doc(alias("509", "MESSAGE_CURRENT_LIMITING"))]
    #[cfg_attr(doc, doc = "\n\n509 `MESSAGE_CURRENT_LIMITING`")]
    SendRateLimited,

    /// The message is too large.
    ///
    /// The message body is over the size limit, so it was not sent. Shorten or split it, then send
    /// again.
    #[code(510, "MESSAGE_SIZE_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息过大",
        help = "消息体超出大小上限，没有发出。请缩短内容，或拆成多条消息，然后重新发送。"
    ))]
    #[doc(alias("510", "MESSAGE_SIZE_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n510 `MESSAGE_SIZE_LIMIT`")]
    MessageTooLarge,

    /// The message could not be edited.
    ///
    /// Its type cannot be edited, the user may not edit it, it was edited too often, or the server
    /// refused. Check these, and look at the message: if it is unchanged, correct the cause and
    /// call again.
    #[code(511, "MESSAGE_EDIT_FAILED", fix, kind = Unknown, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "消息编辑失败",
        help = "该类型的消息不支持编辑，用户无权编辑，编辑次数过多，或服务器拒绝。请检查以上原因并查看消息，若未改变，请消除原因后重新调用。"
    ))]
    #[doc(alias("511", "MESSAGE_EDIT_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n511 `MESSAGE_EDIT_FAILED`")]
    MessageEditFailed,

    // 600s: groups
    /// The group id is invalid.
    ///
    /// Check the group id, then call again.
    #[code(600, "GROUP_INVALID_ID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang("zh-Hans", summary = "群组 ID 无效", help = "请核对群组 ID，然后重新调用。"))]
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
    /// The user, or the user that the call is about, has not joined the group. Join it first, then
    /// call again.
    #[code(602, "GROUP_NOT_JOINED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户不是群组成员",
        help = "当前用户或操作所指定的用户没有加入该群组。请先加入群组，再重新调用。"
    ))]
    #[doc(alias("602", "GROUP_NOT_JOINED"))]
    #[cfg_attr(doc, doc = "\n\n602 `GROUP_NOT_JOINED`")]
    GroupNotJoined,

    /// The user does not have permission in the group.
    ///
    /// The user lacks the role that the operation needs, or is the owner and may not quit. Have the
    /// owner or an administrator do it, or hand the group over first.
    #[code(603, "GROUP_PERMISSION_DENIED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户没有群组权限",
        help = "用户的角色不能执行该操作，例如普通成员执行群主的操作，或群主退出群组。请由群主或管理员执行，或先转让群组。"
    ))]
    #[doc(alias("603", "GROUP_PERMISSION_DENIED"))]
    #[cfg_attr(doc, doc = "\n\n603 `GROUP_PERMISSION_DENIED`")]
    GroupPermissionDenied,

    /// The group is full.
    ///
    /// It has as many members as it may have. Have members removed or the limit raised, then call
    /// again.
    #[code(604, "GROUP_MEMBERS_FULL", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组人数已满",
        help = "群组的成员数已达到上限。请移除部分成员，或提高人数上限，然后重新调用。"
    ))]
    #[doc(alias("604", "GROUP_MEMBERS_FULL"))]
    #[cfg_attr(doc, doc = "\n\n604 `GROUP_MEMBERS_FULL`")]
    GroupFull,

    /// The id of the shared file is invalid.
    ///
    /// The id is malformed, or the group has no such file. Check it, then call again.
    #[code(605, "GROUP_SHARED_FILE_INVALID_ID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群共享文件 ID 无效",
        help = "文件 ID 有误，或群组中没有该文件。请核对文件 ID，然后重新调用。"
    ))]
    #[doc(alias("605", "GROUP_SHARED_FILE_INVALID_ID"))]
    #[cfg_attr(doc, doc = "\n\n605 `GROUP_SHARED_FILE_INVALID_ID`")]
    InvalidSharedFileId,

    /// The group does not exist.
    ///
    /// The operation names a group that does not exist. Check the group id, then call again.
    #[code(606, "GROUP_NOT_EXIST", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组不存在",
        help = "操作所指定的群组不存在。请核对群组 ID，然后重新调用。"
    ))]
    #[doc(alias("606", "GROUP_NOT_EXIST"))]
    #[cfg_attr(doc, doc = "\n\n606 `GROUP_NOT_EXIST`")]
    GroupNotFound,

    /// The group has been disabled.
    ///
    /// Nothing can be done in it until it is enabled again. Have it enabled, then call again.
    #[code(607, "GROUP_DISABLED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组已被禁用",
        help = "恢复之前，无法在该群组中进行操作。请恢复该群组，然后重新调用。"
    ))]
    #[doc(alias("607", "GROUP_DISABLED"))]
    #[cfg_attr(doc, doc = "\n\n607 `GROUP_DISABLED`")]
    GroupDisabled,

    /// The group's name was rejected.
    ///
    /// The name breaks the rules, or its content was rejected. Choose another one, then call again.
    #[code(608, "GROUP_NAME_VIOLATION", fix, kind = ContentRejected, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组名称不合规",
        help = "群组名称不符合规则，或其内容被拒绝。请更换名称，然后重新调用。"
    ))]
    #[doc(alias("608", "GROUP_NAME_VIOLATION"))]
    #[cfg_attr(doc, doc = "\n\n608 `GROUP_NAME_VIOLATION`")]
    GroupNameRejected,

    /// The group member has too many attributes.
    ///
    /// Remove some of the attributes, then set the others again.
    #[code(609, "GROUP_MEMBER_ATTRIBUTES_REACH_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组成员属性过多",
        help = "请删除该成员的部分属性，然后重新设置。"
    ))]
    #[doc(alias("609", "GROUP_MEMBER_ATTRIBUTES_REACH_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n609 `GROUP_MEMBER_ATTRIBUTES_REACH_LIMIT`")]
    GroupMemberAttributeLimit,

    /// The attributes of the group member could not be set.
    ///
    /// What they hold, the user's rights or the state of the group is at fault, and they may have
    /// been stored all the same. Check these, and look at the attributes: if they are unchanged,
    /// set them again.
    #[code(610, "GROUP_MEMBER_ATTRIBUTES_UPDATE_FAILED", fix, kind = Unknown, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "群组成员属性设置失败",
        help = "原因在于属性的内容、用户的权限或群组的状态，但属性可能已经保存。请检查以上原因并查看属性，若未改变，请重新设置。"
    ))]
    #[doc(alias("610", "GROUP_MEMBER_ATTRIBUTES_UPDATE_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n610 `GROUP_MEMBER_ATTRIBUTES_UPDATE_FAILED`")]
    GroupMemberAttributeUpdateFailed,

    /// The key of the member attribute is too long.
    ///
    /// Shorten the key, then set the attribute again.
    #[code(611, "GROUP_MEMBER_ATTRIBUTES_KEY_REACH_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang("zh-Hans", summary = "群组成员属性名过长", help = "请缩短属性名，然后重新设置。"))]
    #[doc(alias("611", "GROUP_MEMBER_ATTRIBUTES_KEY_REACH_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n611 `GROUP_MEMBER_ATTRIBUTES_KEY_REACH_LIMIT`")]
    GroupMemberAttributeKeyTooLong,

    /// The value of the member attribute is too long.
    ///
    /// Shorten the value, then set the attribute again.
    #[code(612, "GROUP_MEMBER_ATTRIBUTES_VALUE_REACH_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang("zh-Hans", summary = "群组成员属性值过长", help = "请缩短属性值，然后重新设置。"))]
    #[doc(alias("612", "GROUP_MEMBER_ATTRIBUTES_VALUE_REACH_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n612 `GROUP_MEMBER_ATTRIBUTES_VALUE_REACH_LIMIT`")]
    GroupMemberAttributeValueTooLong,

    /// The user is on the group's block list.
    ///
    /// Have the owner or an administrator lift the block, then call again.
    #[code(613, "GROUP_USER_IN_BLOCKLIST", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户在群组的黑名单中",
        help = "请群主或管理员将该用户移出黑名单，然后重新调用。"
    ))]
    #[doc(alias("613", "GROUP_USER_IN_BLOCKLIST"))]
    #[cfg_attr(doc, doc = "\n\n613 `GROUP_USER_IN_BLOCKLIST`")]
    BlockedInGroup,

    // 700s: chat rooms
    /// The chat room id is invalid.
    ///
    /// Check the chat room id, then call again.
    #[code(700, "CHATROOM_INVALID_ID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang("zh-Hans", summary = "聊天室 ID 无效", help = "请核对聊天室 ID，然后重新调用。"))]
    #[doc(alias("700", "CHATROOM_INVALID_ID"))]
    #[cfg_attr(doc, doc = "\n\n700 `CHATROOM_INVALID_ID`")]
    InvalidChatRoomId,

    /// The user is not in the chat room.
    ///
    /// The user, or the user that the call is about, has not joined the chat room. Join it first,
    /// then call again.
    #[code(702, "CHATROOM_NOT_JOINED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户不在聊天室中",
        help = "当前用户或操作所指定的用户没有加入该聊天室。请先加入聊天室，再重新调用。"
    ))]
    #[doc(alias("702", "CHATROOM_NOT_JOINED"))]
    #[cfg_attr(doc, doc = "\n\n702 `CHATROOM_NOT_JOINED`")]
    ChatRoomNotJoined,

    /// The user does not have permission in the chat room.
    ///
    /// The user lacks the role that the operation needs. Have the owner or an administrator do it.
    #[code(703, "CHATROOM_PERMISSION_DENIED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户没有聊天室权限",
        help = "用户的角色不能执行该操作。请由聊天室所有者或管理员执行。"
    ))]
    #[doc(alias("703", "CHATROOM_PERMISSION_DENIED"))]
    #[cfg_attr(doc, doc = "\n\n703 `CHATROOM_PERMISSION_DENIED`")]
    ChatRoomPermissionDenied,

    /// The chat room is full.
    ///
    /// It has as many members as it may have. Come back when someone has left, or have the limit
    /// raised, then call again.
    #[code(704, "CHATROOM_MEMBERS_FULL", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "聊天室人数已满",
        help = "聊天室的成员数已达到上限。请等待有成员离开，或提高人数上限，然后重新调用。"
    ))]
    #[doc(alias("704", "CHATROOM_MEMBERS_FULL"))]
    #[cfg_attr(doc, doc = "\n\n704 `CHATROOM_MEMBERS_FULL`")]
    ChatRoomFull,

    /// The chat room does not exist.
    ///
    /// The operation names a chat room that does not exist. Check the chat room id, then call
    /// again.
    #[code(705, "CHATROOM_NOT_EXIST", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "聊天室不存在",
        help = "操作所指定的聊天室不存在。请核对聊天室 ID，然后重新调用。"
    ))]
    #[doc(alias("705", "CHATROOM_NOT_EXIST"))]
    #[cfg_attr(doc, doc = "\n\n705 `CHATROOM_NOT_EXIST`")]
    ChatRoomNotFound,

    /// The owner may not leave the chat room.
    ///
    /// Hand the chat room over first, then leave it.
    #[code(706, "CHATROOM_OWNER_NOT_ALLOW_LEAVE", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang("zh-Hans", summary = "所有者不能离开聊天室", help = "请先转让聊天室，再离开。"))]
    #[doc(alias("706", "CHATROOM_OWNER_NOT_ALLOW_LEAVE"))]
    #[cfg_attr(doc, doc = "\n\n706 `CHATROOM_OWNER_NOT_ALLOW_LEAVE`")]
    ChatRoomOwnerCannotLeave,

    /// The user is on the chat room's block list.
    ///
    /// Have an administrator lift the block, then call again.
    #[code(707, "CHATROOM_USER_IN_BLOCKLIST", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户在聊天室的黑名单中",
        help = "请管理员将该用户移出黑名单，然后重新调用。"
    ))]
    #[doc(alias("707", "CHATROOM_USER_IN_BLOCKLIST"))]
    #[cfg_attr(doc, doc = "\n\n707 `CHATROOM_USER_IN_BLOCKLIST`")]
    BlockedInChatRoom,

    // 900s: user profiles
    /// The profiles of too many users were asked for.
    ///
    /// Ask for fewer users with each call.
    #[code(900, "USERINFO_USERCOUNT_EXCEED", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang("zh-Hans", summary = "查询资料的用户过多", help = "请减少每次查询的用户数。"))]
    #[doc(alias("900", "USERINFO_USERCOUNT_EXCEED"))]
    #[cfg_attr(doc, doc = "\n\n900 `USERINFO_USERCOUNT_EXCEED`")]
    TooManyUsersRequested,

    /// The user's profile is too long.
    ///
    /// Shorten it, then call again.
    #[code(901, "USERINFO_DATALENGTH_EXCEED", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang("zh-Hans", summary = "用户资料过长", help = "请缩短用户资料，然后重新调用。"))]
    #[doc(alias("901", "USERINFO_DATALENGTH_EXCEED"))]
    #[cfg_attr(doc, doc = "\n\n901 `USERINFO_DATALENGTH_EXCEED`")]
    UserInfoTooLong,

    // 1000s: contacts
    /// The other user is already a contact.
    ///
    /// What was asked for is in place already: treat the call as done.
    #[code(1000, "CONTACT_ADD_ALREADY_FRIEND", never, kind = Conflict, outcome = Applied)]
    #[code(lang(
        "zh-Hans",
        summary = "对方已是好友",
        help = "对方已在好友列表中，可视为成功，无需重试。"
    ))]
    #[doc(alias("1000", "CONTACT_ADD_ALREADY_FRIEND"))]
    #[cfg_attr(doc, doc = "\n\n1000 `CONTACT_ADD_ALREADY_FRIEND`")]
    AlreadyAContact,

    /// The user has too many contacts.
    ///
    /// Remove some contacts or have the limit raised, then call again.
    #[code(1001, "CONTACT_REACH_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户的好友数已达上限",
        help = "请删除部分好友，或提高上限，然后重新调用。"
    ))]
    #[doc(alias("1001", "CONTACT_REACH_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n1001 `CONTACT_REACH_LIMIT`")]
    ContactLimit,

    /// The other user has too many contacts.
    ///
    /// The other user is at the limit. Tell the user; call again when the other user has removed
    /// some contacts.
    #[code(1002, "CONTACT_REACH_LIMIT_PEER", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "对方的好友数已达上限",
        help = "对方的好友数达到上限。请告知用户，待对方删除部分好友后重新调用。"
    ))]
    #[doc(alias("1002", "CONTACT_REACH_LIMIT_PEER"))]
    #[cfg_attr(doc, doc = "\n\n1002 `CONTACT_REACH_LIMIT_PEER`")]
    PeerContactLimit,

    // 1100s: presence and translation
    /// A presence parameter is over its limit.
    ///
    /// The custom text is too long, or a query asks for too much at once. Shorten the text or ask
    /// for smaller pages, then call again.
    #[code(1100, "PRESENCE_PARAM_LENGTH_EXCEED", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "在线状态的参数超出上限",
        help = "自定义文字过长，或一次查询的数量过多。请缩短文字，或减少每页的数量，然后重新调用。"
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
    /// The language code is wrong, the text is empty, or the type of message cannot be translated.
    /// Check these, then call again.
    #[code(1110, "TRANSLATE_PARAM_INVALID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "翻译的参数无效",
        help = "语言代码有误，文本为空，或该类型的消息不支持翻译。请检查后重新调用。"
    ))]
    #[doc(alias("1110", "TRANSLATE_PARAM_INVALID"))]
    #[cfg_attr(doc, doc = "\n\n1110 `TRANSLATE_PARAM_INVALID`")]
    TranslationParameter,

    /// Translation is not enabled.
    ///
    /// The translation service has not been enabled for the app. Enable it in the console, then
    /// call again.
    #[code(1111, "TRANSLATE_SERVICE_NOT_ENABLED", fix, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "翻译服务尚未开通",
        help = "翻译服务尚未为应用开通。请在控制台开通，然后重新调用。"
    ))]
    #[doc(alias("1111", "TRANSLATE_SERVICE_NOT_ENABLED"))]
    #[cfg_attr(doc, doc = "\n\n1111 `TRANSLATE_SERVICE_NOT_ENABLED`")]
    TranslationNotEnabled,

    /// The translation quota is used up.
    ///
    /// Wait for the next period or buy more, then call again.
    #[code(1112, "TRANSLATE_USAGE_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "翻译用量已达上限",
        help = "请等待下一个计费周期，或购买更多用量，然后重新调用。"
    ))]
    #[doc(alias("1112", "TRANSLATE_USAGE_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n1112 `TRANSLATE_USAGE_LIMIT`")]
    TranslationQuotaExhausted,

    /// The translation failed.
    ///
    /// The translation service failed; nothing was changed. Call again after a delay.
    #[code(1113, "TRANSLATE_FAILED", retry, kind = Server, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "翻译失败",
        help = "翻译服务发生故障，没有改动任何数据。请稍后重试。"
    ))]
    #[doc(alias("1113", "TRANSLATE_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1113 `TRANSLATE_FAILED`")]
    TranslationFailed,

    // 1200s: moderation
    /// The moderation service refused the message.
    ///
    /// The third-party service would refuse the same message again. Change its content, then send
    /// it.
    #[code(1200, "THIRD_MODERATION_FAILED", fix, kind = ContentRejected, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息未通过内容审核",
        help = "第三方审核服务拒绝了该消息，原样重发仍会被拒绝。请修改消息内容，然后重新发送。"
    ))]
    #[doc(alias("1200", "THIRD_MODERATION_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1200 `THIRD_MODERATION_FAILED`")]
    BlockedByModeration,

    /// An outside service refused the message.
    ///
    /// Third-party moderation or another outside service failed without saying more. Look at
    /// `details` for the reason and change the message, then send it again.
    #[code(1299, "THIRD_DEFAULT_FAILED", fix, kind = ContentRejected, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息被外部服务拒绝",
        help = "第三方审核或其他外部服务失败，没有给出进一步的说明。请查看 `details` 中的原因，修改消息后重新发送。"
    ))]
    #[doc(alias("1299", "THIRD_DEFAULT_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1299 `THIRD_DEFAULT_FAILED`")]
    RejectedByOtherService,

    // 1300s: reactions
    /// There are too many reactions.
    ///
    /// The limit is reached. Remove some reactions, then call again.
    #[code(1300, "REACTION_REACH_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "表情回复已达上限",
        help = "表情回复的数量达到上限。请移除部分表情回复，然后重新调用。"
    ))]
    #[doc(alias("1300", "REACTION_REACH_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n1300 `REACTION_REACH_LIMIT`")]
    ReactionLimit,

    /// The reaction has already been added or removed.
    ///
    /// What was asked for is in place already: treat the call as done.
    #[code(1301, "REACTION_ALREADY_OPERATED", never, kind = Conflict, outcome = Applied)]
    #[code(lang(
        "zh-Hans",
        summary = "该表情回复已经添加或移除",
        help = "所要求的状态已经存在，可视为成功，无需重试。"
    ))]
    #[doc(alias("1301", "REACTION_ALREADY_OPERATED"))]
    #[cfg_attr(doc, doc = "\n\n1301 `REACTION_ALREADY_OPERATED`")]
    ReactionAlreadyAdded,

    /// The user may not change this reaction.
    ///
    /// The user tried to remove a reaction that the user has not added, or to react where the user
    /// may not. Check the message and the reaction, then call again.
    #[code(1302, "REACTION_OPERATION_ILLEGAL", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户无权更改该表情回复",
        help = "用户试图移除自己没有添加的表情回复，或在无权的会话中添加表情回复。请核对消息和表情回复，然后重新调用。"
    ))]
    #[doc(alias("1302", "REACTION_OPERATION_ILLEGAL"))]
    #[cfg_attr(doc, doc = "\n\n1302 `REACTION_OPERATION_ILLEGAL`")]
    ReactionNotPermitted,

    // 1500s: push
    /// The push token could not be uploaded.
    ///
    /// Check the login, `deviceToken`, `notifierName` and the push set-up, correct what is wrong,
    /// then upload it again.
    #[code(1500, "PUSH_TOKEN_UPLOAD_FAILED", fix, kind = Unknown, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "推送 Token 上传失败",
        help = "请检查登录状态、`deviceToken`、`notifierName` 和推送配置，改正后重新上传。"
    ))]
    #[doc(alias("1500", "PUSH_TOKEN_UPLOAD_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1500 `PUSH_TOKEN_UPLOAD_FAILED`")]
    PushTokenUploadFailed,

    /// Do-not-disturb could not be set.
    ///
    /// Check its parameters, the id and type of the conversation and the state of the service,
    /// correct what is wrong, then set it again.
    #[code(1501, "PUSH_SILENT_MODE_OPERATION_FAILED", fix, kind = Unknown, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "免打扰设置失败",
        help = "请检查免打扰的参数、会话的 ID 和类型以及服务的状态，改正后重新设置。"
    ))]
    #[doc(alias("1501", "PUSH_SILENT_MODE_OPERATION_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1501 `PUSH_SILENT_MODE_OPERATION_FAILED`")]
    SilentModeFailed,

    /// The language of push notifications could not be set.
    ///
    /// Check the language, then set it again.
    #[code(1502, "PUSH_LANGUAGE_OPERATION_FAILED", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "推送语言设置失败",
        help = "请检查所设置的语言，然后重新设置。"
    ))]
    #[doc(alias("1502", "PUSH_LANGUAGE_OPERATION_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1502 `PUSH_LANGUAGE_OPERATION_FAILED`")]
    PushLanguageFailed,

    // 1600s: subscriptions to user profiles
    /// The user subscribes to too many profiles.
    ///
    /// Subscribe to fewer or have the quota raised, then call again.
    #[code(1600, "USER_INFO_SUBSCRIPTION_LIMIT_EXCEEDED", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户订阅的资料过多",
        help = "请减少订阅的用户资料，或提升配额，然后重新调用。"
    ))]
    #[doc(alias("1600", "USER_INFO_SUBSCRIPTION_LIMIT_EXCEEDED"))]
    #[cfg_attr(doc, doc = "\n\n1600 `USER_INFO_SUBSCRIPTION_LIMIT_EXCEEDED`")]
    UserInfoSubscriptionLimit,

    /// The profile has too many subscribers.
    ///
    /// Choose another profile or have the quota raised, then subscribe again.
    #[code(1601, "USER_INFO_SUBSCRIPTION_TARGET_LIMIT_EXCEEDED", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "该资料的订阅者过多",
        help = "请改为订阅其他用户的资料，或提升配额，然后重新订阅。"
    ))]
    #[doc(alias("1601", "USER_INFO_SUBSCRIPTION_TARGET_LIMIT_EXCEEDED"))]
    #[cfg_attr(doc, doc = "\n\n1601 `USER_INFO_SUBSCRIPTION_TARGET_LIMIT_EXCEEDED`")]
    UserInfoSubscriberLimit,

    // 1700s: syncing the contacts
    /// The metadata of the contacts could not be fetched.
    ///
    /// The contacts were not synced. Check the network, and sync again after a delay.
    #[code(1700, "CONTACT_SYNC_METADATA_FAILED", retry, kind = Server, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "无法获取好友列表的元数据",
        help = "好友列表没有同步。请检查网络，稍后重新同步。"
    ))]
    #[doc(alias("1700", "CONTACT_SYNC_METADATA_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1700 `CONTACT_SYNC_METADATA_FAILED`")]
    ContactSyncMetadataFailed,

    /// The connection that syncs the contacts failed.
    ///
    /// The contacts were not synced. Check the connection, and sync again after a delay.
    #[code(1701, "CONTACT_SYNC_SOCKET_FAILED", retry, kind = Network, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "同步好友列表的连接失败",
        help = "好友列表没有同步。请检查连接，稍后重新同步。"
    ))]
    #[doc(alias("1701", "CONTACT_SYNC_SOCKET_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1701 `CONTACT_SYNC_SOCKET_FAILED`")]
    ContactSyncSocketFailed,

    /// The cursor of the contact sync is no longer valid.
    ///
    /// Log in again, or start the sync anew, so that a new cursor is made.
    #[code(1702, "CONTACT_SYNC_CURSOR_INVALID", login, kind = Conflict, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "同步好友列表的游标已失效",
        help = "请重新登录，或重新开始同步，以获得新的游标。"
    ))]
    #[doc(alias("1702", "CONTACT_SYNC_CURSOR_INVALID"))]
    #[cfg_attr(doc, doc = "\n\n1702 `CONTACT_SYNC_CURSOR_INVALID`")]
    ContactSyncCursorInvalid,

    /// The answer of the contact sync could not be decoded.
    ///
    /// The contacts were not synced. If it happens again, upgrade the SDK, or take the details to
    /// the vendor's support.
    #[code(1703, "CONTACT_SYNC_PROTO_DECODE_FAILED", fix, kind = Client, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "同步好友列表的响应解码失败",
        help = "好友列表没有同步。若再次出现，请升级 SDK，或将详情提交给厂商的技术支持。"
    ))]
    #[doc(alias("1703", "CONTACT_SYNC_PROTO_DECODE_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1703 `CONTACT_SYNC_PROTO_DECODE_FAILED`")]
    ContactSyncDecodeFailed,

    /// The contact sync was cancelled.
    ///
    /// There is nothing to repeat by itself: start the sync or log in again if it is still wanted.
    #[code(1704, "CONTACT_SYNC_CANCELLED", never, kind = Cancelled, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "好友列表的同步已取消",
        help = "不必自动重试。若仍需要，请重新开始同步，或重新登录。"
    ))]
    #[doc(alias("1704", "CONTACT_SYNC_CANCELLED"))]
    #[cfg_attr(doc, doc = "\n\n1704 `CONTACT_SYNC_CANCELLED`")]
    ContactSyncCancelled,

    // 811001 to 811006: syncing the conversation list
    /// The connection that syncs the conversation list failed.
    ///
    /// The connection could not be made, or broke. Check the network, and sync again after a delay.
    #[code(811001, "SESSION_LIST_SOCKET_FAILED", retry, kind = Network, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "同步会话列表的连接失败",
        help = "连接无法建立，或已经中断。请检查网络，稍后重新同步。"
    ))]
    #[doc(alias("811001", "SESSION_LIST_SOCKET_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n811001 `SESSION_LIST_SOCKET_FAILED`")]
    ConversationListSocketFailed,

    /// The answer of the conversation list sync could not be decoded.
    ///
    /// The conversation list was not synced. If it happens again, upgrade the SDK, or take the
    /// details to the vendor's support.
    #[code(811002, "SESSION_LIST_PROTO_DECODE_FAILED", fix, kind = Client, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "同步会话列表的响应解码失败",
        help = "会话列表没有同步。若再次出现，请升级 SDK，或将详情提交给厂商的技术支持。"
    ))]
    #[doc(alias("811002", "SESSION_LIST_PROTO_DECODE_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n811002 `SESSION_LIST_PROTO_DECODE_FAILED`")]
    ConversationListDecodeFailed,

    /// The request to sync the conversation list is invalid.
    ///
    /// A parameter or the cursor is invalid. Check them, and if need be start the sync anew.
    #[code(811003, "SESSION_LIST_REQUEST_INVALID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "同步会话列表的请求无效",
        help = "参数或游标无效。请检查后重新调用，必要时重新开始同步。"
    ))]
    #[doc(alias("811003", "SESSION_LIST_REQUEST_INVALID"))]
    #[cfg_attr(doc, doc = "\n\n811003 `SESSION_LIST_REQUEST_INVALID`")]
    ConversationListRequestInvalid,

    /// The conversation list could not be fetched.
    ///
    /// Call again after a delay.
    #[code(811004, "SESSION_LIST_FETCH_FAILED", retry, kind = Server, outcome = NotApplied)]
    #[code(lang("zh-Hans", summary = "获取会话列表失败", help = "请稍后重试。"))]
    #[doc(alias("811004", "SESSION_LIST_FETCH_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n811004 `SESSION_LIST_FETCH_FAILED`")]
    ConversationListFetchFailed,

    /// The conversation list on the server is not enabled.
    ///
    /// It is not enabled for the app, or not available. Enable it in the console, then call again.
    #[code(811005, "SESSION_LIST_SERVICE_DISABLED", fix, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "服务端会话列表尚未开通",
        help = "该功能尚未为应用开通，或不可用。请在控制台开通，然后重新调用。"
    ))]
    #[doc(alias("811005", "SESSION_LIST_SERVICE_DISABLED"))]
    #[cfg_attr(doc, doc = "\n\n811005 `SESSION_LIST_SERVICE_DISABLED`")]
    ConversationListNotEnabled,

    /// The conversation list sync was cancelled.
    ///
    /// There is nothing to repeat by itself: start the sync or log in again if it is still wanted.
    #[code(811006, "SESSION_LIST_CANCELLED", never, kind = Cancelled, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "会话列表的同步已取消",
        help = "不必自动重试。若仍需要，请重新开始同步，或重新登录。"
    ))]
    #[doc(alias("811006", "SESSION_LIST_CANCELLED"))]
    #[cfg_attr(doc, doc = "\n\n811006 `SESSION_LIST_CANCELLED`")]
    ConversationListCancelled,
}
