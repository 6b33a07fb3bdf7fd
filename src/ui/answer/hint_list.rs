//! What would change the answer? Each hint with a button that applies it.

use yew::prelude::*;

use crate::draft::Action;
use crate::screen::HintView;
use crate::ui::element::{button, element, text, with};
use crate::ui::event::on_click;

/// The hints.
pub(super) fn hint_list(hints: &[HintView], dispatch: &Callback<Action>) -> Vec<Html> {
    hints.iter().map(|view| hint(view, dispatch)).collect()
}

fn hint(hint: &HintView, dispatch: &Callback<Action>) -> Html {
    let mut content = vec![text("p", "oc-hint__text", &hint.text)];
    content.extend(hint.apply.as_ref().map(|(label, action)| {
        button("oc-button", label, Some(on_click(dispatch, action.clone())))
    }));
    with(element("div", "oc-hint", content), "data-hint", hint.code)
}
