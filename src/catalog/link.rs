//! Where may an address of a price list lead? To `https:`; a contact to `mailto:` or a telephone too.

use super::host::{is_host, is_name};
use super::problem::ProblemCode;
use super::text::is_forbidden;

const MAILTO: &str = "mailto:";
const SUBJECT: &str = "subject";

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
    if is_telephone(text) {
        return Ok(());
    }
    if let Some(rest) = behind_mailto(text) {
        return check_mail(rest);
    }
    match check_link(text) {
        // Neither of the three.
        Err(ProblemCode::LinkNotHttps) => Err(ProblemCode::ContactForm),
        checked => checked,
    }
}

/// What stands in no address, and what a browser reads as something else.
const fn is_unsafe(char: char) -> bool {
    matches!(char, '\\' | '<' | '>' | '"' | '`' | '{' | '}' | '|' | '^')
}

/// What stands behind `mailto:`, where the text is one.
fn behind_mailto(text: &str) -> Option<&str> {
    let start = text.get(..MAILTO.len())?;
    start
        .eq_ignore_ascii_case(MAILTO)
        .then(|| text.get(MAILTO.len()..))
        .flatten()
}

/// One address, and perhaps a subject: nobody else gets the letter, and nothing is put into it.
fn check_mail(rest: &str) -> Result<(), ProblemCode> {
    let (address, query) = match rest.split_once('?') {
        Some((address, query)) => (address, Some(query)),
        None => (rest, None),
    };
    if !is_mail_address(address) {
        // What stands behind a good address is the mistake there.
        let begins = address
            .split([',', ';', '#', '&'])
            .next()
            .is_some_and(is_mail_address);
        return Err(if begins {
            ProblemCode::MailNotPlain
        } else {
            ProblemCode::ContactForm
        });
    }
    match query.is_none_or(is_subject) {
        true => Ok(()),
        false => Err(ProblemCode::MailNotPlain),
    }
}

fn is_mail_address(text: &str) -> bool {
    let (user, host) = text.split_once('@').unwrap_or_default();
    let is_user = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+');
    !user.is_empty() && user.chars().all(is_user) && is_name(host)
}

/// `subject=` and a text of one line, escaped where it must be.
fn is_subject(query: &str) -> bool {
    let Some((SUBJECT, text)) = query.split_once('=') else {
        return false;
    };
    let is_plain =
        !text.contains(|c: char| c.is_whitespace() || is_unsafe(c) || matches!(c, '&' | '#'));
    is_plain && unescaped(text).is_some_and(|text| !text.contains(is_forbidden))
}

/// The text without its escapes such as `%20`; nothing where one is broken.
fn unescaped(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next()?.as_bytes().to_vec();
    for part in parts {
        let (code, rest) = (part.get(..2)?, part.get(2..)?);
        let is_code = code.bytes().all(|byte| byte.is_ascii_hexdigit());
        bytes.push(u8::from_str_radix(code, 16).ok().filter(|_| is_code)?);
        bytes.extend(rest.bytes());
    }
    String::from_utf8(bytes).ok()
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
