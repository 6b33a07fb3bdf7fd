//! Which sums does a small firm plan with?

use yew::prelude::*;

use crate::ui::element::text;

use crate::screen::{ja, CashLine};

/// The cash plan.
pub(super) fn cash_list(lines: &[CashLine]) -> Html {
    html! {
        <div class="oc-card">
            { text("h2", "oc-heading", ja::answer::CASH) }
            <dl class="oc-cash">
                for line in lines.iter() {
                    <div class="oc-cash__line" key={line.code} data-cash={line.code}>
                        { text("dt", "", line.name) }
                        <dd>
                            { text("b", "", &line.amount) }
                            { text("span", "oc-small", &line.note) }
                        </dd>
                    </div>
                }
            </dl>
        </div>
    }
}
