//! The messages for broken inputs, and their places; all of them are in `messages.txt`.

use std::fmt::Write as _;

use super::{compare, mistakes};

/// Broken contents of a variant's attribute.
const ROWS: &[&str] = &[
    // The code.
    "",
    "\"A\"",
    "2147483648, \"A\"",
    "-2147483649, \"A\"",
    "0xffff_ffff, \"A\"",
    "99999999999999999999999999999999999999999999, \"A\"",
    "1u8, \"A\"",
    "1_000i64, \"A\"",
    "-1usize, \"A\"",
    "1.5, \"A\"",
    "-1.5, \"A\"",
    "1e3, \"A\"",
    "1f32, \"A\"",
    "'1', \"A\"",
    "b'1', \"A\"",
    "true, \"A\"",
    "- \"A\"",
    "ONE, \"A\"",
    "1 + 1, \"A\"",
    "(1), \"A\"",
    "[1, \"A\"]",
    "1, 2, \"A\"",
    "\"A\", 1",
    "kind = Server, 1, \"A\"",
    "\"1\", \"A\"",
    "\"1\"",
    "ONE, 1",
    "1 as i32, \"A\"",
    "1..=2, \"A\"",
    "f!(), \"A\"",
    "id = 1, \"A\"",
    "code(1), name(\"A\")",
    "code: 1, name: \"A\"",
    "code::A: 1, \"A\"",
    "code(1 2), \"A\"",
    "code(), \"A\"",
    "code =",
    "max_attempts = 1, \"A\"",
    // The name.
    "1",
    "1,",
    "1, retry",
    "1, A",
    "1, 'A'",
    "1, b\"A\"",
    "1, c\"A\"",
    "1, \"\"",
    "1, \" \"",
    "1, \"A B\"",
    "1, \"A\\n\"",
    "1, \"\\0\"",
    "1, \"A\u{2003}\"",
    "1, \"A\"x",
    "1, \"A\", \"B\"",
    "1, kind = Server, \"A\"",
    "1, name = \"A\"",
    "code = 1, name = \"A\"",
    "1, \"A\" + \"B\"",
    "1, f!(\"A\")",
    "1, wire = \"A\"",
    "1, sumary = \"A\"",
    "1, name(A)",
    "1, \"A\", \"a text\"",
    // Commas.
    "1 \"A\"",
    "1, \"A\" retry",
    "1, \"A\",, retry",
    ", 1, \"A\"",
    "1; \"A\"",
    "1, \"A\", kind = Server outcome = Applied",
    "1, \"A\", kind = (Server) outcome = Applied",
    "1, \"A\", kind = ErrorKind::Server outcome = Applied",
    "1, \"A\", retry 5 6",
    "1, \"A\", ;",
    "1, \"A\", { retry }",
    "1, \"A\", @, fix, #",
    "1, \"A\", fix @ retry",
    "1, \"A\", = = fix",
    "1: \"A\"",
    "1 => \"A\"",
    "1 = \"A\"",
    "1, \"A\", fix; kind = Server",
    "1, \"A\" \"B\"",
    "1, \"A\", kind = Server max_attempts = 3",
    "1, \"A\", kind = Server Display",
    "1, \"A\", retry(max_attempts = 2 multiplier = 2)",
    "1, \"A\", summary = \"a\" \"b\"",
    // A constant or a word in the place of a code or a name.
    "ONE",
    "a::ONE, \"A\"",
    "::ONE",
    "one, \"A\"",
    "one, A",
    "One",
    "kind, \"A\"",
    "1, NAME, fix",
    "1, a::name",
    "1, name",
    "1, (\"A\")",
    "1, 2.5",
    "code = 1, \"A\"",
    "code = ONE, \"A\"",
    "code, \"A\"",
    "1, \"A\", name = \"B\"",
    "1, fix, NAME",
    "1, \"A\", 1.5",
    "1, \"A\", NAME",
    // Keys.
    "1, \"A\", rety",
    "1, \"A\", rety(max_attempts = 0), knd = Sever, sumary = 1",
    "1, \"A\", knd, alas",
    "1, \"A\", a::fix",
    "1, \"A\", ::fix",
    "1, \"A\", a::b",
    "1, \"A\", ErrorKind::Server, Outcome::Applied, RetryPolicy::Never",
    "1, \"A\", retry(Backoff::DEFAULT)",
    "1, \"A\", server, not_applied, error = \"a\", error_kind = Server, retryable",
    "fix",
    "fix = 1",
    "unknown = 1, \"A\"",
    "crate = a",
    "1, \"A\", Retry",
    "1, \"A\", r#retry",
    "1, \"A\", something",
    "1, \"A\", 错误",
    "1, \"A\", Server",
    "1, \"A\", Applied",
    "1, \"A\", max_attempts = 3",
    "1, \"A\", Display",
    "1, \"A\", crate = a",
    "1, \"A\", impl(Display)",
    "1, \"A\", wait, AfterLogin, policy = Never",
    // Policies.
    "1, \"A\", retry, login",
    "1, \"A\", fix, fix",
    "1, \"A\", never, fix, login",
    "1, \"A\", never = true",
    "1, \"A\", login(now)",
    "1, \"A\", retry = 3",
    "1, \"A\", retry[3]",
    "1, \"A\", retry{}",
    "1, \"A\", retry(3)",
    "1, \"A\", retry(attempts = 3)",
    "1, \"A\", retry(summary = \"a\")",
    "1, \"A\", retry(max_attempts)",
    "1, \"A\", retry(max_attempts =)",
    "1, \"A\", retry(max_attempts = 0)",
    "1, \"A\", retry(max_attempts = \"0\")",
    "1, \"A\", policy = \"retry\"",
    "1, \"A\", login -> fix",
    "1, \"A\", retry(max_attempts = -1)",
    "1, \"A\", retry(max_attempts = 4294967296)",
    "1, \"A\", retry(max_attempts = 3i32)",
    "1, \"A\", retry(max_attempts = \"3\")",
    "1, \"A\", retry(multiplier = 0)",
    "1, \"A\", retry(multiplier = 1.5)",
    "1, \"A\", retry(1, 2, 3)",
    "1, \"A\", retry(\"1s\", \"2s\", \"3s\")",
    "1, \"A\", retry(initial_backoff = 1 + x)",
    "1, \"A\", retry(initial_backoff = \"abc\")",
    "1, \"A\", fix = false",
    "1, \"A\", fix max_attempts = 3",
    "1, \"A\", retry kind = Server",
    "1, \"A\", retry(fix, kind = Server)",
    "1, \"A\", krate = a",
    "1, \"A\", kind: Server retry",
    "1, \"A\", fix: kind = Server",
    "1, \"A\", serde::rename(\"B\")",
    "1, \"A\", error_kind()",
    "1, error(\"a\")",
    "1, name = ONE",
    "1, \"A\", max_retries = 3, max_delay = \"5s\"",
    "1, \"A\", summary = f(5)",
    "1, \"A\", summary = f(\"{}\")",
    "1, (5)",
    "(ONE, \"A\")",
    "1, \"A\", retry(multiplier = 1.5e3, initial_backoff = 0, max_backoff = X)",
    "1, \"A\", retry(multiplier = 2, multiplier = 3)",
    "1, \"A\", retry(initial_backoff = 500)",
    "1, \"A\", retry(initial_backoff = \"500\")",
    "1, \"A\", retry(initial_backoff = \"0s\")",
    "1, \"A\", retry(initial_backoff = \"1s\"x)",
    "1, \"A\", retry(initial_backoff = 1s)",
    "1, \"A\", retry(initial_backoff = \"1.5 Sec\", max_backoff = 1_000ms)",
    "1, \"A\", retry(max_backoff = [\"1s\"])",
    "1, \"A\", retry(max_backoff = Duration::from_secs(2), max_attempts = N)",
    "1, \"A\", retry(max_backoff = -1 max_attempts = 0)",
    "1, \"A\", retry(initial_backoff = \"31s\")",
    "1, \"A\", retry(max_backoff = \"999ms\")",
    "1, \"A\", retry(max_backoff = \"1s\", initial_backoff = \"2s\")",
    "1, \"A\", retry(max_attempts = 0, multiplier = 0, max_backoff = 1 initial_backoff = 2)",
    "1, \"A\", fix, fx",
    "1, \"A\", retry, retry",
    "1, \"A\", fix, rety",
    "1, \"A\", rety, fix",
    "1, \"A\", knd = Server, kind = Client",
    "1, \"A\", retry(max_atempts = 2, max_attempts = 3)",
    "1, \"A\", retry()[]",
    "1, \"A\", retry(,)",
    "1, \"A\", retry(max_atempts)",
    "1, \"A\", retry(max_attempts = 2, max_atempts = 3)",
    "1, \"A\", retry(a::max_attempts = 2)",
    "1, \"A\", retry(initial_backoff = \"1500ms\", max_backoff = \"60s\", initial_backoff = \"3m\")",
    "1, \"A\", retry(initial_backoff = \"90s\", max_backoff = \"60s\")",
    "1, \"A\", retry(initial_backoff = \"1m\", max_backoff = \"0s\")",
    // Values.
    "1, \"A\", kind: Server",
    "1, \"A\", kind Server",
    "1, \"A\", kind = (Server)",
    "1, \"A\", kind = server, kind = Client",
    "1, \"A\", kind = Server, knd = Client",
    "1, \"A\", outcome = Outcome::Aplied",
    "1, \"A\", outcome = \"x\"",
    "1, \"A\", summary: \"a\"",
    "1, \"A\", summary \"a\"",
    "1, \"A\", kind",
    "1, \"A\", kind =",
    "1, \"A\", kind = , fix",
    "1, \"A\", kind(Server)",
    "1, \"A\", kind = Sever",
    "1, \"A\", kind = Xyzzy, outcome = Something",
    "1, \"A\", kind = \"Server\"",
    "1, \"A\", kind = 1",
    "1, \"A\", kind = ErrorKind::Server",
    "1, \"A\", kind = ::chat_errors::ErrorKind::Sever",
    "1, \"A\", kind = Server, kind = Client",
    "1, \"A\", kind = Sever, kind = Client",
    "1, \"A\", kind = Server | Client",
    "1, \"A\", outcome = Maybe",
    "1, \"A\", outcome = \"not_applied\"",
    "1, \"A\", outcome = Applied, outcome = Unknown",
    "1, \"A\", summary",
    "1, \"A\", summary = 1",
    "1, \"A\", summary = \"\"",
    "1, \"A\", summary = \"a\\nb\"",
    "1, \"A\", summary = \"a\\rb\"",
    "1, \"A\", summary = \"a\", summary = \"b\"",
    "1, \"A\", help = b\"a\"",
    "1, \"A\", help = \" \"",
    "1, \"A\", help = \"a\"x",
    "1, \"A\", help = \"a\", help = \"b\"",
    "1, \"A\", alias",
    "1, \"A\", alias = B",
    "1, \"A\", alias = \"B C\"",
    "1, \"A\", alias = \"A\"",
    "1, \"A\", alias = \"B\", alias = \"B\"",
    "1, \"A\", alias = [\"B\", \"C\"]",
    "1, \"A\", summary = concat!(\"a\", \"b\"), help = texts::HELP",
    "1, \"A\", help = \"a\" \"b\", knd",
    "1, \"A\", kind == Server, outcome(Applied), summary[\"a\"], help(1, 2)",
    // Languages.
    "1, \"A\", lang",
    "1, \"A\", lang = \"de\"",
    "1, \"A\", lang()",
    "1, \"A\", lang(\"de\" = \"a\")",
    "1, \"A\", lang[\"de\"]",
    "1, \"A\", lang(\"de\")",
    "1, \"A\", lang(summary = \"a\")",
    "1, \"A\", lang(de, summary = \"a\")",
    "1, \"A\", lang(\"\", summary = \"a\")",
    "1, \"A\", lang(\"de_DE\", summary = \"a\")",
    "1, \"A\", lang(\"de-\", summary = \"a\")",
    "1, \"A\", lang(\"muchtoolong\", summary = \"a\")",
    "1, \"A\", lang(\"de\", sumary = \"a\")",
    "1, \"A\", lang(\"de\", kind = Server)",
    "1, \"A\", lang(\"de\", 1)",
    "1, \"A\", lang(\"de\", \"a\", \"b\")",
    "1, \"A\", lang(\"de\", fr = \"a\")",
    "1, \"A\", zh += \"a\", zh, help_zh",
    "1, \"A\", lang(\"de\", \"en\", summary = \"a\")",
    "1, \"A\", lang(\"de\", summary = \"\")",
    "1, \"A\", lang(\"de\", summary = \"a\", summary = \"b\")",
    "1, \"A\", lang(\"de\", help = \"a\", help = \"b\")",
    "1, \"A\", lang(\"de\", summary = \"a\"), lang(\"DE\", help = \"b\")",
    "1, \"A\", lang(\"de\", sumary)",
    "1, \"A\", lang(\"de\" summary = \"a\")",
    "1, \"A\", lang(\"de\", summary = \"a\", sumary = \"b\")",
    "1, \"A\", lang(1)",
    "1, \"A\", lang(summary = 1)",
    "1, \"A\", lang(1, 2)",
    "1, \"A\", lang(\"\")",
    "1, \"A\", lang(\"de\" \"a\")",
    "1, \"A\", lang(\"de\" = 5)",
    "1, \"A\", lang(slow, summary = \"a\")",
    "1, \"A\", lang = ()",
    // Names that would be read as something else.
    "1, \"17\"",
    "1, \"-17\"",
    "1, \"A\", alias = \"+17\"",
    "1, \"UNDECLARED\"",
    // Old codes.
    "1, \"A\", alias = 1",
    "1, \"A\", alias = 2, alias = 2",
    "1, \"A\", alias = 2u8",
    "1, \"A\", alias = 2147483648",
    // A success.
    "1, \"A\", kind = Success, outcome = NotApplied",
    "1, \"A\", kind = Success, outcome = Unknown",
    // Forms.
    "transparent",
    "unknown",
    "transparent = 1",
    "trasparent",
    "TRANSPARENT",
    "unkown",
];

