//! The three vocabularies side by side: where a number means the same, and where not.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::ops::RangeInclusive;

use chat_errors::native::NativeError;
use chat_errors::web_v5::WebV5Error;
use chat_errors::{ChatError, ChatErrorCode, ErrorKind, FromCode, Outcome, RetryPolicy};

use crate::table::{self, Row};

fn class(error: &impl ChatErrorCode) -> (ErrorKind, RetryPolicy, Outcome) {
    (error.kind(), error.retry_policy(), error.outcome())
}

/// The names of all columns of one SDK that a line has, and whether the enum has them too.
fn is_named_in<E: FromCode>(row: &Row, code: i32, column: &str) -> bool {
    let Some(error) = E::from_code(code) else { return row[column].is_empty() };
    let info = error.info();
    let names = row[column].split(" (").next().unwrap_or_default().split("; ");
    names.into_iter().all(|name| info.name == name || info.aliases.contains(&name))
}

/// What a line says of two SDKs is what the enums say: the same meaning is judged the same, and
/// another meaning is another variant.
fn assert_compares<E: FromCode + Debug>(row: &Row, code: i32, column: &str) {
    match (row[column].as_str(), ChatError::from_code(code), E::from_code(code)) {
        ("absent", web, other) => assert!(web.is_none() || other.is_none(), "{code}"),
        ("same", Some(web), Some(other)) => assert_eq!(class(&web), class(&other), "{code}"),
        ("near", Some(_), Some(_)) => {}
        ("differs", Some(web), Some(other)) => {
            assert_ne!(format!("{web:?}"), format!("{other:?}"), "{code}");
        }
        (word, web, other) => panic!("{code}: {word} of {web:?} and {other:?}"),
    }
}

#[test]
fn every_number_of_two_sdks_means_what_the_comparison_says() {
    let rows = table::read(include_str!("../../data/numbers-compared.csv"));
    for row in &rows {
        let code = row["code"].parse().expect("a number");
        assert!(is_named_in::<ChatError>(row, code, "v4_name"), "{code}");
        assert!(is_named_in::<NativeError>(row, code, "native_name"), "{code}");
        assert!(is_named_in::<WebV5Error>(row, code, "v5_name"), "{code}");
        assert_compares::<NativeError>(row, code, "native_vs_v4");
        assert_compares::<WebV5Error>(row, code, "v5_vs_v4");
    }
    let compared = rows.iter().map(|row| row["code"].parse::<i32>().expect("a number"));
    let shared = ChatError::VARIANTS.iter().map(i32::from).filter(|code| {
        NativeError::from_code(*code).is_some() || WebV5Error::from_code(*code).is_some()
    });
    assert!(compared.eq(shared), "the comparison has every shared number");
}

/// The same variant name means the same in all enums, even if its number differs.
#[test]
fn variants_of_one_name_are_judged_alike() {
    fn classes<E: ChatErrorCode + Debug>(
        variants: &[E],
    ) -> impl Iterator<Item = (String, (ErrorKind, RetryPolicy, Outcome))> {
        variants.iter().map(|error| (format!("{error:?}"), class(error)))
    }
    let mut seen = BTreeMap::new();
    let mut shared = 0;
    let native = classes(NativeError::VARIANTS);
    for (variant, class) in
        classes(ChatError::VARIANTS).chain(native).chain(classes(WebV5Error::VARIANTS))
    {
        if let Some(before) = seen.insert(variant.clone(), class) {
            assert_eq!(before, class, "{variant}");
            shared += 1;
        }
    }
    assert!(shared > 100, "the vocabularies share most of their meanings: {shared}");
}

/// As the guide says: these numbers say by themselves which SDK they are from.
#[test]
fn some_numbers_occur_in_one_sdk_only() {
    let sdks = |code: i32| {
        let is_in = [
            ChatError::from_code(code).is_some(),
            NativeError::from_code(code).is_some(),
            WebV5Error::from_code(code).is_some(),
        ];
        let names = ["web", "native", "web v5"].into_iter().zip(is_in);
        names.filter(|(_, is_in)| *is_in).map(|(name, _)| name).collect::<Vec<_>>()
    };
    let all = |only: &str, codes: &[RangeInclusive<i32>]| {
        for code in codes.iter().flat_map(Clone::clone) {
            assert!(sdks(code).iter().all(|sdk| *sdk == only), "{code}: {:?}", sdks(code));
        }
    };
    all("web", &[-10_000..=-1, 12..=57, 222..=222, 800..=800, 999..=999]);
    all("native", &[5..=8, 103..=106, 350..=354]);
    all("web v5", &[1600..=1601, 1700..=1799, 811_000..=811_999]);
}
