//! What does a provider's price list offer? Services, each an offer of the contract and what a
//! customer should know of it.

mod broken;
pub mod fields;
mod host;
mod link;
mod part;
mod problem;
mod raw;
mod read;
mod requirements;
mod service;
#[cfg(test)]
mod tests;
mod text;

pub use problem::{Place, Problem, ProblemCode, PROBLEMS_MAX};
pub use read::{read, Loaded};
pub use requirements::Requirements;
pub use text::is_forbidden;

use crate::compare::Candidate;
use crate::domain::{Date, Offer, OfferField, OfferKind, OFFER_FIELDS};

/// A price list.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalog {
    /// Whose it is.
    pub provider: Provider,
    /// The day on which it was last changed, where it says so.
    pub updated_on: Option<Date>,
    /// Whether its services are invented.
    pub sample: bool,
    /// What is offered, in the order of the document.
    pub services: Vec<Service>,
}

impl Catalog {
    /// Who provides a service of it.
    pub fn provider_of<'a>(&'a self, service: &'a Service) -> &'a str {
        service.provider.as_deref().unwrap_or(&self.provider.name)
    }
}

/// Whose price list it is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Provider {
    /// The name.
    pub name: String,
    /// An `https:` address.
    pub url: Option<String>,
    /// Whom to ask: an `https:` or `mailto:` address, or a telephone number.
    pub contact: Option<String>,
}

/// A service.
#[derive(Clone, Debug, PartialEq)]
pub struct Service {
    /// Tells it from the others of its list.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Who provides it, where that is not the provider of the list.
    pub provider: Option<String>,
    /// Its prices and terms.
    pub offer: Offer,
    /// The first day on which they hold.
    pub valid_from: Option<Date>,
    /// The last day.
    pub valid_until: Option<Date>,
    /// An `https:` address.
    pub url: Option<String>,
    /// Whom to ask, as that of the provider.
    pub contact: Option<String>,
    /// Which rows of 表1 it states to meet; `None` where it states none.
    pub requirements: Option<Requirements>,
    /// A remark.
    pub notes: Option<String>,
}

impl Service {
    /// What of it is compared.
    pub fn candidate(&self) -> Candidate<'_> {
        Candidate {
            name: &self.name,
            offer: self.offer,
            valid_from: self.valid_from,
            valid_until: self.valid_until,
        }
    }
}