/// Broken types.
const TYPES: &[&str] = &[
    // Causes.
    "#[code(impl(Error))] #[source] enum E { #[code(1, \"A\")] #[source] A(B), #[code(2, \"B\")] B(#[source(x)] B) }",
    "#[code(1, \"A\", impl(Error))] #[source = 1] struct S { #[source] #[source = 2] b: B }",
    "#[code(impl(Error))] enum E { #[code(1, \"A\")] A(#[source] B, #[source] C, #[source] D) }",
    "enum E {}",
    "union U { #[code(1, \"A\")] a: u8 }",
    "struct S;",
    "enum E { A(Inner), B(i32) }",
    "struct S(i32);",
    "enum E { #[code(transparent)] A(#[code(trasparent)] Inner), #[code(1, \"B\")] B { #[code(2)] a: u8 } }",
    "#[code(1, \"A\")] struct S(#[code(transparent)] Inner);",
    "enum E { A(#[code(transparent)] U, #[code(transparent)] V), #[code(unknown)] B(#[code(transparent)] i32) }",
    "enum E { #[code(transparent)] A(&'static U), #[code(transparent)] B((U, V)) }",
    "enum E { #[code(transparent)] A((U)), #[code(unknown)] B((u32)) }",
    "enum E { #[code(unknown)] A(a::u32), #[code(1)] B(Inner), #[code(kind = Server)] C(Inner) }",
    "enum E { A, B(u8), C { c: u8 }, #[doc = \"d\"] D }",
    "enum E { #[code] A, #[code = 1] B }",
    "#[code] enum E { #[code(1, \"A\")] A }",
    "#[code = \"path\"] struct S;",
    "enum E { #[code(1, \"A\")] A, #[code(1, \"B\")] B, #[code(0x1, \"C\")] C }",
    "enum E { #[code(1, \"A\")] A, #[code(2, \"A\")] B, #[code(3, \"C\", alias = \"A\")] C }",
    "enum E { #[code(1, \"A\", alias = \"B\")] A, #[code(2, \"B\")] B }",
    "enum E { #[code(transparent)] A, #[code(transparent)] B(U, V), #[code(transparent)] C {} }",
    "enum E { #[code(transparent, retry)] A(U), #[code(1, \"B\", transparent)] B(U) }",
    "enum E { #[code(transparent, transparent)] A(U) }",
    "enum E { #[code(unknown, unknown)] A(i32) }",
    "enum E { #[code(transparent, unknown)] A(i32) }",
    "enum E { #[code(unknown)] A, #[code(1, \"B\")] B }",
    "enum E { #[code(unknown)] A(u32) }",
    "enum E { #[code(unknown = 1)] A(i32) }",
    "enum E { #[code(unknown)] A(i32, i32) }",
    "enum E { #[code(unknown)] A { code: Option<i32> } }",
    "enum E { #[code(unknown)] A((i32,)) }",
    "enum E { #[code(unknown, kind = Server)] A(i32) }",
    "enum E { #[code(unknown)] A(i32), #[code(unknown)] B(i32), #[code(unknown)] C(i32) }",
    "#[code(unknown)] struct S(i32);",
    "#[code(transparent)] struct S;",
    "#[code(transparent)] struct S(T, U);",
    "#[code(1, \"A\")] enum E { #[code(2, \"B\")] B }",
    "#[code(\"A\")] enum E { #[code(2, \"B\")] B }",
    "#[code(retry, kind = Server)] enum E { #[code(2, \"B\")] B }",
    "#[code(1, \"A\", kind = Server, impl(X), kind = Servr)] enum E { #[code(2, \"B\")] B }",
    "#[code(retry, 1, \"A\")] enum E { #[code(2, \"B\")] B }",
    "#[code(transparent)] enum E { #[code(2, \"B\")] B }",
    "#[code(something, crte = a, ipl(Display))] enum E { #[code(2, \"B\")] B }",
    "#[code(crates = a)] enum E { #[code(1, \"A\")] A }",
    "#[code(rename = \"B\")] enum E { #[code(1, \"A\")] A }",
    "#[code(crate)] enum E { #[code(1, \"A\")] A }",
    "#[code(crate =)] enum E { #[code(1, \"A\")] A }",
    "#[code(crate = \"a::b\")] enum E { #[code(1, \"A\")] A }",
    "#[code(crate = \"a b\")] enum E { #[code(1, \"A\")] A }",
    "#[code(crate = 1)] enum E { #[code(1, \"A\")] A }",
    "#[code(crate = a, crate = b)] enum E { #[code(1, \"A\")] A }",
    "#[code(impl)] enum E { #[code(1, \"A\")] A }",
    "#[code(impl = Display)] enum E { #[code(1, \"A\")] A }",
    "#[code(impl(\"Display\", \"Eror\"))] enum E { #[code(1, \"A\")] A }",
    "#[code(impl Display)] enum E { #[code(1, \"A\")] A }",
    "#[code(derive(Debug, Display))] enum E { #[code(1, \"A\")] A }",
    "#[code(crate = chat-errors)] enum E { #[code(1, \"A\")] A }",
    "#[code(crate = a.b)] enum E { #[code(1, \"A\")] A }",
    "#[code(crate = a b, impl(Displ))] enum E { #[code(1, \"A\")] A }",
    "#[code(crate = a<b>)] enum E { #[code(1, \"A\")] A }",
    "enum E { #[code(1, \"A\", crate = a, impl(Eror))] A, #[code(crate)] B }",
    "enum E { #[code(transparent)] #[code(1, \"A\")] A(U), #[code(retry, transparent, 2)] B(U) }",
    "enum E { #[code(transparent)] A(E), #[code(transparent)] B(Box<Self>) }",
    "enum E { #[code(transparent)] A(Box<dyn U>), #[code(transparent)] B(Arc<&'static U>) }",
    "#[code(display, implement(Error))] enum E { #[code(1, \"A\")] A }",
    "#[code(Display)] enum E { #[code(1, \"A\")] A }",
    "#[code(impl(Dislpay, 1, Clone, Error))] enum E { #[code(1, \"A\")] A }",
    "#[code(impl(::core::fmt::Display))] enum E { #[code(1, \"A\")] A }",
    "#[code(impl(Displ, Display))] enum E { #[code(1, \"A\")] A }",
    "#[code(impl(Display), impl(Displ, Error))] enum E { #[code(1, \"A\")] A }",
    "#[code(impl(Display Error; Clone))] enum E { #[code(1, \"A\")] A }",
    "#[code(crate = a::\"b\")] enum E { #[code(1, \"A\")] A }",
    "#[code(crate = \"\", impl{Display})] enum E { #[code(1, \"A\")] A }",
    "#[code(impl(Display, Display), impl(Display))] enum E { #[code(1, \"A\")] A }",
    // Itself, by its name with arguments and by `self`.
    "enum E<T> { #[code(transparent)] A(Box<E<T>>), #[code(transparent)] B(self::E<u8>) }",
    // Discriminants.
    "enum E { #[code(16, \"A\")] A = 17, #[code(17, \"B\")] B = 17, #[code(-1, \"C\")] C = -2 }",
    "#[repr(C, u8)] enum E { #[code(255, \"A\")] A = 1, #[code(256, \"B\")] B = 2 }",
    "#[repr(i8)] enum E { #[code(127, \"A\")] A = 1, #[code(128, \"B\")] B = 2 }",
    "#[repr(u16)] enum E { #[code(65535, \"A\")] A = 1, #[code(65536, \"B\")] B = 2 }",
    "#[repr(i16)] enum E { #[code(32767, \"A\")] A = 1, #[code(32768, \"B\")] B = 2 }",
    "#[repr(u32)] enum E { #[code(0, \"A\")] A = 1, #[code(-1, \"B\")] B = 2 }",
    "enum E { #[code(-1, \"A\")] A = 0xffff_ffff }",
    "#[repr(i64)] enum E { #[code(-1, \"A\")] A = 0xffff_ffff }",
    "#[repr(u64)] enum E { #[code(-1, \"A\")] A = 0xffff_ffff }",
    "#[other(u8)] enum E { #[code(256, \"A\")] A = 2 }",
    "#[code(discriminants = dependent)] enum E { #[code(16, \"A\")] A = 17 }",
    "#[code(discriminants)] struct S;",
    "#[code(discriminants)] enum E { #[code(16, \"A\")] A = 17 }",
    // Docs by macros.
    "enum E { #[doc = include_str!(\"a\")] #[code(1, \"A\")] A, #[doc = env!(\"B\")] #[code(2, \"B\", help = \"b\")] B }",
    "enum E { #[doc = f!()] #[code(1, \"A\", summary)] A, #[doc = \"b\"] #[doc = f!()] #[code(2, \"B\", summary = \"b\", help)] B }",
    "enum E { #[doc = \"c\"] #[doc = f!()] #[code(1, \"C\", summary = \"c\")] C }",
    // Placeholders.
    "#[code(impl(Display))] enum E { #[doc = \"{0} bytes\"] #[code(1, \"A\")] A(u8), #[code(2, \"B\", summary = \"at most {most:?}\")] B { most: u8 } }",
    "#[code(impl(Display))] enum E { #[doc = \"{type} and {kind}\"] #[code(1, \"A\")] A { r#type: u8 }, #[doc = \"{} bytes\"] #[code(2, \"B\")] B(u8), #[doc = \"{} and {id}\"] #[code(3, \"C\")] C }",
    // Constants.
    "#[code(const)] enum E { #[code(1, \"A\")] A, #[code(transparent)] B(U) }",
    "#[code(const = true)] enum E { #[code(1, \"A\")] A }",
    "#[code(1, \"S\", const)] struct S;",
    // Ranges and what is reserved.
    "#[code(range = 9000..=9999)] enum E { #[code(9000, \"A\", alias = 1)] A, #[code(8999, \"B\")] B, #[code(10000, \"C\")] C }",
    "#[code(range = 5..5, range = 6..)] enum E { #[code(7, \"A\")] A }",
    "#[code(range = 1...9)] enum E { #[code(1, \"A\")] A }",
    "#[code(range = ..=9)] enum E { #[code(10, \"A\")] A }",
    "#[code(range = 9..)] enum E { #[code(8, \"A\")] A }",
    "#[code(range = 9 . b)] enum E { #[code(8, \"A\")] A }",
    "#[code(range = ..)] enum E { #[code(1, \"A\")] A }",
    "#[code(range(1..2))] enum E { #[code(1, \"A\")] A }",
    "#[code(reserved(2, 4..=9, \"OLD\"))] enum E { #[code(2, \"A\")] A, #[code(3, \"OLD\", alias = 9)] B }",
    "#[code(reserved(2, 1..3, \"A\", \"A\", OLD, -4 5))] enum E { #[code(7, \"B\")] B }",
    "#[code(reserved(2, 2, 3..=5, 5..))] enum E { #[code(1, \"A\")] A }",
    "#[code(reserved(1...9))] enum E { #[code(1, \"A\")] A }",
    "#[code(reserved = 2)] enum E { #[code(1, \"A\")] A }",
    "#[code(reserved(-x))] enum E { #[code(1, \"A\")] A }",
    "#[code(reserved(\"-\", \"V2\", \"2\"))] enum E { #[code(1, \"A\")] A }",
    // What is left out.
    "#[code(without(FromString, Into, Into))] enum E { #[code(1, \"A\")] A }",
    "#[code(without(FromStr TryFrom; inherent Intoo))] enum E { #[code(1, \"A\")] A }",
    "#[code(without)] enum E { #[code(1, \"A\")] A }",
    "enum E { #[code(1, \"A\", without(Into))] A }",
    // Conversions from inner errors.
    "#[code(impl(From))] enum E { #[code(1, \"A\")] A }",
    "#[code(impl(From))] enum E { #[code(transparent)] A(U), #[code(transparent)] B { b: U } }",
    "#[code(impl(From))] enum E<T> { #[code(transparent)] A(T) }",
    "#[code(impl(From))] enum E { #[code(transparent)] A(#[from] U) }",
    "#[code(impl(Display = name))] enum E { #[code(1, \"A\")] A }",
];

