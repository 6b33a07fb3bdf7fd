//! What is answered at a glance? What is left to pay, what the programme pays, and a picture.

use crate::screen::tree::Tree;
use crate::screen::{say, Bar, Figures, Words};
use crate::ui::written::chip;

/// The two big figures and the picture.
pub(super) fn figures(tree: &mut Tree, figures: &Figures, words: Words) {
    tree.open("div", "oc-card");
    tree.attr("key", "figures");
    tree.open("div", "oc-figures");
    tree.open("div", "oc-figure");
    tree.leaf("h2", "oc-figure__name", &figures.net_name);
    amount(tree, "net", &figures.net);
    tree.leaf("p", "oc-figure__more", &figures.net_more);
    tree.close();
    subsidy(tree, figures, words);
    tree.close();
    bar(tree, &figures.bar);
    tree.close();
}

fn amount(tree: &mut Tree, name: &str, amount: &str) {
    tree.open("p", "oc-figure__amount");
    tree.attr("data-figure", name);
    tree.text(amount);
    tree.close();
}

fn subsidy(tree: &mut Tree, figures: &Figures, words: Words) {
    tree.open("div", "oc-figure");
    tree.attr("data-tone", if figures.paid { "paid" } else { "unpaid" });
    tree.open("h2", "oc-figure__name");
    tree.text(say::answer::subsidy(words));
    for one in &figures.subsidy_chips {
        chip(tree, one);
    }
    tree.close();
    amount(tree, "subsidy", &figures.subsidy);
    for line in &figures.subsidy_more {
        tree.leaf("p", "oc-figure__more", line);
    }
    tree.close();
}

/// Who pays what: a picture, and the same in words.
fn bar(tree: &mut Tree, bar: &Bar) {
    tree.open("figure", "oc-bar");
    tree.open("svg", "oc-bar__picture");
    tree.attr("viewBox", "0 0 1000 40");
    tree.attr("preserveAspectRatio", "none");
    tree.attr("role", "img");
    tree.attr("aria-label", &bar.words);
    part(tree, "oc-bar__net", "1000");
    part(
        tree,
        "oc-bar__subsidy",
        &bar.subsidy_thousandths.to_string(),
    );
    tree.close();
    tree.open("figcaption", "oc-bar__legend");
    key(tree, "subsidy", &bar.subsidy);
    key(tree, "net", &bar.net);
    tree.leaf("span", "oc-bar__key", &bar.total);
    tree.close();
    tree.close();
}

fn part(tree: &mut Tree, class: &str, width: &str) {
    tree.open("rect", class);
    tree.attr("width", width);
    tree.attr("height", "40");
    tree.close();
}

fn key(tree: &mut Tree, part: &str, words: &str) {
    tree.open("span", "oc-bar__key");
    tree.attr("data-part", part);
    tree.text(words);
    tree.close();
}
