//! From the checked input to what stands in the impls.

use std::fmt::{self, Formatter};

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::ext::IdentExt as _;
use syn::{Fields, Member, Type};

use crate::attr::{Amount, PolicyKind, Setting};
use crate::doc_table::doc_table;
use crate::impls::{Bodies, impls};
use crate::index::{CodeIndex, NameIndex, PerfectHash};
use crate::model::{FromCodeSupport, Inner, Model, Row, Variant};
use crate::source::{array, code, long_text, text};
use crate::tokens::{ident_source, located, respan};
use crate::types::{respan_type, type_span};
use crate::words::{OUTCOMES, Target};

/// Of two bytes each. clippy takes a larger array for one on the stack, if it stands in a function.
const MOST_IN_A_FUNCTION: usize = 8_192;

pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let inner: Vec<&Type> = model.inner().map(|(_, inner)| inner.ty).collect();
    impls(&model.frame, &inner, &Expansion::of(model).bodies())
}

/// The checked input, and what most of the output needs of it.
struct Expansion<'a> {
    model: &'a Model<'a>,
    rows: Vec<(&'a Variant<'a>, &'a Row<'a>)>,
    krate: TokenStream,
    private: TokenStream,
    ident: Ident,
    /// The same, as source code.
    name: String,
}

impl<'a> Expansion<'a> {
    fn of(model: &'a Model<'a>) -> Self {
        let frame = &model.frame;
        let (krate, private, ident) = (frame.krate(), frame.private(), frame.ident());
        let name = ident_source(&ident);
        Self { model, rows: model.rows().collect(), krate, private, ident, name }
    }

    fn bodies(&self) -> Bodies {
        let table = self.table();
        Bodies {
            doc: doc_table(self.model),
            items: self.items(&table),
            table,
            resolve: self.resolve(),
            codes: self.codes(),
            variants: self.variants(),
            from_code: self.by_code(),
            from_name: self.by_name(),
            nth: self.nth(),
            unknown: self.unknown(),
            display: self.display(),
            source: self.source(),
        }
    }

