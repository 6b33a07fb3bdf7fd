//! Does every action change what it says, and nothing else?

use super::*;
use crate::domain::Named;
use crate::draft::number_text::NumberProblem;
use crate::rules::BOOK;
use NumberField::{EndpointMonthlyFee, InitialFee, TermMonths, Terminals};

fn typed(field: NumberField, text: &str) -> Action {
    composed(field, text, false)
}

fn composed(field: NumberField, text: &str, composing: bool) -> Action {
    Action::Typed {
        field,
        text: text.to_owned(),
        composing,
    }
}

/// The example after these actions; one that changes nothing leaves it as it is.
fn after(actions: impl IntoIterator<Item = Action>) -> Form {
    actions.into_iter().fold(Form::example(), step)
}

fn step(form: Form, action: Action) -> Form {
    form.after(action).unwrap_or(form)
}

fn complaint(form: &Form, field: NumberField) -> Option<Problem> {
    form.complaint(field, &Reading::of(form.draft(), None))
}

#[test]
fn the_example_is_untouched_and_complains_of_nothing() {
    let form = Form::example();
    assert!(!form.is_touched() && !form.can_undo());
    assert_eq!(form.draft(), &Draft::example());
    for &field in NumberField::ALL {
        assert!(form.draft().is_example(field));
        assert_eq!(complaint(&form, field), None);
    }
    assert!(Form::resumed(Draft::example()).is_touched());
}

#[test]
fn a_typed_text_stays_as_it_was_typed() {
    for text in [
        "12000",
        "１２０００",
        "1.",
        "千五百",
        " 12 ",
        "<b>1</b>",
        "",
        "abc",
        "1万2",
    ] {
        let form = after([typed(InitialFee, text), Action::Paused(InitialFee)]);
        assert_eq!(form.draft().text(InitialFee), text);
        assert!(form.is_touched() && !form.draft().is_example(InitialFee));
        assert!(
            form.draft().is_example(Terminals),
            "no other field is the visitor's"
        );
    }
}

#[test]
fn a_number_is_written_as_it_was_read_when_the_field_is_left() {
    let cases = [
        (InitialFee, "12000", "12,000"),
        (InitialFee, "１万２千", "12,000"),
        (InitialFee, " ￥0 ", "0"),
        (InitialFee, "1,2,3", "123"),
        (TermMonths, "2年", "24"),
        (Terminals, "１０台", "10"),
        // What is no number stays: the visitor mends it, not the page.
        (Terminals, "abc", "abc"),
        (Terminals, "1.", "1."),
        (Terminals, "", ""),
        (InitialFee, "３年", "３年"),
    ];
    for (field, text, left) in cases {
        let form = after([typed(field, text), Action::Left(field)]);
        assert_eq!(form.draft().text(field), left, "{text}");
        assert_eq!(form.after(Action::Left(field)), None, "{text}: once is all");
    }
}

#[test]
fn a_field_that_nobody_typed_in_keeps_its_example() {
    for &field in NumberField::ALL {
        assert_eq!(Form::example().after(Action::Left(field)), None);
    }
}

#[test]
fn the_same_text_again_changes_nothing() {
    let form = after([typed(Terminals, "12")]);
    assert_eq!(form.after(typed(Terminals, "12")), None);
    assert_eq!(Form::example().after(typed(Terminals, "10")), None);
}

/// When a complaint comes: at once, only after a pause or a leaving, or never.
#[test]
fn complaints_wait_for_what_may_still_become_a_number() {
    let max = Terminals.range().into_inner().1;
    let wrong = |problem| Some(Problem::Wrong(problem));
    let cases = [
        ("12", None, None),
        ("", None, Some(Problem::Missing)),
        ("1.", None, Some(Problem::Incomplete)),
        ("0", None, Some(Problem::TooSmall { min: 1 })),
        (
            "abc",
            wrong(NumberProblem::NotANumber('a')),
            wrong(NumberProblem::NotANumber('a')),
        ),
        (
            "-1",
            wrong(NumberProblem::Minus),
            wrong(NumberProblem::Minus),
        ),
        (
            "3円",
            wrong(NumberProblem::WrongUnit),
            wrong(NumberProblem::WrongUnit),
        ),
        (
            "100001",
            Some(Problem::TooLarge { max }),
            Some(Problem::TooLarge { max }),
        ),
    ];
    for (text, at_once, later) in cases {
        let form = after([typed(Terminals, text)]);
        assert_eq!(complaint(&form, Terminals), at_once, "{text:?} at once");
        for rest in [Action::Paused(Terminals), Action::Left(Terminals)] {
            let rested = step(form.clone(), rest.clone());
            assert_eq!(complaint(&rested, Terminals), later, "{text:?} {rest:?}");
        }
        let elsewhere = step(form, Action::Left(InitialFee));
        assert_eq!(complaint(&elsewhere, Terminals), at_once, "{text:?}");
    }
}

