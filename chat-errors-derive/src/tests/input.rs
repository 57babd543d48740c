//! Inputs that syn accepts only with `full`, which the macro does without.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;

use crate::input::Input;

fn is_read(input: &str) -> bool {
    Input::parse(input.parse().unwrap()).is_ok()
}

#[test]
fn a_computed_length_is_no_obstacle() {
    let length = "if true { 1 } else { 2 }";
    let inputs = [
        format!("struct S([u8; {length}]);"),
        format!("enum E {{ A, B([[u8; {length}]; 2], u8), C {{ c: Box<[u8; {length}]> }} }}"),
        format!("struct S<T>(T) where [u8; {length}]: Clone;"),
        format!("#[a([b; {length}])] struct S([u8; match 1 {{ _ => 1 }}]);"),
    ];
    for input in inputs {
        assert!(is_read(&input), "{input}");
    }
}

#[test]
fn what_else_stands_in_brackets_is_kept() {
    let input = "struct S(#[b[3; 4]] [u8], [u16; 5], [u32; if true { 6 } else { 7 }]);";
    let output = crate::derive(&Input::parse(input.parse().unwrap()).unwrap()).to_string();
    assert!(!output.contains("cover"));
    let read = Input::parse(input.parse().unwrap()).unwrap().item;
    let read = quote::ToTokens::to_token_stream(&read).to_string();
    let read = crate::tokens::uncovered(read.parse().unwrap()).to_string();
    assert_eq!(read, input.parse::<TokenStream>().unwrap().to_string());
}

#[test]
fn what_is_computed_is_written_again_as_it_was() {
    let computed = "{ let x = 3 ; x }";
    for input in [
        format!("enum E {{ #[code(transparent)] A(Of<{computed}>) }}"),
        format!("enum E {{ #[code(transparent)] A(Of<u8, {computed}>) }}"),
        format!("enum E<T> where T: Into<[u8; {computed}]> {{ #[code(1, \"A\")] A(T) }}"),
        format!(
            "struct S<const N: usize = {computed}> where Of<N>: Copy, {{ inner: Of<{computed}> }}"
        ),
    ] {
        let read = Input::parse(input.parse().unwrap()).expect("it is read");
        let output = crate::derive(&read).to_string();
        assert!(!output.contains("cover") && !output.contains("full"), "{output}");
        assert!(input.starts_with("struct") || output.contains(computed), "{output}");
    }
}

#[test]
fn a_mistake_is_quoted_as_it_was_written() {
    let input = "enum E { #[code(1, [a; 2])] A([u8; if true { 1 } else { 2 }]) }";
    let output = crate::derive(&Input::parse(input.parse().unwrap()).unwrap()).to_string();
    assert!(output.contains("found `[a; 2]`") && !output.contains("cover"), "{output}");
}

#[test]
fn what_is_no_item_is_refused_as_syn_says() {
    assert!(!is_read("fn f() {}") && !is_read("") && !is_read("enum E { [u8; if] }"));
    let error = Input::parse("enum E { A(2) }".parse().unwrap()).err().unwrap();
    let direct = syn::parse_str::<syn::DeriveInput>("enum E { A(2) }").err().unwrap();
    assert_eq!(error.to_string(), direct.to_string());
}

/// The names of the variants of an enum with this body.
fn variants(body: &TokenStream) -> Vec<String> {
    let input = Input::parse(quote!(enum E { #body })).unwrap();
    input.variants.iter().map(|variant| variant.ident.to_string()).collect()
}

#[test]
fn a_comma_within_a_discriminant_separates_no_variants() {
    for discriminant in [
        "S::<u8, i8>::N",
        "<S as T<u8, i8>>::N as isize",
        "1 + <S<u8, S<u8, u8>>>::N",
        "N << <S as T<u8, i8>>::N",
        "N <<<S as T<u8, i8>>::N",
        "N >> <S as T<u8, i8>>::N",
        "N as S<u8, i8>",
        "N as a::S<u8, i8>",
        "S::<fn(u8) -> i8, u8>::N",
        "S::<S<u8, i8>, S<u8, i8>>::N",
        "if 2 > 1 { 3 } else { 4 }",
        "if N < <S<u8, i8>>::N { 1 } else { 2 }",
        "f(1, 2)",
        "{ let (a, b) = (1, 2); a }",
        "-1",
    ] {
        let discriminant: TokenStream = discriminant.parse().unwrap();
        assert_eq!(variants(&quote!(A = #discriminant, B(u8) = 3, C)), ["A", "B", "C"]);
    }
    assert_eq!(
        variants(&quote!(A = (1 < 2) as isize, B = 1 << 2, C = N < M, D)),
        ["A", "B", "C", "D"]
    );
}

#[test]
fn a_visibility_on_a_variant_is_left_to_rustc() {
    let none = TokenTree::Group(Group::new(Delimiter::None, TokenStream::new()));
    assert_eq!(
        variants(&quote!(pub A, pub(crate) B, #none C, #[a] #none D {})),
        ["A", "B", "C", "D"]
    );
}

#[test]
fn what_is_no_variant_is_refused() {
    let keywords = ["Self", "self", "crate", "fn", "_", "enum"];
    let of_keywords = keywords.iter().flat_map(|word| {
        [format!("enum E {{ {word} }}"), format!("enum E {{ #[code(1, \"A\")] {word}, }}")]
    });
    let cut = ["A, #[b]", "A, #[b],", "A =", "A; B", "A B", "! A", "![b] A", ", A"];
    let of_cut = cut.iter().map(|body| format!("enum E {{ {body} }}"));
    for input in of_keywords.chain(of_cut) {
        assert!(syn::parse_str::<syn::DeriveInput>(&input).is_err(), "{input}");
        assert!(!is_read(&input), "{input}");
    }
}
