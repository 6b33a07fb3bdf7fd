//! What does one service of a price list say? All of it, or nothing where anything is wrong.

use serde_json::value::RawValue;

use super::broken::broken_escape;
use super::fields::{Kind, ENDPOINT_FEES, NETWORK_FEES, SERVICE};
use super::part::Part;
use super::problem::{Place, Problem, ProblemCode, Problems};
use super::raw::part;
use super::text::excerpt;
use super::Service;
use crate::domain::{MonitoringKind, Offer};
use crate::wire::json::{Json, Object};
use crate::wire::offer::read_terms;
use crate::wire::tiers::only_known_in_tiers;

/// The services of a list, one by one.
#[derive(Default)]
pub(super) struct Services {
    list: Vec<Service>,
    /// The ids that were read, at most as many as services are.
    ids: Vec<String>,
}

impl Services {
    /// Reads the service of that number, and keeps it if nothing is wrong with it.
    pub(super) fn add(
        &mut self,
        document: &str,
        index: usize,
        raw: &RawValue,
        problems: &mut Problems,
    ) {
        problems.next_part();
        let before = problems.count();
        let field = format!("services[{index}]");
        match part(raw) {
            Ok(Json::Object(object)) => {
                let service = self.read(index, &object, problems);
                self.list
                    .extend(service.filter(|_| problems.count() == before));
            }
            Ok(_) => problems.report(|| Problem {
                place: Place {
                    service: Some(index),
                    field,
                    ..Place::default()
                },
                code: ProblemCode::WrongType(Kind::Service),
                found: excerpt(raw.get()),
            }),
            Err(_) => problems.report(|| broken_escape(document, raw, &field, Some(index))),
        }
    }

    /// Those that were kept.
    pub(super) fn finish(self) -> Vec<Service> {
        self.list
    }

    fn read(
        &mut self,
        index: usize,
        object: &Object<'_>,
        problems: &mut Problems,
    ) -> Option<Service> {
        let prefix = format!("services[{index}].");
        let mut part = Part::new(object, &SERVICE, &prefix, problems).of_service(index);
        part.only_once();
        part.only_known();
        let id = part.text("id");
        if id.as_ref().is_some_and(|id| self.ids.contains(id)) {
            part.tell("id", ProblemCode::DuplicateId);
        }
        self.ids.extend(id.clone());
        let name = part.text("name");
        let provider = part.text("provider");
        part.take(only_known_in_tiers(&part.fields));
        let offer = read_offer(&mut part);
        if let Some(offer) = &offer {
            only_priced(object, offer.monitoring.kind(), &mut part);
        }
        let valid_from = part.date("validFrom");
        let valid_until = part.date("validUntil");
        if valid_from
            .zip(valid_until)
            .is_some_and(|(from, until)| until < from)
        {
            part.tell("validUntil", ProblemCode::DatesReversed);
        }
        let url = part.link("url");
        let contact = part.contact("contact");
        let requirements = part.requirements("requirements");
        let notes = part.text("notes");
        Some(Service {
            id: id?,
            name: name?,
            provider,
            offer: offer?,
            valid_from,
            valid_until,
            url,
            contact,
            requirements,
            notes,
        })
    }
}

/// The prices and terms, each error told.
fn read_offer(part: &mut Part<'_, '_>) -> Option<Offer> {
    let mut errors = Vec::new();
    let offer = read_terms(&part.fields, &mut errors);
    for error in errors {
        part.take::<()>(Err(error));
    }
    offer
}

/// Tells a fee that the service has and that is not stated. The contract takes it for `"0"`; in a
/// price list one that was forgotten would be the cheapest of all.
fn only_priced(object: &Object<'_>, kind: MonitoringKind, part: &mut Part<'_, '_>) {
    let stated = |fees: &[&str]| fees.iter().any(|fee| object.get(fee).is_some());
    let asked = [
        (kind.uses_network_fee(), NETWORK_FEES),
        (kind.uses_endpoint_fee(), ENDPOINT_FEES),
    ];
    for (used, fees) in asked {
        if let Some(fee) = fees.first().filter(|_| used && !stated(fees)) {
            part.tell(fee, ProblemCode::Missing);
        }
    }
}