#[test]
fn a_rest_changes_nothing_but_a_complaint_that_waits() {
    let changes = |text| {
        let form = after([typed(Terminals, text)]);
        form.after(Action::Paused(Terminals)).is_some()
    };
    for text in ["12", "１２台", "2円", "100001"] {
        assert!(!changes(text), "{text:?}");
    }
    for text in ["", "1.", "0"] {
        assert!(changes(text), "{text:?}");
    }
}

#[test]
fn the_next_key_takes_back_a_complaint_that_waits() {
    let form = after([typed(Terminals, "1."), Action::Paused(Terminals)]);
    assert_eq!(complaint(&form, Terminals), Some(Problem::Incomplete));
    let form = step(form, typed(Terminals, "1.."));
    let form = step(form, typed(Terminals, "1."));
    assert_eq!(complaint(&form, Terminals), None);
}

#[test]
fn nothing_is_complained_about_while_an_input_method_composes() {
    let form = after([composed(Terminals, "k", true)]);
    assert_eq!(complaint(&form, Terminals), None);
    assert_eq!(form.draft().text(Terminals), "k");
    let form = step(form, Action::Paused(Terminals));
    assert_eq!(
        complaint(&form, Terminals),
        None,
        "nor when somebody looks for the right character"
    );
    let form = step(form, composed(Terminals, "k", false));
    assert!(complaint(&form, Terminals).is_some(), "but when it is done");
}

#[test]
fn leaving_ends_a_composition() {
    let form = after([composed(Terminals, "ｋ", true), Action::Left(Terminals)]);
    assert!(complaint(&form, Terminals).is_some());
}

#[test]
fn the_keys_in_one_field_are_undone_together() {
    let one = after([
        typed(Terminals, "1"),
        typed(Terminals, "12"),
        typed(Terminals, "123"),
    ]);
    let two = step(one.clone(), typed(InitialFee, "5"));
    assert_eq!(step(two.clone(), Action::Undone).draft(), one.draft());
    let none = step(step(two, Action::Undone), Action::Undone);
    assert_eq!(none.draft(), &Draft::example());
    assert!(!none.can_undo());
    assert_eq!(none.after(Action::Undone), None);
}

#[test]
fn what_comes_between_keys_begins_a_new_step() {
    for between in [
        Action::Left(Terminals),
        Action::Picked(TermMonths, 12),
        Action::Chosen(Choice::AlreadySubsidised(true)),
        typed(InitialFee, "1"),
    ] {
        let form = after([typed(Terminals, "1"), between.clone()]);
        let before = form.draft().clone();
        let form = step(form, typed(Terminals, "12"));
        assert_eq!(
            step(form, Action::Undone).draft(),
            &before,
            "after {between:?}"
        );
    }
}

#[test]
fn clearing_empties_the_fields_and_keeps_the_choices() {
    let chosen = after([
        Action::Chosen(Choice::Applicant(Applicant::Small)),
        Action::Chosen(Choice::Monitoring(MonitoringKind::Combined)),
        typed(Terminals, "abc"),
    ]);
    let form = step(chosen.clone(), Action::Cleared);
    for &field in NumberField::ALL {
        assert_eq!(form.draft().text(field), "");
        assert!(!form.draft().is_example(field));
        assert_eq!(complaint(&form, field), None, "an empty form is no mistake");
    }
    assert_eq!(form.draft().applicant, Applicant::Small);
    assert_eq!(form.draft().monitoring, MonitoringKind::Combined);
    assert_eq!(step(form, Action::Undone).draft(), chosen.draft());
}

/// A field that was left complains of nothing; one that is left again does.
#[test]
fn clearing_forgets_which_fields_were_left() {
    let left = after([typed(Terminals, "1."), Action::Left(Terminals)]);
    assert!(complaint(&left, Terminals).is_some());
    let cleared = step(left, Action::Cleared);
    assert_eq!(complaint(&cleared, Terminals), None);
    let again = step(cleared.clone(), Action::Left(Terminals));
    assert!(complaint(&again, Terminals).is_some());
    let undone = step(cleared, Action::Undone);
    assert_eq!(complaint(&undone, Terminals), None);
}

#[test]
fn a_picked_number_is_written_with_commas_and_is_the_visitors() {
    let form = after([Action::Picked(EndpointMonthlyFee, 1_234_567)]);
    assert_eq!(form.draft().text(EndpointMonthlyFee), "1,234,567");
    assert!(!form.draft().is_example(EndpointMonthlyFee) && form.is_touched());
    assert_eq!(
        step(form, Action::Undone).draft(),
        &Draft::example(),
        "and the example is the example again"
    );
}

