//! The look-ups of `chat-errors`, compiled from its own sources.

#![expect(dead_code, unreachable_pub, reason = "the library has more uses for them")]

#[expect(clippy::struct_field_names, reason = "gRPC names them so")]
#[path = "../../../chat-errors/src/backoff.rs"]
pub(super) mod backoff;
#[path = "../../../chat-errors/src/private/code_index.rs"]
pub(super) mod code_index;
#[path = "../../../chat-errors/src/private/name_index.rs"]
pub(super) mod name_index;
#[path = "../../../chat-errors/src/private/perfect_hash.rs"]
pub(super) mod perfect_hash;

pub(super) use self::perfect_hash::PerfectHash;

pub(super) fn position_of_code(
    index: &code_index::CodeIndex,
    codes: &[i32],
    code: i32,
) -> Option<usize> {
    index.position(codes, code)
}

pub(super) fn position_of_name(
    index: &name_index::NameIndex,
    names: &[&str],
    name: &str,
) -> Option<usize> {
    index.position(names, name)
}
