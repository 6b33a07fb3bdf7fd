//! What stays in view on a phone? Both figures, at the lower edge of our own page.

use yew::prelude::*;

use super::element::{element, plain, text, with};
use crate::screen::{ja, Figures};

/// Both figures, where there is an answer, and the way to it.
pub(super) fn dock(figures: Option<&Figures>) -> Html {
    let net = figures.map_or(ja::questions::NONE, |figures| &figures.net);
    let subsidy = figures.map_or(ja::questions::NONE, |figures| &figures.subsidy);
    let name = figures.map_or(ja::answer::SUBSIDY, |figures| &figures.subsidy_short);
    let paid = figures.is_some_and(|figures| figures.paid);
    let dock = vec![
        figure(ja::answer::NET_SHORT, net, ""),
        figure(name, subsidy, if paid { "oc-dock__paid" } else { "" }),
        with(
            text("a", "oc-dock__link", ja::page::TO_ANSWER),
            "href",
            "#oc-answer",
        ),
    ];
    with(
        element("aside", "oc-dock", dock),
        "aria-label",
        ja::page::DOCK,
    )
}

fn figure(name: &str, amount: &str, class: &'static str) -> Html {
    element(
        "span",
        "oc-dock__figure",
        vec![plain(name), text("b", class, amount)],
    )
}
