//! Which texts may stand in a field? The patterns of the JSON Schema, as ECMA-262 reads them.

use anyhow::{ensure, Result};

use super::fields::FORBIDDEN;

/// A day; whether the calendar has it no pattern says.
pub const DATE: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

const HOST: &str = "[A-Za-z0-9][A-Za-z0-9.-]*";
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
    let mail =
        format!(r"[Mm][Aa][Ii][Ll][Tt][Oo]:[A-Za-z0-9._+-]+@{HOST}(\?[^{UNSAFE}{forbidden}]*)?");
    let telephone = r"\+?(\([() -]*)?([0-9][() -]*){4,19}[0-9]";
    format!("^({}|{mail}|{telephone})$", https())
}

fn https() -> String {
    let forbidden = forbidden();
    format!("[Hh][Tt][Tt][Pp][Ss]://{HOST}(:[0-9]{{1,5}})?([/?#][^{UNSAFE}{forbidden}]*)?")
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
