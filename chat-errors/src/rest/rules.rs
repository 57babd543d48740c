//! What each answer of the REST API means: one table in three parts.
//!
//! The description decides, where it is a known text; then the word in `error`, or the name in
//! `exception`; then the HTTP status. Each line ends with its reason, which is the summary of the error.
//! The sources are the vendor's documentation in two languages and captured bodies.

use ErrorKind::{
    Conflict, ContentRejected, InvalidInput, LimitExceeded, Network, NotFound, PermissionDenied,
    RateLimited, Server, TimedOut, Unauthenticated, Unsupported,
};
use RetryPolicy::{AfterFix, AfterLogin, Never};

use super::description::Description;
use super::word::{When, Word};
use crate::verdict::{SLOWLY, SOON, Verdict};
use crate::{ErrorKind, Outcome, RetryPolicy};

/// There was no valid token.
pub(crate) const LOG_IN: &Verdict = &Verdict::refused(Unauthenticated, AfterLogin);
/// The password is wrong, and stays wrong.
const PASSWORD: &Verdict = &Verdict::refused(Unauthenticated, AfterFix);
/// The server knows who asks, and refuses.
const FORBIDDEN: &Verdict = &Verdict::refused(PermissionDenied, AfterFix);
/// The request is wrong.
pub(crate) const INPUT: &Verdict = &Verdict::refused(InvalidInput, AfterFix);
/// What the request refers to does not exist.
const NOT_FOUND: &Verdict = &Verdict::refused(NotFound, AfterFix);
/// What the request refers to existed once.
const GONE: &Verdict = &Verdict::refused(NotFound, Never);
/// What the request refers to may exist later.
const NOT_YET: &Verdict = &Verdict::refused(NotFound, SLOWLY);
/// A size, a count or the plan's quota is used up, and no time brings it back.
const LIMIT: &Verdict = &Verdict::refused(LimitExceeded, AfterFix);
/// The number of tries or the time for it is used up, and nothing brings it back.
const TOO_LATE: &Verdict = &Verdict::refused(LimitExceeded, Never);
/// Too many calls: the same one can pass in some seconds.
const TOO_OFTEN: &Verdict = &Verdict::refused(RateLimited, SLOWLY);
/// The app's operator has not switched it on.
const DISABLED: &Verdict = &Verdict::refused(Unsupported, AfterFix);
/// The server cannot do it.
const UNSUPPORTED: &Verdict = &Verdict::refused(Unsupported, Never);
/// What was asked for is the case already.
const IN_PLACE: &Verdict =
    &Verdict { kind: Conflict, retry_policy: Never, outcome: Outcome::Applied };
/// Somebody else has it.
const TAKEN: &Verdict = &Verdict::refused(Conflict, AfterFix);
/// Two calls at the same time: the later one passes when repeated.
const AT_ONCE: &Verdict = &Verdict::refused(Conflict, SOON);
/// Moderation refused the text.
const REJECTED: &Verdict = &Verdict::refused(ContentRejected, AfterFix);
/// The server failed under way.
const FAILED: &Verdict = &Verdict::failed(Server, SOON);
/// The server, or a server behind it, took too long.
const TIMED_OUT: &Verdict = &Verdict::failed(TimedOut, SOON);
/// No answer arrived.
pub(crate) const NO_ANSWER: &Verdict = &Verdict::failed(Network, SOON);

