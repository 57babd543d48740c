use crate::words::{KINDS, OUTCOMES};

#[test]
fn no_kind_and_no_outcome_stands_twice() {
    for list in [KINDS, OUTCOMES] {
        let mut words = list.to_vec();
        words.sort_unstable();
        words.dedup();
        assert_eq!(words.len(), list.len());
    }
}
