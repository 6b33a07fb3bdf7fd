//! Is every mistake of reading and hearing a code found, and the wrong place named?

use otasuke_calculator::rules::BOOK;
use otasuke_calculator::share::code::{Code, CodeError, Slip, LENGTH, SYMBOLS};

use super::{codes, question, symbols, text, Chance};
use crate::share::sample;

#[test]
fn every_usual_mistake_is_found() {
    for (_, _, code) in codes(10_000) {
        let right = symbols(code);
        let refused = |mistaken: [usize; LENGTH]| {
            let mistaken_text = text(mistaken);
            let found = Code::read(&mistaken_text);
            assert!(
                matches!(found, Err(CodeError::Check(_))),
                "{code}: {mistaken_text}"
            );
        };
        for place in 0..LENGTH {
            for wrong in (0..SYMBOLS.len()).filter(|wrong| *wrong != right[place]) {
                let mut mistaken = right;
                mistaken[place] = wrong;
                refused(mistaken);
            }
            for other in (0..place).filter(|other| right[*other] != right[place]) {
                let mut mistaken = right;
                mistaken.swap(place, other);
                refused(mistaken);
            }
        }
        for place in (1..LENGTH).filter(|place| right[place - 1] == right[*place]) {
            for wrong in (0..SYMBOLS.len()).filter(|wrong| *wrong != right[place]) {
                let mut mistaken = right;
                mistaken[place - 1] = wrong;
                mistaken[place] = wrong;
                refused(mistaken);
            }
        }
    }
}

#[test]
fn a_character_too_many_or_too_few_is_found() {
    for (_, _, code) in codes(10_000) {
        let right = text(symbols(code));
        for place in 0..LENGTH {
            let shorter = format!("{}{}", &right[..place], &right[place + 1..]);
            assert_eq!(Code::read(&shorter), Err(CodeError::Length(LENGTH - 1)));
        }
        for place in 0..=LENGTH {
            let letter = SYMBOLS.chars().nth(place % SYMBOLS.len()).unwrap();
            let longer = format!("{}{letter}{}", &right[..place], &right[place..]);
            assert_eq!(Code::read(&longer), Err(CodeError::Length(LENGTH + 1)));
        }
    }
}

/// How many of `tried` codes with two wrong characters open as if nothing were wrong.
fn unnoticed(usual: bool, tried: usize) -> usize {
    let (catalog, mut chance) = (sample(), Chance(4_101_842_887_655_102_017));
    let mut unnoticed = 0;
    for _ in 0..tried / 100 {
        let question = chance.question(usual);
        let index = chance.below(catalog.services.len());
        let right = symbols(Code::of(&question, &catalog, index, &BOOK).unwrap());
        for _ in 0..100 {
            let mut mistaken = right;
            let first = chance.below(LENGTH);
            let second = (first + 1 + chance.below(LENGTH - 1)) % LENGTH;
            for place in [first, second] {
                mistaken[place] =
                    (right[place] + 1 + chance.below(SYMBOLS.len() - 1)) % SYMBOLS.len();
            }
            let opened =
                Code::read(&text(mistaken)).and_then(|code| code.open(Some(&catalog), &BOOK));
            unnoticed +=
                usize::from(opened.is_ok_and(|it| !it.rules_changed && !it.hit.price_changed));
        }
    }
    unnoticed
}

#[test]
fn two_wrong_characters_are_found() {
    assert_eq!(unnoticed(true, 1_000_000), 0);
    let any = unnoticed(false, 200_000);
    println!("{any} of 200,000");
    assert!(any < 200, "{any} of 200,000");
}

#[test]
fn the_one_wrong_place_is_named_for_a_usual_question() {
    let catalog = sample();
    let (mut tried, mut named) = (0, 0);
    for (_, _, code) in codes(400).into_iter().step_by(2) {
        let right = symbols(code);
        for place in 0..LENGTH {
            let mut mistaken = right;
            mistaken[place] = (right[place] + 1 + place) % SYMBOLS.len();
            let Err(CodeError::Check(symbols)) = Code::read(&text(mistaken)) else {
                panic!("{code}");
            };
            let slip = Code::slip(symbols, Some(&catalog), &BOOK);
            assert!(
                slip.is_none() || slip == Some(Slip::Wrong(place + 1)),
                "{code}"
            );
            tried += 1;
            named += usize::from(slip.is_some());
            assert_eq!(Code::slip(symbols, None, &BOOK), None);
        }
    }
    assert_eq!(named, tried);
}

#[test]
fn two_neighbours_that_changed_places_are_named() {
    let catalog = sample();
    let code = Code::of(&question(10, 24), &catalog, 3, &BOOK).unwrap();
    let right = symbols(code);
    for place in (1..LENGTH).filter(|place| right[place - 1] != right[*place]) {
        let mut mistaken = right;
        mistaken.swap(place - 1, place);
        let Err(CodeError::Check(symbols)) = Code::read(&text(mistaken)) else {
            panic!("{code}");
        };
        assert_eq!(
            Code::slip(symbols, Some(&catalog), &BOOK),
            Some(Slip::Swapped(place))
        );
    }
}
