//! What would change the answer? Each hint with a button that applies it.

use yew::prelude::*;

use crate::draft::Action;
use crate::screen::HintView;

#[derive(PartialEq, Properties)]
pub(super) struct HintListProps {
    /// The hints.
    pub(super) hints: Vec<HintView>,
    /// Told what the visitor does.
    pub(super) dispatch: Callback<Action>,
}

/// The hints.
#[component]
pub(super) fn HintList(props: &HintListProps) -> Html {
    html! {
        for (place, shown) in props.hints.iter().enumerate() {
            <div class="oc-hint" key={place} data-hint={shown.code}>
                <p class="oc-hint__text">{ shown.text.clone() }</p>
                if let Some((label, action)) = shown.apply.clone() {
                    <button
                        type="button"
                        class="oc-button"
                        onclick={props.dispatch.reform(move |_: MouseEvent| action.clone())}
                    >
                        { label }
                    </button>
                }
            </div>
        }
    }
}
