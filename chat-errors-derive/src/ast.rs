//! The input with its attributes read, before anything is known to be right.

use std::iter;

use syn::{Attribute, Data, DeriveInput, Fields, Ident};

use crate::attr::{self, Attrs, Container};
use crate::doc_comment::{self, Text};
use crate::errors::Errors;
use crate::plain::Plain;
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
    pub(crate) text: Text,
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
    pub(crate) fn of(input: &'a DeriveInput, plain: Vec<Plain>, errors: &mut Errors) -> Self {
        let (target, container, variants) = match &input.data {
            Data::Enum(data) => {
                if data.variants.is_empty() {
                    let message = "an enum without variants has no codes: give it a variant";
                    errors.on(&input.ident, message);
                }
                let attrs = Attrs::of(&input.attrs, Target::Enum, errors);
                let plain = plain.into_iter().chain(iter::repeat_with(Plain::default));
                let variants = data.variants.iter().zip(plain);
                let variants = variants.map(|(it, plain)| {
                    let target = Target::Variant;
                    VariantAst::of(&it.ident, &it.fields, plain, &it.attrs, target, errors)
                });
                (Target::Enum, attrs.container, variants.collect())
            }
            Data::Struct(data) => {
                let (ident, attrs, plain) = (&input.ident, &input.attrs, Plain::default());
                let target = Target::Struct;
                let mut form = VariantAst::of(ident, &data.fields, plain, attrs, target, errors);
                (target, std::mem::take(&mut form.attrs.container), vec![form])
            }
            Data::Union(data) => {
                let message = "a union has no codes: derive on an enum or a struct";
                errors.on(data.union_token, message);
                let attrs = Attrs::of(&input.attrs, Target::Struct, errors);
                (Target::Struct, attrs.container, Vec::new())
            }
        };
        Self { input, target, container, variants }
    }

    /// What is said of the type; on a variant too, which is a mistake.
    pub(crate) fn containers(&self) -> impl Iterator<Item = &Container> {
        let of_variants = self.variants.iter().map(|variant| &variant.attrs.container);
        iter::once(&self.container).chain(of_variants)
    }
}

impl<'a> VariantAst<'a> {
    fn of(
        ident: &'a Ident,
        fields: &'a Fields,
        plain: Plain,
        attrs: &[Attribute],
        target: Target,
        errors: &mut Errors,
    ) -> Self {
        let mut comment = plain.comment;
        comment.extend(attrs.iter().filter_map(doc_comment::line));
        let text = Text::of(&comment);
        let mut attrs =
            plain.attrs.map_or_else(|| Attrs::of(attrs, target, errors), |attrs| *attrs);
        for attr in fields.iter().flat_map(|field| &field.attrs) {
            if attr.path().is_ident("code") {
                let owner = if target == Target::Struct { "struct" } else { "variant" };
                let message = format!("`#[code]` belongs on the {owner}, not on a field");
                errors.at(attr::span_of(attr), message);
                attrs.excuse();
            }
        }
        Self { target, ident, fields, attrs, text }
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
