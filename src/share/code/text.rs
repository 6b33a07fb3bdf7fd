//! Which characters of a code stand in a text? As people type them: in any case and width, with an
//! input method on, with hyphens, or word by word as they were read aloud.

use super::check::{symbol, LENGTH};
use super::CodeError;
use crate::draft::narrow;
use crate::share::reading;

/// More than anybody reads out.
const TEXT_CHARS_MAX: usize = 400;

/// The twelve symbols.
pub(super) fn symbols(text: &str) -> Result<[u8; LENGTH], CodeError> {
    let text: String = text.chars().take(TEXT_CHARS_MAX).collect();
    let spoken = text
        .chars()
        .any(is_of_a_word)
        .then(|| reading::parse(&text));
    let characters = spoken.flatten().unwrap_or_else(|| typed(&text));
    let symbol = |(index, found): (usize, &char)| {
        let place = usize::saturating_add(index, 1);
        symbol(*found).ok_or(CodeError::NotASymbol {
            place,
            found: *found,
        })
    };
    let symbols: Vec<u8> = characters
        .iter()
        .enumerate()
        .map(symbol)
        .collect::<Result<_, _>>()?;
    let count = symbols.len();
    symbols.try_into().map_err(|_| CodeError::Length(count))
}

/// A letter that stands in no code, as each word has one.
fn is_of_a_word(char: char) -> bool {
    let char = narrow(char).to_ascii_uppercase();
    char.is_alphabetic() && symbol(char).is_none()
}

/// The characters without what stands between them, in capitals of ASCII.
fn typed(text: &str) -> Vec<char> {
    let mut characters = Vec::new();
    let mut doubled = 0_usize;
    for char in text
        .chars()
        .map(narrow)
        .filter(|char| !stands_between(*char))
    {
        // An input method writes the first of two equal letters as a small tsu.
        if matches!(char, '\u{3063}' | '\u{30c3}' | '\u{ff6f}') {
            doubled = doubled.saturating_add(1);
            continue;
        }
        let character = match char.to_ascii_uppercase() {
            // There is no letter O: it is the digit.
            'O' | '\u{3007}' => '0',
            other => other,
        };
        let times = std::mem::take(&mut doubled).saturating_add(1);
        characters.extend(std::iter::repeat_n(character, times));
    }
    characters.extend(std::iter::repeat_n('\u{3063}', doubled));
    characters
}

/// Spaces, hyphens, dashes and the sign of a long vowel, which an input method makes of a hyphen;
/// and what cannot be seen.
fn stands_between(char: char) -> bool {
    char.is_whitespace()
        || matches!(
            char,
            '-' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2010}'..='\u{2015}' | '\u{2060}' | '\u{2212}'
                | '\u{30fb}' | '\u{30fc}' | '\u{feff}' | '\u{ff65}' | '\u{ff70}'
                | '_' | '.' | ',' | '\u{3001}' | '\u{3002}' | '\u{2500}' | '\u{ff61}' | '\u{ff64}' | '\u{301c}' | '~'
        )
}
