//! How does a question of a panel look? As those of the form: label, support, entry, echo, error.

use super::entry::{Asked, Entry};
use super::node::{element, text, Node};
use crate::draft::number_text::group_digits;
use crate::screen::{problem_sentence, shown_number, unit_name, Words};

/// What can be chosen: its value and its name.
pub(crate) type Item<'a> = (&'a str, &'a str);

/// A number field that does `name`; its id is `oc-` and `id`.
pub(crate) fn number_field(
    words: Words,
    (id, name): (&str, &str),
    (label, support): (&str, &str),
    entry: &Entry,
    asked: &Asked,
) -> Node {
    let id = format!("oc-{id}");
    let part = |class, part: &str, words: &str| {
        text("p", class, words).attr("id", &format!("{id}-{part}"))
    };
    let value = entry.read(asked).ok().flatten();
    let echo = value.filter(|value| entry.text() != group_digits(*value));
    let echo = echo.map_or_else(String::new, |value| shown_number(words, asked.unit, value));
    let error = entry.complaint(asked);
    let error = error.map_or_else(String::new, |error| {
        problem_sentence(words, asked.unit, error)
    });
    let input = element("input", "oc-input")
        .attr("id", &id)
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .attr("value", entry.text())
        .attr(
            "aria-describedby",
            &format!("{id}-support {id}-echo {id}-error"),
        )
        .attr_if(!error.is_empty(), "aria-invalid", "true")
        .attr("data-do", name);
    element("div", "oc-field")
        .with(text("label", "oc-label", label).attr("for", &id))
        .with(part("oc-support", "support", support))
        .with(element("div", "oc-row").with(input).with(text(
            "span",
            "oc-unit",
            unit_name(words, asked.unit),
        )))
        .with(part("oc-echo", "echo", &echo))
        .with(part("oc-error", "error", &error))
}

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
