//! How do cost and subsidy change with size and term? Pictures, each with its figures as a table.

mod figures;
mod flag;
mod picture;
mod scale;
#[cfg(test)]
mod tests;

use super::act::{Act, Effect};
use super::field::choice_field;
use super::node::{element, text, Node};
use super::source::source;
use super::Context;
use crate::compare::{Axis, Candidate, Curve, Lead};
use crate::domain::Request;
use crate::rules::BOOK;
use crate::screen::{say, Words};

/// Which picture is shown.
#[derive(Debug)]
pub struct Charts {
    axis: Axis,
}

impl Default for Charts {
    fn default() -> Self {
        Self {
            axis: Axis::Terminals,
        }
    }
}

/// What a picture shows.
struct Shown<'a> {
    words: Words,
    axis: Axis,
    question: &'a Request,
    candidates: &'a [Candidate<'a>],
    curves: Vec<Curve>,
    leads: Vec<Lead>,
}

impl Charts {
    /// Another axis.
    pub fn act(&mut self, act: &Act<'_>) -> Effect {
        if act.part() == "axis" {
            self.axis = match act.value {
                "months" => Axis::TermMonths,
                _ => Axis::Terminals,
            };
        }
        Effect::None
    }

    /// The picture of the picked offers, or of the form's own.
    pub fn view(&self, context: &Context<'_>, picked: &[Candidate<'_>]) -> Vec<Node> {
        let words = context.words;
        let card =
            element("div", "oc-card").with(text("h2", "oc-heading", say::charts::heading(words)));
        let Some(question) = &context.reading.request else {
            return vec![card.with(text("p", "", say::charts::open(words)))];
        };
        let own = [Candidate {
            name: say::charts::own_offer(words),
            offer: question.offer,
            valid_from: None,
            valid_until: None,
        }];
        let candidates = if picked.is_empty() { &own } else { picked };
        let of = |candidate| Curve::of(candidate, self.axis, question, &BOOK);
        let mut curves: Vec<Curve> = candidates.iter().map(of).collect();
        let leads = Lead::all(&mut curves, self.axis.range(question));
        let shown = Shown {
            words,
            axis: self.axis,
            question,
            candidates,
            curves,
            leads,
        };
        let programme = question.programme;
        let card = card
            .with(self.axis_field(words))
            .with_all(figures::answer(&shown))
            .with(picture::picture(&shown))
            .with(picture::legend(&shown))
            .with_all(picture::dots(&shown))
            .with_all(figures::marks(&shown))
            .with(figures::table_of(&shown))
            .with(source(words, &programme.limits.basis))
            .with(source(words, &programme.eligible_months_max.basis));
        let hint = text("p", "oc-small", say::charts::pick_more(words));
        vec![if picked.is_empty() {
            card.with(hint)
        } else {
            card
        }]
    }

    fn axis_field(&self, words: Words) -> Node {
        let items = [
            ("terminals", say::charts::by_terminals(words)),
            ("months", say::charts::by_months(words)),
        ];
        let chosen = match self.axis {
            Axis::Terminals => "terminals",
            Axis::TermMonths => "months",
        };
        choice_field("charts.axis", say::charts::axis(words), &items, chosen)
    }
}

impl Shown<'_> {
    fn name(&self, index: usize) -> &str {
        self.candidates
            .get(index)
            .map_or("", |candidate| candidate.name)
    }

    /// A number of the axis with its unit.
    fn number(&self, at: u32) -> String {
        match self.axis {
            Axis::Terminals => crate::screen::format::terminals_number(self.words, at.into()),
            Axis::TermMonths => crate::screen::format::months_number(self.words, at.into()),
        }
    }

    fn axis_name(&self) -> &'static str {
        match self.axis {
            Axis::Terminals => say::charts::by_terminals(self.words),
            Axis::TermMonths => say::charts::by_months(self.words),
        }
    }

    fn last(&self) -> u32 {
        *self.axis.range(self.question).end()
    }

    /// Where something happens on any curve.
    fn marked(&self) -> Vec<u32> {
        let mut places = Vec::new();
        for curve in &self.curves {
            places.extend(curve.marks.iter().map(|mark| mark.at));
        }
        places
    }
}

/// Each number once, the least first.
fn ascending(numbers: &[u32]) -> Vec<u32> {
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}