/// The known texts of `error_description`; `…` matches any text.
///
/// They are compared without regard to case, to runs of white space, to typographic or full-width
/// punctuation, and to a full stop or exclamation mark at the end.
#[rustfmt::skip]
pub(super) const DESCRIPTIONS: &[Description] = &[
    // The token
    text("Unable to authenticate (OAuth)",                                   LOG_IN,      "The token is missing, wrong or expired"),
    text("Unable to authenticate due to expired access token",               LOG_IN,      "The token has expired or was not sent"),
    text("Unable to authenticate due to corrupt access token",               LOG_IN,      "The token is malformed, or is one of another app or level"),
    text("Unable to authenticate",                                           LOG_IN,      "This server or cluster did not issue the token"),
    text("Unable to authenticate due to username or password being …",       PASSWORD,    "The user id or the password is wrong"),
    text("Unable to authenticate due to invalid client credentials",         PASSWORD,    "The app's id or its secret is wrong"),
    text("Unable to authenticate due to … not activated",                    FORBIDDEN,   "The account or organisation is not active"),
    text("Unable to authenticate due to … disabled",                         FORBIDDEN,   "The account or organisation is disabled"),
    text("Open registration doesn't allow, so register user need token",     LOG_IN,      "Registration is not open: it needs the app's token"),
    text("registration is not open, please contact the app admin",           LOG_IN,      "Registration is not open: it needs the app's valid token"),
    text("token is illegal.",                                                LOG_IN,      "The token is not for this app and user"),
    text("token is blank!",                                                  LOG_IN,      "The call to a group or room had no token"),
    text("auth error",                                                       LOG_IN,      "The token is not of the user named in the path"),
    text("invalid password",                                                 PASSWORD,    "The password is wrong"),
    text("user not activated",                                               FORBIDDEN,   "The account is banned"),
    text("user not found",                                                   NOT_FOUND,   "The user does not exist"),

    // Rights
    text("unauthorized",                                                     FORBIDDEN,   "The call needs the app's token, not a user's").beside("unauthorized"),
    text("No organization access authorized",                                FORBIDDEN,   "The call needs an organisation's or an administrator's token"),
    text("No admin user access authorized",                                  FORBIDDEN,   "The call needs an administrator's token"),
    text("Subject does not have …",                                          FORBIDDEN,   "The token is valid, but its owner may not do this"),
    text("you have no permission to do this, group admin permission is required", FORBIDDEN, "The user is neither the owner nor an administrator of the group"),
    text("you have no permission to do this…",                               FORBIDDEN,   "The user may not do this in the group"),
    text("owner can not quit group…",                                        FORBIDDEN,   "The owner cannot leave the group"),
    text("You are not authorized to edit this message.",                     FORBIDDEN,   "The message is not one of this app"),
    text("forbidden operation on group owner!",                              FORBIDDEN,   "The owner of a group cannot be removed, blocked or muted"),
    text("others are not allowed to be set",                                 FORBIDDEN,   "Only the user who set the room's attribute may change it"),
    text("updateRemark … they are not friends, please add as a friend first.", FORBIDDEN,   "A remark is for contacts only"),
    text("the user operation is illegal!",                                   FORBIDDEN,   "The user is not in the conversation, or never set the reaction"),
    text("The user not in this group!",                                      FORBIDDEN,   "Only members of the group may react"),
    text("user is not in chatroom",                                          FORBIDDEN,   "The user is not in the chat room"),
    text("Service operation not allowed",                                    FORBIDDEN,   "The app or the user is banned"),

    // Two calls at once
    text("concurrency create app user failed",                               AT_ONCE,     "Another call is creating the same user"),
    text("The message has been edited by another.",                          AT_ONCE,     "Another call is editing the same message"),
    text("Failed to … Concurrent … not allowed",                            AT_ONCE,     "Another call is writing the same attributes"),
    text("this message is creating reaction, please try again.",             AT_ONCE,     "Another call is adding the first reaction"),

    // Taken, or in place
    text("Application … user requires that property named … be unique, value of … exists", TAKEN, "The user id is taken"),
    text("group ID … already exists!",                                       TAKEN,       "The group or room id is taken"),
    text("the user is already operation this message",                       IN_PLACE,    "The reaction is there already"),
    text("can not join this group, reason: … already in group: …",           IN_PLACE,    "The user is a member already"),
    text("new owner and old owner are the same",                             IN_PLACE,    "The group has this owner already"),
    text("msg already create thread.not allow to create.",                   IN_PLACE,    "The message has a thread already"),

    // Limits that time does not lift
    text("message is too large",                                             LIMIT,       "The message is too large"),
    text("Request body array size[…] had almost reached or been greater than the upper range value[…]", LIMIT, "Too many users in one call, or the block list is full"),
    text("request body exceeds maximum limit, maximum limit is …",           LIMIT,       "Too many users in one call"),
    text("page size more than max limit…",                                   LIMIT,       "The page is too long"),
    text("ext is too big",                                                   LIMIT,       "The presence text is too long"),
    text("too many sub presence",                                            LIMIT,       "Too many users in one presence call"),
    text("too many get presences",                                           LIMIT,       "Too many users in one presence call"),
    text("too many unsub presences",                                         LIMIT,       "Too many users in one presence call"),
    text("chatfile_ids size is too large",                                   LIMIT,       "Too many files in one call"),
    text("limit should be less than …",                                      LIMIT,       "The page is too long"),
    text("put user push nicknames exceeds the limit",                        LIMIT,       "Too many nicknames in one call"),
    text("…push nickname length exceeds the limit",                          LIMIT,       "The push nickname is too long"),
    text("avatar length is too big",                                         LIMIT,       "The address of the group's picture is too long"),
    text("delete msg list limit can not greater than …",                     LIMIT,       "Too many messages in one call"),
    text("exceed allowed batch size…",                                       LIMIT,       "Too many users or attributes in one call"),
    text("Limit exceeds the maximum quantity limit",                         LIMIT,       "The page is too long"),
    text("msgIdList exceeds the maximum number limit",                       LIMIT,       "Too many messages in one call"),
    text("The quantity has exceeded the limit!",                             LIMIT,       "The message has as many reactions as it may have"),
    text("can not join this group, reason: … has joined too many …",         LIMIT,       "The user is in as many groups as allowed"),
    text("user … has joined too many …",                                     LIMIT,       "The user is in as many groups as allowed"),
    text("This appKey has create… too many …",                               LIMIT,       "The app has as many groups as allowed"),
    text("appKey:… has create… too many …",                                  LIMIT,       "The app has as many groups as allowed"),
    text("members size is greater than max user size !",                     LIMIT,       "More members than the group may have"),
    text("announce info length exceeds limit!",                              LIMIT,       "The announcement is too long"),
    text("size of metadata for this single user exceeds the user defined limit, …Bytes", LIMIT, "The attributes of the user are too large"),
    text("size of metadata for this single user exceeds the current mysql column size, …Bytes", LIMIT, "The attributes of the user are too large"),
    text("size of metadata for this single user exceeds the …",              LIMIT,       "The attributes of the user are too large"),
    text("current mysql column size), …Bytes",                               LIMIT,       "The attributes of the user are too large"),
    text("total size of user metadata for this app exceeds the user defined limit, …Bytes", LIMIT, "The attributes of all users are too large"),
    text("tag length exceeds limit!",                                        LIMIT,       "The tag is too long"),
    text("user group tag count exceed limit",                                LIMIT,       "Too many tags"),
    text("user contact number exceed limit",                                 LIMIT,       "Too many contacts"),
    text("Inviter's contact max count…",                                     LIMIT,       "The inviting user has too many contacts"),
    text("Invitee's contact max count…",                                     LIMIT,       "The invited user has too many contacts"),
    text("thread number has reached limit.",                                 LIMIT,       "Too many threads"),
    text("user join thread reach limit.",                                    LIMIT,       "The user is in as many threads as allowed"),
    text("query param reaches limit.",                                       LIMIT,       "The page or list is too long"),
    text("request body reaches limit.",                                      LIMIT,       "The list is too long"),
    text("thread name limit reached.",                                       LIMIT,       "The name of the thread is too long"),
    text("param to exceed limit",                                            LIMIT,       "Too many receivers in one call"),
    text("params to's size can't exceed limit …",                            LIMIT,       "Too many receivers in one call"),
    text("exceeds chatgroup metadata batch put users limit",                 LIMIT,       "Too many members in one call"),
    text("exceeds chatgroup user metadata single key limit",                 LIMIT,       "The key of the attribute is too long"),
    text("exceeds chatgroup user metadata single value limit",               LIMIT,       "The value of the attribute is too long"),
    text("…single value limit",                                              LIMIT,       "The value of the attribute is too long"),
    text("the file size exceeds the maximum limit.",                         LIMIT,       "The file is too large"),
    text("Request Entity Too Large",                                         LIMIT,       "The body of the request is too large"),
    text("You have exceeded the limit of the … edition. Please upgrade to higher edition.", LIMIT, "The plan's number of users or calls is used up"),
    text("online user broadcast limit exceeded",                             LIMIT,       "The day's number of broadcasts is used up"),
    text("broadcast message limit exceeded",                                 LIMIT,       "The day's number of broadcasts is used up"),
    text("chatroom broadcast limit exceeded",                                LIMIT,       "The day's number of broadcasts is used up"),
    text("exceed recall time limit",                                         TOO_LATE,    "The time to recall the message is over"),
    text("The message has reached its edit limit and cannot be modified further.", TOO_LATE, "The message has been edited as often as allowed"),

    // Rates, in spite of their status
    text("message send reach limit",                                         TOO_OFTEN,   "Too many messages a second or minute"),
    text("This request has reached API limit.",                              TOO_OFTEN,   "Too many calls a second or minute"),
    text("too many queries",                                                 TOO_OFTEN,   "Too many calls in a short time"),

    // Moderation
    text("group announcement is violation, please change it.",               REJECTED,    "Moderation refused the announcement"),
    text("…is violation, please change it.",                                 REJECTED,    "Moderation refused the name of the group"),

    // Features that are not switched on, or do not exist
    text("this appKey is not open reaction service!",                        DISABLED,    "Reactions are not enabled for the app"),
    text("the app not open presence",                                        DISABLED,    "Presence is not enabled for the app"),
    text("this appKey not open message roaming",                             DISABLED,    "Message history is not enabled for the app"),
    text("this appkey not open rest group online service",                   DISABLED,    "The online state of members is not enabled for the app"),
    text("message recall service is unopened",                               DISABLED,    "Recalling is not enabled for the app"),
    text("message broadcast service is unopened",                            DISABLED,    "Broadcasts are not enabled for the app"),
    text("Group tag mute is disabled",                                       DISABLED,    "Muting by tag is not enabled for the app"),
    text("chatgroup user metadata service not allow",                        DISABLED,    "Attributes of members are not enabled for the app"),
    text("…user metadata service not allow",                                 DISABLED,    "Attributes of users are not enabled for the app"),
    text("thread not open.",                                                 DISABLED,    "Threads are not enabled for the app"),
    text("The rewrite message feature is not open.",                         DISABLED,    "Editing is not enabled for the app"),
    text("The edit message feature is not enabled for this user or system.", DISABLED,    "Editing is not enabled for the user or the app"),
    text("The message is of a type that is currently not supported for modification.", UNSUPPORTED, "Messages of this type cannot be edited"),

    // What does not exist
    text("users […] are not members of this group!",                         NOT_FOUND,   "The users are not members of the group or room"),
    text("…are not members of this group!",                                  NOT_FOUND,   "The users are not members of the group or room"),
    text("user: … doesn't exist in …",                                       NOT_FOUND,   "The user is not a member of the group or room"),
    text("user:… is not admin of group:…",                                   NOT_FOUND,   "The user is not an administrator of the group"),
    text("Some users are not in the group: …",                               NOT_FOUND,   "Some of the users are not members of the group"),
    text("user not in group.",                                               NOT_FOUND,   "The user is not a member of the group"),
    text("user collection not found",                                        NOT_FOUND,   "The favourite does not exist"),
    text("group not found.",                                                 NOT_FOUND,   "The group does not exist"),
    text("group not exists",                                                 NOT_FOUND,   "The group does not exist"),
    text("do not find this group:…",                                         NOT_FOUND,   "The group does not exist"),
    text("grpID … does not exist!",                                          NOT_FOUND,   "The group or room does not exist"),
    text("group tag not found",                                              NOT_FOUND,   "The group has no such tag"),
    text("username … doesn't exist!",                                        NOT_FOUND,   "The user does not exist"),
    text("group member … doesn't exist",                                     NOT_FOUND,   "The user does not exist"),
    text("msg not exist.",                                                   NOT_FOUND,   "The message does not exist"),
    text("thread not found.",                                                NOT_FOUND,   "The thread does not exist"),
    text("can't find msg to",                                                NOT_FOUND,   "The message has no receiver"),
    text("…template is not exist",                                           NOT_FOUND,   "The push template does not exist"),
    text("Entity user requires a property named username",                   NOT_FOUND,   "The user does not exist"),
    text("Entity user requires a property named 'username'",                 NOT_FOUND,   "The user does not exist"),
    text("User with id … does not exist in app …",                           NOT_FOUND,   "The user does not exist"),
    text("User … not found",                                                 NOT_FOUND,   "The user does not exist"),
    text("Service resource not found",                                       NOT_FOUND,   "The user, group or room does not exist"),
    text("file may not exists",                                              NOT_FOUND,   "The file does not exist"),
    text("Could not find application for … from URI: …",                     NOT_FOUND,   "The organisation or app does not exist on this cluster"),
    text("not_found msg",                                                    GONE,        "The message has expired or was recalled"),
    text("The message is unavailable or has expired.",                       GONE,        "The message does not exist any more"),
    text("file … is expired",                                                GONE,        "The file has expired"),
    text("Failed to find chat message history download url for appkey: …, time: …", GONE, "There is no history of that hour"),
    text("illegal arguments: appkey: …, time: …, maybe chat message history is expired or unstored", NOT_YET, "The history of that hour is not written yet, or has expired"),

    // Requests that are wrong as they are
    text("the same user … has a different password, the passwords are …",    INPUT,       "One batch names a user twice with different passwords"),
    text("username … is not legal",                                          INPUT,       "The user id breaks the rules for names"),
    text("USERNAME_TOO_LONG",                                                INPUT,       "The user id is too long"),
    text("NICKNAME_TOO_LONG",                                                INPUT,       "The push nickname is too long"),
    text("password or pin must provided",                                    INPUT,       "The password is missing"),
    text("newpassword is required",                                          INPUT,       "The new password is missing"),
    text("Entity 'user' requires a property named username.",                INPUT,       "The user id is missing"),
    text("Entity user requires a property named username",                   INPUT,       "The user id is missing").beside("illegal_argument"),
    text("Entity user requires a property named 'username'",                 INPUT,       "The user id is missing").beside("illegal_argument"),
    text("This is an invalid request.",                                      INPUT,       "The address, a header or the body is invalid"),
    text("'Target_type' can only be 'users', 'chatgroups', or 'chatrooms'.", INPUT,       "The type of the target is not one of the three"),
    text("This chatmessage request is not supported.",                       INPUT,       "The time of the history is malformed"),
    text("illegal arguments: appkey: …, time: …",                            INPUT,       "The time of the history is malformed"),
    text("you can't sub yourself",                                           INPUT,       "Users cannot subscribe to themselves"),
    text("usernames is empty",                                               INPUT,       "The list of users is empty"),
    text("usernames cannot be null",                                         INPUT,       "The list of users is missing"),
    text("ext cannot be null",                                               INPUT,       "The presence text is missing"),
    text("Id cannot be null.",                                               INPUT,       "The id is missing"),
    text("Type cannot be null.",                                             INPUT,       "The type is missing"),
    text("Type must be 0 or 1.",                                             INPUT,       "The type is neither 0 nor 1"),
    text("field … cannot be null or empty",                                  INPUT,       "A field is missing"),
    text("file must be provided.",                                           INPUT,       "The file is missing"),
    text("announcement is null",                                             INPUT,       "The announcement is missing"),
    text("new_msg is required",                                              INPUT,       "The new message is missing"),
    text("message body not allow empty",                                     INPUT,       "The body of the message is missing"),
    text("type not allow empty",                                             INPUT,       "The type of the message is missing"),
    text("from can't be empty",                                              INPUT,       "The sender is missing"),
    text("ext must be JSONObject",                                           INPUT,       "The extension is not a JSON object"),
    text("lifetime must be either 'forever' or 'default' or 'refresh'",      INPUT,       "The lifetime is not one of the three"),
    text("direction should be desc or asc",                                  INPUT,       "The direction is neither `desc` nor `asc`"),
    text("put user push nicknames illegal empty request body",               INPUT,       "The nicknames are missing"),
    text("username cannot be blank",                                         INPUT,       "The user id is missing"),
    text("check_list size must be between 1 and 100",                        INPUT,       "The list is empty or too long"),
    text("…must be provided",                                                INPUT,       "A required field is missing"),
    text("group must contain public field!",                                 INPUT,       "The group's `public` field is missing"),
    text("chatroom must contain title/name field!",                          INPUT,       "The room's name is missing"),
    text("some of […] are not valid fields",                                 INPUT,       "A field cannot be changed"),
    text("tags should be type of List",                                      INPUT,       "The tags are not an array"),
    text("Request body is invalid. Please check body is correct.",           INPUT,       "The body is malformed, or a field has the wrong type"),
    text("Unexpected character…",                                            INPUT,       "The body is not JSON"),
    text("Failed to read HTTP message…",                                     INPUT,       "The body is unreadable"),
    text("Bad Request",                                                      INPUT,       "A query parameter is missing"),
    text("groupId can not be null!",                                         INPUT,       "The group id is missing"),
    text("current user count is larger than the maxUsers that you want to update !", INPUT, "The group has more members than the new maximum"),
    text("msg not belong to app.",                                           INPUT,       "The message is of another app"),
    text("msg not belong to group .",                                        INPUT,       "The message is of another group"),
    text("thread must on group message to create.",                          INPUT,       "Only a group message can have a thread"),
    text("thread not nested.",                                               INPUT,       "A thread cannot have threads"),
    text("param … can't be empty",                                           INPUT,       "A parameter is empty"),
    text("param ext must be JSONObject",                                     INPUT,       "The extension is not a JSON object"),
    text("The provided message ID is not a valid number.",                   INPUT,       "The message id is not a number"),
    text("parameters is invalid : …",                                        INPUT,       "A parameter is invalid"),
    text("url is invalid",                                                   INPUT,       "The address is wrong"),
    text("Unsupported Media Type",                                           INPUT,       "The body has the wrong type"),
    text("set presence failed",                                              INPUT,       "The presence could not be set"),
    text("resource not exist",                                               INPUT,       "The user's device does not exist"),
    text("Entity 'user' with property named … is not full text indexed…",    INPUT, "The query needs an index that the field does not have"),
    text("Service operation not supported",                                  INPUT,       "The address does not take this method"),
    text("javax.ws.rs.WebApplicationException",                              INPUT,       "The address is wrong"),

    // The server
    text("internal error",                                                   FAILED,      "The server failed"),
    text("An unknown error occurred while processing the request.",          FAILED,      "The server failed while editing the message"),
    text("update metadata failed",                                           FAILED,      "The server failed to write the attributes"),
];

