//! What stays in view on a phone? Both figures, at the lower edge of our own page.

use yew::prelude::*;

use super::element::{element, plain, text, with};
use crate::screen::{say, Figures, Words};

/// Both figures, where there is an answer, and the way to it.
pub(super) fn dock(figures: Option<&Figures>, words: Words) -> Html {
    let none = say::questions::none(words);
    let net = figures.map_or(none, |figures| &figures.net);
    let subsidy = figures.map_or(none, |figures| &figures.subsidy);
    let name = figures.map_or(say::answer::subsidy(words), |figures| {
        &figures.subsidy_short
    });
    let paid = figures.is_some_and(|figures| figures.paid);
    let dock = vec![
        figure(say::answer::net_short(words), net, ""),
        figure(name, subsidy, if paid { "oc-dock__paid" } else { "" }),
        with(
            text("a", "oc-dock__link", say::page::to_answer(words)),
            "href",
            "#oc-answer",
        ),
    ];
    with(
        element("aside", "oc-dock", dock),
        "aria-label",
        say::page::dock(words),
    )
}

fn figure(name: &str, amount: &str, class: &'static str) -> Html {
    element(
        "span",
        "oc-dock__figure",
        vec![plain(name), text("b", class, amount)],
    )
}
