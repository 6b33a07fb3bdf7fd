//! What stands at the head of the page? Its title, the programme, its state and age.

use yew::prelude::*;

use crate::ui::element::text;

use crate::draft::{Action, Choice};
use crate::screen::{ja, ProgrammeView};

use super::answer::chip;
use super::event::on_click;

/// The head.
pub(super) fn header(
    programme: &ProgrammeView,
    example: bool,
    dispatch: &Callback<Action>,
) -> Html {
    html! {
        <header class="oc-header">
            { text("h1", "oc-title", ja::page::TITLE) }
            <div class="oc-programme">
                { text("span", "", programme.title) }
                { chip(&programme.state) }
                if let Some((label, newest)) = programme.newest.clone() {
                    <button
                        type="button"
                        class="oc-button oc-button--small"
                        data-action="newest-programme"
                        onclick={on_click(dispatch, Action::Chosen(Choice::Programme(newest)))}
                    >
                        { label }
                    </button>
                }
                { text("span", "oc-programme__day", &programme.checked) }
                { text("span", "oc-programme__day", &programme.computed) }
            </div>
            if example {
                <p class="oc-example" data-example="">
                    { text("span", "oc-example__mark", ja::page::EXAMPLE_FIELD) }
                    { ja::page::EXAMPLE }
                </p>
            }
        </header>
    }
}
