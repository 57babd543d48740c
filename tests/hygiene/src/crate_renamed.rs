//! The dependency under another name.

use ::renamed_errors::ErrorKind::Network;
use ::renamed_errors::{self, ChatErrorCode, CodeInfo, CodeSet, Outcome, RetryPolicy};

#[derive(ChatErrorCode, ::core::fmt::Debug)]
#[code(crate = renamed_errors, impl(Display, Error, Serialize, Deserialize))]
pub enum Relative {
    #[code(1, "RELATIVE_ONE", retry(multiplier = 3), kind = Network, outcome = Applied)]
    One,
}

#[derive(::renamed_errors::ChatErrorCode, ::core::fmt::Debug)]
#[code(crate = ::renamed_errors, impl(Display, Error, Serialize, Deserialize))]
pub enum Absolute {
    #[code(2, "ABSOLUTE_TWO", login)]
    Two,
    #[code(transparent)]
    Relative(Relative),
    #[code(unknown)]
    Unknown(i32),
}

/// Uses every import above. With them, the paths of the output could be shorter.
pub fn imported(codes: &CodeSet) -> (bool, RetryPolicy, Outcome) {
    let info: CodeInfo = codes.get(1).unwrap_or(CodeInfo::unknown(1));
    (info.kind == Network, info.retry_policy, info.outcome)
}
