//! What stands in the rows of the years? A cell for each year, each rule with the number of its source.

use yew::prelude::*;

use super::says;
use crate::domain::{Basis, Certainty, Programme, Year, YearFact};
use crate::rules::BOOK;
use crate::screen::{format, say, RoundsView, Sources, Words};
use crate::ui::components::{chip, source_mark};
use crate::ui::panels::state::Beside;
use crate::ui::rounds::{rounds, Sourced};

/// Whether each programme takes applications today.
pub(super) fn states(
    beside: &Beside<'_>,
    programmes: &[&'static Programme],
    sources: &mut Sources,
) -> Vec<Html> {
    let words = beside.words;
    let name = beside.today.map_or_else(
        || say::years::state(words).to_owned(),
        |day| say::years::state_on(words, &format::date(words, day)),
    );
    let state = |programme: &&'static Programme| {
        let period = &programme.period;
        let known = RoundsView::of(programme, beside.today, &BOOK, words);
        let basis = beside.today.map(|day| period.basis_on(day));
        html! {
            <div>
                { chip(&says::state(words, period.state_on(beside.today))) }
                { basis.map(|basis| source_mark(sources, basis)) }
                { rounds(&known, Sourced::No) }
            </div>
        }
    };
    row(&name, programmes.iter().map(state))
}

/// What the offer comes to in each year; nothing while the form is open.
pub(super) fn results(words: Words, years: &[Year], sources: &mut Sources) -> Vec<Vec<Html>> {
    if years.is_empty() {
        return Vec::new();
    }
    let rate = |year: &Year| {
        let rate = year.settlement.subsidy.rate.to_string();
        cited(&rate, &year.programme.rate.basis, sources)
    };
    let rates = row(say::years::applied_rate(words), years.iter().map(rate));
    let month = |year: &Year| {
        let months = year.settlement.subsidy.eligible_months;
        let months = format::months_number(words, months.into());
        cited(&months, &year.programme.eligible_months_max.basis, sources)
    };
    let months = row(say::years::eligible_months(words), years.iter().map(month));
    let amount = |year: &Year| amount(words, year, sources);
    let amounts = row(say::years::amount(words), years.iter().map(amount));
    let net = |year: &Year| net(words, year);
    let nets = row(say::years::net(words), years.iter().map(net));
    vec![rates, months, amounts, nets]
}

/// The subsidy, how it ended, and why where nothing is paid.
fn amount(words: Words, year: &Year, sources: &mut Sources) -> Html {
    let subsidy = &year.settlement.subsidy;
    html! {
        <div>
            <span class="oc-number">{ format::yen(words, subsidy.amount) }</span>
            { source_mark(sources, &year.programme.limits.basis) }
            { " " }
            { chip(&says::status(words, subsidy.status)) }
            for reason in &subsidy.reasons {
                <span class="oc-small">{ says::reason(words, *reason) }</span>
            }
        </div>
    }
}

/// What is left to pay, and how it comes about: it stands in no document.
fn net(words: Words, year: &Year) -> Html {
    html! {
        <div>
            <strong class="oc-number">
                { format::yen(words, year.settlement.net.incl_tax) }
            </strong>
            <p class="oc-small">{ say::years::net_source(words) }</p>
        </div>
    }
}

/// Each rule in each year.
pub(super) fn rules(
    words: Words,
    programmes: &[&'static Programme],
    sources: &mut Sources,
) -> Vec<Vec<Html>> {
    let years: Vec<_> = programmes.iter().map(|one| YearFact::all(one)).collect();
    let names = years.first().into_iter().flatten().map(|fact| fact.rule);
    names
        .map(|rule| {
            let facts = years.iter().flatten().filter(|fact| fact.rule == rule);
            let cell =
                |fact: &YearFact| cited(&says::value(words, fact.value), fact.basis, sources);
            row(says::rule(words, rule), facts.map(cell))
        })
        .collect()
}

/// How sure each year's rules are.
pub(super) fn certainties(words: Words, programmes: &[&'static Programme]) -> Vec<Html> {
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
            (!names.is_empty()).then(|| html! { <p class="oc-small">{ line() }</p> })
        });
        let lines: Vec<Html> = lines.collect();
        html! { <div>{ lines }</div> }
    };
    row(say::years::certainty(words), programmes.iter().map(cell))
}

fn row(name: &str, cells: impl Iterator<Item = Html>) -> Vec<Html> {
    let name = Html::from(name.to_owned());
    std::iter::once(name).chain(cells).collect()
}

/// A figure with the number of its source.
fn cited(figure: &str, basis: &'static Basis, sources: &mut Sources) -> Html {
    html! {
        <div>
            <span class="oc-number">{ figure }</span>
            { source_mark(sources, basis) }
        </div>
    }
}
