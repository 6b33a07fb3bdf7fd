//! What does each character of a typed text mean?

use super::NumberProblem;
use crate::domain::TaxBasis;

/// The most characters that are read: the longest number of any use has a third of them.
const LONGEST: usize = 64;

const HALF_WIDTH: &str = "0123456789";
const FULL_WIDTH: &str = "０１２３４５６７８９";
/// So far behind those of half width.
const FULL_WIDTH_FROM: u32 = 0xFEE0;
const KANJI: &str = "〇一二三四五六七八九";

/// The tokens that are not read yet.
pub(super) type Tokens = std::iter::Peekable<std::vec::IntoIter<Token>>;

/// A character that means something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) character: char,
    /// A space was typed before it.
    pub(super) spaced: bool,
}

/// What a character means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A digit, as 0 to 9 write it.
    Digit(char, Script),
    Comma,
    Point,
    /// 十, 百 or 千, as the exponent of ten.
    Place(u32),
    /// 万, 億 or 兆, as the exponent of ten: they multiply all that stands before them.
    Myriad(u32),
    YenSign,
    Yen,
    Terminals,
    People,
    /// The か of か月 and か年.
    Counter,
    Month,
    Year,
    /// The 間 of か月間 and 年間.
    Span,
    Half,
    /// Between two numbers, or in front of one below zero, or behind a price: `¥1,500-`.
    Dash,
    /// From where, or up to where.
    Range,
    /// JPY, before or behind its number.
    Jpy,
    /// Whether a price contains tax.
    Tax(TaxBasis),
    /// That a price is one of each month.
    Monthly,
    /// The same of each year.
    Yearly,
    /// That a price is one of each piece.
    Each,
    Open,
    Close,
    /// Between what is said of a price.
    Separator,
    Colon,
    /// The beginning of a word, with which the text ends.
    Begun,
}

impl Kind {
    /// Whether a number may begin with it.
    pub(super) const fn begins_number(self) -> bool {
        matches!(self, Self::Digit(..) | Self::Place(_) | Self::YenSign)
    }
}

/// Words of more than one character. Where one begins with another, it stands first.
const WORDS: [(&str, Kind); 22] = [
    ("税抜き", Kind::Tax(TaxBasis::Excluded)),
    ("税抜", Kind::Tax(TaxBasis::Excluded)),
    ("税別", Kind::Tax(TaxBasis::Excluded)),
    ("外税", Kind::Tax(TaxBasis::Excluded)),
    ("+税", Kind::Tax(TaxBasis::Excluded)),
    ("消費税抜", Kind::Tax(TaxBasis::Excluded)),
    ("消費税別", Kind::Tax(TaxBasis::Excluded)),
    ("税込み", Kind::Tax(TaxBasis::Included)),
    ("税込", Kind::Tax(TaxBasis::Included)),
    ("内税", Kind::Tax(TaxBasis::Included)),
    ("消費税込", Kind::Tax(TaxBasis::Included)),
    ("月額", Kind::Monthly),
    ("月々", Kind::Monthly),
    ("毎月", Kind::Monthly),
    ("年額", Kind::Yearly),
    ("jpy", Kind::Jpy),
    ("yen", Kind::Yen),
    ("から", Kind::Range),
    ("まで", Kind::Range),
    ("以上", Kind::Range),
    ("以下", Kind::Range),
    ("未満", Kind::Range),
];

/// The digits of a number are of one script: `1二` is more likely a slip than a twelve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Script {
    Arabic,
    Kanji,
}

/// The tokens of the text, or the first character that is none.
pub(super) fn scan(text: &str) -> Result<Vec<Token>, NumberProblem> {
    let text: Vec<char> = text.chars().filter(|c| !is_invisible(*c)).collect();
    let mut rest = text.as_slice();
    let mut tokens = Vec::new();
    let mut spaced = false;
    while let Some((&character, behind)) = rest.split_first() {
        if character.is_whitespace() {
            spaced = true;
            rest = behind;
            continue;
        }
        let (kind, length) = match word(rest) {
            Some(Word::Whole(kind, length)) => (kind, length),
            // What means nothing alone may become a word.
            Some(Word::Begun) => (kind(character).unwrap_or(Kind::Begun), 1),
            None => (kind(character)?, 1),
        };
        if tokens.len() == LONGEST {
            return Err(NumberProblem::TooManyDigits);
        }
        tokens.push(Token {
            kind,
            character,
            spaced,
        });
        if kind == Kind::Begun {
            break;
        }
        spaced = false;
        rest = rest.get(length..).unwrap_or_default();
    }
    Ok(tokens)
}

