//! What would change the answer? Each hint with a button that applies it.

use yew::prelude::*;

use crate::draft::Action;
use crate::screen::HintView;
use crate::ui::element::{button, element, text, when, with};
use crate::ui::event::on_click_to_answer;

/// The hints; nothing where there are none.
pub(super) fn hint_list(hints: &[HintView], dispatch: &Callback<Action>) -> Html {
    let list = || hints.iter().map(|view| hint(view, dispatch)).collect();
    when(!hints.is_empty(), || element("div", "oc-hints", list()))
}

fn hint(hint: &HintView, dispatch: &Callback<Action>) -> Html {
    let mut content = vec![text("p", "oc-hint__text", &hint.text)];
    content.extend(hint.apply.as_ref().map(|(label, action)| {
        button(
            "oc-button",
            label,
            Some(on_click_to_answer(dispatch, action.clone())),
        )
    }));
    with(element("div", "oc-hint", content), "data-hint", hint.code)
}
