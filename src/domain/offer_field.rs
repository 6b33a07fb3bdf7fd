//! Which fields does an offer have? Each stands here once, in the order of the contract.
//!
//! The reader of requests and of price lists looks here. So does the generator of the JSON Schema, of
//! the headless module's types and of the element's list, which compiles this very file: it uses
//! nothing but itself. What a field means is in [`Offer`](super::Offer), and what it is for, to people who
//! write one, in `src/catalog/fields.toml`.

/// What may stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferKind {
    /// A name, which the calculation does not use.
    Label,
    /// 類型.
    Class,
    /// How the service watches.
    Monitoring,
    /// `true` or `false`.
    Truth,
    /// Yen.
    Fee,
    /// 段階料金.
    Tiers,
    /// A number of terminals.
    Terminals,
    /// A number of months.
    Months,
    /// 拡充要件.
    Enhancements,
}

/// A field of an offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OfferField {
    /// Its name in the contract.
    pub name: &'static str,
    /// What may stand in it.
    pub kind: OfferKind,
    /// Whether an offer must have it.
    pub required: bool,
}

/// Every field.
pub const OFFER_FIELDS: &[OfferField] = &[
    may("id", OfferKind::Label),
    may("name", OfferKind::Label),
    may("provider", OfferKind::Label),
    must("serviceClass", OfferKind::Class),
    must("monitoring", OfferKind::Monitoring),
    may("taxIncluded", OfferKind::Truth),
    may("initialFee", OfferKind::Fee),
    may("networkMonthlyFee", OfferKind::Fee),
    may("endpointMonthlyFee", OfferKind::Fee),
    may("endpointTiers", OfferKind::Tiers),
    may("minTerminals", OfferKind::Terminals),
    may("minTermMonths", OfferKind::Months),
    may("maxTerminals", OfferKind::Terminals),
    may("class1MaxTerminals", OfferKind::Terminals),
    may("enhancements", OfferKind::Enhancements),
];

const fn must(name: &'static str, kind: OfferKind) -> OfferField {
    OfferField {
        name,
        kind,
        required: true,
    }
}

const fn may(name: &'static str, kind: OfferKind) -> OfferField {
    OfferField {
        name,
        kind,
        required: false,
    }
}
