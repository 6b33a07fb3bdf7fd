//! Which hosts and ports does every browser take? Others are no link: `URL` of a browser refuses them.

use idna::punycode::decode;

/// A name or an address of the network, perhaps with a port.
pub(super) fn is_host(text: &str) -> bool {
    match text.split_once(':') {
        Some((host, port)) => (is_name(host) || is_address(host)) && is_port(port),
        None => is_name(text) || is_address(text),
    }
}

/// A name of letters, digits, dots and hyphens; another script is written the way that the network does
/// (`xn--…`). Where its last part is a number, a browser takes the whole for an address.
pub(super) fn is_name(text: &str) -> bool {
    let (_, last) = text
        .strip_suffix('.')
        .unwrap_or(text)
        .rsplit_once('.')
        .unwrap_or(("", text));
    text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && last.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
        && text.split('.').all(is_label)
}

/// Four numbers of a byte each: `192.0.2.1`.
fn is_address(text: &str) -> bool {
    let is_byte = |part: &str| {
        part.parse::<u8>()
            .is_ok_and(|byte| byte.to_string() == part)
    };
    text.split('.').count() == 4 && text.split('.').all(is_byte)
}

fn is_port(text: &str) -> bool {
    let is_short = (1..=5).contains(&text.len());
    is_short && text.bytes().all(|byte| byte.is_ascii_digit()) && text.parse::<u16>().is_ok()
}

/// A part of a name; of one in another script, what it stands for is known.
fn is_label(label: &str) -> bool {
    let marked = label
        .get(..MARK.len())
        .filter(|start| start.eq_ignore_ascii_case(MARK));
    match marked.and_then(|_| label.get(MARK.len()..)) {
        Some(code) => decode(&code.to_ascii_lowercase()).is_some_and(|text| is_written_so(&text)),
        None => true,
    }
}

/// What a label in another script starts with.
const MARK: &str = "xn--";

/// Letters that names in use here have, from the first to the last of each run: each stands for itself
/// and for nothing else. Latin with its marks, 々, hiragana, katakana, ー, kanji, Hangul.
const LETTERS: [(char, char); 8] = [
    ('\u{df}', '\u{f6}'),
    ('\u{f8}', '\u{ff}'),
    ('\u{3005}', '\u{3005}'),
    ('\u{3041}', '\u{3096}'),
    ('\u{30a1}', '\u{30fa}'),
    ('\u{30fc}', '\u{30fc}'),
    ('\u{4e00}', '\u{9fff}'),
    ('\u{ac00}', '\u{d7a3}'),
];

fn is_written_so(text: &[char]) -> bool {
    let is_letter = |c: &char| {
        LETTERS
            .iter()
            .any(|(first, last)| (first..=last).contains(&c))
    };
    text.iter().any(is_letter) && text.iter().all(|c| c.is_ascii() || is_letter(c))
}
