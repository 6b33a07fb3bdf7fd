//! What stays near on a phone, where the answer stands far below? Both figures: at the lower edge of
//! our own page, and beside the questions of size on the page of somebody else, whose edges are not
//! ours.

use super::written::{Press, Written};
use crate::screen::tree::Tree;
use crate::screen::{say, AnswerView, Words};

/// Both figures, where there is an answer, what the newest year pays where that of the answer is
/// over, and the way to it.
pub(super) fn dock(tree: &mut Tree, written: &Written, answer: Option<&AnswerView>, words: Words) {
    let none = say::questions::none(words);
    let figures = answer.map(|answer| &answer.figures);
    let net = figures.map_or(none, |figures| &figures.net);
    let subsidy = figures.map_or(none, |figures| &figures.subsidy);
    let name = figures.map_or(say::answer::subsidy(words), |figures| {
        &figures.subsidy_short
    });
    let paid = figures.is_some_and(|figures| figures.paid);
    tree.open("div", "oc-dock");
    tree.attr("role", "group");
    tree.attr("aria-label", say::page::dock(words));
    figure(tree, say::answer::net_short(words), net, "");
    figure(tree, name, subsidy, if paid { "oc-dock__paid" } else { "" });
    let to_answer = Press::ToField("answer");
    written.button(
        tree,
        "oc-dock__link",
        say::page::to_answer(words),
        to_answer,
    );
    if let Some(newest) = answer.and_then(|answer| answer.newest.as_ref()) {
        tree.leaf("span", "oc-dock__newest", &newest.short);
    }
    tree.close();
}

fn figure(tree: &mut Tree, name: &str, amount: &str, class: &str) {
    tree.open("span", "oc-dock__figure");
    tree.text(name);
    tree.leaf("b", class, amount);
    tree.close();
}
