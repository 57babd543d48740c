//! What a derive is asked to write: the checked input, and nothing that could still be wrong.

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{DeriveInput, Fields, GenericParam, Generics, Member, Path, Type};

use crate::ast::{Ast, Form};
use crate::attr::{Impl, PolicyKind};
use crate::input::uncovered;
use crate::words::Place;

/// The impls to write, whatever stands in them.
pub(crate) struct Frame<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) place: Place,
    pub(crate) back: Back,
    pub(crate) impls: Vec<Impl>,
    krate: Option<&'a Path>,
}

/// What a code alone can make of the type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Back {
    /// Nothing: a variant carries data.
    None,
    /// A value, if the code is known.
    Fallible,
    /// The same; and since there are unit variants only, without any trait.
    UnitEnum,
    /// A value, whatever the code is.
    Lossless,
}

/// The checked input.
pub(crate) struct Model<'a> {
    pub(crate) frame: Frame<'a>,
    pub(crate) variants: Vec<Variant<'a>>,
}

pub(crate) struct Variant<'a> {
    /// As source code says it.
    pub(crate) name: String,
    pub(crate) fields: &'a Fields,
    pub(crate) role: Role<'a>,
}

/// What a variant is.
pub(crate) enum Role<'a> {
    Row(Row<'a>),
    /// Everything is the inner error's.
    Transparent(Inner<'a>),
    /// The code that nobody declared, in this field.
    Unknown(Member),
}

pub(crate) struct Inner<'a> {
    pub(crate) member: Member,
    pub(crate) ty: &'a Type,
    /// Where `transparent` was written.
    pub(crate) span: Span,
}

pub(crate) struct Row<'a> {
    pub(crate) code: i32,
    pub(crate) name: &'a str,
    pub(crate) aliases: Vec<&'a str>,
    pub(crate) summary: &'a str,
    pub(crate) help: Option<&'a str>,
    /// A variant of `ErrorKind`.
    pub(crate) kind: &'static str,
    /// The word that the user wrote for it, if it is not the default.
    pub(crate) kind_word: Option<&'a Ident>,
    pub(crate) policy: PolicyKind,
    /// The word that the user wrote for it, if it is not the default.
    pub(crate) policy_word: Option<&'a Ident>,
    /// A variant of `Outcome`.
    pub(crate) outcome: &'static str,
    pub(crate) translations: Vec<Translation<'a>>,
}

pub(crate) struct Translation<'a> {
    pub(crate) tag: &'a str,
    pub(crate) summary: Option<&'a str>,
    pub(crate) help: Option<&'a str>,
}

impl<'a> Frame<'a> {
    pub(crate) fn of(ast: &'a Ast<'a>) -> Self {
        Self {
            input: ast.input,
            place: ast.place,
            back: Back::of(ast),
            impls: ast.whole.impls.iter().map(|asked| asked.value).collect(),
            krate: ast.wholes().find_map(|whole| whole.krate.value()),
        }
    }

    /// The path of the library.
    pub(crate) fn krate(&self) -> TokenStream {
        self.krate.map_or_else(|| quote!(::chat_errors), quiet)
    }

    /// The path of what is only for the output, which names the version of both crates.
    pub(crate) fn private(&self) -> TokenStream {
        let krate = self.krate();
        let module = format_ident!(
            "__private_{}_{}_{}",
            env!("CARGO_PKG_VERSION_MAJOR"),
            env!("CARGO_PKG_VERSION_MINOR"),
            env!("CARGO_PKG_VERSION_PATCH"),
        );
        quote!(#krate::#module)
    }

    /// The type's name, under which no use of it is reported as deprecated.
    pub(crate) fn ident(&self) -> Ident {
        quiet_ident(self.input.ident.clone())
    }

    pub(crate) fn generics(&self) -> &'a Generics {
        &self.input.generics
    }

    /// Whether the type can be named only where the type's own parameters are.
    pub(crate) fn is_bound(&self, ty: &Type) -> bool {
        let is_such = |token: &TokenTree| match token {
            TokenTree::Ident(word) => word == "Self",
            TokenTree::Punct(punct) => punct.as_char() == '\'',
            TokenTree::Group(_) | TokenTree::Literal(_) => false,
        };
        self.is_generic(ty) || mentions(ty.to_token_stream(), &is_such)
    }

