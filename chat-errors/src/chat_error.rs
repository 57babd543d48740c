//! The canonical enum: the error codes of the Agora Chat Web SDK.

use crate::ChatErrorCode;

/// An error of the Agora Chat Web SDK, by its number.
///
/// The number is the `type` of the SDK's error events. 28 of these numbers are in the table that
/// Agora publishes; the others are the ones that the SDK raises beyond it, read from agora-chat
/// 1.4.0 and its sibling easemob-websdk 4.21.1. Newer SDKs add numbers and this enum follows them,
/// so it is `#[non_exhaustive]`. In other SDKs, the same numbers mean other things: see the
/// [guide](crate::guide#which-sdk-does-this-number-come-from).
///
/// All rows are in [one table](#impl-CodeTable-for-ChatError).
///
/// ```
/// use chat_errors::{ChatError, ChatErrorCode, ErrorKind};
///
/// let error = ChatError::try_from(605)?;
/// assert_eq!(error, ChatError::GroupNotFound);
/// assert_eq!("GROUP_NOT_EXIST".parse::<ChatError>()?, error);
///
/// assert_eq!(error.to_string(), "The group does not exist");
/// assert_eq!(error.kind(), ErrorKind::NotFound);
/// assert!(!error.is_retryable());
/// assert!(ChatError::Disconnected.is_retryable());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// The look-ups and the accessors are also methods of the type itself: they need no `use ChatErrorCode`, and all
/// but `summary`, `help` and `info` are `const`.
///
/// ```
/// use chat_errors::{ChatError, ErrorKind, Idempotency, NextStep, Outcome};
///
/// assert_eq!(ChatError::VARIANTS.len(), 89);
/// assert_eq!(ChatError::from_code(500), Some(ChatError::ServerBusy));
/// assert_eq!(ChatError::from_name("SERVER_BUSY"), Some(ChatError::ServerBusy));
///
/// const ERROR: ChatError = ChatError::ServerBusy;
/// const CODE: i32 = ERROR.code();
/// assert_eq!((CODE, ERROR.name()), (500, "SERVER_BUSY"));
/// assert_eq!(ERROR.summary(), "The server is busy");
/// assert!(ERROR.help().is_some() && ERROR.info().aliases.is_empty());
/// assert_eq!((ERROR.kind(), ERROR.outcome()), (ErrorKind::RateLimited, Outcome::NotApplied));
/// assert!(ERROR.retry_policy().backoff().is_some());
/// assert!(ERROR.is_retryable() && ERROR.is_resendable() && !ERROR.is_success());
/// assert!(matches!(ERROR.next_step(Idempotency::NonIdempotent), NextStep::Wait(_)));
/// assert_eq!((ERROR.http_status(), ERROR.grpc_code()), (429, 8));
/// ```
///
/// [`code`](ChatError::code) is the number of a variant; `as i32` is not, for that counts the variants.
///
/// Each variant's documentation is the text that [`summary`](ChatErrorCode::summary) and
/// [`help`](ChatErrorCode::help) return. The same texts are there in Simplified Chinese, as
/// `zh-Hans`: see [`CodeInfo::summary_in`](crate::CodeInfo::summary_in). The order of the values is
/// that of their codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, ChatErrorCode)]
#[code(const, impl(Display, Error))]
#[cfg_attr(feature = "serde", code(impl(Serialize, Deserialize)))]
#[non_exhaustive]
pub enum ChatError {
    // Negative numbers: requests
    /// The caller cancelled the request.
    ///
    /// The application cancelled it before an answer came, so there is nothing to repeat. The
    /// server may have acted on it all the same: send it again only if the result is still wanted,
    /// and a repeated send can arrive twice.
    #[code(-4, "REQUEST_ABORT", never, kind = Cancelled, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "请求已被调用方取消",
        help = "应用在收到响应之前主动取消了请求，但服务器可能已经处理。仅在仍需要结果时才重新发起；重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias("-4", "REQUEST_ABORT"))]
    #[cfg_attr(doc, doc = "\n\n-4 `REQUEST_ABORT`")]
    RequestAborted,

