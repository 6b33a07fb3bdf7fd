//! How do the picked offers differ? Which is cheapest for this customer, and each difference in words.

use yew::prelude::*;

use super::msg::Msg;
use super::offer::{feature_name, feature_value, hindrance};
use super::{Shown, PICKS_MAX};
use crate::compare::{cheapest, differing, Candidate, Feature, Row};
use crate::domain::{Basis, InclTax, Programme, Request, Yen};
use crate::screen::{format, say, Sources, Words};
use crate::ui::components::{captioned_table, source_list, source_marks, Button};

pub(super) type Picked<'a> = (&'a Candidate<'a>, &'a Row);

/// The picked offers, or how to pick some.
pub(super) fn side(shown: &Shown<'_>, picked: &[Picked<'_>]) -> Html {
    let words = shown.beside.words;
    let content = if picked.len() < 2 {
        html! { <p>{ say::compare::side_few(words) }</p> }
    } else {
        beside_each_other(shown, picked)
    };
    html! {
        <div class="oc-card" id="oc-side">
            <h2 class="oc-heading" part="heading">{ say::compare::side(words) }</h2>
            { content }
        </div>
    }
}

fn beside_each_other(shown: &Shown<'_>, picked: &[Picked<'_>]) -> Html {
    let words = shown.beside.words;
    let mut sources = Sources::new(words);
    html! {
        <>
            { verdict(words, shown.question, picked) }
            <h3 class="oc-subheading">{ say::compare::differences(words) }</h3>
            { differences(words, picked) }
            { all_features(shown, picked, &mut sources) }
            { source_list(&sources, words) }
            if picked.len() >= PICKS_MAX {
                <p class="oc-small">{ say::compare::side_full(words) }</p>
            }
            <div class="oc-actions">
                <Button action="unpick" onclick={shown.on.reform(|_: MouseEvent| Msg::UnpickAll)}>
                    { say::compare::unpick_all(words) }
                </Button>
                <Button action="charts" onclick={shown.on.reform(|_: MouseEvent| Msg::Charts)}>
                    { say::topics::charts(words) }
                </Button>
            </div>
        </>
    }
}

/// The numbers of the sources that decide over a subsidy.
pub(super) fn subsidy_marks(shown: &Shown<'_>, sources: &mut Sources) -> Html {
    source_marks(sources, subsidy_bases(shown.question.programme))
}

/// On what a subsidy rests.
pub(in crate::ui::panels) fn subsidy_bases(programme: &'static Programme) -> [&'static Basis; 3] {
    [
        &programme.rate.basis,
        &programme.eligible_months_max.basis,
        &programme.limits.basis,
    ]
}

/// The cheapest real cost, named for this number of terminals and this term.
fn verdict(words: Words, question: &Request, picked: &[Picked<'_>]) -> Html {
    let best = cheapest(picked.iter().map(|(_, row)| *row));
    let Some(first) = best.first() else {
        return html! { <p class="oc-lead">{ say::compare::cheapest_none(words) }</p> };
    };
    let name = |row: &&Row| {
        let found = picked.iter().find(|(_, other)| other.index == row.index);
        found.map_or("", |(candidate, _)| candidate.name)
    };
    let net = first.settled.net.incl_tax;
    let names: Vec<&str> = best.iter().map(name).collect();
    html! {
        <>
            <p class="oc-lead">{ cheapest_said(words, question, &names, net) }</p>
            <ul>
                for line in others(words, picked, net) {
                    <li>{ line }</li>
                }
            </ul>
        </>
    }
}

/// By how much each is dearer, then what cannot serve.
fn others(words: Words, picked: &[Picked<'_>], net: Yen<InclTax>) -> Vec<String> {
    let others = picked
        .iter()
        .filter(|(_, row)| row.serves() && row.settled.net.incl_tax > net);
    let dearer = others.map(|(candidate, row)| {
        let difference = format::yen(words, row.settled.net.incl_tax.minus(net));
        say::compare::cheapest_by(words, candidate.name, &difference)
    });
    let cannot = picked.iter().flat_map(|(candidate, row)| {
        let why = |one| say::compare::difference(words, candidate.name, &hindrance(words, one));
        row.hindrances.iter().map(why)
    });
    dearer.chain(cannot).collect()
}

/// Who is cheapest, for this number of terminals and this term: by name, where few enough are.
pub(super) fn cheapest_said(
    words: Words,
    question: &Request,
    names: &[&str],
    net: Yen<InclTax>,
) -> String {
    let sentence = match names.len() {
        1 => say::compare::cheapest,
        2..=PICKS_MAX => say::compare::cheapest_tie,
        _ => say::compare::cheapest_many,
    };
    let who = if names.len() > PICKS_MAX {
        names.len().to_string()
    } else {
        names.join(say::panels::and(words))
    };
    sentence(
        words,
        &format::terminals(words, question.terminals),
        &format::months(words, question.term_months),
        &who,
        &format::yen(words, net),
    )
}

fn differences(words: Words, picked: &[Picked<'_>]) -> Html {
    let differing = differing(picked);
    html! {
        if differing.is_empty() {
            <p>{ say::compare::no_difference(words) }</p>
        } else {
            <ul>
                for feature in differing {
                    <li>{ difference(words, picked, feature) }</li>
                }
            </ul>
        }
    }
}

/// What each has of a feature; those that have the same are named together.
fn difference(words: Words, picked: &[Picked<'_>], feature: Feature) -> String {
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for (candidate, row) in picked {
        let value = feature_value(words, feature, row, &candidate.offer);
        match groups.iter_mut().find(|(known, _)| *known == value) {
            Some((_, names)) => names.push(candidate.name),
            None => groups.push((value, vec![candidate.name])),
        }
    }
    let both = say::compare::both(words);
    let value = |(value, names): &(String, Vec<&str>)| {
        say::compare::value_of(words, &names.join(both), value)
    };
    let values: Vec<String> = groups.iter().map(value).collect();
    let values = values.join(say::panels::and(words));
    say::compare::difference(words, feature_name(words, feature), &values)
}

fn all_features(shown: &Shown<'_>, picked: &[Picked<'_>], sources: &mut Sources) -> Html {
    let words = shown.beside.words;
    let names = picked.iter().map(|(candidate, _)| candidate.name);
    let columns: Vec<&str> = std::iter::once(say::compare::feature(words))
        .chain(names)
        .collect();
    let rows = Feature::ALL.iter().map(|&feature| {
        let marks = if feature == Feature::Subsidy {
            subsidy_marks(shown, sources)
        } else {
            Html::default()
        };
        let mut cells = vec![html! { <>{ feature_name(words, feature) }{ marks }</> }];
        for (candidate, row) in picked {
            let value = feature_value(words, feature, row, &candidate.offer);
            cells.push(html! { { value } });
        }
        cells
    });
    captioned_table(say::compare::side_caption(words), &columns, rows.collect())
}
