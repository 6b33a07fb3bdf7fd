//! How does one come from panel to panel? A row of buttons, the same before and after loading.

use super::node::{button, element, text, Node};
use crate::domain::Named;
use crate::screen::{say, Topic, Words};

/// The buttons; that of the open panel is marked.
pub(super) fn topics(open: Option<Topic>, words: Words) -> Node {
    let button = |&(topic, name): &(Topic, &'static str)| {
        let expanded = if open == Some(topic) { "true" } else { "false" };
        button("oc-topic", topic.label(words), "topic", name).attr("aria-expanded", expanded)
    };
    element("nav", "oc-topics")
        .attr("aria-label", say::topics::heading(words))
        .with(text("h2", "oc-heading", say::topics::heading(words)))
        .with(element("div", "oc-topics__list").with_all(Topic::NAMES.iter().map(button)))
}
