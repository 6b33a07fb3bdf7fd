//! Does a long curve cost no more than its picture can show, and is it exact where something happens?

use super::*;
use crate::compare::Lead;
use crate::domain::{
    Applicant, Date, EndpointFee, Enhancements, MonitoringKind, Offer, ServiceClass, TaxBasis,
    Tiers, YenPerMonth,
};
use crate::rules::BOOK;

fn fee<B: Copy>(yen: u64) -> YenPerMonth<B> {
    YenPerMonth::new(Yen::new(yen))
}

fn offer(network: u64, endpoint: EndpointFee, initial: u64) -> Offer {
    let kind = match network {
        0 => MonitoringKind::Endpoint,
        _ => MonitoringKind::Combined,
    };
    Offer {
        service_class: ServiceClass::One,
        monitoring: kind.with_fees(fee(network), endpoint),
        tax_basis: TaxBasis::Excluded,
        initial_fee: Yen::new(initial),
        min_terminals: Terminals::ONE,
        min_term_months: Months::ONE,
        max_terminals: None,
        class1_max_terminals: None,
        enhancements: Enhancements::default(),
    }
}

/// From so many terminals on, for so many yen each.
fn tiered(tiers: &[(u32, u64)]) -> EndpointFee {
    let tier = |&(from, yen): &(u32, u64)| (Terminals::new(from).unwrap(), fee(yen));
    let tiers: Vec<_> = tiers.iter().map(tier).collect();
    EndpointFee::Tiered(Tiers::new(&tiers).unwrap())
}

/// Those of a list that are hard to draw: with floor and cap within a few terminals, with every tier
/// that a list may have, with a fee in tax, with an end, with a network whose fee is spread until the
/// sum keeps the limit.
fn hard() -> Vec<(&'static str, Offer)> {
    let flat = |yen| EndpointFee::Flat(fee(yen));
    let fees = (0..20).map(|step| 1_990_u64.saturating_sub(60_u64.saturating_mul(step)));
    let falling: Vec<(u32, u64)> = (1..).step_by(4_321).zip(fees).collect();
    let taxed = Offer {
        tax_basis: TaxBasis::Included,
        ..offer(0, flat(1_101), 33_333)
    };
    let ending = Offer {
        min_terminals: Terminals::new(777).unwrap(),
        max_terminals: Terminals::new(54_321),
        ..offer(0, flat(870), 0)
    };
    vec![
        ("flat", offer(0, flat(1_000), 0)),
        ("dear at first", offer(0, flat(999), 1_234_567)),
        ("tiers", offer(0, tiered(&falling), 0)),
        ("in tax", taxed),
        ("ending", ending),
        ("a yen a terminal", offer(0, flat(1), 0)),
        ("combined", offer(500_000, flat(1_980), 0)),
    ]
}

fn question(axis: Axis, number: u32) -> Request {
    let (terminals, term_months) = match axis {
        Axis::Terminals => (number, 24),
        Axis::TermMonths => (10, number),
    };
    Request {
        programme: BOOK.default_programme,
        applicant: Applicant::Sme,
        already_subsidised: false,
        as_of: Date::new(2026, 11, 29),
        terminals: Terminals::new(terminals).unwrap(),
        term_months: Months::new(term_months).unwrap(),
        offer: offer(0, EndpointFee::Flat(fee(0)), 0),
    }
}

fn candidate<'a>(name: &'a str, offer: &Offer) -> Candidate<'a> {
    Candidate {
        name,
        offer: *offer,
        valid_from: None,
        valid_until: None,
    }
}

const MOST: u32 = 100_000;

#[test]
fn a_curve_costs_no_more_than_its_picture_can_show() {
    for axis in [Axis::Terminals, Axis::TermMonths] {
        for number in [1, 10, 400, 1_000, *Months::RANGE.end(), MOST] {
            if axis == Axis::TermMonths && !Months::RANGE.contains(&number) {
                continue;
            }
            for (name, offer) in hard() {
                let asked = question(axis, number);
                let curve = Curve::of(&candidate(name, &offer), axis, &asked, &BOOK);
                let count = curve.points().count();
                assert!(count <= 500, "{name}: {count} of {number}");
                assert!(curve.at(1).is_some(), "{name}");
            }
        }
    }
    // Four, which is the most that stand side by side, each looked at where another one bends.
    for four in hard().windows(4) {
        let asked = question(Axis::Terminals, MOST);
        let of = |(name, offer): &(&str, Offer)| {
            Curve::of(&candidate(name, offer), Axis::Terminals, &asked, &BOOK)
        };
        let mut curves: Vec<Curve> = four.iter().map(of).collect();
        Lead::all(&mut curves, 1..=MOST);
        for curve in &curves {
            let count = curve.points().count();
            assert!(count <= 600, "{}: {count}", four[0].0);
        }
    }
}