    /// A request parameter is missing or malformed.
    ///
    /// Check the values given to the call, such as ids and attribute keys, correct them and call
    /// again. At login, the SDK gives up at once on this error.
    #[code(-3, "REQUEST_PARAMETER_ERROR", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "请求参数缺失或格式不正确",
        help = "请检查调用时传入的参数，例如 ID 和属性名，改正后重新调用。登录时遇到此错误，SDK 会立即放弃，不再尝试。"
    ))]
    #[doc(alias("-3", "REQUEST_PARAMETER_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n-3 `REQUEST_PARAMETER_ERROR`")]
    RequestParameter,

    /// The request failed for an unknown reason.
    ///
    /// In the browser it is mostly the network: the device is offline, or the connection was
    /// refused or reset. Check the network and call again after a delay. The server may have acted
    /// on the first call, so a repeated send can arrive twice.
    #[code(-2, "REQUEST_UNKNOWN", retry, kind = Unknown, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "请求因未知原因失败",
        help = "在浏览器中，多因设备离线，或连接被拒绝、被重置。请检查网络，稍后重试。服务器可能已处理首次请求，重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias("-2", "REQUEST_UNKNOWN"))]
    #[cfg_attr(doc, doc = "\n\n-2 `REQUEST_UNKNOWN`")]
    RequestUnknown,

    /// The request timed out.
    ///
    /// No answer came within 10 to 15 seconds, depending on the call; a part of a large upload has 5
    /// minutes. Call again after a delay. The server may have acted on the first call all the same,
    /// so a repeated send can arrive twice.
    #[code(-1, "REQUEST_TIMEOUT", retry, kind = TimedOut, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "请求超时",
        help = "在 10 至 15 秒（大文件分片上传为 5 分钟）的时限内没有收到响应。请稍后重试。服务器可能已处理首次请求，重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias("-1", "REQUEST_TIMEOUT"))]
    #[cfg_attr(doc, doc = "\n\n-1 `REQUEST_TIMEOUT`")]
    RequestTimedOut,

    // 0 to 99: login, connection and requests
    /// The operation succeeded.
    ///
    /// There is nothing to do. In an error event, though, this number is an error: the login was
    /// attempted without a user name. Log in again with one.
    #[code(0, "REQUEST_SUCCESS", never, kind = Success, outcome = Applied)]
    #[code(lang(
        "zh-Hans",
        summary = "操作已成功",
        help = "无需处理。但若出现在错误事件中，则表示登录时没有提供用户名，请填写用户名后重新登录。"
    ))]
    #[doc(alias("0", "REQUEST_SUCCESS"))]
    #[cfg_attr(doc, doc = "\n\n0 `REQUEST_SUCCESS`")]
    Success,

    /// The login failed.
    ///
    /// There is no such user, or the password is wrong. Log in again with the right user name and
    /// password.
    ///
    /// Newer SDKs report every failed password login with this number and put the cause into
    /// `data.type`, be it a busy server or a lost network: go by that number first. Without `data`,
    /// a login parameter was wrong or another login was still under way.
    #[code(1, "WEBIM_CONNCTION_OPEN_ERROR", fix, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "登录失败",
        help = "用户不存在，或密码不正确。请更正用户名和密码后重新登录。较新的 SDK 以此报告所有失败的密码登录，真正的原因在 `data.type` 中，请先按其中的错误码处理。若没有 `data`，则是登录参数有误，或另一次登录仍在进行。"
    ))]
    #[doc(alias("1", "WEBIM_CONNCTION_OPEN_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n1 `WEBIM_CONNCTION_OPEN_ERROR`")]
    LoginFailed,

    /// Authentication failed.
    ///
    /// The App Key could not be verified. The SDK gives up the login at once and does not try again
    /// by itself: log in again with a valid App Key.
    ///
    /// It can also be a refused or expired token: `message` says so, and a new token is needed.
    /// Other login refusals that the SDK has no number for arrive as this one too, in older SDKs
    /// also 214 and 220.
    #[code(2, "WEBIM_CONNCTION_AUTH_ERROR", fix, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "鉴权失败",
        help = "App Key 未通过校验，SDK 会立即放弃登录，请换用有效的 App Key 重新登录。若 `message` 指明 Token 被拒绝或过期，请换用新的 Token。其他登录拒绝也归入此错误码，旧版 SDK 含 214 和 220。"
    ))]
    #[doc(alias("2", "WEBIM_CONNCTION_AUTH_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n2 `WEBIM_CONNCTION_AUTH_ERROR`")]
    AuthFailed,

    /// No token could be obtained.
    ///
    /// Generating the token failed, so there was none to log in with. Get a new token and log in
    /// again, then repeat the call once. Only old SDKs raise this.
    #[code(12, "WEBIM_CONNCTION_GETROSTER_ERROR", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "未能获取 Token",
        help = "Token 生成失败，因此没有可用的 Token。请获取新的 Token 后登录，再重新调用一次。仅旧版 SDK 报告此错误码。"
    ))]
    #[doc(alias("12", "WEBIM_CONNCTION_GETROSTER_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n12 `WEBIM_CONNCTION_GETROSTER_ERROR`")]
    TokenFetchFailed,

    /// The WebSocket connection dropped.
    ///
    /// The network broke the connection. Call the method again after a delay. The SDK also
    /// reconnects by itself and sends what it has queued, so a repeated send can arrive twice. It
    /// stops after five attempts: once it has given up, log in again.
    ///
    /// An expired token can end in this number too: if 56, 28 or 2 came shortly before, get a new
    /// token and log in again instead.
    #[code(16, "WEBIM_CONNCTION_DISCONNECTED", retry, kind = Network, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "WebSocket 连接中断",
        help = "网络问题使连接中断，请稍后重新调用。SDK 会自动重连 5 次并发出排队的消息，重复发送可能使对方收到两条相同的消息；重连失败后请重新登录。Token 过期也可能最终表现为 16：若刚出现过 56、28 或 2，请换用新的 Token。"
    ))]
    #[doc(alias("16", "WEBIM_CONNCTION_DISCONNECTED"))]
    #[cfg_attr(doc, doc = "\n\n16 `WEBIM_CONNCTION_DISCONNECTED`")]
    Disconnected,

    /// The REST call failed.
    ///
    /// The network failed, or calls came too often. Call less often, and call again after a delay
    /// of some seconds; the first call may have taken effect, so check before you repeat what must
    /// not happen twice.
    ///
    /// The SDK also reports every REST failure that it has no other number for like this, so read
    /// `data`, the body of the answer. Its `error` field may name an expired token (log in again)
    /// or a wrong parameter (correct it).
    #[code(17, "WEBIM_CONNCTION_AJAX_ERROR", retry(initial_backoff = "5s", max_backoff = "60s"), kind = Network, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "REST 请求失败",
        help = "网络出现异常，或调用过于频繁。请降低调用频率，数秒后重试；首次调用可能已经生效，不能重复的操作请先确认结果。其他 REST 失败也报告为此错误码，请查看 `data` 中的 `error`：Token 过期应重新登录，参数有误应更正。"
    ))]
    #[doc(alias("17", "WEBIM_CONNCTION_AJAX_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n17 `WEBIM_CONNCTION_AJAX_ERROR`")]
    AjaxFailed,

    /// The App Key is invalid.
    ///
    /// Set a valid App Key and log in again. It is shown in the Agora Console. Only old SDKs raise
    /// this; newer ones throw an exception when a connection is created with such a key.
    #[code(27, "WEBIM_CONNCTION_APPKEY_NOT_ASSIGN_ERROR", fix, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "App Key 无效",
        help = "请设置有效的 App Key，然后重新登录。App Key 可在 Agora 控制台查看。仅旧版 SDK 报告此错误码，较新的 SDK 在创建连接时直接抛出异常。"
    ))]
    #[doc(alias("27", "WEBIM_CONNCTION_APPKEY_NOT_ASSIGN_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n27 `WEBIM_CONNCTION_APPKEY_NOT_ASSIGN_ERROR`")]
    InvalidAppKey,

    /// The token is empty or wrong.
    ///
    /// The token given at login is missing or wrong, for example that of another user. Log in again
    /// with the right one, then repeat the call once. REST calls made before login are refused with
    /// this number too.
    #[code(28, "WEBIM_CONNCTION_TOKEN_NOT_ASSIGN_ERROR", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "Token 为空或不正确",
        help = "登录时提供的 Token 为空或不正确。请用正确的 Token 登录，再重新调用一次。登录前发起的 REST 调用也会报告此错误码。"
    ))]
    #[doc(alias("28", "WEBIM_CONNCTION_TOKEN_NOT_ASSIGN_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n28 `WEBIM_CONNCTION_TOKEN_NOT_ASSIGN_ERROR`")]
    InvalidToken,

    /// The application's own callback failed.
    ///
    /// A function of the application that runs in or after a message callback threw an exception.
    /// Correct that function; until then, the promise of a send may never settle.
    ///
    /// `message` says which function it was. If it was the success callback of a send, the message
    /// has been delivered: do not send it again. If it was the failure callback, the message was
    /// refused. Uploads, and server errors about an unknown message id, can end in this number too.
    #[code(31, "WEBIM_CONNCTION_CALLBACK_INNER_ERROR", never, kind = Client, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "应用的回调函数内部错误",
        help = "应用在消息回调中或之后执行的函数抛出异常，请修正；修正之前，发送的 Promise 可能一直没有结果。若 `message` 指明是发送成功的回调，消息已送达，请勿重发；若是失败的回调，消息已被拒绝。上传或未知消息 ID 也可能引发此错误。"
    ))]
    #[doc(alias("31", "WEBIM_CONNCTION_CALLBACK_INNER_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n31 `WEBIM_CONNCTION_CALLBACK_INNER_ERROR`")]
    CallbackFailed,

    /// The message was not sent: offline or not logged in.
    ///
    /// The user has not logged in, or the connection was lost. Log in, then send the message once
    /// more. Newer SDKs mostly report 39 instead.
    #[code(32, "WEBIM_CONNCTION_CLIENT_OFFLINE", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "未登录或已离线，无法发送消息",
        help = "用户还没有登录，或者已经离线，消息没有发出。请登录后再发送一次。较新的 SDK 大多改为报告 39。"
    ))]
    #[doc(alias("32", "WEBIM_CONNCTION_CLIENT_OFFLINE"))]
    #[cfg_attr(doc, doc = "\n\n32 `WEBIM_CONNCTION_CLIENT_OFFLINE`")]
    ClientOffline,

    /// The message was not sent: not logged in or logged out.
    ///
    /// The user has not logged in yet, or has logged out. Log in, then send the message once more.
    ///
    /// The same comes after the server has ended the session. If 206, 207, 216 or 217 came before,
    /// do what that code asks for instead of logging in.
    #[code(39, "WEBIM_CONNECTION_CLOSED", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "未登录或已登出，无法发送消息",
        help = "用户还没有登录，或者已经登出，消息没有发出。请重新登录后再发送一次。若此前出现过 206、207、216 或 217，请按该错误码处理，不要直接登录。"
    ))]
    #[doc(alias("39", "WEBIM_CONNECTION_CLOSED"))]
    #[cfg_attr(doc, doc = "\n\n39 `WEBIM_CONNECTION_CLOSED`")]
    ConnectionClosed,

    /// The WebSocket connection failed.
    ///
    /// Authentication failed: check whether the token has expired. Get a new one and log in again,
    /// then repeat the call once.
    ///
    /// Outside the browser, as in mini-programs, it is any socket error, such as a refused
    /// connection; the SDK then reconnects by itself.
    #[code(40, "WEBIM_CONNECTION_ERROR", login, kind = Network, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "WebSocket 连接出错",
        help = "鉴权失败，请检查 Token 是否过期，获取新的 Token 后重新登录，再重新调用一次。在浏览器以外的平台上，例如小程序，任何 Socket 错误都报告为此错误码，SDK 会自动重连。"
    ))]
    #[doc(alias("40", "WEBIM_CONNECTION_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n40 `WEBIM_CONNECTION_ERROR`")]
    ConnectionFailed,

    /// A limit was reached.
    ///
    /// It can be a limit on rate, size, count or the app's plan, such as the number of users
    /// online; `message` says which. Ask for less, remove what is no longer needed or have the plan
    /// raised, then call again. Where it is the rate, wait and call less often.
    #[code(50, "MAX_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "已达到上限",
        help = "频率、大小、数量或套餐额度达到上限，具体是哪一项请看 `message`。请减少请求的内容，清理不再需要的数据，或提升套餐额度，然后重新调用。若是频率达到上限，请稍等并降低调用频率。"
    ))]
    #[doc(alias("50", "MAX_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n50 `MAX_LIMIT`")]
    LimitReached,

    /// The referenced message does not exist.
    ///
    /// The call refers to a message that the server does not have, such as one to report or to pin.
    /// Check the message id, then call again.
    #[code(51, "MESSAGE_NOT_FOUND", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "所引用的消息不存在",
        help = "调用所引用的消息不在服务器上，例如要举报或置顶的消息。请核对消息 ID，然后重新调用。"
    ))]
    #[doc(alias("51", "MESSAGE_NOT_FOUND"))]
    #[cfg_attr(doc, doc = "\n\n51 `MESSAGE_NOT_FOUND`")]
    MessageNotFound,

    /// The operation is not permitted.
    ///
    /// The user may not do this. Have the permission granted or change the request, then call
    /// again. The SDK also raises it for a REST call refused with HTTP 401, that is, for an invalid
    /// token: then log in again with a new one.
    #[code(52, "NO_PERMISSION", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "不允许执行该操作",
        help = "当前用户不可执行该操作，请取得权限或修改请求后重新调用。REST 调用因 Token 无效而返回 HTTP 401 时也报告此错误码，此时请获取新的 Token 后重新登录。"
    ))]
    #[doc(alias("52", "NO_PERMISSION"))]
    #[cfg_attr(doc, doc = "\n\n52 `NO_PERMISSION`")]
    NotPermitted,

    /// The operation is not supported.
    ///
    /// The service does not offer it, so repeating the call cannot help. Do without it, or reach
    /// the same end in another way.
    #[code(53, "OPERATION_UNSUPPORTED", never, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "不支持该操作",
        help = "服务不提供该操作，重复调用没有意义。请放弃该操作，或改用其他方式。"
    ))]
    #[doc(alias("53", "OPERATION_UNSUPPORTED"))]
    #[cfg_attr(doc, doc = "\n\n53 `OPERATION_UNSUPPORTED`")]
    OperationUnsupported,

    /// The operation is not allowed in the present state.
    ///
    /// Another change has to finish first, for example one to the same chat room attribute. Wait
    /// for it, or bring about the state that the operation needs, then call again.
    #[code(54, "OPERATION_NOT_ALLOWED", fix, kind = Conflict, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "当前状态下不允许该操作",
        help = "另一项修改尚未完成，例如对同一聊天室属性的修改。请等待其完成，或先达到操作所需的状态，再重新调用。"
    ))]
    #[doc(alias("54", "OPERATION_NOT_ALLOWED"))]
    #[cfg_attr(doc, doc = "\n\n54 `OPERATION_NOT_ALLOWED`")]
    OperationNotAllowed,

    /// The token has expired.
    ///
    /// Get a new token from the app's server and log in again with it, then repeat the call once.
    /// The SDK never gets one by itself.
    ///
    /// During a reconnect, the SDK reports this at every attempt and ends with 16. A REST call made
    /// with an expired token can report 17 instead.
    #[code(56, "WEBIM_TOKEN_EXPIRED", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "Token 已过期",
        help = "请从应用服务器获取新的 Token 后重新登录，再重新调用一次；SDK 不会自行获取 Token。重连期间，SDK 每次尝试都会报告此错误码，最后报告 16。REST 调用遇到过期的 Token 时可能报告 17。"
    ))]
    #[doc(alias("56", "WEBIM_TOKEN_EXPIRED"))]
    #[cfg_attr(doc, doc = "\n\n56 `WEBIM_TOKEN_EXPIRED`")]
    TokenExpired,

    /// The chat service is disabled for this app.
    ///
    /// The app's operator has disabled it, and the SDK gives up a login at once. Have the service
    /// enabled again, then log in.
    #[code(57, "WEBIM_SERVER_SERVING_DISABLED", fix, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "该应用的聊天服务已停用",
        help = "应用的运营方停用了服务，SDK 会立即放弃登录。请联系运营方恢复服务，然后重新登录。"
    ))]
    #[doc(alias("57", "WEBIM_SERVER_SERVING_DISABLED"))]
    #[cfg_attr(doc, doc = "\n\n57 `WEBIM_SERVER_SERVING_DISABLED`")]
    ServingDisabled,

    // 100s: uploads
    /// The file could not be uploaded.
    ///
    /// The message attachment or group file is over the size limit. Check its size, make it smaller
    /// and upload it again.
    ///
    /// Newer SDKs raise this for any failed upload, so read `data.error`: if the token was refused,
    /// log in again. If `data` is an empty object, the network failed; if it says nothing else,
    /// perhaps the server did: upload again after a delay.
    #[code(101, "WEBIM_UPLOADFILE_ERROR", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "上传文件失败",
        help = "消息附件或群组文件超出大小上限，请检查文件大小，缩小后再次上传。较新的 SDK 以此报告所有上传失败，请查看 `data.error`：Token 被拒绝应重新登录；`data` 为空对象是网络故障，否则可能是服务器故障，请稍后再上传。"
    ))]
    #[doc(alias("101", "WEBIM_UPLOADFILE_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n101 `WEBIM_UPLOADFILE_ERROR`")]
    UploadFailed,

    /// The file was not uploaded: not logged in.
    ///
    /// The user has not logged in yet, so the upload failed. Log in, then upload the file again,
    /// once.
    #[code(102, "WEBIM_UPLOADFILE_NO_LOGIN", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "未登录，无法上传文件",
        help = "上传时用户还没有登录，因此上传失败。请先登录，再上传一次。"
    ))]
    #[doc(alias("102", "WEBIM_UPLOADFILE_NO_LOGIN"))]
    #[cfg_attr(doc, doc = "\n\n102 `WEBIM_UPLOADFILE_NO_LOGIN`")]
    UploadNotLoggedIn,

    // 200s: downloads, users and sessions
    /// The file could not be downloaded.
    ///
    /// The download of a message attachment or group file failed. Try again after a delay. A
    /// refused token and most other causes are reported with this number too: if it keeps failing,
    /// log in again or give up.
    #[code(200, "WEBIM_DOWNLOADFILE_ERROR", retry, kind = Network, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "下载文件失败",
        help = "消息附件或群组文件没有下载成功，请稍后重试。其他大多数原因（例如 Token 被拒绝）也会报告此错误码，若一直失败，请重新登录或放弃下载。"
    ))]
    #[doc(alias("200", "WEBIM_DOWNLOADFILE_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n200 `WEBIM_DOWNLOADFILE_ERROR`")]
    DownloadFailed,

    /// The combined message could not be read.
    ///
    /// The downloaded file of the combined message is damaged or did not pass verification.
    /// Repeating the call cannot mend it: show the message as unreadable, or ask the sender for its
    /// content.
    #[code(203, "PARSE_FILE_ERROR", never, kind = Client, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "无法读取合并消息",
        help = "下载的合并消息文件已损坏，或未通过校验，重复调用无法修复。请提示该消息无法显示，或向发送者索取内容。"
    ))]
    #[doc(alias("203", "PARSE_FILE_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n203 `PARSE_FILE_ERROR`")]
    ParseFileFailed,

    /// The user does not exist.
    ///
    /// No account has this user id, be it in a login, a message or a query. Check the user id or
    /// have the user registered, then call again.
    #[code(204, "USER_NOT_FOUND", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户不存在",
        help = "登录、发送或查询时所用的用户 ID 没有对应的账号。请核对用户 ID，或先注册该用户，然后重新调用。"
    ))]
    #[doc(alias("204", "USER_NOT_FOUND"))]
    #[cfg_attr(doc, doc = "\n\n204 `USER_NOT_FOUND`")]
    UserNotFound,

    /// The message lacks an id or a receiver.
    ///
    /// Nothing was sent. Create the message with the SDK, which sets its `id`, and name the
    /// receiver in `to`, then send it again.
    #[code(205, "MESSAGE_PARAMETER_ERROR", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息缺少 ID 或接收方",
        help = "消息没有发出。请用 SDK 创建消息以获得 `id`，并在 `to` 中填写接收方，然后重新发送。"
    ))]
    #[doc(alias("205", "MESSAGE_PARAMETER_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n205 `MESSAGE_PARAMETER_ERROR`")]
    MessageParameter,

    /// The user logged in on another device.
    ///
    /// Multi-device login is off, so this device was logged out by the login on the other one. Tell
    /// the user, and log in again only if the user asks for it here. Never do so automatically: two
    /// devices would log each other out forever.
    ///
    /// The SDK does not reconnect, and later sends fail with 39.
    #[code(206, "WEBIM_CONNCTION_USER_LOGIN_ANOTHER_DEVICE", fix, kind = SessionEnded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "账号已在另一台设备上登录",
        help = "没有开启多设备登录，因此账号在另一台设备上登录后，本设备被强制登出。请告知用户，由用户决定是否在本设备重新登录。切勿自动登录，否则两台设备会不断互相挤下线。SDK 不会自动重连，此后发送消息会报告 39。"
    ))]
    #[doc(alias("206", "WEBIM_CONNCTION_USER_LOGIN_ANOTHER_DEVICE"))]
    #[cfg_attr(doc, doc = "\n\n206 `WEBIM_CONNCTION_USER_LOGIN_ANOTHER_DEVICE`")]
    LoggedInElsewhere,

    /// The logged-in user was deleted.
    ///
    /// An administrator deleted the account, which ended the session. There is no account left to
    /// log in with, so there is nothing to repeat: tell the user and go back to the login page.
    #[code(207, "WEBIM_CONNCTION_USER_REMOVED", never, kind = SessionEnded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "已登录的账号被删除",
        help = "管理员在后台删除了该账号，登录状态随之失效。该账号不能再登录，无需重试，请告知用户并返回登录页面。"
    ))]
    #[doc(alias("207", "WEBIM_CONNCTION_USER_REMOVED"))]
    #[cfg_attr(doc, doc = "\n\n207 `WEBIM_CONNCTION_USER_REMOVED`")]
    UserRemoved,

    /// The user is already logged in.
    ///
    /// What was asked for is in place already: treat the login as done. To log in as another user,
    /// log out first.
    #[code(208, "WEBIM_USER_ALREADY_LOGIN", never, kind = Conflict, outcome = Applied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户已经登录",
        help = "当前已处于登录状态，可视为登录成功，无需重试。若要换用其他用户，请先登出。"
    ))]
    #[doc(alias("208", "WEBIM_USER_ALREADY_LOGIN"))]
    #[cfg_attr(doc, doc = "\n\n208 `WEBIM_USER_ALREADY_LOGIN`")]
    AlreadyLoggedIn,

    /// The user is logged in on too many devices.
    ///
    /// Log out on one of the other devices or have the allowed number raised, then log in here
    /// again. Newer SDKs only: older ones report 2.
    #[code(214, "USER_LOGIN_TOO_MANY_DEVICES", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "登录的设备过多",
        help = "请先在其他某台设备上登出，或提高允许的设备数，然后在本设备重新登录。仅较新的 SDK 报告此错误码，旧版报告 2。"
    ))]
    #[doc(alias("214", "USER_LOGIN_TOO_MANY_DEVICES"))]
    #[cfg_attr(doc, doc = "\n\n214 `USER_LOGIN_TOO_MANY_DEVICES`")]
    TooManyDevices,

    /// The user's password was changed.
    ///
    /// The logged-in user changed the password, and this device was logged out. Ask the user to
    /// enter the new password, and log in with that. The SDK does not reconnect, and later sends
    /// fail with 39.
    #[code(216, "WEBIM_CONNCTION_USER_KICKED_BY_CHANGE_PASSWORD", fix, kind = SessionEnded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "登录密码已更改",
        help = "已登录的用户更改了密码，因此被强制登出。请让用户输入新密码，再重新登录。SDK 不会自动重连，此后发送消息会报告 39。"
    ))]
    #[doc(alias("216", "WEBIM_CONNCTION_USER_KICKED_BY_CHANGE_PASSWORD"))]
    #[cfg_attr(doc, doc = "\n\n216 `WEBIM_CONNCTION_USER_KICKED_BY_CHANGE_PASSWORD`")]
    PasswordChanged,

    /// This device was logged out from elsewhere.
    ///
    /// Multi-device login is on, and this device was logged out on purpose: from another device by
    /// an API call, or in the console. Tell the user, and log in again only if the user asks for
    /// it. The SDK does not reconnect, and later sends fail with 39.
    #[code(217, "WEBIM_CONNCTION_USER_KICKED_BY_OTHER_DEVICE", fix, kind = SessionEnded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "本设备已被远程登出",
        help = "已开启多设备登录，本设备被其他设备通过 API 登出，或在管理后台被登出。请告知用户，由用户决定是否重新登录。SDK 不会自动重连，此后发送消息会报告 39。"
    ))]
    #[doc(alias("217", "WEBIM_CONNCTION_USER_KICKED_BY_OTHER_DEVICE"))]
    #[cfg_attr(doc, doc = "\n\n217 `WEBIM_CONNCTION_USER_KICKED_BY_OTHER_DEVICE`")]
    KickedByOtherDevice,

    /// The user is muted everywhere by an administrator.
    ///
    /// The message was not sent, and no other will be while the mute lasts. Wait until it ends, or
    /// ask an administrator to lift it, then send again.
    #[code(219, "USER_MUTED_BY_ADMIN", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户已被管理员全局禁言",
        help = "消息没有发出，禁言期间也无法发送其他消息。请等待禁言到期，或联系管理员解除禁言，然后重新发送。"
    ))]
    #[doc(alias("219", "USER_MUTED_BY_ADMIN"))]
    #[cfg_attr(doc, doc = "\n\n219 `USER_MUTED_BY_ADMIN`")]
    MutedGlobally,

    /// The device is not the one of the last login.
    ///
    /// The login was refused because the user last logged in on another device. Ask the user
    /// whether to go on here, and only then log in again. Newer SDKs only: older ones report 2.
    #[code(220, "USER_DEVICE_CHANGED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "登录设备与上次不同",
        help = "用户上次在另一台设备上登录，本次登录被拒绝。请先询问用户是否改用本设备，得到确认后再登录。仅较新的 SDK 报告此错误码，旧版报告 2。"
    ))]
    #[doc(alias("220", "USER_DEVICE_CHANGED"))]
    #[cfg_attr(doc, doc = "\n\n220 `USER_DEVICE_CHANGED`")]
    DeviceChanged,

    /// The receiver is not a contact.
    ///
    /// The app allows messages between contacts only. Add the receiver as a contact, then send
    /// again. Setting a remark for a user who is not a contact fails in the same way.
    #[code(221, "USER_NOT_FRIEND", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "接收方不是好友",
        help = "应用只允许好友之间发送消息。请先将接收方添加为好友，再重新发送。为非好友设置备注也会报告此错误码。"
    ))]
    #[doc(alias("221", "USER_NOT_FRIEND"))]
    #[cfg_attr(doc, doc = "\n\n221 `USER_NOT_FRIEND`")]
    NotAContact,

    /// The user may not download this file.
    ///
    /// The server keeps the file from this user, and asking again does not change that. Have access
    /// granted or ask the sender for the file, then download it again.
    #[code(222, "WEBIM_DOWNLOADFILE_ERROR_NO_PERMISSION", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户无权下载该文件",
        help = "服务器不允许当前用户下载该文件，重复请求不会改变结果。请取得权限，或请发送者重新发送，然后再下载。"
    ))]
    #[doc(alias("222", "WEBIM_DOWNLOADFILE_ERROR_NO_PERMISSION"))]
    #[cfg_attr(doc, doc = "\n\n222 `WEBIM_DOWNLOADFILE_ERROR_NO_PERMISSION`")]
    DownloadNotPermitted,

    /// The file has expired on the server.
    ///
    /// The server no longer keeps it, so no further download can succeed. Ask the sender to send
    /// the file again.
    #[code(223, "WEBIM_DOWNLOADFILE_ERROR_EXPIRED", never, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "文件在服务器上已过期",
        help = "服务器不再保存该文件，重复下载没有意义。请让发送者重新发送该文件。"
    ))]
    #[doc(alias("223", "WEBIM_DOWNLOADFILE_ERROR_EXPIRED"))]
    #[cfg_attr(doc, doc = "\n\n223 `WEBIM_DOWNLOADFILE_ERROR_EXPIRED`")]
    DownloadExpired,

    // 300s: the list of servers
    /// The list of servers could not be fetched.
    ///
    /// It is often the first error of an app that is offline, or on a network with a sign-in page.
    /// Check the network and call again after a delay. An unknown App Key can be the cause too:
    /// then correct it. The cause is nested in `data`, up to three levels deep.
    #[code(304, "SERVER_GET_DNSLIST_FAILED", retry, kind = Network, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "无法获取服务器列表",
        help = "设备离线或网络需要网页认证时，往往最先出现此错误。请检查网络，稍后重试。也可能是 App Key 不存在，请更正。具体原因嵌套在 `data` 中，最多三层。"
    ))]
    #[doc(alias("304", "SERVER_GET_DNSLIST_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n304 `SERVER_GET_DNSLIST_FAILED`")]
    DnsListFailed,

    // 400s: voice to text
    /// The voice file is not valid.
    ///
    /// Voice to text was given something that it cannot read as a voice file. Choose a valid voice
    /// message, then call again. Newer SDKs only.
    #[code(407, "FILE_INVALID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "语音文件无效",
        help = "语音转文字功能无法识别该文件。请选择有效的语音消息，然后重新调用。仅较新的 SDK 报告此错误码。"
    ))]
    #[doc(alias("407", "FILE_INVALID"))]
    #[cfg_attr(doc, doc = "\n\n407 `FILE_INVALID`")]
    FileInvalid,

    /// The voice file is longer than 60 seconds.
    ///
    /// Voice to text takes 60 seconds at most. Choose a shorter voice message, then call again.
    /// Newer SDKs only.
    #[code(408, "FILE_DURATION_TOO_LONG", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "语音时长超过 60 秒",
        help = "语音转文字最多支持 60 秒的语音。请选择较短的语音消息，然后重新调用。仅较新的 SDK 报告此错误码。"
    ))]
    #[doc(alias("408", "FILE_DURATION_TOO_LONG"))]
    #[cfg_attr(doc, doc = "\n\n408 `FILE_DURATION_TOO_LONG`")]
    FileTooLong,

    /// The speech could not be recognized.
    ///
    /// Speech recognition failed; nothing was changed. Call again after a delay; if it still fails,
    /// let the user listen instead. Newer SDKs only.
    #[code(409, "FILE_VOICE_TO_TEXT_FAILED", retry, kind = Server, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "语音识别失败",
        help = "语音转文字未能完成识别，没有改动任何数据。请稍后重试；若仍然失败，请让用户直接收听。仅较新的 SDK 报告此错误码。"
    ))]
    #[doc(alias("409", "FILE_VOICE_TO_TEXT_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n409 `FILE_VOICE_TO_TEXT_FAILED`")]
    VoiceToTextFailed,

    /// The voice file does not exist.
    ///
    /// Voice to text found no file: the message carries no address for it, or nothing is there.
    /// Choose a voice message that has its file, then call again. Newer SDKs only.
    #[code(410, "FILE_NOT_FOUND", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "语音文件不存在",
        help = "语音转文字找不到文件：消息中没有文件地址，或该地址没有文件。请选择文件仍在的语音消息，然后重新调用。仅较新的 SDK 报告此错误码。"
    ))]
    #[doc(alias("410", "FILE_NOT_FOUND"))]
    #[cfg_attr(doc, doc = "\n\n410 `FILE_NOT_FOUND`")]
    FileNotFound,

    /// The voice file is larger than 10 MB.
    ///
    /// Voice to text takes files of 10 MB at most. Choose a smaller one, then call again. Newer
    /// SDKs only.
    #[code(411, "FILE_TOO_LARGE", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "语音文件超过 10 MB",
        help = "语音转文字最多支持 10 MB 的文件。请选择较小的语音文件，然后重新调用。仅较新的 SDK 报告此错误码。"
    ))]
    #[doc(alias("411", "FILE_TOO_LARGE"))]
    #[cfg_attr(doc, doc = "\n\n411 `FILE_TOO_LARGE`")]
    FileTooLarge,

    // 500s: the server, and sending messages
    /// The server is busy.
    ///
    /// It answered with HTTP 429 or 503: it is overloaded, or calls come too often. Call less
    /// often, and call again after a delay of some seconds that grows with every attempt. The call
    /// had no effect, so even a send may be repeated.
    #[code(500, "SERVER_BUSY", retry(initial_backoff = "5s", max_backoff = "60s"), kind = RateLimited, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "服务器繁忙",
        help = "服务器返回 HTTP 429 或 503，表示负载过高，或调用过于频繁。请降低调用频率，数秒后重试，并逐次延长等待时间。本次调用没有生效，消息也可以放心重发。"
    ))]
    #[doc(alias("500", "SERVER_BUSY"))]
    #[cfg_attr(doc, doc = "\n\n500 `SERVER_BUSY`")]
    ServerBusy,

    /// The message contains a forbidden word.
    ///
    /// The content filter refused the message. Change the text, then send it again. The SDK itself
    /// also raises this for a file that is sent as a GIF image but is not one.
    #[code(501, "MESSAGE_INCLUDE_ILLEGAL_CONTENT", fix, kind = ContentRejected, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息含有敏感词",
        help = "内容过滤拒绝了该消息。请修改文字后重新发送。将非 GIF 文件作为 GIF 图片发送时，SDK 也会报告此错误码。"
    ))]
    #[doc(alias("501", "MESSAGE_INCLUDE_ILLEGAL_CONTENT"))]
    #[cfg_attr(doc, doc = "\n\n501 `MESSAGE_INCLUDE_ILLEGAL_CONTENT`")]
    IllegalContent,

    /// The app's pre-send callback refused the message.
    ///
    /// The app's operator lets every message be checked before it is sent, and this one did not
    /// pass. `message` may give the reason. Change the message or have the rules changed, then send
    /// it again.
    #[code(502, "MESSAGE_EXTERNAL_LOGIC_BLOCKED", fix, kind = ContentRejected, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息被发送前回调拒绝",
        help = "应用的运营方设置了发送前回调，该消息没有通过检查，`message` 中可能有原因。请修改消息，或请运营方调整规则，然后重新发送。"
    ))]
    #[doc(alias("502", "MESSAGE_EXTERNAL_LOGIC_BLOCKED"))]
    #[cfg_attr(doc, doc = "\n\n502 `MESSAGE_EXTERNAL_LOGIC_BLOCKED`")]
    BlockedByHook,

    /// An unknown error stopped the message from being sent.
    ///
    /// The server gave a reason that the SDK does not know; `message` may hold it. Send again after
    /// a delay, but only if the message has not arrived, since a repeated send can arrive twice.
    ///
    /// Server errors of other calls, such as a download or joining a chat room, are reported with
    /// this number too.
    #[code(503, "SERVER_UNKNOWN_ERROR", retry, kind = Server, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "消息因未知错误发送失败",
        help = "SDK 无法识别服务器给出的原因，`message` 中可能有说明。请稍后重试，但应先确认消息是否送达，重复发送可能使对方收到两条相同的消息。下载文件、加入聊天室等调用遇到服务器错误时也可能报告此错误码。"
    ))]
    #[doc(alias("503", "SERVER_UNKNOWN_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n503 `SERVER_UNKNOWN_ERROR`")]
    ServerUnknown,

    /// The message is too old to be recalled.
    ///
    /// The time allowed for recalling it has passed. Repeating the call cannot help: the message
    /// stays. For later messages, the app's operator can allow more time in the console, up to 7
    /// days.
    #[code(504, "MESSAGE_RECALL_TIME_LIMIT", never, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "已超过允许撤回的时间",
        help = "允许撤回消息的时间已过，重复调用没有意义，该消息将保留。运营方可在控制台为以后的消息延长该时间，最长 7 天。"
    ))]
    #[doc(alias("504", "MESSAGE_RECALL_TIME_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n504 `MESSAGE_RECALL_TIME_LIMIT`")]
    RecallTooLate,

    /// The service is not enabled.
    ///
    /// The service that the method needs, such as presence or reactions, has not been enabled for
    /// the app. Have it enabled, then call again.
    #[code(505, "SERVICE_NOT_ENABLED", fix, kind = Unsupported, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "所需服务尚未开通",
        help = "该方法依赖的服务（例如在线状态、表情回复）尚未为应用开通。请开通该服务，然后重新调用。"
    ))]
    #[doc(alias("505", "SERVICE_NOT_ENABLED"))]
    #[cfg_attr(doc, doc = "\n\n505 `SERVICE_NOT_ENABLED`")]
    ServiceNotEnabled,

    /// The sender is not on the allow list.
    ///
    /// The whole group or chat room is muted, and only members on its mute allow list may send
    /// messages. Have an administrator add the user to the list or lift the mute, then send again.
    #[code(506, "SERVICE_NOT_ALLOW_MESSAGING", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "发送者不在禁言白名单中",
        help = "群组或聊天室已对全体成员禁言，只有禁言白名单中的成员可以发送消息。请管理员将该用户加入白名单，或解除全员禁言，然后重新发送。"
    ))]
    #[doc(alias("506", "SERVICE_NOT_ALLOW_MESSAGING"))]
    #[cfg_attr(doc, doc = "\n\n506 `SERVICE_NOT_ALLOW_MESSAGING`")]
    NotOnAllowList,

    /// The user is muted in the group or chat room.
    ///
    /// The message was not sent. Wait until the mute ends or an administrator lifts it, then send
    /// it again. The text of the event may be in `reason`, without any `message`.
    #[code(507, "SERVICE_NOT_ALLOW_MESSAGING_MUTE", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户在群组或聊天室中被禁言",
        help = "消息没有发出。请等待禁言到期，或由管理员解除禁言，然后重新发送。事件的说明可能在 `reason` 中，而没有 `message`。"
    ))]
    #[doc(alias("507", "SERVICE_NOT_ALLOW_MESSAGING_MUTE"))]
    #[cfg_attr(doc, doc = "\n\n507 `SERVICE_NOT_ALLOW_MESSAGING_MUTE`")]
    Muted,

    /// The moderation service refused the message.
    ///
    /// The same message would be refused again. Change its content, then send it.
    #[code(508, "MESSAGE_MODERATION_BLOCKED", fix, kind = ContentRejected, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息未通过内容审核",
        help = "原样重发仍会被拒绝。请修改消息内容，然后重新发送。"
    ))]
    #[doc(alias("508", "MESSAGE_MODERATION_BLOCKED"))]
    #[cfg_attr(doc, doc = "\n\n508 `MESSAGE_MODERATION_BLOCKED`")]
    BlockedByModeration,

    /// Messages are sent too often.
    ///
    /// The server limits the rate, and this message was not delivered. Send less often, and send it
    /// again after a delay of some seconds that grows with every attempt. It cannot arrive twice.
    #[code(509, "MESSAGE_CURRENT_LIMITING", retry(initial_backoff = "5s", max_backoff = "60s"), kind = RateLimited, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息发送过于频繁",
        help = "服务器进行了限流，该消息没有送达。请降低发送频率，数秒后重试，并逐次延长等待时间。重发不会使对方收到两条相同的消息。"
    ))]
    #[doc(alias("509", "MESSAGE_CURRENT_LIMITING"))]
    #[cfg_attr(doc, doc = "\n\n509 `MESSAGE_CURRENT_LIMITING`")]
    SendRateLimited,

    /// The connection dropped while the message was under way.
    ///
    /// The message may have arrived all the same, with only its acknowledgment lost. The SDK
    /// reconnects by itself. Send again after a delay, but check first where you can: a repeated
    /// send can arrive twice.
    #[code(510, "MESSAGE_WEBSOCKET_DISCONNECTED", retry, kind = Network, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "发送消息途中连接中断",
        help = "消息可能已经送达，只是没有收到确认。SDK 会自动重连，请稍后再发送，并尽量先确认是否送达：重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias("510", "MESSAGE_WEBSOCKET_DISCONNECTED"))]
    #[cfg_attr(doc, doc = "\n\n510 `MESSAGE_WEBSOCKET_DISCONNECTED`")]
    SendInterrupted,

    /// The message is too large.
    ///
    /// The message body is over the size limit, so it was not sent. Shorten it or send the content
    /// as a file, then send again.
    #[code(511, "MESSAGE_SIZE_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "消息过大",
        help = "消息体超出大小上限，没有发出。请缩短内容，或改为以附件发送，然后重新发送。"
    ))]
    #[doc(alias("511", "MESSAGE_SIZE_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n511 `MESSAGE_SIZE_LIMIT`")]
    MessageTooLarge,

    /// The message was not acknowledged in time.
    ///
    /// No acknowledgment came within 15 seconds, yet the message may have arrived. The SDK
    /// reconnects by itself, which makes other sends under way fail with 510. Send again after a
    /// delay, but check first where you can: a repeated send can arrive twice.
    #[code(512, "MESSAGE_SEND_TIMEOUT", retry, kind = TimedOut, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "消息未及时得到确认",
        help = "15 秒内没有收到确认，但消息可能已经送达。SDK 会自动重连，其他正在发送的消息因此报告 510。请稍后再发送，并尽量先确认是否送达：重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias("512", "MESSAGE_SEND_TIMEOUT"))]
    #[cfg_attr(doc, doc = "\n\n512 `MESSAGE_SEND_TIMEOUT`")]
    SendTimedOut,

    /// The streamed message paused for too long.
    ///
    /// No new part of it came for more than 30 seconds. Stream it again after a delay; what came
    /// before the pause may have arrived, so a repeated send can arrive twice.
    ///
    /// Newer SDKs only, and never as an error event: the number is in
    /// `message.stream.errorType`.
    #[code(513, "MESSAGE_STREAM_INTERVAL_TIMEOUT", retry, kind = TimedOut, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "流式消息停顿过久",
        help = "超过 30 秒没有新的内容。请稍后重试，停顿之前的内容可能已经送达，重复发送可能使对方收到两条相同的消息。仅较新的 SDK 使用，且只出现在 `message.stream.errorType` 中。"
    ))]
    #[doc(alias("513", "MESSAGE_STREAM_INTERVAL_TIMEOUT"))]
    #[cfg_attr(doc, doc = "\n\n513 `MESSAGE_STREAM_INTERVAL_TIMEOUT`")]
    StreamIntervalTimedOut,

    /// The streamed message lasted too long.
    ///
    /// A stream is cut off after 30 minutes, and a repeated one would be too. Keep the part that
    /// arrived, and split longer content into several messages.
    ///
    /// Newer SDKs only, and never as an error event: the number is in
    /// `message.stream.errorType`.
    #[code(514, "MESSAGE_STREAM_TIMEOUT", never, kind = LimitExceeded, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "流式消息持续过久",
        help = "流式消息超过 30 分钟后被截断，重复发送仍会如此。请保留已收到的内容，并将较长的内容拆成多条消息。仅较新的 SDK 使用，且只出现在 `message.stream.errorType` 中。"
    ))]
    #[doc(alias("514", "MESSAGE_STREAM_TIMEOUT"))]
    #[cfg_attr(doc, doc = "\n\n514 `MESSAGE_STREAM_TIMEOUT`")]
    StreamTimedOut,

    // 600s: groups
    /// The user is already a member of the group.
    ///
    /// What was asked for is in place already: treat the call as done. If several users were
    /// invited at once, `message` names the members among them: invite the others without them.
    #[code(601, "GROUP_ALREADY_JOINED", never, kind = Conflict, outcome = Applied, alias = "ALREADY_JOINED")]
    #[code(lang(
        "zh-Hans",
        summary = "用户已是群组成员",
        help = "用户已在群组中，可视为成功，无需重试。若一次邀请了多名用户，`message` 会列出其中已有的成员，请去掉他们后再邀请其余用户。"
    ))]
    #[doc(alias("601", "GROUP_ALREADY_JOINED", "ALREADY_JOINED"))]
    #[cfg_attr(doc, doc = "\n\n601 `GROUP_ALREADY_JOINED`, `ALREADY_JOINED`")]
    GroupAlreadyJoined,

    /// The user is not a member of the group.
    ///
    /// A message or another operation was meant for a group that the user has not joined. Join the
    /// group, then call again.
    #[code(602, "GROUP_NOT_JOINED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户不是群组成员",
        help = "用户没有加入该群组，却在其中发送消息或进行其他操作。请先加入群组，再重新调用。"
    ))]
    #[doc(alias("602", "GROUP_NOT_JOINED"))]
    #[cfg_attr(doc, doc = "\n\n602 `GROUP_NOT_JOINED`")]
    GroupNotJoined,

    /// The user does not have permission.
    ///
    /// Check whether the user has been blocked; if so, have the block lifted and log in again.
    /// Otherwise the operation needs a right that the user does not have.
    ///
    /// The SDK reports every HTTP 403 that it has no other number for like this and may replace its
    /// text: the real reason is in `data`.
    #[code(603, "PERMISSION_DENIED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户没有权限",
        help = "用户无权进行该操作。请检查用户是否被封禁；若被封禁，请解除后重新登录，否则请取得所需的权限。SDK 无法识别的 HTTP 403 也报告为此错误码，并可能替换其文字，真正的原因在 `data` 中。"
    ))]
    #[doc(alias("603", "PERMISSION_DENIED"))]
    #[cfg_attr(doc, doc = "\n\n603 `PERMISSION_DENIED`")]
    PermissionDenied,

    /// The handling of a received message failed.
    ///
    /// The callback that receives messages failed, or a function that runs after it. Correct that
    /// code; repeating a call cannot help.
    ///
    /// Newer SDKs also raise this for a send that the server refused, with the cause in
    /// `data.reason`, and for a message that cannot be decoded. The cause can be an expired token:
    /// log in again. Do not send again before the cause is removed.
    #[code(604, "WEBIM_LOAD_MSG_ERROR", never, kind = Client, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "处理收到的消息时出错",
        help = "接收消息的回调函数或其后的处理函数出错，请修正代码，重复调用没有意义。较新的 SDK 在消息被服务器拒绝或无法解码时也报告此错误码，请查看 `data.reason`：原因可能是 Token 已过期，此时请重新登录。消除原因之前不要重发。"
    ))]
    #[doc(alias("604", "WEBIM_LOAD_MSG_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n604 `WEBIM_LOAD_MSG_ERROR`")]
    MessageCallbackFailed,

    /// The group does not exist.
    ///
    /// The operation names a group that does not exist, or no longer does. Check the group id, then
    /// call again.
    #[code(605, "GROUP_NOT_EXIST", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组不存在",
        help = "操作所指定的群组不存在，或已经解散。请核对群组 ID，然后重新调用。"
    ))]
    #[doc(alias("605", "GROUP_NOT_EXIST"))]
    #[cfg_attr(doc, doc = "\n\n605 `GROUP_NOT_EXIST`")]
    GroupNotFound,

    /// The group is full.
    ///
    /// It has as many members as it may have. Have a member removed or the limit raised, then call
    /// again.
    #[code(606, "GROUP_MEMBERS_FULL", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组人数已满",
        help = "群组的成员数已达到上限。请移除部分成员，或提高人数上限，然后重新调用。"
    ))]
    #[doc(alias("606", "GROUP_MEMBERS_FULL"))]
    #[cfg_attr(doc, doc = "\n\n606 `GROUP_MEMBERS_FULL`")]
    GroupFull,

    /// The new group would have too many members.
    ///
    /// A group was to be created with more members than allowed. Name fewer members, then create it
    /// again.
    #[code(607, "GROUP_MEMBERS_LIMIT", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "新建群组的成员过多",
        help = "创建群组时指定的成员数超过上限。请减少成员，然后重新创建。"
    ))]
    #[doc(alias("607", "GROUP_MEMBERS_LIMIT"))]
    #[cfg_attr(doc, doc = "\n\n607 `GROUP_MEMBERS_LIMIT`")]
    GroupMemberLimit,

    /// The group has been disabled.
    ///
    /// Nothing can be sent to it or changed in it until it is enabled again. Ask an administrator
    /// to enable it, then call again.
    #[code(608, "GROUP_IS_DISABLED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "群组已被禁用",
        help = "恢复之前，无法在该群组中发送消息或进行其他操作。请联系管理员恢复该群组，然后重新调用。"
    ))]
    #[doc(alias("608", "GROUP_IS_DISABLED"))]
    #[cfg_attr(doc, doc = "\n\n608 `GROUP_IS_DISABLED`")]
    GroupDisabled,

    /// The attributes of the group member could not be set.
    ///
    /// The server failed and may or may not have stored them. Call again after a delay; setting the
    /// same attributes twice does no harm.
    #[code(609, "GROUP_MEMBER_ATTRIBUTES_SET_FAILED", retry, kind = Server, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "群组成员属性设置失败",
        help = "服务器处理失败，属性可能已经保存，也可能没有。请稍后重试，重复设置相同的属性没有副作用。"
    ))]
    #[doc(alias("609", "GROUP_MEMBER_ATTRIBUTES_SET_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n609 `GROUP_MEMBER_ATTRIBUTES_SET_FAILED`")]
    GroupMemberAttributesFailed,

    // 700s: REST calls and chat rooms
    /// A REST call was made without a valid token or App Key.
    ///
    /// The user has not logged in, or the token or the App Key is invalid. Check the App Key, log
    /// in with a new token, then repeat the call once. The SDK reports 28 or 2 with it.
    #[code(700, "REST_PARAMS_STATUS", login, kind = Unauthenticated, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "缺少有效的 Token 或 App Key",
        help = "发起 REST 调用时用户尚未登录，或者 Token 或 App Key 无效，SDK 会同时报告 28 或 2。请检查 App Key，用新的 Token 登录，再重新调用一次。"
    ))]
    #[doc(alias("700", "REST_PARAMS_STATUS"))]
    #[cfg_attr(doc, doc = "\n\n700 `REST_PARAMS_STATUS`")]
    RestParameters,

    /// The user is not in the chat room.
    ///
    /// Join the chat room, then call again. In mini-programs, this number can stand for a group as
    /// well.
    #[code(702, "CHATROOM_NOT_JOINED", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户不在聊天室中",
        help = "请先加入聊天室，再重新调用。在小程序中，群组的同类错误也可能报告为此错误码。"
    ))]
    #[doc(alias("702", "CHATROOM_NOT_JOINED"))]
    #[cfg_attr(doc, doc = "\n\n702 `CHATROOM_NOT_JOINED`")]
    ChatRoomNotJoined,

    /// The chat room is full.
    ///
    /// It has as many members as it may have. Have a member removed or the limit raised, or choose
    /// another room, then call again. In mini-programs, this number can stand for a group as well.
    #[code(704, "CHATROOM_MEMBERS_FULL", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "聊天室人数已满",
        help = "聊天室的成员数已达到上限。请移除部分成员、提高人数上限或改用其他聊天室，然后重新调用。在小程序中，群组的同类错误也可能报告为此错误码。"
    ))]
    #[doc(alias("704", "CHATROOM_MEMBERS_FULL"))]
    #[cfg_attr(doc, doc = "\n\n704 `CHATROOM_MEMBERS_FULL`")]
    ChatRoomFull,

    /// The chat room does not exist.
    ///
    /// The operation names a chat room that does not exist, or no longer does. Check the chat room
    /// id, then call again. In mini-programs, this number can stand for a group as well.
    #[code(705, "CHATROOM_NOT_EXIST", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "聊天室不存在",
        help = "操作所指定的聊天室不存在，或已经解散。请核对聊天室 ID，然后重新调用。在小程序中，群组的同类错误也可能报告为此错误码。"
    ))]
    #[doc(alias("705", "CHATROOM_NOT_EXIST"))]
    #[cfg_attr(doc, doc = "\n\n705 `CHATROOM_NOT_EXIST`")]
    ChatRoomNotFound,

    // 800s: the local database
    /// An operation on the local database failed.
    ///
    /// The browser's own database, `IndexedDB`, refused the operation or broke it off. Repeating
    /// the call seldom helps: reload the page and check that the browser may store data. Some older
    /// SDKs report 55, which is read as 800.
    #[code(800, "LOCAL_DB_OPERATION_FAILED", fix, kind = Client, outcome = Unknown, alias = 55)]
    #[code(lang(
        "zh-Hans",
        summary = "本地数据库操作失败",
        help = "浏览器自身的数据库 IndexedDB 拒绝或中断了操作，重复调用通常没有用处。请刷新页面，并检查浏览器是否允许保存数据。部分旧版 SDK 报告 55，按 800 识别。"
    ))]
    #[doc(alias("800", "55", "LOCAL_DB_OPERATION_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n800 `LOCAL_DB_OPERATION_FAILED`, formerly 55")]
    LocalDatabaseFailed,

    // 900s: the SDK itself
    /// The WebSocket refused to send.
    ///
    /// The connection did not take the data. Call again after a delay; a login hangs until its time
    /// limit of 10 seconds before it fails. It is not known whether anything got through, so a
    /// repeated send can arrive twice.
    #[code(999, "SDK_RUNTIME_ERROR", retry, kind = Network, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "WebSocket 拒绝发送数据",
        help = "连接没有接受数据，登录会在 10 秒后超时失败。请稍后重试。无法确定数据是否送达，重复发送可能使对方收到两条相同的消息。"
    ))]
    #[doc(alias("999", "SDK_RUNTIME_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n999 `SDK_RUNTIME_ERROR`")]
    SdkRuntime,

    // 1100s: presence and reactions
    /// The custom presence text is too long.
    ///
    /// The text is over the length limit. Shorten it, then set the presence again.
    #[code(1100, "PRESENCE_PARAM_EXCEED", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "自定义在线状态过长",
        help = "在线状态的自定义文字超出长度上限。请缩短文字，然后重新设置。"
    ))]
    #[doc(alias("1100", "PRESENCE_PARAM_EXCEED"))]
    #[cfg_attr(doc, doc = "\n\n1100 `PRESENCE_PARAM_EXCEED`")]
    PresenceTooLong,

    /// The reaction has already been added.
    ///
    /// What was asked for is in place already: treat the call as done.
    #[code(1101, "REACTION_ALREADY_ADDED", never, kind = Conflict, outcome = Applied)]
    #[code(lang(
        "zh-Hans",
        summary = "该表情回复已经添加",
        help = "消息上已有该表情回复，可视为成功，无需重试。"
    ))]
    #[doc(alias("1101", "REACTION_ALREADY_ADDED"))]
    #[cfg_attr(doc, doc = "\n\n1101 `REACTION_ALREADY_ADDED`")]
    ReactionAlreadyAdded,

    /// Several users are adding the reaction at once.
    ///
    /// Another user's call got in between, so this reaction was not added. Add it again after a
    /// delay.
    #[code(1102, "REACTION_CREATING", retry, kind = Conflict, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "多名用户正在同时添加该表情回复",
        help = "其他用户正在添加，本次没有添加成功。请稍后重试。"
    ))]
    #[doc(alias("1102", "REACTION_CREATING"))]
    #[cfg_attr(doc, doc = "\n\n1102 `REACTION_CREATING`")]
    ReactionBeingCreated,

    /// The user may not change this reaction.
    ///
    /// The user tried to remove someone else's reaction or to react in a conversation of others.
    /// Remove only the user's own reactions, and react only where the user takes part.
    #[code(1103, "REACTION_OPERATION_IS_ILLEGAL", fix, kind = PermissionDenied, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "用户无权更改该表情回复",
        help = "用户试图移除他人的表情回复，或在未参与的会话中添加表情回复。请只移除用户自己的表情回复，并只在其参与的会话中添加。"
    ))]
    #[doc(alias("1103", "REACTION_OPERATION_IS_ILLEGAL"))]
    #[cfg_attr(doc, doc = "\n\n1103 `REACTION_OPERATION_IS_ILLEGAL`")]
    ReactionNotPermitted,

    // 1200s: translation
    /// The language code is not valid.
    ///
    /// The translation service does not know the language. Take the code from the list of supported
    /// languages, then call again.
    #[code(1200, "TRANSLATION_NOT_VALID", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "语言代码无效",
        help = "翻译服务不支持该语言。请从支持的语言列表中选择代码，然后重新调用。"
    ))]
    #[doc(alias("1200", "TRANSLATION_NOT_VALID"))]
    #[cfg_attr(doc, doc = "\n\n1200 `TRANSLATION_NOT_VALID`")]
    TranslationLanguageInvalid,

    /// The text is too long to translate.
    ///
    /// It is over the length limit of the translation service. Shorten it or translate it in parts.
    #[code(1201, "TRANSLATION_TEXT_TOO_LONG", fix, kind = LimitExceeded, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "文本过长，无法翻译",
        help = "文本超出翻译服务的长度上限。请缩短文本，或分段翻译。"
    ))]
    #[doc(alias("1201", "TRANSLATION_TEXT_TOO_LONG"))]
    #[cfg_attr(doc, doc = "\n\n1201 `TRANSLATION_TEXT_TOO_LONG`")]
    TranslationTextTooLong,

    /// The translation failed.
    ///
    /// The translation service failed; nothing was changed. Call again after a delay.
    #[code(1204, "TRANSLATION_FAILED", retry, kind = Server, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "翻译失败",
        help = "翻译服务发生故障，没有改动任何数据。请稍后重试。"
    ))]
    #[doc(alias("1204", "TRANSLATION_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1204 `TRANSLATION_FAILED`")]
    TranslationFailed,

    // 1300s: threads, and modifying messages
    /// The thread does not exist.
    ///
    /// The operation names a thread that does not exist, or no longer does. Check the thread id,
    /// then call again.
    #[code(1300, "THREAD_NOT_EXIST", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "子区不存在",
        help = "操作所指定的子区不存在，或已经解散。请核对子区 ID，然后重新调用。"
    ))]
    #[doc(alias("1300", "THREAD_NOT_EXIST"))]
    #[cfg_attr(doc, doc = "\n\n1300 `THREAD_NOT_EXIST`")]
    ThreadNotFound,

    /// The thread already exists.
    ///
    /// What was asked for is in place already: treat the call as done, and use the thread that is
    /// there.
    #[code(1301, "THREAD_ALREADY_EXIST", never, kind = Conflict, outcome = Applied)]
    #[code(lang(
        "zh-Hans",
        summary = "子区已存在",
        help = "要创建的子区已经存在，可视为成功，无需重试。请直接使用已有的子区。"
    ))]
    #[doc(alias("1301", "THREAD_ALREADY_EXIST"))]
    #[cfg_attr(doc, doc = "\n\n1301 `THREAD_ALREADY_EXIST`")]
    ThreadAlreadyExists,

    /// The message to modify does not exist.
    ///
    /// The server does not have it, or no longer does. Check the message id, then call again.
    #[code(1302, "MODIFY_MESSAGE_NOT_EXIST", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "要修改的消息不存在",
        help = "该消息不在服务器上，或已被删除。请核对消息 ID，然后重新调用。"
    ))]
    #[doc(alias("1302", "MODIFY_MESSAGE_NOT_EXIST"))]
    #[cfg_attr(doc, doc = "\n\n1302 `MODIFY_MESSAGE_NOT_EXIST`")]
    ModifiedMessageNotFound,

    /// The modified message has a wrong format.
    ///
    /// The server does not accept the new message. Correct its type and fields, then call again.
    #[code(1303, "MODIFY_MESSAGE_FORMAT_ERROR", fix, kind = InvalidInput, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "修改后的消息格式有误",
        help = "服务器不接受新消息的格式。请更正消息的类型和字段，然后重新调用。"
    ))]
    #[doc(alias("1303", "MODIFY_MESSAGE_FORMAT_ERROR"))]
    #[cfg_attr(doc, doc = "\n\n1303 `MODIFY_MESSAGE_FORMAT_ERROR`")]
    ModifiedMessageFormat,

    /// The message could not be modified.
    ///
    /// The server failed and may or may not have made the change. Look at the message, and call
    /// again after a delay if it is unchanged.
    #[code(1304, "MODIFY_MESSAGE_FAILED", retry, kind = Server, outcome = Unknown)]
    #[code(lang(
        "zh-Hans",
        summary = "消息修改失败",
        help = "服务器处理失败，修改可能已经生效，也可能没有。请查看消息，若未改变，请稍后重试。"
    ))]
    #[doc(alias("1304", "MODIFY_MESSAGE_FAILED"))]
    #[cfg_attr(doc, doc = "\n\n1304 `MODIFY_MESSAGE_FAILED`")]
    ModifyMessageFailed,

    // 1400s: conversations
    /// The conversation does not exist.
    ///
    /// The operation names a conversation that the server does not have, or no longer has. Check
    /// the conversation id, then call again.
    #[code(1400, "CONVERSATION_NOT_EXIST", fix, kind = NotFound, outcome = NotApplied)]
    #[code(lang(
        "zh-Hans",
        summary = "会话不存在",
        help = "操作所指定的会话不存在，或已被删除。请核对会话 ID，然后重新调用。"
    ))]
    #[doc(alias("1400", "CONVERSATION_NOT_EXIST"))]
    #[cfg_attr(doc, doc = "\n\n1400 `CONVERSATION_NOT_EXIST`")]
    ConversationNotFound,
}
