//! Types from `$t:ty` and visibilities from `$v:vis`, empty ones too.

#![expect(clippy::needless_pub_self, reason = "every way to write one")]

macro_rules! error {
    ($($vis:vis $name:ident $inner:ty, $code:ty;)+) => {$(
        #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
        #[code(impl(Display, Error, Serialize, Deserialize))]
        $vis enum $name {
            #[code(transparent)]
            Inner($inner),
            #[code(unknown)]
            Unknown($code),
        }
    )+};
}
error! {
    pub Public super::no_prelude::Plain, i32;
    pub(crate) InCrate ::std::boxed::Box<super::no_prelude::Plain>, ::core::primitive::i32;
    Private crate::no_prelude::Plain, i32;
}

macro_rules! data {
    ($($name:ident $data:ty;)+) => {$(
        #[derive(::chat_errors::ChatErrorCode)]
        pub enum $name {
            #[code(transparent)]
            Inner(Public),
            #[code(3, "THREE")]
            Three($data),
        }
    )+};
}
data! {
    Array [u8; 4];
    Function fn(&u8) -> u8;
    Object &'static (dyn ::core::fmt::Debug + ::core::marker::Sync);
}

macro_rules! newtype {
    ($vis:vis $name:ident($field_vis:vis $inner:ty)) => {
        #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
        #[code(transparent, impl(Display, Error, Serialize, Deserialize))]
        $vis struct $name($field_vis $inner);
    };
}
newtype! { pub Open(pub Public) }
newtype! { pub Closed(InCrate) }
newtype! { pub(self) Local(pub(crate) ::std::sync::Arc<Private>) }

pub fn local() -> i32 {
    ::core::convert::Into::into(Local(<_ as ::core::convert::From<_>>::from(Private::Unknown(1))))
}
