//! Where may an address of a price list lead? To `https:`; a contact to `mailto:` or a telephone too.

use super::problem::ProblemCode;

/// Refuses what is no plain `https:` address.
pub(super) fn check_link(text: &str) -> Result<(), ProblemCode> {
    let scheme = "https://";
    let start = text.trim_start().get(..scheme.len());
    if !start.is_some_and(|start| start.eq_ignore_ascii_case(scheme)) {
        return Err(ProblemCode::LinkNotHttps);
    }
    if text.contains(char::is_whitespace) {
        return Err(ProblemCode::LinkWhitespace);
    }
    let rest = text.get(scheme.len()..).unwrap_or_default();
    let host = rest.split(['/', '?', '#', '\\']).next().unwrap_or_default();
    if host.contains('@') {
        return Err(ProblemCode::LinkCredentials);
    }
    if !is_host(host) || rest.contains(is_unsafe) {
        return Err(ProblemCode::LinkMalformed);
    }
    Ok(())
}

/// Refuses what is no `https:` or `mailto:` address and no telephone number.
pub(super) fn check_contact(text: &str) -> Result<(), ProblemCode> {
    if is_telephone(text) || is_mail(text) {
        return Ok(());
    }
    match check_link(text) {
        // Neither of the three.
        Err(ProblemCode::LinkNotHttps) => Err(ProblemCode::ContactForm),
        checked => checked,
    }
}

/// A name of letters, digits, dots and hyphens, and perhaps a port; another script is written the
/// way that the network does (`xn--…`).
fn is_host(host: &str) -> bool {
    let (name, port) = match host.split_once(':') {
        Some((name, port)) => (name, Some(port)),
        None => (host, None),
    };
    let name_is_good = name.starts_with(|c: char| c.is_ascii_alphanumeric())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'));
    let is_port = |port: &str| {
        (1..=5).contains(&port.len()) && port.bytes().all(|byte| byte.is_ascii_digit())
    };
    name_is_good && port.is_none_or(is_port)
}

/// What stands in no address, and what a browser reads as something else.
const fn is_unsafe(char: char) -> bool {
    matches!(char, '\\' | '<' | '>' | '"' | '`' | '{' | '}' | '|' | '^')
}

/// `mailto:` and one address, perhaps with a subject.
fn is_mail(text: &str) -> bool {
    let scheme = "mailto:";
    let start = text.get(..scheme.len());
    if !start.is_some_and(|start| start.eq_ignore_ascii_case(scheme)) {
        return false;
    }
    let rest = text.get(scheme.len()..).unwrap_or_default();
    let (address, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (user, host) = address.split_once('@').unwrap_or_default();
    let user_is_good = !user.is_empty()
        && user
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+'));
    let query_is_good = !query.contains(|c: char| c.is_whitespace() || is_unsafe(c));
    user_is_good && !host.contains(':') && is_host(host) && query_is_good
}

/// Digits, perhaps in groups: `03-0000-0000`, `+81 3 0000 0000`.
fn is_telephone(text: &str) -> bool {
    let number = text.strip_prefix('+').unwrap_or(text);
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let grouped = |c: char| c.is_ascii_digit() || matches!(c, '-' | ' ' | '(' | ')');
    (5..=20).contains(&digits)
        && number.starts_with(|c: char| c.is_ascii_digit() || c == '(')
        && number.ends_with(|c: char| c.is_ascii_digit())
        && number.chars().all(grouped)
}
