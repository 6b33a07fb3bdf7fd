//! What is the whole address of a link? That of the page, with the price list that it is about.

use percent_encoding::{utf8_percent_encode, AsciiSet, NON_ALPHANUMERIC};

use super::NoLink;
use crate::catalog::fields::LINK_CHARS_MAX;

/// What stands for itself in the value of a query is left alone.
const IN_A_QUERY: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'_')
    .remove(b'.')
    .remove(b'~')
    .remove(b':')
    .remove(b'/');

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
        address.extend(utf8_percent_encode(list, IN_A_QUERY));
    }
    address.push('#');
    address.push_str(fragment);
    if address.len() > LINK_CHARS_MAX {
        return Err(NoLink::TooLong);
    }
    Ok(address)
}
