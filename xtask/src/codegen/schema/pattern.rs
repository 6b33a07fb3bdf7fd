//! Which texts may stand in a field? The patterns of the JSON Schema, as ECMA-262 reads them.

use anyhow::{ensure, Result};

use super::fields::FORBIDDEN;

/// A day; whether the calendar has it no pattern says.
pub const DATE: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

/// A name whose last part is no number.
const NAME: &str = r"([A-Za-z0-9][A-Za-z0-9.-]*\.)?[A-Za-z][A-Za-z0-9-]*\.?";
const BYTE: &str = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
/// Up to 65535, in at most five digits.
const PORT: &str =
    "([0-9]{1,4}|[0-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";
/// What stands in no address.
const UNSAFE: &str = r#"\s\\<>"`{}|^"#;

/// Text without the forbidden characters; with something in it where it is required.
pub fn shown(required: bool) -> String {
    let forbidden = forbidden();
    if required {
        format!(r"^[^{forbidden}]*[^{forbidden}\s][^{forbidden}]*$")
    } else {
        format!("^[^{forbidden}]*$")
    }
}

/// An `https:` address.
pub fn link() -> String {
    format!("^{}$", https())
}

/// An `https:` or `mailto:` address, or a telephone number.
pub fn contact() -> String {
    let forbidden = forbidden();
    // No control character, and nothing but the subject.
    let escape = "%([2-6][0-9A-Fa-f]|7[0-9A-Ea-e]|[89A-Fa-f][0-9A-Fa-f])";
    let subject = format!(r"\?subject=([^{UNSAFE}&#%{forbidden}]|{escape})*");
    let mail = format!("[Mm][Aa][Ii][Ll][Tt][Oo]:[A-Za-z0-9._+-]+@{NAME}({subject})?");
    let telephone = r"\+?(\([() -]*)?([0-9][() -]*){4,19}[0-9]";
    format!("^({}|{mail}|{telephone})$", https())
}

fn https() -> String {
    let forbidden = forbidden();
    let host = format!(r"({NAME}|{BYTE}(\.{BYTE}){{3}})");
    format!("[Hh][Tt][Tt][Pp][Ss]://{host}(:{PORT})?([/?#][^{UNSAFE}{forbidden}]*)?")
}

/// An amount up to a power of ten.
pub fn amount(most: u64) -> Result<String> {
    let zeros = most.checked_ilog10().unwrap_or_default();
    ensure!(
        10_u64.checked_pow(zeros) == Some(most),
        "a pattern ends at a power of ten"
    );
    Ok(format!(
        "^(0|[1-9][0-9]{{0,{}}}|{most})$",
        zeros.saturating_sub(1)
    ))
}

/// The forbidden characters, inside a class. Those beyond the basic plane are left out: no notation
/// for them is read by every reader of patterns.
fn forbidden() -> String {
    let code = |char: char| format!("\\u{:04x}", u32::from(char));
    let run = |(first, last): &(char, char)| match first == last {
        true => code(*first),
        false => format!("{}-{}", code(*first), code(*last)),
    };
    let basic = FORBIDDEN.iter().filter(|(_, last)| *last <= '\u{ffff}');
    basic.map(run).collect()
}
