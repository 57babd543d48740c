//! One small input for every shape; the fuzz target starts from them too.

/// An input, named for what is special about it.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    pub(crate) input: &'static str,
}

/// Inputs that are correct, except `fallback`.
pub(crate) const SHAPES: &[Shape] = &[
    Shape {
        name: "unit_enum",
        input: r#"
            pub enum Login {
                /// The user is logged in.
                #[code(0, "OK", kind = Success)]
                Fine,

                /// The password is wrong.
                ///
                /// Ask the user for it again.
                #[code(-7, "BAD_PASSWORD", login, kind = Unauthenticated, alias = "WRONG_PASSWORD")]
                BadPassword,

                /// The server is busy
                #[code(0x1F6, "BUSY", retry(initial_backoff = "2s", max_attempts = 3), outcome = NotApplied)]
                #[code(lang("zh-Hans", summary = "服务器繁忙"))]
                Busy,
            }
        "#,
    },
    Shape {
        name: "cause",
        input: r#"
            #[code(impl(Display, Error))]
            enum Load<E> {
                #[code(9001, "IO")]
                Io { path: String, source: std::io::Error },
                #[code(9002, "MAYBE")]
                Maybe(#[source] Option<Box<dyn std::error::Error + Send + Sync>>),
                #[code(9003, "OTHER")]
                Other { #[source] r#source: E },
                #[code(9004, "NONE")]
                None(u8),
            }
        "#,
    },
    Shape {
        name: "data_enum",
        input: r#"
            #[code(impl(Display, Error))]
            enum Send {
                #[code(9001, "OUTBOX_FULL", retry, kind = RateLimited)]
                OutboxFull(usize),
                #[code(9002, "TOO_LONG", fix, summary = "the text is too long", help = "Cut it.")]
                TooLong { limit: usize, found: usize },
            }
        "#,
    },
    Shape {
        name: "nested",
        input: r#"
            #[code(crate = my::errors)]
            #[code(impl(Display, Error))]
            pub(crate) enum Any {
                #[code(1, "LOCAL")]
                Local,
                #[code(transparent)]
                Chat(#[from] chat::ChatError),
                #[code(transparent)]
                Boxed { inner: Box<Other> },
            }
        "#,
    },
    Shape {
        name: "unknown",
        input: r#"
            enum Lossless {
                #[code(1, "ONE")]
                One,
                #[code(transparent)]
                Inner(Inner),
                #[code(unknown)]
                Other(i32),
            }
        "#,
    },
    Shape {
        name: "unit_struct",
        input: r#"
            /// Nothing can be reached.
            #[code(300, "OFFLINE", retry(initial_backoff = "1s", max_backoff = "1m", multiplier = 3, max_attempts = 9))]
            pub struct Offline;
        "#,
    },
    Shape {
        name: "data_struct",
        input: r#"
            #[code(413, "TOO_LARGE", never, kind = LimitExceeded, outcome = Applied)]
            struct TooLarge<'a> {
                name: &'a str,
            }
        "#,
    },
    Shape {
        name: "transparent_struct",
        input: r"
            #[code(transparent, impl(Display))]
            pub struct Wrapper(pub inner::Error);
        ",
    },
    Shape {
        name: "generic",
        input: r#"
            #[code(impl(Display, Error))]
            enum Layered<'a, E: Clone, const N: usize>
            where
                E: 'a,
            {
                #[code(1, "PLAIN")]
                Plain([&'a str; N]),
                #[code(transparent)]
                Inner(E),
            }
        "#,
    },
    Shape {
        name: "generic_first",
        input: r#"
            enum Wrapped<E> {
                #[code(1, "BEFORE")]
                Before,
                #[code(transparent)]
                Inner(E),
                #[code(2, "AFTER")]
                After,
            }
        "#,
    },
    Shape {
        name: "generic_back",
        input: r"
            enum Either<A, B> {
                #[code(transparent)]
                A(A),
                #[code(transparent)]
                B(Box<B>),
            }
        ",
    },
    Shape {
        name: "raw_names",
        input: r#"
            enum r#enum {
                #[code(1, "SELF", alias = "TYPE")]
                r#type {},
                #[code(2, "ERROR")]
                Error(),
                #[code(3, "OK")]
                Ok,
            }
        "#,
    },
    Shape {
        name: "many",
        input: r#"
            #[repr(i32)]
            #[non_exhaustive]
            enum Many {
                #[code(-2147483648, "MIN")] A = X | 4,
                #[code(2_147_483_647i32, "MAX",)] B,
                #[code(0b11, "BITS")] #[cfg(all())] C,
                #[code(0o17, "OCTAL")] #[deprecated] D,
                #[code(70000, "FAR", fix)] E,
                #[code(-70000, "FARTHER", login)] F,
            }
        "#,
    },
    Shape {
        name: "const",
        input: r#"
            #[code(const, range = 1..=9, reserved(3, "OLD"), without(FromStr, TryFrom, Into, inherent))]
            pub enum Upload {
                #[code(1, "TOO_LARGE", fix, alias = 11, alias = 12)]
                TooLarge,
                #[code(2, "BUSY", retry)]
                Busy,
            }
        "#,
    },
    Shape {
        name: "context",
        input: r#"
            #[code(impl(Display, Error, From), reserved(3..=4, "OLD"))]
            enum Group {
                Join { group: String, #[code(transparent)] source: chat::ChatError },
                #[code(transparent)]
                Other(a::Other),
            }
        "#,
    },
    Shape {
        name: "fallback",
        input: r#"
            #[code(impl(Display))]
            pub enum Broken {
                #[code(16, "A", rety)]
                A,
                #[code(16)]
                B,
                C,
            }
        "#,
    },
];

/// With the feature `serde`, two more impls.
#[cfg(feature = "serde")]
pub(crate) const SERDE: Shape = Shape {
    name: "serde",
    input: r#"
        #[code(impl(Serialize, Deserialize))]
        enum Wire<T> {
            #[code(1, "ONE")]
            One,
            #[code(transparent)]
            Inner(T),
        }
    "#,
};
