//! What does a request line ask? From bytes to a valid request, or the first error.

use std::borrow::Cow;

use super::error::{ErrorCode, RequestError};
use super::fields::Fields;
use super::json::{parse, Json};
use super::offer::{read_offer, OFFER_FIELDS};
use super::tiers::only_known_in_tiers;
use crate::domain::{Applicant, Date, Months, Named, Request, Terminals};
use crate::rules::BOOK;

/// A longer line is refused unread.
pub const LINE_BYTES_MAX: usize = 64 * 1024;

const FIELDS: [&str; 7] = [
    "programme",
    "applicant",
    "alreadySubsidised",
    "asOf",
    "terminals",
    "termMonths",
    "offer",
];

/// Reads one request line, without its line break.
///
/// # Errors
/// The first that applies, in the order of the contract.
pub fn read_request(line: &[u8]) -> Result<Request, RequestError> {
    let whole = |code| RequestError {
        field: Cow::Borrowed(""),
        code,
    };
    if line.len() > LINE_BYTES_MAX {
        return Err(whole(ErrorCode::TooLong));
    }
    let text = std::str::from_utf8(line).map_err(|_| whole(ErrorCode::NotUtf8))?;
    let object = parse(text).map_err(whole)?;
    let fields = Fields::of(&object, "");
    fields.only(&FIELDS)?;
    if let Some(Json::Object(offer)) = fields.get("offer") {
        let offer = Fields::of(offer, "offer.");
        offer.only(&OFFER_FIELDS)?;
        only_known_in_tiers(&offer)?;
    }
    let programme = fields.word("programme", |id| BOOK.programme(id))?;
    let applicant = fields.word("applicant", Applicant::named)?;
    let already_subsidised = fields.bool("alreadySubsidised")?.unwrap_or(false);
    let as_of = fields.word("asOf", Date::parse)?;
    let terminals = fields
        .count("terminals", Terminals::RANGE)?
        .and_then(Terminals::new);
    let terminals = fields.required("terminals", terminals)?;
    let term_months = fields
        .count("termMonths", Months::RANGE)?
        .and_then(Months::new);
    let term_months = fields.required("termMonths", term_months)?;
    let offer = match fields.required("offer", fields.get("offer"))? {
        Json::Object(offer) => read_offer(&Fields::of(offer, "offer."))?,
        _ => return Err(fields.error("offer", ErrorCode::WrongType)),
    };
    Ok(Request {
        programme: programme.unwrap_or(BOOK.default_programme),
        applicant: applicant.unwrap_or(Applicant::Sme),
        already_subsidised,
        as_of,
        terminals,
        term_months,
        offer,
    })
}