    /// The columns, as statics, which stand in a program once; but for small ones, that of the kinds among
    /// them, which rustc then has to evaluate only where they are used.
    fn table(&self) -> TokenStream {
        let Self { rows, private, .. } = self;
        let rows = || rows.iter().map(|(_, row)| *row);
        let aliases = || {
            rows()
                .enumerate()
                .flat_map(|(position, row)| row.aliases.iter().map(move |alias| (position, *alias)))
        };
        let type_name = self.model.frame.input.ident.unraw().to_string();
        let codes: Vec<i32> = rows().map(|row| row.code).collect();
        let names: Vec<&str> =
            rows().map(|row| row.name).chain(aliases().map(|(_, alias)| alias)).collect();
        let alias_rows: Vec<Literal> =
            aliases().map(|(position, _)| Literal::usize_unsuffixed(position)).collect();
        let code_index = self.code_index(&codes);
        let name_index = self.name_index(&names);
        let len = Literal::usize_unsuffixed(codes.len());
        let names_len = Literal::usize_unsuffixed(names.len());
        let codes = array(&codes);
        let names = array(&names);
        let texts: Vec<&str> =
            rows().flat_map(|row| [row.summary, row.help.unwrap_or_default()]).collect();
        let (texts, text_ends) = joined(&texts);
        let text_ends_len = Literal::usize_unsuffixed(text_ends.len());
        let text_ends = Literal::byte_string(&text_ends);
        let kinds = self.kinds();
        let policies = self.policies();
        let outcomes = outcomes(rows());
        let (translation_rows, translations): (Vec<Literal>, Vec<TokenStream>) =
            self.translations().unzip();
        let position = quote!(::core::primitive::u16);
        let alias_rows = column("ALIAS_ROWS", &position, &alias_rows);
        let translation_rows = column("TRANSLATION_ROWS", &position, &translation_rows);
        let translations = column("TRANSLATIONS", &quote!(#private::Translation), &translations);
        let table = quote! {
            &#private::Table {
                type_name: #type_name,
                codes: &CODES,
                names: &NAMES,
                texts: &TEXTS,
                text_ends: &TEXT_ENDS,
                kinds: #kinds,
                policies: #policies,
                outcomes: #outcomes,
                alias_rows: #alias_rows,
                translation_rows: #translation_rows,
                translations: #translations,
                code_index: #code_index,
                name_index: #name_index,
            }
        };
        let table = quote! {
            static CODES: [::core::primitive::i32; #len] = #codes;
            static NAMES: [&::core::primitive::str; #names_len] = #names;
            static TEXTS: &::core::primitive::str = #texts;
            static TEXT_ENDS: [::core::primitive::u8; #text_ends_len] = *#text_ends;
            #table
        };
        later(&quote!(&'static #private::Table), &table)
    }

    /// The column of the kinds: rustc fills an array sooner than it checks a path for each row.
    fn kinds(&self) -> TokenStream {
        let (krate, private) = (&self.krate, &self.private);
        let Some(kinds) = self.distinct(|row| row.kind) else { return quote!(&[]) };
        let values = kinds.rows.iter().map(|row| {
            let kind = at_word(row.kind, row.kind_word);
            quote!(#krate::ErrorKind::#kind)
        });
        let places = Literal::byte_string(&kinds.places);
        quote!(&#private::filled(#places, &[#(#values),*]))
    }

    /// The column of the policies: each that occurs, once, unless they are too many for a byte.
    fn policies(&self) -> TokenStream {
        let (krate, private) = (&self.krate, &self.private);
        let key = |row: &Row<'_>| {
            let settings: Vec<_> = row.policy.settings().map(Setting::value).collect();
            (row.policy.variant(), settings)
        };
        let loaded =
            |values: &[TokenStream]| column("POLICIES", &quote!(#krate::RetryPolicy), values);
        let Some(policies) = self.distinct(key) else {
            let values: Vec<_> = self.rows.iter().map(|(_, row)| self.policy(row)).collect();
            let values = loaded(&values);
            return quote!(#private::Policies::Each(#values));
        };
        let values: Vec<_> = policies.rows.iter().map(|row| self.policy(row)).collect();
        let rows = Literal::byte_string(&policies.places);
        // Of a few, rustc sees the values; many are loaded.
        if values.len() > 8 {
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

    /// The rows by such a key, unless there are none or the keys are too many for a byte.
    fn distinct<K: PartialEq>(&self, key: impl Fn(&Row<'_>) -> K) -> Option<Distinct<'a>> {
        let (mut keys, mut rows) = (Vec::new(), Vec::new());
        let places = self.rows.iter().map(|(_, row)| {
            let key = key(row);
            let place = keys.iter().position(|seen| *seen == key).unwrap_or_else(|| {
                keys.push(key);
                rows.push(*row);
                keys.len() - 1
            });
            u8::try_from(place).ok()
        });
        let places = places.collect::<Option<Vec<u8>>>().filter(|places| !places.is_empty())?;
        Some(Distinct { rows, places })
    }

    fn policy(&self, row: &Row<'_>) -> TokenStream {
        let krate = &self.krate;
        let policy = at_word(row.policy.variant(), row.policy_word);
        let path = quote!(#krate::RetryPolicy::#policy);
        if !matches!(row.policy, PolicyKind::Retry(_)) {
            return path;
        }
        let backoff = quote!(#krate::Backoff);
        let settings: Vec<TokenStream> = row.policy.settings().map(setting).collect();
        match settings.len() {
            0 => quote!(#path(#backoff::DEFAULT)),
            // All of them: clippy calls a base of which nothing is left needless.
            4 => quote!(#path(#backoff { #(#settings),* })),
            _ => quote!(#path(#backoff { #(#settings,)* ..#backoff::DEFAULT })),
        }
    }

    /// Each translation, with the position of its row.
    fn translations(&self) -> impl Iterator<Item = (Literal, TokenStream)> {
        let private = &self.private;
        self.rows.iter().enumerate().flat_map(move |(position, (_, row))| {
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

    fn code_index(&self, codes: &[i32]) -> TokenStream {
        let private = &self.private;
        let index = quote!(#private::CodeIndex);
        let by_distance = |variant: &str, first: i32, slots: &[u8]| {
            let variant = Ident::new(variant, Span::call_site());
            let (first, slots) = (Literal::i32_unsuffixed(first), Literal::byte_string(slots));
            quote!(#index::#variant { first: #first, slots: #slots })
        };
        match CodeIndex::of(codes) {
            CodeIndex::Bytes { first, slots } => by_distance("Bytes", first, &slots),
            CodeIndex::Words { first, slots } => by_distance("Words", first, &slots),
            CodeIndex::Hash(hash) => {
                let hash = self.perfect_hash(&hash);
                quote!(#index::Hash(#hash))
            }
            CodeIndex::Sorted { order } => {
                let order = Literal::byte_string(&order);
                quote!(#index::Sorted { order: #order })
            }
        }
    }

    fn name_index(&self, names: &[&str]) -> TokenStream {
        let private = &self.private;
        let index = quote!(#private::NameIndex);
        match NameIndex::of(names) {
            NameIndex::Empty => quote!(#index::Empty),
            NameIndex::Ends(hash) => {
                let hash = self.perfect_hash(&hash);
                quote!(#index::Ends(#hash))
            }
            NameIndex::Whole(hash) => {
                let hash = self.perfect_hash(&hash);
                quote!(#index::Whole(#hash))
            }
            NameIndex::Sorted { order } => {
                let order = Literal::byte_string(&order);
                quote!(#index::Sorted { order: #order })
            }
        }
    }

    fn perfect_hash(&self, hash: &PerfectHash) -> TokenStream {
        let private = &self.private;
        let multiplier = Literal::u64_unsuffixed(hash.multiplier);
        let bucket_shift = Literal::u32_unsuffixed(hash.bucket_shift);
        let slot_shift = Literal::u32_unsuffixed(hash.slot_shift);
        let displacements = Literal::byte_string(&hash.displacements);
        let slots = Literal::byte_string(&hash.slots);
        quote! {
            #private::PerfectHash {
                multiplier: #multiplier,
                bucket_shift: #bucket_shift,
                slot_shift: #slot_shift,
                displacements: #displacements,
                slots: #slots,
            }
        }
    }

    /// The body of `resolve`: one number per row, which rustc turns into a single load.
    fn resolve(&self) -> TokenStream {
        let private = &self.private;
        let query = quote!(<__ChatErrorsQuery as #private::Query>);
        let mut arms = self.inner_arms(|inner, span, field| {
            if self.model.frame.is_generic(inner.ty) {
                return quote_spanned!(span=> #query::inner(#field));
            }
            let nested = self.nested(inner);
            quote_spanned!(span=> #nested::resolve::<__ChatErrorsQuery>(#field))
        });
        if let Some((variant, member)) = self.model.unknown() {
            let pattern = self.with_field(variant, member, quote!(__chat_errors_field));
            arms.push(quote!(#pattern => #query::unknown(*__chat_errors_field)));
        }
        let Some(position) = self.position() else { return quote!(match self { #(#arms),* }) };
        if arms.is_empty() {
            return quote!(#query::row::<Self>(#position));
        }
        quote! {
            let __chat_errors_position = #position;
            match self { #(#arms,)* _ => #query::row::<Self>(__chat_errors_position) }
        }
    }

    /// The position of `self` among the rows, if there are any; their number for another variant.
    ///
    /// A match of its own: rustc makes nothing of it, or a table, where arms of two kinds would be jumps.
    fn position(&self) -> Option<TokenStream> {
        let (_, earlier) = self.rows.split_last()?;
        let named = if self.rows.len() < self.model.variants.len() {
            self.rows.as_slice()
        } else {
            earlier
        };
        let any_fields = |variant: &Variant<'_>| match variant.fields {
            Fields::Unit => "",
            Fields::Named(_) | Fields::Unnamed(_) => "{ .. }",
        };
        let arm = |f: &mut Formatter<'_>, position, variant: &Variant<'_>| {
            self.path(f, variant)?;
            write!(f, "{}=>{position},", any_fields(variant))
        };
        Some(matched("*self", named, arm, |f| write!(f, "{}", named.len())))
    }

    fn codes(&self) -> TokenStream {
        let Self { krate, private, .. } = self;
        let nested = self.model.inner().map(|(_, inner)| {
            if self.model.frame.is_generic(inner.ty) {
                let (span, ty) = (type_span(inner.ty), respan_type(inner.ty));
                return quote_spanned!(span=> <#ty as #krate::CodeTable>::CODES);
            }
            let nested = self.nested(inner);
            quote!(#nested::CODES)
        });
        if !self.is_generic() {
            let ident = &self.ident;
            let set = quote!(&#private::code_set::<#ident>(&[#(#nested),*]));
            return later(&quote!(&'static #krate::CodeSet), &set);
        }
        let set = quote!(#private::code_set::<Self>(&[#(#nested),*]));
        if self.has_arguments() && self.can_collide(self.model.inner().count()) {
            quote!(&#private::all_apart(#set))
        } else {
            quote!(&#set)
        }
    }

    /// All that is asked of the type in a `transparent` field stands in one trait, and is written in
    /// one way: rustc says once that it is missing, for it leaves out a message that it gave before.
    fn nested(&self, inner: &Inner<'_>) -> TokenStream {
        let (private, ty) = (&self.private, respan_type(inner.ty));
        quote_spanned!(type_span(inner.ty)=> <#ty as #private::Nested>)
    }

    /// The checks that nested types share no code and no name with what stands before them; where
    /// parameters have to be known first, those of the types that need none of them.
    fn items(&self, table: &TokenStream) -> TokenStream {
        let Self { krate, private, ident, .. } = self;
        let frame = &self.model.frame;
        let is_known = |inner: &&Inner<'_>| !self.has_arguments() || !frame.is_bound(inner.ty);
        let known: Vec<&Inner<'_>> =
            self.model.inner().map(|(_, inner)| inner).filter(is_known).collect();
        if !self.can_collide(known.len()) {
            return TokenStream::new();
        }
        let lifetimes = frame.generics().lifetimes().map(|_| quote!('_));
        let arguments = self.is_generic().then(|| quote!(<#(#lifetimes),*>));
        let set = if self.has_arguments() {
            quote!(__CHAT_ERRORS_KNOWN)
        } else {
            quote!(<#ident #arguments as #krate::CodeTable>::CODES)
        };
        let checks = known.iter().enumerate().map(|(index, inner)| {
            let index = Literal::usize_unsuffixed(index);
            let checks = quote! {
                const _: () = #private::codes_apart(#set, #index);
                const _: () = #private::names_apart(#set, #index);
            };
            located(checks, inner.span)
        });
        if !self.has_arguments() {
            return quote!(#(#checks)*);
        }
        let nested = known.iter().map(|inner| self.nested(inner));
        quote! {
            const _: () = {
                const __CHAT_ERRORS_TABLE: &#private::Table = #table;
                const __CHAT_ERRORS_KNOWN: &#krate::CodeSet = &#private::known_set(__CHAT_ERRORS_TABLE, &[#(#nested::CODES),*]);
                #(#checks)*
            };
        }
    }

    /// Whether its constants wait for the arguments of its parameters, as they do not for lifetimes.
    fn has_arguments(&self) -> bool {
        let generics = self.model.frame.generics();
        generics.type_params().next().is_some() || generics.const_params().next().is_some()
    }

    fn is_generic(&self) -> bool {
        !self.model.frame.generics().params.is_empty()
    }

    /// Whether there is something for so many nested types to share a code with.
    fn can_collide(&self, nested: usize) -> bool {
        nested > 1 || nested == 1 && !self.rows.is_empty()
    }

    fn variants(&self) -> TokenStream {
        let ident = &self.ident;
        let values = code(|f| {
            self.rows.iter().try_for_each(|(variant, _)| {
                self.unit(f, variant)?;
                f.write_str(",")
            })
        });
        let values = quote!([#values]);
        if self.is_generic() {
            return quote!(&#values);
        }
        if self.rows.len() > MOST_IN_A_FUNCTION {
            let len = Literal::usize_unsuffixed(self.rows.len());
            return quote! {{
                static VARIANTS: [#ident; #len] = #values;
                &VARIANTS
            }};
        }
        later(&quote!(&'static [#ident]), &quote!(&#values))
    }

    fn by_code(&self) -> TokenStream {
        let (krate, private) = (&self.krate, &self.private);
        let code = quote!(__chat_errors_code);
        let own = self.own(&quote!(position_of_code::<Self>(#code)));
        let mut otherwise: Vec<TokenStream> = Vec::new();
        // With a neighbor, a nested type must not take a code that it does not declare.
        let declared = self.wrap_inner(|ty| quote!(#private::declared::<#ty>(#code)));
        let any = self.wrap_inner(|ty| quote!(<#ty as #krate::FromCode>::from_code(#code)));
        match self.model.unknown() {
            Some(_) => {
                let unknown = self.unknown();
                otherwise.extend(declared);
                otherwise.push(quote!(::core::option::Option::Some(#unknown)));
            }
            None if any.len() > 1 => otherwise.extend(declared.into_iter().chain(any)),
            None => otherwise.extend(any),
        }
        quote!(#own #(.or_else(|| #otherwise))*)
    }

    fn by_name(&self) -> TokenStream {
        let krate = &self.krate;
        let name = quote!(__chat_errors_name);
        let own = self.own(&quote!(position_of_name::<Self>(#name)));
        let inner = self.wrap_inner(|ty| quote!(<#ty as #krate::FromCode>::from_name(#name)));
        quote!(#own #(.or_else(|| #inner))*)
    }

    /// The value of an own row, as an `Option<Self>`, from a look-up in the table.
    fn own(&self, look_up: &TokenStream) -> TokenStream {
        let private = &self.private;
        if self.rows.is_empty() {
            return quote!(::core::option::Option::None::<Self>);
        }
        quote! {
            match #private::#look_up {
                ::core::option::Option::Some(__chat_errors_position) => {
                    ::core::option::Option::Some(Self::__chat_errors_nth(__chat_errors_position))
                }
                ::core::option::Option::None => ::core::option::Option::None,
            }
        }
    }

    fn nth(&self) -> Option<TokenStream> {
        let (last, earlier) = self.rows.split_last()?;
        if self.model.frame.from_code == FromCodeSupport::None {
            return None;
        }
        let arm = |f: &mut Formatter<'_>, position, variant: &Variant<'_>| {
            write!(f, "{position}=>")?;
            self.unit(f, variant)?;
            f.write_str(",")
        };
        Some(matched("__chat_errors_position", earlier, arm, |f| self.unit(f, last.0)))
    }

    /// For each nested type the `Option` of it that `make` gives, as an `Option<Self>`.
    fn wrap_inner(&self, make: impl Fn(&TokenStream) -> TokenStream) -> Vec<TokenStream> {
        let binding = quote!(__chat_errors_field);
        let wrapped = self.model.inner().map(|(variant, inner)| {
            let option = make(&respan_type(inner.ty));
            let value = self.with_field(variant, &inner.member, &binding);
            quote!(#option.map(|#binding| #value))
        });
        wrapped.collect()
    }

    fn unknown(&self) -> TokenStream {
        let code = quote!(__chat_errors_code);
        let unknown = self.model.unknown();
        unknown.map(|(variant, member)| self.with_field(variant, member, &code)).unwrap_or_default()
    }

    fn display(&self) -> TokenStream {
        let private = &self.private;
        let arms = self.inner_arms(|_, span, field| {
            quote_spanned!(span=> ::core::fmt::Display::fmt(#field, __chat_errors_formatter))
        });
        let own = quote!(#private::display(self, __chat_errors_formatter));
        self.inner_or(&arms, &own)
    }

    fn source(&self) -> TokenStream {
        let arms = self.inner_arms(
            |_, span, field| quote_spanned!(span=> ::core::error::Error::source(#field)),
        );
        self.inner_or(&arms, &quote!(::core::option::Option::None))
    }

    /// An arm for each `transparent` variant, with a call for its field that is made at its type: that
    /// is to blame if it cannot be called.
    fn inner_arms(
        &self,
        call: impl Fn(&Inner<'_>, Span, &Ident) -> TokenStream,
    ) -> Vec<TokenStream> {
        let arms = self.model.inner().map(|(variant, inner)| {
            let span = type_span(inner.ty);
            let field = Ident::new("__chat_errors_field", span);
            let pattern = self.with_field(variant, &inner.member, &field);
            let call = call(inner, span, &field);
            quote!(#pattern => #call)
        });
        arms.collect()
    }

    /// The arms of the `transparent` variants, and something else for all others.
    fn inner_or(&self, arms: &[TokenStream], otherwise: &TokenStream) -> TokenStream {
        if arms.is_empty() {
            return otherwise.clone();
        }
        if arms.len() == self.model.variants.len() {
            return quote!(match self { #(#arms),* });
        }
        quote!(match self { #(#arms,)* _ => #otherwise })
    }

    /// Writes the variant's path.
    fn path(&self, f: &mut Formatter<'_>, variant: &Variant<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        if self.model.frame.target == Target::Struct {
            return Ok(());
        }
        write!(f, "::{}", variant.name)
    }

    /// Writes a variant without fields, as an expression.
    fn unit(&self, f: &mut Formatter<'_>, variant: &Variant<'_>) -> fmt::Result {
        self.path(f, variant)?;
        match variant.fields {
            Fields::Unit => Ok(()),
            Fields::Named(_) | Fields::Unnamed(_) => f.write_str("{}"),
        }
    }

    /// A variant with one field, as a pattern and as an expression alike.
    fn with_field(
        &self,
        variant: &Variant<'_>,
        member: &Member,
        value: impl ToTokens,
    ) -> TokenStream {
        let path = code(|f| self.path(f, variant));
        let member = respan(member);
        quote!(#path { #member: #value })
    }
}

/// What of many rows is the same.
struct Distinct<'a> {
    /// The first row with each value.
    rows: Vec<&'a Row<'a>>,
    /// Which of these values each row has.
    places: Vec<u8>,
}

/// A match with an arm for each of these rows and one for all others.
///
/// In pieces, of which each is the last arm of the one before: rustc compares the arms of a match with
/// each other, to see that nothing is missing, and all that is assigned to one variable, as to that of a
/// piece. LLVM makes one match of them again.
fn matched(
    subject: &str,
    rows: &[(&Variant<'_>, &Row<'_>)],
    arm: impl Fn(&mut Formatter<'_>, usize, &Variant<'_>) -> fmt::Result,
    otherwise: impl Fn(&mut Formatter<'_>) -> fmt::Result,
) -> TokenStream {
    if rows.is_empty() {
        return code(otherwise);
    }
    // Not too many pieces, and none of a few arms: LLVM no longer joins those.
    let most = rows.len().div_ceil(rows.len().div_ceil(96).min(48));
    let pieces = rows.len().div_ceil(most);
    code(|f| {
        for (piece, rows) in rows.chunks(most).enumerate() {
            if piece > 0 {
                f.write_str("_ => { let __chat_errors_rest = ")?;
            }
            write!(f, "match {subject} {{")?;
            for (position, (variant, _)) in (piece * most..).zip(rows) {
                arm(f, position, variant)?;
            }
        }
        f.write_str("_ => ")?;
        otherwise(f)?;
        f.write_str("}")?;
        (1..pieces).try_for_each(|_| f.write_str("; __chat_errors_rest } }"))
    })
}

/// Texts as one, and where each of them ends in it, as little-endian 32-bit words.
fn joined(texts: &[&str]) -> (TokenStream, Vec<u8>) {
    let (mut end, mut ends) = (0, Vec::with_capacity(4 * texts.len()));
    for text in texts {
        end += text.len();
        ends.extend_from_slice(&u32::try_from(end).unwrap_or(u32::MAX).to_le_bytes());
    }
    let joined = text(|f| texts.iter().try_for_each(|text| f.write_str(text)));
    (long_text(&joined), ends)
}

/// The column of the outcomes: their places in the list.
fn outcomes<'a>(rows: impl Iterator<Item = &'a Row<'a>>) -> Literal {
    let place = |row: &Row<'_>| OUTCOMES.iter().position(|outcome| *outcome == row.outcome);
    let places = rows.map(|row| place(row).and_then(|place| u8::try_from(place).ok()));
    Literal::byte_string(&places.map(Option::unwrap_or_default).collect::<Vec<u8>>())
}

/// A constant in a generic function: so rustc evaluates it where it is used, and not whenever the type
/// is checked. Of an enum's values it would also compare each with all.
fn later(ty: &TokenStream, value: &TokenStream) -> TokenStream {
    quote! {{
        const fn __chat_errors_later<__ChatErrorsLater>() -> #ty {
            const { #value }
        }
        __chat_errors_later::<()>()
    }}
}

/// A column that most types have no use for, as a static like the others: clippy takes a large array
/// elsewhere for one on the stack.
fn column(name: &str, ty: &TokenStream, values: &[impl ToTokens]) -> TokenStream {
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

/// A variant of ours at the word that the user wrote for it, so that editors lead from there.
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
