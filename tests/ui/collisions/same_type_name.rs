//! Types of one name are told apart by their modules, even if one macro call makes both.

use chat_errors::ChatErrorCode;

macro_rules! modules {
    ($($module:ident)+) => {$(
        mod $module {
            #[derive(Debug, chat_errors::ChatErrorCode)]
            pub enum Error {
                #[code(1, "REFUSED")]
                Refused,
            }
        }
    )+};
}

modules! { send upload }

#[derive(Debug, ChatErrorCode)]
pub enum Fault {
    #[code(transparent)]
    Send(send::Error),
    #[code(transparent)] //~
    Upload(upload::Error),
}

fn main() {}
