//! The enums that are measured. Each package next to this file builds them in its own way.

include!(concat!(env!("OUT_DIR"), "/enums.rs"));
