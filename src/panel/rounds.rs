//! What is said of a year's rounds on a panel? The same as at the head of the page.

use super::node::{element, link, plain, text, Node};
use crate::screen::RoundsView;

/// The rounds, how old that knowledge is, and where the next deadline is to be looked up.
pub(super) fn rounds(view: &RoundsView) -> Node {
    let said = view.text.iter().map(|text| plain(text));
    let age = view.age.iter();
    let age = age.map(|age| text("strong", "oc-rounds__age", age));
    let schedule = view.schedule.map(|(words, url)| link(words, url));
    element("p", "oc-rounds")
        .with_all(said)
        .with_all(age)
        .with_all(schedule)
}
