//! What is answered at a glance? What is left to pay, what the programme pays, and a picture.

use yew::prelude::*;

use crate::screen::{say, Bar, Figures, Words};
use crate::ui::components::{chip, Card};

/// The two big figures and the picture.
pub(super) fn figures(figures: &Figures, words: Words) -> Html {
    html! {
        <Card>
            <div class="oc-figures">{ net(figures) }{ subsidy(figures, words) }</div>
            { bar(&figures.bar) }
        </Card>
    }
}

fn net(figures: &Figures) -> Html {
    html! {
        <div class="oc-figure">
            <h2 class="oc-figure__name">{ &figures.net_name }</h2>
            { amount("net", &figures.net) }
            <p class="oc-figure__more">{ &figures.net_more }</p>
        </div>
    }
}

fn subsidy(figures: &Figures, words: Words) -> Html {
    html! {
        <div class="oc-figure" data-tone={if figures.paid { "paid" } else { "unpaid" }}>
            <h2 class="oc-figure__name">
                { say::answer::subsidy(words) }
                for one in &figures.subsidy_chips {
                    { chip(one) }
                }
            </h2>
            { amount("subsidy", &figures.subsidy) }
            for line in &figures.subsidy_more {
                <p class="oc-figure__more">{ line }</p>
            }
        </div>
    }
}

fn amount(name: &'static str, amount: &str) -> Html {
    html! { <p class="oc-figure__amount" part="figure" data-figure={name}>{ amount }</p> }
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
                <span class="oc-bar__key" data-part="subsidy">{ &bar.subsidy }</span>
                <span class="oc-bar__key" data-part="net">{ &bar.net }</span>
                <span class="oc-bar__key">{ &bar.total }</span>
            </figcaption>
        </figure>
    }
}
