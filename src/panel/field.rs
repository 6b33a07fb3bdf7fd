//! How does a question of a panel look? As those of the form: label, support, entry, echo, error.

use super::node::{element, text, Node};

/// What can be chosen: its value and its name.
pub(crate) type Item<'a> = (&'a str, &'a str);

/// A list of which one is chosen; the first item may be an empty value that asks.
pub(crate) fn select_field(
    (id, name): (&str, &str),
    label: &str,
    items: &[Item<'_>],
    chosen: &str,
) -> Node {
    let id = format!("oc-{id}");
    let option = |&(value, words): &Item<'_>| {
        text("option", "", words)
            .attr("value", value)
            .attr_if(value == chosen, "selected", "")
    };
    let select = element("select", "oc-select")
        .attr("id", &id)
        .attr("data-do", name)
        .with_all(items.iter().map(option));
    element("div", "oc-field")
        .with(text("label", "oc-label", label).attr("for", &id))
        .with(select)
}

/// Radio buttons of which one, or none yet, is chosen.
pub(crate) fn choice_field(name: &str, legend: &str, items: &[Item<'_>], chosen: &str) -> Node {
    let choice = |&(value, words): &Item<'_>| {
        let input = element("input", "oc-choice__input")
            .attr("type", "radio")
            .attr("name", &format!("oc-{name}"))
            .attr("value", value)
            .attr("data-do", name)
            .attr_if(value == chosen, "checked", "");
        let words =
            element("span", "oc-choice__text").with(text("span", "oc-choice__label", words));
        element("label", "oc-choice").with(input).with(words)
    };
    element("fieldset", "oc-field oc-fieldset")
        .with(text("legend", "oc-label", legend))
        .with(element("div", "oc-choices").with_all(items.iter().map(choice)))
}

/// A check mark that does `name` with `value`.
pub(crate) fn check_field(name: &str, value: &str, label: &str, checked: bool) -> Node {
    let input = element("input", "oc-check__input")
        .attr("type", "checkbox")
        .attr("value", value)
        .attr("data-do", name)
        .attr_if(checked, "checked", "");
    element("label", "oc-check")
        .with(input)
        .with(text("span", "", label))
}