/// Texts that are known wherever a description has these words: what comes before and after differs from
/// call to call.
#[rustfmt::skip]
pub(super) const PARTS: &[Description] = &[
    text("group is disabled",                                              FORBIDDEN,   "The group is disabled"),
    text("is in the blacklist",                                            FORBIDDEN,   "The user is on the block list"),
    text("already in group",                                               IN_PLACE,    "The user is a member already"),
    text("more than max limit",                                            LIMIT,       "Too many users in one call"),
    text("more than maxSize",                                              LIMIT,       "Too many users in one call"),
    text("member list is full",                                            LIMIT,       "The group is full"),
    text("cannot exceed to",                                              LIMIT,       "The name, description or maximum of the room is over its limit"),
];

/// The known words of `error`, and names of `exception`, in `snake_case` and without `Exception`.
///
/// The lines of a word are adjacent; of these, the first with the status decides.
#[rustfmt::skip]
pub(super) const WORDS: &[Word] = &[
    // HTTP 401
    word("unauthorized",                     LOG_IN,      "The token is missing, wrong or expired"),
    word("auth_bad_access_token",            LOG_IN,      "The token is not one of this app and user"),
    word("expired_token",                    LOG_IN,      "The token has expired"),
    word("bad_token",                        LOG_IN,      "The token is missing, wrong or expired"),
    word("invalid_token",                    LOG_IN,      "The token is missing, wrong or expired"),
    word("easemob_security",                 LOG_IN,      "The token is missing, wrong or expired"),
    word("group_authorization",              FORBIDDEN,   "The user may not do this in the group"),
    word("unauthorized_exception",           FORBIDDEN,   "The token is valid, but its owner may not do this"),
    word("rewrite_message_not_authorized",   FORBIDDEN,   "The message is not one of this app"),
    // HTTP 403
    word("forbidden_op",                     DISABLED,    "The feature is not enabled for the app").without_description(),
    word("forbidden_op",                     FORBIDDEN,   "The rules of the group or room forbid it"),
    word("easemob_forbidden_op",             DISABLED,    "The feature is not enabled for the app"),
    word("forbidden",                        FORBIDDEN,   "The user may not do this"),
    word("forbidden_service_operation",      FORBIDDEN,   "The app or the user is banned"),
    word("exceed_limit",                     LIMIT,       "A count is at its limit"),
    word("group_announce_violation",         REJECTED,    "Moderation refused the announcement"),
    word("group_name_violation",             REJECTED,    "Moderation refused the name of the group"),
    word("edit_limit_exceeded",              TOO_LATE,    "The message has been edited as often as allowed"),
    word("edit_feature_not_enabled",         DISABLED,    "Editing is not enabled for the app"),
    // HTTP 404
    word("file_expired",                     GONE,        "The file has expired"),
    word("message_unavailable",              GONE,        "The message does not exist any more"),
    word("required_property_not_found",      INPUT,       "A field is missing, or the user does not exist"),
    word("entity_not_found",                 NOT_FOUND,   "The user or file does not exist"),
    word("resource_not_found",               NOT_FOUND,   "The group, room, user or tag does not exist"),
    word("service_resource_not_found",       NOT_FOUND,   "The user, group or room does not exist"),
    word("storage_object_not_found",         NOT_FOUND,   "The file does not exist"),
    word("organization_application_not_found", NOT_FOUND, "The organisation or app does not exist on this cluster"),
    word("user_not_found",                   NOT_FOUND,   "The user does not exist"),
    word("group_not_found",                  NOT_FOUND,   "The group does not exist"),
    word("not_found",                        NOT_FOUND,   "What the request refers to does not exist"),
    word("rest_group_feign",                 NOT_FOUND,   "The group does not exist").at(404),
    silent("rest_group_feign"),
    word("请求路径不存在",                     INPUT,       "The address is wrong"),
    // HTTP 400
    word("invalid_grant",                    NOT_FOUND,   "The user does not exist").at(404),
    word("invalid_grant",                    INPUT,       "The user id or the password is wrong"),
    word("duplicate_unique_property_exists", TAKEN,       "The user id is taken"),
    word("illegal_argument",                 INPUT,       "A value is missing, too long or malformed"),
    word("invalid_parameter",                INPUT,       "A value is missing, too long or malformed"),
    word("invalid_request_body",             INPUT,       "The body is malformed, or a field has the wrong type"),
    word("invalid_message_id",               INPUT,       "The message id is not a number"),
    word("json_parse",                       INPUT,       "The body is not JSON"),
    word("param_illegal",                    INPUT,       "The body is unreadable"),
    word("param_exception",                  INPUT,       "A value is missing, too long or malformed"),
    word("bad_request",                      INPUT,       "A value is missing, too long or malformed"),
    word("method_not_allowed",               INPUT,       "The address does not take this method"),
    word("no_full_text_index",               INPUT,       "The query needs an index that the field does not have"),
    word("unsupported_service_operation",    INPUT,       "The address does not take this method"),
    word("web_application",                  INPUT,       "The address or the type of the body is wrong"),
    word("service_open_exception",           DISABLED,    "The feature is not enabled for the app"),
    word("unsupported_message_type",         UNSUPPORTED, "Messages of this type cannot be edited"),
    // HTTP 409, 413 and 429
    word("concurrent_operation_error",       AT_ONCE,     "Another call is changing the same thing"),
    word("file_exceeding_maximum_limit",     LIMIT,       "The file is too large"),
    word("request_entity_too_large",         LIMIT,       "The body of the request is too large"),
    word("reach_limit",                      TOO_OFTEN,   "Too many calls a second or minute"),
    word("too_many_requests",                TOO_OFTEN,   "Too many calls a second or minute"),
    word("resource_limited",                 LIMIT,       "The plan's number of users or calls is used up"),
    // HTTP 5xx
    word("internal_server_error",            FAILED,      "The server failed"),
    word("rewrite_message_internal_error",   FAILED,      "The server failed while editing the message"),
    word("unavailable",                      TOO_OFTEN,   "The server is busy"),
    word("service_unavailable",              TOO_OFTEN,   "The server is busy"),
    word("bad_gateway",                      FAILED,      "A proxy got no answer that it understands"),
    word("gateway_timeout",                  TIMED_OUT,   "A proxy got no answer in time"),
    word("request_timeout",                  TIMED_OUT,   "The server waited too long for the request"),
    // Words that say which API failed, and not why
    silent("management"),
    silent("metadata"),
    silent("metadata_error"),
    silent("group_error"),
    silent("message_send_error"),
    silent("message_recall_error"),
    silent("message_rewrite_error"),
    // The server failed, as anybody can see
    word("internal",                         FAILED,      "The server failed").at_last(),
];

