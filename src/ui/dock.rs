//! What stays in view on a phone? Both figures, at the lower edge of our own page.

use yew::prelude::*;

use crate::screen::{ja, Figures};

/// Both figures and the way to the answer.
pub(super) fn dock(figures: Option<&Figures>) -> Html {
    let figure = |name: &'static str, text: Option<String>, paid: bool| {
        html! {
            <span class="oc-dock__figure">
                { name }
                <b class={classes!(paid.then_some("oc-dock__paid"))}>
                    { text.unwrap_or_else(|| ja::questions::NONE.to_owned()) }
                </b>
            </span>
        }
    };
    let paid = figures.is_some_and(|figures| figures.paid);
    html! {
        <aside class="oc-dock" aria-label={ja::page::DOCK}>
            { figure(ja::answer::NET_SHORT, figures.map(|figures| figures.net.clone()), false) }
            { figure(ja::answer::SUBSIDY, figures.map(|figures| figures.subsidy.clone()), paid) }
            <a class="oc-dock__link" href="#oc-answer">{ ja::page::TO_ANSWER }</a>
        </aside>
    }
}