#[test]
fn every_broken_input_is_told_what_is_wrong_and_where() {
    let rows = ROWS.iter().map(|row| format!("enum E {{ #[code({row})] A }}"));
    let types = TYPES.iter().map(|broken| (*broken).to_owned());
    let mut messages = String::new();
    for input in rows.chain(types) {
        let mistakes = mistakes(&input);
        assert_ne!(mistakes, "", "no message for {input}");
        writeln!(messages, "{input}\n{mistakes}").unwrap();
    }
    compare("messages.txt", &messages);
}

#[test]
fn another_type_may_have_the_name_of_the_type_around_it() {
    let fields = ["self::Inner", "a::E", "::E", "<a::B as C>::E", "self::a::E"];
    for field in fields {
        let input = format!("enum E {{ #[code(transparent)] A({field}) }}");
        assert_eq!(mistakes(&input), "", "{field}");
    }
}

#[test]
fn a_type_may_have_the_name_of_a_crate() {
    assert_eq!(mistakes("enum E { #[code(transparent)] A(core) }"), "");
}

#[test]
fn a_discriminant_agrees_with_the_code_that_has_its_bits() {
    let unsigned =
        "#[repr(u32)] enum E { #[code(-2, \"B\")] B = 0xffff_fffe, #[code(3, \"C\")] C = 3 }";
    assert_eq!(mistakes(unsigned), "");
    assert_eq!(mistakes("enum E { #[code(-1, \"A\")] A = -1, #[code(3, \"C\")] C = 3 }"), "");
}

