//! How is a character of a code read aloud, and which characters were read aloud? In both directions, in
//! Japanese and in English.
//!
//! Digits are read as in 通話表 (無線局運用規則 別表第5号), so that いち and しち, に and し are not taken for
//! each other; letters with a word, as the ear cannot tell their names. Each Japanese word begins with a
//! mora of its own.

use crate::draft::fold;

/// How one character is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The character.
    pub character: char,
    /// The name of a letter in Japanese; a digit has none beside its word.
    pub letter: Option<&'static str>,
    /// The Japanese word by which it is told from all others.
    pub word: &'static str,
    /// The English word: of a letter that of the alphabet of pilots.
    pub english: &'static str,
}

/// Every character of a code.
pub const READINGS: [Reading; 17] = [
    digit('0', "まる", "zero"),
    digit('2', "に", "two"),
    digit('3', "さん", "three"),
    digit('4', "よん", "four"),
    digit('5', "ご", "five"),
    digit('6', "ろく", "six"),
    digit('7', "なな", "seven"),
    digit('8', "はち", "eight"),
    digit('9', "きゅう", "nine"),
    letter('H', "エイチ", "ホテル", "Hotel"),
    letter('K', "ケー", "キング", "Kilo"),
    letter('M', "エム", "メロン", "Mike"),
    letter('P', "ピー", "ピアノ", "Papa"),
    letter('R', "アール", "ラジオ", "Romeo"),
    letter('W', "ダブリュー", "ウール", "Whiskey"),
    letter('X', "エックス", "レントゲン", "X-ray"),
    letter('Y', "ワイ", "ゆり", "Yankee"),
];

/// What people say as well.
const OTHERWISE: [(&str, char); 6] = [
    ("ぜろ", '0'),
    ("れい", '0'),
    ("しち", '7'),
    ("きゅー", '9'),
    ("く", '9'),
    ("xray", 'X'),
];

const fn digit(character: char, word: &'static str, english: &'static str) -> Reading {
    Reading {
        character,
        letter: None,
        word,
        english,
    }
}

const fn letter(
    character: char,
    name: &'static str,
    word: &'static str,
    english: &'static str,
) -> Reading {
    Reading {
        character,
        letter: Some(name),
        word,
        english,
    }
}

impl Reading {
    /// How the character is read, where it stands in codes.
    pub fn of(character: char) -> Option<Self> {
        READINGS.into_iter().find(|one| one.character == character)
    }

    /// What is said in Japanese.
    pub fn japanese(self) -> String {
        match self.letter {
            Some(letter) => [letter, OF, self.word].concat(),
            None => self.word.to_owned(),
        }
    }

    /// Everything that means the character, ready to be found.
    fn spellings(self) -> Vec<String> {
        let mut spellings = vec![
            self.word.to_owned(),
            self.english.to_owned(),
            self.japanese(),
        ];
        if let Some(letter) = self.letter {
            spellings.push(letter.to_owned());
            spellings.push([self.word, OF, letter].concat());
        }
        spellings.iter().map(|spelling| plain(spelling)).collect()
    }
}

/// Between the name of a letter and its word.
const OF: &str = "の";

/// The characters that a text reads out, where it has a word for any. What it has no word for stands there
/// as it is, so that its place can be named.
pub fn parse(text: &str) -> Option<Vec<char>> {
    let table = table();
    let text = plain(text);
    let mut rest = text.as_str();
    let mut characters = Vec::new();
    let mut has_word = false;
    while let Some(next) = rest.chars().next() {
        let said = table
            .iter()
            .find(|(spelling, _)| rest.starts_with(spelling));
        let length = match said {
            Some((spelling, character)) => {
                has_word = true;
                characters.push(*character);
                spelling.len()
            }
            None => {
                if next.is_alphanumeric() && next != LONG {
                    characters.push(next.to_ascii_uppercase());
                }
                next.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    has_word.then_some(characters)
}

/// The sign of a long vowel, which an input method makes of a hyphen.
const LONG: char = 'ー';

/// Each spelling with its character, the longest first: one may begin with another.
fn table() -> Vec<(String, char)> {
    let of = |one: Reading| {
        one.spellings()
            .into_iter()
            .map(move |it| (it, one.character))
    };
    let mut table: Vec<(String, char)> = READINGS.into_iter().flat_map(of).collect();
    table.extend(OTHERWISE.map(|(spelling, character)| (spelling.to_owned(), character)));
    table.sort_by_key(|(spelling, _)| std::cmp::Reverse(spelling.len()));
    table
}

/// In hiragana and small letters, without regard to width and without spaces, which may stand in a reading.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let chars = folded.chars().filter(|char| !char.is_whitespace());
    chars.map(in_hiragana).collect()
}

/// A sign of katakana as that of hiragana, which stands so far before it.
fn in_hiragana(char: char) -> char {
    const BEFORE: u32 = 0x60;
    match char {
        'ァ'..='ヶ' => u32::from(char)
            .checked_sub(BEFORE)
            .and_then(char::from_u32)
            .unwrap_or(char),
        _ => char,
    }
}
