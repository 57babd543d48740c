//! Which field of a variant is its cause.

use super::parse;
use crate::cause::cause;

/// The cause of a tuple struct with this field, and whether it is optional.
fn marked(ty: &str) -> (String, bool) {
    let input = parse(&format!("struct S(#[source] {ty});"));
    let syn::Data::Struct(data) = &input.item.data else { panic!("it is a struct") };
    let cause = cause(&data.fields).expect("it is marked");
    (quote::ToTokens::to_token_stream(cause.ty).to_string(), cause.is_optional)
}

#[test]
fn only_an_option_of_one_type_is_an_optional_cause() {
    assert_eq!(marked("std::option::Option<A>"), ("A".to_owned(), true));
    for ty in ["A", "Option < A , B >", "Option", "Option < 'a >"] {
        assert_eq!(marked(ty), (ty.to_owned(), false));
    }
}
