//! What may stand against an application? Questions to be answered by yes or no, by what a yes does.

use yew::prelude::*;

use super::{Guide, Msg};
use crate::domain::{Exclusion, ExclusionEffect};
use crate::rules::GUIDE;
use crate::screen::{say, Sources, Words};
use crate::ui::components::{source_list, source_mark, Button, ChoiceField, Item};

/// Those that do the same stand together under what they do, each with its clause.
pub(super) fn card(state: &Guide, words: Words, on: &Callback<Msg>) -> Html {
    let mut sources = Sources::new(words);
    let mut answers = state.answers();
    let alike = |one: &Exclusion, next: &Exclusion| one.effect == next.effect;
    let groups: Vec<Html> = GUIDE
        .exclusions
        .chunk_by(alike)
        .map(|alike| {
            let fields = alike.iter().zip(&mut answers);
            let fields = fields.map(|(one, answer)| {
                let mark = source_mark(&mut sources, &one.basis);
                field(words, one, answer, mark, on)
            });
            group(words, alike, fields.collect())
        })
        .collect();
    html! {
        <div class="oc-card">
            <h3 class="oc-heading" part="heading">{ say::guide::exclusions(words) }</h3>
            { groups }
            <div class="oc-actions">
                <Button action="all-no" onclick={on.reform(|_| Msg::AllNo)}>
                    { say::guide::all_no(words) }
                </Button>
            </div>
            { source_list(&sources, words) }
        </div>
    }
}

fn group(words: Words, alike: &[Exclusion], fields: Vec<Html>) -> Html {
    html! {
        <div class="oc-group">
            if let Some(first) = alike.first() {
                <p class="oc-small">{ effect(words, first.effect) }</p>
            }
            <div class="oc-fields">{ fields }</div>
        </div>
    }
}

fn field(
    words: Words,
    exclusion: &'static Exclusion,
    answer: Option<bool>,
    mark: Html,
    on: &Callback<Msg>,
) -> Html {
    let item = |value: &'static str, label: &'static str, yes: bool| Item {
        value: value.into(),
        label: label.into(),
        explanation: None,
        chosen: answer == Some(yes),
        onchoose: on.reform(move |()| Msg::Exclusion(exclusion, yes)),
    };
    html! {
        <ChoiceField
            key={exclusion.id}
            name={format!("oc-guide.exclusion.{}", exclusion.id)}
            legend={words.rule(exclusion.question)}
            {mark}
            alone=true
            items={vec![
                item("yes", say::guide::yes(words), true),
                item("no", say::guide::no(words), false),
            ]}
        />
    }
}

/// What a yes does.
pub(super) fn effect(words: Words, effect: ExclusionEffect) -> &'static str {
    match effect {
        ExclusionEffect::DeemedLarge => say::guide::if_deemed(words),
        ExclusionEffect::Excluded => say::guide::if_excluded(words),
        ExclusionEffect::OneApplication => say::guide::if_one(words),
    }
}
