//! Which question is open? Said in place of an answer, with the way there.

use yew::prelude::*;

use crate::ui::element::text;

use crate::platform;
use crate::screen::{ja, OpenView};

/// The open question.
pub(super) fn open_question(open: &OpenView) -> Html {
    let name = open.name;
    let onclick = Callback::from(move |event: MouseEvent| platform::focus_field(&event, name));
    html! {
        <div class="oc-card oc-open">
            { text("h2", "oc-heading", ja::problems::OPEN) }
            { text("p", "", &open.text) }
            <button type="button" class="oc-button" {onclick}>{ ja::problems::TO_QUESTION }</button>
        </div>
    }
}
