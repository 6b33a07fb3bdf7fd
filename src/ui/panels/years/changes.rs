//! What changed from one year to the next? In words, read from the rules, with both sources.

use yew::prelude::*;

use super::{says, valid, year_name};
use crate::domain::{Certainty, Programme, Repeat, YearChange, YearFact, YearValue};
use crate::screen::{say, Sources, Words};
use crate::ui::components::{source_list, source_mark};

/// Each pair of years.
pub(super) fn card(words: Words, programmes: &[&'static Programme]) -> Option<Html> {
    let mut sources = Sources::new(words);
    let pairs = programmes.iter().zip(programmes.iter().skip(1));
    let pairs: Vec<Html> = pairs
        .map(|(before, after)| pair(words, before, after, &mut sources))
        .collect();
    (!pairs.is_empty()).then(|| {
        html! {
            <div class="oc-card">
                <h3 class="oc-heading" part="heading">{ say::years::changes(words) }</h3>
                { pairs }
                { source_list(&sources, words) }
            </div>
        }
    })
}

fn pair(
    words: Words,
    before: &'static Programme,
    after: &'static Programme,
    sources: &mut Sources,
) -> Html {
    let [from, to] = [before, after].map(|programme| year_name(words, programme));
    let changes = YearChange::between(before, after);
    let of_values: Vec<_> = changes.iter().filter(|change| change.of_value()).collect();
    html! {
        <>
            <h4 class="oc-subheading">{ say::years::between(words, &from, &to) }</h4>
            <ul>
                for change in &of_values {
                    { changed(words, change, sources) }
                }
                if of_values.is_empty() {
                    <li>{ say::years::nothing_changed(words) }</li>
                }
                { unchanged(words, before, &of_values) }
                { certainties(words, &changes) }
            </ul>
        </>
    }
}

/// A change in words, with when each side holds and where it stands.
fn changed(words: Words, change: &YearChange, sources: &mut Sources) -> Html {
    let unclear = YearValue::Repeat(Repeat::Unclear);
    let sides = [change.before, change.after];
    let sentence = if sides.iter().any(|side| side.value == unclear) {
        say::years::maybe_changed
    } else {
        say::years::changed
    };
    let [before, after] = sides.map(|side| says::value(words, side.value));
    html! {
        <li>
            { sentence(words, says::rule(words, change.after.rule), &before, &after) }
            for side in sides {
                <div class="oc-small">
                    { valid(words, side.basis) }
                    { source_mark(sources, side.basis) }
                </div>
            }
        </li>
    }
}

fn unchanged(words: Words, programme: &'static Programme, changed: &[&YearChange]) -> Option<Html> {
    let is_changed = |fact: &YearFact| changed.iter().any(|one| one.before.rule == fact.rule);
    let facts = YearFact::all(programme).into_iter();
    let names: Vec<_> = facts
        .filter(|fact| !is_changed(fact))
        .map(|fact| says::rule(words, fact.rule))
        .collect();
    let line = || say::years::unchanged(words, &names.join(" / "));
    (!names.is_empty()).then(|| html! { <li>{ line() }</li> })
}

/// How much surer or less sure the rules became, those alike in one line.
fn certainties(words: Words, changes: &[YearChange]) -> Vec<Html> {
    let mut kinds: Vec<(Certainty, Certainty)> = Vec::new();
    for kind in changes.iter().filter_map(YearChange::of_certainty) {
        if !kinds.contains(&kind) {
            kinds.push(kind);
        }
    }
    let line = |kind: (Certainty, Certainty)| {
        let alike = changes
            .iter()
            .filter(|one| one.of_certainty() == Some(kind));
        let names: Vec<_> = alike.map(|one| says::rule(words, one.after.rule)).collect();
        let [from, to] = [kind.0, kind.1].map(|one| says::certainty(words, one));
        html! { <li>{ say::years::surer(words, from, to, &names.join(" / ")) }</li> }
    };
    kinds.into_iter().map(line).collect()
}
