//! Emphasis: which marks belong together, and are left out.

/// A text in pieces, between the marks that may be emphasis.
#[derive(Default)]
pub(super) struct Pieces {
    pieces: Vec<Piece>,
}

enum Piece {
    Text(String),
    Mark { letter: char, len: usize, opens: bool, closes: bool },
}

impl Piece {
    /// Whether a mark can be closed by this one of the same letter.
    fn is_pair(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Mark { letter, len, closes, .. }, Self::Mark { len: other, opens, .. }) => {
                // `*` within `**` belongs to another one.
                let is_within = (*closes || *opens) && (len + other) % 3 == 0 && len % 3 != 0;
                if *letter == '~' { len == other } else { !is_within }
            }
            _ => false,
        }
    }
}

impl Pieces {
    pub(super) fn text(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(before)) => before.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    /// The last letter, or a space if there is none.
    fn last(&self) -> char {
        let letters = self.pieces.iter().rev().find_map(|piece| match piece {
            Piece::Text(text) => text.chars().next_back(),
            Piece::Mark { letter, .. } => Some(*letter),
        });
        letters.unwrap_or(' ')
    }

    pub(super) fn ends_with_space(&self) -> bool {
        self.last() == ' '
    }

    /// Whether the text ends with a word or a closing bracket, so that an index can follow.
    pub(super) fn ends_in_word(&self) -> bool {
        let last = self.last();
        last.is_alphanumeric() || "_])".contains(last)
    }

    /// A run of letters that may open or close emphasis, by the letters around it.
    pub(super) fn mark(&mut self, letter: char, len: usize, next: Option<char>) {
        let (before, next) = (self.last(), next.unwrap_or(' '));
        let is_sign = |letter: char| !letter.is_alphanumeric() && !letter.is_whitespace();
        let is_outside = |letter: char| letter.is_whitespace() || is_sign(letter);
        let starts = !next.is_whitespace() && (!is_sign(next) || is_outside(before));
        let ends = !before.is_whitespace() && (!is_sign(before) || is_outside(next));
        let (opens, closes) = match letter {
            '~' if len > 2 => (false, false),
            '_' | '~' if letter == '_' || len == 1 => {
                (starts && (!ends || is_sign(before)), ends && (!starts || is_sign(next)))
            }
            _ => (starts, ends),
        };
        self.pieces.push(Piece::Mark { letter, len, opens, closes });
    }

    /// The text without the marks that belong together.
    pub(super) fn without_emphasis(self) -> String {
        // The open marks: their letters, and how many of each are left.
        let mut open: Vec<(usize, char)> = Vec::new();
        let mut left: Vec<usize> = Vec::with_capacity(self.pieces.len());
        for (index, piece) in self.pieces.iter().enumerate() {
            let Piece::Mark { letter, len, opens, closes } = piece else {
                left.push(0);
                continue;
            };
            let mut rest = *len;
            while *closes && rest > 0 {
                let is_same = |(opened, it): &(usize, char)| {
                    it == letter && self.pieces.get(*opened).is_some_and(|it| it.is_pair(piece))
                };
                let Some(at) = open.iter().rposition(is_same) else { break };
                open.truncate(at + 1);
                let opened = open.last().and_then(|(index, _)| left.get_mut(*index));
                let Some(opened) = opened else { break };
                let matched = rest.min(*opened);
                rest -= matched;
                *opened -= matched;
                if *opened == 0 {
                    open.pop();
                }
            }
            left.push(rest);
            if *opens {
                open.push((index, *letter));
            }
        }
        let mut text = String::new();
        for (piece, left) in self.pieces.iter().zip(left) {
            match piece {
                Piece::Text(piece) => text.push_str(piece),
                Piece::Mark { letter, .. } => text.extend(std::iter::repeat_n(*letter, left)),
            }
        }
        text
    }
}
