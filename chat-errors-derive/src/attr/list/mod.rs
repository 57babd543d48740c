//! The lists within an attribute: `retry(…)`, `lang(…)`, `impl(…)`, `without(…)` and `reserved(…)`.

mod impls;
mod lang;
mod reserved;
pub(crate) mod retry;
mod without;
mod word;

pub(super) use self::impls::impls;
pub(super) use self::lang::lang;
pub(super) use self::reserved::reserved;
pub(super) use self::retry::settings;
pub(super) use self::without::without;
