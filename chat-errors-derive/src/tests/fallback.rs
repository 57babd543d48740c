//! What a type can still do after a mistake: all that it will be able to do once the mistake is gone.

use std::fmt::Write as _;

use crate::input::Input;
use proc_macro2::{Delimiter, Group, TokenTree};
use quote::{ToTokens as _, quote};
use syn_full::{Expr, File, ImplItem, Item, ItemImpl, Stmt};

/// Broken types; what is written for them goes by what they are most likely meant to be.
const BROKEN: &[&str] = &[
    // Enums of units: rows, or what may become rows.
    "enum E {}",
    "enum E { A }",
    "enum E { A, B {}, C() }",
    "enum E { #[code(1)] A, B }",
    "enum E { #[code] A, #[code()] B, #[code = 1] C }",
    "enum E { #[code(1, \"A\")] A, #[code(1, \"A\")] B }",
    // A unit that is meant to be something else.
    "enum E { #[code(transparent)] A, #[code(1, \"B\")] B }",
    "enum E { #[code(unknown)] A, #[code(1, \"B\")] B }",
    // One field without a word: by its type.
    "enum E { A(Inner) }",
    "enum E { A(Box<Inner>) }",
    "enum E { A((Inner)) }",
    "enum E { A { inner: a::Inner } }",
    "enum E { A(i32) }",
    "enum E { A((i32)) }",
    "enum E { A(std::primitive::i32) }",
    "enum E { A(u8) }",
    "enum E { A(String) }",
    "enum E { A(std::string::String) }",
    "enum E { A(Vec<Inner>) }",
    "enum E { A(Option<i32>) }",
    "enum E { A([u8; 2]) }",
    "enum E { A(&'static str) }",
    "enum E { A(std::io::Error) }",
    "enum E { A(io::Error) }",
    "enum E { A(std::boxed::Box<Inner>) }",
    "enum E { A(Box<dyn Error>) }",
    "enum E { A(Arc<Box<str>>) }",
    // The type within itself.
    "enum E { A(Box<E>) }",
    "enum E { #[code(transparent)] A(Self), B }",
    "enum E { A(Inner, Inner) }",
    // One field with a row, right or wrong.
    "enum E { #[code(1)] A(Inner) }",
    "enum E { #[code(\"A\")] A(i32) }",
    "enum E { #[code(kind = Server)] A(Inner) }",
    "enum E { #[code(x)] A(Inner) }",
    // A word, right or wrong.
    "enum E { #[code(trasparent)] A(Inner) }",
    "enum E { #[code(transparent = 1)] A(u8) }",
    "enum E { #[code(unknown = 1)] A(u8) }",
    "enum E { #[code(transparent)] A(Inner, Inner) }",
    "enum E { #[code(transparent)] A(Inner), B }",
    "enum E { #[code(unknwon)] A(i32), B }",
    "enum E { #[code(unknown)] A(u32), #[code(transparent)] B(Inner), C }",
    "enum E { #[code(transparent, unknown)] A(i32) }",
    "enum E { #[code(1, \"A\", transparent)] A, #[code(2, \"B\", unknown)] B }",
    "enum E { #[code(1)] A(#[code(transparent)] Inner) }",
    "enum E { A { group: String, #[code(transparent)] inner: Inner }, B }",
    // Structs and unions.
    "struct S;",
    "struct S {}",
    "struct S(i32);",
    "struct S(Inner);",
    "struct S { a: u8, b: u8 }",
    "#[code(1)] struct S { inner: Inner }",
    "union U { a: u8 }",
    // What was asked for.
    "#[code(impl(Display, Error))] enum E { A }",
    "#[code(impl(Display, Eror))] struct S<T>(T);",
    "#[code(Display, impl = \"Error\")] enum E { A }",
    "#[code(impl[Display], impl(Display))] enum E { A }",
    "#[code(impl(\"Display\"))] enum E { A }",
    "#[code(implement(Display + Error))] enum E { A }",
    "#[code = \"impl(Display)\"] enum E { A }",
    "#[code(display)] enum E { #[code(error = \"it broke\")] A }",
    "enum E { #[code(crate = a::b, impl(Display))] A, #[code(impl Error)] B }",
    "#[code(impl(Display))] #[code(crate = a::b)] union U { a: u8 }",
    "#[code(const = true)] enum E { A }",
    "#[code(const)] enum E { A, #[code(transparent)] B(U) }",
    // Each inner type once, and no type parameter.
    "#[code(impl(From))] enum E { #[code(transparent)] A(U), #[code(transparent)] B(U), C }",
    "#[code(impl(From))] enum E<T> { #[code(transparent)] A(T), #[code(transparent)] B(U), #[code(transparent)] C(V), D }",
    // Generics.
    "enum E<T> { #[code(1)] A }",
    "enum E<const N: usize> { #[code(1)] A }",
    "enum E<'a, T: Clone, const N: usize> where T: 'a { A(T), B([u8; N]), C(&'a T) }",
    "enum E<T> { #[code(transparent)] A(Box<T>), #[code(1)] B }",
    "enum E<T, const N: usize> { #[code(transparent)] A(Inner<N>), #[code(1)] B(T) }",
    "enum E<'a, T> { #[code(transparent)] A(Inner<'a>), #[code(1)] B(T) }",
    "struct S<T>(dyn Inner<T> + 'static);",
    "#[code(transparent)] struct S<T>(dyn Inner<T> + 'static);",
    "struct S<T: ?Sized>(u8, T);",
    "struct S<T>(u8, Inner<T>) where T: ?Sized;",
    "struct S<T: ?Sized>(Box<T>, u8);",
    "enum E<T: ?Sized> { #[code(1)] A(Box<T>) }",
    "enum E { #[code(transparent)] A(std::io::Error), #[code(transparent)] B(Inner), #[code(1)] C }",
    "enum E<T: Into<Self>> where Self: A<(Self, Self::B)>, Vec<Self::C>: Clone { A { a: T, b: T } }",
];

