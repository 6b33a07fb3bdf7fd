//! What changed from one year to the next? In words, read from the rules, with both sources.

use super::{says, valid, year_name};
use crate::domain::{Certainty, Programme, Repeat, YearChange, YearFact, YearValue};
use crate::panel::node::{element, plain, said, text, Node};
use crate::panel::source::source;
use crate::screen::{say, Words};

/// Each pair of years.
pub(super) fn card(words: Words, programmes: &[&'static Programme]) -> Option<Node> {
    let pairs = programmes.iter().zip(programmes.iter().skip(1));
    let pairs: Vec<_> = pairs
        .flat_map(|(before, after)| pair(words, before, after))
        .collect();
    (!pairs.is_empty()).then(|| {
        element("div", "oc-card")
            .with(text("h3", "oc-heading", say::years::changes(words)))
            .with_all(pairs)
    })
}

fn pair(words: Words, before: &'static Programme, after: &'static Programme) -> [Node; 2] {
    let names = [before, after].map(|programme| year_name(words, programme));
    let [from, to] = &names;
    let changes = YearChange::between(before, after);
    let of_values: Vec<_> = changes.iter().filter(|change| change.of_value()).collect();
    let nothing = say::years::nothing_changed(words);
    let lines = of_values.iter().map(|change| changed(words, change));
    let list = element("ul", "")
        .with_all(lines)
        .with_all(of_values.is_empty().then(|| text("li", "", nothing)))
        .with_all(unchanged(words, before, &of_values))
        .with_all(certainties(words, &changes));
    let heading = say::years::between(words, from, to);
    [text("h4", "oc-subheading", &heading), list]
}

/// A change in words, with where each side stands and when it holds.
fn changed(words: Words, change: &YearChange) -> Node {
    let unclear = YearValue::Repeat(Repeat::Unclear);
    let sides = [change.before, change.after];
    let sentence = if sides.iter().any(|side| side.value == unclear) {
        say::years::maybe_changed
    } else {
        say::years::changed
    };
    let [before, after] = sides.map(|side| says::value(words, side.value));
    let sentence = sentence(words, says::rule(words, change.after.rule), &before, &after);
    let bases = sides.into_iter().map(|side| {
        element("div", "oc-small")
            .with(plain(&valid(words, side.basis)))
            .with(source(words, side.basis))
    });
    element("li", "").with(plain(&sentence)).with_all(bases)
}

fn unchanged(words: Words, programme: &'static Programme, changed: &[&YearChange]) -> Option<Node> {
    let is_changed = |fact: &YearFact| changed.iter().any(|one| one.before.rule == fact.rule);
    let facts = YearFact::all(programme).into_iter();
    let names: Vec<_> = facts
        .filter(|fact| !is_changed(fact))
        .map(|fact| says::rule(words, fact.rule))
        .collect();
    let line = || say::years::unchanged(words, &names.join(" / "));
    (!names.is_empty()).then(|| text("li", "", &line()))
}

/// How much surer or less sure the rules became, those alike in one line.
fn certainties(words: Words, changes: &[YearChange]) -> Vec<Node> {
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
        said(
            "li",
            "",
            say::years::surer(words, from, to, &names.join(" / ")),
        )
    };
    kinds.into_iter().map(line).collect()
}
