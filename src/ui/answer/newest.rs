//! What would the newest year pay, where that of the answer is over? Beside its subsidy, without a
//! click. What must not be hidden stands in no heading, which a host may style.

use super::notice_list::notice_items;
use crate::draft::{Action, Choice};
use crate::screen::tree::Tree;
use crate::screen::{say, NewestView, Words};
use crate::ui::rounds::{rounds, Sourced};
use crate::ui::written::{chip, citation, Press, Written};

/// Its name, its state, what it pays with the sources, and the way to it.
pub(super) fn newest(tree: &mut Tree, written: &Written, view: &NewestView, words: Words) {
    tree.open("div", "oc-card oc-newest");
    tree.attr("key", "newest");
    tree.leaf("h2", "oc-heading", &view.heading);
    tree.open("div", "oc-figures");
    amount(tree, view, words);
    programme(tree, written, view);
    tree.close();
    notice_items(tree, &view.notices);
    for source in &view.sources {
        citation(tree, source);
    }
    tree.close();
}

/// Which programme it is, whether it takes applications, and the way to it.
fn programme(tree: &mut Tree, written: &Written, view: &NewestView) {
    tree.open("div", "oc-newest__programme");
    tree.open("p", "oc-programme");
    tree.leaf("span", "", view.title);
    chip(tree, &view.rounds.state);
    tree.close();
    rounds(tree, &view.rounds, Sourced::Yes);
    tree.open("p", "oc-newest__choose");
    tree.attr("data-action", "choose-newest");
    let choose = Press::ToAnswer(Action::Chosen(Choice::Programme(view.programme)));
    written.button(tree, "oc-button", &view.choose, choose);
    tree.close();
    tree.close();
}

fn amount(tree: &mut Tree, view: &NewestView, words: Words) {
    tree.open("div", "oc-figure");
    tree.attr("data-tone", if view.paid { "paid" } else { "unpaid" });
    tree.open("p", "oc-figure__name");
    tree.text(say::answer::subsidy(words));
    if let Some(status) = &view.status {
        chip(tree, status);
    }
    tree.close();
    // No part either: whoever hides the figures of a year that is over does not hide this one.
    tree.open("p", "oc-newest__amount");
    tree.attr("data-figure", "newest");
    tree.text(&view.subsidy);
    tree.close();
    if let Some(small) = &view.small {
        tree.open("p", "oc-newest__small");
        tree.attr("data-figure", "newest-small");
        tree.text(small);
        tree.close();
    }
    for line in &view.more {
        tree.leaf("p", "oc-figure__more", line);
    }
    tree.close();
}
