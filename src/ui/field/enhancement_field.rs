//! Which 拡充要件 does a 2類 claim? A box to tick for each.

use yew::prelude::*;

use crate::domain::{Enhancement, Enhancements, Named};
use crate::draft::{Action, Choice};
use crate::screen::{choice, say, Words};
use crate::ui::element::{element, text};
use crate::ui::event::on_change;

/// The claims.
pub(in crate::ui) fn enhancement_field(
    claimed: Enhancements,
    dispatch: &Callback<Action>,
    words: Words,
) -> Html {
    let legend = text("legend", "oc-label", say::questions::enhancements(words));
    let claims = Enhancement::ALL.map(|one| claim(one, claimed.contains(one), dispatch, words));
    let content = std::iter::once(legend).chain(claims).collect();
    element("fieldset", "oc-field oc-fieldset", content)
}

fn claim(one: Enhancement, claimed: bool, dispatch: &Callback<Action>, words: Words) -> Html {
    let onchange = on_change(dispatch, Action::Chosen(Choice::Enhancement(one, !claimed)));
    let id = format!("oc-enhancement-{}", one.name());
    let input = html! {
        <input {id} class="oc-check__input" type="checkbox" checked={claimed} {onchange} />
    };
    element(
        "label",
        "oc-check",
        vec![input, text("span", "", choice::enhancement(words, one))],
    )
}
