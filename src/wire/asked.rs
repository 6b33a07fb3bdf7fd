//! How is a request written? As the contract has it, so that reading it gives the same request.
//!
//! Every field that has a value is written, defaults too: what was asked stays readable for itself.
//! Left out is what a request does not know, such as `asOf`.

use serde::Serialize;

use super::offer::OfferJson;
use crate::domain::{Named, Request};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct RequestJson {
    programme: &'static str,
    applicant: &'static str,
    already_subsidised: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    as_of: Option<String>,
    terminals: u32,
    term_months: u32,
    offer: OfferJson,
}

impl From<&Request> for RequestJson {
    fn from(request: &Request) -> Self {
        Self {
            programme: request.programme.id,
            applicant: request.applicant.name(),
            already_subsidised: request.already_subsidised,
            as_of: request.as_of.map(|day| day.to_string()),
            terminals: request.terminals.get(),
            term_months: request.term_months.get(),
            offer: OfferJson::from(&request.offer),
        }
    }
}
