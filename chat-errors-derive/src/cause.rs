//! The field of a variant that holds the error's cause.

use syn::{Fields, GenericArgument, Member, PathArguments, Type};

use crate::input::Attribute;
use crate::model::Cause;
use crate::types::ungrouped;

/// The field marked `#[source]`, or else the one named `source`: as in thiserror, where `r#source` is the way to
/// have a field of that name that is no cause.
pub(crate) fn cause(fields: &Fields) -> Option<Cause<'_>> {
    if fields.is_empty() {
        return None;
    }
    let fields = || fields.members().zip(fields);
    let marked = fields().find(|(_, field)| Attribute::of_field(field, "source").next().is_some());
    let named =
        || fields().find(|(member, _)| matches!(member, Member::Named(name) if name == "source"));
    let (member, field) = marked.or_else(named)?;
    let ty = ungrouped(&field.ty);
    let optional = optional(ty);
    Some(Cause { member, ty: optional.unwrap_or(ty), is_optional: optional.is_some() })
}

/// The type inside an `Option`.
fn optional(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let PathArguments::AngleBracketed(arguments) = &last.arguments else { return None };
    match arguments.args.first()? {
        GenericArgument::Type(inner) if arguments.args.len() == 1 => Some(ungrouped(inner)),
        _ => None,
    }
}
