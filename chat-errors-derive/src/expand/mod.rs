//! Writes the impls: the real ones from a checked model, or empty ones after a mistake.

mod bodies;
mod collision;
mod deferred;
pub(crate) mod doc_table;
mod fallback;
mod header;
mod impls;
mod index_literal;
mod inherent;
mod lifetimes;
mod look_up;
mod matched;
mod nested;
mod parameters;
mod paths;
mod recursion;
mod requested;
mod resolve;
pub(crate) mod source;
mod table;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use self::bodies::Bodies;
use self::doc_table::doc_table;
pub(crate) use self::fallback::fallback;
use self::header::Headers;
use self::impls::impls;
use self::paths::Paths;
use crate::model::Model;

pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let paths = Paths::of(&model.frame);
    let inner: Vec<&Type> = model.inner().map(|(_, inner)| inner.ty).collect();
    let table = table::table(model, &paths);
    let causes: Vec<&Type> =
        model.rows().filter_map(|(_, row)| Some(row.cause.as_ref()?.ty)).collect();
    let headers = Headers::new(&model.frame, &paths, &inner, &causes);
    let joined = collision::joined(&headers, model, &table);
    let units: Vec<_> =
        model.rows().map(|(variant, _)| (variant.name.as_str(), variant.fields)).collect();
    let bodies = Bodies {
        doc: doc_table(model),
        table,
        resolve: resolve::resolve(model, &paths),
        codes: collision::codes(model, &paths),
        variants: look_up::variants(&model.frame.input.generics, &paths, &units),
        from_code: look_up::by_code(model, &paths, None),
        from_name: look_up::by_name(model, &paths, None),
        nth: look_up::nth(model, &paths),
        unknown: look_up::unknown(model, &paths).unwrap_or_default(),
        display: resolve::display(model, &paths),
        source: resolve::source(model, &paths),
        from_inner: requested::from(&headers, model.inner()),
        position: model.frame.is_const.then(|| resolve::const_position(model, &paths, true)),
    };
    let impls = impls(&headers, &bodies);
    let others = recursion::contains_only_others(&headers);
    quote!(#impls #joined #others)
}
