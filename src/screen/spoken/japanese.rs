//! How does a number sound in Japanese? In kanji (三十六万), or in kana with its changes of sound.
//!
//! Of the two readings of 4, 7 and 9 only よん, なな and きゅう are used, as over a radio: し, しち and く
//! are heard as each other. 年 alone has よ, since よんねん is no word.

/// In which script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    /// 漢字.
    Kanji,
    /// かな.
    Kana,
}

/// How the end of a number changes before a word: the end, and what becomes of it.
type Change = (&'static str, &'static str);

/// A word behind a number: 助数詞, and 万, 億 and so on too.
#[derive(Clone, Copy, Debug)]
pub struct Counter {
    kanji: &'static str,
    kana: &'static str,
    changes: &'static [Change],
    /// Numbers that have a word of their own with it.
    own: &'static [(u64, &'static str)],
}

const NONE: &[Change] = &[];
const BEFORE_CH: &[Change] = &[("いち", "いっ"), ("はち", "はっ"), ("じゅう", "じゅっ")];
const BEFORE_K: &[Change] = &[
    ("いち", "いっ"),
    ("ろく", "ろっ"),
    ("はち", "はっ"),
    ("じゅう", "じゅっ"),
    ("ゃく", "ゃっ"),
];
const BEFORE_P: &[Change] = &[("はち", "はっ"), ("じゅう", "じゅっ")];
const BEFORE_N: &[Change] = &[("よん", "よ")];

/// 円.
pub const YEN: Counter = Counter::new("円", "えん", NONE);
/// 台.
pub const TERMINALS: Counter = Counter::new("台", "だい", NONE);
/// か月.
pub const MONTHS: Counter = Counter::new("か月", "かげつ", BEFORE_K);
/// 年度.
pub const FISCAL_YEARS: Counter = Counter::new("年度", "ねんど", BEFORE_N);
/// パーセント.
pub const PERCENT: Counter = Counter::new("パーセント", "パーセント", BEFORE_P);
/// 日, of which there are so many. Those that have one keep the old word.
pub const DAYS: Counter = Counter {
    kanji: "日",
    kana: "にち",
    changes: NONE,
    own: &[
        (2, "ふつか"),
        (3, "みっか"),
        (4, "よっか"),
        (5, "いつか"),
        (6, "むいか"),
        (7, "なのか"),
        (8, "ようか"),
        (9, "ここのか"),
        (10, "とおか"),
        (14, "じゅうよっか"),
        (20, "はつか"),
        (24, "にじゅうよっか"),
    ],
};

/// Behind each four digits, the lowest first; behind the lowest nothing.
const GROUPS: [Counter; 5] = [
    Counter::new("", "", NONE),
    Counter::new("万", "まん", NONE),
    Counter::new("億", "おく", NONE),
    Counter::new("兆", "ちょう", BEFORE_CH),
    Counter::new("京", "けい", BEFORE_K),
];

/// 1 to 9 as they stand at each place of four digits, the lowest first: nine of one, of 十, of 百, of 千.
const PLACES: [[(&str, &str); 9]; 4] = [
    [
        ("一", "いち"),
        ("二", "に"),
        ("三", "さん"),
        ("四", "よん"),
        ("五", "ご"),
        ("六", "ろく"),
        ("七", "なな"),
        ("八", "はち"),
        ("九", "きゅう"),
    ],
    [
        ("十", "じゅう"),
        ("二十", "にじゅう"),
        ("三十", "さんじゅう"),
        ("四十", "よんじゅう"),
        ("五十", "ごじゅう"),
        ("六十", "ろくじゅう"),
        ("七十", "ななじゅう"),
        ("八十", "はちじゅう"),
        ("九十", "きゅうじゅう"),
    ],
    [
        ("百", "ひゃく"),
        ("二百", "にひゃく"),
        ("三百", "さんびゃく"),
        ("四百", "よんひゃく"),
        ("五百", "ごひゃく"),
        ("六百", "ろっぴゃく"),
        ("七百", "ななひゃく"),
        ("八百", "はっぴゃく"),
        ("九百", "きゅうひゃく"),
    ],
    [
        ("千", "せん"),
        ("二千", "にせん"),
        ("三千", "さんぜん"),
        ("四千", "よんせん"),
        ("五千", "ごせん"),
        ("六千", "ろくせん"),
        ("七千", "ななせん"),
        ("八千", "はっせん"),
        ("九千", "きゅうせん"),
    ],
];

const A_THOUSAND: (&str, &str) = ("千", "せん");
/// A thousand of something: 一千万, and never 千万.
const A_THOUSAND_OF: (&str, &str) = ("一千", "いっせん");
const ZERO: (&str, &str) = ("ゼロ", "ぜろ");
/// A new word for a number comes every four digits.
const GROUP: u64 = 10_u64.pow(4);

impl Counter {
    const fn new(kanji: &'static str, kana: &'static str, changes: &'static [Change]) -> Self {
        Self {
            kanji,
            kana,
            changes,
            own: &[],
        }
    }

    /// So many of it.
    pub fn counts(&self, count: u64, script: Script) -> String {
        let own = self.own.iter().find(|(number, _)| *number == count);
        match (script, own) {
            (Script::Kana, Some((_, word))) => (*word).to_owned(),
            _ => self.behind(number(count, script), script),
        }
    }

    /// The word behind a number, whose end changes with it.
    fn behind(&self, mut number: String, script: Script) -> String {
        if script == Script::Kanji {
            return number + self.kanji;
        }
        let change = self.changes.iter().find(|(end, _)| number.ends_with(end));
        if let Some((end, changed)) = change {
            number.truncate(number.len().saturating_sub(end.len()));
            number += changed;
        }
        number + self.kana
    }
}

/// A number as it is said.
pub fn number(number: u64, script: Script) -> String {
    let mut said = String::new();
    let mut rest = number;
    for counter in GROUPS {
        let four = rest % GROUP;
        if four > 0 {
            let is_counted = !counter.kana.is_empty();
            said.insert_str(
                0,
                &counter.behind(four_digits(four, is_counted, script), script),
            );
        }
        rest /= GROUP;
    }
    if said.is_empty() {
        said += pick(ZERO, script);
    }
    said
}

/// A share as it is said: 二分の一.
pub fn share(above: u64, below: u64, script: Script) -> String {
    let of = Counter::new("分の", "ぶんの", NONE);
    of.counts(below, script) + &number(above, script)
}

fn four_digits(four: u64, is_counted: bool, script: Script) -> String {
    let mut said = String::new();
    let mut rest = four;
    for place in PLACES {
        let digit = usize::try_from(rest % 10).unwrap_or_default();
        let word = digit.checked_sub(1).and_then(|index| place.get(index));
        if let Some(word) = word {
            let is_a_thousand = is_counted && *word == A_THOUSAND;
            let word = if is_a_thousand { A_THOUSAND_OF } else { *word };
            said.insert_str(0, pick(word, script));
        }
        rest /= 10;
    }
    said
}

const fn pick((kanji, kana): (&'static str, &'static str), script: Script) -> &'static str {
    match script {
        Script::Kanji => kanji,
        Script::Kana => kana,
    }
}
