//! A walk over our own output, which must not depend on anything that a user can define.

use std::collections::HashSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn_full::parse::Parser as _;
use syn_full::punctuated::Punctuated;
use syn_full::visit::{self, Visit};
use syn_full::{
    Attribute, Block, ConstParam, Data, DeriveInput, Expr, ExprMethodCall, File, Ident, ImplItem,
    Item, ItemImpl, Lifetime, Macro, PatIdent, Path, Stmt, Token, TypeParam, TypePath, Visibility,
};

use super::shapes::SHAPES;

/// More that is hygienic only if we are careful.
const MORE: &[&str] = &[
    "enum Error { #[code(1, \"A\")] Err, #[code(2, \"B\")] Type, #[code(3, \"C\")] Error }",
    "enum Option { #[code(1, \"A\")] None, #[code(2, \"B\")] Some }",
    "enum E { #[code(transparent)] Only(Inner) }",
    "enum E { #[code(unknown)] Only { code: i32 } }",
    "enum E { #[code(unknown)] A(i32), #[code(transparent)] B(<X as Trait>::Assoc) }",
    "enum E<T> where T: Fn(u8) -> u8 { #[code(transparent)] A(Box<T>), #[code(1, \"A\")] B(T) }",
    "#[code(crate = crate::errors)] enum E { #[code(1, \"A\")] A, #[code(transparent)] B(T) }",
    "#[code(crate = ::renamed)] struct S<T>(#[code(transparent)] T);",
    "#[code(1, \"A\", impl(Display, Error))] struct S;",
    "struct S { field: u8 }",
    "enum E {}",
    "union U { a: u8 }",
];

#[test]
fn the_output_is_rust_even_where_self_has_arguments() {
    // rustc refuses it, but not because of the output.
    let output = super::expansion("enum E<T: Into<Self<T>>> { #[code(1, \"A\")] A(T) }");
    assert!(syn_full::parse2::<File>(output).is_ok());
}

#[test]
fn the_name_of_a_lifetime_is_no_type() {
    // rustc refuses it, but not because of the output.
    let output = super::expansion("#[code(1, \"A\")] struct S<'Self> { name: &'Self str }");
    assert!(syn_full::parse2::<File>(output).is_ok());
    let output = super::expansion(
        "#[code(impl(Display))] enum E<'T, T> { #[code(1, \"A\")] A(T), #[code(transparent)] B(Of<'T>) }",
    );
    assert!(
        !output.to_string().contains("Of < 'T > : :: chat_errors :: ChatErrorCode"),
        "{output}"
    );
}

#[test]
fn the_output_depends_on_nothing_that_a_user_can_define() {
    let inputs = SHAPES.iter().map(|shape| shape.input).chain(MORE.iter().copied());
    for input in inputs {
        let output = super::expansion(input);
        assert_eq!(offences(input, output), Vec::<String>::new(), "in the output for {input}");
    }
}

#[cfg(feature = "serde")]
#[test]
fn the_impls_for_serde_depend_on_nothing_that_a_user_can_define() {
    let input = super::shapes::SERDE.input;
    assert_eq!(offences(input, super::expansion(input)), Vec::<String>::new());
}

#[test]
fn the_walk_sees_every_offence() {
    let transparent = "enum E { #[code(transparent)] A(U) }";
    let in_an_impl = [
        ("fn f(self) -> Option<Self> {}", "path `Option < Self >`"),
        ("fn f(self) -> core::primitive::i32 {}", "path `core :: primitive :: i32`"),
        ("fn f(self) -> ::std::string::String {}", "path `:: std :: string :: String`"),
        ("fn f(self) -> Self::Error {}", "path `Self :: Error`"),
        ("fn f(self) -> ::core::option::Option<<Self>::Error> {}", "path `< Self > :: Error`"),
        ("fn f(self) { panic!() }", "path `panic`"),
        ("fn f(self) { ::core::panic!(stringify!()) }", "path `stringify`"),
        ("fn f(self, code: U) {}", "binding `code`"),
        ("fn f(self) { let code = self; }", "binding `code`"),
        ("fn f(self) { match self { E { code } => {} } }", "binding `code`"),
        ("fn f(self) { match self { E { code: None } => {} } }", "binding `None`"),
        ("fn f(self) { self.into() }", "method `into`"),
        ("#[allow(unused)] fn f() {}", "attribute `allow`"),
        ("fn f(self) { unsafe {} }", "word `unsafe`"),
        ("fn f<T>() {}", "parameter `T`"),
        ("fn f<'a>() {}", "lifetime `'a`"),
    ];
    for (output, offence) in in_an_impl {
        let output = output.replace("fn f", "fn from_code");
        let output = format!("impl E {{ {output} }}").parse().unwrap();
        assert_eq!(offences(transparent, output), [offence]);
    }
    let beside = [
        (
            "impl ::core::marker::Copy for E {}",
            "no `automatically_derived` on `:: core :: marker :: Copy`",
        ),
        ("impl E { fn helper() {} }", "item `helper`"),
        ("fn helper() {}", "item `fn helper () { }`"),
    ];
    for (output, offence) in beside {
        assert_eq!(offences(transparent, output.parse().unwrap()), [offence]);
    }
}

