//! Which offer of a price list is best? The list, the table of its offers, a few side by side.

mod filter;
mod left_out;
mod list;
mod offer;
mod owner;
mod problems;
mod side;
mod table;
#[cfg(test)]
mod tests;

use super::act::{Act, Effect, How};
use super::node::Node;
use super::Context;
use crate::catalog::{Catalog, Service};
use crate::compare::{rows, Candidate, Column, Direction, Filter, Row};
use crate::domain::{EndpointFee, MonitoringKind, Named, ServiceClass};
use crate::draft::Draft;
use crate::rules::BOOK;

use list::List;
pub use list::ListFailure;

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
}

impl Compare {
    /// The list, for what becomes of one that was asked for.
    pub fn list_mut(&mut self) -> &mut List {
        &mut self.list
    }

    /// Something has arrived; the answer is how many services it has, where it is a list. Only then
    /// are the picks of the one before gone.
    pub fn arrive(&mut self, bytes: &[u8], from: &str) -> Option<usize> {
        let count = self.list.arrive(bytes, from)?;
        self.picked.clear();
        self.opened = None;
        self.page = 0;
        Some(count)
    }

    /// What is loaded.
    pub fn catalog(&self) -> Option<&Catalog> {
        self.list.catalog()
    }

    /// The picked services, for the pictures.
    pub fn picked(&self) -> Vec<Candidate<'_>> {
        let services = self.services();
        let one = |index: &usize| services.get(*index).map(candidate);
        self.picked.iter().filter_map(one).collect()
    }

    fn services(&self) -> &[Service] {
        self.catalog().map_or(&[], |catalog| &catalog.services)
    }

    /// What the visitor did.
    pub fn act(&mut self, act: &Act<'_>) -> Effect {
        match act.part() {
            "sort" => self.sort(act.value),
            "kind" => self.filter.monitoring = MonitoringKind::named(act.value),
            "class" => self.filter.service_class = ServiceClass::named(act.value),
            "within" => self.filter.within = act.how == How::On,
            "subsidised" => self.filter.subsidised = act.how == How::On,
            "serving" => self.filter.serving = act.how == How::On,
            "page" => self.page = act.value.parse().unwrap_or(0),
            "pick" => self.pick(act),
            "unpick" => self.picked.clear(),
            "open" => self.open(act.value),
            _ => return self.list.act(act),
        }
        if !matches!(act.part(), "page" | "pick" | "unpick" | "open") {
            self.page = 0;
        }
        Effect::None
    }

    fn sort(&mut self, value: &str) {
        let column = Column::named(value).unwrap_or_default();
        self.direction = if self.column == column {
            self.direction.reversed()
        } else {
            Direction::Ascending
        };
        self.column = column;
    }

    fn pick(&mut self, act: &Act<'_>) {
        let Ok(index) = act.value.parse::<usize>() else {
            return;
        };
        self.picked.retain(|picked| *picked != index);
        if act.how == How::On && self.picked.len() < PICKS_MAX {
            self.picked.push(index);
        }
    }

    fn open(&mut self, value: &str) {
        let chosen = value.parse().ok();
        self.opened = chosen.filter(|chosen| self.opened != Some(*chosen));
    }

    /// Where the service with this id stands in the list.
    pub fn index_of(&self, id: &str) -> Option<usize> {
        let mut services = self.services().iter();
        services.position(|service| service.id == id)
    }

    /// The form with the offer of the service, where the form can hold it; and the id of the
    /// service, its name, and who provides it.
    pub fn used(&self, draft: &Draft, index: usize) -> Option<(Draft, [String; 3])> {
        let service = self.services().get(index)?;
        let fits = !matches!(
            service.offer.monitoring.endpoint_fee(),
            Some(EndpointFee::Tiered(_))
        );
        let list = self.catalog().map(|catalog| &catalog.provider.name);
        let provider = service.provider.as_ref().or(list);
        let provider = provider.cloned().unwrap_or_default();
        let known = [service.id.clone(), service.name.clone(), provider];
        fits.then(|| (draft.with_offer(&service.offer), known))
    }

    /// Everything of the panel.
    pub fn view(&self, context: &Context<'_>) -> Vec<Node> {
        let mut nodes = vec![self.list.view(context.words)];
        let Some(catalog) = self.catalog() else {
            return nodes;
        };
        let Some(question) = &context.reading.request else {
            nodes.push(filter::open(context.words));
            nodes.extend(self.list.left_out(context.words));
            return nodes;
        };
        let candidates: Vec<Candidate<'_>> = catalog.services.iter().map(candidate).collect();
        let all = rows(&candidates, question, &BOOK);
        let picked: Vec<(&Candidate<'_>, &Row)> = self
            .picked
            .iter()
            .filter_map(|index| Some((candidates.get(*index)?, all.get(*index)?)))
            .collect();
        let side = side::side(context, question, &picked);
        let mut shown: Vec<Row> = all
            .iter()
            .filter(|row| {
                let candidate = candidates.get(row.index);
                candidate.is_some_and(|candidate| self.filter.takes(row, candidate))
            })
            .cloned()
            .collect();
        self.column.sort(self.direction, &mut shown, &candidates);
        nodes.push(filter::filter(context, question, &self.filter));
        nodes.push(table::offers(self, context, question, &shown));
        nodes.push(side);
        nodes.extend(self.list.left_out(context.words));
        nodes
    }
}

fn candidate(service: &Service) -> Candidate<'_> {
    Candidate {
        name: &service.name,
        offer: service.offer,
        valid_from: service.valid_from,
        valid_until: service.valid_until,
    }
}
