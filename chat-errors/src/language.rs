//! Which translation a language tag finds.

/// Whether the tag `range` is `tag` or begins it, subtag by subtag: what [RFC 4647] calls a lookup.
///
/// [RFC 4647]: https://www.rfc-editor.org/rfc/rfc4647#section-3.4
pub(crate) fn begins(range: &str, tag: &str) -> bool {
    let subtags = |tag| str::split(tag, ['-', '_']);
    let mut rest = subtags(tag);
    subtags(range).all(|subtag| rest.next().is_some_and(|other| other.eq_ignore_ascii_case(subtag)))
}

/// Whether `wanted` may be answered in `offered`: the same language, and no script or region that
/// one of them states and the other states otherwise.
pub(crate) fn accepts(wanted: &str, offered: &str) -> bool {
    let (wanted, offered) = (Tag::of(wanted), Tag::of(offered));
    wanted.language.eq_ignore_ascii_case(offered.language)
        && agree(wanted.script, offered.script)
        && agree(wanted.region, offered.region)
}

/// The subtags of a BCP 47 tag by which translations differ; variants and extensions do not count.
struct Tag<'a> {
    language: &'a str,
    script: Option<&'a str>,
    region: Option<&'a str>,
}

impl<'a> Tag<'a> {
    fn of(tag: &'a str) -> Self {
        let mut subtags = tag.split(['-', '_']).peekable();
        let language = subtags.next().unwrap_or_default();
        // Extended language subtags, as in `zh-cmn-Hant`.
        while subtags.next_if(|subtag| subtag.len() == 3 && is_alphabetic(subtag)).is_some() {}
        let script = subtags.next_if(|subtag| subtag.len() == 4 && is_alphabetic(subtag));
        let region = subtags.next_if(|subtag| match subtag.len() {
            2 => is_alphabetic(subtag),
            3 => subtag.bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        });
        Self { language, script: script.or(likely_script(language, region)), region }
    }
}

/// Chinese is the one language here whose script follows from the region and cannot be left open:
/// whoever asks for `zh-TW` does not ask for simplified characters.
fn likely_script(language: &str, region: Option<&str>) -> Option<&'static str> {
    let traditional = ["TW", "HK", "MO"];
    let region = region.filter(|_| language.eq_ignore_ascii_case("zh"))?;
    let is_traditional = traditional.iter().any(|other| region.eq_ignore_ascii_case(other));
    Some(if is_traditional { "Hant" } else { "Hans" })
}

fn agree(wanted: Option<&str>, offered: Option<&str>) -> bool {
    match (wanted, offered) {
        (Some(wanted), Some(offered)) => wanted.eq_ignore_ascii_case(offered),
        _ => true,
    }
}

fn is_alphabetic(subtag: &str) -> bool {
    subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::accepts;

    #[test]
    fn a_tag_finds_what_it_does_not_contradict() {
        for wanted in ["zh", "ZH-hans", "zh-CN", "zh_SG", "zh-Hans-CN", "zh-Hans-TW", "zh-cmn-CN"] {
            assert!(accepts(wanted, "zh-Hans"), "{wanted}");
        }
        for wanted in
            ["", "en", "zho", "zh-Hant", "zh-TW", "zh-hk", "yue", "zh-cmn-Hant", "zh-yue-HK"]
        {
            assert!(!accepts(wanted, "zh-Hans"), "{wanted}");
        }
        assert!(accepts("de-AT", "de"));
        assert!(accepts("es-419", "es"));
        assert!(!accepts("pt-BR", "pt-PT"));
    }
}
