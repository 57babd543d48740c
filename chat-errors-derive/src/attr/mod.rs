//! What the `#[code(…)]` attributes of one target say, key by key.
//!
//! Literals are parsed straight from the stream, never as an expression: that sees negative numbers,
//! looks through the invisible groups around a macro's fragments, and does not change when another
//! crate switches on `syn/full`.

mod entry;
mod list;
pub(crate) mod nested;
mod plain;
mod value;

use proc_macro2::{Ident, Span};
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::{Attribute, Meta, Path, Result};

use crate::errors::Errors;
use crate::words::{self, ROW, RetryKey, Scope, Target};

pub(crate) use crate::words::Impl;

/// A value and where it was written.
#[derive(Clone)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// What became of a key: a bad value was reported, and must not count as a missing one too.
#[derive(Default)]
pub(crate) enum Given<T> {
    #[default]
    Absent,
    Bad,
    Good(Spanned<T>),
}

impl<T> Given<T> {
    pub(crate) fn good(&self) -> Option<&Spanned<T>> {
        match self {
            Self::Good(given) => Some(given),
            Self::Absent | Self::Bad => None,
        }
    }

    pub(crate) fn value(&self) -> Option<&T> {
        self.good().map(|given| &given.value)
    }

    pub(crate) fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Takes what was read, or that it was reported; the first one stays.
    fn fill(&mut self, span: Span, value: Result<T>) -> Result<()> {
        let value = value.map(|value| Self::Good(Spanned { value, span }));
        let (given, result) = match value {
            Ok(given) => (given, Ok(())),
            Err(error) => (Self::Bad, Err(error)),
        };
        if self.is_absent() {
            *self = given;
        }
        result
    }
}

/// All that the `#[code(…)]` attributes of one target say.
#[derive(Default)]
pub(crate) struct Attrs {
    /// Where the first attribute stands, if there is one.
    pub(crate) span: Option<Span>,
    pub(crate) code: Given<i32>,
    pub(crate) name: Given<String>,
    pub(crate) policy: Given<Policy>,
    pub(crate) kind: Given<Kind>,
    pub(crate) outcome: Given<&'static str>,
    pub(crate) aliases: Vec<Spanned<String>>,
    pub(crate) summary: Given<String>,
    pub(crate) help: Given<String>,
    pub(crate) langs: Vec<Lang>,
    pub(crate) transparent: Given<()>,
    pub(crate) unknown: Given<()>,
    /// What is said of the container type.
    pub(crate) container: Container,
    /// The first entry that only a row has: a code, a name, or a key such as `kind`.
    pub(crate) row_entry: Option<Span>,
    /// How many entries were read.
    entries: usize,
    /// Which of them was the code, right or wrong.
    code_entry: Option<usize>,
}

/// What the attributes say of a type as a container.
#[derive(Default)]
pub(crate) struct Container {
    pub(crate) krate: Given<Path>,
    /// Each once.
    pub(crate) impls: Vec<Spanned<Impl>>,
    /// Named in any way: the fallback has them, for the uses of them.
    pub(crate) in_vain: Vec<Impl>,
}

impl Container {
    /// Every impl that was asked for, rightly or not.
    pub(crate) fn asked(&self) -> impl Iterator<Item = Impl> {
        self.impls.iter().map(|asked| asked.value).chain(self.in_vain.iter().copied())
    }

    /// Keeps what of these is one of our traits.
    fn ask_in_vain(&mut self, scope: Scope, words: impl IntoIterator<Item = Ident>) {
        let wanted = |word: Ident| words::trait_named(&word.to_string(), scope);
        self.in_vain.extend(words.into_iter().filter_map(wanted).map(|(_, wanted)| wanted));
    }
}

/// A variant of `ErrorKind`, with the word that the user wrote for it.
pub(crate) struct Kind {
    pub(crate) variant: &'static str,
    pub(crate) word: Ident,
}

/// A policy, with the word that the user wrote for it.
#[derive(Clone)]
pub(crate) struct Policy {
    pub(crate) word: Ident,
    pub(crate) kind: PolicyKind,
}

#[derive(Clone)]
pub(crate) enum PolicyKind {
    /// With the settings that are not the default's.
    Retry(Vec<Setting>),
    Login,
    Fix,
    Never,
}

impl PolicyKind {
    /// The variant of `RetryPolicy`.
    pub(crate) fn variant(&self) -> &'static str {
        match self {
            Self::Retry(_) => "Retry",
            Self::Login => "AfterLogin",
            Self::Fix => "AfterFix",
            Self::Never => "Never",
        }
    }

    pub(crate) fn settings(&self) -> impl Iterator<Item = &Setting> {
        let settings = match self {
            Self::Retry(settings) => settings.as_slice(),
            Self::Login | Self::Fix | Self::Never => &[],
        };
        settings.iter()
    }
}

/// One of the settings of `retry(…)`, with the word that the user wrote for it.
#[derive(Clone)]
pub(crate) struct Setting {
    pub(crate) key: RetryKey,
    pub(crate) word: Ident,
    pub(crate) amount: Amount,
}

impl Setting {
    /// What it says, in whatever words.
    pub(crate) fn value(&self) -> (RetryKey, Amount) {
        (self.key, self.amount)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Amount {
    Milliseconds(u64),
    Count(u32),
}

/// The texts of a row in one other language.
#[derive(Default)]
pub(crate) struct Lang {
    pub(crate) tag: Given<String>,
    pub(crate) summary: Given<String>,
    pub(crate) help: Given<String>,
}

impl Attrs {
    /// Reads every `#[code(…)]` among the attributes of a target.
    pub(crate) fn of(attrs: &[Attribute], target: Target, errors: &mut Errors) -> Self {
        let mut all = Self::default();
        for attr in attrs.iter().filter(|attr| attr.path().is_ident("code")) {
            all.span.get_or_insert_with(|| span_of(attr));
            if target == Target::Enum {
                // However they stand there; what is right is asked for anyway.
                all.container
                    .ask_in_vain(Scope::Impl, nested::words_in(attr.meta.to_token_stream()));
            }
            let Meta::List(content) = &attr.meta else {
                errors.on(
                    &attr.meta,
                    format!("`#[code]` needs its content in parentheses: write {}", shape(target)),
                );
                all.excuse();
                continue;
            };
            let parser = |input: ParseStream| {
                list::entries(input, errors, |input, errors| all.entry(target, input, errors));
                Ok(())
            };
            if let Err(error) = content.parse_args_with(parser) {
                errors.add(error);
            }
        }
        all
    }

    /// Keeps what was reported already from being reported as a row without a code and a name too.
    pub(crate) fn excuse(&mut self) {
        if self.code.is_absent() {
            self.code = Given::Bad;
        }
        if self.name.is_absent() {
            self.name = Given::Bad;
        }
    }
}

/// What an attribute of that target looks like.
fn shape(target: Target) -> &'static str {
    match target {
        Target::Enum => "`#[code(crate = path)]` or `#[code(impl(Display, Error))]`",
        Target::Variant | Target::Struct => ROW,
    }
}

/// The `code` of `#[code(…)]`.
pub(crate) fn span_of(attr: &Attribute) -> Span {
    attr.path().get_ident().map_or_else(Span::call_site, Ident::span)
}