/// All that is wrong with an output.
fn offences(input: &str, output: TokenStream) -> Vec<String> {
    let theirs = Theirs::of(&syn_full::parse_str(input).unwrap());
    let mut walk = Walk { theirs, statics: Vec::new(), offences: Vec::new() };
    walk.words(output.clone());
    let file: File = syn_full::parse2(output).unwrap();
    for item in &file.items {
        walk.top_level(item);
    }
    walk.visit_file(&file);
    walk.offences
}

/// What the user wrote, and the output has to repeat: in full, no path of it by its first word only.
struct Theirs {
    ident: String,
    krate: String,
    /// Those of the generics and of the types of `transparent` fields.
    paths: HashSet<String>,
    lifetimes: HashSet<String>,
}

impl Theirs {
    fn of(input: &DeriveInput) -> Self {
        let krate = input.attrs.iter().find_map(krate).unwrap_or(":: chat_errors".into());
        let ident = input.ident.to_string();
        let mut theirs = Self { ident, krate, paths: HashSet::new(), lifetimes: HashSet::new() };
        theirs.visit_generics(&input.generics);
        let forms: Vec<_> = match &input.data {
            Data::Enum(data) => data.variants.iter().map(|it| (&it.attrs, &it.fields)).collect(),
            Data::Struct(data) => vec![(&input.attrs, &data.fields)],
            Data::Union(_) => Vec::new(),
        };
        let is_transparent =
            |attr: &Attribute| attr.to_token_stream().to_string().contains("transparent");
        for (attrs, fields) in forms {
            let is_named = attrs.iter().any(is_transparent);
            let inner = fields.iter().filter(|it| is_named || it.attrs.iter().any(is_transparent));
            inner.for_each(|field| theirs.visit_type(&field.ty));
        }
        theirs
    }
}

/// The path in `#[code(crate = path)]`.
fn krate(attr: &Attribute) -> Option<String> {
    let tokens = attr.meta.require_list().ok()?.tokens.clone().into_iter();
    let mut value = tokens.skip_while(|token| token.to_string() != "crate").skip(2).peekable();
    value.peek()?;
    let path = value.take_while(|token| token.to_string() != ",");
    Some(path.collect::<TokenStream>().to_string())
}

impl Visit<'_> for Theirs {
    fn visit_type_param(&mut self, parameter: &TypeParam) {
        self.paths.insert(parameter.ident.to_string());
        visit::visit_type_param(self, parameter);
    }

    fn visit_const_param(&mut self, parameter: &ConstParam) {
        self.paths.insert(parameter.ident.to_string());
        visit::visit_const_param(self, parameter);
    }

    fn visit_lifetime(&mut self, lifetime: &Lifetime) {
        self.lifetimes.insert(lifetime.to_string());
    }

    fn visit_path(&mut self, path: &Path) {
        self.paths.insert(path.to_token_stream().to_string());
        visit::visit_path(self, path);
    }
}

struct Walk {
    theirs: Theirs,
    /// Those of the blocks around.
    statics: Vec<String>,
    offences: Vec<String>,
}

impl Walk {
    fn offence(&mut self, what: &str, tokens: impl ToTokens) {
        self.offences.push(format!("{what} `{}`", tokens.to_token_stream()));
    }

    /// What the output must not contain. Lint levels are found by their attribute.
    fn words(&mut self, output: TokenStream) {
        for token in output {
            match token {
                TokenTree::Ident(word) if word == "unsafe" => {
                    self.offence("word", word);
                }
                TokenTree::Group(group) => self.words(group.stream()),
                _ => {}
            }
        }
    }

    /// The only items beside the user's are items without a name.
    fn top_level(&mut self, item: &Item) {
        match item {
            Item::Impl(_) | Item::Macro(_) => {}
            Item::Const(item) if item.ident == "_" => {}
            item => self.offence("item", item),
        }
    }

    /// An item that a type gets is documented, or has a name that no user would choose.
    fn inherent(&mut self, item: &ImplItem) {
        let name: &Ident = match item {
            ImplItem::Const(item) => &item.ident,
            ImplItem::Fn(item) => &item.sig.ident,
            item => return self.offence("item", item),
        };
        let known = [
            "VARIANTS",
            "from_code",
            "from_name",
            "info",
            "code",
            "name",
            "summary",
            "help",
            "kind",
            "retry_policy",
            "outcome",
            "is_success",
            "is_retryable",
            "is_resendable",
            "next_step",
            "http_status",
            "grpc_code",
        ];
        if !Self::is_ours(&name.to_string()) && !known.iter().any(|known| name == known) {
            self.offence("item", name);
        }
    }