#[test]
fn there_are_at_most_as_many_names_as_positions() {
    let names = |count: usize| {
        let aliases: Vec<String> = (2..count).map(|name| format!("alias = \"N{name}\"")).collect();
        let aliases = aliases.join(", ");
        mistakes(&format!("enum E {{ #[code(0, \"N0\")] A, #[code(1, \"N1\", {aliases})] B }}"))
    };
    assert_eq!(names(65_535), "");
    let too_many = "1:5 E => 65536 variants and aliases are too many: at most 65535\n";
    assert_eq!(names(65_536), too_many);
}

#[cfg(feature = "serde")]
#[test]
fn serialize_writes_the_code_or_the_name() {
    let mistake = |traits: &str| {
        mistakes(&format!("#[code(impl({traits}))] enum E {{ #[code(1, \"A\")] A }}"))
    };
    assert_eq!(mistake("Serialize = name"), "");
    assert!(mistake("Serialize = code").contains("leave out `= code`"));
    assert!(mistake("Serialize, Serialize = name").contains("`Serialize` is given twice"));
}

#[cfg(not(feature = "serde"))]
#[test]
fn without_the_feature_serde_its_impls_are_refused() {
    let input = "#[code(impl(Serialize, Deserialize))] enum E { #[code(1, \"A\")] A }";
    let mistakes = mistakes(input);
    assert_eq!(mistakes.matches("the feature `serde`").count(), 2, "{mistakes}");
}

#[cfg(feature = "serde")]
#[test]
fn what_cannot_be_made_of_a_code_cannot_be_deserialized() {
    let derive = |variant: &str| {
        mistakes(&format!("#[code(impl(Serialize, Deserialize))] enum E {{ {variant} }}"))
    };
    for fine in [
        "#[code(1, \"A\")] A",
        "#[code(transparent)] A(U)",
        "A(#[code(transparent)] U)",
        "#[code(unknown)] A(i32)",
    ] {
        assert_eq!(derive(fine), "", "{fine}");
    }
    for data in ["#[code(1, \"A\")] A(u8)", "A(#[code(transparent)] U, u8)"] {
        let mistakes = derive(data);
        assert!(mistakes.starts_with("1:23 Deserialize =>"), "{data}: {mistakes}");
        assert_eq!(mistakes.lines().count(), 1, "{data}: {mistakes}");
    }
}