/// A short picture shows each of its numbers.
#[test]
fn of_a_short_curve_every_number_is_looked_at() {
    let (name, offer) = hard()[0];
    let asked = question(Axis::Terminals, 200);
    let curve = Curve::of(&candidate(name, &offer), Axis::Terminals, &asked, &BOOK);
    let numbers: Vec<u32> = curve.points().map(|point| point.at).collect();
    assert_eq!(numbers, (1..=300).collect::<Vec<u32>>());
}

/// Half as much again as is asked, at least what a small company looks at, at most what may be asked.
#[test]
fn a_curve_ends_behind_what_is_asked() {
    for (axis, asked, end) in [
        (Axis::Terminals, 1, 60),
        (Axis::Terminals, 40, 60),
        (Axis::Terminals, 41, 61),
        (Axis::Terminals, 42, 63),
        (Axis::Terminals, 1_000, 1_500),
        (Axis::Terminals, 66_667, 100_000),
        (Axis::Terminals, MOST, MOST),
        (Axis::TermMonths, 1, 36),
        (Axis::TermMonths, 24, 36),
        (Axis::TermMonths, 25, 37),
        (Axis::TermMonths, 80, 120),
        (Axis::TermMonths, 120, 120),
    ] {
        let range = axis.range(&question(axis, asked));
        assert_eq!(range, 1..=end, "{asked} on {axis:?}");
    }
}

/// Every number, settled one by one.
fn whole(curve: &Curve) -> Vec<Option<Point>> {
    (1..=MOST).map(|number| curve.settle(number)).collect()
}

/// The marks, the cheapest, and the highest place of the picture are those of all numbers.
#[test]
fn what_happens_on_a_long_curve_stands_exactly_where_it_is() {
    let asked = question(Axis::Terminals, MOST);
    let curves = hard();
    let curves = curves
        .iter()
        .map(|(name, offer)| Curve::of(&candidate(name, offer), Axis::Terminals, &asked, &BOOK));
    let mut curves: Vec<Curve> = curves.collect();
    let wholes: Vec<Vec<Option<Point>>> = curves.iter().map(whole).collect();
    for (curve, whole) in curves.iter().zip(&wholes) {
        let all: Vec<Point> = whole.iter().copied().flatten().collect();
        assert_eq!(curve.marks, marks(curve.axis, &curve.request, &all));
        for point in curve.points() {
            assert_eq!(Some(*point), curve.settle(point.at));
        }
        let highest = |points: &[Point]| points.iter().map(|point| point.net).max();
        let known: Vec<Point> = curve.points().copied().collect();
        assert_eq!(highest(&known), highest(&all));
        let turned = |points: &[Point]| {
            let pairs = points.windows(2);
            let turned = pairs.filter(|pair| pair[0].status != pair[1].status);
            turned.map(|pair| pair[1].at).collect::<Vec<u32>>()
        };
        assert_eq!(turned(&known), turned(&all));
    }
    let leads = Lead::all(&mut curves, 1..=MOST);
    let cheapest = |index: usize| {
        let nets: Vec<_> = wholes
            .iter()
            .map(|whole| whole[index].map(|p| p.net))
            .collect();
        let least = nets.iter().flatten().min().copied();
        let all = 0..nets.len();
        all.filter(|at| nets[*at].is_some() && nets[*at] == least)
            .collect::<Vec<usize>>()
    };
    let mut expected: Vec<Lead> = Vec::new();
    for (from, index) in (1..=MOST).zip(0..) {
        let cheapest = cheapest(index);
        if expected.last().is_none_or(|lead| lead.cheapest != cheapest) {
            expected.push(Lead { from, cheapest });
        }
    }
    assert_eq!(leads, expected);
}
