//! What is asked about the company? Only what can decide: no industry where one row holds for all, no
//! capital where employees alone count.

use yew::prelude::*;

use super::{asked, Guide, Msg, CAPITAL};
use crate::domain::{Body, Industry, RuleText};
use crate::draft::number_text::Unit;
use crate::rules::GUIDE;
use crate::screen::{say, Words};
use crate::ui::components::{source, Item, SelectField};
use crate::ui::panels::entry::entry_field;

/// The questions. Each stands in an element of its own: one that comes or goes leaves the fields
/// beside it as they are.
pub(super) fn card(state: &Guide, words: Words, on: &Callback<Msg>) -> Html {
    let asks_industry = state.body.is_none_or(|body| body.sme.is_none());
    let asks_capital = state.body.is_none_or(|body| body.capital_counts);
    let fields = [
        Some(("body", body(state, words, on))),
        asks_industry.then(|| ("industry", industry(state, words, on))),
        asks_capital.then(|| ("capital", capital(state, words, on))),
        Some(("employees", employees(state, words, on))),
    ];
    html! {
        <div class="oc-card">
            <div>
                for (name, field) in fields.into_iter().flatten() {
                    <div key={name}>{ field }</div>
                }
            </div>
            { source(words, &GUIDE.applicants.basis) }
        </div>
    }
}

fn body(state: &Guide, words: Words, on: &Callback<Msg>) -> Html {
    let name = |one: &Body| (one.id, one.name);
    let items = items(words, GUIDE.bodies, name, state.body, &on.reform(Msg::Body));
    html! { <SelectField id="oc-guide-body" label={say::guide::body(words)} {items} /> }
}

fn industry(state: &Guide, words: Words, on: &Callback<Msg>) -> Html {
    let name = |one: &Industry| (one.id, one.name);
    let on = on.reform(Msg::Industry);
    let items = items(words, GUIDE.industries, name, state.industry, &on);
    html! { <SelectField id="oc-guide-industry" label={say::guide::industry(words)} {items} /> }
}

fn capital(state: &Guide, words: Words, on: &Callback<Msg>) -> Html {
    let about = (
        say::guide::capital(words),
        say::guide::capital_support(words),
    );
    let (entry, on) = (&state.capital, on.reform(Msg::Capital));
    entry_field(words, "guide-capital", about, entry, &asked(CAPITAL), &on)
}

fn employees(state: &Guide, words: Words, on: &Callback<Msg>) -> Html {
    let about = (
        say::guide::employees(words),
        say::guide::employees_support(words),
    );
    let (entry, on) = (&state.employees, on.reform(Msg::Employees));
    entry_field(
        words,
        "guide-employees",
        about,
        entry,
        &asked(Unit::People),
        &on,
    )
}

/// All that can be chosen, the first of which is nothing and asks.
fn items<T>(
    words: Words,
    all: &'static [T],
    name: fn(&T) -> (&'static str, RuleText),
    chosen: Option<&'static T>,
    on: &Callback<Option<&'static T>>,
) -> Vec<Item> {
    let chosen = chosen.map_or("", |one| name(one).0);
    let item = |value: &'static str, label: &'static str, one: Option<&'static T>| Item {
        value: value.into(),
        label: label.into(),
        explanation: None,
        chosen: value == chosen,
        onchoose: on.reform(move |()| one),
    };
    let nothing = item("", say::guide::choose(words), None);
    let each = all.iter().map(|one| {
        let (value, label) = name(one);
        item(value, words.rule(label), Some(one))
    });
    std::iter::once(nothing).chain(each).collect()
}
