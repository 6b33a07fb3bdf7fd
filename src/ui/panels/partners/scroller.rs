//! How does one scroll through a hundred thousand rows, of which a few are there? In a region as high as
//! all of them would be.

use yew::prelude::*;

use crate::platform;

#[derive(PartialEq, Properties)]
pub(super) struct RowScrollerProps {
    /// What the region is called.
    pub(super) label: AttrValue,
    /// What it shows beside the place: another order begins at its beginning.
    pub(super) order: AttrValue,
    /// Rows before those that are there.
    pub(super) before: u32,
    /// Rows behind them.
    pub(super) behind: u32,
    /// All rows.
    pub(super) rows: u32,
    /// The row of the headings.
    pub(super) head: Html,
    /// The rows that are there.
    pub(super) lines: Html,
    /// Told which rows are in view: the first, and how many.
    pub(super) onview: Callback<(u32, u32)>,
}

/// The region. The style sheet knows how high a row is; this tells it how many are not there.
#[component]
pub(super) fn RowScroller(props: &RowScrollerProps) -> Html {
    let region = use_node_ref();
    let body = use_node_ref();
    {
        let body = body.clone();
        use_effect_with((props.before, props.behind), move |(before, behind)| {
            if let Some(body) = body.cast() {
                platform::make_room(&body, *before, *behind);
            }
        });
    }
    {
        let region = region.clone();
        use_effect_with(props.order.clone(), move |_| {
            if let Some(region) = region.cast::<web_sys::Element>() {
                region.set_scroll_top(0);
            }
        });
    }
    let onscroll = {
        let (region, body) = (region.clone(), body.clone());
        let (onview, rows) = (props.onview.clone(), props.rows);
        Callback::from(move |_: Event| {
            if let (Some(region), Some(body)) = (region.cast(), body.cast()) {
                onview.emit(platform::rows_in_view(&region, &body, rows));
            }
        })
    };
    html! {
        <div
            ref={region}
            class="oc-rows-region"
            role="region"
            aria-label={&props.label}
            tabindex="0"
            {onscroll}
        >
            <div
                class="oc-rows-table"
                role="table"
                aria-label={&props.label}
                aria-rowcount={props.rows.saturating_add(1).to_string()}
            >
                <div class="oc-rows-head" role="rowgroup">{ props.head.clone() }</div>
                <div ref={body} class="oc-rows-body" role="rowgroup">{ props.lines.clone() }</div>
            </div>
        </div>
    }
}
