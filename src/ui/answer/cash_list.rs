//! Which sums does a small firm plan with?

use crate::screen::tree::Tree;
use crate::screen::{say, CashLine, Words};

/// The cash plan.
pub(super) fn cash_list(tree: &mut Tree, lines: &[CashLine], words: Words) {
    tree.open("div", "oc-card");
    tree.attr("key", "cash");
    tree.leaf("h2", "oc-heading", say::answer::cash(words));
    tree.open("dl", "oc-cash");
    for line in lines {
        tree.open("div", "oc-cash__line");
        tree.attr("data-cash", line.code);
        tree.leaf("dt", "", line.name);
        tree.open("dd", "");
        tree.leaf("b", "", &line.amount);
        tree.leaf("span", "oc-small", &line.note);
        tree.close();
        tree.close();
    }
    tree.close();
    tree.close();
}
