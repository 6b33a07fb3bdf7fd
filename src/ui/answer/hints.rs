//! What would change the answer? Each hint with a button that applies it.

use yew::prelude::*;

use crate::draft::Action;
use crate::platform;
use crate::screen::HintView;
use crate::ui::components::Button;

/// The hints; nothing where there are none.
pub(super) fn hints(hints: &[HintView], dispatch: &Callback<Action>) -> Html {
    html! {
        if !hints.is_empty() {
            <div class="oc-hints">
                for hint in hints {
                    <div class="oc-hint" data-hint={hint.code}>
                        <p class="oc-hint__text">{ &hint.text }</p>
                        if let Some((label, action)) = hint.apply.clone() {
                            <Button
                                onclick={dispatch.reform(move |event: MouseEvent| {
                                    // The hint may go with its work.
                                    platform::focus(&event, "answer");
                                    action.clone()
                                })}
                            >
                                { label }
                            </Button>
                        }
                    </div>
                }
            </div>
        }
    }
}
