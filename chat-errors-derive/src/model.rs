//! What a derive is asked to write: the checked input, and nothing that could still be wrong.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::{DeriveInput, Fields, GenericParam, Generics, Member, Path, Type};

use crate::attr::{Impl, PolicyKind};
use crate::tokens::{mentions, respan, respan_ident};
use crate::words::Target;

/// The impls to write, whatever stands in them.
pub(crate) struct Frame<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) target: Target,
    pub(crate) from_code: FromCodeSupport,
    pub(crate) impls: Vec<Impl>,
    pub(crate) krate: Option<&'a Path>,
}

/// What a code alone can make of the type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FromCodeSupport {
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
    /// The path of the library.
    pub(crate) fn krate(&self) -> TokenStream {
        self.krate.map_or_else(|| quote!(::chat_errors), respan)
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
        respan_ident(self.input.ident.clone())
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
