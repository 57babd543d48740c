use core::fmt;

use super::Table;
use crate::{
    ChatErrorCode, CodeInfo, CodeSet, CodeTable, ErrorKind, Outcome, RetryPolicy, UnknownCode,
};

/// What a derive says of its type; [`ChatErrorCode`] is answered from it.
pub trait Declaration {
    /// The type's own rows.
    const TABLE: &'static Table;

    /// Hands the question to whatever answers for this value.
    ///
    /// It takes the question rather than return who answers it: with a returned value, rustc loses
    /// the type of a nested error and cannot inline its answer.
    fn answer<Q: Question>(&self) -> Q::Answer;
}

/// The position of the type's own row with this code.
#[must_use]
#[expect(clippy::inline_always, reason = "where the table is a constant, little is left of it")]
#[inline(always)]
pub const fn position_of_code<D: Declaration>(code: i32) -> Option<usize> {
    D::TABLE.position_of_code(code)
}

/// The position of the type's own row with this name or alias.
#[must_use]
#[expect(clippy::inline_always, reason = "where the table is a constant, little is left of it")]
#[inline(always)]
pub const fn position_of_name<D: Declaration>(name: &str) -> Option<usize> {
    D::TABLE.position_of_name(name)
}

/// What stands in a `transparent` field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no table of error codes",
    label = "a `transparent` field holds a type with a table of error codes, or a box of one",
    note = "put `#[derive(chat_errors::ChatErrorCode)]` on `{Self}` and `#[code(…)]` on its variants, \
            or give this variant a code of its own: `#[code(<i32>, \"<NAME>\")]`"
)]
pub trait Nested {
    const CODES: &'static CodeSet;

    fn answer<Q: Question>(&self) -> Q::Answer;
}

#[diagnostic::do_not_recommend]
impl<E: CodeTable> Nested for E {
    const CODES: &'static CodeSet = E::CODES;

    #[expect(clippy::inline_always, reason = "where the table is a constant, it is a load or two")]
    #[inline(always)]
    fn answer<Q: Question>(&self) -> Q::Answer {
        Q::inner(self)
    }
}

/// What is asked of an error, and how each of the three that can answer is asked.
pub trait Question {
    type Answer;

    /// The row at this position of the error's own table, which is taken from its type: a function of
    /// the deriving crate in which the table stood would make rustc evaluate it at every check.
    fn row<D: Declaration>(position: usize) -> Self::Answer;

    /// The error in a `transparent` field.
    fn inner<E: ChatErrorCode>(error: &E) -> Self::Answer;

    /// A code that nobody declared.
    fn unknown(code: i32) -> Self::Answer;
}

macro_rules! questions {
    ($($name:ident = $question:ident -> $answer:ty {
        |$table:ident, $position:ident| $row:expr,
        |$info:ident| $unknown:expr,
    })+) => {$(
        #[inline]
        pub fn $name<D: Declaration>(error: &D) -> $answer {
            error.answer::<$question>()
        }

        struct $question;

        impl Question for $question {
            type Answer = $answer;

            #[inline(always)]
            fn row<D: Declaration>($position: usize) -> $answer {
                let $table = D::TABLE;
                $row
            }

            #[inline(always)]
            fn inner<E: ChatErrorCode>(error: &E) -> $answer {
                error.$name()
            }

            #[inline(always)]
            fn unknown(code: i32) -> $answer {
                let $info = CodeInfo::unknown(code);
                $unknown
            }
        }
    )+};
}

questions! {
    info = WhichInfo -> CodeInfo { |table, row| table.info(row), |info| info, }
    code = WhichCode -> i32 { |table, row| table.codes[row], |info| info.code, }
    name = WhichName -> &'static str { |table, row| table.names[row], |info| info.name, }
    summary = WhichSummary -> &'static str { |table, row| table.summary(row), |info| info.summary, }
    help = WhichHelp -> Option<&'static str> { |table, row| table.help(row), |info| info.help, }
    kind = WhichKind -> ErrorKind { |table, row| table.kinds[row], |info| info.kind, }
    retry_policy = WhichPolicy -> RetryPolicy { |table, row| table.policy(row), |info| info.retry_policy, }
    outcome = WhichOutcome -> Outcome { |table, row| table.outcome(row), |info| info.outcome, }
}

/// What `Display` shows: a summary, or that a code is unknown.
struct WhichText;

impl Question for WhichText {
    type Answer = Result<&'static str, UnknownCode>;

    fn row<D: Declaration>(position: usize) -> Self::Answer {
        Ok(D::TABLE.summary(position))
    }

    fn inner<E: ChatErrorCode>(error: &E) -> Self::Answer {
        Ok(error.summary())
    }

    fn unknown(code: i32) -> Self::Answer {
        Err(UnknownCode::new(code))
    }
}

/// `Display` for `impl(Display)`, but for `transparent` variants, whose field has its own.
///
/// # Errors
///
/// Only those of the formatter.
pub fn display<D: Declaration>(error: &D, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match error.answer::<WhichText>() {
        Ok(summary) => f.pad(summary),
        Err(unknown) => fmt::Display::fmt(&unknown, f),
    }
}
