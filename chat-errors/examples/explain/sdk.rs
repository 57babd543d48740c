//! The SDKs whose numbers are known.

use std::fmt::Debug;

use chat_errors::native::NativeError;
use chat_errors::web_v5::WebV5Error;
use chat_errors::{ChatError, CodeInfo, CodeSet, CodeTable, FromCode};

/// An SDK with numbers of its own.
pub(crate) struct Sdk {
    /// The argument of `--sdk`.
    pub(crate) word: &'static str,
    pub(crate) rows: &'static CodeSet,
    enum_name: &'static str,
    variant_name: fn(i32) -> Option<String>,
}

pub(crate) static WEB: Sdk = Sdk {
    word: "web",
    rows: ChatError::CODES,
    enum_name: "ChatError",
    variant_name: variant_name::<ChatError>,
};

static WEB_V5: Sdk = Sdk {
    word: "web-v5",
    rows: WebV5Error::CODES,
    enum_name: "WebV5Error",
    variant_name: variant_name::<WebV5Error>,
};

static NATIVE: Sdk = Sdk {
    word: "native",
    rows: NativeError::CODES,
    enum_name: "NativeError",
    variant_name: variant_name::<NativeError>,
};

pub(crate) static ALL: [&Sdk; 3] = [&WEB, &WEB_V5, &NATIVE];

fn variant_name<E: FromCode + Debug>(code: i32) -> Option<String> {
    E::from_code(code).map(|error| format!("{error:?}"))
}

impl Sdk {
    /// The SDK of an argument of `--sdk`.
    pub(crate) fn named(word: &str) -> Option<&'static Self> {
        ALL.into_iter().find(|sdk| sdk.word == word)
    }

    /// The variant of a code, without its enum.
    pub(crate) fn variant(&self, code: i32) -> String {
        (self.variant_name)(code).unwrap_or_default()
    }

    /// The path of a code's variant.
    pub(crate) fn path(&self, code: i32) -> String {
        format!("{}::{}", self.enum_name, self.variant(code))
    }

    /// The rows of the other SDKs in which the number of this row means something else.
    pub(crate) fn other_meanings(&self, info: &CodeInfo) -> Vec<(&'static Self, CodeInfo)> {
        ALL.into_iter()
            .filter(|other| other.word != self.word)
            .filter_map(|other| Some((other, other.rows.get(info.code)?)))
            .filter(|(other, row)| {
                // One variant name has one meaning. Names differ by prefixes such as `GROUP_`.
                let is_same_name = info.name.ends_with(row.name) || row.name.ends_with(info.name);
                !is_same_name && other.variant(row.code) != self.variant(info.code)
            })
            .collect()
    }
}
