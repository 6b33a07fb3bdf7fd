//! Which offer of a price list is best? The list, the table of its offers, a few side by side.

mod filter;
mod left_out;
mod list;
mod list_card;
mod msg;
mod offer;
mod owner;
mod problems;
mod ranked;
mod row;
mod sheet;
mod side;
mod table;
#[cfg(test)]
mod tests;
mod validity;

use yew::prelude::*;

use super::say::saving_said;
use super::state::{Beside, Effect};
use crate::catalog::{Catalog, Service};
use crate::compare::{rows, Candidate, Column, Direction, Filter, Row};
use crate::domain::{EndpointFee, Request};
use crate::draft::Draft;
use crate::platform::ListBytes;
use crate::rules::BOOK;
use crate::screen::{say, Topic, Words};
use crate::ui::panel_host::ChosenOffer;

use list::List;
pub use msg::{ListMsg, Msg, Wanted};
pub(super) use offer::{feature_name, feature_value};
pub(super) use ranked::Ranked;
pub(in crate::ui::panels) use side::subsidy_bases;

/// So many offers stand side by side.
const PICKS_MAX: usize = 4;

/// The price list and what the visitor wants to see of it.
#[derive(Debug, Default)]
pub struct Compare {
    list: List,
    filter: Filter,
    column: Column,
    direction: Direction,
    /// Which page of the table, from zero on.
    page: usize,
    /// The places of the picked services, in the order of picking.
    picked: Vec<usize>,
    /// Whose details are open.
    opened: Option<usize>,
    /// What became of the table as a file.
    saved: String,
}

impl Compare {
    /// What follows, and what is read aloud.
    pub fn update(&mut self, msg: Msg, beside: &Beside<'_>) -> (Option<Effect>, String) {
        let effect = match msg {
            Msg::List(msg) => return self.list.update(msg, beside.words),
            Msg::Came { from, bytes } => return self.take(&from, bytes, beside.words),
            Msg::Wanted(wanted) => {
                self.want(wanted);
                None
            }
            Msg::Page(page) => {
                self.page = page;
                None
            }
            Msg::Pick { index, picked } => {
                self.pick(index, picked);
                None
            }
            Msg::UnpickAll => {
                self.picked.clear();
                None
            }
            Msg::Open(index) => {
                self.opened = (self.opened != Some(index)).then_some(index);
                None
            }
            Msg::Use(index) => self.use_offer(index, beside),
            Msg::Check(id) => Some(Effect::Check(id)),
            Msg::Save => sheet::file(self, beside),
            Msg::Saving { name, saving } => {
                self.saved = saving_said(beside.words, &name, saving);
                return (None, self.saved.clone());
            }
            Msg::Charts => Some(Effect::Open(Topic::Charts)),
        };
        (effect, String::new())
    }

    /// Another selection or order begins at its beginning.
    fn want(&mut self, wanted: Wanted) {
        match wanted {
            Wanted::By(column) => self.sort(column),
            Wanted::Monitoring(kind) => self.filter.monitoring = kind,
            Wanted::ServiceClass(class) => self.filter.service_class = class,
            Wanted::Within(only) => self.filter.within = only,
            Wanted::Subsidised(only) => self.filter.subsidised = only,
            Wanted::Serving(only) => self.filter.serving = only,
        }
        self.page = 0;
    }

    fn sort(&mut self, column: Column) {
        self.direction = if self.column == column {
            self.direction.reversed()
        } else {
            Direction::Ascending
        };
        self.column = column;
    }

    fn pick(&mut self, index: usize, picked: bool) {
        self.picked.retain(|other| *other != index);
        if picked && self.picked.len() < PICKS_MAX && index < self.services().len() {
            self.picked.push(index);
        }
    }

    /// A list that was wanted has come, or has not. Only where it is one are the picks of the one
    /// before gone.
    fn take(&mut self, from: &str, bytes: ListBytes, words: Words) -> (Option<Effect>, String) {
        let arrived = match bytes {
            Ok(bytes) => self.list.arrive(&bytes, from),
            Err(failure) => return self.list.fail(failure, words),
        };
        let (settled, status) = match arrived {
            Some(count) => {
                self.picked.clear();
                self.opened = None;
                self.page = 0;
                (Ok(()), say::compare::loaded(words, &count.to_string()))
            }
            None => {
                let reason = "this is no price list".to_owned();
                (Err(reason), say::compare::problems_all(words).to_owned())
            }
        };
        (Some(Effect::ListSettled(settled)), status)
    }

    /// Whether somebody is asked first whether a list is wanted.
    pub(super) const fn is_asking(&self) -> bool {
        self.list.is_asking()
    }

    /// What is loaded.
    pub fn catalog(&self) -> Option<&Catalog> {
        self.list.catalog()
    }

