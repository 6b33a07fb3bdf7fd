//! What would each year's programme pay for the same offer, and what changed between the years?

mod changes;
mod column;
mod says;

use yew::prelude::*;

use super::state::Beside;
use crate::domain::{Basis, Date, Period, Programme, ProgrammeState, Round, Rule, Year, YearFact};
use crate::rules::BOOK;
use crate::screen::{deadline, format, say, Sources, Words};
use crate::ui::components::{captioned_table, source_list, source_mark};

/// The years side by side, what changed between them, and where each year's rules stand.
pub fn view(beside: &Beside<'_>, programmes: &[&'static Programme]) -> Html {
    let words = beside.words;
    let intro = if beside.reading.request.is_some() {
        say::years::intro(words)
    } else {
        say::years::no_request(words)
    };
    html! {
        <>
            <h2 class="oc-heading" part="heading">{ say::topics::years(words) }</h2>
            <p class="oc-small">{ intro }</p>
            { columns(beside, programmes) }
            { changes::card(words, programmes) }
            for programme in programmes {
                { sources_of(words, programme) }
            }
        </>
    }
}

fn year_name(words: Words, programme: &Programme) -> String {
    say::years::year(words, &programme.fiscal_year.to_string())
}

/// The years side by side: what the offer comes to, then the rules themselves.
fn columns(beside: &Beside<'_>, programmes: &[&'static Programme]) -> Html {
    let words = beside.words;
    let mut sources = Sources::new(words);
    let request = beside.reading.request.as_ref();
    let years = request.map_or_else(Vec::new, |request| Year::all(request, programmes, &BOOK));
    let names = programmes.iter().map(|one| year_name(words, one));
    let names: Vec<String> = names.collect();
    let mut heads = vec![say::years::column_item(words)];
    heads.extend(names.iter().map(String::as_str));
    let mut rows = vec![column::states(beside, programmes, &mut sources)];
    rows.extend(column::results(words, &years, &mut sources));
    rows.extend(column::rules(words, programmes, &mut sources));
    rows.push(column::certainties(words, programmes));
    html! {
        <div class="oc-card">
            { captioned_table(say::years::caption(words), &heads, rows) }
            { source_list(&sources, words) }
        </div>
    }
}

/// Where a year's rules stand and when they hold, folded away.
fn sources_of(words: Words, programme: &'static Programme) -> Html {
    let mut sources = Sources::new(words);
    let mut said = period(words, &programme.period);
    said.extend(facts(words, programme));
    let mut line = |(says, basis): (String, &'static Basis)| {
        html! { <p class="oc-small">{ says }{ source_mark(&mut sources, basis) }</p> }
    };
    let lines: Vec<Html> = said.into_iter().map(&mut line).collect();
    html! {
        <div class="oc-card">
            <details class="oc-details">
                <summary class="oc-summary">
                    { say::years::sources(words, &year_name(words, programme)) }
                </summary>
                <p class="oc-small">{ words.rule(programme.title) }</p>
                { lines }
                { source_list(&sources, words) }
            </details>
        </div>
    }
}

/// When the year takes applications, day by day, each with where it stands.
fn period(words: Words, period: &'static Period) -> Vec<(String, &'static Basis)> {
    let from = |day: &'static Rule<Date>, state| {
        let state = says::state(words, state).text;
        let says = say::years::state_from(words, &format::date(words, day.value), &state);
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

/// When its rules hold; those of one record together.
fn facts(words: Words, programme: &'static Programme) -> Vec<(String, &'static Basis)> {
    let facts = YearFact::all(programme);
    let alike = |one: &YearFact, next: &YearFact| one.basis.clause == next.basis.clause;
    let line = |alike: &[YearFact]| {
        let basis = alike.first()?.basis;
        let names = alike.iter().map(|fact| says::rule(words, fact.rule));
        let names: Vec<&str> = names.collect();
        let valid = valid(words, basis);
        let says = say::years::rules_valid(words, &names.join(" / "), &valid);
        Some((says, basis))
    };
    facts.chunk_by(alike).filter_map(line).collect()
}

/// When a rule holds.
fn valid(words: Words, basis: &Basis) -> String {
    let from = format::date(words, basis.valid_from);
    basis.valid_until.map_or_else(
        || say::years::valid_from(words, &from),
        |until| say::years::valid_until(words, &from, &format::date(words, until)),
    )
}
