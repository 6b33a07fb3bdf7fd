//! Does a service state what the standard asks? 表1 as a checklist, and the questions that remain.

mod answer;
mod enhancements;
mod figures;
mod questions;
mod rows;
#[cfg(test)]
mod tests;

use yew::prelude::*;

use super::state::{Beside, Effect};
use crate::catalog::{Catalog, Requirements, Service};
use crate::domain::{Check, Enhancements, Offer, Request, Requirement, ServiceClass, Settlement};
use crate::rules::BOOK;
use crate::screen::{say, Chip, Tone, Words};
use crate::ui::components::{chip, Item, SelectField};

/// What happens on the panel.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The service of the price list with this id is to be looked at; without one, the offer in the
    /// form.
    Chosen(Option<String>),
    /// Whether the offer in the form states to meet a row of 表1.
    Stated {
        /// The row.
        row: &'static Requirement,
        /// Whether it does.
        stated: bool,
    },
    /// The questions are to be printed.
    Print,
}

/// Which service is looked at, and what the visitor ticked for the offer in the form.
#[derive(Debug, Default)]
pub struct Checklist {
    /// The id of a service of the price list; none for the offer in the form.
    service: Option<String>,
    stated: Requirements,
}

impl Checklist {
    /// Takes a choice or a tick, or asks for the print.
    pub fn update(&mut self, msg: Msg) -> Option<Effect> {
        match msg {
            Msg::Chosen(service) => self.service = service,
            Msg::Stated { row, stated: true } => self.stated = self.stated.with(row.number),
            Msg::Stated { row, stated: false } => self.stated = self.stated.without(row.number),
            Msg::Print => return Some(Effect::Print),
        }
        None
    }

    /// A service of the price list, by its id.
    pub(super) fn choose(&mut self, id: &str) {
        self.service = Some(id.to_owned());
    }
}

/// The panel: of a service of the price list, or else of the form's offer.
pub fn view(
    state: &Checklist,
    beside: &Beside<'_>,
    catalog: Option<&Catalog>,
    on: Callback<Msg>,
) -> Html {
    let words = beside.words;
    let subject = Subject::of(state, beside, catalog);
    let lines = rows::lines();
    html! {
        <>
            <h2 class="oc-heading" part="heading">{ say::topics::checklist(words) }</h2>
            <p class="oc-small">{ say::checklist::intro(words) }</p>
            if let Some(catalog) = catalog {
                <div class="oc-card">{ choice(words, catalog, subject.service, &on) }</div>
            }
            { rows::card(words, &subject, &lines, &on) }
            { enhancements::card(words, &subject) }
            { questions::asks(words) }
            { questions::demands(words) }
            { questions::sheet(beside, &subject, &lines, &on) }
        </>
    }
}

/// Asks which service is to be looked at.
fn choice(words: Words, catalog: &Catalog, chosen: Option<&Service>, on: &Callback<Msg>) -> Html {
    let item = |id: Option<&str>, name: &str| {
        let service = id.map(str::to_owned);
        Item {
            value: id.unwrap_or_default().to_owned().into(),
            label: name.to_owned().into(),
            explanation: None,
            chosen: id == chosen.map(|one| one.id.as_str()),
            onchoose: on.reform(move |()| Msg::Chosen(service.clone())),
        }
    };
    let mut items = vec![item(None, say::checklist::form_offer(words))];
    let services = catalog.services.iter();
    items.extend(services.map(|one| item(Some(&one.id), &one.name)));
    html! {
        <SelectField id="oc-checklist-service" label={say::checklist::which(words)} {items} />
    }
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
    /// The chosen service where the price list has it, or else the offer in the form.
    fn of(state: &Checklist, beside: &Beside<'_>, catalog: Option<&'a Catalog>) -> Self {
        let services = catalog.map_or(&[][..], |catalog| &catalog.services);
        let service = services
            .iter()
            .find(|one| Some(&one.id) == state.service.as_ref());
        let request = beside.reading.request;
        let offer = service.map(|service| service.offer);
        let offer = offer.or(request.map(|request| request.offer));
        let checks = request.zip(offer).map(|(request, offer)| {
            let request = Request { offer, ..request };
            Settlement::of(&request, &BOOK).checks
        });
        let draft = beside.draft;
        Self {
            service,
            provider: service
                .zip(catalog)
                .map(|(service, catalog)| catalog.provider_of(service)),
            class: offer.map_or(draft.service_class, |offer| offer.service_class),
            enhancements: offer.map_or(draft.enhancements, |offer| offer.enhancements),
            stated: service.map_or(Some(state.stated), |service| service.requirements),
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

/// A card below the heading of the panel.
fn card(id: Option<&'static str>, heading: &str, content: Html) -> Html {
    html! {
        <div class="oc-card" {id}>
            <h3 class="oc-heading" part="heading">{ heading }</h3>
            { content }
        </div>
    }
}

/// A verdict with its tone.
fn verdict(tone: Tone, says: &str) -> Html {
    chip(&Chip::new(tone, says))
}
