//! Which question is open? Said in place of an answer, with the way there.

use yew::prelude::*;

use crate::platform;
use crate::screen::{say, OpenView, Words};
use crate::ui::element::{button, element, text};

/// The open question.
pub(super) fn open_question(open: &OpenView, words: Words) -> Html {
    let name = open.name;
    let go = Callback::from(move |event: MouseEvent| platform::focus(&event, name));
    let content = vec![
        text("h2", "oc-heading", say::problems::open(words)),
        text("p", "", &open.text),
        button("oc-button", say::problems::to_question(words), Some(go)),
    ];
    element("div", "oc-card oc-open", content)
}
