//! The indexes as expressions of the library's types.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote;

use crate::index::{CodeIndex, NameIndex, PerfectHash};

pub(super) fn code_index(private: &TokenStream, codes: &[i32]) -> TokenStream {
    let index = quote!(#private::CodeIndex);
    let by_distance = |variant: &str, first: i32, slots: &[u8]| {
        let variant = Ident::new(variant, Span::call_site());
        let (first, slots) = (Literal::i32_unsuffixed(first), Literal::byte_string(slots));
        quote!(#index::#variant { first: #first, slots: #slots })
    };
    match CodeIndex::of(codes) {
        CodeIndex::Bytes { first, slots } => by_distance("Bytes", first, &slots),
        CodeIndex::Words { first, slots } => by_distance("Words", first, &slots),
        CodeIndex::Hash(hash) => {
            let hash = perfect_hash(private, &hash);
            quote!(#index::Hash(#hash))
        }
        CodeIndex::Sorted { order } => {
            let order = Literal::byte_string(&order);
            quote!(#index::Sorted { order: #order })
        }
    }
}

pub(super) fn name_index(private: &TokenStream, names: &[&str]) -> TokenStream {
    let index = quote!(#private::NameIndex);
    match NameIndex::of(names) {
        NameIndex::Empty => quote!(#index::Empty),
        NameIndex::Ends(hash) => {
            let hash = perfect_hash(private, &hash);
            quote!(#index::Ends(#hash))
        }
        NameIndex::Whole(hash) => {
            let hash = perfect_hash(private, &hash);
            quote!(#index::Whole(#hash))
        }
        NameIndex::Sorted { order } => {
            let order = Literal::byte_string(&order);
            quote!(#index::Sorted { order: #order })
        }
    }
}

fn perfect_hash(private: &TokenStream, hash: &PerfectHash) -> TokenStream {
    let multiplier = Literal::u64_unsuffixed(hash.multiplier);
    let bucket_shift = Literal::u32_unsuffixed(hash.bucket_shift);
    let slot_shift = Literal::u32_unsuffixed(hash.slot_shift);
    let displacements = Literal::byte_string(&hash.displacements);
    let slots = Literal::byte_string(&hash.slots);
    quote! {
        #private::PerfectHash {
            multiplier: #multiplier,
            bucket_shift: #bucket_shift,
            slot_shift: #slot_shift,
            displacements: #displacements,
            slots: #slots,
        }
    }
}
