//! Which laws hold for every link and every text, not only for those that somebody thought of?

use otasuke_calculator::domain::{Date, Request, Yen};
use otasuke_calculator::draft::{Draft, NumberField, Reading};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::share::code::Code;
use otasuke_calculator::share::link::{find, read, write, Names, NoLink, Shared, What, ROOM};
use otasuke_calculator::share::{Figures, Question, Tags};
use proptest::prelude::*;
use proptest::sample::{select, Index};

use super::sent::typed;
use crate::properties::{cases, requests};

/// A form about the offer of a request; some numbers are not entered.
fn form(request: &Request, left_out: &[NumberField]) -> Draft {
    let reading = Reading::of(&Draft::example(), None);
    let question = Question {
        programme: request.programme,
        applicant: request.applicant,
        already_subsidised: request.already_subsidised,
        terminals: Some(request.terminals),
        term_months: Some(request.term_months),
    };
    assert!(reading.request.is_some());
    let draft = question.asked_in(Draft::example().with_offer(&request.offer));
    let leave_out = |draft: Draft, field: &NumberField| draft.with_number(*field, None);
    left_out.iter().fold(draft, leave_out)
}

fn fields() -> impl Strategy<Value = Vec<NumberField>> {
    use otasuke_calculator::domain::Named;
    proptest::collection::vec(select(NumberField::ALL), 0..3)
}

/// What one reads of a form, without what it does not ask for.
fn read_of(draft: &Draft) -> Reading {
    Reading::of(draft, None)
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn a_form_is_opened_as_it_was_sent(request in requests::requests(), left_out in fields()) {
        let draft = form(&request, &left_out);
        let shared = typed(draft.clone(), Names::default());
        let fragment = write(&shared).unwrap();
        prop_assert!(fragment.len() < 300);
        let opened = read(&fragment).unwrap();
        prop_assert_eq!(opened.then, shared.then);
        let What::Typed { draft: again, .. } = &opened.what else {
            return Err(TestCaseError::fail("another kind"));
        };
        prop_assert_eq!(read_of(again), read_of(&draft));
        prop_assert!(!again.has_example());
        prop_assert_eq!(write(&opened), Ok(fragment));
    }

    #[test]
    fn an_offer_of_a_list_is_opened_as_it_was_sent(
        request in requests::requests(),
        tags in (0..ROOM.list, 0..ROOM.offer, 0..ROOM.terms),
        left_out in fields(),
    ) {
        let draft = form(&request, &left_out);
        let reading = read_of(&draft);
        let (list, offer, terms) = tags;
        let shared = Shared {
            what: What::Listed {
                question: Question::of(&draft, &reading).unwrap(),
                offer: Tags { list, offer, terms },
            },
            then: typed(draft, Names::default()).then,
        };
        let fragment = write(&shared).unwrap();
        prop_assert!(fragment.len() < 48, "{}", fragment);
        prop_assert_eq!(read(&fragment), Ok(shared));
    }

    #[test]
    fn names_are_kept(name in "[^\\p{C}\\p{Z}]{0,40}", provider in "[^\\p{C}\\p{Z}]{0,40}") {
        let names = Names { name, provider };
        let shared = typed(Draft::example(), names.clone());
        match write(&shared) {
            Ok(fragment) => {
                let opened = read(&fragment).unwrap();
                let What::Typed { names: again, .. } = opened.what else {
                    return Err(TestCaseError::fail("another kind"));
                };
                prop_assert_eq!(again, names);
            }
            Err(error) => prop_assert_eq!(error, NoLink::TooLong),
        }
    }

    #[test]
    fn two_changed_characters_are_found(request in requests::requests(), at in any::<[Index; 2]>(), to in any::<[Index; 2]>()) {
        let fragment = write(&typed(form(&request, &[]), Names::default())).unwrap();
        let mut chars: Vec<char> = fragment.chars().collect();
        let letters: Vec<char> = ('0'..='9').chain('a'..='z').collect();
        for (at, to) in at.iter().zip(&to) {
            *at.get_mut(&mut chars) = *to.get(&letters);
        }
        let changed: String = chars.into_iter().collect();
        prop_assert!(changed == fragment || read(&changed).is_err());
    }

    #[test]
    fn no_text_does_harm(text in any::<String>(), symbols in "#1[0-9a-hjkmnp-tv-z]{0,120}") {
        for text in [&text, &symbols, &symbols.replace('1', "2")] {
            prop_assert!(find(text).is_err());
            if let Ok(code) = Code::read(text) {
                prop_assert!(code.open(None, &BOOK).is_err());
            }
        }
    }
}

#[test]
fn a_text_of_any_length_is_answered_soon() {
    let start = std::time::Instant::now();
    for text in [
        "#", "1", "%25", "#1zz ", "#1\n", "っ", "ケー", "&#35;", "＃１",
    ] {
        let text = text.repeat(1_000_000);
        assert!(find(&text).is_err());
        assert!(Code::read(&text).is_err());
    }
    assert!(start.elapsed().as_secs() < 60);
}

#[test]
fn what_is_no_number_is_not_sent() {
    let draft = Draft::from_saved("otasuke-draft-1\nterminals=ten\nterm-months=24").unwrap();
    let sent = write(&typed(draft, Names::default()));
    assert_eq!(sent, Err(NoLink::Unreadable(NumberField::Terminals)));
}

#[test]
fn names_that_fill_an_address_are_not_sent() {
    let long = Names {
        name: "あ".repeat(200),
        provider: "い".repeat(200),
    };
    assert_eq!(write(&typed(Draft::example(), long)), Err(NoLink::TooLong));
    let lines = Names {
        name: "a\nb".to_owned(),
        provider: String::new(),
    };
    assert_eq!(write(&typed(Draft::example(), lines)), Err(NoLink::TooLong));
}

/// The link that the panel is shown with, as older rules would have made it.
#[test]
fn a_link_of_older_rules_keeps_what_it_came_to() {
    let mut shared = typed(Draft::example(), Names::default());
    shared.then = Some(Figures {
        edition: Date::literal(2026, 9, 1),
        subsidy: Yen::new(190_000),
        net_incl_tax: Yen::new(239_000),
    });
    let older = format!("#{}", write(&shared).unwrap());
    assert_eq!(
        crate::repository::read("tests/links/older-rules.txt").trim(),
        older
    );
    // The numbers of the example come back as entered ones.
    let found = find(&older).unwrap();
    assert_eq!(found.then, shared.then);
    assert_eq!(write(&found).unwrap(), older[1..]);
}
