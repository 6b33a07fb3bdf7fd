//! Which fields of an offer does the element put into the form? A list in its module, from the table of
//! an offer's fields.

use anyhow::Result;

use super::marks::between;
use super::schema::{OfferField, OfferKind, OFFER_FIELDS};

/// The module of the element that reads an offer, from the root of the repository.
pub const OFFER: &str = "embed/element/offer.mjs";

const OPEN: &str = "const FIELDS = {\n";

/// The module with every field that the form has.
pub fn fill(module: &str) -> Result<String> {
    let fields: String = OFFER_FIELDS.iter().filter_map(line).collect();
    between(module, (OPEN, "};"), &fields)
}

/// A field that stands in the form by its own name, and what it is where the offer is silent.
fn line(field: &OfferField) -> Option<String> {
    let silent = match field.kind {
        OfferKind::Class | OfferKind::Monitoring => "undefined",
        OfferKind::Truth => "false",
        OfferKind::Fee => "\"0\"",
        OfferKind::Terminals | OfferKind::Months => "\"\"",
        OfferKind::Label | OfferKind::Tiers | OfferKind::Enhancements => return None,
    };
    Some(format!("  {}: {silent},\n", field.name))
}
