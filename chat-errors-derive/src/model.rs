//! The checked input: data only, and nothing in it can be wrong.

use std::borrow::Cow;

use proc_macro2::{Ident, Span};
use syn::{DeriveInput, Fields, Member, Path, Type};

use crate::attr::{Impl, PolicyKind, Reserved, Spanned};
use crate::words::{Target, Without};

/// The code of a placeholder without a readable one.
pub(crate) const NO_CODE: i32 = i32::MIN;

/// The most names and aliases of a type: positions are 16-bit words, and the last one means "no row".
pub(crate) const MOST_NAMES: usize = 65_535;

/// Which impls to write.
pub(crate) struct Frame<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) target: Target,
    pub(crate) from_code: FromCodeSupport,
    /// Whether all variants are unit variants: then constants can use the look-ups and `VARIANTS`.
    pub(crate) is_unit_enum: bool,
    pub(crate) impls: Vec<Impl>,
    pub(crate) krate: Option<&'a Path>,
    /// Whether the accessors are also inherent methods, for use in constants.
    pub(crate) is_const: bool,
    pub(crate) without: Vec<Without>,
    /// What no row may use, nested ones included.
    pub(crate) reserved: Vec<&'a Spanned<Reserved>>,
    /// Whether an attribute on the item, or in it, sets the level of a lint.
    pub(crate) sets_lints: bool,
}

/// Whether a value can be built from a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum FromCodeSupport {
    /// No: a variant carries data.
    None,
    /// Yes, if the code is declared.
    Fallible,
    /// Yes, from every code.
    Lossless,
}

/// The checked input.
pub(crate) struct Model<'a> {
    pub(crate) frame: Frame<'a>,
    pub(crate) variants: Vec<Variant<'a>>,
    /// After a mistake, the unit variants without a row, with what is known of it: constants can use them.
    pub(crate) placeholders: Vec<Variant<'a>>,
}

pub(crate) struct Variant<'a> {
    /// The name as source code.
    pub(crate) name: String,
    pub(crate) fields: &'a Fields,
    pub(crate) listing: Listing,
    pub(crate) role: Role<'a>,
}

/// How rustdoc shows a variant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Listing {
    Plain,
    Deprecated,
    Hidden,
}

/// What a variant is.
pub(crate) enum Role<'a> {
    Row(Box<Row<'a>>),
    /// Everything is delegated to the inner error.
    Transparent(Inner<'a>),
    /// An undeclared code, in this field.
    Unknown(Member),
}

pub(crate) struct Inner<'a> {
    pub(crate) member: Member,
    pub(crate) ty: &'a Type,
    /// The span of the word `transparent`.
    pub(crate) span: Span,
    /// Whether it is the only field.
    pub(crate) is_alone: bool,
}

pub(crate) struct Row<'a> {
    pub(crate) code: i32,
    pub(crate) name: &'a str,
    pub(crate) aliases: Vec<&'a str>,
    pub(crate) code_aliases: Vec<i32>,
    pub(crate) summary: Cow<'a, str>,
    pub(crate) help: Option<&'a str>,
    /// A variant of `ErrorKind`.
    pub(crate) kind: &'static str,
    /// The user's word for it, unless it is the default.
    pub(crate) kind_word: Option<&'a Ident>,
    pub(crate) policy: PolicyKind,
    /// The user's word for it, unless it is the default.
    pub(crate) policy_word: Option<&'a Ident>,
    /// A variant of `Outcome`.
    pub(crate) outcome: &'static str,
    pub(crate) translations: Vec<Translation<'a>>,
    pub(crate) cause: Option<Cause<'a>>,
}

/// The field that `Error::source` returns.
pub(crate) struct Cause<'a> {
    pub(crate) member: Member,
    /// The type of the cause: that of the field, or the one inside its `Option`.
    pub(crate) ty: &'a Type,
    pub(crate) is_optional: bool,
}

pub(crate) struct Translation<'a> {
    pub(crate) tag: &'a str,
    pub(crate) summary: Option<&'a str>,
    pub(crate) help: Option<&'a str>,
}

impl<'a> Model<'a> {
    /// The rows in order of declaration, with their variants.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (&Variant<'a>, &Row<'a>)> {
        self.variants.iter().filter_map(|variant| match &variant.role {
            Role::Row(row) => Some((variant, &**row)),
            Role::Transparent(_) | Role::Unknown(_) => None,
        })
    }

    /// The nested errors in order of declaration, with their variants.
    pub(crate) fn inner(&self) -> impl Iterator<Item = (&Variant<'a>, &Inner<'a>)> {
        self.variants.iter().filter_map(|variant| match &variant.role {
            Role::Transparent(inner) => Some((variant, inner)),
            Role::Row(_) | Role::Unknown(_) => None,
        })
    }

    /// The variant for undeclared codes.
    pub(crate) fn unknown(&self) -> Option<(&Variant<'a>, &Member)> {
        self.variants.iter().find_map(|variant| match &variant.role {
            Role::Unknown(member) => Some((variant, member)),
            Role::Row(_) | Role::Transparent(_) => None,
        })
    }
}
