//! The derive in edition 2021.

#![deny(warnings)]

pub mod shapes;

#[allow(non_camel_case_types)]
pub mod names {
    //! A name that the next edition keeps for itself.

    use chat_errors::ChatErrorCode;

    #[derive(Debug, ChatErrorCode)]
    #[code(impl(Display, Error, Serialize, Deserialize))]
    pub enum Names<gen> {
        #[code(1, "GEN")]
        gen,
        #[code(transparent)]
        Parameter { gen: gen },
    }
}
