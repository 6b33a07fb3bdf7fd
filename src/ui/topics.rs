//! What leads to the panels before they are loaded? The same buttons as afterwards.

use crate::domain::Named;
use crate::screen::tree::Tree;
use crate::screen::{say, Topic, Words};

/// The same elements as those of `panel::Panels` with no panel open, so that the focus stays on the
/// button that loaded them; or that they could not be loaded.
pub(super) fn topics(tree: &mut Tree, words: Words, failed: bool) {
    let heading = say::topics::heading(words);
    tree.open("div", "oc-panels");
    tree.open("nav", "oc-topics");
    tree.attr("aria-label", heading);
    tree.leaf("h2", "oc-heading", heading);
    tree.open("div", "oc-topics__list");
    for (topic, name) in Topic::NAMES {
        tree.open("button", "oc-topic");
        tree.attr("type", "button");
        tree.attr("data-do", "topic");
        tree.attr("data-value", name);
        tree.attr("aria-expanded", "false");
        tree.text(topic.label(words));
        tree.close();
    }
    tree.close();
    tree.close();
    tree.open(
        "p",
        if failed {
            "oc-error"
        } else {
            "oc-visually-hidden"
        },
    );
    tree.attr("role", "status");
    tree.text(if failed {
        say::topics::failed(words)
    } else {
        ""
    });
    tree.close();
    tree.open("div", "");
    tree.close();
    tree.close();
}
