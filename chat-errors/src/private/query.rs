use core::fmt;

use super::Table;
use crate::{
    ChatErrorCode, CodeInfo, CodeSet, CodeTable, ErrorKind, Outcome, RetryPolicy, UnknownCode,
};

/// What the derive implements; [`ChatErrorCode`] is implemented through it.
pub trait Derived {
    /// The type's own rows.
    const TABLE: &'static Table;

    /// Runs the query on what describes this value: a row, the inner error, or an unknown code.
    ///
    /// The query is a type parameter, not a method of a returned value: with a returned value, rustc
    /// loses the type of a nested error and cannot inline the call.
    fn resolve<Q: Query>(&self) -> Q::Output;
}

/// The position of the type's own row with this code.
#[must_use]
#[expect(clippy::inline_always, reason = "where the table is a constant, little is left of it")]
#[inline(always)]
pub const fn position_of_code<D: Derived>(code: i32) -> Option<usize> {
    D::TABLE.position_of_code(code)
}

/// The position of the type's own row with this name or alias.
#[must_use]
#[expect(clippy::inline_always, reason = "where the table is a constant, little is left of it")]
#[inline(always)]
pub const fn position_of_name<D: Derived>(name: &str) -> Option<usize> {
    D::TABLE.position_of_name(name)
}

/// The type of a `transparent` field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no table of error codes",
    label = "a `transparent` field holds a type with a table of error codes, or a box of one",
    note = "put `#[derive(chat_errors::ChatErrorCode)]` on `{Self}` and `#[code(…)]` on its variants, \
            or give this variant a code of its own: `#[code(<i32>, \"<NAME>\")]`"
)]
pub trait Nested {
    const CODES: &'static CodeSet;

    fn resolve<Q: Query>(&self) -> Q::Output;
}

#[diagnostic::do_not_recommend]
impl<E: CodeTable> Nested for E {
    const CODES: &'static CodeSet = E::CODES;

    #[expect(clippy::inline_always, reason = "where the table is a constant, it is a load or two")]
    #[inline(always)]
    fn resolve<Q: Query>(&self) -> Q::Output {
        Q::inner(self)
    }
}

/// A property of an error, and how to read it from each of the three things that can describe one.
pub trait Query {
    type Output;

    /// Reads the row at this position of `D`'s own table. The table comes from the type: if a function
    /// of the deriving crate named it, rustc would evaluate it at every check.
    fn row<D: Derived>(position: usize) -> Self::Output;

    /// Asks the error in a `transparent` field.
    fn inner<E: ChatErrorCode>(error: &E) -> Self::Output;

    /// Describes an undeclared code.
    fn unknown(code: i32) -> Self::Output;
}

macro_rules! queries {
    ($($name:ident = $query:ident -> $output:ty {
        |$table:ident, $position:ident| $row:expr,
        |$info:ident| $unknown:expr,
    })+) => {$(
        #[inline]
        pub fn $name<D: Derived>(error: &D) -> $output {
            error.resolve::<$query>()
        }

        struct $query;

        impl Query for $query {
            type Output = $output;

            #[inline(always)]
            fn row<D: Derived>($position: usize) -> $output {
                let $table = D::TABLE;
                $row
            }

            #[inline(always)]
            fn inner<E: ChatErrorCode>(error: &E) -> $output {
                error.$name()
            }

            #[inline(always)]
            fn unknown(code: i32) -> $output {
                let $info = CodeInfo::unknown(code);
                $unknown
            }
        }
    )+};
}

queries! {
    info = InfoQuery -> CodeInfo { |table, row| table.info(row), |info| info, }
    code = CodeQuery -> i32 { |table, row| table.codes[row], |info| info.code, }
    name = NameQuery -> &'static str { |table, row| table.names[row], |info| info.name, }
    summary = SummaryQuery -> &'static str { |table, row| table.summary(row), |info| info.summary, }
    help = HelpQuery -> Option<&'static str> { |table, row| table.help(row), |info| info.help, }
    kind = KindQuery -> ErrorKind { |table, row| table.kinds[row], |info| info.kind, }
    retry_policy = PolicyQuery -> RetryPolicy { |table, row| table.policy(row), |info| info.retry_policy, }
    outcome = OutcomeQuery -> Outcome { |table, row| table.outcome(row), |info| info.outcome, }
}

/// The text that `Display` shows: a summary, or that the code is unknown.
struct DisplayQuery;

impl Query for DisplayQuery {
    type Output = Result<&'static str, UnknownCode>;

    fn row<D: Derived>(position: usize) -> Self::Output {
        Ok(D::TABLE.summary(position))
    }

    fn inner<E: ChatErrorCode>(error: &E) -> Self::Output {
        Ok(error.summary())
    }

    fn unknown(code: i32) -> Self::Output {
        Err(UnknownCode::new(code))
    }
}

/// `Display` for `impl(Display)`. The derive calls the field's own `Display` for `transparent` variants.
///
/// # Errors
///
/// Only those of the formatter.
pub fn display<D: Derived>(error: &D, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match error.resolve::<DisplayQuery>() {
        Ok(summary) => f.pad(summary),
        Err(unknown) => fmt::Display::fmt(&unknown, f),
    }
}
