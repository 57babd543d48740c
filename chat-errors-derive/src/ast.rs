//! The input with its attributes read, before anything is known to be right.

use syn::{Attribute, Data, DeriveInput, Fields, Ident};

use crate::attr::{Attrs, Whole};
use crate::mistakes::Mistakes;
use crate::text::Text;
use crate::words::Place;

pub(crate) struct Ast<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) place: Place,
    pub(crate) whole: Whole,
    pub(crate) variants: Vec<VariantAst<'a>>,
}

/// A variant, or the one form that a struct has.
pub(crate) struct VariantAst<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    pub(crate) attrs: Attrs,
    pub(crate) text: Text,
}

/// What a variant is meant to be, as far as its attributes can be read; right if they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Unit,
    Data,
    Transparent,
    Unknown,
}

impl<'a> Ast<'a> {
    pub(crate) fn of(input: &'a DeriveInput, mistakes: &mut Mistakes) -> Self {
        let (place, whole, variants) = match &input.data {
            Data::Enum(data) => {
                if data.variants.is_empty() {
                    mistakes
                        .on(&input.ident, "an enum without variants has no error to give a code");
                }
                let attrs = Attrs::of(&input.attrs, Place::Enum, mistakes);
                let mut read = |ident, fields, attrs: &[Attribute]| VariantAst {
                    ident,
                    fields,
                    attrs: Attrs::of(attrs, Place::Variant, mistakes),
                    text: Text::of(attrs),
                };
                let variants = data.variants.iter();
                let variants = variants.map(|it| read(&it.ident, &it.fields, &it.attrs)).collect();
                (Place::Enum, attrs.whole, variants)
            }
            Data::Struct(data) => {
                let mut attrs = Attrs::of(&input.attrs, Place::Struct, mistakes);
                let whole = std::mem::take(&mut attrs.whole);
                let text = Text::of(&input.attrs);
                let form = VariantAst { ident: &input.ident, fields: &data.fields, attrs, text };
                (Place::Struct, whole, vec![form])
            }
            Data::Union(data) => {
                mistakes
                    .on(data.union_token, "a union has no codes: derive on an enum or a struct");
                (Place::Struct, Whole::default(), Vec::new())
            }
        };
        Self { input, place, whole, variants }
    }
}

impl VariantAst<'_> {
    pub(crate) fn form(&self) -> Form {
        if !self.attrs.transparent.is_absent() {
            return Form::Transparent;
        }
        if !self.attrs.unknown.is_absent() {
            return Form::Unknown;
        }
        match self.fields.len() {
            0 => Form::Unit,
            // One field and nothing that only a row has: most likely `transparent`, misspelled.
            1 if self.attrs.row_entry.is_none() => Form::Transparent,
            _ => Form::Data,
        }
    }
}
