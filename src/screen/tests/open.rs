//! Is a question that is open named, and no figure shown beside it?

use super::*;
use crate::domain::{MonitoringKind, Named, ServiceClass, TaxBasis};
use crate::screen::OpenView;

/// Asks for every field.
fn asking_all() -> Vec<Action> {
    vec![
        chosen(Choice::Monitoring(MonitoringKind::Combined)),
        chosen(Choice::ServiceClass(ServiceClass::Two)),
    ]
}

#[test]
fn an_open_question_is_named_and_nothing_is_answered() {
    for &field in NumberField::ALL {
        let form = form(&[asking_all(), vec![typed(field, "abc")]].concat());
        let reading = Reading::of(form.draft(), OPEN);
        assert_eq!(reading.request, None, "{field:?}: nothing to answer");
        let open = OpenView::of(form.draft(), &reading, Words::Ja).expect("a question");
        assert_eq!(open.field, field);
        let label = crate::screen::field::label(Words::Ja, field, form.draft().tax_basis);
        assert!(open.text.contains(&label), "{}", open.text);
        assert!(open.text.ends_with("結果が出ます。"), "{}", open.text);
        assert!(!open.text.contains('円'), "no figure: {}", open.text);
    }
}

#[test]
fn a_price_is_named_with_its_basis() {
    let included = chosen(Choice::TaxBasis(TaxBasis::Included));
    let form = form(&[included, typed(NumberField::InitialFee, "")]);
    let open = OpenView::of(form.draft(), &Reading::of(form.draft(), OPEN), Words::Ja);
    assert_eq!(
        open.map(|open| open.text).as_deref(),
        Some("「初期費用（税込）」を確かめてください。必要な項目がそろうと、ここに結果が出ます。")
    );
}

#[test]
fn without_an_open_question_there_is_an_answer() {
    for actions in [vec![], asking_all()] {
        let form = form(&actions);
        let reading = Reading::of(form.draft(), OPEN);
        assert_eq!(OpenView::of(form.draft(), &reading, Words::Ja), None);
        assert!(reading.request.is_some());
    }
}
