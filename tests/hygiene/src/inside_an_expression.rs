//! Types inside the length of an array and the value of a discriminant.

pub type Codes = [u8; {
    #[derive(::chat_errors::ChatErrorCode)]
    enum Local {
        #[code(1, "LOCAL_ONE", retry)]
        One,
        #[code(2, "LOCAL_TWO")]
        Two,
    }
    Local::VARIANTS.len()
}];

#[derive(::chat_errors::ChatErrorCode)]
#[repr(usize)]
pub enum Outer {
    #[code(3, "OUTER_THREE")]
    Three = {
        #[derive(::chat_errors::ChatErrorCode)]
        enum Local {
            #[code(4, "LOCAL_FOUR")]
            Four,
        }
        Local::VARIANTS.len()
    },
}
