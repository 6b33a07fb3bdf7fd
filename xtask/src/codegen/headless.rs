//! What can a program ask the headless module? The ids of the programmes and the fields of an offer, as
//! types for TypeScript.
//!
//! The rest of that file is written by hand, after `docs/contract.md`.

use anyhow::Result;

use super::marks::between;
use super::model::Rules;
use super::schema::{about_service, OfferField, OfferKind, OFFER_FIELDS};

/// The types of the headless module, from the root of the repository.
pub const TYPES: &str = "embed/headless/headless.d.ts";

/// The types with the id of every programme and every field of an offer.
pub fn fill(types: &str, rules: &Rules) -> Result<String> {
    let ids = rules.programmes.iter().map(|one| format!("{:?}", one.id));
    let ids = ids.collect::<Vec<_>>().join(" | ");
    let types = between(types, ("export type ProgrammeId = ", ";"), &ids)?;
    let fields = OFFER_FIELDS.iter().map(member);
    let fields = fields.collect::<Result<String>>()?;
    between(&types, ("export interface Offer {\n", "}\n"), &fields)
}

/// A field of an offer, what it is for, and what the contract says of its kind.
fn member(field: &OfferField) -> Result<String> {
    let about = about_service(field.name)?;
    let hint = match field.kind {
        OfferKind::Label => " At most 200 characters; the calculation does not use it.",
        OfferKind::Monitoring => " A fee that it does not use is absent or `\"0\"`.",
        OfferKind::Fee => " Default `\"0\"`.",
        _ => "",
    };
    let optional = if field.required { "" } else { "?" };
    let kind = match field.kind {
        OfferKind::Label => "string",
        OfferKind::Class => "ServiceClass",
        OfferKind::Monitoring => "MonitoringKind",
        OfferKind::Truth => "boolean",
        OfferKind::Fee => "Amount",
        OfferKind::Tiers => "EndpointTier[]",
        OfferKind::Terminals | OfferKind::Months => "number",
        OfferKind::Enhancements => "Enhancement[]",
    };
    Ok(format!(
        "  /** {about}{hint} */\n  {}{optional}: {kind};\n",
        field.name
    ))
}
