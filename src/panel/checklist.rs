//! Does a service state what the standard asks? 表1 as a checklist, and the questions that remain.

mod answer;
mod enhancements;
mod figures;
mod questions;
mod rows;
#[cfg(test)]
mod tests;

use super::act::{Act, Effect, How};
use super::field::{select_field, Item};
use super::node::{element, text, Node};
use super::Context;
use crate::catalog::{Catalog, Requirements, Service};
use crate::domain::{Check, Enhancements, Offer, Request, ServiceClass, Settlement};
use crate::rules::BOOK;
use crate::screen::{say, Words};

/// Which service is looked at, and what the visitor ticked for the offer in the form.
#[derive(Debug, Default)]
pub struct Checklist {
    /// The id of a service of the price list; empty for the offer in the form.
    service: String,
    stated: Requirements,
}

impl Checklist {
    /// Takes a choice or a tick, or asks for the print.
    pub fn act(&mut self, act: &Act<'_>) -> Effect {
        let row = act.value.parse().unwrap_or_default();
        match (act.part(), act.how) {
            ("print", _) => return Effect::Print,
            ("service", _) => self.choose(act.value),
            (_, How::On) => self.stated = self.stated.with(row),
            _ => self.stated = self.stated.without(row),
        }
        Effect::None
    }

    /// A service of the price list, by its id.
    pub fn choose(&mut self, id: &str) {
        id.clone_into(&mut self.service);
    }

    /// Everything that is to be shown: of a service of the price list, or else of the form's offer.
    pub fn view(&self, context: &Context<'_>, catalog: Option<&Catalog>) -> Vec<Node> {
        let words = context.words;
        let services = catalog.map_or(&[][..], |catalog| &catalog.services);
        let service = services.iter().find(|one| one.id == self.service);
        let subject = Subject {
            provider: service.and_then(|one| {
                let of_list = catalog.map(|catalog| catalog.provider.name.as_str());
                one.provider.as_deref().or(of_list)
            }),
            ..Subject::of(self.stated, context, service)
        };
        let lines = rows::lines();
        let mut nodes = vec![
            text("h2", "oc-heading", say::topics::checklist(words)),
            text("p", "oc-small", say::checklist::intro(words)),
        ];
        nodes.extend(catalog.map(|catalog| choice(words, catalog, service)));
        nodes.extend([
            rows::card(words, &subject, &lines),
            enhancements::card(words, &subject),
        ]);
        nodes.extend(questions::asks(words));
        nodes.push(questions::demands(words));
        nodes.push(questions::sheet(context, &subject, &lines));
        nodes
    }
}

/// Asks which service is to be looked at.
fn choice(words: Words, catalog: &Catalog, chosen: Option<&Service>) -> Node {
    let mut items: Vec<Item<'_>> = vec![("", say::checklist::form_offer(words))];
    let services = catalog.services.iter();
    items.extend(services.map(|one| (one.id.as_str(), one.name.as_str())));
    let about = ("checklist-service", "checklist.service");
    let label = say::checklist::which(words);
    let chosen = chosen.map_or("", |one| one.id.as_str());
    element("div", "oc-card").with(select_field(about, label, &items, chosen))
}

/// What is held against the standard.
struct Subject<'a> {
    /// The service; `None` for the offer in the form, of which the visitor ticks what it states.
    service: Option<&'a Service>,
    /// Who provides the service, where that is known.
    provider: Option<&'a str>,
    class: ServiceClass,
    enhancements: Enhancements,
    /// What it states, where it states anything at all.
    stated: Option<Requirements>,
    /// Its prices, where they are known.
    offer: Option<Offer>,
    /// The calculation's checks, where the form is complete.
    checks: Option<[Check; 7]>,
}

impl<'a> Subject<'a> {
    fn of(ticked: Requirements, context: &Context<'_>, service: Option<&'a Service>) -> Self {
        let request = context.reading.request;
        let offer = service.map(|service| service.offer);
        let offer = offer.or(request.map(|request| request.offer));
        let checks = request.zip(offer).map(|(request, offer)| {
            let request = Request { offer, ..request };
            Settlement::of(&request, &BOOK).checks
        });
        let draft = context.draft;
        Self {
            service,
            provider: None,
            class: offer.map_or(draft.service_class, |offer| offer.service_class),
            enhancements: offer.map_or(draft.enhancements, |offer| offer.enhancements),
            stated: service.map_or(Some(ticked), |service| service.requirements),
            offer,
            checks,
        }
    }

    /// What it is called.
    fn title(&self, words: Words) -> String {
        let class = match self.class {
            ServiceClass::One => say::questions::class_one(words),
            ServiceClass::Two => say::questions::class_two(words),
        };
        match self.service {
            Some(service) => say::checklist::of_service(words, &service.name, class),
            None => say::checklist::of_form(words, class),
        }
    }
}

/// A verdict with its tone.
fn chip(tone: &str, words: &str) -> Node {
    text("span", "oc-chip", words).attr("data-tone", tone)
}
