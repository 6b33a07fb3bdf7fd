//! How is one of a few chosen? Radio buttons, each with its explanation.

use crate::draft::{Action, Choice};
use crate::screen::tree::Tree;
use crate::ui::written::{Press, Written};

/// One of the choices.
pub(in crate::ui) struct ChoiceItem {
    /// The contract's name of the value.
    pub(in crate::ui) value: &'static str,
    /// Its name.
    pub(in crate::ui) label: &'static str,
    /// One line about it; may be empty, and then that of all is.
    pub(in crate::ui) explanation: &'static str,
    /// Whether it is chosen.
    pub(in crate::ui) checked: bool,
    /// What choosing it does.
    pub(in crate::ui) choice: Choice,
}

/// A question with a few answers; the radio buttons share `name`.
#[inline(never)]
pub(in crate::ui) fn choice_field(
    tree: &mut Tree,
    written: &Written,
    (name, legend): (&str, &str),
    items: &mut dyn Iterator<Item = ChoiceItem>,
) {
    tree.open("fieldset", "oc-field oc-fieldset");
    tree.leaf("legend", "oc-label", legend);
    let mut items = items.peekable();
    let explained = items
        .peek()
        .is_some_and(|item| !item.explanation.is_empty());
    let class = if explained {
        "oc-choices oc-choices--explained"
    } else {
        "oc-choices"
    };
    tree.open("div", class);
    for item in items {
        choice(tree, written, name, &item);
    }
    tree.close();
    tree.close();
}

fn choice(tree: &mut Tree, written: &Written, name: &str, item: &ChoiceItem) {
    tree.open("label", "oc-choice");
    let press = Press::Act(Action::Chosen(item.choice));
    written.input(tree, "oc-choice__input", "radio", item.checked, press);
    tree.attr("name", name);
    tree.attr("value", item.value);
    tree.close();
    tree.open("span", "oc-choice__text");
    tree.leaf("span", "oc-choice__label", item.label);
    if !item.explanation.is_empty() {
        tree.leaf("span", "oc-choice__explanation", item.explanation);
    }
    tree.close();
    tree.close();
}
