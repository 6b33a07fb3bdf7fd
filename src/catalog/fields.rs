//! Which fields does a price list have, and what may stand in each?
//!
//! The reader and its sentences look here. So does the generator of the JSON Schema, which
//! compiles this very file: it uses nothing but itself and the table of an offer's fields.

use std::sync::LazyLock;

use super::{OfferField, OfferKind, OFFER_FIELDS};

/// What may stand in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The number of this shape, [`SCHEMA`].
    Schema,
    /// Text of at most so many characters.
    Text(usize),
    /// An `https:` address.
    Link,
    /// An `https:` or `mailto:` address, or a telephone number.
    Contact,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// `true` or `false`.
    Truth,
    /// An amount of yen, as text.
    Amount,
    /// The number of one of the classes of the standard.
    Class,
    /// A whole number from the least to the most.
    Count(u32, u32),
    /// One of these words.
    Word(&'static [&'static str]),
    /// Some of these words, each at most once.
    Words(&'static [&'static str]),
    /// The tiers of a fee, at most so many.
    Tiers(usize),
    /// One of them, with the fields of [`TIER`].
    Tier,
    /// The numbers of rows of 表1, each at most once.
    Requirements,
    /// An object with the fields of [`PROVIDER`].
    Provider,
    /// A list of services.
    Services,
    /// One of them, with the fields of [`SERVICE`].
    Service,
}

/// A field of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub name: &'static str,
    /// What may stand in it.
    pub kind: Kind,
    /// Whether the object must have it.
    pub required: bool,
}

/// The number of this shape: a change of what an existing document means is a new number.
pub const SCHEMA: u32 = 1;
/// A longer document is refused unread.
pub const BYTES_MAX: usize = 1024 * 1024;
/// Further services are left out.
pub const SERVICES_MAX: usize = 500;
/// The rows of 表1.
pub const ROWS: u32 = 16;
/// The classes of the standard.
pub const CLASSES: &[u32] = &[1, 2];
/// The most that a fee may be.
pub const AMOUNT_MAX: u64 = 1_000_000_000;
/// Characters of a name.
pub const NAME_CHARS_MAX: usize = 200;
/// Characters of a remark.
pub const NOTES_CHARS_MAX: usize = 500;
/// Characters of an address.
pub const LINK_CHARS_MAX: usize = 2000;

/// Characters that are invisible or turn a text around, from the first to the last of each run:
/// nobody sees what a text with them says.
pub const FORBIDDEN: &[(char, char)] = &[
    ('\0', '\u{1f}'),
    ('\u{7f}', '\u{9f}'),
    // Soft hyphen.
    ('\u{ad}', '\u{ad}'),
    ('\u{61c}', '\u{61c}'),
    // Letters without a shape, here and below.
    ('\u{115f}', '\u{1160}'),
    ('\u{17b4}', '\u{17b5}'),
    ('\u{180e}', '\u{180e}'),
    ('\u{200b}', '\u{200f}'),
    ('\u{2028}', '\u{202e}'),
    ('\u{2060}', '\u{206f}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{feff}', '\u{feff}'),
    ('\u{ffa0}', '\u{ffa0}'),
    // Marks of annotations.
    ('\u{fff9}', '\u{fffb}'),
    // Tags, which spell a second text behind the first.
    ('\u{e0000}', '\u{e007f}'),
];

const TERMINALS: Kind = Kind::Count(1, 100_000);
const MONTHS: Kind = Kind::Count(1, 120);
const NAME: Kind = Kind::Text(NAME_CHARS_MAX);

/// The document itself.
pub const DOCUMENT: &[Field] = &[
    must("schema", Kind::Schema),
    must("provider", Kind::Provider),
    may("updatedOn", Kind::Date),
    may("sample", Kind::Truth),
    must("services", Kind::Services),
];

/// Whose price list it is.
pub const PROVIDER: &[Field] = &[
    must("name", NAME),
    may("url", Kind::Link),
    may("contact", Kind::Contact),
];

/// A service: first the offer of the contract, then what is known of it beside.
pub static SERVICE: LazyLock<Vec<Field>> = LazyLock::new(|| {
    let offer = OFFER_FIELDS.iter().map(Field::of_offer);
    offer.chain(BESIDE.iter().copied()).collect()
});

/// What is known of a service beside its offer.
const BESIDE: &[Field] = &[
    may("validFrom", Kind::Date),
    may("validUntil", Kind::Date),
    may("url", Kind::Link),
    may("contact", Kind::Contact),
    may("requirements", Kind::Requirements),
    may("notes", Kind::Text(NOTES_CHARS_MAX)),
];

/// The fields of an offer that a price list must have and a request need not: a row of a table is told
/// from the others by them.
const NAMED_BY: &[&str] = &["id", "name"];

impl Field {
    fn of_offer(field: &OfferField) -> Self {
        Self {
            name: field.name,
            kind: match field.kind {
                OfferKind::Label => NAME,
                OfferKind::Class => Kind::Class,
                OfferKind::Monitoring => Kind::Word(&["network", "endpoint", "combined"]),
                OfferKind::Truth => Kind::Truth,
                OfferKind::Fee => Kind::Amount,
                OfferKind::Tiers => Kind::Tiers(20),
                OfferKind::Terminals => TERMINALS,
                OfferKind::Months => MONTHS,
                OfferKind::Enhancements => Kind::Words(&[
                    "moreTerminals",
                    "combined",
                    "cloud",
                    "addedDetection",
                    "monthlyService",
                ]),
            },
            required: field.required || NAMED_BY.contains(&field.name),
        }
    }
}

/// The fee for the whole network: a service that has it states it.
pub const NETWORK_FEES: &[&str] = &["networkMonthlyFee"];
/// The fee for one terminal, likewise: one of the two.
pub const ENDPOINT_FEES: &[&str] = &["endpointMonthlyFee", "endpointTiers"];

/// A tier of a fee.
pub const TIER: &[Field] = &[must("from", TERMINALS), must("fee", Kind::Amount)];

const fn must(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        kind,
        required: true,
    }
}

const fn may(name: &'static str, kind: Kind) -> Field {
    Field {
        name,
        kind,
        required: false,
    }
}

/// The field of that name.
pub fn find(table: &'static [Field], name: &str) -> Option<&'static Field> {
    table.iter().find(|field| field.name == name)
}

/// What may stand at a place inside an object, such as `endpointTiers[1].fee` of a service.
pub fn kind_at(table: &'static [Field], place: &str) -> Option<Kind> {
    let (head, inside) = match place.split_once('.') {
        Some((head, inside)) => (head, Some(inside)),
        None => (place, None),
    };
    let (name, item) = match head.split_once('[') {
        Some((name, _)) => (name, true),
        None => (head, false),
    };
    match (find(table, name)?.kind, item, inside) {
        (Kind::Tiers(_), true, Some(inside)) => kind_at(TIER, inside),
        (Kind::Tiers(_), true, None) => Some(Kind::Tier),
        (Kind::Requirements, true, None) => Some(Kind::Count(1, ROWS)),
        (Kind::Words(words), true, None) => Some(Kind::Word(words)),
        (kind, false, None) => Some(kind),
        _ => None,
    }
}
