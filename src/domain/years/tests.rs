//! What changed from year to year, and since when? Each sum stands in `tests/cases-panels`.

use super::{Year, YearChange, YearFact, YearRule, YearValue};
use crate::domain::Applicant::{self, Small};
use crate::domain::ProgrammeState::{Closed, NotAsked, NotOpen, Open, Unknown};
use crate::domain::{
    Basis, Certainty, Date, EligibleTax, EndpointFee, GrantLimits, Monitoring, Months, Offer,
    Period, Programme, ProgrammeState, Rates, Ratio, Repeat, Request, Rounding, Rule, ServiceClass,
    Source, Terminals, Yen, YenPerMonth,
};
use crate::rules::BOOK;

struct Asked {
    applicant: Applicant,
    repeated: bool,
    terminals: u32,
    months: u32,
    initial: u64,
    fee: u64,
}

/// 端末監視型, 1類, prices without tax.
fn request(asked: &Asked) -> Request {
    Request {
        programme: BOOK.default_programme,
        applicant: asked.applicant,
        already_subsidised: asked.repeated,
        as_of: Some(Date::literal(2026, 5, 1)),
        terminals: Terminals::new(asked.terminals).unwrap(),
        term_months: Months::new(asked.months).unwrap(),
        offer: Offer {
            initial_fee: Yen::new(asked.initial),
            ..Offer::of(
                ServiceClass::One,
                Monitoring::Endpoint {
                    endpoint_fee: EndpointFee::Flat(YenPerMonth::new(Yen::new(asked.fee))),
                },
            )
        },
    }
}

fn years(asked: &Asked) -> Vec<Year> {
    Year::all(&request(asked), BOOK.programmes, &BOOK)
}

#[test]
fn the_day_decides_each_state_and_never_an_amount() {
    let table: [(Option<Date>, [ProgrammeState; 3]); 4] = [
        (None, [NotAsked; 3]),
        (Some(Date::literal(2024, 3, 15)), [Open, NotOpen, NotOpen]),
        (Some(Date::literal(2026, 5, 1)), [Closed, Closed, Open]),
        (Some(Date::literal(2026, 11, 22)), [Closed, Closed, Unknown]),
    ];
    let asked = Asked {
        applicant: Small,
        repeated: false,
        terminals: 10,
        months: 24,
        initial: 0,
        fee: 2_000,
    };
    for (day, expected) in table {
        let request = Request {
            as_of: day,
            ..request(&asked)
        };
        let dated = Year::all(&request, BOOK.programmes, &BOOK);
        let states: Vec<_> = dated.iter().map(|year| year.state).collect();
        assert_eq!(states, expected, "{day:?}");
        for (one, other) in dated.iter().zip(years(&asked)) {
            assert_eq!(one.settlement, other.settlement);
        }
    }
}

fn changed(changes: &[YearChange], of: impl Fn(&YearChange) -> bool) -> Vec<YearRule> {
    let matching = changes.iter().filter(|change| of(change));
    matching.map(|change| change.before.rule).collect()
}

#[test]
fn what_changed_is_read_from_the_rules() {
    let &[first, second, third] = BOOK.programmes else {
        panic!("three years");
    };
    let to_2025 = YearChange::between(first, second);
    let of_values = [YearRule::SmallRate, YearRule::Cap, YearRule::Repeat];
    assert_eq!(changed(&to_2025, YearChange::of_value), of_values);
    // All but the tax: the guidelines of 2025 are official, those of 2024 were not seen.
    assert_eq!(to_2025.len(), 7);
    let rounding = to_2025
        .iter()
        .find(|change| change.after.rule == YearRule::Rounding)
        .and_then(YearChange::of_certainty);
    assert_eq!(rounding, Some((Certainty::Assumed, Certainty::Official)));

    let to_2026 = YearChange::between(second, third);
    assert_eq!(changed(&to_2026, YearChange::of_value), [YearRule::Repeat]);
    assert_eq!(to_2026.len(), 7);
    assert_eq!(YearChange::between(third, third), []);
}

static INVENTED_SOURCE: Source = Source {
    title: BOOK_TITLE,
    publisher: "nobody",
    url: "https://example.invalid/",
};
const BOOK_TITLE: crate::domain::RuleText = crate::domain::RuleText { ja: "", en: "" };

const fn basis(clause: &'static str) -> Basis {
    Basis {
        clause,
        source: &INVENTED_SOURCE,
        locator: BOOK_TITLE,
        valid_from: Date::literal(2027, 4, 1),
        valid_until: None,
        checked_on: Date::literal(2027, 4, 1),
        certainty: Certainty::Secondary,
        notes: &[],
        also: &[],
    }
}

/// A year that nobody has announced.
pub(crate) static INVENTED: Programme = Programme {
    id: "it-security-2027",
    fiscal_year: 2027,
    title: BOOK_TITLE,
    rate: Rule {
        value: Rates {
            sme: Ratio::new(1, 2),
            small: Ratio::new(3, 4),
        },
        basis: basis("it-security-2027/rate"),
    },
    limits: Rule {
        value: GrantLimits {
            floor: Yen::new(30_000),
            cap: Yen::new(2_000_000),
        },
        basis: basis("it-security-2027/limits"),
    },
    eligible_months_max: Rule {
        value: 36,
        basis: basis("it-security-2027/eligible"),
    },
    rounding: Rule {
        value: Rounding::Down,
        basis: basis("it-security-2027/rounding"),
    },
    tax: Rule {
        value: EligibleTax::Excluded,
        basis: basis("it-security-2027/tax"),
    },
    repeat: Rule {
        value: Repeat::Ineligible,
        basis: basis("it-security-2027/repeat"),
    },
    period: Period {
        opens: Rule {
            value: Date::literal(2027, 4, 1),
            basis: basis("it-security-2027/period"),
        },
        rounds: &[],
        closes: None,
    },
};

#[test]
fn a_year_to_come_is_a_change_of_data_alone() {
    let newest = BOOK.newest_programme;
    let asked = Asked {
        applicant: Small,
        repeated: false,
        terminals: 10,
        months: 36,
        initial: 0,
        fee: 2_000,
    };
    let years = Year::all(&request(&asked), &[newest, &INVENTED], &BOOK);
    let amounts: Vec<_> = years
        .iter()
        .map(|year| (year.state, year.settlement.subsidy.amount.to_u64()))
        .collect();
    // 480,000 × 2/3 and 720,000 × 3/4.
    assert_eq!(amounts, [(Open, 320_000), (NotOpen, 540_000)]);

    let changes = YearChange::between(newest, &INVENTED);
    let of_values = [
        YearRule::SmallRate,
        YearRule::Floor,
        YearRule::Cap,
        YearRule::EligibleMonths,
        YearRule::Repeat,
    ];
    assert_eq!(changed(&changes, YearChange::of_value), of_values);
    let months = YearFact::all(&INVENTED)[4];
    assert_eq!(months.value, YearValue::Months(36));
    assert_eq!(months.basis.clause, "it-security-2027/eligible");
}
