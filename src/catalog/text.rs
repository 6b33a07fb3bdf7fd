//! Which texts may be shown, and how is one shown that may not?

use super::fields::FORBIDDEN;

/// Characters of a place that are shown.
const PLACE_CHARS_MAX: usize = 120;
/// Characters of an excerpt.
const EXCERPT_CHARS_MAX: usize = 40;

/// Whether a character is invisible or turns the text around.
pub fn is_forbidden(char: char) -> bool {
    let run = |(first, last): &(char, char)| (*first..=*last).contains(&char);
    FORBIDDEN.iter().any(run)
}

/// A place, safe to show.
pub(super) fn place(text: &str) -> String {
    shown(text, PLACE_CHARS_MAX)
}

/// A short excerpt, safe to show.
pub(super) fn excerpt(text: &str) -> String {
    shown(text, EXCERPT_CHARS_MAX)
}

fn shown(text: &str, chars_max: usize) -> String {
    let mut out = String::new();
    for (index, char) in text.chars().enumerate() {
        if index == chars_max {
            out.push('…');
            break;
        }
        if is_forbidden(char) {
            out.push_str(&format!("U+{:04X}", u32::from(char)));
        } else {
            out.push(char);
        }
    }
    out
}
