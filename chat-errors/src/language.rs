//! Which translation a language tag finds.

/// Whether the text is made of subtags: up to eight letters or digits each, or the `*` of a range. What else
/// there is, such as the list in a header, cannot be answered by its beginning alone.
pub(crate) fn is_tag(text: &str) -> bool {
    subtags(text).all(|subtag| {
        let is_word = subtag.bytes().all(|byte| byte.is_ascii_alphanumeric());
        subtag == "*" || (is_word && matches!(subtag.len(), 1..=8))
    })
}

/// Whether the tag `range` is `tag` or begins it, subtag by subtag: what [RFC 4647] calls a lookup.
///
/// [RFC 4647]: https://www.rfc-editor.org/rfc/rfc4647#section-3.4
pub(crate) fn begins(range: &str, tag: &str) -> bool {
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

/// The subtags of a tag, also of a locale of POSIX such as `zh_TW.UTF-8`.
fn subtags(tag: &str) -> impl Iterator<Item = &str> {
    tag.split(['.', '@']).take(1).flat_map(|tag| tag.split(['-', '_']))
}

/// The subtags of a BCP 47 tag by which translations differ; variants and extensions do not count.
struct Tag<'a> {
    language: &'a str,
    script: Option<&'a str>,
    region: Option<&'a str>,
}

impl<'a> Tag<'a> {
    fn of(tag: &'a str) -> Self {
        let mut subtags = subtags(tag).peekable();
        let primary = subtags.next().unwrap_or_default();
        let extended = subtags.next_if(|subtag| is_extended(subtag));
        let legacy_script = extended.and_then(|subtag| look_up(subtag, &LEGACY_SCRIPTS));
        // An extended language subtag names the language: `zh-yue` is Cantonese.
        let language = extended.filter(|_| legacy_script.is_none()).unwrap_or(primary);
        let language = look_up(language, &STANDARD_LANGUAGES).unwrap_or(language);
        let script = subtags.next_if(|subtag| subtag.len() == 4 && is_alphabetic(subtag));
        let region = subtags.next_if(|subtag| match subtag.len() {
            2 => is_alphabetic(subtag),
            3 => subtag.bytes().all(|byte| byte.is_ascii_digit()),
            _ => false,
        });
        let region = region.map(|region| look_up(region, &NUMBERED_REGIONS).unwrap_or(region));
        let script = script
            .or(legacy_script)
            .or_else(|| look_up(tag.split_once('@')?.1, &POSIX_SCRIPTS))
            .or(likely_script(language, region));
        Self { language, script, region }
    }
}

/// Whether the subtag after the language is an extended language, one of the two old Chinese ones that
/// are longer, or a legacy script.
fn is_extended(subtag: &str) -> bool {
    let is_one_of = |words: &[&str]| words.iter().any(|word| word.eq_ignore_ascii_case(subtag));
    is_alphabetic(subtag) && (subtag.len() == 3 || is_one_of(&["hakka", "xiang"]))
}

/// What .NET once called the two scripts, as in `zh-CHT`.
const LEGACY_SCRIPTS: [(&str, &str); 2] = [("CHS", "Hans"), ("CHT", "Hant")];

/// The modifiers of POSIX that are scripts, as in `sr_RS@latin`.
const POSIX_SCRIPTS: [(&str, &str); 3] =
    [("latin", "Latn"), ("cyrillic", "Cyrl"), ("devanagari", "Deva")];

/// The languages that a shorter tag means: `zh` is Mandarin, and so are `cmn` and `zh-cmn`.
const STANDARD_LANGUAGES: [(&str, &str); 6] =
    [("cmn", "zh"), ("arb", "ar"), ("zsm", "ms"), ("swh", "sw"), ("lvs", "lv"), ("uzn", "uz")];

/// The numbers that [UN M.49](https://unstats.un.org/unsd/methodology/m49/) has, or had, for the regions
/// where Chinese is written most.
const NUMBERED_REGIONS: [(&str, &str); 5] =
    [("156", "CN"), ("158", "TW"), ("344", "HK"), ("446", "MO"), ("702", "SG")];

