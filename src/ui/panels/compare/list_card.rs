//! How does the price list look: whose it is, what becomes of another, and the ways to one?

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::left_out::{problems, way_to_problems, OF_OTHER};
use super::list::{failure_sentence, List, Read, Trial};
use super::msg::ListMsg;
use super::owner::owner;
use crate::screen::{say, Words};
use crate::ui::components::{on_enter, on_typed, Button, ButtonKind};

/// The card of the price list.
pub(super) fn list(list: &List, words: Words, on: &Callback<ListMsg>) -> Html {
    let opened = list.open();
    let is_first = opened.is_none() && matches!(list.trial, Trial::None | Trial::Refused { .. });
    html! {
        <div class="oc-card">
            <h2 class="oc-heading" part="heading">{ say::compare::heading(words) }</h2>
            if is_first {
                <p>{ say::compare::lead(words) }</p>
            }
            if let Some(Read { from, loaded, .. }) = opened {
                { owner(words, from, loaded, way_to_problems(words, loaded)) }
            }
            { tried(list, words, on) }
            if opened.is_some() && has_failed(&list.trial) {
                <p class="oc-small">{ say::compare::kept(words) }</p>
            }
            { way_to_another(list, words, on) }
        </div>
    }
}

/// Whether the list that was wanted will not come any more.
const fn has_failed(trial: &Trial) -> bool {
    match trial {
        Trial::Refused { .. } | Trial::Failed(_) | Trial::Unreadable(_) => true,
        Trial::None | Trial::Asking { .. } | Trial::Loading(_) => false,
    }
}

fn tried(list: &List, words: Words, on: &Callback<ListMsg>) -> Html {
    match &list.trial {
        Trial::None => Html::default(),
        Trial::Asking { url, host } => asking(words, url, host, on),
        Trial::Refused { host } => html! { <p>{ say::compare::refused(words, host) }</p> },
        Trial::Loading(url) => loading(words, url, on),
        Trial::Failed(failure) => html! {
            <p class="oc-note-box" data-tone="bad">{ failure_sentence(words, *failure) }</p>
        },
        Trial::Unreadable(Read { from, loaded, .. }) => {
            owner(words, from, loaded, problems(words, loaded, OF_OTHER))
        }
    }
}

/// Nobody has to wait for it.
fn loading(words: Words, url: &str, on: &Callback<ListMsg>) -> Html {
    html! {
        <div class="oc-note-box">
            <p>{ say::compare::loading(words, url) }</p>
            <Button action="list-stop" onclick={on.reform(|_| ListMsg::Stop)}>
                { say::compare::stop(words) }
            </Button>
        </div>
    }
}

/// Nothing is fetched from another site before somebody says so.
fn asking(words: Words, url: &str, host: &str, on: &Callback<ListMsg>) -> Html {
    html! {
        <div class="oc-note-box">
            <p>{ say::compare::ask(words, host) }</p>
            <p class="oc-small">{ url }</p>
            <div class="oc-actions">
                <Button action="list-confirm" onclick={on.reform(|_| ListMsg::Confirmed)}>
                    { say::compare::ask_yes(words, host) }
                </Button>
                <Button action="list-refuse" onclick={on.reform(|_| ListMsg::Refused)}>
                    { say::compare::ask_no(words) }
                </Button>
            </div>
        </div>
    }
}

/// The fields for another list, or a button that shows them; nothing while somebody is asked.
fn way_to_another(list: &List, words: Words, on: &Callback<ListMsg>) -> Html {
    match list.trial {
        Trial::Asking { .. } => Html::default(),
        Trial::None | Trial::Refused { .. } | Trial::Loading(_)
            if list.open().is_some() && !list.another =>
        {
            html! {
                <Button
                    kind={ButtonKind::Small}
                    action="list-another"
                    onclick={on.reform(|_| ListMsg::Another)}
                >
                    { say::compare::other(words) }
                </Button>
            }
        }
        _ => ways(list, words, on),
    }
}

/// The ways to a list: an address, a file, the sample.
fn ways(list: &List, words: Words, on: &Callback<ListMsg>) -> Html {
    html! {
        <div class="oc-entry">
            <label class="oc-label" part="label" for="oc-list-address">
                { say::compare::url(words) }
            </label>
            <div class="oc-actions">
                { address(&list.address, on) }
                <Button action="list-load" onclick={on.reform(|_| ListMsg::Load)}>
                    { say::compare::load(words) }
                </Button>
            </div>
            <label class="oc-label" part="label" for="oc-list-file">
                { say::compare::file(words) }
            </label>
            { file(on) }
            <div class="oc-actions">
                <Button action="list-sample" onclick={on.reform(|_| ListMsg::Sample)}>
                    { say::compare::sample(words) }
                </Button>
            </div>
        </div>
    }
}

/// The field of the address; Enter in it is its button.
fn address(text: &str, on: &Callback<ListMsg>) -> Html {
    let oninput = on_typed(on, ListMsg::Address);
    let onkeydown = on_enter(on, || ListMsg::Load);
    html! {
        <input
            id="oc-list-address"
            class="oc-input oc-input--text"
            part="input"
            type="url"
            inputmode="url"
            autocomplete="off"
            spellcheck="false"
            value={text.to_owned()}
            {oninput}
            {onkeydown}
        />
    }
}

fn file(on: &Callback<ListMsg>) -> Html {
    let on = on.clone();
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            on.emit(ListMsg::FileChosen(file));
        }
    });
    html! {
        <input
            id="oc-list-file"
            class="oc-file"
            type="file"
            accept=".json,application/json"
            {onchange}
        />
    }
}
