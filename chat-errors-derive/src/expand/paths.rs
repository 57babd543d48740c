//! How the output names the library, the type and its variants.

use std::fmt::{self, Formatter};

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Fields, Member};

use crate::expand::source::code;
use crate::model::{Frame, Variant};
use crate::tokens::{ident_source, respan, respan_ident};
use crate::words::Target;

pub(super) struct Paths {
    /// The path of the library.
    pub(super) krate: TokenStream,
    /// The path of the module that only the output uses. It names the version of both crates.
    pub(super) private: TokenStream,
    /// The type's name, respanned so that no use of it is reported as deprecated.
    pub(super) ident: Ident,
    /// The type's name as source code.
    source: String,
    target: Target,
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
        let source = ident_source(&ident);
        Self { krate, private, ident, source, target: frame.target }
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
