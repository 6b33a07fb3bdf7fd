//! What is the whole address of a link? That of the page, with the price list that it is about.

use super::NoLink;
use crate::catalog::fields::LINK_CHARS_MAX;

/// The address that opens `fragment` on the page at `page`, in the language and with the price list at
/// that address where there are any. They stand in front of the `#`: neither is about a person.
///
/// # Errors
/// Where it is longer than any address may be: messengers cut what is longer.
pub fn address(
    page: &str,
    language: &str,
    list: Option<&str>,
    fragment: &str,
) -> Result<String, NoLink> {
    let mut address = [page, "?lang=", language].concat();
    if let Some(list) = list {
        address.push_str("&catalog=");
        for byte in list.bytes() {
            match char::from(byte) {
                char if char.is_ascii_alphanumeric() || "-_.~:/".contains(char) => {
                    address.push(char)
                }
                _ => address.push_str(&format!("%{byte:02X}")),
            }
        }
    }
    address.push('#');
    address.push_str(fragment);
    if address.len() > LINK_CHARS_MAX {
        return Err(NoLink::TooLong);
    }
    Ok(address)
}