enum Word {
    /// With so many characters.
    Whole(Kind, usize),
    /// The text ends before the word does.
    Begun,
}

/// The word with which a text begins.
fn word(text: &[char]) -> Option<Word> {
    let mut found = None;
    for (word, kind) in &WORDS {
        let begins = |(letter, character): (char, &char)| letter == folded(*character);
        if word.chars().zip(text).all(begins) {
            let length = word.chars().count();
            if length <= text.len() {
                return Some(Word::Whole(*kind, length));
            }
            found = Some(Word::Begun);
        }
    }
    found
}

/// A letter of full width or a capital as the words have it.
fn folded(character: char) -> char {
    let full = u32::from(character).checked_sub(FULL_WIDTH_FROM);
    let half = full.and_then(char::from_u32).filter(char::is_ascii);
    half.unwrap_or(character).to_ascii_lowercase()
}

/// Zero-width characters and direction marks, which come along with a copied number.
///
/// U+202E is none of them: it shows the digits behind it in reverse.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{61C}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202D}'
            | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}'
    )
}

fn kind(character: char) -> Result<Kind, NumberProblem> {
    if let Some(digit) = digit(character) {
        return Ok(digit);
    }
    Ok(match character {
        ',' | '，' | '、' | '､' => Kind::Comma,
        // An input method may give 。 for the key of the point, as it gives 、 for the comma's.
        '.' | '．' | '。' | '｡' => Kind::Point,
        '十' => Kind::Place(1),
        '百' => Kind::Place(2),
        '千' => Kind::Place(3),
        '万' => Kind::Myriad(4),
        '億' => Kind::Myriad(8),
        '兆' => Kind::Myriad(12),
        '￥' | '¥' | '\\' | '＼' => Kind::YenSign,
        '円' => Kind::Yen,
        '台' => Kind::Terminals,
        '人' | '名' => Kind::People,
        'か' | 'カ' | 'ｶ' | 'ヵ' | 'ケ' | 'ｹ' | 'ヶ' | '箇' | '個' => Kind::Counter,
        '月' => Kind::Month,
        '年' => Kind::Year,
        '間' => Kind::Span,
        '半' => Kind::Half,
        '@' | '＠' => Kind::Each,
        '(' | '（' | '[' | '［' | '【' | '〔' => Kind::Open,
        ')' | '）' | ']' | '］' | '】' | '〕' => Kind::Close,
        '/' | '／' | '・' | '･' => Kind::Separator,
        ':' | '：' => Kind::Colon,
        '〜' | '～' | '~' | '∼' => Kind::Range,
        '▲' | '△' => return Err(NumberProblem::Minus),
        _ if is_dash(character) => Kind::Dash,
        _ => return Err(NumberProblem::NotANumber(character)),
    })
}

fn digit(character: char) -> Option<Kind> {
    if character == '零' {
        return Some(Kind::Digit('0', Script::Kanji));
    }
    let scripts = [
        (HALF_WIDTH, Script::Arabic),
        (FULL_WIDTH, Script::Arabic),
        (KANJI, Script::Kanji),
    ];
    scripts.into_iter().find_map(|(digits, script)| {
        let value = digits.chars().position(|digit| digit == character)?;
        Some(Kind::Digit(HALF_WIDTH.chars().nth(value)?, script))
    })
}

/// Whatever a keyboard, an input method or a spreadsheet writes for a minus. The key of the minus
/// types the long vowel ー while kana are entered.
fn is_dash(character: char) -> bool {
    let is_dash = matches!(character, '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2500}');
    is_dash || "-－﹣﹘ーｰ".contains(character)
}
