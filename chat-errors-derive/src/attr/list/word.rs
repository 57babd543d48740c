//! The known word that an entry of a list starts with.

use proc_macro2::TokenTree;

use crate::attr::entries::{Mistake, Word};
use crate::words::{self, Words};

/// The known word at the start of the tokens, and the rest of them.
pub(super) fn known_word<'a, K: Copy>(
    tokens: &'a [TokenTree],
    known: &Words<K>,
) -> Result<(Word<K>, &'a [TokenTree]), Mistake> {
    let [TokenTree::Ident(ident), arguments @ ..] = tokens else { return Err(Mistake::Entry) };
    let key = words::find(known, &format!("{ident}")).ok_or(Mistake::Entry)?;
    Ok((Word { ident: ident.clone(), key, is_guess: false }, arguments))
}
