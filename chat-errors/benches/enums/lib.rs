//! The enums that are looked up in; each of the packages beside this file makes them its own way.

include!(concat!(env!("OUT_DIR"), "/enums.rs"));
