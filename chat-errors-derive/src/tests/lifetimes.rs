//! Bounds on nested types that differ only in lifetimes.

use syn_full::{Expr, File, Item, Stmt, WherePredicate};

/// The bounds of the impl of this trait for an enum with these parameters and fields.
fn bounds(implemented: &str, parameters: &str, fields: &[&str]) -> Vec<String> {
    let variants = fields
        .iter()
        .enumerate()
        .map(|(index, field)| format!("#[code(transparent)] V{index}({field})"));
    let variants: Vec<String> = variants.collect();
    let input = format!("enum Outer<{parameters}> {{ {} }}", variants.join(", "));
    let file: File = syn_full::parse2(super::expansion(&input)).expect("the output is Rust");
    let bounds = file.items.into_iter().flat_map(with_items_inside).find_map(|item| match item {
        Item::Impl(item) if item.trait_.as_ref()?.1.segments.last()?.ident == implemented => Some(
            item.generics
                .where_clause
                .map_or_else(Vec::new, |it| it.predicates.into_iter().collect()),
        ),
        _ => None,
    });
    let shown = |bound: WherePredicate| {
        let shown = quote::ToTokens::to_token_stream(&bound).to_string();
        shown
            .replace(' ', "")
            .replace("for<'__chat_errors>", "for<_>")
            .replace("::chat_errors::", "")
    };
    bounds.expect("the impl is there").into_iter().map(shown).collect()
}

/// An item, or the items in the block of a constant.
fn with_items_inside(item: Item) -> Vec<Item> {
    let Item::Const(constant) = item else { return vec![item] };
    let Expr::Block(block) = *constant.expr else { return Vec::new() };
    let item = |statement| if let Stmt::Item(item) = statement { Some(item) } else { None };
    block.block.stmts.into_iter().filter_map(item).collect()
}

#[test]
fn types_that_differ_only_in_lifetimes_are_bound_for_all_lifetimes() {
    let of_code = |parameters, fields| bounds("ChatErrorCode", parameters, fields);
    assert_eq!(
        of_code("'a, 'code0, E", &["T<'a, E>", "Box<T<'code0, E>>", "T<'static, u8>", "E"]),
        [
            "for<'code1>T<'code1,E>:ChatErrorCode",
            "for<'code1>Box<T<'code1,E>>:ChatErrorCode",
            "E:ChatErrorCode",
        ]
    );
    assert_eq!(
        bounds("FromCode", "'a, 'b", &["T<'a, 'b>", "W<T<'static, 'b>>", "U<'a>", "U<'a>", "t"]),
        [
            "for<'code0,'code1>T<'code0,'code1>:FromCode",
            "for<'code0,'code1>W<T<'code0,'code1>>:FromCode",
            "for<_>U<'a>:FromCode",
            "for<_>U<'a>:FromCode",
            "for<'code>t:__private_VERSION::BuiltFromCode<'code>",
        ]
        .map(|bound| bound.replace("__private_VERSION", &super::version()))
    );
}

#[test]
fn lifetimes_of_the_type_itself_stay() {
    let fields = ["T<'a, for<'code0> fn(&'code0 u8)>", "T<'b, for<'code0> fn(&'code0 u8)>"];
    let bound = "for<'code1>T<'code1,for<'code0>fn(&'code0u8)>:FromCode";
    assert_eq!(bounds("FromCode", "'a, 'b", &fields), [bound, bound]);
}

#[test]
fn of_types_that_differ_only_in_lifetimes_the_first_is_searched_for_the_type_itself() {
    let fields = ["T<'a, E>", "U<'a, E>", "Box<T<'b, E>>", "E"];
    let bounds = bounds("__ChatErrorsContainsOnlyOtherErrors", "'a, 'b, E", &fields);
    let searched = ["T<'a,E>", "U<'a,E>", "E"].map(|ty| format!("for<_>{ty}:"));
    assert!(bounds.len() >= searched.len(), "{bounds:?}");
    for (bound, searched) in bounds.iter().zip(searched) {
        assert!(bound.starts_with(&searched), "{bounds:?}");
    }
}