    /// Where the list lies, where it came from an address.
    pub(super) fn address(&self) -> Option<&str> {
        let from = &self.list.open()?.from;
        from.contains("://").then_some(from)
    }

    /// The picked services, for the pictures.
    pub fn picked(&self) -> Vec<Candidate<'_>> {
        let services = self.services();
        let one = |index: &usize| services.get(*index).map(Service::candidate);
        self.picked.iter().filter_map(one).collect()
    }

    fn services(&self) -> &[Service] {
        self.catalog().map_or(&[], |catalog| &catalog.services)
    }

    /// The offer of the service with this id, and the form with it, where a form can hold it.
    pub fn named(&self, id: &str, draft: &Draft) -> Option<ChosenOffer> {
        let mut services = self.services().iter();
        let index = services.position(|service| service.id == id)?;
        let (draft, offer) = self.used(draft, index)?;
        let form = Some(draft.to_saved());
        Some(ChosenOffer { form, ..offer })
    }

    /// A visitor wants the offer at this place of the list.
    pub(super) fn use_offer(&self, index: usize, beside: &Beside<'_>) -> Option<Effect> {
        let (draft, offer) = self.used(beside.draft, index)?;
        let draft = Box::new(draft);
        Some(Effect::UseOffer { draft, offer })
    }

    /// The form with the offer of the service, where the form can hold it; and whose it is.
    pub(super) fn used(&self, draft: &Draft, index: usize) -> Option<(Draft, ChosenOffer)> {
        let catalog = self.catalog()?;
        let service = catalog.services.get(index)?;
        let offer = ChosenOffer {
            id: service.id.clone(),
            name: service.name.clone(),
            provider: catalog.provider_of(service).to_owned(),
            form: None,
        };
        (!is_tiered(service)).then(|| (draft.with_offer(&service.offer), offer))
    }
}

/// The panel.
pub fn view(state: &Compare, beside: &Beside<'_>, on: Callback<Msg>) -> Html {
    let words = beside.words;
    html! {
        <>
            { list_card::list(&state.list, words, &on.reform(Msg::List)) }
            if state.catalog().is_some() {
                { offers(state, beside, &on) }
                { state.list.open().map(|read| left_out::card(words, read)) }
            }
        </>
    }
}

/// What the services come to, once the question is answered.
fn offers(state: &Compare, beside: &Beside<'_>, on: &Callback<Msg>) -> Html {
    let cards = |shown: &Shown<'_>, all: &[Row]| {
        html! {
            <>
                { filter::filter(shown) }
                { table::offers(shown, &shown.wanted(all)) }
                { side::side(shown, &shown.picked(all)) }
            </>
        }
    };
    with_rows(state, beside, on, cards).unwrap_or_else(|| filter::open(beside.words))
}

/// Looks at what the services come to; at nothing while a question is open.
fn with_rows<T>(
    state: &Compare,
    beside: &Beside<'_>,
    on: &Callback<Msg>,
    look: impl FnOnce(&Shown<'_>, &[Row]) -> T,
) -> Option<T> {
    let (question, catalog) = (beside.reading.request.as_ref()?, state.catalog()?);
    let candidates: Vec<Candidate<'_>> = catalog.services.iter().map(Service::candidate).collect();
    let all = rows(&candidates, question, &BOOK);
    let shown = Shown {
        state,
        beside,
        question,
        catalog,
        candidates: &candidates,
        on,
    };
    Some(look(&shown, &all))
}

/// What the parts of the panel look at.
struct Shown<'a> {
    state: &'a Compare,
    beside: &'a Beside<'a>,
    question: &'a Request,
    catalog: &'a Catalog,
    candidates: &'a [Candidate<'a>],
    on: &'a Callback<Msg>,
}

impl Shown<'_> {
    /// The rows that are wanted, in the order that is wanted.
    fn wanted<'r>(&self, all: &'r [Row]) -> Vec<&'r Row> {
        let taken = |row: &&Row| {
            let candidate = self.candidates.get(row.index);
            candidate.is_some_and(|candidate| self.state.filter.takes(row, candidate))
        };
        let mut wanted: Vec<&Row> = all.iter().filter(taken).collect();
        let (column, direction) = (self.state.column, self.state.direction);
        column.sort(direction, &mut wanted, self.candidates);
        wanted
    }

    fn picked<'r>(&'r self, all: &'r [Row]) -> Vec<side::Picked<'r>> {
        let one = |index: &usize| Some((self.candidates.get(*index)?, all.get(*index)?));
        self.state.picked.iter().filter_map(one).collect()
    }
}

/// 段階料金, for which the form has no field.
fn is_tiered(service: &Service) -> bool {
    let fee = service.offer.monitoring.endpoint_fee();
    matches!(fee, Some(EndpointFee::Tiered(_)))
}
