//! By when must one apply? Every round that is known, seen from today, each with where it stands.

use yew::prelude::*;

use crate::domain::{Basis, Date, Programme, ProgrammeState, Round, RoundDay};
use crate::rules::BOOK;
use crate::screen::{deadline, format, say, RoundsView, Sources, Words};
use crate::ui::components::{captioned_table, source_mark};
use crate::ui::panels::state::Beside;
use crate::ui::rounds::{rounds, Sourced};

/// What is known of the deadlines of a year, and of the year before where they may go on.
pub(super) fn says(
    beside: &Beside<'_>,
    programme: &'static Programme,
    sources: &mut Sources,
) -> Html {
    let words = beside.words;
    let state = programme.period.state_on(beside.today);
    let known = RoundsView::of(programme, beside.today, &BOOK, words);
    let may_go_on = matches!(state, ProgrammeState::NotAsked | ProgrammeState::Unknown);
    html! {
        <>
            { lead(words, programme, state, sources) }
            { rounds(&known, Sourced::By(marks(basis(programme, beside.today), sources))) }
            { all(words, programme, sources) }
            if may_go_on {
                { year_before(words, programme, sources) }
            }
        </>
    }
}

/// Where the rounds that are said of the day stand.
fn basis(programme: &'static Programme, today: Option<Date>) -> Option<&'static Basis> {
    let period = &programme.period;
    match today {
        Some(day) => Some(period.basis_on(day)),
        None => period.last_round().map(|round| &round.basis),
    }
}

fn marks(bases: impl IntoIterator<Item = &'static Basis>, sources: &mut Sources) -> Html {
    let marks: Vec<Html> = bases
        .into_iter()
        .map(|basis| source_mark(sources, basis))
        .collect();
    html! { <>{ marks }</> }
}

/// The last chance of the year, where the rounds that are said do not tell it.
fn lead(
    words: Words,
    programme: &'static Programme,
    state: ProgrammeState,
    sources: &mut Sources,
) -> Option<Html> {
    let period = &programme.period;
    let last = period.last_round();
    let is_over = state == ProgrammeState::Closed;
    let says = match state {
        ProgrammeState::Closed => say::apply::closed_after,
        ProgrammeState::NotOpen | ProgrammeState::Open => say::apply::last_known,
        ProgrammeState::NotAsked | ProgrammeState::Unknown => return None,
    };
    let lead = match last {
        Some(last) => says(words, words.rule(last.name), &deadline(last, words)),
        None if is_over => say::apply::closed(words).to_owned(),
        None => return None,
    };
    let closes = period.closes.as_ref().filter(|_| is_over);
    let closes = closes.map(|closes| &closes.basis);
    let bases = closes.into_iter().chain(last.map(|last| &last.basis));
    Some(html! { <p class="oc-lead">{ lead }{ marks(bases, sources) }</p> })
}

/// Every round; nothing where none is known.
fn all(words: Words, programme: &'static Programme, sources: &mut Sources) -> Option<Html> {
    let rounds = programme.period.rounds;
    let caption = say::apply::rounds(words, &programme.fiscal_year.to_string());
    let columns = [
        say::apply::round(words),
        say::apply::round_deadline(words),
        say::apply::round_decision(words),
        say::apply::round_report(words),
    ];
    let rows = rounds.iter().map(|round| row(words, round, sources));
    let rows: Vec<Vec<Html>> = rows.collect();
    (!rows.is_empty()).then(|| captioned_table(&caption, &columns, rows))
}

fn row(words: Words, round: &'static Round, sources: &mut Sources) -> Vec<Html> {
    let name = words.rule(round.name);
    let mark = source_mark(sources, &round.basis);
    let cell = |text: String| html! { <span>{ text }</span> };
    vec![
        html! { <span>{ name }{ mark }</span> },
        cell(deadline(round, words)),
        cell(day_says(words, round.decision)),
        cell(day_says(words, round.report_by)),
    ]
}

/// A day, and whether it is only planned.
fn day_says(words: Words, day: Option<RoundDay>) -> String {
    let Some(day) = day else {
        return say::apply::round_unknown(words).to_owned();
    };
    let date = format::date(words, day.day);
    if day.planned {
        say::apply::round_planned(words, &date)
    } else {
        date
    }
}

/// When the year before took its last applications: said as what was, and never as what will be.
fn year_before(words: Words, programme: &Programme, sources: &mut Sources) -> Option<Html> {
    let mut years = BOOK.programmes.iter().rev();
    let before = years.find(|year| year.fiscal_year < programme.fiscal_year)?;
    let last = before.period.last_round()?;
    let year = before.fiscal_year.to_string();
    let name = words.rule(last.name);
    let line = say::apply::year_before(words, &year, name, &deadline(last, words));
    Some(html! { <p class="oc-small">{ line }{ source_mark(sources, &last.basis) }</p> })
}
