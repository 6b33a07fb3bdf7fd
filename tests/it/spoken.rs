//! Are figures told as they are said? Known readings, and reading back what was said.

mod back;

use otasuke_calculator::domain::{Grant, Ratio, Yen};
use otasuke_calculator::screen::spoken::english;
use otasuke_calculator::screen::spoken::japanese::{
    number, Counter, Script, DAYS, FISCAL_YEARS, MONTHS, PERCENT, TERMINALS, YEN,
};
use otasuke_calculator::screen::{Teller, Telling, Words};
use proptest::prelude::*;

/// Numbers whose sound is no mere row of the sounds of their digits, and those beside them.
const NUMBERS: &[(u64, &str, &str)] = &[
    (0, "ゼロ", "ぜろ"),
    (1, "一", "いち"),
    (4, "四", "よん"),
    (7, "七", "なな"),
    (9, "九", "きゅう"),
    (10, "十", "じゅう"),
    (11, "十一", "じゅういち"),
    (44, "四十四", "よんじゅうよん"),
    (100, "百", "ひゃく"),
    (300, "三百", "さんびゃく"),
    (400, "四百", "よんひゃく"),
    (600, "六百", "ろっぴゃく"),
    (800, "八百", "はっぴゃく"),
    (1_000, "千", "せん"),
    (1_100, "千百", "せんひゃく"),
    (3_000, "三千", "さんぜん"),
    (6_000, "六千", "ろくせん"),
    (8_000, "八千", "はっせん"),
    (8_888, "八千八百八十八", "はっせんはっぴゃくはちじゅうはち"),
    (
        9_999,
        "九千九百九十九",
        "きゅうせんきゅうひゃくきゅうじゅうきゅう",
    ),
    (10_000, "一万", "いちまん"),
    (11_000, "一万千", "いちまんせん"),
    (
        13_375,
        "一万三千三百七十五",
        "いちまんさんぜんさんびゃくななじゅうご",
    ),
    (80_000, "八万", "はちまん"),
    (100_000, "十万", "じゅうまん"),
    (360_000, "三十六万", "さんじゅうろくまん"),
    (1_000_000, "百万", "ひゃくまん"),
    (10_000_000, "一千万", "いっせんまん"),
    (11_110_000, "一千百十一万", "いっせんひゃくじゅういちまん"),
    (30_000_000, "三千万", "さんぜんまん"),
    (100_000_000, "一億", "いちおく"),
    (800_000_000, "八億", "はちおく"),
    (1_000_000_000, "十億", "じゅうおく"),
    (100_000_000_000, "一千億", "いっせんおく"),
    (1_000_000_000_000, "一兆", "いっちょう"),
    (6_000_000_000_000, "六兆", "ろくちょう"),
    (8_000_000_000_000, "八兆", "はっちょう"),
    (10_000_000_000_000, "十兆", "じゅっちょう"),
    (18_000_000_000_000, "十八兆", "じゅうはっちょう"),
    (100_000_000_000_000, "百兆", "ひゃくちょう"),
    (1_000_000_000_000_000, "一千兆", "いっせんちょう"),
    (10_000_000_000_000_000, "一京", "いっけい"),
    (1_000_000_000_000_000_000, "百京", "ひゃっけい"),
    (1_000_000_000_001, "一兆一", "いっちょういち"),
];

/// Numbers with what is counted.
const COUNTED: &[(Counter, u64, &str, &str)] = &[
    (YEN, 0, "ゼロ円", "ぜろえん"),
    (YEN, 4, "四円", "よんえん"),
    (YEN, 360_000, "三十六万円", "さんじゅうろくまんえん"),
    (YEN, 240_000, "二十四万円", "にじゅうよんまんえん"),
    (TERMINALS, 1, "一台", "いちだい"),
    (TERMINALS, 8, "八台", "はちだい"),
    (TERMINALS, 10, "十台", "じゅうだい"),
    (TERMINALS, 17, "十七台", "じゅうななだい"),
    (MONTHS, 1, "一か月", "いっかげつ"),
    (MONTHS, 3, "三か月", "さんかげつ"),
    (MONTHS, 6, "六か月", "ろっかげつ"),
    (MONTHS, 8, "八か月", "はっかげつ"),
    (MONTHS, 10, "十か月", "じゅっかげつ"),
    (MONTHS, 12, "十二か月", "じゅうにかげつ"),
    (MONTHS, 24, "二十四か月", "にじゅうよんかげつ"),
    (MONTHS, 36, "三十六か月", "さんじゅうろっかげつ"),
    (MONTHS, 60, "六十か月", "ろくじゅっかげつ"),
    (MONTHS, 100, "百か月", "ひゃっかげつ"),
    (MONTHS, 120, "百二十か月", "ひゃくにじゅっかげつ"),
    (
        FISCAL_YEARS,
        2_024,
        "二千二十四年度",
        "にせんにじゅうよねんど",
    ),
    (
        FISCAL_YEARS,
        2_027,
        "二千二十七年度",
        "にせんにじゅうななねんど",
    ),
    (PERCENT, 8, "八パーセント", "はっパーセント"),
    (PERCENT, 10, "十パーセント", "じゅっパーセント"),
    (DAYS, 1, "一日", "いちにち"),
    (DAYS, 10, "十日", "とおか"),
    (DAYS, 14, "十四日", "じゅうよっか"),
    (DAYS, 15, "十五日", "じゅうごにち"),
    (DAYS, 20, "二十日", "はつか"),
    (DAYS, 30, "三十日", "さんじゅうにち"),
];

