//! Constants that use each row of an enum, one way or another wrong: no mistake makes a second error where
//! its code or its name is used.

use chat_errors::ChatErrorCode;

#[derive(Debug, Clone, Copy, ChatErrorCode)]
#[code(const, range = 1..=99, reserved(98, "RETIRED"))]
pub enum Fault {
    #[code(1, "POLICY", transient)] //~
    Policy,
    #[code(2, "KIND", kind = Netwrk)] //~
    Kind,
    #[code(3)] //~
    NoName,
    #[code("NO_CODE", retry)] //~
    NoCode,
    #[code(5, "TWICE")] //~ first
    Once,
    #[code(6, "TWICE")] //~
    Again,
    #[code(7, "SAME_CODE")] //~ first
    First,
    #[code(7, "SAME_CODE_AGAIN", never)] //~
    Second,
    #[code(9, "ALIAS", alias = "TWICE", alias = 7)] //~ 2
    Alias,
    #[code(10, "DISCRIMINANT")]
    Discriminant = 11, //~
    #[doc = include_str!("../uses.rs")] //~
    #[code(12, "DOC")]
    Doc,
    #[code(13, "TRANSPARENT", transparent)] //~ 2
    Transparent,
    #[code(14, "UNKNOWN", unknown)] //~ 2
    Unknown,
    #[code(115, "RANGE")] //~
    Range,
    #[code(98, "RESERVED")] //~
    Reserved,
    #[code(17, "RETIRED")] //~
    Retired,
    #[code(18, "18")] //~
    Digits,
    #[code(19, "UNDECLARED")] //~
    Undeclared,
    #[code(20, "WHITE SPACE")] //~
    WhiteSpace,
    #[code(21u16, "SUFFIX")] //~
    Suffix,
    #[code(20 + 2, "SUM")] //~
    Sum,
    #[code("23", "QUOTED")] //~
    Quoted,
    #[code("SWAPPED", 24)] //~
    Swapped,
    #[code(code = 25, name = "KEYED")] //~ 2
    Keyed,
    #[code(26 "NO_COMMA")] //~
    NoComma,
    #[code(retry, 27, "LAST")] //~
    Last,
    #[code(28, "OUTCOME", kind = Success, outcome = NotApplied)] //~
    Outcome,
    #[code = "29, BRACKETS"] //~
    NoList,
    #[code(30, "TEXT", summary = "")] //~
    Text,
    #[code(31, TWO_WORDS)] //~
    TwoWords,
    #[code(32, "SETTING", retry(max_attempts = 0))] //~
    Setting,
}

macro_rules! constants {
    ($($variant:ident $code:tt $name:literal $index:literal)*) => { $(
        const _: () = {
            let by_code = Fault::from_code($code).unwrap();
            let by_name = Fault::from_name($name).unwrap();
            let variant = Fault::VARIANTS[$index];
            assert!(by_code.code() == $code && variant.code() == $code);
            assert!(by_name.code() == Fault::$variant.code() || $code < 8);
            let _ = (variant.name(), variant.kind(), variant.retry_policy(), variant.outcome());
            match (by_code, variant) {
                (_, Fault::$variant) => {}
                _ => panic!(),
            }
        };
    )* };
}
constants! {
    Policy 1 "POLICY" 0
    Kind 2 "KIND" 1
    Once 5 "TWICE" 4
    Again 6 "TWICE" 5
    First 7 "SAME_CODE" 6
    Second 7 "SAME_CODE_AGAIN" 7
    Alias 9 "ALIAS" 8
    Discriminant 10 "DISCRIMINANT" 9
    Doc 12 "DOC" 10
    Transparent 13 "TRANSPARENT" 11
    Unknown 14 "UNKNOWN" 12
    Range 115 "RANGE" 13
    Reserved 98 "RESERVED" 14
    Retired 17 "RETIRED" 15
    Digits 18 "18" 16
    Undeclared 19 "UNDECLARED" 17
    WhiteSpace 20 "WHITE SPACE" 18
    Suffix 21 "SUFFIX" 19
    Sum 22 "SUM" 20
    Quoted 23 "QUOTED" 21
    Swapped 24 "SWAPPED" 22
    Keyed 25 "KEYED" 23
    NoComma 26 "NO_COMMA" 24
    Last 27 "LAST" 25
    Outcome 28 "OUTCOME" 26
    Text 30 "TEXT" 28
    Setting 32 "SETTING" 30
}

const _: Fault = Fault::from_code(3).unwrap();
const _: Fault = Fault::from_name("NO_CODE").unwrap();
const _: Fault = Fault::from_code(31).unwrap();
const _: [u8; Fault::VARIANTS.len()] = [0; 31];
const _: &chat_errors::CodeSet = <Fault as chat_errors::CodeTable>::CODES;

#[derive(Debug, Clone, Copy, ChatErrorCode)]
pub enum Other {
    #[code(203)] //~
    NoName,
    #[code("OTHER", knd = Network)] //~ 2
    NoCode,
    Neither, //~
}

/// What is missing in both is no clash.
#[derive(Debug, Clone, Copy, ChatErrorCode)]
pub enum Both {
    #[code(transparent)]
    Fault(Fault),
    #[code(transparent)]
    Other(Other),
}

fn main() {
    let _ = Both::try_from(3);
}
