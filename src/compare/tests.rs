//! Do several offers stand as they should, and do they cost what they cost alone?

use super::*;
use crate::domain::{
    Applicant, EndpointFee, MonitoringKind, Months, ServiceClass, Terminals, Yen, YenPerMonth,
};
use crate::rules::BOOK;

/// An offer of a 1類 at these fees, without tax.
fn offer(kind: MonitoringKind, network: u64, endpoint: u64, initial: u64) -> Offer {
    let fee = |yen| YenPerMonth::new(Yen::new(yen));
    let monitoring = kind.with_fees(fee(network), EndpointFee::Flat(fee(endpoint)));
    Offer {
        initial_fee: Yen::new(initial),
        ..Offer::of(ServiceClass::One, monitoring)
    }
}

fn candidate(name: &str, offer: Offer) -> Candidate<'_> {
    Candidate {
        name,
        offer,
        valid_from: None,
        valid_until: None,
    }
}

fn question(terminals: u32, months: u32) -> Request {
    Request {
        programme: BOOK.default_programme,
        applicant: Applicant::Sme,
        already_subsidised: false,
        as_of: Date::new(2026, 11, 24),
        terminals: Terminals::new(terminals).unwrap(),
        term_months: Months::new(months).unwrap(),
        offer: offer(MonitoringKind::Endpoint, 0, 0, 0),
    }
}

/// A network for 9,000, a terminal for 1,000 and a terminal for 900 with a fee of 60,000 at first.
fn three() -> [Candidate<'static>; 3] {
    [
        candidate("network", offer(MonitoringKind::Network, 9_000, 0, 0)),
        candidate("endpoint", offer(MonitoringKind::Endpoint, 0, 1_000, 0)),
        candidate("initial", offer(MonitoringKind::Endpoint, 0, 900, 60_000)),
    ]
}

#[test]
fn an_offer_costs_what_it_costs_alone() {
    let candidates = three();
    let question = question(10, 24);
    for row in rows(&candidates, &question, &BOOK) {
        let request = Request {
            offer: candidates[row.index].offer,
            ..question
        };
        assert_eq!(row.settled, Settlement::of(&request, &BOOK));
        assert!(row.serves());
    }
}

#[test]
fn what_cannot_serve_says_why() {
    let limited = Offer {
        max_terminals: Terminals::new(9),
        ..offer(MonitoringKind::Endpoint, 0, 1_000, 0)
    };
    let day = |day| Date::new(2026, 11, day);
    // valid from, valid until, whether that stands in the way on the 24th.
    let cases = [
        (None, None, None),
        (day(24), day(24), None),
        (
            day(25),
            None,
            day(25).map(|from| Hindrance::NotYetValid { from }),
        ),
        (
            None,
            day(23),
            day(23).map(|until| Hindrance::Expired { until }),
        ),
    ];
    for (valid_from, valid_until, expected) in cases {
        let candidate = Candidate {
            valid_from,
            valid_until,
            ..candidate("limited", limited)
        };
        for (terminals, exceeded) in [(9, false), (10, true)] {
            let row = Row::of(0, &candidate, &question(terminals, 24), &BOOK);
            let capacity = exceeded.then_some(Hindrance::CapacityExceeded { terminals_max: 9 });
            let all: Vec<_> = capacity.into_iter().chain(expected).collect();
            assert_eq!(
                row.hindrances, all,
                "{valid_from:?} {valid_until:?} {terminals}"
            );
        }
    }
}

