//! How is a number entered? As text that nothing rewrites while somebody is typing in it.
//!
//! The text of the field is the state, also while an input method composes it, so that Yew never
//! finds a difference to write back. Nothing optional follows the input in its parent: Yew 0.23
//! would make the input anew, and the focus would be lost.

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::ui::element::text;

use crate::draft::Action;
use crate::screen::{ja, FieldView};

use crate::ui::answer::chip;

/// An unfinished number is complained about after so long without a key.
const PAUSE_MS: u32 = 1_000;

#[derive(PartialEq, Properties)]
pub(in crate::ui) struct NumberInputProps {
    /// What to show.
    pub(in crate::ui) view: FieldView,
    /// Told what the visitor does.
    pub(in crate::ui) dispatch: Callback<Action>,
    /// What stands before the input in its row, such as a button.
    #[prop_or_default]
    pub(in crate::ui) before: Html,
    /// What stands behind the unit, such as a button. Always there, or never.
    #[prop_or_default]
    pub(in crate::ui) after: Html,
    /// What stands under the row, such as quick picks.
    #[prop_or_default]
    pub(in crate::ui) children: Html,
}

/// A field for a number with its unit.
#[component]
pub(in crate::ui) fn NumberInput(props: &NumberInputProps) -> Html {
    let view = &props.view;
    let field = view.field;
    let pause = use_mut_ref(|| None::<Timeout>);
    let typed = {
        let (dispatch, pause) = (props.dispatch.clone(), pause.clone());
        Callback::from(move |(input, composing): (HtmlInputElement, bool)| {
            dispatch.emit(Action::Typed {
                field,
                text: input.value(),
                composing,
            });
            let dispatch = dispatch.clone();
            let rested = move || dispatch.emit(Action::Paused(field));
            *pause.borrow_mut() = Some(Timeout::new(PAUSE_MS, rested));
        })
    };
    let oninput =
        typed.reform(|event: InputEvent| (event.target_unchecked_into(), event.is_composing()));
    let input = use_node_ref();
    use_composition_end(&input, &typed);
    let onblur = props
        .dispatch
        .reform(move |_: FocusEvent| Action::Left(field));
    let id = format!("oc-{}", view.name);
    let (support, echo) = (format!("{id}-support"), format!("{id}-echo"));
    let (finding, error) = (format!("{id}-finding"), format!("{id}-error"));
    let wrong = !view.error.is_empty();
    html! {
        <div class="oc-field">
            <div class="oc-field__head">
                <label class="oc-label" for={id.clone()}>{ view.label.clone() }</label>
                if view.example && !view.text.is_empty() {
                    <span class="oc-example__mark" data-example-field="">{ ja::page::EXAMPLE_FIELD }</span>
                }
            </div>
            <p class="oc-support" id={support.clone()}>{ view.support.clone() }</p>
            <div class="oc-row">
                { props.before.clone() }
                <input
                    ref={input}
                    id={id}
                    class="oc-input"
                    type="text"
                    inputmode="numeric"
                    autocomplete="off"
                    value={view.text.clone()}
                    aria-describedby={format!("{support} {echo} {finding} {error}")}
                    aria-invalid={wrong.then_some("true")}
                    {oninput}
                    {onblur}
                />
                { text("span", "oc-unit", view.unit) }
                { props.after.clone() }
                <span class="oc-echo" id={echo}>{ view.echo.clone() }</span>
            </div>
            <div class="oc-finding" id={finding}>
                if let Some(finding) = &view.finding {
                    { chip(finding) }
                }
            </div>
            <p class="oc-error" id={error}>{ view.error.clone() }</p>
            { props.children.clone() }
        </div>
    }
}

/// Browsers disagree on whether a last input event follows the end of a composition. Yew knows
/// no such event, so that the field listens for it by itself.
#[hook]
fn use_composition_end(input: &NodeRef, typed: &Callback<(HtmlInputElement, bool)>) {
    let (input, typed) = (input.clone(), typed.clone());
    use_effect_with((), move |()| {
        let listener = input.cast::<HtmlInputElement>().map(|element| {
            let target = element.clone();
            EventListener::new(&element, "compositionend", move |_| {
                typed.emit((target.clone(), false));
            })
        });
        move || drop(listener)
    });
}
