//! Can what somebody types do anything but stand in its field?

use otasuke_calculator::domain::Named;
use otasuke_calculator::draft::{Action, Draft, Form, NumberField};
use otasuke_calculator::screen::Words;

use crate::page::{html, page, typed, OPEN};
use crate::states::{self, HOSTILE};

#[test]
fn hostile_text_stays_text() {
    for &field in NumberField::ALL {
        let actions = [typed(field, HOSTILE), Action::Left(field)];
        let shown = html(Words::Ja, &actions, OPEN, true);
        assert!(
            !shown.contains("<script") && !shown.contains("<img"),
            "{field:?}"
        );
    }
    let page = page(&[typed(NumberField::Terminals, HOSTILE)], OPEN);
    assert_eq!(page.id("oc-terminals").get("value"), Some(HOSTILE));
    let error = &page.id("oc-terminals-error").text;
    assert!(error.starts_with("＊ 「\"」は読み取れません"), "{error}");
}

#[test]
fn a_character_that_is_markup_is_quoted_in_the_error() {
    for character in ["<", "&", "'"] {
        let page = page(&[typed(NumberField::Terminals, character)], OPEN);
        let error = &page.id("oc-terminals-error").text;
        assert!(error.starts_with(&format!("＊ 「{character}」")), "{error}");
    }
}

#[test]
fn a_kept_form_that_somebody_changed_stays_text() {
    let saved = format!("otasuke-draft-1\nterminals={HOSTILE}\nmonitoring=<b>");
    let form = Form::resumed(Draft::from_saved(&saved).unwrap());
    assert_eq!(form.draft().text(NumberField::Terminals), HOSTILE);
    assert_eq!(form.draft().monitoring, Draft::example().monitoring);
}

#[test]
fn nothing_runs_and_nothing_is_styled_in_place() {
    for state in states::all() {
        for element in state.page().all() {
            let name = element.name.as_str();
            assert!(
                !["script", "style", "iframe", "object", "link", "base", "img"].contains(&name),
                "{}: {name}",
                state.name
            );
            for (attribute, value) in &element.attributes {
                let runs = attribute.starts_with("on") || attribute == "style";
                assert!(!runs, "{}: {name} {attribute}", state.name);
                if ["href", "src", "action", "formaction"].contains(&attribute.as_str()) {
                    let other = ["en.html?lang=en", "./?lang=ja"].contains(&value.as_str());
                    let own = value.starts_with("#oc-") || other;
                    let safe = value.starts_with("https://") || own;
                    assert!(safe, "{}: {attribute}={value}", state.name);
                }
            }
        }
    }
}

#[test]
fn a_page_behind_a_link_learns_nothing_of_this_one() {
    for link in states::all().iter().flat_map(|state| {
        let links = state.page();
        links
            .named("a")
            .filter(|link| link.get("href").unwrap().starts_with("https://"))
            .map(|link| {
                (
                    link.get("rel").map(str::to_owned),
                    link.get("target").map(str::to_owned),
                )
            })
            .collect::<Vec<_>>()
    }) {
        assert_eq!(
            link,
            (
                Some("noopener noreferrer".to_owned()),
                Some("_blank".to_owned())
            )
        );
    }
}

#[test]
fn no_field_is_filled_or_rewritten_by_the_browser() {
    for state in states::all() {
        for input in state.page().with("class", "oc-input") {
            assert_eq!(input.get("type"), Some("text"));
            assert_eq!(input.get("inputmode"), Some("numeric"));
            assert_eq!(input.get("autocomplete"), Some("off"));
            assert_eq!(input.get("name"), None, "it is never sent anywhere");
        }
    }
}