    fn is_ours(name: &str) -> bool {
        name.starts_with("__chat_errors_") || name.starts_with("__ChatErrors")
    }

    fn is_absolute(&self, path: &Path) -> bool {
        let text = path.to_token_stream().to_string();
        ["::core", &self.theirs.krate]
            .iter()
            .any(|root| text.replace(' ', "").starts_with(&(root.replace(' ', "") + "::")))
    }

    fn is_local(&self, path: &Path) -> bool {
        let Some(first) = path.segments.first().map(|segment| segment.ident.to_string()) else {
            return false;
        };
        let alone = path.segments.len() == 1;
        path.leading_colon.is_none()
            && (Self::is_ours(&first)
                || first == "Self"
                || first == self.theirs.ident
                || alone && first == "self"
                || alone && self.statics.contains(&first))
    }
}

impl Visit<'_> for Walk {
    fn visit_path(&mut self, path: &Path) {
        let is_theirs = self.theirs.paths.contains(&path.to_token_stream().to_string());
        if !is_theirs && !self.is_absolute(path) && !self.is_local(path) {
            self.offence("path", path);
        }
        visit::visit_path(self, path);
    }

    /// `Self::Error` means a variant, where one has that name.
    fn visit_type_path(&mut self, ty: &TypePath) {
        let of_self = ty.path.segments.len() > 1 && ty.path.segments[0].ident == "Self";
        if of_self || ty.qself.as_ref().is_some_and(|qself| qself.position == 0) {
            return self.offence("path", ty);
        }
        visit::visit_type_path(self, ty);
    }

    fn visit_pat_ident(&mut self, pattern: &PatIdent) {
        if !Self::is_ours(&pattern.ident.to_string()) {
            self.offence("binding", &pattern.ident);
        }
        visit::visit_pat_ident(self, pattern);
    }

    /// Only inherent methods, which win over those of any trait in scope; and the one that looks for an error
    /// through pointers, as in thiserror.
    fn visit_expr_method_call(&mut self, call: &ExprMethodCall) {
        let inherent = ["as_ref", "map", "position_of_code", "position_of_name", "unwrap_or_else"];
        if !inherent.iter().any(|method| call.method == method) && call.method != "as_dyn_error" {
            self.offence("method", &call.method);
        }
        visit::visit_expr_method_call(self, call);
    }

    fn visit_attribute(&mut self, attr: &Attribute) {
        let harmless = ["automatically_derived", "doc", "inline", "must_use"];
        if !harmless.iter().any(|name| attr.path().is_ident(name)) {
            self.offence("attribute", attr.path());
        }
    }

    fn visit_item_impl(&mut self, item: &ItemImpl) {
        let is_marked = item.attrs.iter().any(|attr| attr.path().is_ident("automatically_derived"));
        match &item.trait_ {
            Some((_, path, _)) if !is_marked => self.offence("no `automatically_derived` on", path),
            Some(_) => {}
            None => item.items.iter().for_each(|item| self.inherent(item)),
        }
        visit::visit_item_impl(self, item);
    }

    fn visit_type_param(&mut self, parameter: &TypeParam) {
        let name = parameter.ident.to_string();
        if !Self::is_ours(&name) && !self.theirs.paths.contains(&name) {
            self.offence("parameter", &parameter.ident);
        }
        visit::visit_type_param(self, parameter);
    }

    fn visit_lifetime(&mut self, lifetime: &Lifetime) {
        let name = lifetime.ident.to_string();
        // The derive itself looks for a `'code` of the user's: see `tests/hygiene/src/lifetimes.rs`.
        let is_known =
            ["static", "_", "code"].contains(&name.as_str()) || name.starts_with("__chat_errors");
        if !is_known && !self.theirs.lifetimes.contains(&lifetime.to_string()) {
            self.offence("lifetime", lifetime);
        }
    }

    fn visit_macro(&mut self, call: &Macro) {
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated;
        match arguments.parse2(call.tokens.clone()) {
            Ok(arguments) => {
                arguments.iter().for_each(|argument| self.visit_expr(argument));
            }
            Err(_) => self.offence("arguments", &call.tokens),
        }
        visit::visit_macro(self, call);
    }

    fn visit_block(&mut self, block: &Block) {
        let outer = self.statics.len();
        self.statics.extend(block.stmts.iter().filter_map(|statement| match statement {
            Stmt::Item(Item::Static(item)) => Some(item.ident.to_string()),
            _ => None,
        }));
        visit::visit_block(self, block);
        self.statics.truncate(outer);
    }

    /// The user's own.
    fn visit_visibility(&mut self, _: &Visibility) {}
}
