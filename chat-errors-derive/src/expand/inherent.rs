//! The inherent items of an enum of unit variants, for use in constants.

use proc_macro2::TokenStream;
use quote::quote;

use crate::expand::bodies::Bodies;
use crate::expand::header::Headers;
use crate::expand::paths::Paths;
use crate::tokens::respan;

/// `VARIANTS`, `from_code` and `from_name`.
pub(super) fn look_ups(headers: &Headers<'_>, bodies: &Bodies) -> TokenStream {
    let Bodies { variants, from_code, from_name, .. } = bodies;
    let visibility = respan(&headers.frame.input.vis);
    headers.inherent(&quote! {
            /// Every value, in the order of declaration.
            #visibility const VARIANTS: &'static [Self] = #variants;

            /// The value with this code, if there is one.
            #[must_use]
            #[inline]
            #visibility const fn from_code(
                __chat_errors_code: ::core::primitive::i32,
            ) -> ::core::option::Option<Self> {
                #from_code
            }

            /// The value with this name or alias, in exact case, if there is one.
            #[must_use]
            #[inline]
            #visibility const fn from_name(
                __chat_errors_name: &::core::primitive::str,
            ) -> ::core::option::Option<Self> {
                #from_name
            }
    })
}

/// Every accessor of `ChatErrorCode` as a method of the type, `const` unless it reads texts. `position` is the
/// index of `*self`'s row.
pub(super) fn accessors(headers: &Headers<'_>, position: &TokenStream) -> TokenStream {
    let Paths { krate, private, of_self, of_function, .. } = headers.paths;
    let vis = respan(&headers.frame.input.vis);
    let this = headers.this();
    let position_of = headers.const_function(
        &quote!(__chat_errors_position),
        &quote!(__chat_errors_error: &#this),
        &quote!(::core::primitive::usize),
        position,
    );
    let at = quote!((__chat_errors_position #of_function(self)));
    let accessors = headers.inherent(&quote! {
        /// This error's full row.
        #[must_use]
        #[inline]
        #vis fn info(&self) -> #krate::CodeInfo {
            #private::info #of_self(self)
        }

        /// The number.
        #[must_use]
        #[inline]
        #vis const fn code(&self) -> ::core::primitive::i32 {
            #private::row::code::<Self>#at
        }

        /// The name on the wire.
        #[must_use]
        #[inline]
        #vis const fn name(&self) -> &'static ::core::primitive::str {
            #private::row::name::<Self>#at
        }

        /// One line that says what happened.
        #[must_use]
        #[inline]
        #vis fn summary(&self) -> &'static ::core::primitive::str {
            #private::summary #of_self(self)
        }

        /// The likely cause and remedy, if there is more to say.
        #[must_use]
        #[inline]
        #vis fn help(&self) -> ::core::option::Option<&'static ::core::primitive::str> {
            #private::help #of_self(self)
        }

        /// What went wrong.
        #[must_use]
        #[inline]
        #vis const fn kind(&self) -> #krate::ErrorKind {
            #private::row::kind::<Self>#at
        }

        /// What must become true before the same call can succeed.
        #[must_use]
        #[inline]
        #vis const fn retry_policy(&self) -> #krate::RetryPolicy {
            #private::row::retry_policy::<Self>#at
        }

        /// Whether the effect of the call is in place.
        #[must_use]
        #[inline]
        #vis const fn outcome(&self) -> #krate::Outcome {
            #private::row::outcome::<Self>#at
        }

        /// Whether this is a success.
        #[must_use]
        #[inline]
        #vis const fn is_success(&self) -> ::core::primitive::bool {
            #private::row::is_success::<Self>#at
        }

        /// Whether an idempotent call can be repeated after a wait.
        #[must_use]
        #[inline]
        #vis const fn is_retryable(&self) -> ::core::primitive::bool {
            #private::row::is_retryable::<Self>#at
        }

        /// Whether any call can be repeated after a wait, because it had no effect.
        #[must_use]
        #[inline]
        #vis const fn is_resendable(&self) -> ::core::primitive::bool {
            #private::row::is_resendable::<Self>#at
        }

        /// What to do next about a failed call of this kind.
        #[must_use]
        #[inline]
        #vis const fn next_step(&self, __chat_errors_call: #krate::Idempotency) -> #krate::NextStep {
            #private::row::next_step::<Self>(
                __chat_errors_position #of_function(self),
                __chat_errors_call,
            )
        }

        /// The HTTP status for a service that answers with this error.
        #[must_use]
        #[inline]
        #vis const fn http_status(&self) -> ::core::primitive::u16 {
            #private::row::http_status::<Self>#at
        }

        /// The gRPC code for a service that answers with this error.
        #[must_use]
        #[inline]
        #vis const fn grpc_code(&self) -> ::core::primitive::i32 {
            #private::row::grpc_code::<Self>#at
        }
    });
    // Here, rustc finds the helper neither as a method to suggest nor beside the user's items.
    quote! {
        const _: () = {
            #[inline]
            #position_of
            #accessors
        };
    }
}
