//! Which question is open? Said in place of an answer, with the way there.

use yew::prelude::*;

use crate::platform;
use crate::screen::{ja, OpenView};
use crate::ui::element::{button, element, text};

/// The open question.
pub(super) fn open_question(open: &OpenView) -> Html {
    let name = open.name;
    let go = Callback::from(move |event: MouseEvent| platform::focus(&event, name));
    let content = vec![
        text("h2", "oc-heading", ja::problems::OPEN),
        text("p", "", &open.text),
        button("oc-button", ja::problems::TO_QUESTION, Some(go)),
    ];
    element("div", "oc-card oc-open", content)
}
