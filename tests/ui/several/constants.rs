//! Constants that use the type beside a mistake in one of its rows.

#[macro_use]
#[path = "../uses.rs"]
mod uses;

use chat_errors::ChatErrorCode;

#[derive(Debug, Clone, Copy, ChatErrorCode)]
#[code(const)]
pub enum Fault {
    #[code(16, "CONNECTION_LOST", knid = Network)] //~
    Disconnected,
    #[code(17, "FULL", fix)]
    Full,
    Broken, //~
}

uses!(Fault: any, back, unit);

pub const FULL: Fault = Fault::from_code(17).unwrap();
pub const NAMED: Fault = Fault::from_name("FULL").unwrap();
pub const FIRST: Fault = Fault::VARIANTS[0];
pub const BROKEN: i32 = Fault::VARIANTS[2].code();
pub static COUNTS: [u8; Fault::VARIANTS.len()] = [0; 3];
const _: () = assert!(Fault::Full.code() == 17 && FULL.code() == NAMED.code());

fn main() {}