    /// Whether the type mentions one of the type's own type or const parameters.
    pub(crate) fn is_generic(&self, ty: &Type) -> bool {
        let params = self.input.generics.params.iter();
        let params: Vec<&Ident> = params
            .filter_map(|param| match param {
                GenericParam::Type(param) => Some(&param.ident),
                GenericParam::Const(param) => Some(&param.ident),
                GenericParam::Lifetime(_) => None,
            })
            .collect();
        let is_param =
            |token: &TokenTree| matches!(token, TokenTree::Ident(word) if params.contains(&word));
        mentions(ty.to_token_stream(), &is_param)
    }
}

/// Whether such a token stands among them, however deep.
pub(crate) fn mentions(tokens: TokenStream, is_such: &impl Fn(&TokenTree) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Group(group) => mentions(group.stream(), is_such),
        token => is_such(&token),
    })
}

/// The same tokens at the same places, resolved as ours: rustc then leaves them out when it warns of
/// deprecated items and of paths that could be shorter, of which the user was told already.
pub(crate) fn quiet(tokens: impl ToTokens) -> TokenStream {
    uncovered(tokens.into_token_stream()).into_iter().map(quiet_token).collect()
}

/// A type as it can stand before an `as` or a `:`.
pub(crate) fn quiet_type(ty: &Type) -> TokenStream {
    let tokens = quiet(ty);
    match ty {
        // With a `+`, even one that nothing follows.
        Type::TraitObject(_) | Type::ImplTrait(_) => quote!((#tokens)),
        _ => tokens,
    }
}

fn quiet_token(token: TokenTree) -> TokenTree {
    match token {
        TokenTree::Group(group) => TokenTree::Group(regroup(&group, quiet(group.stream()))),
        TokenTree::Ident(word) => TokenTree::Ident(quiet_ident(word)),
        // A `::` begins another path in the edition 2015.
        token => token,
    }
}

fn quiet_ident(mut word: Ident) -> Ident {
    // Which crate `$crate` is, is told by its span; and `gen` is a keyword where we stand.
    if !matches!(word.to_string().as_str(), "$crate" | "gen") {
        word.set_span(word.span().resolved_at(Span::call_site()));
    }
    word
}

/// The identifier as source code of the edition in which we stand, where `gen` is a keyword; of others,
/// syn says so.
pub(crate) fn in_source(ident: &Ident) -> String {
    let word = format!("{ident}");
    if word == "gen" { "r#gen".to_owned() } else { word }
}

/// The group with other content.
pub(crate) fn regroup(group: &Group, content: TokenStream) -> Group {
    let mut regrouped = Group::new(group.delimiter(), content);
    regrouped.set_span(group.span());
    regrouped
}

impl Back {
    fn of(ast: &Ast<'_>) -> Self {
        let has = |form| ast.variants.iter().any(|variant| variant.form() == form);
        if has(Form::Data) {
            Self::None
        } else if has(Form::Unknown) {
            Self::Lossless
        } else if has(Form::Transparent) || ast.place != Place::Enum {
            Self::Fallible
        } else {
            Self::UnitEnum
        }
    }
}

impl<'a> Model<'a> {
    /// The rows in the order of their declaration, with their variants.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (&Variant<'a>, &Row<'a>)> {
        self.variants.iter().filter_map(|variant| match &variant.role {
            Role::Row(row) => Some((variant, row)),
            Role::Transparent(_) | Role::Unknown(_) => None,
        })
    }

    /// The nested errors in the order of their declaration, with their variants.
    pub(crate) fn inner(&self) -> impl Iterator<Item = (&Variant<'a>, &Inner<'a>)> {
        self.variants.iter().filter_map(|variant| match &variant.role {
            Role::Transparent(inner) => Some((variant, inner)),
            Role::Row(_) | Role::Unknown(_) => None,
        })
    }

    /// The variant for the codes that nobody declared.
    pub(crate) fn unknown(&self) -> Option<(&Variant<'a>, &Member)> {
        self.variants.iter().find_map(|variant| match &variant.role {
            Role::Unknown(member) => Some((variant, member)),
            Role::Row(_) | Role::Transparent(_) => None,
        })
    }
}
