//! What stands at the head of the page? Its title, the programme, its state and age.

use yew::prelude::*;

use crate::draft::{Action, Choice};
use crate::screen::{ja, ProgrammeView};

use super::answer::chip;

#[derive(PartialEq, Properties)]
pub(super) struct HeaderProps {
    /// The programme.
    pub(super) programme: ProgrammeView,
    /// Whether the page shows the example.
    pub(super) example: bool,
    /// Told what the visitor does.
    pub(super) dispatch: Callback<Action>,
}

/// The head.
#[component]
pub(super) fn Header(props: &HeaderProps) -> Html {
    let programme = &props.programme;
    html! {
        <header class="oc-header">
            <h1 class="oc-title">{ ja::page::TITLE }</h1>
            <div class="oc-programme">
                <span>{ programme.title }</span>
                { chip(&programme.state) }
                if let Some((label, newest)) = programme.newest.clone() {
                    <button
                        type="button"
                        class="oc-button oc-button--small"
                        data-action="newest-programme"
                        onclick={props.dispatch.reform(move |_| Action::Chosen(Choice::Programme(newest)))}
                    >
                        { label }
                    </button>
                }
                <span class="oc-programme__day">{ programme.checked.clone() }</span>
                <span class="oc-programme__day">{ programme.computed.clone() }</span>
            </div>
            if props.example {
                <p class="oc-example" data-example="">
                    <span class="oc-example__mark">{ ja::page::EXAMPLE_FIELD }</span>
                    { ja::page::EXAMPLE }
                </p>
            }
        </header>
    }
}