const ENGLISH: &[(u64, &str)] = &[
    (0, "0"),
    (375, "375"),
    (2_000, "2 thousand"),
    (13_375, "13 thousand 375"),
    (360_000, "360 thousand"),
    (1_000_001, "1 million 1"),
    (1_234_567, "1 million 234 thousand 567"),
    (1_000_000_000_000, "1 trillion"),
];

#[test]
fn known_numbers_are_said_as_they_are() {
    for (value, kanji, kana) in NUMBERS {
        assert_eq!(number(*value, Script::Kanji), *kanji);
        assert_eq!(number(*value, Script::Kana), *kana);
    }
    for (counter, count, kanji, kana) in COUNTED {
        assert_eq!(counter.counts(*count, Script::Kanji), *kanji);
        assert_eq!(counter.counts(*count, Script::Kana), *kana);
    }
    for (value, said) in ENGLISH {
        assert_eq!(english::number(*value), *said);
    }
}

#[test]
fn one_teller_tells_in_three_ways() {
    let told = |words, telling| {
        let teller = Teller { words, telling };
        let amount: Yen<Grant> = Yen::new(1_234_567);
        [
            teller.yen(amount),
            teller.share(Ratio::new(1, 2)),
            teller.months(1),
            teller.percent(10),
        ]
    };
    for (words, telling, expected) in [
        (
            Words::Ja,
            Telling::Written,
            ["1,234,567円", "1/2", "1か月", "10%"],
        ),
        (
            Words::Ja,
            Telling::Said,
            [
                "百二十三万四千五百六十七円",
                "二分の一",
                "一か月",
                "十パーセント",
            ],
        ),
        (
            Words::Ja,
            Telling::Kana,
            [
                "ひゃくにじゅうさんまんよんせんごひゃくろくじゅうななえん",
                "にぶんのいち",
                "いっかげつ",
                "じゅっパーセント",
            ],
        ),
        (
            Words::En,
            Telling::Written,
            ["1,234,567 yen", "1/2", "1 month", "10%"],
        ),
        (
            Words::En,
            Telling::Said,
            [
                "1 million 234 thousand 567 yen",
                "one half",
                "1 month",
                "10 percent",
            ],
        ),
        (
            Words::En,
            Telling::Kana,
            [
                "1 million 234 thousand 567 yen",
                "one half",
                "1 month",
                "10 percent",
            ],
        ),
    ] {
        assert_eq!(told(words, telling), expected, "{words:?} {telling:?}");
    }
}

#[track_caller]
fn comes_back(value: u64) {
    for script in [Script::Kanji, Script::Kana] {
        let said = number(value, script);
        assert_eq!(back::read(&said), Some(value), "{said}");
    }
    let said = english::number(value);
    assert!(!said.contains([',', '.']), "{said}");
    assert_eq!(back::read_english(&said), Some(value), "{said}");
}

/// What a mistake of the writer would say is not read.
#[test]
fn the_reader_knows_no_wrong_sound() {
    for wrong in [
        "さんひゃく",
        "ろくひゃく",
        "はちひゃく",
        "さんせん",
        "はちせん",
        "せんまん",
        "いちちょう",
        "じゅうちょう",
        "はちちょう",
        "いちせん",
        "しち",
        "し",
        "く",
        "いちじゅう",
        "じゅうじゅう",
        "いちいち",
        "ひゃくけい",
        "",
    ] {
        assert_eq!(back::read(wrong), None, "{wrong}");
    }
}

#[test]
fn every_small_number_and_every_round_one_comes_back() {
    for value in 0..10_000 {
        comes_back(value);
        for script in [Script::Kanji, Script::Kana] {
            let counted = MONTHS.counts(value, script);
            assert_eq!(back::read_months(&counted), Some(value), "{counted}");
        }
    }
    let mut round = 1;
    while let Some(next) = u64::checked_mul(round, 10) {
        for digit in 1..10 {
            comes_back(round * digit);
            comes_back(round * digit - 1);
            comes_back(round * digit + 1);
        }
        round = next;
    }
    comes_back(u64::MAX);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100_000))]

    #[test]
    fn an_amount_comes_back(value in 0..=1_000_000_000_u64) {
        comes_back(value);
    }
}

proptest! {
    #[test]
    fn any_number_comes_back(value in any::<u64>()) {
        comes_back(value);
    }
}
