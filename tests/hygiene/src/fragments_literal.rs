//! Codes, names, texts and settings from `$x:literal`.

macro_rules! error {
    ($name:ident: $($variant:ident $code:literal $wire:literal $alias:literal $summary:literal $wait:literal $times:literal)+) => {
        #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
        #[code(impl(Display, Error, Serialize, Deserialize))]
        pub enum $name {
            $(
                #[code($code, $wire, alias = $alias, summary = $summary, help = $summary)]
                #[code(retry(initial_backoff = $wait, max_backoff = "9m", max_attempts = $times))]
                #[code(lang($alias, summary = $summary, help = $summary))]
                $variant,
            )+
        }
    };
}
error! { Literal:
    Decimal 16 "LITERAL_16" "lit-a" "sixteen" "2s" 3
    Negative -16 "LITERAL_MINUS_16" "lit-b" "minus sixteen" "500ms" 0x3
    Hexadecimal 0x7fff_ffff "LITERAL_MAX" "lit-c" "the most" "1s" 1_0
    Suffixed -2_147_483_648i32 "LITERAL_MIN" "lit-d" "the least" "1m" 1u32
    Octal 0o17 r"LITERAL_15" r#"lit-e"# "fifteen\u{21}" "1s" 2
}
