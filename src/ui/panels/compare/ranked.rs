//! Which services of a price list can be chosen from a short list? Those that a form can hold, best first.

use super::{is_tiered, Compare};
use crate::catalog::Service;
use crate::compare::{rows, Candidate, Column, Direction, Row};
use crate::domain::Request;
use crate::draft::Reading;
use crate::rules::BOOK;
use crate::screen::format;
use crate::ui::panels::state::Beside;

/// A service to choose.
pub(in crate::ui::panels) struct Ranked {
    /// Its place in the list.
    pub(in crate::ui::panels) index: usize,
    pub(in crate::ui::panels) name: String,
    /// What it leaves to pay.
    pub(in crate::ui::panels) net: String,
}

impl Compare {
    /// All services that a form can hold, the best first; none before the questions about the customer are
    /// answered. The prices in the form may be open: those of the list count.
    pub(in crate::ui::panels) fn ranked(&self, beside: &Beside<'_>) -> Vec<Ranked> {
        let Some(question) = self.question(beside) else {
            return Vec::new();
        };
        let candidates: Vec<Candidate<'_>> =
            self.services().iter().map(Service::candidate).collect();
        let all = rows(&candidates, &question, &BOOK);
        let mut sorted: Vec<&Row> = all.iter().collect();
        Column::default().sort(Direction::Ascending, &mut sorted, &candidates);
        let one = |row: &Row| {
            let service = self.services().get(row.index)?;
            (!is_tiered(service)).then(|| Ranked {
                index: row.index,
                name: service.name.clone(),
                net: format::yen(beside.words, row.settled.net.incl_tax),
            })
        };
        sorted.into_iter().filter_map(one).collect()
    }

    /// What the customer asks, whatever the prices in the form are.
    fn question(&self, beside: &Beside<'_>) -> Option<Request> {
        beside.reading.request.or_else(|| {
            let offer = &self.services().iter().find(|one| !is_tiered(one))?.offer;
            Reading::of(&beside.draft.with_offer(offer), beside.today).request
        })
    }
}
