//! How is an offer of a price list found again? By hashes of its list, of its id and of its terms.
//!
//! What is hashed, and how, can never change: a link and a code of any age must find their offer
//! (docs/share.md).

use crc::{Crc, NoTable, CRC_64_XZ};

use crate::catalog::{Catalog, Service};
use crate::domain::{Enhancement, Named, Offer, ServiceClass, TaxBasis};

/// Hashes of an offer of a price list, as far as there is room for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tags {
    /// Of whose list it is: the name of the provider.
    pub list: u32,
    /// Of the service's id.
    pub offer: u32,
    /// Of its prices and terms.
    pub terms: u32,
}

/// How many values each hash has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Of the list.
    pub list: u32,
    /// Of the id.
    pub offer: u32,
    /// Of the terms.
    pub terms: u32,
}

/// An offer that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its place in the list.
    pub index: usize,
    /// Whether its prices or terms are no longer those that were shared.
    pub price_changed: bool,
}

/// Why an offer is not found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lost {
    /// There is no price list to look in.
    NoList,
    /// It stood in the list of somebody else.
    OtherList,
    /// The list does not have it any more, or could not be read there.
    OfferGone,
    /// Several offers of the list fit.
    Ambiguous,
}

impl Tags {
    /// Those of a service.
    pub fn of(catalog: &Catalog, service: &Service, room: Room) -> Self {
        Self {
            list: list_tag(catalog, room),
            offer: hash(service.id.as_bytes(), room.offer),
            terms: hash(&terms(&service.offer), room.terms),
        }
    }

    /// The service that they are of.
    ///
    /// # Errors
    /// As [`Lost`] tells.
    pub fn find(self, catalog: Option<&Catalog>, room: Room) -> Result<Hit, Lost> {
        let catalog = catalog.ok_or(Lost::NoList)?;
        if list_tag(catalog, room) != self.list {
            return Err(Lost::OtherList);
        }
        let tags = |service: &Service| Self::of(catalog, service, room);
        let all: Vec<(usize, Self)> = catalog.services.iter().map(tags).enumerate().collect();
        let same = |(_, tags): &&(usize, Self)| tags.offer == self.offer;
        let as_it_was = all.iter().filter(|(_, tags)| *tags == self);
        let as_it_was = only(as_it_was.map(|(index, _)| *index));
        let (index, price_changed) = match as_it_was {
            Err(Lost::OfferGone) => {
                let changed = all.iter().filter(same).map(|(index, _)| *index);
                (only(changed)?, true)
            }
            found => (found?, false),
        };
        Ok(Hit {
            index,
            price_changed,
        })
    }
}

fn list_tag(catalog: &Catalog, room: Room) -> u32 {
    hash(catalog.provider.name.trim().as_bytes(), room.list)
}

fn only(mut found: impl Iterator<Item = usize>) -> Result<usize, Lost> {
    match (found.next(), found.next()) {
        (None, _) => Err(Lost::OfferGone),
        (Some(one), None) => Ok(one),
        (Some(_), Some(_)) => Err(Lost::Ambiguous),
    }
}

/// CRC-64/XZ, of which the rest of a division remains.
fn hash(bytes: &[u8], room: u32) -> u32 {
    let hash = Crc::<u64, NoTable>::new(&CRC_64_XZ).checksum(bytes);
    let rest = hash.checked_rem(room.into()).unwrap_or_default();
    u32::try_from(rest).unwrap_or_default()
}

/// Everything that the calculation takes of an offer, each number in eight bytes.
fn terms(offer: &Offer) -> Vec<u8> {
    let count = |count: Option<u32>| u64::from(count.unwrap_or_default());
    let claimed = |one: &Enhancement| u64::from(offer.enhancements.contains(*one));
    let mut numbers = vec![
        u64::from(offer.service_class == ServiceClass::Two),
        u64::from(offer.tax_basis == TaxBasis::Included),
        offer.initial_fee.to_u64(),
        u64::from(offer.min_terminals.get()),
        u64::from(offer.min_term_months.get()),
        count(offer.max_terminals.map(|max| max.get())),
        count(offer.class1_max_terminals.map(|max| max.get())),
    ];
    numbers.extend(Enhancement::ALL.iter().map(claimed));
    let network = offer.monitoring.network_fee();
    // One more than the fee: none is another thing than nothing to pay.
    numbers.push(network.map_or(0, |fee| fee.each_month().to_u64().saturating_add(1)));
    for tier in offer
        .monitoring
        .endpoint_fee()
        .iter()
        .flat_map(|fee| fee.tiers())
    {
        numbers.push(tier.from.get().into());
        numbers.push(tier.fee.each_month().to_u64());
    }
    numbers.into_iter().flat_map(u64::to_le_bytes).collect()
}
