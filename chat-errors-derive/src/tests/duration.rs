use crate::duration::{meant, milliseconds, text};

#[test]
fn a_duration_is_a_whole_number_with_a_unit() {
    let cases = [("1ms", 1), ("500ms", 500), ("2s", 2_000), ("007s", 7_000), ("1m", 60_000)];
    for (text, expected) in cases {
        assert_eq!(milliseconds(text), Some(expected), "{text}");
    }
}

#[test]
fn nothing_else_is_a_duration() {
    let cases = [
        "", "5", "s", "ms", "0s", "0ms", "-1s", "+1s", "1.5s", "1_000ms", "1 s", " 1s", "1s ",
        "1S", "1h", "1us", "1sm", "1s1s", "0x1s", "٣s", "1秒",
    ];
    for text in cases {
        assert_eq!(milliseconds(text), None, "{text}");
    }
}

#[test]
fn a_duration_fits_64_bits_of_milliseconds() {
    assert_eq!(milliseconds("18446744073709551615ms"), Some(u64::MAX));
    assert_eq!(milliseconds("18446744073709551616ms"), None);
    assert_eq!(milliseconds("18446744073709551s"), Some(18_446_744_073_709_551_000));
    assert_eq!(milliseconds("18446744073709552s"), None);
}

#[test]
fn a_duration_is_shown_in_the_largest_unit_that_is_exact() {
    let cases = ["1ms", "1500ms", "2s", "90s", "1m", "60m", "60001ms", "59s"];
    for written in cases {
        assert_eq!(text(milliseconds(written).unwrap()), written);
    }
}

#[test]
fn another_way_to_write_a_duration_is_understood() {
    let cases = [
        ("1.5s", "1500ms"),
        ("0.25 m", "15s"),
        ("5 sec", "5s"),
        ("5S", "5s"),
        ("2 Minutes", "2m"),
        ("1h", "60m"),
        ("90secs", "90s"),
        ("1.0009s", "1s"),
        ("+1s", "1s"),
        (".5s", "500ms"),
        ("5 d", "7200m"),
        ("1_000ms", "1s"),
        ("1,500 ms", "1500ms"),
        ("2500us", "2ms"),
        ("PT5S", "5s"),
        ("PT1M30.5S", "90500ms"),
        ("P1DT1H", "1500m"),
    ];
    for (written, expected) in cases {
        assert_eq!(meant(written).as_deref(), Some(expected), "{written}");
        assert!(milliseconds(&meant(written).unwrap()).is_some(), "{written}");
    }
}

#[test]
fn what_could_be_two_durations_is_none() {
    let others = [
        "",
        "5",
        "500",
        "s",
        "0s",
        "0.0s",
        "-1s",
        "1.2.3s",
        "1.2345.6s",
        "5us",
        "1e3s",
        ".s",
        "P",
        "1.+5s",
        "0x1s",
        "18446744073709551615m",
        "18446744073709551615.5m",
        "1.错s",
        "٣s",
    ];
    for written in others {
        assert_eq!(meant(written), None, "{written}");
    }
}
