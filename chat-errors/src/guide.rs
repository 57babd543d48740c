#![cfg_attr(feature = "json", doc = "[`ErrorEvent`]: crate::ErrorEvent\n")]
#![cfg_attr(not(feature = "json"), doc = "[`ErrorEvent`]: crate#features\n")]
#![cfg_attr(feature = "json", doc = "[`RestError`]: crate::RestError\n")]
#![cfg_attr(not(feature = "json"), doc = "[`RestError`]: crate#features\n")]
#![cfg_attr(
    all(feature = "json", feature = "native"),
    doc = "[`NativeEvent`]: crate::native::NativeEvent\n"
)]
#![cfg_attr(
    not(all(feature = "json", feature = "native")),
    doc = "[`NativeEvent`]: crate#features\n"
)]
#![cfg_attr(
    all(feature = "json", feature = "web-v5"),
    doc = "[`WebV5Event`]: crate::web_v5::WebV5Event\n"
)]
#![cfg_attr(
    not(all(feature = "json", feature = "web-v5")),
    doc = "[`WebV5Event`]: crate#features\n"
)]
#![cfg_attr(feature = "backon", doc = "[`schedule`]: crate::schedule\n")]
#![cfg_attr(not(feature = "backon"), doc = "[`schedule`]: crate#features\n")]
#![doc = include_str!("guide.md")]
#![doc = include_str!("guide/server.md")]
// Tested by a package outside the workspace, which has the other crates among its dependencies.
#![cfg_attr(not(doctest), doc = include_str!("guide/loops.md"))]
