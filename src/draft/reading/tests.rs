//! Does a form become the request that it says, and is every open question found?

use super::*;
use crate::domain::{
    Applicant, EndpointFee, Monitoring, MonitoringKind, OfferKind, ServiceClass, TaxBasis, Yen,
    YenPerMonth, OFFER_FIELDS,
};
use crate::draft::number_text::NumberProblem::{Fraction, TooManyDigits, TwoNumbers, WrongUnit};
use crate::draft::number_text::{Per, Price};
use crate::rules::BOOK;
use NumberField::{
    Class1MaxTerminals, EndpointMonthlyFee, InitialFee, MaxTerminals, MinTermMonths, MinTerminals,
    NetworkMonthlyFee, TermMonths, Terminals as TerminalsField,
};

fn example_with(texts: &[(NumberField, &str)]) -> Draft {
    let mut draft = Draft::example();
    for (field, text) in texts {
        draft.set_text(*field, (*text).to_owned());
    }
    draft
}

fn read(draft: &Draft) -> Reading {
    Reading::of(draft, None)
}

/// A form that asks for every field.
fn asking_all() -> Draft {
    Draft {
        monitoring: MonitoringKind::Combined,
        service_class: ServiceClass::Two,
        ..Draft::example()
    }
}

#[test]
fn the_example_is_a_request() {
    let today = Date::new(2024, 5, 1);
    let request = Reading::of(&Draft::example(), today).request.unwrap();
    let fee = |amount| YenPerMonth::new(Yen::fee(amount).unwrap());
    assert_eq!(request.programme, BOOK.default_programme);
    assert_eq!(request.applicant, Applicant::Sme);
    assert!(!request.already_subsidised);
    assert_eq!(request.as_of, today);
    assert_eq!(request.terminals.get(), 10);
    assert_eq!(request.term_months.get(), 24);
    assert_eq!(
        request.offer.monitoring,
        Monitoring::Endpoint {
            endpoint_fee: EndpointFee::Flat(fee(1_500))
        }
    );
    assert_eq!(request.offer.tax_basis, TaxBasis::Excluded);
    assert_eq!(request.offer.initial_fee.to_u64(), 30_000);
    assert_eq!(request.offer.min_terminals, Terminals::ONE);
    assert_eq!(request.offer.min_term_months.get(), 12);
    assert_eq!(request.offer.max_terminals, None);
    assert_eq!(request.offer.class1_max_terminals, None);
}

#[test]
fn each_field_reaches_its_place_in_the_request() {
    let texts = [
        (TerminalsField, "11"),
        (TermMonths, "1年1か月"),
        (NetworkMonthlyFee, "１４"),
        (EndpointMonthlyFee, "15円"),
        (InitialFee, "1万6"),
        (MinTerminals, "17"),
        (MinTermMonths, "18"),
        (MaxTerminals, "19"),
        (Class1MaxTerminals, "20"),
    ];
    let mut draft = asking_all();
    for (field, text) in texts {
        draft.set_text(field, text.to_owned());
    }
    let request = read(&draft).request.unwrap();
    let offer = request.offer;
    let counts = [
        Some(request.terminals),
        Some(offer.min_terminals),
        offer.max_terminals,
        offer.class1_max_terminals,
    ];
    assert_eq!(
        counts.map(|count| count.unwrap().get()),
        [11, 17, 19, 20],
        "terminals"
    );
    let months = [request.term_months, offer.min_term_months];
    assert_eq!(months.map(Months::get), [13, 18], "months");
    let fees = [
        offer.monitoring.network_fee().unwrap().each_month(),
        offer
            .monitoring
            .endpoint_fee()
            .unwrap()
            .highest()
            .each_month(),
        offer.initial_fee,
    ];
    assert_eq!(fees.map(Yen::to_u64), [14, 15, 10_006], "yen");
}

#[test]
fn each_problem_is_said_at_its_field() {
    let months_max = TermMonths.range().into_inner().1;
    let fee_max = InitialFee.range().into_inner().1;
    let cases = [
        (TerminalsField, "", Problem::Missing),
        (TerminalsField, "1.", Problem::Incomplete),
        (TerminalsField, "1.5台", Problem::Wrong(Fraction)),
        (TerminalsField, "10 20", Problem::Wrong(TwoNumbers)),
        (TerminalsField, "0", Problem::TooSmall { min: 1 }),
        (TermMonths, "3円", Problem::Wrong(WrongUnit)),
        (TermMonths, "11年", Problem::TooLarge { max: months_max }),
        (InitialFee, "", Problem::Missing),
        (InitialFee, "1兆", Problem::TooLarge { max: fee_max }),
        (
            InitialFee,
            "9999999999999999",
            Problem::Wrong(TooManyDigits),
        ),
        (MinTerminals, "0", Problem::TooSmall { min: 1 }),
    ];
    for (field, text, problem) in cases {
        let reading = read(&example_with(&[(field, text)]));
        assert_eq!(reading.problem(field), Some(problem), "{text}");
        assert_eq!(reading.first_problem(), Some((field, problem)), "{text}");
        assert_eq!(reading.number(field), None, "{text}");
        assert_eq!(reading.request, None, "{text}: never an answer beside it");
    }
}

