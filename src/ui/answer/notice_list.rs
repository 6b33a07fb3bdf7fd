//! What must one know beside the figures?

use crate::screen::tree::Tree;
use crate::screen::{say, NoticeView, Words};

/// The notices; nothing where there are none.
pub(super) fn notice_list(tree: &mut Tree, notices: &[NoticeView], words: Words) {
    if notices.is_empty() {
        return;
    }
    tree.open("div", "oc-card");
    tree.attr("key", "notices");
    tree.leaf("h2", "oc-heading", say::notices::heading(words));
    notice_items(tree, notices);
    tree.close();
}

/// The notices without a card of their own.
pub(super) fn notice_items(tree: &mut Tree, notices: &[NoticeView]) {
    tree.open("ul", "oc-notices");
    for notice in notices {
        tree.open("li", "");
        tree.attr("data-notice", notice.code);
        tree.text(&notice.text);
        for (label, url) in &notice.links {
            tree.link(label, url);
        }
        tree.close();
    }
    tree.close();
}
