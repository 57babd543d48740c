//! The value of a simple constant expression: a code must be a literal, and a message can say which; a
//! discriminant may be any expression.

use proc_macro2::{Literal, TokenTree};
use syn::Lit;

use crate::literal::Integer;
use crate::tokens::{flattened, is_punct};

/// The value of integers with operators, parentheses, casts and the bounds of integer types between them.
pub(crate) fn computed(tokens: &[TokenTree]) -> Option<i128> {
    let mut expression = Expression { rest: tokens };
    let value = expression.binary(0)?;
    expression.rest.is_empty().then_some(value)
}

struct Expression<'a> {
    rest: &'a [TokenTree],
}

impl Expression<'_> {
    /// Operands and the operators between them that bind at least this tightly.
    fn binary(&mut self, least: u8) -> Option<i128> {
        let mut value = self.operand()?;
        while let Some((operator, binding)) = self.operator() {
            if binding < least {
                break;
            }
            self.pass(operator.len());
            let other = self.binary(binding + 1)?;
            let shift = || u32::try_from(other).ok().filter(|shift| *shift < 64);
            value = match operator {
                "*" => value.checked_mul(other)?,
                "/" => value.checked_div(other)?,
                "%" => value.checked_rem(other)?,
                "+" => value.checked_add(other)?,
                "-" => value.checked_sub(other)?,
                "<<" => value.checked_mul(1_i128.checked_shl(shift()?)?)?,
                ">>" => value.checked_shr(shift()?)?,
                "&" => value & other,
                "^" => value ^ other,
                _ => value | other,
            };
        }
        Some(value)
    }

    /// The operator that is next, and how tightly it binds.
    fn operator(&self) -> Option<(&'static str, u8)> {
        const OPERATORS: [(&str, u8); 10] = [
            ("<<", 3),
            (">>", 3),
            ("*", 5),
            ("/", 5),
            ("%", 5),
            ("+", 4),
            ("-", 4),
            ("&", 2),
            ("^", 1),
            ("|", 0),
        ];
        OPERATORS.into_iter().find(|(operator, _)| {
            operator.chars().enumerate().all(|(index, character)| {
                self.rest.get(index).is_some_and(|token| is_punct(token, character))
            })
        })
    }

    fn pass(&mut self, tokens: usize) {
        self.rest = self.rest.get(tokens..).unwrap_or_default();
    }

    /// A signed value with the casts after it, which bind less tightly than a sign.
    fn operand(&mut self) -> Option<i128> {
        let mut value = self.signed()?;
        while let [TokenTree::Ident(word), TokenTree::Ident(ty), after @ ..] = self.rest {
            if word != "as" {
                return None;
            }
            value = cast(value, &ty.to_string())?;
            self.rest = after;
        }
        Some(value)
    }

    /// A literal, a bound or an expression in brackets of any kind, with the signs before it.
    fn signed(&mut self) -> Option<i128> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        match first {
            sign if is_punct(sign, '-') => self.signed()?.checked_neg(),
            sign if is_punct(sign, '+') => self.signed(),
            // In brackets too: a list of one code means that code.
            TokenTree::Group(group) => computed(&flattened(group.stream())),
            TokenTree::Literal(literal) => match Integer::new(std::slice::from_ref(first)) {
                Some(integer) => integer.digits.parse().ok(),
                None => letter(literal, rest).map(i128::from),
            },
            TokenTree::Ident(ty) => {
                let [one, two, TokenTree::Ident(bound), after @ ..] = rest else { return None };
                if !is_punct(one, ':') || !is_punct(two, ':') {
                    return None;
                }
                self.rest = after;
                bound_of(&ty.to_string(), &bound.to_string())
            }
            TokenTree::Punct(_) => None,
        }
    }
}

/// The number of a byte, or of a letter that a cast makes a number.
fn letter(literal: &Literal, after: &[TokenTree]) -> Option<u32> {
    match Lit::new(literal.clone()) {
        Lit::Byte(byte) => Some(byte.value().into()),
        Lit::Char(letter) => {
            let is_cast = matches!(after.first(), Some(TokenTree::Ident(word)) if word == "as");
            is_cast.then(|| letter.value().into())
        }
        _ => None,
    }
}

fn bound_of(ty: &str, bound: &str) -> Option<i128> {
    let (min, max) = match ty {
        "i8" => (i8::MIN.into(), i8::MAX.into()),
        "i16" => (i16::MIN.into(), i16::MAX.into()),
        "i32" => (i32::MIN.into(), i32::MAX.into()),
        "u8" => (0, u8::MAX.into()),
        "u16" => (0, u16::MAX.into()),
        "u32" => (0, u32::MAX.into()),
        _ => return None,
    };
    match bound {
        "MIN" => Some(min),
        "MAX" => Some(max),
        _ => None,
    }
}

/// The value of an `as`, which keeps the low bits.
fn cast(value: i128, ty: &str) -> Option<i128> {
    let (bits, is_signed) = match ty {
        "i8" => (8, true),
        "i16" => (16, true),
        "i32" => (32, true),
        "i64" | "isize" => (64, true),
        "u8" => (8, false),
        "u16" => (16, false),
        "u32" => (32, false),
        "u64" | "usize" => (64, false),
        _ => return None,
    };
    let low = value & ((1_i128 << bits) - 1);
    let is_negative = is_signed && low >> (bits - 1) == 1;
    Some(if is_negative { low - (1_i128 << bits) } else { low })
}

/// What to write for the value of an expression.
pub(in crate::attr) fn instead_of_code(value: i128) -> String {
    match i32::try_from(value) {
        Ok(code) => format!(": write `{code}`"),
        Err(_) => match bits(value) {
            Some(code) => format!(": write `{code}` for these bits"),
            None => String::new(),
        },
    }
}

/// The code with the same 32 bits.
pub(crate) fn bits(value: i128) -> Option<i32> {
    let bits = u32::try_from(value).ok()?;
    Some(i32::from_ne_bytes(bits.to_ne_bytes()))
}
