//! Types inside constants, statics and `const` blocks, and values of them built there.

pub const CODE: usize = {
    #[derive(::chat_errors::ChatErrorCode)]
    #[code(impl(Display))]
    enum Local {
        #[code(1, "LOCAL_ONE", retry)]
        One,
        #[code(2, "LOCAL_TWO")]
        Two,
    }
    const TWO: ::core::option::Option<Local> = Local::from_name("LOCAL_TWO");
    match TWO {
        ::core::option::Option::Some(Local::Two) => Local::VARIANTS.len(),
        _ => 0,
    }
};

pub static NONE: bool = {
    #[derive(::chat_errors::ChatErrorCode)]
    enum Local {
        #[code(3, "LOCAL_THREE")]
        Three,
    }
    Local::from_code(4).is_none()
        && !::core::matches!(Local::from_code(3), ::core::option::Option::None)
};

pub fn in_a_block() -> usize {
    const {
        #[derive(::chat_errors::ChatErrorCode)]
        enum Local {
            #[code(5, "LOCAL_FIVE")]
            Five,
        }
        Local::VARIANTS.len()
    }
}

const _: () = {
    #[derive(::chat_errors::ChatErrorCode)]
    #[code(transparent)]
    pub struct Hidden(super::no_prelude::Plain);
};
