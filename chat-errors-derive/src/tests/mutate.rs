//! Damages an input token by token. A string of bytes chooses the damage; the fuzz target does the same.

use proc_macro2::{Delimiter, Group, Ident, Literal, Punct, Spacing, Span, TokenStream, TokenTree};

/// An input that can be damaged.
#[derive(Clone)]
pub(crate) struct Tokens(Vec<Node>);

#[derive(Clone)]
enum Node {
    Token(TokenTree),
    Group(Delimiter, Vec<Node>),
}

/// Literals that a user may write, if only by a typing error.
const LITERALS: &[&str] = &[
    "0",
    "-1",
    "16",
    "9001",
    "-2147483648",
    "2147483647",
    "2147483648",
    "99999999999999999999999999999999999999999999",
    "0x10",
    "0xffff_ffff",
    "0o17",
    "0b1_0",
    "1_000",
    "1i32",
    "1u8",
    "-1i64",
    "0usize",
    "1.5",
    "-0.0",
    "1e3",
    "1f32",
    "7seconds",
    "\"\"",
    "\" \"",
    "\"A\"",
    "\"NAME\"",
    "\"A B\"",
    "\"\\n\"",
    "\"\\0\"",
    "\"a\\u{202e}b\"",
    "\"错误。\"",
    "\"🦀\u{301}\"",
    "r#\"raw \"quoted\" text\"#",
    "\"suffixed\"ms",
    "\"500ms\"",
    "\"0s\"",
    "\"-1s\"",
    "\"1m\"",
    "\"٣s\"",
    "\"18446744073709551615m\"",
    "\"99999999999999999999s\"",
    "\"zh-Hans\"",
    "\"-\"",
    "\"| a | b |\"",
    "\" * star\\n * text...\"",
    "b\"bytes\"",
    "br\"\\\"",
    "c\"text\"",
    "'c'",
    "'\\''",
    "'错'",
    "b'0'",
];

/// Words of the grammar, of the language, and of neither.
const WORDS: &[&str] = &[
    "code",
    "doc",
    "hidden",
    "retry",
    "login",
    "fix",
    "never",
    "kind",
    "outcome",
    "alias",
    "summary",
    "help",
    "lang",
    "transparent",
    "unknown",
    "crate",
    "impl",
    "Display",
    "Error",
    "Serialize",
    "Deserialize",
    "initial_backoff",
    "max_backoff",
    "multiplier",
    "max_attempts",
    "Network",
    "Unknown",
    "NotApplied",
    "rety",
    "trasparent",
    "i32",
    "str",
    "Self",
    "self",
    "super",
    "true",
    "where",
    "for",
    "dyn",
    "const",
    "type",
    "错误",
    "é",
    "A",
    "T",
    "E",
];

const PUNCTS: &[char] = &[
    ',', '=', ':', ';', '.', '#', '!', '?', '&', '|', '+', '-', '*', '/', '%', '^', '<', '>', '@',
    '$', '~', '\'',
];

const DELIMITERS: [Delimiter; 4] =
    [Delimiter::Parenthesis, Delimiter::Brace, Delimiter::Bracket, Delimiter::None];

impl Tokens {
    pub(crate) fn of(stream: TokenStream) -> Self {
        Self(nodes(stream))
    }

    /// The tokens after the damage that the bytes choose.
    pub(crate) fn damaged(&self, bytes: &[u8]) -> TokenStream {
        let mut choices = Choices(bytes);
        let mut damaged = self.clone();
        // Little is left of an input after fewer changes than this.
        for _ in 0..16 {
            if choices.0.is_empty() {
                break;
            }
            damaged.damage(&mut choices);
        }
        stream(&damaged.0)
    }

    /// One change, every other time within `#[code(…)]`.
    fn damage(&mut self, choices: &mut Choices<'_>) {
        let (mut lists, mut in_code) = (Vec::new(), Vec::new());
        find_lists(&self.0, &mut Vec::new(), false, &mut lists, &mut in_code);
        let anywhere = in_code.is_empty() || choices.below(2) == 1;
        let Some(path) = choices.of(if anywhere { &lists } else { &in_code }) else { return };
        let any = choices.of(&lists).and_then(|path| choices.of(self.list(path))).cloned();
        change(self.list_mut(path), choices, any);
    }

    fn list(&self, path: &[usize]) -> &Vec<Node> {
        path.iter().fold(&self.0, |list, index| match list.get(*index) {
            Some(Node::Group(_, list)) => list,
            _ => list,
        })
    }