#[test]
fn rows_stand_in_the_order_of_a_column_and_what_cannot_serve_last() {
    let mut candidates = three().to_vec();
    candidates.push(Candidate {
        valid_until: Date::new(2026, 1, 1),
        ..candidate(
            "a free one of the past",
            offer(MonitoringKind::Endpoint, 0, 0, 0),
        )
    });
    // 10 terminals, 24 months: the network costs 216,000 and is paid 108,000; 10 × 1,000 × 24 =
    // 240,000, paid 120,000; 10 × 900 × 24 = 216,000 and 60,000, paid 108,000. With tax of 10 %:
    // 129,600, 144,000 and 195,600 are left.
    let cases: [(Column, Direction, [usize; 4]); 6] = [
        (Column::Net, Direction::Ascending, [0, 1, 2, 3]),
        (Column::Net, Direction::Descending, [2, 1, 0, 3]),
        (Column::Name, Direction::Ascending, [1, 2, 0, 3]),
        (Column::Subsidy, Direction::Descending, [1, 0, 2, 3]),
        (Column::Compliance, Direction::Ascending, [0, 1, 2, 3]),
        (
            Column::NetMonthlyPerTerminal,
            Direction::Ascending,
            [0, 1, 2, 3],
        ),
    ];
    for (column, direction, order) in cases {
        let rows = rows(&candidates, &question(10, 24), &BOOK);
        let mut rows: Vec<&Row> = rows.iter().collect();
        column.sort(direction, &mut rows, &candidates);
        let found: Vec<usize> = rows.iter().map(|row| row.index).collect();
        assert_eq!(found, order, "{column:?} {direction:?}");
    }
    let nets: Vec<u64> = rows(&candidates, &question(10, 24), &BOOK)
        .iter()
        .map(|row| row.settled.net.incl_tax.to_u64())
        .collect();
    assert_eq!(nets[..3], [129_600, 144_000, 195_600]);
}

#[test]
fn what_is_paid_stands_before_what_is_capped_and_that_before_what_is_too_little() {
    use crate::domain::SubsidyStatus::{BelowFloor, Capped, Payable};
    // 100 terminals for 24 months: half of 24,000, of 4,800,000, of 240,000 and again of 24,000.
    let fees = [10, 2_000, 100, 10];
    let one = |fee: &u64| candidate("one", offer(MonitoringKind::Endpoint, 0, *fee, 0));
    let candidates: Vec<Candidate<'_>> = fees.iter().map(one).collect();
    let all = rows(&candidates, &question(100, 24), &BOOK);
    let statuses: Vec<_> = all.iter().map(|row| row.settled.subsidy.status).collect();
    assert_eq!(statuses, [BelowFloor, Capped, Payable, BelowFloor]);
    for (direction, order) in [
        (Direction::Ascending, [2, 1, 0, 3]),
        (Direction::Descending, [0, 3, 1, 2]),
    ] {
        let mut rows: Vec<&Row> = all.iter().collect();
        Column::Status.sort(direction, &mut rows, &candidates);
        let found: Vec<usize> = rows.iter().map(|row| row.index).collect();
        assert_eq!(found, order, "{direction:?}");
    }
}

#[test]
fn a_filter_takes_what_it_says() {
    let mut candidates = three().to_vec();
    let dear = offer(MonitoringKind::Network, 10_001, 0, 0);
    candidates.push(candidate("over the limit", dear));
    let rows = rows(&candidates, &question(2, 12), &BOOK);
    let taken = |filter: Filter| -> Vec<usize> {
        let takes = |row: &&Row| filter.takes(row, &candidates[row.index]);
        rows.iter().filter(takes).map(|row| row.index).collect()
    };
    assert_eq!(taken(Filter::default()), [0, 1, 2, 3]);
    let monitoring = Some(MonitoringKind::Network);
    assert_eq!(
        taken(Filter {
            monitoring,
            ..Filter::default()
        }),
        [0, 3]
    );
    let within = true;
    assert_eq!(
        taken(Filter {
            within,
            ..Filter::default()
        }),
        [0, 1, 2]
    );
    let subsidised = true;
    assert_eq!(
        taken(Filter {
            subsidised,
            ..Filter::default()
        }),
        [0]
    );
    let service_class = Some(ServiceClass::Two);
    assert_eq!(
        taken(Filter {
            service_class,
            ..Filter::default()
        }),
        [0; 0]
    );
}

