//! Which 拡充要件 does a 2類 claim? A box to tick for each.

use yew::prelude::*;

use crate::ui::element::text;

use crate::domain::{Enhancement, Enhancements, Named};
use crate::draft::{Action, Choice};
use crate::screen::ja;
use crate::ui::event::on_change;

/// The claims.
pub(in crate::ui) fn enhancement_field(claimed: Enhancements, dispatch: &Callback<Action>) -> Html {
    html! {
        <fieldset class="oc-field oc-fieldset">
            { text("legend", "oc-label", ja::questions::ENHANCEMENTS) }
            for one in Enhancement::ALL {
                { claim(one, claimed.contains(one), dispatch) }
            }
        </fieldset>
    }
}

fn claim(one: Enhancement, claimed: bool, dispatch: &Callback<Action>) -> Html {
    let onchange = on_change(dispatch, Action::Chosen(Choice::Enhancement(one, !claimed)));
    html! {
        <label key={one.name()} class="oc-check">
            <input
                id={format!("oc-enhancement-{}", one.name())}
                class="oc-check__input"
                type="checkbox"
                checked={claimed}
                {onchange}
            />
            { text("span", "", ja::questions::enhancement(one)) }
        </label>
    }
}
