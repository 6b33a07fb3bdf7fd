//! What does the picture say, in sentences and as a table?

use yew::prelude::*;

use super::scale::step;
use super::{ascending, Shown};
use crate::compare::{Curve, Lead, Mark, MarkKind};
use crate::screen::{format, say, Sources};
use crate::ui::components::{captioned_table, source_mark, source_marks};

/// Which offer is cheapest from where on, and where the visitor stands.
pub(super) fn answer(shown: &Shown<'_>, sources: &mut Sources) -> Html {
    let several = shown.curves.len() > 1;
    html! {
        <>
            if several {
                <ul class="oc-plain oc-lead">
                    for lead in leads(shown) {
                        <li>{ lead }</li>
                    }
                </ul>
            }
            <ul class={(!several).then_some("oc-plain oc-lead")}>
                for line in here(shown) {
                    <li>{ line }{ rules(shown, sources) }</li>
                }
            </ul>
        </>
    }
}

/// The numbers of the sources that decide over a subsidy.
fn rules(shown: &Shown<'_>, sources: &mut Sources) -> Html {
    let programme = shown.question.programme;
    let bases = [
        &programme.limits.basis,
        &programme.eligible_months_max.basis,
    ];
    source_marks(sources, bases)
}

/// What happens on the way.
pub(super) fn marks(shown: &Shown<'_>, sources: &mut Sources) -> Html {
    let curves = shown.curves.iter().enumerate();
    let marks =
        curves.flat_map(|(index, curve)| curve.marks.iter().map(move |mark| (index, *mark)));
    let marks: Vec<(usize, Mark)> = marks.collect();
    if marks.is_empty() {
        return Html::default();
    }
    html! {
        <ul>
            for (index, mark) in marks {
                <li>{ mark_of(shown, index, mark) }{ rule(shown, mark.kind, sources) }</li>
            }
        </ul>
    }
}

/// The number of the source of a mark; the end of an offer is its own.
fn rule(shown: &Shown<'_>, kind: MarkKind, sources: &mut Sources) -> Html {
    let programme = shown.question.programme;
    match kind {
        MarkKind::FloorReached | MarkKind::CapReached => {
            source_mark(sources, &programme.limits.basis)
        }
        MarkKind::EligibleMonthsEnd => source_mark(sources, &programme.eligible_months_max.basis),
        MarkKind::CapacityEnds => Html::default(),
    }
}

fn here(shown: &Shown<'_>) -> Vec<String> {
    let asked = shown.axis.asked(shown.question);
    let at = shown.number(asked);
    let line = |(index, curve): (usize, &Curve)| {
        let point = curve.at(asked)?;
        let (net, subsidy) = (
            format::yen(shown.words, point.net),
            format::yen(shown.words, point.subsidy),
        );
        Some(say::charts::here(
            shown.words,
            &at,
            shown.name(index),
            &net,
            &subsidy,
        ))
    };
    shown.curves.iter().enumerate().filter_map(line).collect()
}

fn mark_of(shown: &Shown<'_>, index: usize, mark: Mark) -> String {
    let (words, at) = (shown.words, shown.number(mark.at));
    let limits = shown.question.programme.limits.value;
    let said = match mark.kind {
        MarkKind::FloorReached => say::charts::floor(words, &at, &format::yen(words, limits.floor)),
        MarkKind::CapReached => say::charts::cap(words, &at, &format::yen(words, limits.cap)),
        MarkKind::EligibleMonthsEnd => say::charts::months_end(words, &at),
        MarkKind::CapacityEnds => say::charts::capacity_ends(words, &at),
    };
    match shown.curves.len() {
        1 => said,
        _ => say::charts::mark_of(words, shown.name(index), &said),
    }
}

fn leads(shown: &Shown<'_>) -> Vec<String> {
    let words = shown.words;
    let said = |(place, lead): (usize, &Lead)| {
        let at = shown.number(lead.from);
        let names: Vec<&str> = lead
            .cheapest
            .iter()
            .map(|index| shown.name(*index))
            .collect();
        let offer = names.join(say::panels::and(words));
        match (place, names.len()) {
            (_, 0) => say::charts::lead_none(words, &at),
            (0, _) => say::charts::lead_start(words, &offer),
            (_, 1) => say::charts::lead_first(words, &at, &offer),
            _ => say::charts::lead_tie(words, &at, &offer),
        }
    };
    shown.leads.iter().enumerate().map(said).collect()
}

/// The figures of the picture at round numbers, and just where something happens.
pub(super) fn table_of(shown: &Shown<'_>, sources: &mut Sources) -> Html {
    let words = shown.words;
    let mut columns = vec![shown.axis_name().to_owned()];
    for candidate in shown.candidates {
        columns.push(say::charts::net_of(words, candidate.name));
        columns.push(say::charts::subsidy_of(words, candidate.name));
    }
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let rows = telling(shown).iter().map(|at| row(shown, *at)).collect();
    html! {
        <details class="oc-details">
            <summary class="oc-summary">
                { say::charts::numbers(words) }
                { rules(shown, sources) }
            </summary>
            { captioned_table(say::charts::caption(words), &columns, rows) }
        </details>
    }
}

fn row(shown: &Shown<'_>, at: u32) -> Vec<Html> {
    let mut cells = vec![html! { { shown.number(at) } }];
    for curve in &shown.curves {
        let figures = curve.at(at).map(|point| {
            let (net, subsidy) = (point.net, point.subsidy);
            [
                format::yen(shown.words, net),
                format::yen(shown.words, subsidy),
            ]
        });
        let none = || [say::charts::not_served(shown.words); 2].map(str::to_owned);
        let figures = figures.unwrap_or_else(none);
        cells.extend(figures.map(|figure| html! { { figure } }));
    }
    cells
}

/// Round numbers, both ends, what is asked, and each number where something happens with the one
/// before it.
fn telling(shown: &Shown<'_>) -> Vec<u32> {
    let last = shown.last();
    let step = u32::try_from(step(last.into(), 20)).unwrap_or(last).max(1);
    let mut all = vec![1, shown.axis.asked(shown.question), last];
    for index in 1..=last.checked_div(step).unwrap_or(0) {
        all.push(index.saturating_mul(step));
    }
    let mut turns = shown.marked();
    turns.extend(shown.leads.iter().map(|lead| lead.from));
    for at in turns {
        all.push(at.saturating_sub(1));
        all.push(at);
    }
    all.retain(|at| (1..=last).contains(at));
    ascending(&all)
}
