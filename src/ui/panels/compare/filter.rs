//! For whom are offers compared, and which of them are shown?

use yew::prelude::*;

use super::msg::{Msg, Wanted};
use super::Shown;
use crate::domain::{Named, ProgrammeState, Request};
use crate::screen::{choice, format, say, Words};
use crate::ui::components::{CheckField, Item, SelectField};

/// The question is still open.
pub(super) fn open(words: Words) -> Html {
    html! { <div class="oc-card"><p>{ say::compare::question_open(words) }</p></div> }
}

/// The customer in one sentence, and what is wanted.
pub(super) fn filter(shown: &Shown<'_>) -> Html {
    let words = shown.beside.words;
    html! {
        <div class="oc-card">
            <h2 class="oc-heading" part="heading">{ say::compare::filter(words) }</h2>
            { who(words, shown.question) }
            { not_open(shown) }
            { fields(shown) }
        </div>
    }
}

fn fields(shown: &Shown<'_>) -> Html {
    let (words, filter) = (shown.beside.words, &shown.state.filter);
    let kinds = items(
        shown,
        choice::monitoring,
        filter.monitoring,
        Wanted::Monitoring,
    );
    let classes = items(
        shown,
        choice::service_class,
        filter.service_class,
        Wanted::ServiceClass,
    );
    let on = shown.on;
    html! {
        <div class="oc-fields">
            <SelectField id="oc-compare-kind" label={say::compare::kind(words)} items={kinds} />
            <SelectField id="oc-compare-class" label={say::compare::class(words)} items={classes} />
            <div>
                <CheckField
                    id="oc-compare-within"
                    label={say::compare::only_within(words)}
                    checked={filter.within}
                    onchange={on.reform(|only| Msg::Wanted(Wanted::Within(only)))}
                />
                <CheckField
                    id="oc-compare-subsidised"
                    label={say::compare::only_subsidised(words)}
                    checked={filter.subsidised}
                    onchange={on.reform(|only| Msg::Wanted(Wanted::Subsidised(only)))}
                />
                <CheckField
                    id="oc-compare-serving"
                    label={say::compare::only_serving(words)}
                    checked={filter.serving}
                    onchange={on.reform(|only| Msg::Wanted(Wanted::Serving(only)))}
                />
            </div>
        </div>
    }
}

/// The customer, with a way back to the questions.
fn who(words: Words, question: &Request) -> Html {
    let said = say::compare::question(
        words,
        &format::terminals(words, question.terminals),
        &format::months(words, question.term_months),
        choice::applicant(words, question.applicant),
        &question.programme.fiscal_year.to_string(),
    );
    html! {
        <p class="oc-small">
            { said }
            { " " }
            <a href="#oc-terminals">{ say::compare::change_question(words) }</a>
        </p>
    }
}

/// Without a word of that, a subsidy in the table would look like one that can be had today.
fn not_open(shown: &Shown<'_>) -> Html {
    let programme = shown.question.programme;
    let sentence = match programme.period.state_on(shown.beside.today) {
        ProgrammeState::Open => return Html::default(),
        ProgrammeState::Closed => say::compare::closed,
        ProgrammeState::NotOpen => say::compare::not_yet,
        ProgrammeState::Unknown | ProgrammeState::NotAsked => say::compare::not_known,
    };
    let year = programme.fiscal_year.to_string();
    html! { <p class="oc-small">{ sentence(shown.beside.words, &year) }</p> }
}

/// Any, and each of those that there are.
fn items<T: Copy + Named + PartialEq + 'static>(
    shown: &Shown<'_>,
    name: fn(Words, T) -> &'static str,
    wanted: Option<T>,
    want: fn(Option<T>) -> Wanted,
) -> Vec<Item> {
    let words = shown.beside.words;
    let item = |value: Option<T>| Item {
        value: value.map_or("", Named::name).into(),
        label: value
            .map_or(say::compare::any(words), |value| name(words, value))
            .into(),
        explanation: None,
        chosen: value == wanted,
        onchoose: shown.on.reform(move |()| Msg::Wanted(want(value))),
    };
    let each = T::ALL.iter().map(|value| item(Some(*value)));
    std::iter::once(item(None)).chain(each).collect()
}
