//! How do the picked offers differ? Which is cheapest for this customer, and each difference in words.

use super::offer::{feature_name, feature_value, hindrance};
use crate::compare::{cheapest, differing, Candidate, Feature, Row};
use crate::domain::{InclTax, Request, Yen};
use crate::panel::node::{button, element, plain, text, Node};
use crate::panel::table::table;
use crate::panel::Context;
use crate::screen::{format, say, Words};

type Picked<'a> = (&'a Candidate<'a>, &'a Row);

/// The picked offers, or how to pick some.
pub(super) fn side(context: &Context<'_>, question: &Request, picked: &[Picked<'_>]) -> Node {
    let words = context.words;
    let card = element("div", "oc-card").attr("id", "oc-side").with(text(
        "h2",
        "oc-heading",
        say::compare::side(words),
    ));
    if picked.len() < 2 {
        return card.with(text("p", "", say::compare::side_few(words)));
    }
    let full = picked.len() >= super::PICKS_MAX;
    card.with_all(verdict(words, question, picked))
        .with(text(
            "h3",
            "oc-subheading",
            say::compare::differences(words),
        ))
        .with(differences(words, picked))
        .with(all_features(words, picked))
        .with_all(full.then(|| text("p", "oc-small", say::compare::side_full(words))))
        .with(
            element("div", "oc-actions")
                .with(button(
                    "oc-button",
                    say::compare::unpick_all(words),
                    "compare.unpick",
                    "",
                ))
                .with(button(
                    "oc-button",
                    say::topics::charts(words),
                    "topic",
                    "charts",
                )),
        )
}

/// The cheapest real cost, named for this number of terminals and this term.
fn verdict(words: Words, question: &Request, picked: &[Picked<'_>]) -> Vec<Node> {
    let best = cheapest(picked.iter().map(|(_, row)| *row));
    let name = |row: &Row| {
        let found = picked.iter().find(|(_, other)| other.index == row.index);
        found.map_or("", |(candidate, _)| candidate.name)
    };
    let Some(first) = best.first() else {
        return vec![text("p", "oc-lead", say::compare::cheapest_none(words))];
    };
    let net = first.settled.net.incl_tax;
    let names: Vec<&str> = best.iter().map(|row| name(row)).collect();
    let said = cheapest_said(words, question, &names, net);
    let others = picked
        .iter()
        .filter(|(_, row)| row.serves() && row.settled.net.incl_tax > net);
    let dearer = others.map(|(candidate, row)| {
        let difference = format::yen(words, row.settled.net.incl_tax.minus(net));
        text(
            "li",
            "",
            &say::compare::cheapest_by(words, candidate.name, &difference),
        )
    });
    let cannot = picked.iter().flat_map(|(candidate, row)| {
        let why = |one| {
            let why = hindrance(words, one);
            text(
                "li",
                "",
                &say::compare::difference(words, candidate.name, &why),
            )
        };
        row.hindrances.iter().map(why)
    });
    vec![
        text("p", "oc-lead", &said),
        element("ul", "").with_all(dearer).with_all(cannot),
    ]
}

/// Who is cheapest, for this number of terminals and this term.
pub(super) fn cheapest_said(
    words: Words,
    question: &Request,
    names: &[&str],
    net: Yen<InclTax>,
) -> String {
    let sentence = if names.len() == 1 {
        say::compare::cheapest
    } else {
        say::compare::cheapest_tie
    };
    sentence(
        words,
        &format::terminals(words, question.terminals),
        &format::months(words, question.term_months),
        &names.join(say::panels::and(words)),
        &format::yen(words, net),
    )
}

fn differences(words: Words, picked: &[Picked<'_>]) -> Node {
    let differing = differing(picked);
    if differing.is_empty() {
        return text("p", "", say::compare::no_difference(words));
    }
    let sentence = |feature: &Feature| {
        // Those that have the same are named together.
        let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
        for (candidate, row) in picked {
            let value = feature_value(words, *feature, row, &candidate.offer);
            match groups.iter_mut().find(|(known, _)| *known == value) {
                Some((_, names)) => names.push(candidate.name),
                None => groups.push((value, vec![candidate.name])),
            }
        }
        let values: Vec<String> = groups
            .iter()
            .map(|(value, names)| {
                say::compare::value_of(words, &names.join(say::compare::both(words)), value)
            })
            .collect();
        let values = values.join(say::panels::and(words));
        text(
            "li",
            "",
            &say::compare::difference(words, feature_name(words, *feature), &values),
        )
    };
    element("ul", "").with_all(differing.iter().map(sentence))
}

fn all_features(words: Words, picked: &[Picked<'_>]) -> Node {
    let mut columns = vec![say::compare::feature(words)];
    for (candidate, _) in picked {
        columns.push(candidate.name);
    }
    let row = |feature: &Feature| {
        let mut cells = vec![plain(feature_name(words, *feature))];
        for (candidate, row) in picked {
            cells.push(plain(&feature_value(
                words,
                *feature,
                row,
                &candidate.offer,
            )));
        }
        cells
    };
    table(
        say::compare::side_caption(words),
        &columns,
        Feature::ALL.iter().map(row).collect(),
    )
}
