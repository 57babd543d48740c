//! What the events of one SDK look like.

use crate::{ChatError, CodeSet, CodeTable, FromCode};

/// The canonical enum of an SDK whose events are read. Sealed: `ChatError` and, with their features,
/// `native::NativeError` and `web_v5::WebV5Error` implement it.
pub trait SdkError: FromCode + Copy + 'static + sealed::SdkError {}

impl<C: FromCode + Copy + 'static + sealed::SdkError> SdkError for C {}

pub(crate) mod sealed {
    use super::Format;

    pub trait SdkError {
        const FORMAT: &'static Format;
    }
}

/// The events of one SDK.
#[derive(Debug)]
pub struct Format {
    /// The SDK's rows.
    pub(crate) codes: &'static CodeSet,
    /// The fields that can hold the number; first come, first served.
    pub(crate) numbers: &'static [&'static str],
    /// The marks of other SDKs' events: an event with the first field, whose number is not in the
    /// second, is one of the SDK in the third place.
    pub(crate) others: &'static [(&'static str, &'static str, &'static str)],
    /// The rows that say little by themselves, so that evidence decides.
    pub(crate) vague: &'static [i32],
    /// The rows of a failed login, where "log in" would mean the same credential again.
    pub(crate) failed_logins: &'static [i32],
}

impl sealed::SdkError for ChatError {
    const FORMAT: &'static Format = &Format {
        codes: Self::CODES,
        numbers: &["type", "code"],
        others: &[("details", "type", "Web SDK 5"), ("description", "type", "a native SDK")],
        vague: &[1, 2, 17, 31, 50, 52, 101, 200, 304, 500, 603, 604],
        failed_logins: &[1],
    };
}

#[cfg(feature = "native")]
impl sealed::SdkError for crate::native::NativeError {
    const FORMAT: &'static Format = &Format {
        codes: Self::CODES,
        numbers: &["code"],
        others: &[("details", "", "Web SDK 5")],
        vague: &[1, 4, 300, 303, 1000],
        failed_logins: &[],
    };
}

#[cfg(feature = "web-v5")]
impl sealed::SdkError for crate::web_v5::WebV5Error {
    const FORMAT: &'static Format = &Format {
        codes: Self::CODES,
        numbers: &["code"],
        others: &[("description", "", "a native SDK")],
        vague: &[1, 2, 4, 108, 110, 202, 210, 303, 407, 500, 1299],
        failed_logins: &[],
    };
}
