//! By when must one apply? Every round that is known, seen from today, each with where it stands.

use crate::domain::{Programme, ProgrammeState, Round, RoundDay};
use crate::panel::node::{element, said, text, Node};
use crate::panel::rounds::rounds;
use crate::panel::source::source;
use crate::panel::table::table;
use crate::panel::Context;
use crate::rules::BOOK;
use crate::screen::{deadline, format, say, RoundsView, Words};

/// What is known of the deadlines of a year, and of the year before where they may go on.
pub(super) fn says(context: &Context<'_>, programme: &'static Programme) -> Vec<Node> {
    let words = context.words;
    let view = RoundsView::of(programme, context.today, &BOOK, words);
    let state = programme.period.state_on(context.today);
    let mut nodes: Vec<Node> = lead(words, programme, state).into_iter().collect();
    nodes.push(rounds(&view));
    // The rounds have their own sources, in the table.
    let closes = programme.period.closes.as_ref();
    let closes = closes.filter(|_| state == ProgrammeState::Closed);
    nodes.extend(closes.map(|closes| source(words, &closes.basis)));
    nodes.extend(all(words, programme));
    if matches!(state, ProgrammeState::NotAsked | ProgrammeState::Unknown) {
        nodes.extend(year_before(words, programme));
    }
    nodes
}

/// The last chance of the year, where the rounds that are said do not tell it.
fn lead(words: Words, programme: &'static Programme, state: ProgrammeState) -> Option<Node> {
    let last = programme.period.last_round();
    let says = match state {
        ProgrammeState::Closed => say::apply::closed_after,
        ProgrammeState::NotOpen | ProgrammeState::Open => say::apply::last_known,
        ProgrammeState::NotAsked | ProgrammeState::Unknown => return None,
    };
    match (state, last) {
        (ProgrammeState::Closed, None) => Some(text("p", "oc-lead", say::apply::closed(words))),
        (_, last) => {
            let last = last?;
            let lead = says(words, words.rule(last.name), &deadline(last, words));
            Some(said("p", "oc-lead", lead))
        }
    }
}

/// Every round; nothing where none is known.
fn all(words: Words, programme: &'static Programme) -> Option<Node> {
    let rounds = programme.period.rounds;
    let caption = say::apply::rounds(words, &programme.fiscal_year.to_string());
    let columns = [
        say::apply::round(words),
        say::apply::round_deadline(words),
        say::apply::round_decision(words),
        say::apply::round_report(words),
    ];
    let rows = rounds.iter().map(|round| row(words, round)).collect();
    (!rounds.is_empty()).then(|| table(&caption, &columns, rows))
}

fn row(words: Words, round: &'static Round) -> Vec<Node> {
    let name = element("div", "")
        .with(text("span", "", words.rule(round.name)))
        .with(source(words, &round.basis));
    let cell = |day: Option<RoundDay>| said("span", "", day_says(words, day));
    vec![
        name,
        said("span", "", deadline(round, words)),
        cell(round.decision),
        cell(round.report_by),
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
fn year_before(words: Words, programme: &'static Programme) -> Vec<Node> {
    let mut years = BOOK.programmes.iter().rev();
    let before = years.find(|year| year.fiscal_year < programme.fiscal_year);
    let Some((before, last)) = before.and_then(|year| Some((year, year.period.last_round()?)))
    else {
        return Vec::new();
    };
    let year = before.fiscal_year.to_string();
    let name = words.rule(last.name);
    let line = say::apply::year_before(words, &year, name, &deadline(last, words));
    vec![said("p", "oc-small", line), source(words, &last.basis)]
}
