//! What stands beside a year's state? Its rounds, how old that knowledge is, and where to look.
//! None of it is a part that a host may style: it cannot be hidden.

use yew::prelude::*;

use super::components::{citation, link};
use crate::screen::RoundsView;

/// Whether it is said where the dates stand: once for each year on the page is enough.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sourced {
    Yes,
    No,
}

/// What is said of the rounds; a year that is over has nothing to say, unless its dates are old.
pub(super) fn rounds(view: &RoundsView, sourced: Sourced) -> Html {
    html! {
        if view.schedule.is_some() || view.age.is_some() {
            <div class="oc-rounds">
                if let Some(text) = &view.text {
                    <span>{ text }</span>
                }
                if let Some(age) = &view.age {
                    <strong class="oc-rounds__age">{ age }</strong>
                }
                if let Some((label, url)) = view.schedule {
                    { link(label, url) }
                }
                if let (Some(source), Sourced::Yes) = (&view.source, sourced) {
                    { citation(source) }
                }
            </div>
        }
    }
}
