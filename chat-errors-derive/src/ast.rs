//! The input with its attributes read, before anything is known to be right.

use std::iter;

use syn::{Data, DeriveInput, Fields, Ident};

use crate::attr::{Attrs, Container};
use crate::doc_comment::DocComment;
use crate::errors::Errors;
use crate::input::{Attribute, Input, Variant};
use crate::listing::listing;
use crate::model::Listing;
use crate::types::{is_i32, is_likely_inner, ungrouped};
use crate::words::Target;

pub(crate) struct Ast<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) target: Target,
    pub(crate) container: Container,
    pub(crate) variants: Vec<VariantAst<'a>>,
}

/// A variant, or the one form that a struct has.
pub(crate) struct VariantAst<'a> {
    pub(crate) target: Target,
    pub(crate) ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    pub(crate) attrs: Attrs,
    pub(crate) comment: DocComment,
    pub(crate) listing: Listing,
}

/// What a variant is: certain where its attributes are right, else a guess.
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
                let attrs = Attrs::read(attributes, Target::Enum, errors);
                let variants = variants.iter().map(|variant| {
                    let Variant { attributes, ident, fields } = variant;
                    VariantAst::read(ident, fields, attributes, Target::Variant, errors)
                });
                (Target::Enum, attrs.container, variants.collect())
            }
            Data::Struct(data) => {
                let target = Target::Struct;
                let mut body =
                    VariantAst::read(&item.ident, &data.fields, attributes, target, errors);
                (target, std::mem::take(&mut body.attrs.container), vec![body])
            }
            Data::Union(data) => {
                let message = "a union has no codes: derive on an enum or a struct";
                errors.on(data.union_token, message);
                let attrs = Attrs::read(attributes, Target::Struct, errors);
                (Target::Struct, attrs.container, Vec::new())
            }
        };
        Self { input: item, target, container, variants }
    }

    /// What is said of the type, also where that is a mistake: on a variant.
    pub(crate) fn containers(&self) -> impl Iterator<Item = &Container> {
        let of_variants = self.variants.iter().map(|variant| &variant.attrs.container);
        iter::once(&self.container).chain(of_variants)
    }
}

impl<'a> VariantAst<'a> {
    fn read(
        ident: &'a Ident,
        fields: &'a Fields,
        attributes: &[Attribute],
        target: Target,
        errors: &mut Errors,
    ) -> Self {
        let comment = DocComment::read(attributes);
        let mut attrs = Attrs::read(attributes, target, errors);
        for attribute in fields.iter().flat_map(|field| Attribute::of_field(field, "code")) {
            let owner = if target == Target::Struct { "struct" } else { "variant" };
            let message = format!("`#[code]` belongs on the {owner}, not on a field");
            errors.at(attribute.span(), message);
            attrs.excuse();
        }
        Self { target, ident, fields, attrs, comment, listing: listing(attributes) }
    }

    pub(crate) fn likely_role(&self) -> LikelyRole {
        if self.attrs.row_entry.is_some() && self.fields.is_empty() {
            // Whatever word stands beside the row: there is nothing to look through.
            return LikelyRole::Unit;
        }
        if !self.attrs.transparent.is_absent() {
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

    /// What a variant is most likely to become that has neither a row nor another word yet. The
    /// fallback goes by it: uses of the type have to find their impls, and impls that the author of a
    /// variant with data wrote must not meet ours.
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
