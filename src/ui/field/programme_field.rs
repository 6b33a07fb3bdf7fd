//! Which programme year? A list of those that the rules know.

use crate::domain::Programme;
use crate::rules::BOOK;
use crate::screen::tree::Tree;
use crate::screen::{choice, say, RoundsView, Words};
use crate::ui::rounds::{rounds, Sourced};

/// The years, and the state of the chosen one; what is chosen comes to the root of the calculator, by
/// the id.
pub(in crate::ui) fn programme_field(
    tree: &mut Tree,
    (chosen, known): (&'static Programme, &RoundsView),
    words: Words,
) {
    tree.open("div", "oc-field");
    tree.open("label", "oc-label");
    tree.attr("for", "oc-programme");
    tree.text(say::questions::programme(words));
    tree.close();
    tree.open("div", "oc-support");
    tree.attr("id", "oc-programme-support");
    tree.leaf("span", "", &known.state.text);
    rounds(tree, known, Sourced::No);
    tree.close();
    tree.open("select", "oc-select");
    tree.attr("id", "oc-programme");
    tree.attr("aria-describedby", "oc-programme-support");
    for programme in BOOK.programmes.iter().rev() {
        tree.open("option", "");
        tree.attr("key", programme.id);
        tree.attr("value", programme.id);
        if programme.id == chosen.id {
            tree.attr("selected", "");
        }
        tree.text(&choice::programme(words, programme));
        tree.close();
    }
    tree.close();
    tree.close();
}
