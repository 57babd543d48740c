//! Which rows evidence decides, and which numbers an event is looked up by.

use std::fmt::Debug;

use chat_errors::{ChatErrorCode, Evidence, RetryPolicy, SdkError, SdkEvent};
use serde_json::{Value, json};

use crate::table::Row;

pub(crate) fn read<E: SdkError>(event: &Value) -> SdkEvent<E> {
    SdkEvent::from_json(&event.to_string()).expect("an object")
}

/// The HTTP status in an event decides exactly if the table says so of its number.
pub(crate) fn assert_evidence_decides_as_told<E>(rows: &[Row], number: &str)
where
    E: SdkError + Debug + PartialEq,
{
    for row in rows {
        let code: i32 = row["code"].parse().expect("a number");
        let is_told = row["evidence"] == "yes";
        for status in [401, 429] {
            let event = read::<E>(&json!({number: code, "extraInfo": {"httpCode": status}}));
            // No event is a success: the number 0 is evidence by itself.
            let found = event.evidence().filter(|_| code != 0);
            let expected = is_told.then(|| format!("HTTP {status}"));
            assert_eq!(found.as_ref().map(Evidence::to_string), expected, "{code}");
            assert_eq!(event.error(), E::from_code(code));
        }
    }
}

/// An event that no number of this SDK can be read from is unknown, and is not repeated.
pub(crate) fn assert_is_not_looked_up<E: SdkError + Debug>(event: &Value) {
    let read = read::<E>(event);
    assert!(read.error().is_none(), "{event}: {:?}", read.error());
    assert_eq!(read.retry_policy(), RetryPolicy::Never, "{event}");
}
