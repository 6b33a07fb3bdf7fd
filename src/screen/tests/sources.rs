//! Has each source of a card one number, and stands it in the list once?

use crate::domain::Basis;
use crate::rules::BOOK;
use crate::screen::{Citation, Sources, Words};

#[test]
fn a_source_has_one_number_whatever_clause_it_stands_for() {
    let rate = &BOOK.default_programme.rate.basis;
    let limits = &BOOK.default_programme.limits.basis;
    let twin: &'static Basis = Box::leak(Box::new(Basis {
        clause: "another",
        ..rate.clone()
    }));
    let mut sources = Sources::new(Words::Ja);
    assert!(sources.list().next().is_none());
    let marks = [rate, limits, twin, limits].map(|basis| sources.mark(basis));
    assert_eq!(marks, ["［1］", "［2］", "［1］", "［2］"]);
    let listed: Vec<(String, &Citation)> = sources.list().collect();
    let expected = [rate, limits].map(|basis| Citation::of(Some(basis), Words::Ja));
    assert_eq!(
        listed,
        [
            ("［1］".to_owned(), &expected[0]),
            ("［2］".to_owned(), &expected[1])
        ]
    );
}