#[test]
fn the_range_of_each_field_is_read_to_its_ends() {
    for &field in NumberField::ALL {
        let (min, max) = field.range().into_inner();
        for (value, in_range) in [
            (min, true),
            (max, true),
            (max.saturating_add(1), false),
            (min.saturating_sub(1), min == 0),
        ] {
            let mut draft = asking_all();
            draft.set_text(field, value.to_string());
            let reading = read(&draft);
            assert_eq!(
                reading.number(field).is_some(),
                in_range,
                "{field:?} {value}"
            );
            assert_eq!(reading.request.is_some(), in_range, "{field:?} {value}");
        }
    }
}

#[test]
fn what_is_not_asked_for_is_not_read() {
    let draft = example_with(&[(NetworkMonthlyFee, "abc"), (Class1MaxTerminals, "-1")]);
    let reading = read(&draft);
    assert!(reading.request.is_some());
    assert_eq!(reading.problem(NetworkMonthlyFee), None);
    assert_eq!(reading.number(NetworkMonthlyFee), None);
    let asked = Draft {
        monitoring: MonitoringKind::Combined,
        service_class: ServiceClass::Two,
        ..draft
    };
    assert!(read(&asked).problem(NetworkMonthlyFee).is_some());
    assert!(read(&asked).problem(Class1MaxTerminals).is_some());
    assert_eq!(read(&asked).request, None);
}

#[test]
fn optional_fields_may_stay_empty() {
    let optional = NumberField::ALL.iter().filter(|field| field.is_optional());
    let mut draft = asking_all();
    for &field in optional {
        draft.set_text(field, " ".to_owned());
    }
    let offer = read(&draft).request.unwrap().offer;
    assert_eq!(offer.min_terminals, Terminals::ONE);
    assert_eq!(offer.min_term_months, Months::ONE);
    assert_eq!(
        (offer.max_terminals, offer.class1_max_terminals),
        (None, None)
    );
}

#[test]
fn the_form_asks_for_every_number_of_an_offer_and_demands_its_prices() {
    let plain = |field: &NumberField| field.name().replace('-', "");
    let of_form = |name: &str| {
        let mut fields = NumberField::ALL.iter();
        fields.find(|field| plain(field).eq_ignore_ascii_case(name))
    };
    let units = OFFER_FIELDS.iter().filter_map(|field| {
        let unit = match field.kind {
            OfferKind::Fee => of_fee(field.name),
            OfferKind::Terminals => Unit::Terminals,
            OfferKind::Months => Unit::Months,
            _ => return None,
        };
        Some((field.name, unit))
    });
    let mut count = 0;
    for (name, unit) in units {
        let field = of_form(name).unwrap_or_else(|| panic!("the form does not ask for {name}"));
        let is_fee = matches!(unit, Unit::Yen(_));
        assert_eq!(field.unit(TaxBasis::Included), unit, "{name}");
        assert_eq!(field.is_optional(), !is_fee, "{name}");
        count += 1;
    }
    let own = [TerminalsField, TermMonths];
    assert!(own.iter().all(|field| !field.is_optional()));
    assert_eq!(count + own.len(), NumberField::ALL.len());
}

/// A fee with the tax that the test asks for.
fn of_fee(name: &str) -> Unit {
    let per = match name {
        "initialFee" => Per::Once,
        "networkMonthlyFee" => Per::Month,
        _ => Per::TerminalMonth,
    };
    let tax = Some(TaxBasis::Included);
    Unit::Yen(Price { tax, per })
}

#[test]
fn questions_open_in_the_order_of_the_page() {
    let mut draft = asking_all();
    for &field in NumberField::ALL {
        draft.set_text(field, "?".to_owned());
    }
    for &field in NumberField::ALL {
        assert_eq!(
            read(&draft).first_problem().map(|(first, _)| first),
            Some(field)
        );
        draft.set_text(field, "1".to_owned());
    }
    assert!(read(&draft).request.is_some());
}

#[test]
fn a_readable_number_is_known_while_another_question_is_open() {
    let reading = read(&example_with(&[(TerminalsField, ""), (InitialFee, "5万")]));
    assert_eq!(reading.number(InitialFee), Some(50_000));
    assert_eq!(reading.request, None);
}
