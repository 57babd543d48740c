//! Where the user sets lint levels. Only there, nested types are written without the user's spans.

use super::parse;
use crate::ast::Ast;
use crate::errors::Errors;

fn sets_lints(input: &str) -> bool {
    let input = parse(input);
    let mut errors = Errors::default();
    let sets_lints = Ast::read(&input, &mut errors).sets_lints();
    assert!(errors.into_error().is_none());
    sets_lints
}

#[test]
fn only_levels_that_cover_a_nested_type_count() {
    for covering in [
        "#[allow(deprecated)] enum E { #[code(transparent)] A(U) }",
        "enum E { #[expect(deprecated)] #[code(transparent)] A(U) }",
        "enum E { A(#[warn(deprecated)] #[code(transparent)] U) }",
        "enum E { #[code(transparent)] A(U), #[deny(deprecated)] #[code(transparent)] B(V) }",
        "#[forbid(deprecated)] #[code(transparent)] struct S(U);",
    ] {
        assert!(sets_lints(covering), "{covering}");
    }
    for other in [
        "enum E { #[code(transparent)] A(U) }",
        "#[deprecated] enum E { #[deprecated] A(#[from] #[code(transparent)] U) }",
        "#[allow(deprecated)] enum E { #[code(1, \"A\")] A }",
        "enum E { #[code(transparent)] A(U), #[allow(deprecated)] #[code(1, \"B\")] B(V) }",
    ] {
        assert!(!sets_lints(other), "{other}");
    }
}
