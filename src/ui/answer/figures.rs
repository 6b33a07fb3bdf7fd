//! What is answered at a glance? What is left to pay, what the programme pays, and a picture.

use yew::prelude::*;

use super::chip;
use crate::screen::{say, Bar, Figures, Words};
use crate::ui::element::{element, plain, text, with};

/// The two big figures and the picture.
pub(super) fn figures(figures: &Figures, words: Words) -> Vec<Html> {
    let net = vec![
        text("h2", "oc-figure__name", &figures.net_name),
        with(
            text("p", "oc-figure__amount", &figures.net),
            "data-figure",
            "net",
        ),
        text("p", "oc-figure__more", &figures.net_more),
    ];
    let tone = if figures.paid { "paid" } else { "unpaid" };
    let both = vec![
        element("div", "oc-figure", net),
        with(
            element("div", "oc-figure", subsidy(figures, words)),
            "data-tone",
            tone,
        ),
    ];
    vec![element("div", "oc-figures", both), bar(&figures.bar)]
}

fn subsidy(figures: &Figures, words: Words) -> Vec<Html> {
    let name = std::iter::once(plain(say::answer::subsidy(words)));
    let name = name.chain(figures.subsidy_chips.iter().map(chip)).collect();
    let mut content = vec![
        element("h2", "oc-figure__name", name),
        with(
            text("p", "oc-figure__amount", &figures.subsidy),
            "data-figure",
            "subsidy",
        ),
    ];
    content.extend(
        figures
            .subsidy_more
            .iter()
            .map(|line| text("p", "oc-figure__more", line)),
    );
    content
}

/// Who pays what: a picture, and the same in words.
fn bar(bar: &Bar) -> Html {
    let legend = vec![
        with(
            text("span", "oc-bar__key", &bar.subsidy),
            "data-part",
            "subsidy",
        ),
        with(text("span", "oc-bar__key", &bar.net), "data-part", "net"),
        text("span", "oc-bar__key", &bar.total),
    ];
    let picture = html! {
        <svg
            class="oc-bar__picture"
            viewBox="0 0 1000 40"
            preserveAspectRatio="none"
            role="img"
            aria-label={bar.words.clone()}
        >
            <rect class="oc-bar__net" width="1000" height="40" />
            <rect class="oc-bar__subsidy" width={bar.subsidy_thousandths.to_string()} height="40" />
        </svg>
    };
    let legend = element("figcaption", "oc-bar__legend", legend);
    element("figure", "oc-bar", vec![picture, legend])
}
