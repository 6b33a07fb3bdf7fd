//! What would each year's programme pay for the same offer, and what changed between the years?

mod changes;
mod column;
mod says;
#[cfg(test)]
mod tests;

use super::node::{element, text, Node};
use super::source::source;
use super::table::table;
use super::Context;
use crate::domain::{Basis, Date, Period, Programme, ProgrammeState, Round, Rule, Year, YearFact};
use crate::rules::BOOK;
use crate::screen::{deadline, format, say, Words};

/// Everything that is to be shown.
pub fn view(context: &Context<'_>) -> Vec<Node> {
    view_of(context, BOOK.programmes)
}

/// The same of any programmes, so that a year to come can be shown.
fn view_of(context: &Context<'_>, programmes: &[&'static Programme]) -> Vec<Node> {
    let words = context.words;
    let request = context.reading.request;
    let years = request.map_or_else(Vec::new, |request| Year::all(&request, programmes, &BOOK));
    let intro = if request.is_some() {
        say::years::intro(words)
    } else {
        say::years::no_request(words)
    };
    let mut nodes = vec![
        text("h2", "oc-heading", say::topics::years(words)),
        text("p", "oc-small", intro),
        element("div", "oc-card").with(columns(context, programmes, &years)),
    ];
    nodes.extend(changes::card(words, programmes));
    nodes.extend(programmes.iter().map(|programme| sources(words, programme)));
    nodes
}

fn year_name(words: Words, programme: &Programme) -> String {
    say::years::year(words, &programme.fiscal_year.to_string())
}

/// The years side by side: what the offer comes to, then the rules themselves.
fn columns(context: &Context<'_>, programmes: &[&'static Programme], years: &[Year]) -> Node {
    let words = context.words;
    let names: Vec<String> = programmes
        .iter()
        .map(|programme| year_name(words, programme))
        .collect();
    let mut heads = vec![say::years::column_item(words)];
    heads.extend(names.iter().map(String::as_str));
    let mut rows = vec![column::states(context, programmes)];
    rows.extend(column::results(words, years));
    rows.extend(column::rules(words, programmes));
    rows.push(column::certainties(words, programmes));
    table(say::years::caption(words), &heads, rows)
}

/// Where a year's rules stand and when they hold, folded away.
fn sources(words: Words, programme: &'static Programme) -> Node {
    let heading = say::years::sources(words, &year_name(words, programme));
    let mut details = element("details", "oc-details")
        .with(text("summary", "oc-summary", &heading))
        .with(text("p", "oc-small", words.rule(programme.title)));
    for (says, basis) in period(words, &programme.period) {
        details = details
            .with(text("p", "oc-small", &says))
            .with(source(words, basis));
    }
    let mut last: Option<&Basis> = None;
    for fact in YearFact::all(programme) {
        // Two figures of one record stand at the same place.
        if last.is_none_or(|last| last.clause != fact.basis.clause) {
            details = details
                .with(text("p", "oc-small", &valid(words, fact.basis)))
                .with(source(words, fact.basis));
        }
        last = Some(fact.basis);
    }
    element("div", "oc-card").with(details)
}

/// When the year takes applications, day by day, each with where it stands.
fn period(words: Words, period: &'static Period) -> Vec<(String, &'static Basis)> {
    let from = |day: &'static Rule<Date>, state| {
        let (_, state) = says::state(words, state);
        let says = say::years::state_from(words, &format::date(words, day.value), state);
        (says, &day.basis)
    };
    let round = |round: &'static Round| {
        let deadline = deadline(round, words);
        let says = say::years::deadline(words, words.rule(round.name), &deadline);
        (says, &round.basis)
    };
    let opens = from(&period.opens, ProgrammeState::Open);
    let closes = period.closes.as_ref();
    let closes = closes.map(|day| from(day, ProgrammeState::Closed));
    let rounds = period.rounds.iter().map(round);
    std::iter::once(opens).chain(rounds).chain(closes).collect()
}

/// When a rule holds.
fn valid(words: Words, basis: &Basis) -> String {
    let from = format::date(words, basis.valid_from);
    basis.valid_until.map_or_else(
        || say::years::valid_from(words, &from),
        |until| say::years::valid_until(words, &from, &format::date(words, until)),
    )
}
