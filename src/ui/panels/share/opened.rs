//! How is a link or a code opened on the panel, and how does what became of it look?

use yew::prelude::*;

use super::incoming::{Opened, Outcome};
use super::{says, Msg, Share};
use crate::rules::BOOK;
use crate::screen::{say, Words};
use crate::share::Figures;
use crate::ui::components::{captioned_table, on_enter, on_typed, Button};
use crate::ui::panels::state::Beside;

/// The field, and what became of what was opened last.
pub(super) fn card(state: &Share, beside: &Beside<'_>, on: &Callback<Msg>) -> Html {
    let words = beside.words;
    html! {
        <div class="oc-card">
            <h3 class="oc-subheading">{ say::share::open_heading(words) }</h3>
            { outcome(state, beside) }
            <label class="oc-label" part="label" for="oc-share-text">{ say::share::text(words) }</label>
            <div class="oc-actions">
                { field(&state.text, on) }
                <Button action="share-open" onclick={on.reform(|_| Msg::Open)}>
                    { say::share::open(words) }
                </Button>
            </div>
        </div>
    }
}

/// Enter in the field is its button, unless it ends a composition.
fn field(text: &str, on: &Callback<Msg>) -> Html {
    let oninput = on_typed(on, Msg::Typed);
    let onkeydown = on_enter(on, || Msg::Open);
    html! {
        <input
            id="oc-share-text"
            class="oc-input oc-input--text"
            part="input"
            type="text"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            value={text.to_owned()}
            {oninput}
            {onkeydown}
        />
    }
}

fn outcome(state: &Share, beside: &Beside<'_>) -> Html {
    let words = beside.words;
    match &state.outcome {
        None => Html::default(),
        Some(Outcome::Refused(refusal)) => html! {
            <div class="oc-note-box" data-tone="bad">
                <p>{ says::refusal(words, refusal) }</p>
                <p>
                    if beside.draft.has_example() {
                        { say::share::kept_example(words) }
                    } else {
                        { say::share::kept(words) }
                    }
                </p>
            </div>
        },
        Some(Outcome::Opened(opened)) => html! {
            <div class="oc-note-box">
                <p>{ says::opened(words, opened) }</p>
                { changes(words, opened) }
            </div>
        },
    }
}

/// Then and now, where they differ, and why.
fn changes(words: Words, opened: &Opened) -> Html {
    let differ = opened
        .then
        .zip(opened.now)
        .filter(|(then, now)| !then.has_amounts_of(now));
    html! {
        <>
            if opened.price_changed {
                <p>{ say::share::price_changed(words) }</p>
            }
            if opened.rules_changed {
                <p>{ say::share::rules_changed(words) }</p>
            }
            if let Some(then) = opened.then.filter(|then| then.edition > BOOK.edition) {
                <p>{ say::share::rules_newer(words, &says::edition(words, &then)) }</p>
            }
            if let Some((then, now)) = differ {
                { both(words, &then, &now) }
            }
        </>
    }
}

/// Both answers, each with the edition of its rules.
fn both(words: Words, then: &Figures, now: &Figures) -> Html {
    let heads = [
        say::share::column_item(words).to_owned(),
        say::share::column_then(words, &says::edition(words, then)),
        say::share::column_now(words, &says::edition(words, now)),
    ];
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let row = |name: &'static str, figure: fn(Words, &Figures) -> String| {
        vec![
            html! { name },
            html! { figure(words, then) },
            html! { figure(words, now) },
        ]
    };
    let rows = vec![
        row(say::compare::subsidy(words), says::subsidy),
        row(say::compare::net_term(words), says::net),
    ];
    html! {
        <>
            { captioned_table(say::share::then_and_now(words), &heads, rows) }
            <p class="oc-small">{ say::share::then_stated(words) }</p>
        </>
    }
}
