#![doc = include_str!("guide.md")]
// The file that the examples run on is the one that the guide shows.
#![doc = concat!("```\n", include_str!("../examples/next_step/mod.rs"))]
#![doc = include_str!("guide/checks.md")]
#![cfg_attr(feature = "json", doc = "\n[`ErrorEvent`]: crate::ErrorEvent\n")]
#![cfg_attr(not(feature = "json"), doc = "\n[`ErrorEvent`]: crate#features\n")]
#![doc = include_str!("guide/traps.md")]
