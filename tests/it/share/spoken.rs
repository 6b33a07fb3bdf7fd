//! Is every character of a code told apart when it is read aloud, and understood when it is written so?

use std::collections::BTreeSet;

use otasuke_calculator::share::code::SYMBOLS;
use otasuke_calculator::share::reading::{parse, Reading, READINGS};

#[test]
fn every_character_has_its_reading() {
    let characters: String = READINGS.iter().map(|one| one.character).collect();
    assert_eq!(characters, SYMBOLS);
}

/// A mora: a sign of kana, with the small one behind it.
fn first_mora(word: &str) -> String {
    let mut chars = word.chars();
    let first = chars.next().unwrap();
    let small = chars
        .next()
        .filter(|char| "ゃゅょャュョァィゥェォ".contains(*char));
    std::iter::once(first)
        .chain(small)
        .map(in_hiragana)
        .collect()
}

fn in_hiragana(char: char) -> char {
    match char {
        'ァ'..='ヶ' => char::from_u32(u32::from(char) - 0x60).unwrap(),
        _ => char,
    }
}

#[test]
fn every_word_begins_with_a_mora_of_its_own() {
    let morae: BTreeSet<String> = READINGS.iter().map(|one| first_mora(one.word)).collect();
    assert_eq!(morae.len(), READINGS.len(), "{morae:?}");
    let english: BTreeSet<&str> = READINGS.iter().map(|one| one.english).collect();
    assert_eq!(english.len(), READINGS.len());
}

#[test]
fn a_letter_is_read_with_its_word() {
    let read = |character| Reading::of(character).unwrap().japanese();
    assert_eq!(read('K'), "ケーのキング");
    assert_eq!(read('0'), "まる");
    assert_eq!(Reading::of('O'), None);
}

#[test]
fn what_is_read_out_is_written_down_again() {
    let texts = [
        ("ケーのキング、まる、さん", "K03"),
        ("けーのきんぐまるさん", "K03"),
        ("キングのケー ゼロ さん", "K03"),
        ("kilo, zero, three", "K03"),
        ("KILO-ZERO-THREE", "K03"),
        ("X-ray, Yankee, xray", "XYX"),
        ("ケー、3、エイチ", "K3H"),
        ("しち、はち、きゅう", "789"),
        ("ナナ・ハチ・キュー・ク", "7899"),
        ("ワイのゆり。ピーのピアノ。", "YP"),
        ("ｹｰﾉｷﾝｸﾞ､ﾏﾙ､ｻﾝ", "K03"),
        ("ｹｰ ﾉ ｷﾝｸﾞ ｷｭｳ", "K9"),
        ("ﾋﾟｰﾉﾋﾟｱﾉ･ﾀﾞﾌﾞﾘｭｰﾉｳｰﾙ｡ｴｯｸｽ", "PWX"),
        ("ケー の キング　ワイ の ゆり", "KY"),
    ];
    for (text, meant) in texts {
        let found: Option<String> = parse(text).map(|found| found.into_iter().collect());
        assert_eq!(found.as_deref(), Some(meant), "{text}");
    }
    assert_eq!(parse("K03"), None);
}

#[test]
fn any_two_characters_are_read_apart() {
    for first in READINGS {
        for second in READINGS {
            let meant = Some(vec![first.character, second.character]);
            for between in ["、", "", " "] {
                let text = [&first.japanese(), between, &second.japanese()].concat();
                assert_eq!(parse(&text), meant, "{text}");
                let text = [first.english, between, second.english].concat();
                assert_eq!(parse(&text), meant, "{text}");
            }
        }
    }
}
