//! How is a number entered? As text that nothing rewrites while somebody is typing in it.
//!
//! The text of the field is the state, also while an input method composes it, so that Yew never
//! finds a difference to write back. Nothing optional follows the input in its parent: Yew 0.23
//! would make the input anew, and the focus would be lost. What is typed comes to the root of the
//! calculator, by the field's id.

use crate::screen::tree::Tree;
use crate::screen::{say, FieldView, Words};
use crate::ui::written::chip;

/// A field for a number, with its unit.
pub(in crate::ui) fn number_field(tree: &mut Tree, view: &FieldView, words: Words) {
    open_number_field(tree, view, words, |_| {});
    unit(tree, view);
    close_number_field(tree, view);
    tree.close();
}

/// The field up to its input; `before` stands in front of that. The row is left open.
pub(in crate::ui) fn open_number_field(
    tree: &mut Tree,
    view: &FieldView,
    words: Words,
    before: impl FnOnce(&mut Tree),
) {
    tree.open("div", "oc-field");
    tree.attr("key", view.name);
    tree.open("div", "oc-field__head");
    tree.open("label", "oc-label");
    tree.attr("for", &["oc-", view.name].concat());
    tree.text(&view.label);
    tree.close();
    if view.example && !view.text.is_empty() {
        tree.open("span", "oc-example__mark");
        tree.attr("data-example-field", "");
        tree.text(say::page::example_field(words));
        tree.close();
    }
    tree.close();
    part(tree, "oc-support", (view.name, "support"), &view.support);
    tree.open("div", "oc-row");
    before(tree);
    input(tree, view);
}

fn input(tree: &mut Tree, view: &FieldView) {
    let id = ["oc-", view.name].concat();
    tree.open("input", "oc-input");
    tree.attr("id", &id);
    tree.attr("type", "text");
    tree.attr("inputmode", "numeric");
    tree.attr("autocomplete", "off");
    tree.attr("value", &view.text);
    let described = [
        &*id,
        "-support ",
        &id,
        "-echo ",
        &id,
        "-finding ",
        &id,
        "-error",
    ];
    tree.attr("aria-describedby", &described.concat());
    if !view.error.is_empty() {
        tree.attr("aria-invalid", "true");
    }
    tree.close();
}

/// The unit behind the input.
pub(in crate::ui) fn unit(tree: &mut Tree, view: &FieldView) {
    tree.leaf("span", "oc-unit", view.unit);
}

/// Closes the row; what was read, and what is wrong. The field is left open.
pub(in crate::ui) fn close_number_field(tree: &mut Tree, view: &FieldView) {
    tree.close();
    let echo = if view.echo_is_plain {
        "oc-visually-hidden"
    } else {
        "oc-echo"
    };
    part(tree, echo, (view.name, "echo"), &view.echo);
    tree.open("div", "oc-finding");
    tree.attr("id", &["oc-", view.name, "-finding"].concat());
    if let Some(finding) = &view.finding {
        chip(tree, finding);
    }
    tree.close();
    part(tree, "oc-error", (view.name, "error"), &view.error);
}

fn part(tree: &mut Tree, class: &str, (name, part): (&str, &str), words: &str) {
    tree.open("p", class);
    tree.attr("id", &["oc-", name, "-", part].concat());
    tree.text(words);
    tree.close();
}
