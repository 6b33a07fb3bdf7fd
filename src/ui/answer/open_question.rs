//! Which question is open? Said in place of an answer, with the way there.

use yew::prelude::*;

use crate::platform;
use crate::screen::{ja, OpenView};

#[derive(PartialEq, Properties)]
pub(super) struct OpenQuestionProps {
    /// The question.
    pub(super) open: OpenView,
}

/// The open question.
#[component]
pub(super) fn OpenQuestion(props: &OpenQuestionProps) -> Html {
    let name = props.open.name;
    let onclick = Callback::from(move |event: MouseEvent| platform::focus_field(&event, name));
    html! {
        <div class="oc-card oc-open">
            <h2 class="oc-heading">{ ja::problems::OPEN }</h2>
            <p>{ props.open.text.clone() }</p>
            <button type="button" class="oc-button" {onclick}>{ ja::problems::TO_QUESTION }</button>
        </div>
    }
}