#[test]
fn a_mistake_takes_no_impl_away() {
    let mut all = String::new();
    for input in BROKEN {
        let file: File = syn_full::parse2(super::expansion(input)).unwrap();
        let is_mistaken = file.to_token_stream().to_string().contains("compile_error");
        assert!(is_mistaken, "no message for {input}");
        let impls = impls(&file);
        let names: Vec<String> = impls.iter().map(|item| name(item)).collect();
        let (always, more) = names.split_at(5);
        assert_eq!(always, ["Derived", "ChatErrorCode", "CodeTable", "From", "From"]);
        let more = if more.is_empty() { "no way back".into() } else { more.join(" ") };
        writeln!(all, "{input}\n    {more}").unwrap();
        let mut bounds: Vec<String> = impls.iter().filter_map(|item| bounds(item)).collect();
        bounds.dedup();
        for bounds in bounds {
            writeln!(all, "    {bounds}").unwrap();
        }
    }
    super::compare("fallbacks.txt", &all);
}

/// The codes and names in the table of an enum with a mistake.
fn table(input: &str) -> (String, String) {
    let output = super::expansion(input).to_string();
    let column = |name: &str| {
        let (_, column) = output.split_once(&format!("static {name} :")).unwrap_or_default();
        let (_, values) = column.split_once("= [").unwrap_or_default();
        values.split_once(']').unwrap_or_default().0.to_owned()
    };
    (column("CODES"), column("NAMES"))
}

#[test]
fn every_code_and_name_of_a_unit_variant_that_can_be_read_is_found() {
    let cases = [
        ("300 + 9", "309", ""),
        ("300 + 9, \"A\"", "309", "A"),
        ("0xffff_ffff, \"A\"", "-1", "A"),
        ("\"311\", \"A\", kind = Sever", "311", "A"),
        ("\"A\", \"311\"", "311", "A"),
        ("312, \"311\"", "312", "311"),
        ("\"311\", 312", "311", ""),
        ("\"A\", 312u8", "312", "A"),
        ("312 \"A\"", "312", "A"),
        ("312u8 \"A\"", "312", "A"),
        ("code = 312, name = \"A\", help = \"B\"", "312", "A"),
        ("code = 312u8, name = \"A B\", help = \"B\"", "312", "A B"),
        ("kind = 312u8, help = \"B\"", "-2147483648", ""),
    ];
    for (content, code, name) in cases {
        let (codes, names) = table(&format!("enum E {{ #[code({content})] A }}"));
        let expected = (code.replace('-', "- "), format!("\"{name}\""));
        assert_eq!((codes, names), expected, "{content}");
    }
}

