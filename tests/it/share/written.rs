//! How does what a link holds stand in `tests/links`? As JSON, and the figures beside it.

use otasuke_calculator::domain::{Months, Named, ServiceClass, TaxBasis, Terminals};
use otasuke_calculator::draft::{Draft, NumberField, Reading};
use otasuke_calculator::share::link::{Shared, What};
use otasuke_calculator::share::Question;
use serde_json::{json, Map, Value};

/// The form or the offer.
pub fn what(shared: &Shared) -> Value {
    match &shared.what {
        What::Listed { question, offer } => json!({
            "question": asked(question),
            "listed": {"list": offer.list, "offer": offer.offer, "terms": offer.terms},
        }),
        What::Typed { draft, names } => json!({
            "question": asked(&Question::of(draft, &Reading::of(draft, None)).unwrap()),
            "typed": offer(draft),
            "name": names.name,
            "provider": names.provider,
        }),
    }
}

/// Edition, subsidy, left to pay.
pub fn figures(shared: &Shared) -> String {
    match shared.then {
        Some(then) => format!("{} {} {}", then.edition, then.subsidy, then.net_incl_tax),
        None => "-".to_owned(),
    }
}

fn asked(question: &Question) -> Value {
    json!({
        "programme": question.programme.id,
        "applicant": question.applicant.name(),
        "alreadySubsidised": question.already_subsidised,
        "terminals": question.terminals.map(Terminals::get),
        "termMonths": question.term_months.map(Months::get),
    })
}

fn offer(draft: &Draft) -> Value {
    let reading = Reading::of(draft, None);
    let enhancements: Vec<&str> = draft.enhancements.claimed().map(Named::name).collect();
    let mut offer = Map::new();
    offer.insert("monitoring".into(), json!(draft.monitoring.name()));
    offer.insert(
        "serviceClass".into(),
        json!(if draft.service_class == ServiceClass::Two {
            2
        } else {
            1
        }),
    );
    let included = draft.tax_basis == TaxBasis::Included;
    offer.insert("taxIncluded".into(), json!(included));
    offer.insert("enhancements".into(), json!(enhancements));
    for field in &NumberField::ALL[2..] {
        if draft.asks(*field) {
            offer.insert(field.name().into(), json!(reading.number(*field)));
        }
    }
    Value::Object(offer)
}
