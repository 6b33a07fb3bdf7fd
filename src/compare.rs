//! Which of several offers is best for one customer? Facts, without words.
//!
//! The questions about the company are asked once: a [`Request`] is the question, and its offer is
//! replaced by that of each [`Candidate`]. Every figure is that of [`Settlement`], so that an offer
//! costs in a comparison what it costs alone.

mod curve;
mod lead;
mod order;
mod pick;
#[cfg(test)]
mod tests;
mod turns;

pub use curve::{Axis, Curve, Mark, MarkKind, Point};
pub use lead::Lead;
pub use order::{Column, Direction, Filter};
pub use pick::{cheapest, differing, Feature};

use crate::domain::{Compliance, Date, Offer, Request, RuleBook, Settlement};

/// An offer among others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate<'a> {
    /// What it is called.
    pub name: &'a str,
    /// What is offered.
    pub offer: Offer,
    /// The first day on which the offer holds, where it says one.
    pub valid_from: Option<Date>,
    /// The last day, where it says one.
    pub valid_until: Option<Date>,
}

/// Why an offer cannot serve the customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// It watches fewer terminals.
    CapacityExceeded {
        /// So many.
        terminals_max: u32,
    },
    /// It does not hold yet.
    NotYetValid {
        /// From this day on.
        from: Date,
    },
    /// It holds no longer.
    Expired {
        /// It held up to this day.
        until: Date,
    },
}

/// What an offer comes to for the customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its place among the candidates.
    pub index: usize,
    /// Checks, cost, subsidy and what is left.
    pub settled: Settlement,
    /// Why it cannot serve; empty where it can.
    pub hindrances: Vec<Hindrance>,
}

impl Row {
    /// What a candidate comes to for the customer of `question`.
    pub fn of(
        index: usize,
        candidate: &Candidate<'_>,
        question: &Request,
        book: &'static RuleBook,
    ) -> Self {
        let request = Request {
            offer: candidate.offer,
            ..*question
        };
        Self {
            index,
            settled: Settlement::of(&request, book),
            hindrances: hindrances(candidate, question),
        }
    }

    /// Whether the offer can serve the customer.
    pub fn serves(&self) -> bool {
        self.hindrances.is_empty()
    }

    /// Whether the offer keeps the standard, as far as its figures show.
    pub fn is_within(&self) -> bool {
        self.settled.compliance == Compliance::Within
    }
}

/// Every candidate, in its own order.
pub fn rows(candidates: &[Candidate<'_>], question: &Request, book: &'static RuleBook) -> Vec<Row> {
    let row = |(index, candidate)| Row::of(index, candidate, question, book);
    candidates.iter().enumerate().map(row).collect()
}

/// All that stand in the way, not only the first.
fn hindrances(candidate: &Candidate<'_>, question: &Request) -> Vec<Hindrance> {
    let mut found = Vec::new();
    if let Some(max) = candidate
        .offer
        .max_terminals
        .filter(|max| question.terminals > *max)
    {
        found.push(Hindrance::CapacityExceeded {
            terminals_max: max.get(),
        });
    }
    let Some(day) = question.as_of else {
        return found;
    };
    if let Some(from) = candidate.valid_from.filter(|from| day < *from) {
        found.push(Hindrance::NotYetValid { from });
    }
    if let Some(until) = candidate.valid_until.filter(|until| *until < day) {
        found.push(Hindrance::Expired { until });
    }
    found
}