fn look_up(subtag: &str, table: &[(&str, &'static str)]) -> Option<&'static str> {
    table.iter().find(|(other, _)| other.eq_ignore_ascii_case(subtag)).map(|(_, found)| *found)
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
    use super::{accepts, is_tag};

    #[test]
    fn a_text_that_is_no_tag_is_not_answered_by_its_beginning() {
        for tag in [
            "zh",
            "zh_TW",
            "zh-Hant-HK-x-private",
            "zh_TW.UTF-8",
            "sr_RS@latin",
            "i-klingon",
            "zh-*",
        ] {
            assert!(is_tag(tag), "{tag}");
        }
        for text in [
            "",
            "-",
            "zh-",
            "zh--TW",
            "zh-TW ",
            "zh-TW\n",
            " zh",
            "zh-TW,zh;q=0.9",
            "zh_TW:zh",
            "zh-TW\0",
            "zh-traditional",
            "zh-繁体",
        ] {
            assert!(!is_tag(text), "{text:?}");
        }
    }

    #[test]
    fn a_modifier_of_a_locale_can_be_its_script() {
        assert!(accepts("sr_RS@latin", "sr-Latn"));
        assert!(accepts("uz_UZ.UTF-8@Cyrillic", "uz-Cyrl"));
        assert!(!accepts("sr_RS@cyrillic", "sr-Latn"));
        assert!(!accepts("sr_RS@latin", "sr-Cyrl"));
        assert!(accepts("zh_CN@pinyin", "zh-Hans"));
    }

    #[test]
    fn a_tag_finds_what_it_does_not_contradict() {
        assert!(accepts("de-AT", "de"));
        assert!(accepts("es-419", "es"));
        assert!(!accepts("pt-BR", "pt-PT"));
        assert!(accepts("ar-arb", "ar"));
        assert!(!accepts("", "de"));
    }

    #[test]
    fn every_tag_of_simplified_chinese_finds_it() {
        for wanted in [
            "zh",
            "ZH-hans",
            "zh-CN",
            "zh_SG",
            "zh-Hans-CN",
            "zh-Hans-TW",
            "zh-cmn-CN",
            "cmn",
            "cmn-Hans-CN",
            "zh-156",
            "zh-702",
            "zh-CHS",
            "zh-chs-CN",
            "zh_CN.UTF-8",
            "zh-MY",
            "zh-Hans-HK-u-ca-chinese",
            "zh-guoyu",
        ] {
            assert!(accepts(wanted, "zh-Hans"), "{wanted}");
        }
    }

    #[test]
    fn no_tag_of_traditional_characters_or_of_another_language_finds_simplified_chinese() {
        for wanted in [
            "",
            "en",
            "zho",
            "zh-Hant",
            "zh-TW",
            "zh-hk",
            "zh-MO",
            "zh_mo",
            "zh-158",
            "zh-344",
            "zh-446",
            "zh-cmn-158",
            "cmn-TW",
            "zh-CHT",
            "ZH-cht",
            "zh-cmn-Hant",
            "yue",
            "zh-yue",
            "zh-yue-HK",
            "zh-yue-Hans",
            "zh-yue-CN",
            "zh-wuu",
            "zh-hakka",
            "zh-xiang",
            "zh-min-nan",
            "zh-gan",
            "zh_TW.UTF-8",
            "zh_HK@stroke",
            "zh-Latn",
            "zh-Hant-CN",
        ] {
            assert!(!accepts(wanted, "zh-Hans"), "{wanted}");
        }
    }

    #[test]
    fn traditional_chinese_is_found_by_its_regions() {
        for wanted in ["zh-TW", "zh-158", "zh-CHT", "zh-Hant", "cmn-Hant-TW", "zh_TW.UTF-8"] {
            assert!(accepts(wanted, "zh-Hant"), "{wanted}");
        }
        assert!(accepts("zh-158", "zh-TW"));
        assert!(!accepts("zh-344", "zh-TW"));
        assert!(!accepts("zh-CN", "zh-Hant"));
        assert!(accepts("zh-yue-HK", "yue"));
    }
}