    fn list_mut(&mut self, path: &[usize]) -> &mut Vec<Node> {
        let mut list = &mut self.0;
        for index in path {
            match &mut list[*index] {
                Node::Group(_, inner) => list = inner,
                Node::Token(_) => panic!("paths lead through groups"),
            }
        }
        list
    }
}

/// Where the lists of tokens are: all of them, and those within `#[code(…)]`.
fn find_lists(
    nodes: &[Node],
    path: &mut Vec<usize>,
    is_in_code: bool,
    lists: &mut Vec<Vec<usize>>,
    in_code: &mut Vec<Vec<usize>>,
) {
    lists.push(path.clone());
    if is_in_code {
        in_code.push(path.clone());
    }
    let mut is_after_code = false;
    for (index, node) in nodes.iter().enumerate() {
        if let Node::Group(_, inner) = node {
            path.push(index);
            find_lists(inner, path, is_in_code || is_after_code, lists, in_code);
            path.pop();
        }
        is_after_code = matches!(node, Node::Token(TokenTree::Ident(word)) if word == "code");
    }
}

fn change(list: &mut Vec<Node>, choices: &mut Choices<'_>, any: Option<Node>) {
    let place = choices.below(list.len() + 1);
    let is_inside = place < list.len();
    match choices.below(12) {
        0 if is_inside => drop(list.remove(place)),
        1 if is_inside => list.insert(place, list[place].clone()),
        2 if is_inside => {
            let other = choices.below(list.len());
            list.swap(place, other);
        }
        3 if is_inside => list[place] = Node::Token(literal(choices)),
        4 => list.insert(place, Node::Token(literal(choices))),
        5 if is_inside => list[place] = Node::Token(word(choices)),
        6 => list.insert(place, Node::Token(word(choices))),
        7 => list.insert(place, Node::Token(punct(choices))),
        8 => {
            let end = place + choices.below(list.len() - place + 1);
            let inner = list.drain(place..end).collect();
            list.insert(place, Node::Group(choices.delimiter(), inner));
        }
        9 if is_inside => match list.remove(place) {
            Node::Group(_, inner) => drop(list.splice(place..place, inner)),
            token @ Node::Token(_) => list.push(token),
        },
        10 => list.truncate(place),
        _ => list.extend(any.filter(|_| list.len() < 64)),
    }
}

fn literal(choices: &mut Choices<'_>) -> TokenTree {
    let text = match choices.below(8) {
        0 => {
            let letters: Vec<u8> = (0..choices.below(12)).map(|_| choices.byte()).collect();
            return Literal::string(&String::from_utf8_lossy(&letters)).into();
        }
        1 => choices.byte().to_string(),
        _ => LITERALS[choices.below(LITERALS.len())].to_owned(),
    };
    text.parse::<Literal>().expect("the list holds literals").into()
}

fn word(choices: &mut Choices<'_>) -> TokenTree {
    let word = WORDS[choices.below(WORDS.len())];
    let cannot_be_raw = ["crate", "self", "Self", "super"].contains(&word);
    if !cannot_be_raw && choices.below(4) == 3 {
        return Ident::new_raw(word, Span::call_site()).into();
    }
    Ident::new(word, Span::call_site()).into()
}

fn punct(choices: &mut Choices<'_>) -> TokenTree {
    let letter = PUNCTS[choices.below(PUNCTS.len())];
    let spacing = if choices.below(2) == 0 { Spacing::Alone } else { Spacing::Joint };
    Punct::new(letter, spacing).into()
}

fn nodes(stream: TokenStream) -> Vec<Node> {
    let node = |token| match token {
        TokenTree::Group(group) => Node::Group(group.delimiter(), nodes(group.stream())),
        token => Node::Token(token),
    };
    stream.into_iter().map(node).collect()
}

fn stream(nodes: &[Node]) -> TokenStream {
    let token = |node: &Node| match node {
        Node::Token(token) => token.clone(),
        Node::Group(delimiter, inner) => Group::new(*delimiter, stream(inner)).into(),
    };
    nodes.iter().map(token).collect()
}

/// Bytes as a sequence of choices. After the last byte, each choice is the first option.
struct Choices<'a>(&'a [u8]);

impl Choices<'_> {
    fn byte(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    fn below(&mut self, count: usize) -> usize {
        usize::from(self.byte()) % count.max(1)
    }

    fn of<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        list.get(self.below(list.len()))
    }

    fn delimiter(&mut self) -> Delimiter {
        DELIMITERS[self.below(DELIMITERS.len())]
    }
}
