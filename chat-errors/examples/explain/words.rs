//! The program's own words about an error, in English and in Chinese.

use std::time::Duration;

use chat_errors::{Backoff, ChatErrorCode, CodeInfo, Outcome, RetryPolicy};

use crate::language::Language;
use crate::sdk::Sdk;

impl Language {
    pub(crate) fn help(&self, info: &CodeInfo) -> Option<&'static str> {
        info.help_in(&self.tag).or(info.help)
    }

    /// What the number means in other SDKs.
    pub(crate) fn elsewhere(&self, meanings: &[(&Sdk, CodeInfo)]) -> String {
        if meanings.is_empty() {
            return String::new();
        }
        let meanings: Vec<_> = meanings
            .iter()
            .map(|(sdk, info)| {
                let (open, close) = (self.say(" (", "（"), self.say(")", "）"));
                format!("{}{open}{}{close}", info.name, sdk.word)
            })
            .collect();
        let (start, comma) = (self.say("means ", "含义不同："), self.say(", ", "、"));
        format!("{start}{}", meanings.join(comma))
    }

    /// What to do about the error, in at most 7 columns, see `table`.
    pub(crate) fn what_to_do_in_short(&self, info: &CodeInfo) -> &'static str {
        match info.retry_policy {
            RetryPolicy::Retry(_) => self.say("retry", "重试"),
            RetryPolicy::AfterLogin => self.say("log in", "登录"),
            RetryPolicy::AfterFix => self.say("fix", "修正"),
            RetryPolicy::Never if info.outcome == Outcome::Applied => self.say("nothing", "无"),
            RetryPolicy::Never => self.say("stop", "不重试"),
        }
    }

    /// What to do about the error, with the waits.
    pub(crate) fn what_to_do(&self, info: &CodeInfo) -> String {
        match info.retry_policy {
            RetryPolicy::Retry(backoff) => self.waits(&backoff),
            RetryPolicy::AfterLogin => self
                .say(
                    "log in with a fresh credential, then repeat the call once",
                    "用新的凭证登录，然后将调用重复一次",
                )
                .into(),
            RetryPolicy::AfterFix => self
                .say(
                    "a person must change something or decide, then repeat the call",
                    "由人修正或作出决定，然后重新调用",
                )
                .into(),
            RetryPolicy::Never if info.is_success() => {
                self.say("nothing: the call succeeded", "无需处理，调用已成功").into()
            }
            RetryPolicy::Never if info.outcome == Outcome::Applied => self
                .say("nothing: what was asked for is in place", "无需处理，要求的结果已经具备")
                .into(),
            RetryPolicy::Never => self
                .say("do not repeat the call: that cannot help", "不要重复调用，重复没有用处")
                .into(),
        }
    }

    fn waits(&self, backoff: &Backoff) -> String {
        let waits: Vec<_> = backoff.delays().map(|delay| self.seconds(delay)).collect();
        let waits = waits.join(self.say(", ", "、"));
        let attempts = backoff.max_attempts;
        if self.is_chinese {
            format!("等待后重试，最多调用 {attempts} 次，其间依次等待 {waits}")
        } else {
            format!("repeat the call: wait {waits} between {attempts} attempts")
        }
    }

    fn seconds(&self, delay: Duration) -> String {
        format!("{} {}", delay.as_secs_f64(), self.say("s", "秒"))
    }

    /// Whether the call took effect.
    pub(crate) fn took_effect(&self, info: &CodeInfo) -> &'static str {
        match info.outcome {
            Outcome::NotApplied => self.say("no", "没有生效"),
            Outcome::Unknown => self.say("it may have", "可能已经生效"),
            Outcome::Applied => self.say("yes", "已经生效"),
        }
    }

    /// Whether a call that must not take effect twice, such as a send, may be repeated.
    pub(crate) fn send_again(&self, info: &CodeInfo) -> &'static str {
        match (info.outcome, info.retry_policy) {
            (Outcome::NotApplied, RetryPolicy::Retry(_)) => {
                self.say("yes, after the wait", "可以，等待之后")
            }
            (Outcome::NotApplied, RetryPolicy::AfterLogin) => {
                self.say("yes, once, after the login", "可以，登录之后重发一次")
            }
            (Outcome::NotApplied, RetryPolicy::AfterFix) => {
                self.say("yes, after the change", "可以，修正之后")
            }
            (Outcome::NotApplied, RetryPolicy::Never) => {
                self.say("no: that cannot help", "不可以，重发没有用处")
            }
            (Outcome::Unknown, _) => self.say(
                "not blindly: it may have arrived and would then arrive twice",
                "不可盲目重发，首次发送可能已经送达",
            ),
            (Outcome::Applied, _) => {
                self.say("no: it would arrive twice", "不可以，重发会造成重复")
            }
        }
    }
}
