//! What would change the answer? Each hint with a button that applies it.

use yew::prelude::*;

use crate::ui::element::text;

use crate::draft::Action;
use crate::screen::HintView;
use crate::ui::event::on_click;

/// The hints.
pub(super) fn hint_list(hints: &[HintView], dispatch: &Callback<Action>) -> Html {
    html! {
        for (place, shown) in hints.iter().enumerate() {
            <div class="oc-hint" key={place} data-hint={shown.code}>
                { text("p", "oc-hint__text", &shown.text) }
                if let Some((label, action)) = shown.apply.clone() {
                    <button
                        type="button"
                        class="oc-button"
                        onclick={on_click(dispatch, action)}
                    >
                        { label }
                    </button>
                }
            </div>
        }
    }
}