#[test]
fn rows_that_clash_stay_in_the_table_and_those_with_data_do_not() {
    let (codes, names) = table(
        "enum E { #[code(1, \"A\")] A, #[code(1, \"B\")] B, #[code(3, \"A\")] C, #[code(4, \"D\")] D(), \
         #[code(5, \"E\", alias = 1)] E, #[code(6, \"F\", alias = \"A\")] F, #[code(7, \"G\")] G(u8), H }",
    );
    assert_eq!(codes, "1 , 1 , 3 , 4 , 5 , 6 , - 2147483648");
    // The last one is the alias.
    assert_eq!(names, "\"A\" , \"B\" , \"A\" , \"D\" , \"E\" , \"F\" , \"\" , \"A\"");
}

#[test]
fn a_table_keeps_as_many_names_as_it_can_hold_and_no_more() {
    let aliases = |number: usize| -> String {
        (0..number).fold(String::new(), |keys, alias| keys + &format!(", alias = \"B{alias}\""))
    };
    let names = |number: usize| {
        let input = format!(
            "enum E {{ #[code(1, \"A\")] A, #[code(2, \"B\"{})] B, #[code(3)] C }}",
            aliases(number)
        );
        table(&input).1.split(',').count()
    };
    assert_eq!((names(65_532), names(65_534)), (65_535, 2));
}

#[cfg(feature = "serde")]
#[test]
fn what_cannot_be_deserialized_has_a_way_back_until_that_is_mended() {
    let names = |input: &str| -> Vec<String> {
        let file: File = syn_full::parse2(super::expansion(input)).unwrap();
        impls(&file).into_iter().skip(5).map(name).collect()
    };
    let back = ["FromCode", "FromStr", "TryFrom"];
    let data = names("#[code(impl(Deserialize))] enum E { #[code(1, \"A\")] A(u8) }");
    assert_eq!(data, [&back[..], &["Deserialize"]].concat());
    let unit = names("#[code(impl(Deserialize))] enum E { #[code(1)] A }");
    let inherent = ["VARIANTS from_code from_name"];
    assert_eq!(unit, [&inherent[..], &back, &["Deserialize"]].concat());
}

#[test]
fn a_type_that_a_macro_hands_on_is_seen_through() {
    let hidden = |ty| TokenTree::Group(Group::new(Delimiter::None, ty));
    let (code, inner) = (hidden(quote!(i32)), hidden(quote!(Inner)));
    let right = quote!(enum E { #[code(unknown)] A(#code), #[code(transparent)] B(#inner) });
    assert!(!crate::derive(&Input::parse(right).unwrap()).to_string().contains("compile_error"));
    let broken = |ty| {
        let output = crate::derive(&Input::parse(quote!(enum E { A(#ty) })).unwrap());
        let file: File = syn_full::parse2(output).unwrap();
        impls(&file).len()
    };
    assert_eq!((broken(code), broken(inner)), (8, 8), "both have a way back");
}

/// The impls of a file, also those in a constant beside a helper.
fn impls(file: &File) -> Vec<&ItemImpl> {
    fn of_item(item: &Item) -> Vec<&ItemImpl> {
        match item {
            Item::Impl(item) => vec![item],
            Item::Const(item) => match &*item.expr {
                Expr::Block(block) => block.block.stmts.iter().flat_map(of_statement).collect(),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }
    fn of_statement(statement: &Stmt) -> Vec<&ItemImpl> {
        match statement {
            Stmt::Item(item) => of_item(item),
            _ => Vec::new(),
        }
    }
    file.items.iter().flat_map(of_item).collect()
}

/// The trait's name, or the names of the items of an inherent impl.
fn name(item: &ItemImpl) -> String {
    if let Some((_, path, _)) = &item.trait_ {
        return path.segments.last().unwrap().ident.to_string();
    }
    let names = item.items.iter().filter_map(|item| match item {
        ImplItem::Const(item) => Some(item.ident.to_string()),
        ImplItem::Fn(item) => Some(item.sig.ident.to_string()),
        _ => None,
    });
    names.collect::<Vec<_>>().join(" ")
}

fn bounds(item: &ItemImpl) -> Option<String> {
    let bounds = item.generics.where_clause.as_ref()?;
    let parameters = item.generics.to_token_stream();
    Some(format!("{parameters} {}", bounds.to_token_stream()).trim_start().to_owned())
}
