use core::error::Error;
use core::panic::UnwindSafe;

/// The error in a field. The derive calls the method, so that rustc looks through a `Box<dyn Error>`, which
/// does not implement `Error`.
pub trait AsDynError<'a> {
    fn as_dyn_error(&self) -> &(dyn Error + 'a);
}

impl<'a, E: Error + 'a> AsDynError<'a> for E {
    fn as_dyn_error(&self) -> &(dyn Error + 'a) {
        self
    }
}

macro_rules! for_trait_objects {
    ($($object:ty),+) => {$(
        impl<'a> AsDynError<'a> for $object {
            fn as_dyn_error(&self) -> &(dyn Error + 'a) {
                self
            }
        }
    )+};
}

for_trait_objects!(
    dyn Error + 'a,
    dyn Error + Send + 'a,
    dyn Error + Send + Sync + 'a,
    dyn Error + Send + Sync + UnwindSafe + 'a
);
