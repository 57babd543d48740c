//! *Did you mean*: the known word that an unknown one was meant for.

/// What others call it: RFC 6120 its error types, and our variants, a policy; gRPC and HTTP a kind;
/// `backon` a setting; other macros a text and the list of impls.
const ELSEWHERE: &[(&str, &str)] = &[
    ("wait", "retry"),
    ("auth", "login"),
    ("modify", "fix"),
    ("cancel", "never"),
    ("AfterLogin", "login"),
    ("AfterFix", "fix"),
    ("Unauthorized", "Unauthenticated"),
    ("Forbidden", "PermissionDenied"),
    ("InvalidArgument", "InvalidInput"),
    ("AlreadyExists", "Conflict"),
    ("ResourceExhausted", "LimitExceeded"),
    ("Unimplemented", "Unsupported"),
    ("DeadlineExceeded", "TimedOut"),
    ("Internal", "Server"),
    ("factor", "multiplier"),
    ("min_delay", "initial_backoff"),
    ("max_delay", "max_backoff"),
    ("delay", "initial_backoff"),
    ("max_times", "max_attempts"),
    ("max_retries", "max_attempts"),
    ("message", "summary"),
    ("description", "summary"),
    ("derive", "impl"),
];

/// The known word that was most likely meant: ours for what has that name elsewhere, the only one of which
/// it is the beginning or a word or the other way round, or the same but for its case and its underscores,
/// or at most a third of its letters away.
pub(crate) fn nearest<'a>(written: &str, known: &[&'a str]) -> Option<&'a str> {
    let found = plain(written);
    let elsewhere = ELSEWHERE.iter().filter(|(theirs, _)| plain(theirs) == found);
    let ours = elsewhere.filter_map(|(_, ours)| known.iter().find(|word| *word == ours));
    if let Some(word) = ours.copied().next() {
        return Some(word);
    }
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
    (by_distance(&near) <= letters.max(3) / 3).then_some(near)
}

/// The word without what words of one name differ in: case, underscores and hyphens.
pub(crate) fn plain(word: &str) -> String {
    word.trim_start_matches("r#").replace(['_', '-'], "").to_lowercase()
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
