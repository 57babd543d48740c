//! What is written after a mistake: the same impls with nothing in them, so that uses of the type
//! compile and the only errors shown are about the mistake.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Error;

use crate::ast::Ast;
use crate::impls::{Bodies, impls};
use crate::model::Frame;

pub(crate) fn fallback(ast: &Ast<'_>, error: Option<Error>) -> TokenStream {
    let frame = Frame::of(ast);
    let private = frame.private();
    let none = quote!(::core::option::Option::None);
    let bodies = Bodies {
        doc: String::new(),
        table: quote!(&#private::Table::EMPTY),
        place: quote!(#private::Place::Unknown(0)),
        codes: quote!(#private::code_set(<Self as #private::Declaration>::TABLE, &[])),
        variants: quote!(&[]),
        from_code: none.clone(),
        from_name: none.clone(),
        nth: None,
        unknown: quote!(::core::unreachable!()),
        display: quote!(::core::result::Result::Ok(())),
        source: none,
        items: TokenStream::new(),
    };
    let errors = error.map(Error::into_compile_error);
    let impls = impls(&frame, &[], &bodies);
    quote!(#errors #impls)
}
