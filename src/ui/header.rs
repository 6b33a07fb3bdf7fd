//! What stands at the head of the page? Its title, the programme, its state and age.

use super::rounds::{rounds, Sourced};
use super::written::{chip, Press, Written};
use crate::draft::{Action, Choice};
use crate::screen::tree::Tree;
use crate::screen::{say, ProgrammeView, Words};

/// The head; `example` while the figures are those of the example.
pub(super) fn header(
    tree: &mut Tree,
    written: &Written,
    programme: &ProgrammeView,
    (example, own_page): (bool, bool),
    words: Words,
) {
    tree.open("header", "oc-header");
    if own_page {
        other_language(tree, words);
    }
    // Another page has a heading of its own already.
    tree.open(if own_page { "h1" } else { "h2" }, "oc-title");
    tree.attr("key", "title");
    tree.text(say::page::title(words));
    tree.close();
    tree.open("div", "oc-programme");
    tree.attr("key", "programme");
    tree.leaf("span", "", programme.title);
    chip(tree, &programme.rounds.state);
    if let Some((label, newest)) = &programme.newest {
        tree.open("span", "");
        tree.attr("data-action", "newest-programme");
        let choose = Press::ToAnswer(Action::Chosen(Choice::Programme(newest)));
        written.button(tree, "oc-button oc-button--small", label, choose);
        tree.close();
    }
    tree.leaf("span", "oc-programme__day", &programme.checked);
    tree.close();
    rounds(tree, &programme.rounds, Sourced::Yes);
    if example {
        tree.open("p", "oc-example");
        tree.attr("key", "example");
        tree.attr("data-example", "");
        tree.leaf("span", "oc-example__mark", say::page::example_field(words));
        tree.text(say::page::example(words));
        tree.close();
    }
    tree.close();
}

/// The way to the same page in the other language.
fn other_language(tree: &mut Tree, words: Words) {
    let code = say::page::other_code(words);
    tree.open("p", "oc-language");
    tree.attr("key", "language");
    tree.attr("data-action", "language");
    tree.open("a", "");
    tree.attr("href", &["?lang=", code].concat());
    tree.attr("lang", code);
    tree.text(say::page::other_language(words));
    tree.close();
    tree.close();
}
