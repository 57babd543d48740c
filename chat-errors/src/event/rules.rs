//! What a failed REST call means, by the status and by the word of the server's answer.
//!
//! Each line names the row of the canonical enum that is judged alike: same kind, policy and outcome.

use crate::ChatError;

/// The request is wrong as it stands; the server read it and did nothing.
pub(super) const WRONG_INPUT: ChatError = ChatError::RequestParameter;
/// There was no valid token; the server did nothing.
const LOG_IN: ChatError = ChatError::TokenExpired;
/// The server knows who asks, and refuses.
const NO_PERMISSION: ChatError = ChatError::PermissionDenied;
/// What the request refers to is not there.
const NOT_FOUND: ChatError = ChatError::MessageNotFound;
/// A size, a count or the plan's quota is used up, and no time brings it back.
const OVER_LIMIT: ChatError = ChatError::LimitReached;
/// Too many calls: the same one can pass in some seconds, and this one did nothing.
const RETRY_SLOWLY: ChatError = ChatError::ServerBusy;
/// The server failed under way: time may help, and it may have acted.
const SERVER_FAILED: ChatError = ChatError::ServerUnknown;

/// The row that an HTTP status is judged like; `None` where it tells nothing more than the number.
#[rustfmt::skip]
#[expect(clippy::match_same_arms, reason = "a line for each rule, with its own reason")]
pub(super) fn by_status(status: i32) -> Option<ChatError> {
    Some(match status {
        400 => WRONG_INPUT,        // the server does not understand the request
        401 => LOG_IN,             // no token, a bad one, or an expired one
        403 => NO_PERMISSION,      // the token is good, and the user may not
        404 => NOT_FOUND,          // no such user, group, message or app
        405 | 415 => WRONG_INPUT,  // the wrong method, or a body of the wrong type: never right by waiting
        413 => OVER_LIMIT,         // the body is too large; a smaller one passes
        429 | 503 => RETRY_SLOWLY, // the two that the SDK itself reports as 500, server busy
        500..=599 => SERVER_FAILED, // it failed under way, or something in front of it did
        _ => return None,          // 0 is no answer at all; 408 and 409 can be anything
    })
}

/// The row that the field `error` of the server's answer is judged like; `None` where it tells
/// nothing more than the number, as `internal` does.
#[rustfmt::skip]
#[expect(clippy::match_same_arms, reason = "a line for each rule, with its own reason")]
pub(super) fn by_word(word: &str) -> Option<ChatError> {
    Some(match word {
        // HTTP 401: the token is missing, or expired
        "unauthorized" => LOG_IN,
        // HTTP 401: the token is not of this app or user
        "auth_bad_access_token" => LOG_IN,
        // HTTP 429: too many calls to this method
        "reach_limit" => RETRY_SLOWLY,
        // HTTP 429 like the one before, yet it is the plan's quota that is used up
        "resource_limited" => OVER_LIMIT,
        // HTTP 403: a count, such as that of a group's members, is at its limit
        "exceed_limit" => OVER_LIMIT,
        // HTTP 403: against the rules of the group or room
        "forbidden_op" => NO_PERMISSION,
        // HTTP 400: a value is missing, too long or of the wrong form
        "illegal_argument" => WRONG_INPUT,
        // HTTP 400: the same, from newer servers
        "invalid_parameter" => WRONG_INPUT,
        // HTTP 400: the request's body is no JSON
        "json_parse" => WRONG_INPUT,
        // HTTP 400: wrong user name or password; the same password stays wrong
        "invalid_grant" => WRONG_INPUT,
        // HTTP 400: the user name is taken; another one is needed
        "duplicate_unique_property_exists" => WRONG_INPUT,
        // HTTP 400: a field is missing in the request, so this "not found" is no 404
        "required_property_not_found" => WRONG_INPUT,
        // HTTP 405: the address does not take this method; waiting cannot change it
        "method_not_allowed" => WRONG_INPUT,
        // HTTP 404: not_found, service_resource_not_found, organization_application_not_found …
        word if word.ends_with("not_found") => NOT_FOUND,
        _ => return None,
    })
}
