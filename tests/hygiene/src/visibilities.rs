//! Every visibility, with types that must not leak.

#![expect(clippy::needless_pub_self, reason = "every way to write one")]

mod private {
    macro_rules! all {
        ($($vis:vis $name:ident)+) => {$(
            #[derive(::chat_errors::ChatErrorCode, ::core::fmt::Debug)]
            #[code(impl(Display, Error, Serialize, Deserialize))]
            $vis enum $name {
                #[code(1, "ONE", retry)]
                One,
            }
        )+};
    }
    all! {
        Private
        pub(self) InSelf
        pub(super) InSuper
        pub(crate) InCrate
        pub(in crate::visibilities) InPath
        pub Public
    }

    #[derive(::chat_errors::ChatErrorCode)]
    #[code(2, "SEALED")]
    pub(in super::super) struct Sealed {
        private: (),
    }

    pub fn sealed() -> i32 {
        let all = (Private::One, InSelf::One, InSuper::One, InCrate::One, InPath::One, Public::One);
        let (one, two, three, four, five, six) = all;
        let sealed = Sealed { private: () };
        let () = sealed.private;
        [
            <i32 as ::core::convert::From<_>>::from(one),
            <i32 as ::core::convert::From<_>>::from(two),
            <i32 as ::core::convert::From<_>>::from(three),
            <i32 as ::core::convert::From<_>>::from(four),
            <i32 as ::core::convert::From<_>>::from(five),
            <i32 as ::core::convert::From<_>>::from(six),
            <i32 as ::core::convert::From<_>>::from(sealed),
        ]
        .len() as i32
    }
}
pub use private::{Public, sealed};
