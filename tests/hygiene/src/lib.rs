//! Hostile but correct uses of the derive, one in each file.
//!
//! The proof is that this crate compiles: warnings are errors, no lint that the derive's output could
//! trigger is disabled, and no module has a prelude.

#![no_implicit_prelude]
#![deny(warnings)]

extern crate chat_errors as renamed_errors;

// Names around the output
pub mod clashing_inherent_items;
pub mod clashing_traits;
pub mod inert_modules;
pub mod lower_case_constants;
pub mod lower_case_statics;
pub mod lower_case_unit_structs;
pub mod names_of_our_items;
pub mod names_of_primitives;
pub mod names_of_the_prelude;
pub mod no_prelude;
pub mod shadowed_macros;

// Names in the input
pub mod names_of_parameters;
pub mod names_of_variants;
pub mod nested_parameters;
pub mod new_keys;
pub mod raw_identifiers;

// Paths to the library
pub mod crate_by_dollar_crate;
pub mod crate_reexported;
pub mod crate_renamed;

// Where the type is
pub mod inside_a_constant;
pub mod inside_a_function;
pub mod inside_an_expression;
pub mod visibilities;

// Fragments of `macro_rules!`
pub mod fragments_expr;
pub mod fragments_ident;
pub mod fragments_item;
pub mod fragments_lifetime;
pub mod fragments_literal;
pub mod fragments_meta;
pub mod fragments_tt;
pub mod fragments_ty_and_vis;

// Attributes
pub mod cfg_duplicates;
pub mod cfg_variants;
pub mod deprecated_items;
pub mod discriminants;
pub mod doc_attributes;
pub mod odd_texts;
pub mod other_derives;

// Shapes
pub mod boxed_inner;
pub mod const_parameters;
pub mod drop_and_no_copy;
pub mod empty_braces;
pub mod field_types;
pub mod lifetimes;
pub mod no_way_back;
pub mod private_inner;
pub mod self_in_bounds;
pub mod structs;
pub mod transparent_in_transparent;
pub mod type_parameters;
pub mod unknown_in_nested;
pub mod unsized_parameters;
