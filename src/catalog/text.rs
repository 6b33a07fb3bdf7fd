//! Which texts may be shown, and how is one shown that may not?

use super::fields::FORBIDDEN;

/// Characters of a place that are shown.
const PLACE_CHARS_MAX: usize = 120;
/// Characters of an excerpt.
const EXCERPT_CHARS_MAX: usize = 40;
/// Characters before a wrong one that are shown with it.
const BEFORE_CHARS: usize = 10;

/// Whether a character is invisible or turns the text around.
pub fn is_forbidden(char: char) -> bool {
    let run = |(first, last): &(char, char)| (*first..=*last).contains(&char);
    // A long list is mostly of these.
    !matches!(char, ' '..='~') && FORBIDDEN.iter().any(run)
}

/// A place, safe to show.
pub(super) fn place(text: &str) -> String {
    shown(text, PLACE_CHARS_MAX)
}

/// A short excerpt, safe to show.
pub(super) fn excerpt(text: &str) -> String {
    shown(text, EXCERPT_CHARS_MAX)
}

/// The first forbidden character of a text, with a little before and after it; safe to show.
pub(super) fn around_forbidden(text: &str) -> String {
    around(
        text,
        text.chars().position(is_forbidden).unwrap_or_default(),
    )
}

/// The character at that place, with a little before and after it; safe to show.
pub(super) fn around(text: &str, at: usize) -> String {
    let chars = || text.chars();
    let start = at.saturating_sub(BEFORE_CHARS);
    let after = start.saturating_add(EXCERPT_CHARS_MAX);
    let part: String = chars().take(after).skip(start).collect();
    let opening = if start > 0 { "…" } else { "" };
    let end = if chars().nth(after).is_some() {
        "…"
    } else {
        ""
    };
    format!("{opening}{}{end}", excerpt(&part))
}

/// The line and the column of what stands behind a text, each counted from 1.
pub(super) fn line_column(before: &str) -> (usize, usize) {
    let line = before.rsplit('\n').next().unwrap_or_default();
    let column = line.chars().count().saturating_add(1);
    (before.split('\n').count(), column)
}

fn shown(text: &str, chars_max: usize) -> String {
    let mut out = String::new();
    for (index, char) in text.chars().enumerate() {
        if index == chars_max {
            out.push('…');
            break;
        }
        if is_forbidden(char) {
            out.push_str(&format!("[U+{:04X}]", u32::from(char)));
        } else {
            out.push(char);
        }
    }
    out
}
