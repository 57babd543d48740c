/// The milliseconds of a duration such as `500ms`, `2s` or `1m`; `None` if it is something else, is
/// zero, or does not fit.
pub(crate) fn milliseconds(text: &str) -> Option<u64> {
    let digits = text.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    let factor = match text.strip_prefix(digits)? {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        _ => return None,
    };
    // `parse` would take a sign.
    if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let number: u64 = digits.parse().ok()?;
    number.checked_mul(factor).filter(|milliseconds| *milliseconds > 0)
}

/// The duration that was most likely meant by a text in another form: in another unit, in several units,
/// with a fraction, with spaces or separators, or as in ISO 8601.
pub(crate) fn meant(written: &str) -> Option<String> {
    let written = written.trim();
    let iso = || written.strip_prefix('P').map(|written| written.replacen('T', "", 1));
    let written = iso().unwrap_or_else(|| written.trim_start_matches('+').replace(['_', ','], ""));
    let mut rest = written.as_str();
    let mut sum: u64 = 0;
    while !rest.is_empty() {
        let number = rest.find(|letter: char| !letter.is_ascii_digit() && letter != '.')?;
        let (number, after) = rest.split_at_checked(number)?;
        let after = after.trim_start();
        let unit = after.find(|letter: char| !letter.is_alphabetic()).unwrap_or(after.len());
        let (unit, after) = after.split_at_checked(unit)?;
        sum = sum.checked_add(part(number, unit)?)?;
        rest = after.trim_start();
    }
    (sum > 0).then(|| text(sum))
}

/// Whether it is a unit of time, by any of its names.
pub(crate) fn is_unit(word: &str) -> bool {
    microseconds(word).is_some()
}

fn microseconds(unit: &str) -> Option<u64> {
    Some(match unit.to_lowercase().as_str() {
        "us" | "µs" | "μs" | "micros" | "microsecond" | "microseconds" => 1,
        "ms" | "msec" | "msecs" | "milli" | "millis" | "millisecond" | "milliseconds" => 1_000,
        "s" | "sec" | "secs" | "second" | "seconds" => 1_000_000,
        "m" | "min" | "mins" | "minute" | "minutes" => 60_000_000,
        "h" | "hr" | "hrs" | "hour" | "hours" => 3_600_000_000,
        "d" | "day" | "days" => 86_400_000_000,
        "w" | "week" | "weeks" => 604_800_000_000,
        _ => return None,
    })
}

/// The milliseconds of a number of units, of digits and points.
fn part(number: &str, unit: &str) -> Option<u64> {
    let factor = microseconds(unit)?;
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    if number.is_empty() || fraction.contains('.') {
        return None;
    }
    let thousandths = format!("{fraction:0<3}").get(..3)?.parse::<u64>().ok()?;
    let whole = format!("0{whole}").parse::<u64>().ok()?.checked_mul(factor)?;
    let sum = whole.checked_add(thousandths.checked_mul(factor)? / 1_000)?;
    Some(sum / 1_000)
}

/// The duration as an attribute has it, in the largest unit that is exact.
pub(crate) fn text(milliseconds: u64) -> String {
    match milliseconds {
        whole if whole % 60_000 == 0 => format!("{}m", whole / 60_000),
        whole if whole % 1_000 == 0 => format!("{}s", whole / 1_000),
        _ => format!("{milliseconds}ms"),
    }
}
