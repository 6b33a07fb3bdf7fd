//! How is a number entered? As text that nothing rewrites while somebody is typing in it.
//!
//! The text of the field is the state, also while an input method composes it, so that Yew never
//! finds a difference to write back. Nothing optional follows the input in its parent: Yew 0.23
//! would make the input anew, and the focus would be lost.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::chip;
use crate::screen::{say, Chip, Words};
use crate::ui::hooks::{use_composition_end, use_rest, use_setting};

/// What stands in a field after a key.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Typed {
    pub(crate) text: String,
    /// Whether an input method is still composing it.
    pub(crate) composing: bool,
}

impl Typed {
    fn of(event: &Event, composing: bool) -> Self {
        let input: HtmlInputElement = event.target_unchecked_into();
        Self {
            text: input.value(),
            composing,
        }
    }
}

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct NumberFieldProps {
    /// The id of the input; those of its parts begin with it.
    pub(crate) id: AttrValue,
    pub(crate) label: AttrValue,
    /// What is asked for.
    pub(crate) support: AttrValue,
    pub(crate) unit: AttrValue,
    /// The text as it was typed.
    pub(crate) text: AttrValue,
    /// How the text was read.
    pub(crate) echo: AttrValue,
    /// Whether the text says so itself, so that the echo needs no room.
    #[prop_or_default]
    pub(crate) echo_is_plain: bool,
    /// What is wrong, and what to do; empty where nothing is to be said.
    pub(crate) error: AttrValue,
    /// What is said of a number that can be read.
    #[prop_or_default]
    pub(crate) finding: Option<Chip>,
    /// Whether it holds an example.
    #[prop_or_default]
    pub(crate) example: bool,
    /// Told of every key.
    pub(crate) ontype: Callback<Typed>,
    /// Told when no key came for a while.
    #[prop_or_default]
    pub(crate) onrest: Callback<()>,
    /// Told when the field has lost the focus.
    pub(crate) onleave: Callback<()>,
    /// What stands before the input in its row, such as a button.
    #[prop_or_default]
    pub(crate) before: Html,
    /// What stands behind the unit.
    #[prop_or_default]
    pub(crate) after: Html,
    /// What stands under the row, such as quick picks.
    #[prop_or_default]
    pub(crate) children: Html,
}

/// A number with its unit.
#[component]
pub(crate) fn NumberField(props: &NumberFieldProps) -> Html {
    let words = use_setting().words;
    let input = use_node_ref();
    let rest = use_rest(&props.onrest);
    let typed = props.ontype.reform(move |typed: Typed| {
        rest.emit(());
        typed
    });
    use_composition_end(&input, &typed.reform(|event| Typed::of(&event, false)));
    let oninput = typed.reform(|event: InputEvent| Typed::of(&event, event.is_composing()));
    // Where a page keeps the keys from the calculator, this is the first that it hears of them.
    let onchange = typed.reform(|event: Event| Typed::of(&event, false));
    let onfocusout = props.onleave.reform(|_: FocusEvent| ());

    let part = |name: &str| format!("{}-{name}", props.id);
    let [support, echo, finding, error] = ["support", "echo", "finding", "error"].map(part);
    let seen = !props.echo_is_plain;
    html! {
        <div class="oc-field">
            { head(props, words) }
            <p class="oc-support" id={support.clone()}>{ &props.support }</p>
            <div class="oc-row">
                { props.before.clone() }
                <input
                    ref={input}
                    id={&props.id}
                    class="oc-input"
                    part="input"
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    value={&props.text}
                    aria-describedby={format!("{support} {echo} {finding} {error}")}
                    aria-invalid={(!props.error.is_empty()).then_some("true")}
                    {oninput}
                    {onchange}
                    {onfocusout}
                />
                <span class="oc-unit">{ &props.unit }</span>
                { props.after.clone() }
            </div>
            <p class={if seen { "oc-echo" } else { "oc-visually-hidden" }} id={echo}>
                { &props.echo }
            </p>
            <div class="oc-finding" id={finding}>
                if let Some(finding) = &props.finding {
                    { chip(finding) }
                }
            </div>
            <p class="oc-error" part="error" id={error}>{ &props.error }</p>
            { props.children.clone() }
        </div>
    }
}

/// The label, and whether the number is one of ours.
fn head(props: &NumberFieldProps, words: Words) -> Html {
    html! {
        <div class="oc-field__head">
            <label class="oc-label" part="label" for={&props.id}>{ &props.label }</label>
            if props.example && !props.text.is_empty() {
                <span class="oc-example__mark" data-example-field="">
                    { say::page::example_field(words) }
                </span>
            }
        </div>
    }
}
