//! Is nobody told that a number is wrong while it is being typed?
//!
//! A beginning of an accepted text is accepted itself, or unfinished: what is wrong stays wrong, whatever is
//! typed behind it.

use otasuke_calculator::domain::TaxBasis;
use otasuke_calculator::draft::number_text::{read_number, NumberText, Per, Price, Unit};
use proptest::prelude::*;

use super::cases;

/// Digits whose decimals a greater unit makes whole, the units, and what is said of a price.
const PIECES: [&str; 30] = [
    "0",
    "5",
    "12",
    "1,500",
    "0.05",
    "1.234",
    "1.0",
    "一",
    "半",
    "十",
    "百",
    "千",
    "万",
    "億",
    "か",
    "月",
    "年",
    "間",
    "円",
    "￥",
    "-",
    "～",
    "台",
    "人",
    "税抜",
    "（税込）",
    "/",
    "月額",
    "JPY",
    "@",
];

/// Of so many pieces every text is tried, and of more some.
const PIECES_TRIED: usize = 3;

fn units() -> Vec<Unit> {
    let mut units = vec![Unit::Terminals, Unit::People, Unit::Months];
    for tax in [None, Some(TaxBasis::Excluded), Some(TaxBasis::Included)] {
        for per in [Per::Once, Per::Month, Per::TerminalMonth] {
            units.push(Unit::Yen(Price { tax, per }));
        }
    }
    units
}

/// Types one piece more, key by key; the answer is whether the text has been wrong on the way.
fn typed(text: &mut String, was_wrong: bool, piece: &str, unit: Unit) -> bool {
    let mut is_wrong = was_wrong;
    for character in piece.chars() {
        text.push(character);
        let read = read_number(text, unit);
        let is_read = matches!(read, NumberText::Value(_));
        assert!(!(is_wrong && is_read), "{text:?} as {unit:?}: {read:?}");
        is_wrong |= matches!(read, NumberText::Wrong(_));
    }
    is_wrong
}

fn go_on(begun: &str, was_wrong: bool, more: usize, unit: Unit) {
    for piece in PIECES.iter().filter(|_| more > 0) {
        let mut text = begun.to_owned();
        let is_wrong = typed(&mut text, was_wrong, piece, unit);
        go_on(&text, is_wrong, more - 1, unit);
    }
}

#[test]
fn what_is_wrong_stays_wrong_whatever_is_typed_behind_it() {
    // Of the prices, the one about which most can be said.
    let price = Unit::Yen(Price {
        tax: Some(TaxBasis::Excluded),
        per: Per::TerminalMonth,
    });
    for unit in [Unit::Terminals, Unit::Months, price] {
        go_on("", false, PIECES_TRIED, unit);
    }
}

proptest! {
    #![proptest_config(cases(4000))]

    #[test]
    fn no_number_is_wrong_on_the_way_to_it(
        pieces in prop::collection::vec(prop::sample::select(PIECES.as_slice()), 4..9),
        unit in prop::sample::select(units()),
    ) {
        let mut text = String::new();
        pieces.iter().fold(false, |wrong, piece| typed(&mut text, wrong, piece, unit));
    }
}
