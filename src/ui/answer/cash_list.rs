//! Which sums does a small firm plan with?

use yew::prelude::*;

use crate::screen::{ja, CashLine};

#[derive(PartialEq, Properties)]
pub(super) struct CashListProps {
    /// The sums.
    pub(super) lines: [CashLine; 3],
}

/// The cash plan.
#[component]
pub(super) fn CashList(props: &CashListProps) -> Html {
    html! {
        <div class="oc-card">
            <h2 class="oc-heading">{ ja::answer::CASH }</h2>
            <dl class="oc-cash">
                for line in props.lines.iter() {
                    <div class="oc-cash__line" key={line.code} data-cash={line.code}>
                        <dt>{ line.name }</dt>
                        <dd>
                            <b>{ line.amount.clone() }</b>
                            <span class="oc-small">{ line.note.clone() }</span>
                        </dd>
                    </div>
                }
            </dl>
        </div>
    }
}
