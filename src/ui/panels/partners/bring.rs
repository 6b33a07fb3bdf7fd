//! How does a list come? From a file that is chosen or dropped, or pasted from a spreadsheet.

use std::rc::Rc;

use web_sys::{DragEvent, FileList, HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::msg::{Msg, Source};
use super::Shown;
use crate::draft::number_text::group_digits;
use crate::partners::Limits;
use crate::platform;
use crate::screen::{say, Words};
use crate::ui::components::{Button, Card};

/// The ways to a list, and a template of one.
pub(super) fn card(shown: &Shown<'_>) -> Html {
    let (words, on) = (shown.beside.words, shown.on);
    html! {
        <Card heading={say::partners::bring(words)}>
            <p class="oc-note-box" data-tone="plain">{ say::partners::on_device(words) }</p>
            { shown.failure() }
            { file(words, on) }
            <PasteField {words} on={on.clone()} />
            <p class="oc-small">{ say::partners::template_about(words) }</p>
            <div class="oc-actions">
                <Button action="partners-template" onclick={on.reform(|_: MouseEvent| Msg::Template)}>
                    { say::partners::template(words) }
                </Button>
            </div>
            if !shown.state.saved.is_empty() {
                <p class="oc-small">{ &shown.state.saved }</p>
            }
        </Card>
    }
}

/// A file may be dropped anywhere around its field.
fn file(words: Words, on: &Callback<Msg>) -> Html {
    let onchange = {
        let on = on.clone();
        Callback::from(move |event: Event| {
            let input: HtmlInputElement = event.target_unchecked_into();
            take(input.files(), &on);
        })
    };
    let ondrop = {
        let on = on.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            take(event.data_transfer().and_then(|data| data.files()), &on);
        })
    };
    let most = Limits::BROWSER.rows_max.unwrap_or(u32::MAX);
    // Without that a browser opens the file in the place of the page.
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    html! {
        <div class="oc-entry oc-drop" {ondragover} {ondrop}>
            <label class="oc-label" part="label" for="oc-partners-file">
                { say::partners::file(words, &group_digits(most.into())) }
            </label>
            <input
                id="oc-partners-file"
                class="oc-file"
                type="file"
                accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
                {onchange}
            />
            <p class="oc-small">{ say::partners::drop(words) }</p>
        </div>
    }
}

fn take(files: Option<FileList>, on: &Callback<Msg>) {
    if let Some(file) = files.and_then(|files| files.get(0)) {
        on.emit(Msg::Came(Source {
            name: file.name(),
            bytes: Rc::new(file.into()),
        }));
    }
}

#[derive(PartialEq, Properties)]
struct PasteFieldProps {
    words: Words,
    on: Callback<Msg>,
}

/// A field for pasting. Its text stays in the browser until it is wanted, and then goes as bytes: it may be
/// as long as a file.
#[component]
fn PasteField(props: &PasteFieldProps) -> Html {
    let words = props.words;
    let field = use_node_ref();
    let onclick = {
        let (field, on) = (field.clone(), props.on.clone());
        move |_: MouseEvent| {
            let text = field
                .cast::<HtmlTextAreaElement>()
                .map(|field| field.value());
            let text = text.filter(|text| !text.trim().is_empty());
            on.emit(text.map_or(Msg::NothingPasted, |text| {
                Msg::Came(Source {
                    name: String::new(),
                    bytes: Rc::new(platform::blob_of(&text)),
                })
            }));
        }
    };
    html! {
        <div class="oc-entry">
            <label class="oc-label" part="label" for="oc-partners-paste">
                { say::partners::paste(words) }
            </label>
            <textarea
                ref={field}
                id="oc-partners-paste"
                class="oc-input oc-input--text oc-paste"
                part="input"
                rows="5"
                autocomplete="off"
                spellcheck="false"
            />
            <div class="oc-actions">
                <Button action="partners-paste" {onclick}>{ say::partners::look(words) }</Button>
            </div>
        </div>
    }
}
