//! How do cost and subsidy change with size and term? Pictures, each with its figures as a table.

mod figures;
mod flag;
mod picture;
mod scale;
#[cfg(test)]
mod tests;

use yew::prelude::*;

use super::state::Beside;
use crate::compare::{Axis, Candidate, Curve, Lead};
use crate::domain::Request;
use crate::rules::BOOK;
use crate::screen::{format, say, Sources, Words};
use crate::ui::components::{source_list, ChoiceField, Item};

/// What happens on the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Msg {
    /// Another number is to vary.
    Axis(Axis),
}

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

impl Charts {
    /// Takes another axis.
    pub fn update(&mut self, msg: Msg) {
        let Msg::Axis(axis) = msg;
        self.axis = axis;
    }
}

/// The panel: the picture of the picked offers, or of the form's own.
pub fn view(
    state: &Charts,
    beside: &Beside<'_>,
    picked: &[Candidate<'_>],
    on: Callback<Msg>,
) -> Html {
    let words = beside.words;
    let content = match &beside.reading.request {
        Some(question) => chart(state.axis, words, question, picked, &on),
        None => html! { <p>{ say::charts::open(words) }</p> },
    };
    html! {
        <div class="oc-card">
            <h2 class="oc-heading" part="heading">{ say::charts::heading(words) }</h2>
            { content }
        </div>
    }
}

fn chart(
    axis: Axis,
    words: Words,
    question: &Request,
    picked: &[Candidate<'_>],
    on: &Callback<Msg>,
) -> Html {
    let own = [Candidate {
        name: say::charts::own_offer(words),
        offer: question.offer,
        valid_from: None,
        valid_until: None,
    }];
    let candidates = if picked.is_empty() { &own } else { picked };
    let shown = Shown::of(axis, words, question, candidates);
    let mut sources = Sources::new(words);
    html! {
        <>
            { axis_field(axis, words, on) }
            { figures::answer(&shown, &mut sources) }
            { picture::picture(&shown) }
            { picture::legend(&shown) }
            { picture::dots(&shown) }
            { figures::marks(&shown, &mut sources) }
            { figures::table_of(&shown, &mut sources) }
            { source_list(&sources, words) }
            if picked.is_empty() {
                <p class="oc-small">{ say::charts::pick_more(words) }</p>
            }
        </>
    }
}

fn axis_field(axis: Axis, words: Words, on: &Callback<Msg>) -> Html {
    let item = |value: &'static str, of: Axis, label: &'static str| Item {
        value: value.into(),
        label: label.into(),
        explanation: None,
        chosen: of == axis,
        onchoose: on.reform(move |()| Msg::Axis(of)),
    };
    let items = vec![
        item(
            "terminals",
            Axis::Terminals,
            say::charts::by_terminals(words),
        ),
        item("months", Axis::TermMonths, say::charts::by_months(words)),
    ];
    html! {
        <ChoiceField name="oc-charts.axis" legend={say::charts::axis(words)} alone=true {items} />
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

impl<'a> Shown<'a> {
    fn of(
        axis: Axis,
        words: Words,
        question: &'a Request,
        candidates: &'a [Candidate<'a>],
    ) -> Self {
        let of = |candidate| Curve::of(candidate, axis, question, &BOOK);
        let mut curves: Vec<Curve> = candidates.iter().map(of).collect();
        let leads = Lead::all(&mut curves, axis.range(question));
        Self {
            words,
            axis,
            question,
            candidates,
            curves,
            leads,
        }
    }

    fn name(&self, index: usize) -> &str {
        self.candidates
            .get(index)
            .map_or("", |candidate| candidate.name)
    }

    /// A number of the axis with its unit.
    fn number(&self, at: u32) -> String {
        match self.axis {
            Axis::Terminals => format::terminals_number(self.words, at.into()),
            Axis::TermMonths => format::months_number(self.words, at.into()),
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
        let marks = self.curves.iter().flat_map(|curve| &curve.marks);
        marks.map(|mark| mark.at).collect()
    }
}

/// Each number once, the least first.
fn ascending(numbers: &[u32]) -> Vec<u32> {
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}
