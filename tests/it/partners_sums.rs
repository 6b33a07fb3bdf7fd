//! Does each partner get what a single request gets, and do the sums of all say the same, however a list is cut?

mod plain;

use otasuke_calculator::catalog::{Catalog, Provider, Service};
use otasuke_calculator::domain::{Offer, Terminals};
use otasuke_calculator::partners::{
    Answer, Assessed, Assessor, CarriedShare, Chosen, Mistake, MistakeCode, Outcome, Partner, Row,
    SaidIndustry, Size, Status, Totals,
};
use otasuke_calculator::rules::GUIDE;
use proptest::prelude::*;
use proptest::sample::select;

use self::plain::{applicant, by_hand, check_plainly, expected, size};
use crate::properties::cases;
use crate::properties::requests::{requests, terminals};

/// A list as it might be loaded.
fn catalog(offers: Vec<Offer>) -> Catalog {
    let service = |(index, offer)| Service {
        id: format!("id-{index}"),
        name: format!("Service {index}"),
        provider: None,
        offer,
        valid_from: None,
        valid_until: None,
        url: None,
        contact: None,
        requirements: None,
        notes: None,
    };
    Catalog {
        provider: Provider::default(),
        updated_on: None,
        sample: true,
        services: offers.into_iter().enumerate().map(service).collect(),
    }
}

fn catalogs() -> impl Strategy<Value = Catalog> {
    let offers = requests().prop_map(|request| request.offer);
    proptest::collection::vec(offers, 1..=6).prop_map(catalog)
}

fn partners() -> impl Strategy<Value = Partner> {
    let industries: Vec<_> = GUIDE.industries.iter().collect();
    let employees = select(vec![
        0_u64, 5, 6, 20, 21, 50, 51, 100, 101, 300, 301, 900, 901,
    ]);
    let capital = select(vec![
        0_u64,
        50_000_000,
        50_000_001,
        100_000_000,
        300_000_000,
        300_000_001,
    ]);
    let named = proptest::option::weighted(0.2, 0..6_usize);
    (
        terminals(),
        proptest::option::weighted(0.8, select(industries)),
        proptest::option::weighted(0.8, employees),
        proptest::option::weighted(0.8, capital),
        named,
    )
        .prop_map(
            |(terminals, industry, employees, capital_yen, named)| Partner {
                name: String::new(),
                corporate_number: None,
                said_industry: industry.map(SaidIndustry::One),
                employees,
                capital_yen,
                terminals,
                // As a hand might write it.
                offer: named.map(|index| format!(" ＳＥＲＶＩＣＥ  {index}")),
            },
        )
}

fn row(number: u32, partner: Partner) -> Row {
    Row {
        row: number,
        name: partner.name.clone(),
        partner: Some(partner),
        mistakes: Vec::new(),
    }
}

fn assess_all(assessor: &mut Assessor, partners: &[Partner]) -> Vec<Assessed> {
    let numbered = (2..).zip(partners.iter().cloned());
    numbered
        .map(|(number, partner)| assessor.answer(row(number, partner)))
        .collect()
}

fn totals(rows: &[Assessed]) -> Totals {
    let mut totals = Totals::default();
    for row in rows {
        totals.add(&row.outcome);
    }
    totals
}

proptest! {
    #![proptest_config(cases(300))]

    /// Every figure is that of the single request of the offer that a person would pick by hand.
    #[test]
    fn a_partner_gets_what_a_single_request_gets(
        question in requests(),
        list in proptest::option::weighted(0.8, catalogs()),
        partners in proptest::collection::vec(partners(), 1..=8),
        percent in 0..=100_u8,
    ) {
        let share = CarriedShare::new(percent).unwrap();
        let mut assessor = Assessor::new(question, list.as_ref(), share);
        for row in assess_all(&mut assessor, &partners) {
            let partner = &partners[row.row as usize - 2];
            let known = list.as_ref().map_or(0, |list| list.services.len());
            let named = partner.offer.as_ref().map(|name| {
                name.rsplit(' ').next().unwrap().parse::<usize>().unwrap()
            });
            if named.is_some_and(|index| index >= known) {
                let unknown = matches!(
                    row.outcome.mistakes(),
                    [Mistake { code: MistakeCode::UnknownOffer, .. }]
                );
                prop_assert!(unknown && row.outcome.answer().is_none());
                continue;
            }
            let answer = row.outcome.answer().unwrap();
            let picked = by_hand(&question, list.as_ref(), partner);
            let expected = picked.map(|picked| expected(picked, percent));
            prop_assert_eq!(answer.offer.as_deref(), expected.as_ref());
            prop_assert_eq!(answer.size, size(applicant(partner)));
        }
    }

    /// The sums are what a plain calculation adds up, and the same however the list is cut.
    #[test]
    fn sums_are_the_same_for_every_way_of_cutting_a_list(
        question in requests(),
        list in catalogs(),
        partners in proptest::collection::vec(partners(), 0..=40),
        cuts in proptest::collection::vec(0..=40_usize, 0..=3),
        reversed in any::<bool>(),
    ) {
        let share = CarriedShare::new(50).unwrap();
        let mut assessor = Assessor::new(question, Some(&list), share);
        let rows = assess_all(&mut assessor, &partners);
        let whole = totals(&rows);
        check_plainly(&whole, &rows)?;

        let mut ends: Vec<usize> = cuts.into_iter().map(|cut| cut.min(rows.len())).collect();
        ends.extend([0, rows.len()]);
        ends.sort_unstable();
        let mut parts: Vec<Totals> = Vec::new();
        for ends in ends.windows(2) {
            // Another part knows nothing of the first.
            let mut other = Assessor::new(question, Some(&list), share);
            let part = assess_all(&mut other, &partners[ends[0]..ends[1]]);
            parts.push(totals(&part));
        }
        if reversed {
            parts.reverse();
        }
        let mut merged = Totals::default();
        for part in &parts {
            merged.merge(part);
        }
        prop_assert_eq!(merged, whole);
    }
}

/// The dearest request that there is, so often that sums of `u64` would have run over.
#[test]
fn the_largest_sums_do_not_run_over() {
    let chosen = Chosen {
        name: String::new(),
        cost_yen: u64::MAX,
        subsidy_yen: u64::MAX,
        left_yen: u64::MAX,
        carried_yen: u64::MAX,
        status: Status::Payable,
        is_within: true,
        longer_term: None,
        more_terminals: None,
    };
    let terminals = Terminals::MOST;
    let answer = Answer {
        industry: None,
        terminals: terminals.get(),
        size: Size::Unknown,
        offer: Some(chosen.into()),
        beside: Vec::new(),
    };
    let partner = Partner {
        name: String::new(),
        corporate_number: None,
        said_industry: None,
        employees: None,
        capital_yen: None,
        terminals,
        offer: None,
    };
    let mut sums = Totals::default();
    sums.add(&Outcome::Answered(partner, answer));
    // Doubled 21 times: more than two million rows.
    for _ in 0..21 {
        sums.merge(&sums.clone());
    }
    let rows = 1_u128 << 21;
    assert_eq!(sums.answered.cost_yen, u128::from(u64::MAX) * rows);
    assert_eq!(sums.carried_yen, u128::from(u64::MAX) * rows);
}
