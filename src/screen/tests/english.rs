//! Does the page read well in English, with the same figures?

use super::*;
use crate::domain::{Applicant, MonitoringKind, Named, ServiceClass, TaxBasis};
use crate::draft::NumberField::{EndpointMonthlyFee, MaxTerminals, TermMonths, Terminals};
use crate::screen::{estimate, FieldView, OpenView, ProgrammeView};

fn english(actions: &[Action]) -> AnswerView {
    shown_in(Words::En, actions, OPEN).view
}

#[test]
fn the_figures_have_their_units() {
    let view = english(&[]);
    let figures = &view.figures;
    assert_eq!(figures.net_name, "Net cost (24 months, incl. tax)");
    assert_eq!(figures.net, "249,000 yen");
    assert_eq!(figures.subsidy, "180,000 yen");
    assert_eq!(figures.subsidy_chips[0].text, "✓ Can be expected");
    assert_eq!(
        figures.subsidy_more[0],
        "Eligible cost 360,000 yen × 1/2 = 180,000 yen"
    );
    assert_eq!(
        view.announcement,
        "Net cost 249,000 yen. Estimated subsidy 180,000 yen: ✓ Can be expected."
    );
}

#[test]
fn one_of_a_thing_is_no_plural() {
    let hint = &english(&[typed(Terminals, "2")]).hints[0];
    assert_eq!(
        hint.text,
        "With 1 terminal more (3 terminals in all), a subsidy is paid (54,000 yen). \
         The net cost becomes 97,800 yen, which is 14,400 yen less than now."
    );
    let apply = hint.apply.as_ref().map(|(label, _)| label.as_str());
    assert_eq!(apply, Some("Calculate with 3 terminals"));
}

#[test]
fn the_reasons_against_it_are_a_list() {
    let large = chosen(Choice::Applicant(Applicant::Large));
    let view = english(&[large, typed(MaxTerminals, "5")]);
    let amount = view.steps.subsidy.last().expect("a step");
    assert_eq!(
        amount.text,
        "No subsidy: More terminals than this service can monitor, \
         Neither an SME nor a small-scale business"
    );
}

#[test]
fn a_price_over_its_limit_says_by_how_much() {
    let view = english(&[typed(EndpointMonthlyFee, "2500")]);
    let row = view.checks.rows.iter().find(|row| row.status == "over");
    assert_eq!(row.expect("a row").verdict.text, "✕ 500 yen over the limit");
    assert_eq!(view.checks.verdict.text, "✕ Does not meet the standard");
    assert!(view.hints[0]
        .text
        .starts_with("The monthly fee for terminal monitoring (per terminal) may be at most"));
}

#[test]
fn a_field_says_what_is_wrong_and_how_it_was_read() {
    let view = |number, text: &str| {
        let form = form(&[typed(number, text), Action::Left(number)]);
        let reading = Reading::of(form.draft(), OPEN);
        FieldView::of(number, &form, &reading, None, &BOOK, Words::En)
    };
    assert_eq!(
        view(Terminals, "").error,
        "＊ Enter the number of terminals (for example 12 or 120)."
    );
    assert_eq!(view(Terminals, "0").error, "＊ Enter at least 1 terminal.");
    assert_eq!(
        view(TermMonths, "2").echo,
        "2 months. If you mean years (2), enter 24 months"
    );
    let fee = view(EndpointMonthlyFee, "1500");
    assert_eq!(fee.label, "Monthly fee (per terminal, excl. tax)");
    assert_eq!(fee.support, "Limit for class 1: 2,000 yen (excl. tax)");
    assert_eq!(fee.unit, "yen");
}

#[test]
fn an_open_question_and_the_day_are_said() {
    let form = form(&[typed(Terminals, "")]);
    let open = OpenView::of(form.draft(), &Reading::of(form.draft(), OPEN), Words::En);
    assert_eq!(
        open.expect("a question").text,
        "Please check “Number of terminals”. \
         The result appears here once everything needed is entered."
    );
    let head = ProgrammeView::of(BOOK.default_programme, CLOSED, &BOOK, Words::En);
    assert_eq!(head.rounds.state.text, "Applications are closed");
    assert!(estimate(CLOSED, Words::En).ends_with(" Calculated for 2026-11-22."));
}

/// The same facts in both languages: codes, and how many of each part there are.
#[test]
fn both_languages_show_the_same() {
    let kind = |kind| chosen(Choice::Monitoring(kind));
    let states = [
        vec![],
        vec![typed(Terminals, "2")],
        vec![typed(TermMonths, "36")],
        vec![typed(EndpointMonthlyFee, "2500")],
        vec![kind(MonitoringKind::Combined)],
        vec![kind(MonitoringKind::Network)],
        vec![chosen(Choice::ServiceClass(ServiceClass::Two))],
        vec![chosen(Choice::TaxBasis(TaxBasis::Included))],
        vec![
            programme("it-security-2026"),
            chosen(Choice::Applicant(Applicant::Small)),
        ],
    ];
    for actions in states {
        let [ja, en] = [Words::Ja, Words::En].map(|words| shown_in(words, &actions, CLOSED));
        assert_eq!(ja.view.status, ja.quote.settlement.subsidy.status.name());
        let parts = |view: &AnswerView| {
            let hints = view.hints.iter().map(|one| one.code);
            let cash = view.cash.iter().map(|one| one.code);
            let notices = view.notices.iter().map(|one| one.code);
            let checks = view.checks.rows.iter().map(|one| one.status);
            let codes = hints.chain(cash).chain(notices).chain(checks);
            let footnotes = view.checks.footnotes.len();
            (
                codes.collect::<Vec<&str>>(),
                footnotes,
                view.checks.citations.len(),
            )
        };
        assert_eq!(parts(&ja.view), parts(&en.view), "{actions:?}");
    }
}
