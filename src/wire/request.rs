//! What does a request line ask? From bytes to a valid request, or the first error.

use std::borrow::Cow;

use super::error::{ErrorCode, RequestError};
use super::fields::Fields;
use super::json::{parse, Json, Object};
use super::offer::read_offer;
use super::tiers::only_known_in_tiers;
use crate::domain::{Applicant, Date, Months, Named, Programme, Request, Terminals, OFFER_FIELDS};
use crate::rules::BOOK;

/// A longer line is refused unread.
pub const LINE_BYTES_MAX: usize = 64 * 1024;

/// The fields of a quote's request.
pub(super) const FIELDS: [&str; 7] = [
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
    let object = read_line(line)?;
    let fields = Fields::of(&object, "");
    fields.only(&FIELDS)?;
    only_known_in_offer(&fields)?;
    read_fields(&fields, |id| BOOK.programme(id))
}

/// The object that a line is.
pub(super) fn read_line(line: &[u8]) -> Result<Object<'_>, RequestError> {
    let whole = |code| RequestError {
        field: Cow::Borrowed(""),
        code,
    };
    if line.len() > LINE_BYTES_MAX {
        return Err(whole(ErrorCode::TooLong));
    }
    let text = std::str::from_utf8(line).map_err(|_| whole(ErrorCode::NotUtf8))?;
    parse(text).map_err(whole)
}

/// Refuses a field of the offer that the contract does not have.
pub(super) fn only_known_in_offer(fields: &Fields<'_>) -> Result<(), RequestError> {
    let Some(Json::Object(offer)) = fields.get("offer") else {
        return Ok(());
    };
    let offer = Fields::of(offer, "offer.");
    let known: Vec<&str> = OFFER_FIELDS.iter().map(|field| field.name).collect();
    offer.only(&known)?;
    only_known_in_tiers(&offer)
}

/// Reads the fields of a quote's request, whose names are known.
pub(super) fn read_fields(
    fields: &Fields<'_>,
    find: impl Fn(&str) -> Option<&'static Programme>,
) -> Result<Request, RequestError> {
    let programme = fields.word("programme", find)?;
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
