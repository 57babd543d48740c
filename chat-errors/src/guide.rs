#![cfg_attr(feature = "json", doc = "[`ErrorEvent`]: crate::ErrorEvent\n")]
#![cfg_attr(not(feature = "json"), doc = "[`ErrorEvent`]: crate#features\n")]
#![doc = include_str!("guide.md")]
