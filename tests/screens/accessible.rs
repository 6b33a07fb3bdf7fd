//! Can everybody find their way in every state? Names, references and the order of headings.

use std::collections::BTreeSet;

use crate::states::{self, State};
use crate::tree::{Element, Tree};

#[track_caller]
fn in_every_state(check: fn(&State, &Tree)) {
    for state in states::all() {
        check(&state, &state.page());
    }
}

#[test]
fn every_id_and_every_attribute_is_unique() {
    in_every_state(|state, page| {
        let mut seen = BTreeSet::new();
        for id in page.all().filter_map(|element| element.get("id")) {
            assert!(seen.insert(id.to_owned()), "{}: {id} twice", state.name);
            assert!(
                id.starts_with("oc-"),
                "{}: {id} may be the host page's",
                state.name
            );
        }
        for element in page.all() {
            let names: BTreeSet<_> = element.attributes.iter().map(|(name, _)| name).collect();
            assert_eq!(names.len(), element.attributes.len(), "{element:?}");
        }
    });
}

#[test]
fn every_reference_has_an_aim() {
    in_every_state(|state, page| {
        let mut references = 0;
        for element in page.all() {
            for name in [
                "for",
                "aria-describedby",
                "aria-labelledby",
                "aria-controls",
            ] {
                for id in element.get(name).into_iter().flat_map(|ids| ids.split(' ')) {
                    assert_eq!(page.with("id", id).len(), 1, "{}: {name}={id}", state.name);
                    references += 1;
                }
            }
            if let Some(id) = element.get("href").and_then(|href| href.strip_prefix('#')) {
                assert_eq!(page.with("id", id).len(), 1, "{}: #{id}", state.name);
            }
        }
        assert!(references > 20, "{}", state.name);
    });
}

#[test]
fn every_control_has_a_name() {
    fn name(page: &Tree, control: &Element) -> String {
        let labelled = control.get("id").map(|id| page.with("for", id));
        let around = page.ancestors(control).find(|one| one.name == "label");
        let labels = labelled.into_iter().flatten().chain(around);
        let own = control.get("aria-label").unwrap_or(&control.text);
        labels
            .map(|label| label.text.as_str())
            .chain([own])
            .collect()
    }
    in_every_state(|state, page| {
        for control in ["input", "select", "button", "a", "summary"] {
            for element in page.named(control) {
                let named = !name(page, element).trim().is_empty();
                assert!(named, "{}: {element:?}", state.name);
            }
        }
        for input in page.named("input").chain(page.named("select")) {
            let by_id = input
                .get("id")
                .is_some_and(|id| page.with("for", id).len() == 1);
            let around = page.ancestors(input).any(|one| one.name == "label");
            assert!(by_id != around, "{}: one label each: {input:?}", state.name);
        }
    });
}

#[test]
fn no_button_sends_the_form() {
    in_every_state(|state, page| {
        for button in page.named("button") {
            assert_eq!(
                button.get("type"),
                Some("button"),
                "{}: {}",
                state.name,
                button.text
            );
        }
    });
}

#[test]
fn headings_go_down_one_step_at_a_time() {
    in_every_state(|state, page| {
        let levels: Vec<u32> = page
            .all()
            .filter_map(|element| element.name.strip_prefix('h')?.parse().ok())
            .collect();
        assert_eq!(levels.first(), Some(&1), "{}", state.name);
        assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
        let jump = levels.windows(2).find(|pair| pair[1] > pair[0] + 1);
        assert_eq!(jump, None, "{}: {levels:?}", state.name);
    });
}

#[test]
fn choices_are_grouped_and_one_of_each_is_made() {
    in_every_state(|state, page| {
        let radios: Vec<&Element> = page.with("type", "radio");
        let groups: BTreeSet<&str> = radios.iter().filter_map(|one| one.get("name")).collect();
        assert_eq!(groups.len(), 5, "{}: {groups:?}", state.name);
        for group in groups {
            let members = page.with("name", group);
            let chosen = members.iter().filter(|one| one.get("checked").is_some());
            assert_eq!(chosen.count(), 1, "{}: {group}", state.name);
            let around = |one: &&Element| page.ancestors(one).find(|up| up.name == "fieldset");
            let fieldset = members.first().and_then(around).unwrap();
            let legends = page
                .inside(fieldset)
                .iter()
                .filter(|one| one.name == "legend")
                .count();
            assert_eq!(legends, 1, "{}: {group}", state.name);
            assert!(members
                .iter()
                .all(|one| std::ptr::eq(around(one).unwrap(), fieldset)));
        }
        let selected = page
            .named("option")
            .filter(|one| one.get("selected").is_some());
        assert_eq!(selected.count(), 1, "{}", state.name);
    });
}

#[test]
fn tables_have_a_name_and_heads_for_their_cells() {
    in_every_state(|state, page| {
        for table in page.named("table") {
            let parts = page.inside(table);
            let count = |name: &str| parts.iter().filter(|part| part.name == name).count();
            let named = table.get("aria-labelledby").is_some() || count("caption") == 1;
            assert!(named, "{}", state.name);
            assert_eq!((count("thead"), count("tbody")), (1, 1), "{}", state.name);
            let heads = parts.iter().filter(|part| part.name == "th");
            assert!(heads.clone().all(|head| head.get("scope").is_some()));
            let columns = heads
                .filter(|head| head.get("scope") == Some("col"))
                .count();
            let cells = count("td")
                + parts
                    .iter()
                    .filter(|p| p.get("scope") == Some("row"))
                    .count();
            assert_eq!(cells % columns, 0, "{}: every row is full", state.name);
        }
    });
}

/// A host finds these by `::part()`, wherever they stand. None of them holds a source or a notice,
/// which could be hidden so.
const PARTS: [(&str, &str); 7] = [
    ("oc-heading", "heading"),
    ("oc-label", "label"),
    ("oc-input", "input"),
    ("oc-select", "input"),
    ("oc-button", "button"),
    ("oc-figure__amount", "figure"),
    ("oc-error", "error"),
];

/// What a host may style has its part, and nothing else has one.
#[track_caller]
pub fn assert_parts(shown: &Tree, name: &str) {
    for element in shown.all() {
        let part = PARTS.iter().find(|(class, _)| element.has_class(class));
        let part = part.map(|(_, part)| *part);
        assert_eq!(element.get("part"), part, "{name}: {element:?}");
    }
}

#[test]
fn what_a_host_may_style_has_its_part() {
    in_every_state(|state, page| assert_parts(page, state.name));
}

#[test]
fn nothing_says_something_by_colour_alone() {
    in_every_state(|state, page| {
        for chip in page.all().filter(|one| one.has_class("oc-chip")) {
            assert!(!chip.text.trim().is_empty(), "{}: {chip:?}", state.name);
        }
    });
}

#[test]
fn only_what_is_written_for_it_is_left_empty() {
    in_every_state(|state, page| {
        for element in page
            .all()
            .filter(|one| ["li", "dt", "dd", "th", "b"].contains(&one.name.as_str()))
        {
            assert!(
                !element.text.trim().is_empty(),
                "{}: {element:?}",
                state.name
            );
        }
    });
}
