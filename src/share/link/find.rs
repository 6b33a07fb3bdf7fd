//! Where is the link in a text? Also where mail programs and messengers have changed it on the way.

use super::{read, LinkError, Shared, VERSION};
use crate::draft::narrow;

/// Of a longer text only the beginning is looked at.
const TEXT_CHARS_MAX: usize = 8_192;
/// So many places are looked at where a link could begin, and so many pieces of one put together.
const STARTS_MAX: usize = 8;
const PIECES_MAX: usize = 40;
/// So often a `#` may have been written as `%23`, and that again.
const ENCODED_MAX: usize = 3;

/// What a link in the text holds: as an address, or its part behind the `#` alone.
///
/// # Errors
/// As [`LinkError`] tells.
pub fn find(text: &str) -> Result<Shared, LinkError> {
    let text = decoded(&folded(text));
    let mut refused = LinkError::NotALink;
    for start in starts(&text) {
        let (whole, pieces) = (pieces(start), &mut String::new());
        for piece in &whole {
            pieces.push_str(piece);
            if let Ok(shared) = read(pieces) {
                return Ok(shared);
            }
        }
        let first = whole.first().map_or("", String::as_str);
        if let (LinkError::NotALink, Err(error)) = (refused, read(first)) {
            refused = error;
        }
    }
    Err(refused)
}

/// Whether a text is meant as a link at all, so that what is wrong with it is said as of one.
pub fn looks_like_link(text: &str) -> bool {
    let text = decoded(&folded(text));
    text.contains(['#', '/']) || text.trim_start().starts_with(VERSION)
}

/// Without the width of East Asian letters, and without what cannot be seen.
fn folded(text: &str) -> String {
    let is_seen = |char: &char| {
        !matches!(
            char,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
        )
    };
    let chars = text.chars().take(TEXT_CHARS_MAX).filter(is_seen);
    chars.map(narrow).collect()
}

/// With the `#` that was written for a program.
fn decoded(text: &str) -> String {
    let mut text = text.replace("&#35;", "#").replace("&num;", "#");
    for _ in 0..ENCODED_MAX {
        text = text.replace("%25", "%").replace("%23", "#");
    }
    text
}

/// What stands behind each `#`; the whole where there is none.
fn starts(text: &str) -> impl Iterator<Item = &str> {
    let behind = text.match_indices('#').filter_map(|(at, sign)| {
        let start = at.checked_add(sign.len())?;
        text.get(start..)
    });
    let whole = (!text.contains('#')).then_some(text);
    behind.take(STARTS_MAX).chain(whole)
}

/// The letters and digits at the beginning, up to each gap: a link that was broken into lines goes on
/// behind one, and one that was not has ended there.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for char in text.trim_start().chars() {
        match char {
            _ if char.is_ascii_alphanumeric() => {
                if let Some(piece) = pieces.last_mut() {
                    piece.push(char);
                }
            }
            // A line of a mail ends with `=` where it goes on, and begins with `>` where it is quoted.
            _ if char.is_whitespace() || matches!(char, '=' | '>' | '|') => {
                if pieces.len() >= PIECES_MAX {
                    break;
                }
                if pieces.last().is_some_and(|piece| !piece.is_empty()) {
                    pieces.push(String::new());
                }
            }
            _ => break,
        }
    }
    pieces
}
