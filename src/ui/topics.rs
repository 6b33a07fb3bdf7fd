//! What leads to the panels before they are loaded? The same buttons as afterwards.

use yew::prelude::*;

use super::element::{element, text, with};
use crate::domain::Named;
use crate::screen::{say, Topic, Words};

/// The same elements as those of `panel::Panels` with no panel open, so that the focus stays on the
/// button that loaded them; or that they could not be loaded.
pub(super) fn topics(words: Words, failed: bool) -> Html {
    let button = |&(topic, name): &(Topic, &'static str)| {
        let button = text("button", "oc-topic", topic.label(words));
        let button = with(with(button, "type", "button"), "data-do", "topic");
        with(with(button, "data-value", name), "aria-expanded", "false")
    };
    let heading = say::topics::heading(words);
    let list = Topic::NAMES.iter().map(button).collect();
    let nav = vec![
        text("h2", "oc-heading", heading),
        element("div", "oc-topics__list", list),
    ];
    let nav = with(element("nav", "oc-topics", nav), "aria-label", heading);
    let status = if failed {
        text("p", "oc-error", say::topics::failed(words))
    } else {
        text("p", "oc-visually-hidden", "")
    };
    let status = with(status, "role", "status");
    element(
        "div",
        "oc-panels",
        vec![nav, status, element("div", "", Vec::new())],
    )
}
