//! Does a kept form come back as it was, and anything else do no harm?

use super::*;
use crate::draft::{Action, Choice, Form};

fn after(actions: &[Action]) -> Draft {
    let step = |form: Form, action: &Action| form.after(action.clone()).unwrap_or(form);
    actions.iter().fold(Form::example(), step).draft().clone()
}

fn typed(field: NumberField, text: &str) -> Action {
    Action::Typed {
        field,
        text: text.to_owned(),
        composing: false,
    }
}

#[track_caller]
fn comes_back(draft: &Draft) {
    assert_eq!(Draft::from_saved(&draft.to_saved()).as_ref(), Some(draft));
}

#[test]
fn the_kept_text_is_readable() {
    let draft = after(&[
        typed(NumberField::Terminals, "12"),
        Action::Chosen(Choice::Enhancement(Enhancement::Cloud, true)),
    ]);
    let expected = "otasuke-draft-1\nprogramme=it-security-2024\napplicant=sme\n\
                    already-subsidised=false\nmonitoring=endpoint\nservice-class=1\n\
                    tax-included=false\nenhancement=cloud\nterminals=12";
    assert_eq!(draft.to_saved(), expected);
}

#[test]
fn every_choice_comes_back() {
    comes_back(&Draft::example());
    let programmes = BOOK.programmes.iter().map(|one| Choice::Programme(one));
    let applicants = Applicant::ALL.iter().map(|one| Choice::Applicant(*one));
    let kinds = MonitoringKind::ALL
        .iter()
        .map(|one| Choice::Monitoring(*one));
    let classes = ServiceClass::ALL
        .iter()
        .map(|one| Choice::ServiceClass(*one));
    let others = [
        Choice::AlreadySubsidised(true),
        Choice::TaxBasis(TaxBasis::Included),
    ];
    for choice in programmes
        .chain(applicants)
        .chain(kinds)
        .chain(classes)
        .chain(others)
    {
        comes_back(&after(&[Action::Chosen(choice)]));
    }
}

#[test]
fn every_set_of_enhancements_comes_back() {
    for set in 0..1_u8 << Enhancement::ALL.len() {
        let claimed = Enhancement::ALL.iter().enumerate();
        let actions: Vec<Action> = claimed
            .filter(|(bit, _)| set >> bit & 1 == 1)
            .map(|(_, one)| Action::Chosen(Choice::Enhancement(*one, true)))
            .collect();
        comes_back(&after(&actions));
    }
}

#[test]
fn every_text_comes_back_as_it_was_typed() {
    let texts = [
        "",
        " ",
        "１２",
        "1.",
        "abc",
        "a=b",
        "=",
        "<b>&amp;</b>",
        "千五百円",
        "\u{2028}",
        "🙂",
    ];
    for &field in NumberField::ALL {
        for text in texts {
            comes_back(&after(&[typed(field, text)]));
        }
    }
}

#[test]
fn the_example_is_not_kept_as_if_somebody_had_typed_it() {
    let draft = after(&[typed(NumberField::Terminals, "12")]);
    let back = Draft::from_saved(&draft.to_saved()).unwrap();
    for &field in NumberField::ALL {
        assert_eq!(back.is_example(field), field != NumberField::Terminals);
    }
}

#[test]
fn what_is_no_kept_form_is_none() {
    for text in [
        "",
        "garbage",
        "otasuke-draft-0\nterminals=12",
        "otasuke-draft-10\nterminals=12",
        " otasuke-draft-1",
        "\u{feff}otasuke-draft-1",
        "{\"terminals\":12}",
        "terminals=12\notasuke-draft-1",
    ] {
        assert_eq!(Draft::from_saved(text), None, "{text:?}");
    }
}

#[test]
fn what_cannot_be_read_stays_as_in_the_example() {
    for line in [
        "",
        "=",
        "terminals",
        "programme=it-security-1999",
        "programme=",
        "applicant=SME",
        "already-subsidised=yes",
        "monitoring=both",
        "service-class=3",
        "tax-included=1",
        "enhancement=",
        "unknown=1",
        "Terminals=12",
        "constructor=1",
    ] {
        let draft = Draft::from_saved(&format!("{VERSION}\n{line}"));
        assert_eq!(draft, Some(Draft::example()), "{line:?}");
    }
    let draft = Draft::from_saved(&format!(
        "{VERSION}\napplicant=?\nterminals=12\nmonitoring=?"
    ));
    assert_eq!(
        draft,
        Some(after(&[typed(NumberField::Terminals, "12")])),
        "and the lines around it are read"
    );
}

#[test]
fn a_text_that_nobody_types_is_cut() {
    let long = "１".repeat(100_000);
    let draft = Draft::from_saved(&format!("{VERSION}\nterminals={long}")).unwrap();
    let text = draft.text(NumberField::Terminals);
    assert_eq!(text.chars().count(), TEXT_CHARS_MAX);
    assert!(long.starts_with(text));
}

#[test]
fn an_empty_field_stays_empty() {
    let draft = after(&[Action::Cleared]);
    comes_back(&draft);
    let back = Draft::from_saved(&draft.to_saved()).unwrap();
    assert_eq!(back.text(NumberField::Terminals), "");
}

#[test]
fn what_is_set_from_outside_is_read_like_a_typed_text_and_must_be_in_range() {
    let set = |key, value| Draft::example().preset(key, value, None);
    for (key, value, written) in [
        ("terminals", "12", "12"),
        ("terminals", "１，２００台", "1,200"),
        ("term-months", "2年", "24"),
        ("initial-fee", "3万", "30,000"),
        ("max-terminals", "", ""),
    ] {
        let draft = set(key, value).unwrap();
        let field = NumberField::named(key).unwrap();
        assert_eq!(draft.text(field), written, "{key} {value}");
        assert!(!draft.is_example(field), "{key} {value}");
    }
    for (key, value) in [("applicant", "small"), ("programme", "it-security-2025")] {
        let draft = set(key, value).unwrap();
        assert!(draft.to_saved().contains(&format!("{key}={value}")));
    }
    for (key, value) in [
        ("terminals", ""),
        ("terminals", "0"),
        ("terminals", "100001"),
        ("terminals", "many"),
        ("term-months", "1.5"),
        ("term-months", "121"),
        ("initial-fee", "-1"),
        ("applicant", "SME"),
        ("programme", "it-security-1999"),
        ("tax-included", "yes"),
        ("enhancement", "all"),
        ("__proto__", "1"),
        ("", ""),
    ] {
        assert_eq!(set(key, value), None, "{key} {value}");
    }
}

#[test]
fn latest_is_the_newest_year_that_is_not_over_and_is_kept_as_that_year() {
    let day = |text| Some(Date::parse(text).unwrap());
    for (today, programme) in [
        (day("2024-05-01"), "it-security-2026"),
        (day("2026-11-28"), "it-security-2026"),
        (None, "it-security-2026"),
    ] {
        let draft = Draft::example().preset("programme", "latest", today);
        let draft = draft.unwrap();
        assert_eq!(draft.programme.id, programme, "{today:?}");
        assert_eq!(BOOK.latest_on(today).id, programme, "{today:?}");
        comes_back(&draft);
    }
    for (key, value) in [("programme", "Latest"), ("applicant", "latest")] {
        assert_eq!(Draft::example().preset(key, value, None), None, "{key}");
    }
    // A kept form names a year.
    let kept = Draft::from_saved("otasuke-draft-1\nprogramme=latest").unwrap();
    assert_eq!(kept.programme, BOOK.default_programme);
}
