//! How does a form become a link, and a link a form again? By the part of an address behind `#`,
//! which no server sees.
//!
//! `content` says what stands in it, `check` that it is whole, and `find` where it begins in a text that
//! a mail program has changed.

mod address;
mod check;
mod content;
mod find;

pub use address::address;
pub use content::{Names, Shared, What, ROOM};
pub use find::{find, looks_like_link};

use super::bits::{Reader, Writer};
use crate::draft::NumberField;

/// The first character of a link of this version.
const VERSION: char = '1';
/// Letters and digits that are told apart by eye, in small letters: those of Crockford.
const ALPHABET: &str = "0123456789abcdefghjkmnpqrstvwxyz";
/// How many symbols say how many follow.
const LENGTH_SYMBOLS: usize = 2;
const LENGTH_BITS: u32 = 10;

/// Why there is no link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoLink {
    /// What stands in this field is no number that could be sent.
    Unreadable(NumberField),
    /// The names are too long.
    TooLong,
    /// The programme is of a year that a link cannot name.
    Year,
}

/// Why a link is not opened. Places count the characters behind the `#`, from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// There is no link in it.
    NotALink,
    /// The end is missing: so many characters, where that is known.
    Incomplete {
        /// How many.
        missing: Option<usize>,
    },
    /// It is not as it was sent.
    Altered {
        /// The character that is wrong, where only that one can be.
        place: Option<usize>,
    },
    /// It is of a version that is not known here, or its first character was changed.
    UnknownVersion(char),
    /// It is of a programme year that is not known here.
    UnknownYear(u32),
    /// It is whole, and says a number that no form can hold.
    OutOfRange,
}

/// What is written behind the `#`.
///
/// # Errors
/// As [`NoLink`] tells.
pub fn write(shared: &Shared) -> Result<String, NoLink> {
    let mut content = Writer::default();
    content::write(shared, &mut content)?;
    let content = content.symbols();
    let length = content.len().saturating_add(check::SYMBOLS);
    let length = u64::try_from(length).unwrap_or(u64::MAX);
    if length >> LENGTH_BITS != 0 {
        return Err(NoLink::TooLong);
    }
    let mut symbols = Writer::default();
    symbols.push(length, LENGTH_BITS);
    let mut symbols = symbols.symbols();
    symbols.extend(content);
    symbols.extend(check::of(&symbols));
    let characters = symbols.iter().filter_map(|symbol| character(*symbol));
    Ok(std::iter::once(VERSION).chain(characters).collect())
}

/// What stands behind the `#` of a link.
///
/// # Errors
/// As [`LinkError`] tells.
pub fn read(fragment: &str) -> Result<Shared, LinkError> {
    let fragment = in_small_letters(fragment);
    let version = fragment.chars().next().ok_or(LinkError::NotALink)?;
    let symbols = symbols(fragment.get(version.len_utf8()..).unwrap_or_default());
    if version != VERSION {
        return Err(other_version(version, &symbols.unwrap_or_default()));
    }
    let symbols = symbols?;
    let length = declared(&symbols).ok_or(LinkError::Incomplete { missing: None })?;
    let found = symbols.len().saturating_sub(LENGTH_SYMBOLS);
    if length != found {
        return Err(other_length(&symbols, length));
    }
    if !check::holds(&symbols) {
        let place = check::wrong_symbol(&symbols).map(|index| index.saturating_add(2));
        return Err(LinkError::Altered { place });
    }
    let end = symbols.len().saturating_sub(check::SYMBOLS);
    let content = symbols.get(LENGTH_SYMBOLS..end).unwrap_or_default();
    let shared = content::read(&mut Reader::new(content))?;
    // What says the same in another way was never sent.
    match write(&shared) {
        Ok(again) if again == fragment => Ok(shared),
        _ => Err(LinkError::Altered { place: None }),
    }
}

fn character(symbol: u8) -> Option<char> {
    ALPHABET.chars().nth(symbol.into())
}

/// A link that was written in capitals as a whole; of mixed letters some were changed.
fn in_small_letters(fragment: &str) -> String {
    if fragment.contains(|char: char| char.is_ascii_lowercase()) {
        fragment.to_owned()
    } else {
        fragment.to_ascii_lowercase()
    }
}

/// The symbols behind the version.
fn symbols(text: &str) -> Result<Vec<u8>, LinkError> {
    let symbol = |(index, char): (usize, char)| {
        let symbol = ALPHABET.chars().position(|known| known == char);
        let place = Some(index.saturating_add(2));
        symbol
            .and_then(|symbol| u8::try_from(symbol).ok())
            .ok_or(LinkError::Altered { place })
    };
    text.chars().enumerate().map(symbol).collect()
}

/// How many symbols follow those that say so.
fn declared(symbols: &[u8]) -> Option<usize> {
    let length = symbols.get(..LENGTH_SYMBOLS)?;
    Reader::new(length).take(LENGTH_BITS)
}

/// Its first character was changed where all else is of this version. What is shorter than any link
/// is the name of a place on a page.
fn other_version(version: char, symbols: &[u8]) -> LinkError {
    if symbols.len() < check::SYMBOLS.saturating_add(LENGTH_SYMBOLS) {
        return LinkError::NotALink;
    }
    let found = symbols.len().checked_sub(LENGTH_SYMBOLS);
    if found.is_some() && declared(symbols) == found && check::holds(symbols) {
        return LinkError::Altered { place: Some(1) };
    }
    LinkError::UnknownVersion(version)
}

/// Where it has another length than it says, either is wrong.
fn other_length(symbols: &[u8], declared: usize) -> LinkError {
    let found = symbols.len().saturating_sub(LENGTH_SYMBOLS);
    let mut length = Writer::default();
    length.push(u64::try_from(found).unwrap_or(u64::MAX), LENGTH_BITS);
    let mut whole = length.symbols();
    let differs =
        |(index, symbol): (usize, &u8)| (symbols.get(index) != Some(symbol)).then_some(index);
    let mut changed = whole.iter().enumerate().filter_map(differs);
    let place = changed.next().filter(|_| changed.next().is_none());
    drop(changed);
    whole.extend(symbols.iter().skip(LENGTH_SYMBOLS));
    if check::holds(&whole) {
        let place = place.map(|index| index.saturating_add(2));
        return LinkError::Altered { place };
    }
    match declared.checked_sub(found) {
        Some(missing) => LinkError::Incomplete {
            missing: Some(missing),
        },
        None => LinkError::Altered { place: None },
    }
}
