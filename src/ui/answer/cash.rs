//! Which sums does a small firm plan with?

use yew::prelude::*;

use crate::screen::{say, CashLine, Words};
use crate::ui::components::Card;

/// The cash plan.
pub(super) fn cash(lines: &[CashLine], words: Words) -> Html {
    html! {
        <Card heading={say::answer::cash(words)}>
            <dl class="oc-cash">
                for line in lines {
                    <div class="oc-cash__line" data-cash={line.code}>
                        <dt>{ line.name }</dt>
                        <dd><b>{ &line.amount }</b><span class="oc-small">{ &line.note }</span></dd>
                    </div>
                }
            </dl>
        </Card>
    }
}
