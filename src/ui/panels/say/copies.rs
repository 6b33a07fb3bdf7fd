//! How is the answer handed on? On the clipboard, in a mail, in a file; and what became of it.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::{Form, Msg, Outcome, Say};
use crate::screen::{say, Copied, Sent, Words};
use crate::ui::components::{on_typed, Button};
use crate::ui::panels::state::Beside;

pub(super) fn card(state: &Say, beside: &Beside<'_>, sent: &Sent, on: &Callback<Msg>) -> Html {
    let words = beside.words;
    let copied = state.copied(beside, sent.clone());
    let mail = copied.as_ref().map(Copied::mail);
    let copy = |form| on.reform(move |_: MouseEvent| Msg::Copy(form));
    html! {
        <div class="oc-card" id="oc-say-copies">
            <h3 class="oc-heading" part="heading">{ say::desk::copies(words) }</h3>
            <label class="oc-label" part="label" for="oc-say-addressee">
                { say::desk::addressee(words) }
            </label>
            { addressee(&state.addressee, on) }
            <div class="oc-actions">
                <Button action="copy-plain" onclick={copy(Form::Plain)}>
                    { say::desk::copy_plain(words) }
                </Button>
                <Button action="copy-markdown" onclick={copy(Form::Markdown)}>
                    { say::desk::copy_markdown(words) }
                </Button>
                <Button action="save-trace" onclick={on.reform(|_| Msg::Save)}>
                    { say::desk::save_trace(words) }
                </Button>
            </div>
            <p><a id="oc-say-mail" href={mail}>{ say::desk::mail(words) }</a></p>
            { outcome(state, copied.as_ref(), words) }
        </div>
    }
}

fn addressee(name: &str, on: &Callback<Msg>) -> Html {
    let oninput = on_typed(on, Msg::Addressee);
    html! {
        <input
            id="oc-say-addressee"
            class="oc-input oc-input--text"
            part="input"
            type="text"
            autocomplete="off"
            spellcheck="false"
            value={name.to_owned()}
            {oninput}
        />
    }
}

/// What became of the last copy or file; it is read aloud elsewhere. Where the figures are others by now,
/// nothing is said of a copy.
fn outcome(state: &Say, copied: Option<&Copied>, words: Words) -> Html {
    let is_old =
        |text: &str| !copied.is_some_and(|now| now.plain() == text || now.markdown() == text);
    match &state.outcome {
        Outcome::None => Html::default(),
        Outcome::Copied(text) | Outcome::Refused(text) if is_old(text) => Html::default(),
        Outcome::Copied(_) => html! { <p class="oc-small">{ say::desk::copied(words) }</p> },
        Outcome::Refused(text) => html! {
            <>
                <p class="oc-note-box">{ say::desk::refused(words) }</p>
                <ByHand text={text.clone()} label={say::desk::text(words)} />
            </>
        },
        Outcome::Saving(_) | Outcome::NotSaved => {
            html! { <p class="oc-small">{ state.status(words) }</p> }
        }
    }
}

#[derive(PartialEq, Properties)]
struct ByHandProps {
    text: AttrValue,
    label: AttrValue,
}

/// The text, selected and with the focus, so that one key copies it.
#[component]
fn ByHand(props: &ByHandProps) -> Html {
    let field = use_node_ref();
    {
        let field = field.clone();
        use_effect_with(props.text.clone(), move |_| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                field.focus().ok();
                field.select();
            }
        });
    }
    html! {
        <textarea
            ref={field}
            id="oc-say-text"
            class="oc-input oc-input--text"
            part="input"
            rows="8"
            readonly=true
            aria-label={&props.label}
            value={&props.text}
        />
    }
}