#[test]
fn a_choice_changes_only_what_was_chosen() {
    let newest = BOOK.newest_programme;
    let (example, cloud) = (Draft::example(), Enhancement::Cloud);
    let cases = [
        (
            Choice::Programme(newest),
            Draft {
                programme: newest,
                ..example.clone()
            },
        ),
        (
            Choice::Applicant(Applicant::Large),
            Draft {
                applicant: Applicant::Large,
                ..example.clone()
            },
        ),
        (
            Choice::AlreadySubsidised(true),
            Draft {
                already_subsidised: true,
                ..example.clone()
            },
        ),
        (
            Choice::Monitoring(MonitoringKind::Network),
            Draft {
                monitoring: MonitoringKind::Network,
                ..example.clone()
            },
        ),
        (
            Choice::ServiceClass(ServiceClass::Two),
            Draft {
                service_class: ServiceClass::Two,
                ..example.clone()
            },
        ),
        (
            Choice::TaxBasis(TaxBasis::Included),
            Draft {
                tax_basis: TaxBasis::Included,
                ..example.clone()
            },
        ),
        (
            Choice::Enhancement(cloud, true),
            Draft {
                enhancements: example.enhancements.with(cloud),
                ..example.clone()
            },
        ),
    ];
    for (choice, expected) in cases {
        let form = after([Action::Chosen(choice)]);
        assert_eq!(form.draft(), &expected, "{choice:?}");
        assert_eq!(form.after(Action::Chosen(choice)), None, "{choice:?} again");
        assert_eq!(step(form, Action::Undone).draft(), &example, "{choice:?}");
    }
    let form = after([
        Action::Chosen(Choice::Enhancement(cloud, true)),
        Action::Chosen(Choice::Enhancement(cloud, false)),
    ]);
    assert_eq!(form.draft(), &example);
}

#[test]
fn only_so_many_changes_are_kept() {
    let more = PAST_MAX.saturating_add(10);
    let counts: Vec<u64> = (1..).take(more).collect();
    let mut form = after(counts.iter().map(|count| Action::Picked(Terminals, *count)));
    let mut undone = 0_usize;
    while form.can_undo() {
        form = step(form, Action::Undone);
        undone = undone.saturating_add(1);
    }
    assert_eq!(undone, PAST_MAX);
    assert_eq!(
        form.draft().text(Terminals),
        "10",
        "the oldest are forgotten"
    );
}

#[test]
fn no_row_of_actions_loses_a_text_or_an_undo() {
    let texts = ["", "12", "1.", "abc", "１万", "2年"];
    let mut form = Form::example();
    let mut random = 1_u64;
    let mut pick = |size: usize| {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(random >> 33)
            .unwrap()
            .checked_rem(size)
            .unwrap()
    };
    for _ in 0..5_000 {
        let field = NumberField::ALL[pick(NumberField::ALL.len())];
        let text = texts[pick(texts.len())];
        let action = match pick(8) {
            0 => Action::Left(field),
            1 => Action::Paused(field),
            2 => Action::Cleared,
            3 => Action::Undone,
            4 => Action::Picked(field, 24),
            5 => Action::Chosen(Choice::AlreadySubsidised(pick(2) == 0)),
            _ => composed(field, text, pick(2) == 0),
        };
        let before = form.clone();
        form = step(form, action.clone());
        assert!(form.past.len() <= PAST_MAX, "{action:?}");
        if matches!(action, Action::Typed { .. }) {
            assert_eq!(form.draft().text(field), text);
        }
        if form.past.len() > before.past.len() {
            let undone = step(form.clone(), Action::Undone);
            assert_eq!(undone.draft(), before.draft(), "{action:?}");
        }
    }
}

#[test]
fn what_the_page_sets_is_no_act_of_the_visitor() {
    let preset = Draft::example().preset("terminals", "12", None).unwrap();
    let form = Form::example();
    let set = form
        .after(Action::Preset(Box::new(preset.clone())))
        .unwrap();
    assert_eq!(set.draft(), &preset);
    assert!(!set.is_touched() && !set.can_undo() && set.shows_example());
    let used = Form::example().after(Action::Replaced(Box::new(preset)));
    assert!(!used.unwrap().shows_example());
}

/// Whoever goes through a list of 60 services goes back to what was typed by one press.
#[test]
fn the_offers_that_are_tried_are_undone_together() {
    let offered = |fee: u64| {
        let picked = Action::Picked(EndpointMonthlyFee, fee);
        Action::Offered(Box::new(after([picked]).draft().clone()))
    };
    let typed_price = after([
        typed(EndpointMonthlyFee, "777"),
        Action::Left(EndpointMonthlyFee),
    ]);
    let tried = (1..=60).map(offered).fold(typed_price.clone(), step);
    assert_eq!(tried.draft().text(EndpointMonthlyFee), "60");
    let back = step(tried.clone(), Action::Undone);
    assert_eq!(back.draft(), typed_price.draft());
    // What comes between begins a new step.
    let more = [typed(Terminals, "12"), offered(61), Action::Undone];
    let back = more.into_iter().fold(tried, step);
    assert_eq!(back.draft().text(EndpointMonthlyFee), "60");
    assert_eq!(back.draft().text(Terminals), "12");
    // An offer that the form holds already is no step.
    let held = Action::Offered(Box::new(typed_price.draft().clone()));
    let back = [held, offered(61), Action::Undone]
        .into_iter()
        .fold(typed_price.clone(), step);
    assert_eq!(back.draft(), typed_price.draft());
}
