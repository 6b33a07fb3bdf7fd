//! Has a spreadsheet made a day of a number, or rounded it?

/// Whether it is a day as a spreadsheet writes one: `4月1日`, `2026/4/1`, `4-apr`, `apr-26`. It is folded.
pub(super) fn is_date(text: &str) -> bool {
    is_japanese_date(text) || is_numeric_date(text) || is_english_date(text)
}

/// `1.23457e+12`.
pub(super) fn is_rounded(text: &str) -> bool {
    let Some((digits, exponent)) = text.split_once('e') else {
        return false;
    };
    let exponent = exponent.trim_start_matches(['+', '-']);
    let digits = digits.trim_start_matches(['+', '-']);
    let is_decimal = |char: char| char.is_ascii_digit() || char == '.';
    digits.starts_with(is_digit) && digits.chars().all(is_decimal) && is_number(exponent)
}

/// `4月1日`, `2026年4月1日`, `2026年4月`, `令和8年4月1日`.
fn is_japanese_date(text: &str) -> bool {
    let text = text.strip_suffix('日').unwrap_or(text);
    let text = text.strip_suffix('月').unwrap_or(text);
    let Some((before, last)) = text.rsplit_once(['年', '月']) else {
        return false;
    };
    let first = before.rsplit_once('年').map_or(
        before,
        |(year, month)| {
            if is_number(month) {
                year
            } else {
                ""
            }
        },
    );
    let first = first.trim_start_matches(|char: char| !is_digit(char));
    is_number(first) && is_number(last)
}

/// `2026/4/1`, `2026-04-01`, `4/1`, `4/1/2026`.
fn is_numeric_date(text: &str) -> bool {
    let slashes: Vec<&str> = text.split('/').collect();
    let dashes: Vec<&str> = text.split('-').collect();
    let is_date = |parts: &[&str], least: usize| {
        (least..=3).contains(&parts.len()) && parts.iter().all(|part| is_number(part))
    };
    is_date(&slashes, 2) || is_date(&dashes, 3)
}

/// `4-apr`, `apr-26`, `1-apr-26`.
fn is_english_date(text: &str) -> bool {
    const MONTHS: [&str; 12] = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ];
    let parts: Vec<&str> = text.split(['-', ' ']).collect();
    let (months, others): (Vec<&str>, Vec<&str>) =
        parts.iter().partition(|part| MONTHS.contains(part));
    months.len() == 1
        && (1..=2).contains(&others.len())
        && others.iter().all(|part| is_number(part))
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_digit)
}

fn is_digit(char: char) -> bool {
    char.is_ascii_digit()
}
