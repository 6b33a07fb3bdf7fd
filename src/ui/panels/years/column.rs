//! What stands in the rows of the years? A cell for each year, each rule with where it stands.

use super::says;
use crate::domain::{Basis, Certainty, Programme, Year, YearFact};
use crate::panel::node::{element, plain, said, text, Node};
use crate::panel::rounds::rounds;
use crate::panel::Context;
use crate::rules::BOOK;
use crate::screen::{format, say, RoundsView, Words};

/// Whether each programme takes applications today.
pub(super) fn states(context: &Context<'_>, programmes: &[&'static Programme]) -> Vec<Node> {
    let words = context.words;
    let name = context.today.map_or_else(
        || say::years::state(words).to_owned(),
        |day| say::years::state_on(words, &format::date(words, day)),
    );
    let state = |programme: &&'static Programme| {
        let (tone, name) = says::state(words, programme.period.state_on(context.today));
        let known = RoundsView::of(programme, context.today, &BOOK, words);
        let basis = context.today.map(|day| programme.period.basis_on(day));
        element("div", "")
            .with(chip(tone, name))
            .with(rounds(&known))
            .with_all(basis.map(|basis| cite(words, basis)))
    };
    row(&name, programmes.iter().map(state))
}

/// What the offer comes to in each year; nothing while the form is open.
pub(super) fn results(words: Words, years: &[Year]) -> Vec<Vec<Node>> {
    if years.is_empty() {
        return Vec::new();
    }
    let each = |name: &str, cell: &dyn Fn(&Year) -> Node| row(name, years.iter().map(cell));
    vec![
        each(say::years::applied_rate(words), &|year| {
            let rate = year.settlement.subsidy.rate.to_string();
            cited(words, &rate, &year.programme.rate.basis)
        }),
        each(say::years::eligible_months(words), &|year| {
            let months = year.settlement.subsidy.eligible_months;
            let months = format::months_number(words, months.into());
            cited(words, &months, &year.programme.eligible_months_max.basis)
        }),
        each(say::years::amount(words), &|year| amount(words, year)),
        each(say::years::net(words), &|year| {
            let net = format::yen(words, year.settlement.net.incl_tax);
            element("div", "")
                .with(text("strong", "oc-number", &net))
                .with(text("p", "oc-source", say::years::net_source(words)))
        }),
    ]
}

/// The subsidy, how it ended, and why where nothing is paid.
fn amount(words: Words, year: &Year) -> Node {
    let subsidy = &year.settlement.subsidy;
    let (tone, status) = says::status(words, subsidy.status);
    let reasons = subsidy.reasons.iter();
    let reasons = reasons.map(|reason| text("span", "oc-small", says::reason(words, *reason)));
    let figure = format::yen(words, subsidy.amount);
    cited(words, &figure, &year.programme.limits.basis)
        .with(chip(tone, status))
        .with_all(reasons)
}

/// Each rule in each year.
pub(super) fn rules(words: Words, programmes: &[&'static Programme]) -> Vec<Vec<Node>> {
    let years: Vec<_> = programmes.iter().map(|one| YearFact::all(one)).collect();
    let names = years.first().into_iter().flatten().map(|fact| fact.rule);
    names
        .map(|rule| {
            let facts = years.iter().flatten().filter(|fact| fact.rule == rule);
            let cell = |fact: &YearFact| cited(words, &says::value(words, fact.value), fact.basis);
            row(says::rule(words, rule), facts.map(cell))
        })
        .collect()
}

/// How sure each year's rules are.
pub(super) fn certainties(words: Words, programmes: &[&'static Programme]) -> Vec<Node> {
    let levels = [
        Certainty::Official,
        Certainty::Secondary,
        Certainty::Assumed,
    ];
    let cell = |programme: &&'static Programme| {
        let facts = YearFact::all(programme);
        let lines = levels.iter().filter_map(|level| {
            let of_level = facts.iter().filter(|fact| fact.basis.certainty == *level);
            let names: Vec<_> = of_level.map(|fact| says::rule(words, fact.rule)).collect();
            let level = says::certainty(words, *level);
            let line = || say::years::certainty_of(words, level, &names.join(" / "));
            (!names.is_empty()).then(|| text("p", "oc-small", &line()))
        });
        element("div", "").with_all(lines)
    };
    row(say::years::certainty(words), programmes.iter().map(cell))
}

fn row(name: &str, cells: impl Iterator<Item = Node>) -> Vec<Node> {
    let mut row = vec![plain(name)];
    for cell in cells {
        row.push(cell);
    }
    row
}

fn chip(tone: &str, words: &str) -> Node {
    text("span", "oc-chip", words).attr("data-tone", tone)
}

/// A figure with the place of its rule and how sure it is; the document is named below the table.
fn cited(words: Words, figure: &str, basis: &Basis) -> Node {
    element("div", "")
        .with(text("span", "oc-number", figure))
        .with(cite(words, basis))
}

fn cite(words: Words, basis: &Basis) -> Node {
    let place = words.rule(basis.locator);
    let certainty = says::certainty(words, basis.certainty);
    said(
        "p",
        "oc-source",
        say::years::certainty_of(words, certainty, place),
    )
}
