//! The input with its attributes read, before anything is known to be right.

use std::iter;

use syn::{
    Attribute, Data, DeriveInput, Fields, GenericArgument, Ident, PathArguments, PathSegment, Type,
};

use crate::attr::{self, Attrs, Whole};
use crate::mistakes::Mistakes;
use crate::plain::Plain;
use crate::text::{self, Text};
use crate::words::Place;

pub(crate) struct Ast<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) place: Place,
    pub(crate) whole: Whole,
    pub(crate) variants: Vec<VariantAst<'a>>,
}

/// A variant, or the one form that a struct has.
pub(crate) struct VariantAst<'a> {
    pub(crate) place: Place,
    pub(crate) ident: &'a Ident,
    pub(crate) fields: &'a Fields,
    pub(crate) attrs: Attrs,
    pub(crate) text: Text,
}

/// What a variant is: certain where its attributes are right, else a guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Unit,
    Data,
    Transparent,
    Unknown,
}

impl<'a> Ast<'a> {
    pub(crate) fn of(input: &'a DeriveInput, plain: Vec<Plain>, mistakes: &mut Mistakes) -> Self {
        let (place, whole, variants) = match &input.data {
            Data::Enum(data) => {
                if data.variants.is_empty() {
                    let message = "an enum without variants has no codes: give it a variant";
                    mistakes.on(&input.ident, message);
                }
                let attrs = Attrs::of(&input.attrs, Place::Enum, mistakes);
                let plain = plain.into_iter().chain(iter::repeat_with(Plain::default));
                let variants = data.variants.iter().zip(plain);
                let variants = variants.map(|(it, plain)| {
                    let place = Place::Variant;
                    VariantAst::of(&it.ident, &it.fields, plain, &it.attrs, place, mistakes)
                });
                (Place::Enum, attrs.whole, variants.collect())
            }
            Data::Struct(data) => {
                let (ident, attrs, plain) = (&input.ident, &input.attrs, Plain::default());
                let place = Place::Struct;
                let mut form = VariantAst::of(ident, &data.fields, plain, attrs, place, mistakes);
                (place, std::mem::take(&mut form.attrs.whole), vec![form])
            }
            Data::Union(data) => {
                let message = "a union has no codes: derive on an enum or a struct";
                mistakes.on(data.union_token, message);
                let attrs = Attrs::of(&input.attrs, Place::Struct, mistakes);
                (Place::Struct, attrs.whole, Vec::new())
            }
        };
        Self { input, place, whole, variants }
    }

    /// What is said of the type; on a variant too, which is a mistake.
    pub(crate) fn wholes(&self) -> impl Iterator<Item = &Whole> {
        let of_variants = self.variants.iter().map(|variant| &variant.attrs.whole);
        iter::once(&self.whole).chain(of_variants)
    }
}

impl<'a> VariantAst<'a> {
    fn of(
        ident: &'a Ident,
        fields: &'a Fields,
        plain: Plain,
        attrs: &[Attribute],
        place: Place,
        mistakes: &mut Mistakes,
    ) -> Self {
        let mut comment = plain.comment;
        comment.extend(attrs.iter().filter_map(text::line));
        let text = Text::of(&comment);
        let mut attrs =
            plain.attrs.map_or_else(|| Attrs::of(attrs, place, mistakes), |attrs| *attrs);
        for attr in fields.iter().flat_map(|field| &field.attrs) {
            if attr.path().is_ident("code") {
                let owner = if place == Place::Struct { "struct" } else { "variant" };
                let message = format!("`#[code]` belongs on the {owner}, not on a field");
                mistakes.at(attr::span_of(attr), message);
                attrs.excuse();
            }
        }
        Self { place, ident, fields, attrs, text }
    }

    pub(crate) fn form(&self) -> Form {
        if self.attrs.row_entry.is_some() && self.fields.is_empty() {
            // Whatever word stands beside the row: there is nothing to look through.
            return Form::Unit;
        }
        if !self.attrs.transparent.is_absent() {
            return Form::Transparent;
        }
        if !self.attrs.unknown.is_absent() {
            return Form::Unknown;
        }
        match self.attrs.row_entry {
            Some(_) => Form::Data,
            None => self.guess(),
        }
    }

    /// What a variant is most likely to become that has neither a row nor another word yet. The
    /// fallback goes by it: uses of the type have to find their impls, and impls that the author of a
    /// variant with data wrote must not meet ours.
    pub(crate) fn guess(&self) -> Form {
        let mut fields = self.fields.iter();
        match (fields.next(), fields.next()) {
            (None, _) => Form::Unit,
            (Some(field), None) => match ungrouped(&field.ty) {
                ty if is_i32(ty) && self.place == Place::Variant => Form::Unknown,
                ty if is_likely_inner(ty) => Form::Transparent,
                _ => Form::Data,
            },
            _ => Form::Data,
        }
    }
}

/// Whether it is, or is a box of, what is not named like a type of the language or of the standard
/// library.
fn is_likely_inner(ty: &Type) -> bool {
    const PLAIN: [&str; 21] = [
        "bool", "char", "f32", "f64", "i8", "i16", "i64", "i128", "i32", "isize", "u8", "u16",
        "u32", "u64", "u128", "usize", "str", "String", "Option", "Vec", "Duration",
    ];
    const STD: [&str; 5] = ["std", "core", "alloc", "io", "fmt"];
    let Type::Path(ty) = unboxed(ty) else { return false };
    let is_in = |words: &[&str], word: &PathSegment| words.iter().any(|it| word.ident == it);
    let mut segments = ty.path.segments.iter();
    let last = segments.next_back();
    let first = segments.next();
    !first.is_some_and(|first| is_in(&STD, first)) && !last.is_some_and(|last| is_in(&PLAIN, last))
}

/// The type in a box of it, however many there are.
pub(crate) fn unboxed(ty: &Type) -> &Type {
    const BOXES: [&str; 3] = ["Box", "Rc", "Arc"];
    let mut ty = ungrouped(ty);
    while let Type::Path(path) = ty {
        let last = path.path.segments.last();
        let boxed = last.filter(|last| BOXES.iter().any(|it| last.ident == it));
        let Some(PathArguments::AngleBracketed(arguments)) = boxed.map(|last| &last.arguments)
        else {
            break;
        };
        let Some(GenericArgument::Type(inner)) = arguments.args.first() else { break };
        ty = ungrouped(inner);
    }
    ty
}

/// Whether some crate can have given it, or what it is a box of, a table of codes; of a path, rustc tells.
pub(crate) fn is_nameable(ty: &Type) -> bool {
    matches!(unboxed(ty), Type::Path(_) | Type::Macro(_))
}

/// Whether it is an `i32`, by whatever path.
pub(crate) fn is_i32(ty: &Type) -> bool {
    let Type::Path(ty) = ungrouped(ty) else { return false };
    ty.path.segments.last().is_some_and(|last| last.ident == "i32")
}

/// Whether it is the type itself, by its bare name or as `Self`.
pub(crate) fn is_itself(ty: &Type, ident: &Ident) -> bool {
    matches!(unboxed(ty), Type::Path(ty) if ty.path.is_ident(ident) || ty.path.is_ident("Self"))
}

/// The type without the groups, visible or not, that a macro puts around it.
pub(crate) fn ungrouped(mut ty: &Type) -> &Type {
    loop {
        ty = match ty {
            Type::Group(group) => &group.elem,
            Type::Paren(paren) => &paren.elem,
            _ => return ty,
        };
    }
}
