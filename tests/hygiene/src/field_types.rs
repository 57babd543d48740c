//! Long field types, and field types that `syn` reads only in part without `full`.

macro_rules! byte {
    () => {
        u8
    };
}

const LENGTH: u8 = 2;
const LENGTHS: [usize; 1] = [1];

#[derive(::chat_errors::ChatErrorCode)]
pub enum Types<'a> {
    #[code(101, "TYPES_101")]
    Arithmetic([[u8; 1 << 2 | !LENGTH as usize & 7]; LENGTH as usize - LENGTHS[0]]),
    #[code(102, "TYPES_102")]
    Computed([u8; if ::core::cfg!(windows) { 1 } else { 2 }]),
    #[code(103, "TYPES_103")]
    Function(for<'b> unsafe extern "C" fn(&'b u8, ...) -> &'b u8),
    #[code(104, "TYPES_104")]
    Object(&'a (dyn ::core::ops::Fn(&u8) -> u8 + ::core::marker::Send + 'static)),
    #[code(105, "TYPES_105")]
    Never(::core::option::Option<fn() -> !>),
    #[code(106, "TYPES_106")]
    Macro(byte!()),
    #[code(107, "TYPES_107")]
    Tuple((u8, (), [&'a mut [u8]; 0])),
    #[code(108, "TYPES_108")]
    Pointer(*const u8, *mut u8),
    #[code(109, "TYPES_109")]
    Associated(<[u8; 2] as ::core::iter::IntoIterator>::Item),
    #[code(110, "TYPES_110")]
    Length([u8; <[u8]>::len(&[0; 4])]),
    #[code(111, "TYPES_111")]
    Cast(
        [u8; {
            let x = 3_u8;
            x as usize
        }],
    ),
    #[code(112, "TYPES_112")]
    Match(
        [u8; match 'a' {
            'a'..='z' => 1,
            _ => 2,
        }],
    ),
    #[code(transparent)]
    Inner(super::const_parameters::Other<{ -(1 + 2) }, 'x'>),
}
