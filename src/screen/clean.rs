//! How does a text stay one line of what is copied? Without anything that breaks or turns a line.

/// More than this is no name.
const NAME_CHARACTERS_MAX: usize = 120;

/// The text as a single line: what ends a line is a space, and signs that turn the direction of
/// reading, or that nobody sees, are gone.
pub fn one_line(text: &str) -> String {
    let shown = text.chars().filter(|one| !is_unseen(*one));
    let spaced: String = shown
        .map(|one| if ends_line(one) { ' ' } else { one })
        .collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name as it was typed, as a single line.
pub fn name(typed: &str) -> String {
    one_line(&typed.chars().take(NAME_CHARACTERS_MAX).collect::<String>())
}

/// A name under which any system saves a file: without what parts folders, and no longer than a line.
pub fn file_name(text: &str) -> String {
    let plain = name(text);
    let parts = plain.split(|one: char| one.is_whitespace() || "/\\:*?\"<>|".contains(one));
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    parts.join("_")
}

/// A sentence for Markdown: what would be markup stands for itself.
pub fn markdown(text: &str) -> String {
    escaped(text, |one| "\\`*_[]<>&#|~".contains(one))
}

/// A name for Markdown: no sign of it is markup, nor the address of a link.
pub fn markdown_name(text: &str) -> String {
    escaped(text, |one| one.is_ascii_punctuation())
}

fn escaped(text: &str, is_markup: impl Fn(char) -> bool) -> String {
    let mut safe = String::new();
    for one in one_line(text).chars() {
        if is_markup(one) {
            safe.push('\\');
        }
        safe.push(one);
    }
    safe
}

fn ends_line(one: char) -> bool {
    one.is_control() || matches!(one, '\u{2028}' | '\u{2029}')
}

/// Marks of direction, and characters without width; the joiner of emoji stays.
const fn is_unseen(one: char) -> bool {
    matches!(
        one,
        '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E007F}'
    )
}
