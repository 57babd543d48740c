//! *Did you mean*: the known word that an unknown one was meant for.

/// The known word that is spelled nearly alike: the only one that begins with the written word or is begun
/// by it, or shares a whole part with it; else the nearest, if at most a third of the letters differ.
pub(crate) fn nearest_of<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    let found = plain(written);
    let letters = found.chars().count();
    let is_part = |word: &&&str| {
        letters > 1 && plain(word).starts_with(&found)
            || word.split('_').any(|part| part == found)
            || word.len() > 3 && found.starts_with(&plain(word))
            || written.split('_').any(|part| part == **word)
    };
    let mut wholes = known.iter().filter(is_part);
    if let (Some(word), None) = (wholes.next(), wholes.next()) {
        return Some(word);
    }
    let by_distance = |word: &&str| distance(&found, &plain(word));
    let near = known.iter().copied().min_by_key(by_distance)?;
    (by_distance(&near) <= most_distant(&found)).then_some(near)
}

/// Whether a word is spelled nearly as another one, in other letters.
pub(crate) fn is_misspelt(written: &str, meant: &str) -> bool {
    let (written, meant) = (plain(written), plain(meant));
    (1..=most_distant(&written)).contains(&distance(&written, &meant))
}

/// How many letters of a misspelt word may differ.
fn most_distant(written: &str) -> usize {
    written.chars().count().max(3) / 3
}

/// The word without case, underscores and hyphens.
pub(crate) fn plain(word: &str) -> String {
    word.trim_start_matches("r#").replace(['_', '-'], "").to_lowercase()
}

/// Whether a word of ASCII letters is this one in [`plain`] form.
pub(crate) fn is_plain(word: &str, plain: &str) -> bool {
    let letters = word.bytes().filter(|letter| !matches!(letter, b'_' | b'-'));
    letters.map(|letter| letter.to_ascii_lowercase()).eq(plain.bytes())
}

/// How many letters must be put in, left out, changed or swapped with their neighbor to make one
/// word of the other.
fn distance(one: &str, other: &str) -> usize {
    let one: Vec<char> = one.chars().collect();
    let other: Vec<char> = other.chars().collect();
    let mut costs: Vec<Vec<usize>> = vec![(0..=other.len()).collect()];
    for row in 1..=one.len() {
        let mut current = vec![row];
        for column in 1..=other.len() {
            let cost = |up: usize, left: usize| {
                let (row, column) = (row.checked_sub(up)?, column.checked_sub(left)?);
                costs.get(row)?.get(column).copied()
            };
            let letter = |up: usize| one.get(row.checked_sub(up)?);
            let other_letter = |left: usize| other.get(column.checked_sub(left)?);
            let differs = usize::from(letter(1) != other_letter(1));
            let swapped = letter(1) == other_letter(2) && letter(2) == other_letter(1);
            let ways = [
                cost(1, 1).map(|cost| cost + differs),
                cost(1, 0).map(|cost| cost + 1),
                current.last().map(|cost| cost + 1),
                cost(2, 2).filter(|_| swapped).map(|cost| cost + 1),
            ];
            current.extend(ways.into_iter().flatten().min());
        }
        costs.push(current);
    }
    costs.last().and_then(|row| row.last()).copied().unwrap_or(0)
}
