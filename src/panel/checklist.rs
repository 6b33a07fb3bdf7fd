//! Does a service state what the standard asks? 表1 as a checklist, and the questions that remain.

mod answer;
mod enhancements;
mod figures;
mod questions;
mod rows;
#[cfg(test)]
mod tests;

use super::act::{Act, Effect, How};
use super::node::{text, Node};
use super::Context;
use crate::catalog::{Requirements, Service};
use crate::domain::{Check, Enhancements, Offer, Request, ServiceClass, Settlement};
use crate::rules::BOOK;
use crate::screen::{say, Words};

/// What the visitor ticked for the offer in the form.
#[derive(Debug, Default)]
pub(super) struct Checklist {
    stated: Requirements,
}

impl Checklist {
    /// Takes a tick, or asks for the print.
    pub(super) fn act(&mut self, act: &Act<'_>) -> Effect {
        if act.part() == "print" {
            return Effect::Print;
        }
        let row = act.value.parse().unwrap_or_default();
        self.stated = if act.how == How::On {
            self.stated.with(row)
        } else {
            self.stated.without(row)
        };
        Effect::None
    }

    /// Everything that is to be shown: of a service of a price list, or else of the form's offer.
    pub(super) fn view(&self, context: &Context<'_>, service: Option<&Service>) -> Vec<Node> {
        let words = context.words;
        let subject = Subject::of(self.stated, context, service);
        let lines = rows::lines();
        let mut nodes = vec![
            text("h2", "oc-heading", say::topics::checklist(words)),
            text("p", "oc-small", say::checklist::intro(words)),
            rows::card(words, &subject, &lines),
            enhancements::card(words, &subject),
        ];
        nodes.extend(questions::asks(words));
        nodes.push(questions::sheet(context, &subject, &lines));
        nodes
    }
}

/// What is held against the standard.
struct Subject<'a> {
    /// The service; `None` for the offer in the form, of which the visitor ticks what it states.
    service: Option<&'a Service>,
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
