//! The input with its attributes read, before anything is known to be right.

use std::iter;

use proc_macro2::{Span, TokenTree};
use syn::{Data, DeriveInput, Fields, Ident};

use crate::attr::{self, Attrs, Container};
use crate::doc_comment::DocComment;
use crate::errors::Errors;
use crate::input::{Attribute, Input, Name, Variant};
use crate::listing::listing;
use crate::model::Listing;
use crate::types::{is_i32, is_likely_inner, ungrouped};
use crate::words::Target;

pub(crate) struct Ast<'a> {
    pub(crate) input: &'a DeriveInput,
    /// The attributes of the type, including those of other macros.
    pub(crate) attributes: &'a [Attribute],
    pub(crate) target: Target,
    pub(crate) container: Container,
    pub(crate) variants: Vec<VariantAst<'a>>,
}

/// A variant, or the body of a struct.
pub(crate) struct VariantAst<'a> {
    pub(crate) target: Target,
    pub(crate) ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    pub(crate) discriminant: &'a [TokenTree],
    /// All attributes, also those of others.
    pub(crate) attributes: &'a [Attribute],
    pub(crate) attrs: Attrs,
    pub(crate) comment: DocComment,
    pub(crate) listing: Listing,
    /// The indices of the fields with `#[code(transparent)]`, and where that is written.
    pub(crate) inner_fields: Vec<(usize, Span)>,
}

/// What a variant is: certain if its attributes are right, else a guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LikelyRole {
    Unit,
    Data,
    Transparent,
    Unknown,
}

impl<'a> Ast<'a> {
    pub(crate) fn read(input: &'a Input, errors: &mut Errors) -> Self {
        let Input { item, attributes, variants } = input;
        let (target, container, variants) = match &item.data {
            Data::Enum(_) => {
                if variants.is_empty() {
                    let message = "an enum without variants has no codes: give it a variant";
                    errors.on(&item.ident, message);
                }
                let attrs = attr::read(attributes, Target::Enum, errors);
                let variants = variants.iter().map(|variant| {
                    let Variant { attributes, ident, fields, discriminant } = variant;
                    let target = Target::Variant;
                    VariantAst::read(target, ident, fields, discriminant, attributes, errors)
                });
                (Target::Enum, attrs.container, variants.collect())
            }
            Data::Struct(data) => {
                let target = Target::Struct;
                let (ident, fields) = (&item.ident, &data.fields);
                let mut body = VariantAst::read(target, ident, fields, &[], attributes, errors);
                (target, std::mem::take(&mut body.attrs.container), vec![body])
            }
            Data::Union(data) => {
                let message = "a union has no codes: derive on an enum or a struct";
                errors.on(data.union_token, message);
                let attrs = attr::read(attributes, Target::Struct, errors);
                (Target::Struct, attrs.container, Vec::new())
            }
        };
        Self { input: item, attributes, target, container, variants }
    }

    /// The keys of the type, also those that are on a variant by mistake.
    pub(crate) fn containers(&self) -> impl Iterator<Item = &Container> {
        let of_variants = self.variants.iter().map(|variant| &variant.attrs.container);
        iter::once(&self.container).chain(of_variants)
    }

    /// Whether the user sets a lint level that covers the type of a `transparent` field.
    pub(crate) fn sets_lints(&self) -> bool {
        let is_lint = |attribute: &Attribute| attribute.name == Name::Lint;
        let mut transparent = self.variants.iter().filter(|it| it.is_transparent()).peekable();
        let is_nested = transparent.peek().is_some();
        let mut of_variants = || {
            transparent.any(|variant| {
                let mut fields = variant.fields.iter().flat_map(Attribute::all_of_field);
                variant.attributes.iter().any(is_lint) || fields.any(|it| is_lint(&it))
            })
        };
        is_nested && (self.attributes.iter().any(is_lint) || of_variants())
    }
}

impl<'a> VariantAst<'a> {
    fn read(
        target: Target,
        ident: &'a Ident,
        fields: &'a Fields,
        discriminant: &'a [TokenTree],
        attributes: &'a [Attribute],
        errors: &mut Errors,
    ) -> Self {
        let comment = DocComment::read(attributes);
        let mut attrs = attr::read(attributes, target, errors);
        let mut inner_fields = Vec::new();
        for (index, field) in fields.iter().enumerate() {
            for attribute in Attribute::of_field(field, "code") {
                match attr::read_on_field(&attribute, target) {
                    Ok(span) => inner_fields.push((index, span)),
                    Err(error) => {
                        errors.add(error);
                        attrs.excuse();
                    }
                }
            }
        }
        let listing = listing(attributes);
        Self {
            target,
            ident,
            fields,
            discriminant,
            attributes,
            attrs,
            comment,
            listing,
            inner_fields,
        }
    }

    /// Whether it is marked `transparent`, rightly or not.
    pub(crate) fn is_transparent(&self) -> bool {
        !self.attrs.transparent.is_absent() || !self.inner_fields.is_empty()
    }

    /// Whether a code is not enough to build it: it has data, or context beside the inner error.
    pub(crate) fn carries_data(&self) -> bool {
        self.likely_role() == LikelyRole::Data
            || !self.inner_fields.is_empty() && self.fields.len() > 1
    }

    pub(crate) fn likely_role(&self) -> LikelyRole {
        if self.attrs.row_entry.is_some() && self.fields.is_empty() {
            // Other keys do not matter: there is no field to delegate to.
            return LikelyRole::Unit;
        }
        if self.is_transparent() {
            return LikelyRole::Transparent;
        }
        if !self.attrs.unknown.is_absent() {
            return LikelyRole::Unknown;
        }
        match self.attrs.row_entry {
            Some(_) => LikelyRole::Data,
            None => self.guess(),
        }
    }

    /// The most likely role of a variant that has neither a row nor another word yet. The fallback
    /// depends on it: uses of the type need their impls, and the impls that the author of a variant
    /// with data wrote must not conflict with ours.
    pub(crate) fn guess(&self) -> LikelyRole {
        let mut fields = self.fields.iter();
        match (fields.next(), fields.next()) {
            (None, _) => LikelyRole::Unit,
            (Some(field), None) => match ungrouped(&field.ty) {
                ty if is_i32(ty) && self.target == Target::Variant => LikelyRole::Unknown,
                ty if is_likely_inner(ty) => LikelyRole::Transparent,
                _ => LikelyRole::Data,
            },
            _ => LikelyRole::Data,
        }
    }
}
