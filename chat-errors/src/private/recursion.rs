//! How rustc finds a type that contains itself by a path that a macro cannot follow.

use crate::OrUnknown;

/// What a type implements if all types nested in it do. Where types contain each other, rustc cannot decide
/// that, and reports the field with the name of this trait.
pub trait ContainsOnlyOtherErrors {}

/// The argument for each parameter of a generic type, when that type is checked.
pub struct AnyErrorWithCode;

impl ContainsOnlyOtherErrors for AnyErrorWithCode {}

impl<E: ContainsOnlyOtherErrors> ContainsOnlyOtherErrors for OrUnknown<E> {}
#[cfg(feature = "json")]
impl ContainsOnlyOtherErrors for crate::RestError {}
#[cfg(feature = "json")]
impl<C: crate::SdkError> ContainsOnlyOtherErrors for crate::SdkEvent<C> {}

#[cfg(feature = "alloc")]
mod owned {
    use alloc::boxed::Box;
    use alloc::rc::Rc;
    #[cfg(target_has_atomic = "ptr")]
    use alloc::sync::Arc;

    use super::ContainsOnlyOtherErrors;

    impl<E: ContainsOnlyOtherErrors> ContainsOnlyOtherErrors for Box<E> {}
    impl<E: ContainsOnlyOtherErrors> ContainsOnlyOtherErrors for Rc<E> {}
    #[cfg(target_has_atomic = "ptr")]
    impl<E: ContainsOnlyOtherErrors> ContainsOnlyOtherErrors for Arc<E> {}
}
