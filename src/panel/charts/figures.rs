//! What does the picture say, in sentences and as a table?

use super::scale::step;
use super::{ascending, Shown};
use crate::compare::{Lead, Mark, MarkKind};
use crate::panel::node::{element, plain, text, Node};
use crate::panel::table::table;
use crate::screen::{format, say};

/// Which offer is cheapest from where on, and where the visitor stands.
pub(super) fn answer(shown: &Shown<'_>) -> Vec<Node> {
    let lead = "oc-plain oc-lead";
    match shown.curves.len() {
        1 => vec![list(lead, &here(shown))],
        _ => vec![list(lead, &leads(shown)), list("", &here(shown))],
    }
}

/// What happens on the way.
pub(super) fn marks(shown: &Shown<'_>) -> Option<Node> {
    let mut lines = Vec::new();
    for (index, curve) in shown.curves.iter().enumerate() {
        lines.extend(curve.marks.iter().map(|mark| mark_of(shown, index, *mark)));
    }
    (!lines.is_empty()).then(|| list("", &lines))
}

fn list(class: &str, lines: &[String]) -> Node {
    element("ul", class).with_all(lines.iter().map(|line| text("li", "", line)))
}

fn here(shown: &Shown<'_>) -> Vec<String> {
    let asked = shown.axis.asked(shown.question);
    let at = shown.number(asked);
    let line = |(index, curve): (usize, &crate::compare::Curve)| {
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
pub(super) fn table_of(shown: &Shown<'_>) -> Node {
    let words = shown.words;
    let axis = shown.axis_name();
    let mut columns = vec![axis.to_owned()];
    for candidate in shown.candidates {
        columns.push(say::charts::net_of(words, candidate.name));
        columns.push(say::charts::subsidy_of(words, candidate.name));
    }
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let rows = telling(shown).iter().map(|at| row(shown, *at)).collect();
    element("details", "oc-details")
        .with(text("summary", "oc-summary", say::charts::numbers(words)))
        .with(table(say::charts::caption(words), &columns, rows))
}

fn row(shown: &Shown<'_>, at: u32) -> Vec<Node> {
    let mut cells = vec![plain(&shown.number(at))];
    for curve in &shown.curves {
        match curve.at(at) {
            Some(point) => {
                cells.push(plain(&format::yen(shown.words, point.net)));
                cells.push(plain(&format::yen(shown.words, point.subsidy)));
            }
            None => {
                let none = say::charts::not_served(shown.words);
                cells.extend([plain(none), plain(none)]);
            }
        }
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
