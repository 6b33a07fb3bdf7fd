//! What would change the answer? Each hint with a button that applies it.

use crate::screen::tree::Tree;
use crate::screen::HintView;
use crate::ui::written::{Press, Written};

/// The hints; nothing where there are none.
pub(super) fn hint_list(tree: &mut Tree, written: &Written, hints: &[HintView]) {
    if hints.is_empty() {
        return;
    }
    tree.open("div", "oc-hints");
    tree.attr("key", "hints");
    for hint in hints {
        tree.open("div", "oc-hint");
        tree.attr("data-hint", hint.code);
        tree.leaf("p", "oc-hint__text", &hint.text);
        if let Some((label, action)) = &hint.apply {
            written.button(tree, "oc-button", label, Press::ToAnswer(action.clone()));
        }
        tree.close();
    }
    tree.close();
}
