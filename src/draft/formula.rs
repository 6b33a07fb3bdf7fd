//! What would a spreadsheet run as a formula, and how is a text kept from that and read again?

use std::borrow::Cow;

/// Behind it a spreadsheet runs nothing.
const MARK: char = '\'';

/// With these a formula begins. Full-width and small forms too: Japanese spreadsheets read them alike.
const SIGNS: &str = "=+-@＝＋－＠﹦﹢﹣﹫−";

/// A mark stands before everything that a spreadsheet takes for a formula: at the beginning, and behind a
/// semicolon, where other languages part the fields. What has one already gets another, so that
/// [`unmarked`] gives back every text.
pub(crate) fn marked(text: &str) -> String {
    let mut marked = String::with_capacity(text.len());
    let mut done = 0;
    for at in formulas(text) {
        marked.push_str(text.get(done..at).unwrap_or_default());
        marked.push(MARK);
        done = at;
    }
    marked.push_str(text.get(done..).unwrap_or_default());
    marked
}

/// The text that was marked.
pub(crate) fn unmarked(text: &str) -> Cow<'_, str> {
    if !text.contains(MARK) {
        return Cow::Borrowed(text);
    }
    let mut unmarked = String::with_capacity(text.len());
    let mut done = 0;
    for at in formulas(text) {
        unmarked.push_str(text.get(done..at).unwrap_or_default());
        let is_marked = text.get(at..).is_some_and(|rest| rest.starts_with(MARK));
        done = at.saturating_add(if is_marked { MARK.len_utf8() } else { 0 });
    }
    unmarked.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(unmarked)
}

/// Where something begins that would be a formula but for the marks before it, if there are any.
fn formulas(text: &str) -> impl Iterator<Item = usize> + '_ {
    let (mut begins, mut is_behind) = (true, false);
    text.char_indices().filter_map(move |(at, char)| {
        // A quote behind a semicolon opens a field there, and a formula stands in it.
        let is_around = char.is_whitespace() || (is_behind && char == '"');
        let is_beginning = begins && !is_around;
        is_behind |= char == ';';
        begins = char == ';' || (begins && is_around);
        let rest = text.get(at..).filter(|_| is_beginning)?;
        let is_formula = rest.trim_start_matches(MARK).starts_with(is_sign);
        is_formula.then_some(at)
    })
}

fn is_sign(char: char) -> bool {
    SIGNS.contains(char)
}

#[cfg(test)]
mod tests {
    use super::{marked, unmarked};

    #[test]
    fn what_is_marked_is_no_formula_and_is_read_again() {
        let cases = [
            ("", ""),
            ("Sample", "Sample"),
            ("=SUM(A1)", "'=SUM(A1)"),
            ("a;=b", "a;'=b"),
            ("a; =b;+c", "a; '=b;'+c"),
            (" \t@a", " \t'@a"),
            ("'=a", "''=a"),
            ("a;''－1", "a;'''－1"),
            (";=", ";'="),
            ("a;\"=b\"", "a;\"'=b\""),
            ("\"=a", "\"=a"),
            ("﹦1", "'﹦1"),
            // None of these is one.
            ("'a", "'a"),
            ("it's", "it's"),
            ("' =a", "' =a"),
            ("a=b;'c", "a=b;'c"),
        ];
        for (text, expected) in cases {
            assert_eq!(marked(text), expected);
            assert_eq!(unmarked(expected), text);
        }
    }
}
