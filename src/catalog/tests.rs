//! Is the table of fields that of the contract?

use serde_json::value::RawValue;

use super::fields::{self, Kind, PROVIDER, SERVICE, TIER};
use super::raw::{items, part, MOST};
use crate::domain::{
    Enhancement, MonitoringKind, Months, Named, ServiceClass, Terminals, Tiers, Yen,
};
use crate::wire::json::Json;

#[test]
fn the_table_of_fields_is_that_of_the_contract() {
    let kind = |name| fields::find(&SERVICE, name).unwrap().kind;
    let terminals = Kind::Count(*Terminals::RANGE.start(), *Terminals::RANGE.end());
    assert_eq!(kind("minTerminals"), terminals);
    assert_eq!(fields::find(TIER, "from").unwrap().kind, terminals);
    let months = Kind::Count(*Months::RANGE.start(), *Months::RANGE.end());
    assert_eq!(kind("minTermMonths"), months);
    assert_eq!(kind("endpointTiers"), Kind::Tiers(Tiers::COUNT_MAX));
    assert!(Yen::fee(fields::AMOUNT_MAX).is_some() && Yen::fee(fields::AMOUNT_MAX + 1).is_none());
    let classes: Vec<String> = fields::CLASSES.iter().map(u32::to_string).collect();
    let names: Vec<&str> = ServiceClass::ALL.iter().map(|it| it.name()).collect();
    assert_eq!(classes, names);
    let words = |kind| match kind {
        Kind::Word(words) | Kind::Words(words) => words.to_vec(),
        other => panic!("{other:?}"),
    };
    let monitoring: Vec<&str> = MonitoringKind::ALL.iter().map(|it| it.name()).collect();
    assert_eq!(words(kind("monitoring")), monitoring);
    let enhancements: Vec<&str> = Enhancement::ALL.iter().map(|it| it.name()).collect();
    assert_eq!(words(kind("enhancements")), enhancements);
    assert!(fields::find(PROVIDER, "name").unwrap().required);
}

/// What a service holds, and how much of it is kept: a hostile list of the greatest size costs no more
/// memory and no more sentences than a short one.
#[test]
fn of_what_is_too_long_no_more_is_kept_than_tells_so() {
    let raw = |text: String| -> Box<RawValue> { serde_json::from_str(&text).unwrap() };
    let list = |count: usize| raw(format!("[{}]", vec!["{}"; count].join(",")));
    let object = |count: usize| raw(format!("{{{}}}", vec!["\"a\":1"; count].join(",")));
    for (count, kept) in [
        (0, 0),
        (MOST.items, MOST.items),
        (MOST.items + 1, MOST.items),
        (300_000, MOST.items),
    ] {
        let list = list(count);
        let Ok(Json::List(items)) = part(&list) else {
            panic!("a list");
        };
        assert_eq!(items.len(), kept);
    }
    for (count, kept) in [
        (MOST.fields, MOST.fields),
        (MOST.fields + 1, MOST.fields),
        (150_000, MOST.fields),
    ] {
        let object = object(count);
        let Ok(Json::Object(object)) = part(&object) else {
            panic!("an object");
        };
        assert_eq!(object.fields().count(), kept);
    }
    for (count, kept, more) in [
        (499, 499, 0),
        (500, 500, 0),
        (501, 500, 1),
        (300_000, 500, 299_500),
    ] {
        let list = list(count);
        let (items, left_out) = items(&list, fields::SERVICES_MAX).unwrap();
        assert_eq!((items.len(), left_out), (kept, more));
    }
    // Nothing that may stand there is as long.
    let kinds = SERVICE.iter().map(|field| field.kind);
    let lengths = kinds.filter_map(|kind| match kind {
        Kind::Tiers(most) => Some(most),
        Kind::Words(words) => Some(words.len()),
        Kind::Requirements => usize::try_from(fields::ROWS).ok(),
        _ => None,
    });
    assert!(lengths.max().unwrap() < MOST.items && SERVICE.len() < MOST.fields);
}

#[test]
fn a_character_is_forbidden_where_the_list_says_so() {
    for char in (0..=0x3000).filter_map(char::from_u32) {
        let listed = |(first, last): &(char, char)| (*first..=*last).contains(&char);
        let listed = fields::FORBIDDEN.iter().any(listed);
        assert_eq!(super::is_forbidden(char), listed, "{char:?}");
    }
}
