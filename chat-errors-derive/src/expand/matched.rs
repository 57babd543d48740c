//! Long matches, in pieces.

use std::fmt::{self, Formatter};

use proc_macro2::TokenStream;

use crate::expand::source::code;
use crate::model::{Row, Variant};

/// A match with an arm for each of these rows and one for everything else.
///
/// Each piece is the last arm of the piece before. rustc compares all arms of one match with each other to
/// find missing ones, and also everything assigned to one variable, such as a piece's. LLVM joins the
/// pieces into one match again.
pub(super) fn matched(
    subject: &str,
    rows: &[(&Variant<'_>, &Row<'_>)],
    arm: impl Fn(&mut Formatter<'_>, usize, &Variant<'_>) -> fmt::Result,
    otherwise: impl Fn(&mut Formatter<'_>) -> fmt::Result,
) -> TokenStream {
    if rows.is_empty() {
        return code(otherwise);
    }
    // LLVM no longer joins the pieces if there are too many, or if one has few arms.
    let most = rows.len().div_ceil(rows.len().div_ceil(96).min(48));
    let pieces = rows.len().div_ceil(most);
    code(|f| {
        for (piece, rows) in rows.chunks(most).enumerate() {
            if piece > 0 {
                f.write_str("_ => { let __chat_errors_rest = ")?;
            }
            write!(f, "match {subject} {{")?;
            for (position, (variant, _)) in (piece * most..).zip(rows) {
                arm(f, position, variant)?;
            }
        }
        f.write_str("_ => ")?;
        otherwise(f)?;
        f.write_str("}")?;
        (1..pieces).try_for_each(|_| f.write_str("; __chat_errors_rest } }"))
    })
}