#[test]
fn the_cheapest_serves_and_ties_are_told() {
    let candidates = [
        candidate("a", offer(MonitoringKind::Endpoint, 0, 1_000, 0)),
        candidate("b", offer(MonitoringKind::Network, 10_000, 0, 0)),
        Candidate {
            valid_from: Date::new(2027, 1, 1),
            ..candidate("c", offer(MonitoringKind::Endpoint, 0, 1, 0))
        },
    ];
    let best = |terminals| -> Vec<usize> {
        let rows = rows(&candidates, &question(terminals, 24), &BOOK);
        cheapest(rows.iter()).iter().map(|row| row.index).collect()
    };
    assert_eq!(best(9), [0]);
    assert_eq!(best(10), [0, 1]);
    assert_eq!(best(11), [1]);
    let rows = rows(&candidates, &question(10, 24), &BOOK);
    let picked: Vec<_> = candidates.iter().zip(&rows).take(2).collect();
    let expected = [
        Feature::Monitoring,
        Feature::NetworkMonthlyFee,
        Feature::EndpointMonthlyFee,
    ];
    assert_eq!(differing(&picked), expected);
    assert!(differing(&picked[..1]).is_empty());
}

#[test]
fn a_curve_is_exact_at_every_number_and_marks_what_happens() {
    let candidate = candidate("a", offer(MonitoringKind::Endpoint, 0, 2_000, 0));
    let asked = question(60, 24);
    let curve = Curve::of(&candidate, Axis::Terminals, &asked, &BOOK);
    // 2,000 × 24 × 3 / 2 = 72,000 is the first that is paid; from 42 on it is the cap (rules of 2024).
    let mark = |at, kind| Mark { at, kind };
    assert_eq!(
        curve.marks,
        [
            mark(3, MarkKind::FloorReached),
            mark(42, MarkKind::CapReached)
        ]
    );
    assert_eq!(curve.points().count(), 90);
    for point in curve.points() {
        let terminals = Terminals::new(point.at).unwrap();
        let offer = candidate.offer;
        let alone = Settlement::of(
            &Request {
                terminals,
                offer,
                ..asked
            },
            &BOOK,
        );
        assert_eq!(point.net, alone.net.incl_tax);
        assert_eq!(point.subsidy, alone.subsidy.amount);
    }
    let term = Curve::of(&candidate, Axis::TermMonths, &question(1, 12), &BOOK);
    assert_eq!(term.marks, [mark(24, MarkKind::EligibleMonthsEnd)]);
}

#[test]
fn the_leader_changes_where_the_costs_cross() {
    let candidates = three();
    let asked = question(10, 24);
    let mut curves: Vec<Curve> = candidates
        .iter()
        .map(|candidate| Curve::of(candidate, Axis::Terminals, &asked, &BOOK))
        .collect();
    let leads = Lead::all(&mut curves, Axis::Terminals.range(&asked));
    for lead in &leads {
        let nets: Vec<_> = curves
            .iter()
            .map(|curve| curve.at(lead.from).unwrap().net)
            .collect();
        let least = nets.iter().min().unwrap();
        let expected: Vec<usize> = (0..3).filter(|index| nets[*index] == *least).collect();
        assert_eq!(lead.cheapest, expected, "from {}", lead.from);
    }
    // At 9 terminals 9,000 yen a month are paid either way.
    let told: Vec<_> = leads
        .iter()
        .map(|lead| (lead.from, lead.cheapest.clone()))
        .collect();
    assert_eq!(told, [(1, vec![1]), (9, vec![0, 1]), (10, vec![0])]);
}

#[test]
fn where_nothing_serves_nobody_leads() {
    let limited = Offer {
        max_terminals: Terminals::new(3),
        ..offer(MonitoringKind::Endpoint, 0, 1_000, 0)
    };
    let curve = Curve::of(
        &candidate("a", limited),
        Axis::Terminals,
        &question(10, 24),
        &BOOK,
    );
    assert_eq!(curve.points().count(), 3);
    let leads = Lead::all(&mut [curve], 1..=5);
    assert_eq!(
        leads[1],
        Lead {
            from: 4,
            cheapest: Vec::new()
        }
    );
}
