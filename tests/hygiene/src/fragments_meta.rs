//! Attributes passed as `$m:meta`, as macros that build enums do.

macro_rules! error {
    ($(#[$outer:meta])* $vis:vis enum $name:ident { $($(#[$inner:meta])* $variant:ident,)* }) => {
        $(#[$outer])*
        $vis enum $name {
            $($(#[$inner])* $variant,)*
        }
    };
}
error! {
    /// An error.
    #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
    #[code(impl(Display, Error, Serialize, Deserialize))]
    #[non_exhaustive]
    pub enum Meta {
        /// The first.
        ///
        /// And its help.
        #[code(0x10, "META_SIXTEEN", retry(multiplier = 3))]
        #[code(lang("de", summary = "sechzehn"))]
        Sixteen,
        #[doc = "The second."]
        #[cfg(all())]
        #[code(-17, "META_MINUS_SEVENTEEN")]
        MinusSeventeen,
    }
}
