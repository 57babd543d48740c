//! The table: a column for each property of the rows.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt as _;

use crate::attr::{Amount, PolicyKind, Setting};
use crate::expand::deferred::deferred;
use crate::expand::index_literal::{code_index, name_index};
use crate::expand::paths::Paths;
use crate::expand::source::{array, long_text, text};
use crate::index::{hash, mix};
use crate::model::{Model, Row};
use crate::words::OUTCOMES;

/// With up to this many distinct policies, rustc sees their values in a `match`; more are loaded.
const MOST_IN_FEW: usize = 8;

/// A `&'static Table`.
pub(super) fn table(model: &Model<'_>, paths: &Paths) -> TokenStream {
    let rows: Vec<&Row<'_>> = model.rows().map(|(_, row)| row).collect();
    let type_name = model.frame.input.ident.unraw().to_string();
    let table = Columns { rows, paths }.table(&type_name);
    let private = &paths.private;
    deferred(&quote!(&'static #private::Table), &table)
}

struct Columns<'a> {
    rows: Vec<&'a Row<'a>>,
    paths: &'a Paths,
}

impl Columns<'_> {
    /// Large columns are statics, so a program contains each once. Small ones, such as the kinds, are
    /// constants: rustc evaluates them only where they are used.
    fn table(&self, type_name: &str) -> TokenStream {
        let Self { rows, paths: Paths { private, .. } } = self;
        let aliases = || {
            rows.iter()
                .enumerate()
                .flat_map(|(position, row)| row.aliases.iter().map(move |alias| (position, *alias)))
        };
        let codes: Vec<i32> = rows.iter().map(|row| row.code).collect();
        let names: Vec<&str> =
            rows.iter().map(|row| row.name).chain(aliases().map(|(_, alias)| alias)).collect();
        let alias_rows: Vec<Literal> =
            aliases().map(|(position, _)| Literal::usize_unsuffixed(position)).collect();
        let (code_alias_rows, code_aliases): (Vec<Literal>, Vec<i32>) = rows
            .iter()
            .enumerate()
            .flat_map(|(position, row)| row.code_aliases.iter().map(move |code| (position, *code)))
            .map(|(position, code)| (Literal::usize_unsuffixed(position), code))
            .unzip();
        let code_alias_index = code_index(private, &code_aliases);
        let code_index = code_index(private, &codes);
        let name_index = name_index(private, &names);
        let hashes: Vec<u64> = names.iter().map(|name| hash(name.as_bytes())).collect();
        let all_codes: Vec<i32> = codes.iter().chain(&code_aliases).copied().collect();
        let fingerprint = fingerprint(type_name, &all_codes, &hashes);
        let name_hashes = high_words(&hashes);
        let code_range = range(&all_codes);
        let len = Literal::usize_unsuffixed(codes.len());
        let names_len = Literal::usize_unsuffixed(names.len());
        let codes = array(&codes);
        let names = array(&names);
        let texts: Vec<&str> =
            rows.iter().flat_map(|row| [&*row.summary, row.help.unwrap_or_default()]).collect();
        let (texts, text_ends) = joined(&texts);
        let text_ends_len = Literal::usize_unsuffixed(text_ends.len());
        let text_ends = Literal::byte_string(&text_ends);
        let kinds = self.kinds();
        let policies = self.policies();
        let outcomes = self.outcomes();
        let (translation_rows, translations): (Vec<Literal>, Vec<TokenStream>) =
            self.translations().unzip();
        let position = quote!(::core::primitive::u16);
        let alias_rows = sparse_column("ALIAS_ROWS", &position, &alias_rows);
        let code_aliases: Vec<Literal> =
            code_aliases.into_iter().map(Literal::i32_unsuffixed).collect();
        let code_aliases =
            sparse_column("CODE_ALIASES", &quote!(::core::primitive::i32), &code_aliases);
        let code_alias_rows = sparse_column("CODE_ALIAS_ROWS", &position, &code_alias_rows);
        let translation_rows = sparse_column("TRANSLATION_ROWS", &position, &translation_rows);
        let translations =
            sparse_column("TRANSLATIONS", &quote!(#private::Translation), &translations);
        quote! {
            static CODES: [::core::primitive::i32; #len] = #codes;
            static NAMES: [&::core::primitive::str; #names_len] = #names;
            static TEXTS: &::core::primitive::str = #texts;
            static TEXT_ENDS: [::core::primitive::u8; #text_ends_len] = *#text_ends;
            &#private::Table {
                type_name: #type_name,
                origin: #private::Origin::here(::core::module_path!(), #fingerprint),
                codes: &CODES,
                code_range: #code_range,
                names: &NAMES,
                name_hashes: #name_hashes,
                texts: &TEXTS,
                text_ends: &TEXT_ENDS,
                kinds: #kinds,
                policies: #policies,
                outcomes: #outcomes,
                alias_rows: #alias_rows,
                code_aliases: #code_aliases,
                code_alias_rows: #code_alias_rows,
                translation_rows: #translation_rows,
                translations: #translations,
                code_index: #code_index,
                code_alias_index: #code_alias_index,
                name_index: #name_index,
            }
        }
    }

    /// The kinds, filled in by a loop: rustc runs it faster than it checks a path for each row.
    fn kinds(&self) -> TokenStream {
        let Paths { krate, private, .. } = self.paths;
        let Some(kinds) = self.distinct(|row| row.kind) else { return quote!(&[]) };
        let values = kinds.rows.iter().map(|row| {
            let kind = at_word(row.kind, row.kind_word);
            quote!(#krate::ErrorKind::#kind)
        });
        let indexes = Literal::byte_string(&kinds.indexes);
        quote!(&#private::filled(#indexes, &[#(#values),*]))
    }

    /// The policies, each distinct one once, unless there are too many for a byte.
    fn policies(&self) -> TokenStream {
        let Paths { krate, private, .. } = self.paths;
        let key = |row: &Row<'_>| {
            let settings: Vec<_> = row.policy.settings().map(Setting::value).collect();
            (row.policy.variant(), settings)
        };
        let loaded = |values: &[TokenStream]| {
            sparse_column("POLICIES", &quote!(#krate::RetryPolicy), values)
        };
        let Some(policies) = self.distinct(key) else {
            let values: Vec<_> = self.rows.iter().map(|row| self.policy(row)).collect();
            let values = loaded(&values);
            return quote!(#private::Policies::Each(#values));
        };
        let values: Vec<_> = policies.rows.iter().map(|row| self.policy(row)).collect();
        let rows = Literal::byte_string(&policies.indexes);
        if values.len() > MOST_IN_FEW {
            let values = loaded(&values);
            return quote!(#private::Policies::Many { values: #values, rows: #rows });
        }
        quote! {
            #private::Policies::Few {
                values: &[#(#values),*],
                rows: &#private::filled(#rows, #private::OneOf8::ALL),
            }
        }
    }

    fn policy(&self, row: &Row<'_>) -> TokenStream {
        let krate = &self.paths.krate;
        let policy = at_word(row.policy.variant(), row.policy_word);
        let path = quote!(#krate::RetryPolicy::#policy);
        if !matches!(row.policy, PolicyKind::Retry(_)) {
            return path;
        }
        let backoff = quote!(#krate::Backoff);
        let settings: Vec<TokenStream> = row.policy.settings().map(setting).collect();
        match settings.len() {
            0 => quote!(#path(#backoff::DEFAULT)),
            // All four: clippy calls a base that provides no field needless.
            4 => quote!(#path(#backoff { #(#settings),* })),
            _ => quote!(#path(#backoff { #(#settings,)* ..#backoff::DEFAULT })),
        }
    }

    /// The outcomes, each as its index in the list of words.
    fn outcomes(&self) -> Literal {
        let index = |row: &&Row<'_>| OUTCOMES.iter().position(|outcome| *outcome == row.outcome);
        let indexes = self.rows.iter().map(|row| index(row).and_then(|it| u8::try_from(it).ok()));
        Literal::byte_string(&indexes.map(Option::unwrap_or_default).collect::<Vec<u8>>())
    }

    /// Each translation, with the position of its row.
    fn translations(&self) -> impl Iterator<Item = (Literal, TokenStream)> {
        let private = &self.paths.private;
        self.rows.iter().enumerate().flat_map(move |(position, row)| {
            row.translations.iter().map(move |translation| {
                let tag = translation.tag;
                let summary = translation.summary.unwrap_or_default();
                let help = translation.help.unwrap_or_default();
                let translation = quote! {
                    #private::Translation { tag: #tag, summary: #summary, help: #help }
                };
                (Literal::usize_unsuffixed(position), translation)
            })
        })
    }

    /// The distinct rows by this key, or `None` if there are none or too many for a byte.
    fn distinct<K: PartialEq>(&self, key: impl Fn(&Row<'_>) -> K) -> Option<Distinct<'_>> {
        let (mut keys, mut rows) = (Vec::new(), Vec::new());
        let indexes = self.rows.iter().map(|row| {
            let key = key(row);
            let index = keys.iter().position(|seen| *seen == key).unwrap_or_else(|| {
                keys.push(key);
                rows.push(*row);
                keys.len() - 1
            });
            u8::try_from(index).ok()
        });
        let indexes = indexes.collect::<Option<Vec<u8>>>().filter(|indexes| !indexes.is_empty())?;
        Some(Distinct { rows, indexes })
    }
}

/// Rows without repetitions.
struct Distinct<'a> {
    /// The first row with each value.
    rows: Vec<&'a Row<'a>>,
    /// For every row, the index of its value.
    indexes: Vec<u8>,
}

/// A hash of everything that distinguishes one type's rows from another's. `Origin` needs it for types that
/// one macro call makes.
fn fingerprint(type_name: &str, codes: &[i32], names: &[u64]) -> Literal {
    let codes = codes.iter().map(|code| u64::from(code.unsigned_abs()) << 1 | u64::from(*code < 0));
    let numbers = codes.chain(names.iter().copied());
    Literal::u64_unsuffixed(numbers.fold(hash(type_name.as_bytes()), |mixed, number| {
        mix(mixed ^ 0x9e37_79b9_7f4a_7c15, number ^ 0xe703_7ed1_a0b4_28db)
    }))
}

/// The high half of each number, as little-endian 32-bit words.
pub(super) fn high_words(numbers: &[u64]) -> Literal {
    let mut words = Vec::with_capacity(4 * numbers.len());
    for number in numbers {
        let [_, _, _, _, high @ ..] = number.to_le_bytes();
        words.extend_from_slice(&high);
    }
    Literal::byte_string(&words)
}

/// The lowest and the highest code.
fn range(codes: &[i32]) -> TokenStream {
    let end = |code: Option<&i32>| Literal::i32_unsuffixed(code.copied().unwrap_or_default());
    let (lowest, highest) = (end(codes.iter().min()), end(codes.iter().max()));
    quote!((#lowest, #highest))
}

/// The texts as one, and where each of them ends in it, as little-endian 32-bit words.
fn joined(texts: &[&str]) -> (TokenStream, Vec<u8>) {
    let (mut end, mut ends) = (0, Vec::with_capacity(4 * texts.len()));
    for text in texts {
        end += text.len();
        ends.extend_from_slice(&u32::try_from(end).unwrap_or(u32::MAX).to_le_bytes());
    }
    let joined = text(|f| texts.iter().try_for_each(|text| f.write_str(text)));
    (long_text(&joined), ends)
}

/// A column that most types leave empty. It is a static, since clippy reports large arrays elsewhere as
/// being on the stack.
fn sparse_column(name: &str, ty: &TokenStream, values: &[impl ToTokens]) -> TokenStream {
    if values.is_empty() {
        return quote!(&[]);
    }
    let name = Ident::new(name, Span::call_site());
    let len = Literal::usize_unsuffixed(values.len());
    quote! {{
        static #name: [#ty; #len] = [#(#values),*];
        &#name
    }}
}

/// One of the library's variants at the word that the user wrote for it, for "go to definition".
fn at_word(variant: &str, word: Option<&Ident>) -> Ident {
    Ident::new(variant, word.map_or_else(Span::call_site, Ident::span))
}

fn setting(setting: &Setting) -> TokenStream {
    let word = &setting.word;
    match setting.amount {
        Amount::Milliseconds(milliseconds) => {
            let milliseconds = Literal::u64_unsuffixed(milliseconds);
            quote!(#word: ::core::time::Duration::from_millis(#milliseconds))
        }
        Amount::Count(count) => {
            let count = Literal::u32_unsuffixed(count);
            quote!(#word: #count)
        }
    }
}
