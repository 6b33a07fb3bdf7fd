//! Which hosts and ports does every browser take? Others are no link: `URL` of a browser refuses them.

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
        Some(code) => decoded(&code.to_ascii_lowercase()).is_some_and(|text| is_written_so(&text)),
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

/// The text of a label: Punycode, RFC 3492 6.2, with the parameters of its chapter 5.
fn decoded(code: &str) -> Option<Vec<char>> {
    let (plain, code) = code.rsplit_once('-').unwrap_or(("", code));
    let mut text: Vec<char> = plain.chars().collect();
    let (mut next, mut at, mut bias) = (u32::from('\u{80}'), 0_u32, 72);
    let mut digits = code.chars();
    while !digits.as_str().is_empty() {
        let moved = number(&mut digits, bias)?;
        let length = u32::try_from(text.len()).ok()?.checked_add(1)?;
        bias = adapted(moved, length, at == 0 && text.len() == plain.len());
        at = at.checked_add(moved)?;
        next = next.checked_add(at.checked_div(length)?)?;
        at = at.checked_rem(length)?;
        text.insert(usize::try_from(at).ok()?, char::from_u32(next)?);
        at = at.checked_add(1)?;
    }
    Some(text)
}

/// A number of digits to the base of 36, in which the weight of each depends on the bias.
fn number(digits: &mut std::str::Chars<'_>, bias: u32) -> Option<u32> {
    let (mut sum, mut weight, mut position) = (0_u32, 1_u32, 36_u32);
    loop {
        let digit = match digits.next()? {
            letter @ 'a'..='z' => u32::from(letter).checked_sub(u32::from('a'))?,
            number => number.to_digit(10)?.checked_add(26)?,
        };
        sum = sum.checked_add(digit.checked_mul(weight)?)?;
        let threshold = position.saturating_sub(bias).clamp(1, 26);
        if digit < threshold {
            return Some(sum);
        }
        weight = weight.checked_mul(36_u32.checked_sub(threshold)?)?;
        position = position.checked_add(36)?;
    }
}

fn adapted(moved: u32, length: u32, is_first: bool) -> u32 {
    let damped = moved / if is_first { 700 } else { 2 };
    let mut rest = damped.saturating_add(damped.checked_div(length).unwrap_or_default());
    let mut bias = 0_u32;
    while rest > 455 {
        rest /= 35;
        bias = bias.saturating_add(36);
    }
    bias.saturating_add(rest.saturating_mul(36) / rest.saturating_add(38))
}
