//! Is the table of fields that of the contract?

use super::fields::{self, Kind, PROVIDER, SERVICE, TIER};
use crate::domain::{
    Enhancement, MonitoringKind, Months, Named, ServiceClass, Terminals, Tiers, Yen,
};

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

#[test]
fn a_character_is_forbidden_where_the_list_says_so() {
    for char in (0..=0x3000).filter_map(char::from_u32) {
        let listed = |(first, last): &(char, char)| (*first..=*last).contains(&char);
        let listed = fields::FORBIDDEN.iter().any(listed);
        assert_eq!(super::is_forbidden(char), listed, "{char:?}");
    }
}
