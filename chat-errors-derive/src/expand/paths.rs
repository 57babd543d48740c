//! How the output names the library, the type and its variants.

use std::fmt::{self, Formatter};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Fields, GenericParam, Generics, Member, Type};

use crate::expand::source::code;
use crate::model::{Frame, Variant};
use crate::tokens::{ident_source, respan, respan_ident, uncovered};
use crate::words::Target;

pub(super) struct Paths {
    /// The path of the library.
    pub(super) krate: TokenStream,
    /// The path of the module that only the output uses. It names the version of both crates.
    pub(super) private: TokenStream,
    /// The type's name, respanned so that no use of it is reported as deprecated.
    pub(super) ident: Ident,
    /// The argument of a function that takes `self`, in a type with type parameters: rustc cannot infer one that
    /// the user forgot to use, and would say so beside the mistake.
    pub(super) of_self: Option<TokenStream>,
    /// The arguments of a function with the type's parameters, for the same reason.
    pub(super) of_function: Option<TokenStream>,
    /// The type as source code, in an expression.
    source: String,
    target: Target,
    sets_lints: bool,
}

impl Paths {
    pub(super) fn of(frame: &Frame<'_>) -> Self {
        let krate = frame.krate.map_or_else(|| quote!(::chat_errors), respan);
        let module = format_ident!(
            "__private_{}_{}_{}",
            env!("CARGO_PKG_VERSION_MAJOR"),
            env!("CARGO_PKG_VERSION_MINOR"),
            env!("CARGO_PKG_VERSION_PATCH"),
        );
        let private = quote!(#krate::#module);
        let ident = respan_ident(frame.input.ident.clone());
        let generics = &frame.input.generics;
        let of_function = of_function(generics);
        // Beside lifetimes, rustc allows no arguments before the name of a variant.
        let shown = of_function.as_ref().filter(|_| generics.lifetimes().next().is_none());
        let shown = shown.map(ToString::to_string).unwrap_or_default();
        let source = ident_source(&ident) + &shown;
        let of_self = frame.input.generics.type_params().next().map(|_| quote!(::<Self>));
        let (target, sets_lints) = (frame.target, frame.sets_lints);
        Self { krate, private, ident, of_self, of_function, source, target, sets_lints }
    }

    /// The type of a `transparent` field.
    ///
    /// It has the user's spans: if rustc cannot resolve it, it says so each time, but shows a message once. The
    /// user's own lint levels do not cover the output, so that a type with such is respanned: rustc does not
    /// report deprecated items then.
    pub(super) fn inner(&self, ty: &Type) -> TokenStream {
        if self.sets_lints { respan(ty) } else { uncovered(ty.to_token_stream()) }
    }

    /// Writes the path of the variant with this name.
    pub(super) fn name(&self, f: &mut Formatter<'_>, name: &str) -> fmt::Result {
        f.write_str(&self.source)?;
        if self.target == Target::Struct {
            return Ok(());
        }
        write!(f, "::{name}")
    }

    /// Writes a variant without fields as an expression.
    pub(super) fn unit(&self, f: &mut Formatter<'_>, name: &str, fields: &Fields) -> fmt::Result {
        self.name(f, name)?;
        match fields {
            Fields::Unit => Ok(()),
            Fields::Named(_) | Fields::Unnamed(_) => f.write_str("{}"),
        }
    }

    /// A pattern for one field of a variant that may have others.
    pub(super) fn with_one_field(
        &self,
        variant: &Variant<'_>,
        member: &Member,
        binding: &Ident,
    ) -> TokenStream {
        let path = code(|f| self.name(f, &variant.name));
        let member = respan(member);
        let others = (variant.fields.len() > 1).then(|| quote!(, ..));
        quote!(#path { #member: #binding #others })
    }

    /// A variant with one field, valid both as a pattern and as an expression.
    pub(super) fn with_field(
        &self,
        variant: &Variant<'_>,
        member: &Member,
        value: impl ToTokens,
    ) -> TokenStream {
        let path = code(|f| self.name(f, &variant.name));
        let member = respan(member);
        quote!(#path { #member: #value })
    }
}

/// The arguments of a function with the parameters of a type, for the same reason.
fn of_function(generics: &Generics) -> Option<TokenStream> {
    generics.type_params().next()?;
    let arguments = generics.params.iter().filter_map(|parameter| match parameter {
        GenericParam::Lifetime(_) => None,
        GenericParam::Type(parameter) => Some(ident_source(&parameter.ident)),
        GenericParam::Const(parameter) => Some(format!("{{{}}}", ident_source(&parameter.ident))),
    });
    let arguments = arguments.collect::<Vec<_>>().join(",");
    Some(code(|f| write!(f, "::<{arguments}>")))
}
