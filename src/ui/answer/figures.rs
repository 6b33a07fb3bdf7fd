//! What is answered at a glance? What is left to pay, what the programme pays, and a picture.

use yew::prelude::*;

use crate::ui::element::text;

use super::chip;
use crate::screen::{ja, Bar, Figures};

/// The two big figures.
pub(super) fn figures(figures: &Figures) -> Html {
    let tone = if figures.paid { "paid" } else { "unpaid" };
    html! {
        <>
            <div class="oc-figures">
                <div class="oc-figure">
                    { text("h2", "oc-figure__name", &figures.net_name) }
                    <p class="oc-figure__amount" data-figure="net">{ figures.net.clone() }</p>
                    { text("p", "oc-figure__more", &figures.net_more) }
                </div>
                <div class="oc-figure" data-tone={tone}>
                    <h2 class="oc-figure__name">
                        { ja::answer::SUBSIDY }
                        for shown in figures.subsidy_chips.iter() {
                            { chip(shown) }
                        }
                    </h2>
                    <p class="oc-figure__amount" data-figure="subsidy">{ figures.subsidy.clone() }</p>
                    for line in figures.subsidy_more.iter() {
                        { text("p", "oc-figure__more", &line) }
                    }
                </div>
            </div>
            { bar(&figures.bar) }
        </>
    }
}

/// Who pays what: a picture, and the same in words.
fn bar(bar: &Bar) -> Html {
    let width = bar.subsidy_thousandths.to_string();
    html! {
        <figure class="oc-bar">
            <svg
                class="oc-bar__picture"
                viewBox="0 0 1000 40"
                preserveAspectRatio="none"
                role="img"
                aria-label={bar.words.clone()}
            >
                <rect class="oc-bar__net" width="1000" height="40" />
                <rect class="oc-bar__subsidy" {width} height="40" />
            </svg>
            <figcaption class="oc-bar__legend">
                <span class="oc-bar__key" data-part="subsidy">{ bar.subsidy.clone() }</span>
                <span class="oc-bar__key" data-part="net">{ bar.net.clone() }</span>
                { text("span", "oc-bar__key", &bar.total) }
            </figcaption>
        </figure>
    }
}
