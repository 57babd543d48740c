//! The variants of an enum, split token by token.

use proc_macro2::{Delimiter, Group, Spacing, TokenStream, TokenTree, token_stream};
use syn::{Fields, Ident, Result};

use super::cover;
use super::parts::{Attribute, Variant};
use crate::tokens::is_punct;

/// The variants between commas, or `None` if something else is there.
pub(super) fn split(body: TokenStream) -> Result<Option<Vec<Variant>>> {
    let mut tokens = body.into_iter();
    let mut variants = Vec::new();
    let mut attributes = Vec::new();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(sign) if sign.as_char() == '#' => match tokens.next() {
                Some(TokenTree::Group(content)) => {
                    attributes.push(Attribute::new(content.stream()));
                }
                _ => return Ok(None),
            },
            TokenTree::Ident(word) if word == "pub" => {}
            // `pub(crate)`, or the `$vis` of a macro, which may be empty.
            TokenTree::Group(group) if is_visibility(&group) => {}
            TokenTree::Ident(ident) if is_name(&ident) => {
                let Some((fields, discriminant)) = rest(&mut tokens)? else { return Ok(None) };
                let attributes = std::mem::take(&mut attributes);
                variants.push(Variant { attributes, ident, fields, discriminant });
            }
            _ => return Ok(None),
        }
    }
    Ok(attributes.is_empty().then_some(variants))
}

fn is_visibility(group: &Group) -> bool {
    matches!(group.delimiter(), Delimiter::Parenthesis | Delimiter::None)
}

/// Whether the identifier is not a keyword. Most names of variants are recognised at once.
fn is_name(ident: &Ident) -> bool {
    let name = format!("{ident}");
    let is_plain = name.starts_with(|first: char| first.is_ascii_uppercase()) && name != "Self";
    is_plain || syn::parse2::<Ident>(TokenTree::from(ident.clone()).into()).is_ok()
}

/// The fields of a variant and its discriminant, up to the comma. `None` if anything else follows.
fn rest(tokens: &mut token_stream::IntoIter) -> Result<Option<(Fields, Vec<TokenTree>)>> {
    let mut fields = Fields::Unit;
    let mut next = tokens.next();
    if let Some(TokenTree::Group(group)) = &next {
        let stream = || TokenStream::from(TokenTree::Group(group.clone()));
        fields = match group.delimiter() {
            Delimiter::Parenthesis => Fields::Unnamed(cover::parse(stream())?),
            Delimiter::Brace => Fields::Named(cover::parse(stream())?),
            Delimiter::Bracket | Delimiter::None => return Ok(None),
        };
        next = tokens.next();
    }
    match &next {
        None => Ok(Some((fields, Vec::new()))),
        Some(token) if is_punct(token, ',') => Ok(Some((fields, Vec::new()))),
        Some(token) if is_punct(token, '=') => {
            let discriminant = discriminant(tokens);
            Ok((!discriminant.is_empty()).then_some((fields, discriminant)))
        }
        Some(_) => Ok(None),
    }
}

/// The expression before the next comma, which it passes.
fn discriminant(tokens: &mut token_stream::IntoIter) -> Vec<TokenTree> {
    let mut expression: Vec<TokenTree> = Vec::new();
    let mut angles = Angles::default();
    for token in tokens {
        if angles.depth == 0 && is_punct(&token, ',') {
            break;
        }
        angles.pass(&token);
        expression.push(token);
    }
    expression
}

/// How many lists of generic arguments are open in an expression: a comma in one does not separate variants.
#[derive(Default)]
struct Angles {
    depth: usize,
    /// Whether a `<` here opens a list, and is not "less than".
    opens: Opens,
    /// Whether a `>` is the end of a `->` or `=>`.
    is_arrow: bool,
}

#[derive(Default, Clone, Copy, PartialEq, Eq)]
enum Opens {
    /// Before an operand, as in `<T as Trait>::N`, and after `::`.
    #[default]
    Yes,
    /// After an operand.
    No,
    /// After a `<` that is the first half of `<<`, if another one follows.
    AfterHalf,
    /// In a type after `as`.
    InType,
}

impl Angles {
    fn pass(&mut self, token: &TokenTree) {
        let is_arrow = std::mem::take(&mut self.is_arrow);
        match token {
            TokenTree::Punct(sign) => {
                let sign = (sign.as_char(), sign.spacing());
                self.is_arrow = matches!(sign, ('-' | '=', Spacing::Joint));
                match sign.0 {
                    '<' if self.opens == Opens::No && self.depth == 0 => {
                        let is_half = sign.1 == Spacing::Joint;
                        self.opens = if is_half { Opens::AfterHalf } else { Opens::Yes };
                    }
                    '<' if self.opens == Opens::AfterHalf => self.opens = Opens::Yes,
                    '<' => self.depth += 1,
                    '>' if self.depth > 0 && !is_arrow => {
                        self.depth -= 1;
                        self.opens = Opens::No;
                    }
                    ':' if self.opens == Opens::InType => {}
                    _ => self.opens = Opens::Yes,
                }
            }
            TokenTree::Ident(word) if word == "as" => self.opens = Opens::InType,
            _ if self.opens == Opens::InType => {}
            _ => self.opens = Opens::No,
        }
    }
}
