/// A text built in a constant. Names are cut, so that the longest message fits into the buffer.
pub(super) struct Message {
    bytes: [u8; 1024],
    len: usize,
}

impl Message {
    pub(super) const fn new() -> Self {
        Self { bytes: [0; 1024], len: 0 }
    }

    pub(super) const fn text(mut self, text: &str) -> Self {
        let mut index = 0;
        while index < text.len() {
            self.bytes[self.len] = text.as_bytes()[index];
            self.len += 1;
            index += 1;
        }
        self
    }

    /// A name in backticks, cut so that there is room for several.
    pub(super) const fn quoted(self, name: &str) -> Self {
        self.text("`").cut(name).text("`")
    }

    /// A path of two parts in backticks, each cut like a name.
    pub(super) const fn quoted_path(self, module: &str, name: &str) -> Self {
        self.text("`").cut(module).text("::").cut(name).text("`")
    }

    const fn cut(self, text: &str) -> Self {
        const MOST: usize = 100;
        if text.len() <= MOST {
            return self.text(text);
        }
        self.text(utf8(text.as_bytes().split_at(MOST).0)).text("…")
    }

    pub(super) const fn number(self, number: i32) -> Self {
        let (mut digits, mut start, mut rest) = ([0; 10], 10, number.unsigned_abs());
        loop {
            start -= 1;
            digits[start] = b"0123456789"[(rest % 10) as usize];
            rest /= 10;
            if rest == 0 {
                break;
            }
        }
        let signed = if number < 0 { self.text("-") } else { self };
        signed.text(utf8(digits.split_at(start).1))
    }

    pub(super) const fn as_str(&self) -> &str {
        utf8(self.bytes.split_at(self.len).0)
    }
}

/// The longest prefix that is UTF-8.
const fn utf8(bytes: &[u8]) -> &str {
    match core::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => utf8(bytes.split_at(error.valid_up_to()).0),
    }
}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::string::ToString;

    use super::Message;

    #[test]
    fn a_number_is_written_in_full() {
        for number in [0, 9, 10, 605, i32::MAX, -1, -10, i32::MIN] {
            assert_eq!(Message::new().number(number).as_str(), number.to_string());
        }
    }

    #[test]
    fn a_long_name_is_cut_between_letters() {
        for (name, cut) in
            [("ab".repeat(50), "ab".repeat(50)), ("a…".repeat(30), "a…".repeat(25) + "…")]
        {
            assert_eq!(Message::new().quoted(&name).as_str(), std::format!("`{cut}`"));
        }
    }
}
