//! Types inside functions, methods and closures.

pub fn codes<T>(_: &T) -> [i32; 3] {
    #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
    #[code(impl(Display, Error, Serialize, Deserialize))]
    enum Inner {
        #[code(1, "INNER_ONE", retry)]
        One,
        #[code(2, "INNER_TWO")]
        Two,
    }
    #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
    #[code(impl(Display, Error, Serialize, Deserialize))]
    enum Outer {
        #[code(3, "OUTER_THREE")]
        Three,
        #[code(transparent)]
        Inner(Inner),
    }
    let closure = || {
        #[derive(::chat_errors::ChatErrorCode)]
        enum Deep {
            #[code(4, "DEEP_FOUR")]
            Four,
        }
        <i32 as ::core::convert::From<_>>::from(Deep::Four)
    };
    [
        <i32 as ::core::convert::From<_>>::from(Outer::Inner(Inner::Two)),
        <i32 as ::core::convert::From<_>>::from(&Outer::Three),
        closure(),
    ]
}

pub struct Client;

impl Client {
    pub fn code(&self) -> i32 {
        #[derive(::chat_errors::ChatErrorCode)]
        enum Local {
            #[code(5, "LOCAL_FIVE")]
            Five,
        }
        ::core::convert::Into::into(Local::Five)
    }
}
