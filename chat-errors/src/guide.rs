#![cfg_attr(feature = "json", doc = "[`ErrorEvent`]: crate::ErrorEvent\n")]
#![cfg_attr(not(feature = "json"), doc = "[`ErrorEvent`]: crate#features\n")]
#![cfg_attr(feature = "json", doc = "[`RestError`]: crate::RestError\n")]
#![cfg_attr(not(feature = "json"), doc = "[`RestError`]: crate#features\n")]
#![doc = include_str!("guide.md")]
#![doc = include_str!("guide/server.md")]
// Tested by a package outside the workspace, which has the other crates among its dependencies.
#![cfg_attr(not(doctest), doc = include_str!("guide/loops.md"))]
