//! What stands beside a year's state? Its rounds, how old that knowledge is, and where to look.
//! None of it is a part that a host may style: it cannot be hidden.

use yew::prelude::*;

use super::components::{citation, link};
use crate::screen::RoundsView;

/// How it is said where the dates stand: once for each year on the page is enough.
pub(super) enum Sourced {
    /// Below them.
    Yes,
    /// Elsewhere on the page.
    No,
    /// By this number, in the list of the card.
    By(Html),
}

/// What is said of the rounds; a year that is over has nothing to say, unless its dates are old.
pub(super) fn rounds(view: &RoundsView, sourced: Sourced) -> Html {
    let (source, mark) = match sourced {
        Sourced::Yes => (view.source.as_ref(), Html::default()),
        Sourced::No => (None, Html::default()),
        Sourced::By(mark) => (None, mark),
    };
    html! {
        if view.schedule.is_some() || view.age.is_some() {
            <div class="oc-rounds">
                if let Some(text) = &view.text {
                    <span>{ text }{ mark }</span>
                }
                if let Some(age) = &view.age {
                    <strong class="oc-rounds__age">{ age }</strong>
                }
                if let Some((label, url)) = view.schedule {
                    { " " }
                    { link(label, url) }
                }
                if let Some(source) = source {
                    { citation(source) }
                }
            </div>
        }
    }
}
