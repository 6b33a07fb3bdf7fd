//! Which 拡充要件 does a 2類 claim? A box for each.

use crate::domain::{Enhancement, Enhancements, Named};
use crate::draft::{Action, Choice};
use crate::screen::tree::Tree;
use crate::screen::{choice, say, Words};
use crate::ui::written::{Press, Written};

/// The claims.
pub(in crate::ui) fn enhancement_field(
    tree: &mut Tree,
    written: &Written,
    claimed: Enhancements,
    words: Words,
) {
    tree.open("fieldset", "oc-field oc-fieldset");
    tree.leaf("legend", "oc-label", say::questions::enhancements(words));
    for one in Enhancement::ALL {
        let is_claimed = claimed.contains(one);
        tree.open("label", "oc-check");
        let press = Press::Act(Action::Chosen(Choice::Enhancement(one, !is_claimed)));
        written.input(tree, "oc-check__input", "checkbox", is_claimed, press);
        tree.attr("id", &["oc-enhancement-", one.name()].concat());
        tree.close();
        tree.leaf("span", "", choice::enhancement(words, one));
        tree.close();
    }
    tree.close();
}
