//! Is a code understood as people type it, and what is none named with its place?

use otasuke_calculator::rules::BOOK;
use otasuke_calculator::share::code::{Code, CodeError};
use otasuke_calculator::share::reading::Reading;

use super::{codes, question, symbols, text, GOLDENS};
use crate::share::sample;

#[test]
fn what_is_read_aloud_is_the_code() {
    for (_, _, code) in codes(500) {
        let readings: Vec<Reading> = code.characters().filter_map(Reading::of).collect();
        let japanese: Vec<String> = readings.iter().map(|one| one.japanese()).collect();
        let english: Vec<&str> = readings.iter().map(|one| one.english).collect();
        for spoken in [japanese.join("、"), japanese.concat(), english.join(", ")] {
            assert_eq!(Code::read(&spoken), Ok(code), "{spoken}");
        }
    }
}

#[test]
fn it_is_typed_as_people_type() {
    let code = GOLDENS[0].0;
    let plain = code.replace('-', "");
    let wide = |char: char| char::from_u32(u32::from(char) + 0xfee0).unwrap();
    let meant = Code::read(code).unwrap();
    let mut texts = vec![
        plain.clone(),
        plain.to_ascii_lowercase(),
        plain.chars().map(wide).collect(),
        plain.to_ascii_lowercase().chars().map(wide).collect(),
        plain.replace('0', "O"),
        plain.replace('0', "ｏ"),
        plain.replace('0', "〇"),
        format!(" {code}\n"),
    ];
    for between in ["ー", "－", "‐", "−", "–", " ", "　", "・", "ｰ", "\u{200b}"] {
        texts.push(code.replace('-', between));
    }
    for text in texts {
        assert_eq!(Code::read(&text), Ok(meant), "{text}");
    }
}

#[test]
fn a_letter_that_an_input_method_doubled_is_two() {
    let catalog = sample();
    let doubled = |code: &Code| {
        let written = text(symbols(*code));
        "HKMPRWXY".chars().find_map(|letter| {
            let twice: String = [letter, letter].iter().collect();
            written
                .contains(&twice)
                .then(|| (written.clone(), twice, letter))
        })
    };
    let mut found = 0;
    for index in 0..catalog.services.len() {
        for terminals in 1..300 {
            let code = Code::of(&question(terminals, 24), &catalog, index, &BOOK).unwrap();
            if let Some((written, twice, letter)) = doubled(&code) {
                for tsu in ["っ", "ッ"] {
                    let typed = written.replace(&twice, &format!("{tsu}{letter}"));
                    assert_eq!(Code::read(&typed.to_lowercase()), Ok(code), "{typed}");
                }
                found += 1;
            }
        }
    }
    assert!(found > 100);
}

#[test]
fn what_stands_in_no_code_is_named_with_its_place() {
    let wrong = |text: &str| Code::read(text).unwrap_err();
    let not = |place, found| CodeError::NotASymbol { place, found };
    assert_eq!(wrong("023B-4567-89HK"), not(4, 'B'));
    assert_eq!(wrong("0234567891HK"), not(10, '1'));
    assert_eq!(wrong("ケーのキング、まる、さん、ベー"), not(4, 'べ'));
    assert_eq!(wrong(""), CodeError::Length(0));
    assert_eq!(wrong("K03"), CodeError::Length(3));
    assert!(Code::read(&"K0".repeat(5_000)).is_err());
}