/// The spellings of words that the API writes in another way than [`WORDS`].
pub(super) const SPELLINGS: &[&str] = &[
    "BAD_REQUEST",
    "Bad Request",
    "EntityNotFoundException",
    "FORBIDDEN",
    "INTERNAL_SERVER_ERROR",
    "IllegalArgumentException",
    "InvalidMessageIdException",
    "MessageUnavailableException",
    "MetadataException",
    "Request Entity Too Large",
    "RequiredPropertyNotFoundException",
    "RestGroupFeignException",
    "RewriteMessageInternalErrorException",
    "file exceeding maximum limit",
    "param exception",
    "service open exception",
];

/// A line of [`STATUSES`].
#[derive(Debug)]
pub(super) struct Status {
    pub(super) code: u16,
    pub(super) verdict: &'static Verdict,
    pub(super) name: &'static str,
    pub(super) why: &'static str,
}

/// What a status means where the body says nothing more.
#[rustfmt::skip]
pub(super) const STATUSES: &[Status] = &[
    status(0,   NO_ANSWER,   "NO_ANSWER",                       "No answer arrived"),
    status(400, INPUT,       "BAD_REQUEST",                     "The server did not understand the request"),
    status(401, LOG_IN,      "UNAUTHORIZED",                    "The token is missing, wrong or expired"),
    status(402, INPUT,       "PAYMENT_REQUIRED",                "The server did not accept the request"),
    status(403, FORBIDDEN,   "FORBIDDEN",                       "The token is good, but its owner may not do this"),
    status(404, NOT_FOUND,   "NOT_FOUND",                       "What the request refers to does not exist"),
    status(405, INPUT,       "METHOD_NOT_ALLOWED",              "The address does not take this method"),
    status(406, INPUT,       "NOT_ACCEPTABLE",                  "The server has no answer of the type that was asked for"),
    status(407, FORBIDDEN,   "PROXY_AUTHENTICATION_REQUIRED",   "A proxy on the way wants a login of its own"),
    status(408, TIMED_OUT,   "REQUEST_TIMEOUT",                 "The server waited too long for the request"),
    status(409, AT_ONCE,     "CONFLICT",                        "Another call is changing the same thing"),
    status(410, NOT_FOUND,   "GONE",                            "What the request refers to does not exist any more"),
    status(411, INPUT,       "LENGTH_REQUIRED",                 "The request does not say how long its body is"),
    status(412, INPUT,       "PRECONDITION_FAILED",             "A condition in the request does not hold"),
    status(413, LIMIT,       "CONTENT_TOO_LARGE",               "The body of the request is too large"),
    status(414, LIMIT,       "URI_TOO_LONG",                    "The address is too long"),
    status(415, INPUT,       "UNSUPPORTED_MEDIA_TYPE",          "The body has the wrong type"),
    status(416, INPUT,       "RANGE_NOT_SATISFIABLE",           "The file does not have the range that was asked for"),
    status(417, INPUT,       "EXPECTATION_FAILED",              "The server cannot meet an expectation in the request"),
    status(421, INPUT,       "MISDIRECTED_REQUEST",             "The request went to the wrong server"),
    status(422, INPUT,       "UNPROCESSABLE_CONTENT",           "The server cannot process the body"),
    status(423, INPUT,       "LOCKED",                          "What the request refers to is locked"),
    status(424, INPUT,       "FAILED_DEPENDENCY",               "Another request failed before"),
    status(425, INPUT,       "TOO_EARLY",                       "The server does not process early data"),
    status(426, INPUT,       "UPGRADE_REQUIRED",                "The server wants another protocol"),
    status(428, INPUT,       "PRECONDITION_REQUIRED",           "The server wants a conditional request"),
    status(429, TOO_OFTEN,   "TOO_MANY_REQUESTS",               "Too many calls in a short time"),
    status(431, LIMIT,       "REQUEST_HEADER_FIELDS_TOO_LARGE", "The headers of the request are too large"),
    status(451, FORBIDDEN,   "UNAVAILABLE_FOR_LEGAL_REASONS",   "The law forbids the answer"),
    status(500, FAILED,      "INTERNAL_SERVER_ERROR",           "The server failed"),
    status(501, UNSUPPORTED, "NOT_IMPLEMENTED",                 "The server cannot do this"),
    status(502, FAILED,      "BAD_GATEWAY",                     "A proxy got no answer that it understands"),
    status(503, TOO_OFTEN,   "SERVICE_UNAVAILABLE",             "The server is busy"),
    status(504, TIMED_OUT,   "GATEWAY_TIMEOUT",                 "A proxy got no answer in time"),
    status(505, FAILED,      "HTTP_VERSION_NOT_SUPPORTED",      "The server does not support the version of HTTP"),
    status(506, FAILED,      "VARIANT_ALSO_NEGOTIATES",         "The server is set up wrongly"),
    status(507, FAILED,      "INSUFFICIENT_STORAGE",            "The server has no room left"),
    status(508, FAILED,      "LOOP_DETECTED",                   "The server went round in a loop"),
    status(510, FAILED,      "NOT_EXTENDED",                    "The server wants an extension of HTTP"),
    status(511, FAILED,      "NETWORK_AUTHENTICATION_REQUIRED", "The network wants a login of its own"),
];

/// Other statuses from 400, which count as the first of their class, by RFC 9110, section 15.
pub(super) const OTHER_CLIENT_ERROR: Status =
    status(400, INPUT, "CLIENT_ERROR", "The server did not accept the request");
/// See [`OTHER_CLIENT_ERROR`].
pub(super) const OTHER_SERVER_ERROR: Status =
    status(500, FAILED, "SERVER_ERROR", "The server or a proxy failed");

const fn text(pattern: &'static str, verdict: &'static Verdict, why: &'static str) -> Description {
    Description::new(pattern, verdict, why)
}

const fn word(text: &'static str, verdict: &'static Verdict, why: &'static str) -> Word {
    Word { text, verdict: Some(verdict), why, when: When::Always }
}

/// A word that leaves the decision to the status.
const fn silent(text: &'static str) -> Word {
    Word { text, verdict: None, why: "", when: When::Always }
}

const fn status(
    code: u16,
    verdict: &'static Verdict,
    name: &'static str,
    why: &'static str,
) -> Status {
    Status { code, verdict, name, why }
}
