//! What does each year pay for the same offer, by hand, and what changed?

use super::{PeriodFact, Year, YearChange, YearFact, YearRule, YearValue};
use crate::domain::Applicant::{self, Large, Small, Sme};
use crate::domain::ProgrammeState::{Closed, NotAsked, NotOpen, Open, Unknown};
use crate::domain::SubsidyStatus::{BelowFloor, Capped, Ineligible, Payable};
use crate::domain::{
    Basis, Certainty, Date, EligibleTax, Enhancements, GrantLimits, Monitoring, Months, Offer,
    Period, PeriodChange, Programme, ProgrammeState, Rates, Ratio, Repeat, Request, Rounding, Rule,
    ServiceClass, Source, SubsidyStatus, TaxBasis, Terminals, Yen, YenPerMonth,
};
use crate::rules::{BOOK, PERIODS};

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
            service_class: ServiceClass::One,
            monitoring: Monitoring::Endpoint {
                endpoint_fee: crate::domain::EndpointFee::Flat(YenPerMonth::new(Yen::new(
                    asked.fee,
                ))),
            },
            tax_basis: TaxBasis::Excluded,
            initial_fee: Yen::new(asked.initial),
            min_terminals: Terminals::ONE,
            min_term_months: Months::ONE,
            max_terminals: None,
            class1_max_terminals: None,
            enhancements: Enhancements::default(),
        },
    }
}

fn years(asked: &Asked) -> Vec<Year> {
    Year::all(&request(asked), BOOK.programmes, &BOOK)
}

/// Who, repeated, terminals, months, initial fee, fee; each year's status, subsidy and what is
/// left to pay with tax.
type Row = (
    (Applicant, bool, u32, u32, u64, u64),
    [(SubsidyStatus, u64, u64); 3],
);

#[rustfmt::skip]
const ROWS: &[Row] = &[
    // 480,000 × 1/2; 561,000 − 240,000.
    ((Sme, false, 10, 24, 30_000, 2_000), [(Payable, 240_000, 321_000), (Payable, 240_000, 321_000), (Payable, 240_000, 321_000)]),
    // 480,000 × 2/3 from 2025 on.
    ((Small, false, 10, 24, 30_000, 2_000), [(Payable, 240_000, 321_000), (Payable, 320_000, 241_000), (Payable, 320_000, 241_000)]),
    // 96,000: 48,000 is below the floor, 64,000 is not.
    ((Small, false, 2, 24, 0, 2_000), [(BelowFloor, 0, 105_600), (Payable, 64_000, 41_600), (Payable, 64_000, 41_600)]),
    ((Sme, false, 2, 24, 0, 2_000), [(BelowFloor, 0, 105_600), (BelowFloor, 0, 105_600), (BelowFloor, 0, 105_600)]),
    // 75,000: 37,500 and exactly 50,000.
    ((Small, false, 50, 1, 0, 1_500), [(BelowFloor, 0, 82_500), (Payable, 50_000, 32_500), (Payable, 50_000, 32_500)]),
    // 2,976,000: 1,488,000 is over the cap of 2024 alone.
    ((Sme, false, 62, 24, 0, 2_000), [(Capped, 1_000_000, 2_273_600), (Payable, 1_488_000, 1_785_600), (Payable, 1_488_000, 1_785_600)]),
    // 3,024,000: 1,512,000 is over every cap.
    ((Sme, false, 63, 24, 0, 2_000), [(Capped, 1_000_000, 2_326_400), (Capped, 1_500_000, 1_826_400), (Capped, 1_500_000, 1_826_400)]),
    // 2,256,000: 1,128,000 and 1,504,000.
    ((Small, false, 47, 24, 0, 2_000), [(Capped, 1_000_000, 1_481_600), (Capped, 1_500_000, 981_600), (Capped, 1_500_000, 981_600)]),
    // 36 months cost 720,000; 24 of them, 480,000, count.
    ((Small, false, 10, 36, 0, 2_000), [(Payable, 240_000, 552_000), (Payable, 320_000, 472_000), (Payable, 320_000, 472_000)]),
    // An earlier grant stands against 2025 alone.
    ((Sme, true, 10, 24, 30_000, 2_000), [(Payable, 240_000, 321_000), (Ineligible, 0, 561_000), (Payable, 240_000, 321_000)]),
    ((Large, false, 10, 24, 30_000, 2_000), [(Ineligible, 0, 561_000), (Ineligible, 0, 561_000), (Ineligible, 0, 561_000)]),
    // A yen over the limit of the standard.
    ((Sme, false, 10, 24, 0, 2_001), [(Ineligible, 0, 528_264), (Ineligible, 0, 528_264), (Ineligible, 0, 528_264)]),
];

#[test]
fn each_year_pays_by_its_own_rules() {
    for (asked, expected) in ROWS {
        let &(applicant, repeated, terminals, months, initial, fee) = asked;
        let years = years(&Asked {
            applicant,
            repeated,
            terminals,
            months,
            initial,
            fee,
        });
        let found: Vec<_> = years
            .iter()
            .map(|year| {
                let settlement = &year.settlement;
                let subsidy = &settlement.subsidy;
                let net = settlement.net.incl_tax.to_u64();
                (subsidy.status, subsidy.amount.to_u64(), net)
            })
            .collect();
        assert_eq!(found, expected, "{asked:?}");
    }
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

#[test]
fn each_state_says_where_it_stands() {
    for programme in BOOK.programmes {
        let own: Vec<_> = PERIODS
            .iter()
            .filter(|fact| fact.programme == programme.id)
            .map(|fact| (fact.from, fact.state))
            .collect();
        let changes = programme.period.changes.iter();
        let expected: Vec<_> = changes.map(|one| (one.from, one.state)).collect();
        assert_eq!(own, expected, "{}", programme.id);
    }
    let newest = BOOK.newest_programme;
    let on = |year, month, day| {
        let day = Some(Date::literal(year, month, day));
        PeriodFact::on(PERIODS, newest, day).map(|fact| fact.from)
    };
    let (first, last) = (Date::literal(2026, 3, 30), Date::literal(2026, 8, 26));
    assert_eq!(on(2026, 3, 29), Some(first));
    assert_eq!(on(2026, 3, 30), Some(first));
    assert_eq!(on(2026, 8, 25), Some(first));
    assert_eq!(on(2026, 8, 26), Some(last));
    assert_eq!(PeriodFact::on(PERIODS, newest, None), None);
    let day = Some(Date::literal(2027, 4, 1));
    assert_eq!(PeriodFact::on(PERIODS, &INVENTED, day), None);
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
const BOOK_TITLE: crate::domain::RuleText = crate::domain::RuleText(0);

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
        before: NotOpen,
        changes: &[PeriodChange {
            from: Date::literal(2027, 4, 1),
            state: Open,
        }],
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
