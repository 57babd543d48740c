//! What the attributes say, as data.

use proc_macro2::{Ident, Span};
use syn::Path;

use crate::words::{self, Impl, RetryKey, Scope, Without};

/// A value and where it was written.
#[derive(Clone)]
pub(crate) struct Spanned<T> {
    pub(crate) value: T,
    pub(crate) span: Span,
}

/// What became of a key. A bad value was reported, and must not count as a missing one too.
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

    /// Keeps the value, or that it was bad, unless there is one already.
    pub(super) fn fill(&mut self, span: Span, value: Option<T>) {
        if self.is_absent() {
            *self = value.map_or(Self::Bad, |value| Self::Good(Spanned { value, span }));
        }
    }
}

/// Everything that the `#[code(…)]` attributes of one variant, struct or enum say.
#[derive(Default)]
pub(crate) struct Attrs {
    /// The `code` of the first attribute, if there is one.
    pub(crate) span: Option<Span>,
    pub(crate) code: Given<i32>,
    pub(crate) name: Given<String>,
    pub(crate) policy: Given<Policy>,
    pub(crate) kind: Given<Kind>,
    pub(crate) outcome: Given<&'static str>,
    pub(crate) aliases: Vec<Spanned<String>>,
    pub(crate) code_aliases: Vec<Spanned<i32>>,
    pub(crate) summary: Given<String>,
    pub(crate) help: Given<String>,
    pub(crate) langs: Vec<Lang>,
    pub(crate) transparent: Given<()>,
    pub(crate) unknown: Given<()>,
    /// The keys of the type.
    pub(crate) container: Container,
    /// What a row shows whose code or name was refused or is missing.
    pub(crate) shown: ShownRow,
    /// What refused aliases show.
    pub(crate) shown_aliases: ShownAliases,
    /// The first entry that only a row has: a code, a name, or a key such as `kind`.
    pub(crate) row_entry: Option<Span>,
}

/// The keys of the type.
#[derive(Default)]
pub(crate) struct Container {
    pub(crate) krate: Given<Path>,
    /// The impls on request, each once.
    pub(crate) impls: Vec<Spanned<Impl>>,
    pub(crate) is_const: Given<()>,
    pub(crate) without: Vec<Spanned<Without>>,
    /// Whether explicit discriminants are meant to differ from the codes.
    pub(crate) independent: Given<()>,
    pub(crate) range: Given<CodeRange>,
    pub(crate) reserved: Vec<Spanned<Reserved>>,
    /// The traits that a mistaken attribute mentions: the fallback implements them, because the rest of
    /// the program may use them.
    pub(crate) mentioned: Vec<Impl>,
    /// What a mistaken `without` mentions: the fallback leaves it out, because the program may have it.
    pub(crate) left_out: Vec<LeftOut>,
}

/// What a mistaken `without` mentions.
#[derive(Clone, Copy)]
pub(crate) enum LeftOut {
    Known(Without),
    /// `From`, which can be of a code or of the type.
    From,
}

impl Container {
    /// Every impl on request, right or wrong.
    pub(crate) fn requested(&self) -> impl Iterator<Item = Impl> {
        self.impls.iter().map(|request| request.value).chain(self.mentioned.iter().copied())
    }

    /// Keeps the words that say what to leave out.
    pub(super) fn leave_out(&mut self, words: impl IntoIterator<Item = String>) {
        let left_out = words.into_iter().filter_map(|word| match word.as_str() {
            "From" => Some(LeftOut::From),
            word => words::find(words::WITHOUT, word).map(LeftOut::Known),
        });
        self.left_out.extend(left_out);
    }

    /// Keeps the words that are traits of ours in this scope.
    pub(super) fn mention(&mut self, scope: Scope, words: impl IntoIterator<Item = Ident>) {
        let requested = |word: Ident| words::trait_named(&word.to_string(), scope);
        self.mentioned.extend(words.into_iter().filter_map(requested).map(|(_, it)| it));
    }
}

/// Some codes, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct CodeRange {
    pub(crate) first: i32,
    pub(crate) last: i32,
}

impl CodeRange {
    pub(crate) fn contains(self, code: i32) -> bool {
        (self.first..=self.last).contains(&code)
    }
}

/// Codes or a name that no row may use again.
#[derive(Clone)]
pub(crate) enum Reserved {
    Codes(CodeRange),
    Name(String),
}

/// A variant of `ErrorKind`, and the user's word for it.
pub(crate) struct Kind {
    pub(crate) variant: &'static str,
    pub(crate) word: Ident,
}

/// A policy, and the user's word for it.
#[derive(Clone)]
pub(crate) struct Policy {
    pub(crate) word: Ident,
    pub(crate) kind: PolicyKind,
}

#[derive(Clone)]
pub(crate) enum PolicyKind {
    /// With the settings that differ from the default.
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

/// A setting of `retry(…)`, and the user's word for it.
#[derive(Clone)]
pub(crate) struct Setting {
    pub(crate) key: RetryKey,
    pub(crate) word: Ident,
    pub(crate) amount: Amount,
}

impl Setting {
    /// The setting without the way it was written.
    pub(crate) fn value(&self) -> (RetryKey, Amount) {
        (self.key, self.amount)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Amount {
    Milliseconds(u64),
    Count(u32),
}

/// The texts of a row in another language.
#[derive(Default)]
pub(crate) struct Lang {
    pub(crate) tag: Given<String>,
    pub(crate) summary: Given<String>,
    pub(crate) help: Given<String>,
}

/// The code and the name that are meant, as far as they can be read.
#[derive(Default)]
pub(crate) struct ShownRow {
    pub(crate) code: Option<i32>,
    pub(crate) name: Option<String>,
}

/// The codes and names in refused aliases.
#[derive(Default)]
pub(crate) struct ShownAliases {
    pub(crate) codes: Vec<i32>,
    pub(crate) names: Vec<String>,
}

impl Attrs {
    /// Keeps a mistake that was reported from being reported as a missing code and name too.
    pub(crate) fn excuse(&mut self) {
        if self.code.is_absent() {
            self.code = Given::Bad;
        }
        if self.name.is_absent() {
            self.name = Given::Bad;
        }
    }
}
