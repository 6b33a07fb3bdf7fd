//! What stands beside a year's state? Its rounds, how old that knowledge is, and where to look.
//! None of it is a part that a host may style: it cannot be hidden.

use super::written::citation;
use crate::screen::tree::Tree;
use crate::screen::RoundsView;

/// Whether it is said where the dates stand: once for each year on the page is enough.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sourced {
    Yes,
    No,
}

/// What is said of the rounds; a year that is over has nothing to say, unless its dates are old.
pub(super) fn rounds(tree: &mut Tree, rounds: &RoundsView, sourced: Sourced) {
    if rounds.schedule.is_none() && rounds.age.is_none() {
        return;
    }
    tree.open("div", "oc-rounds");
    tree.attr("key", "rounds");
    if let Some(text) = &rounds.text {
        tree.leaf("span", "", text);
    }
    if let Some(age) = &rounds.age {
        tree.leaf("strong", "oc-rounds__age", age);
    }
    if let Some((words, url)) = rounds.schedule {
        tree.link(words, url);
    }
    if let (Some(source), Sourced::Yes) = (&rounds.source, sourced) {
        citation(tree, source);
    }
    tree.close();
}
