//! Does a comparison of many offers take as much longer as there are more, and no more than that?
//!
//! A time says more of the machine than of the code; a ratio of two times on it does not.

use std::time::{Duration, Instant};

use otasuke_calculator::catalog::read;
use otasuke_calculator::compare::{rows, Candidate, Column, Direction, Row};
use otasuke_calculator::domain::{Offer, Request};
use otasuke_calculator::rules::BOOK;

use super::Asked;

/// So many more are done at once, against few so many times: the same work, where nothing is
/// quadratic, so that a busy machine slows both. n² would take as many times as long.
const TIMES_MORE: usize = 8;
const RATIO_MAX: u32 = 4;
const RUNS: usize = 5;

fn time(run: impl FnOnce()) -> Duration {
    let start = Instant::now();
    run();
    start.elapsed()
}

fn assert_in_proportion(run: impl Fn(usize), few: usize) {
    let pairs = (0..RUNS).map(|_| {
        let often = time(|| (0..TIMES_MORE).for_each(|_| run(few)));
        (often, time(|| run(few * TIMES_MORE)))
    });
    let pairs: Vec<_> = pairs.collect();
    let in_proportion = |(often, at_once): &(Duration, Duration)| *at_once < *often * RATIO_MAX;
    assert!(
        pairs.iter().any(in_proportion),
        "few {TIMES_MORE} times, and as many at once: {pairs:?}"
    );
}

fn question() -> Request {
    let asked = Asked {
        applicant: super::sme(),
        repeated: false,
        terminals: 10,
        months: 24,
        initial: 0,
        fee: 1_000,
        tax_included: false,
    };
    asked.request(2024)
}

#[test]
fn rows_and_their_order_are_computed_in_proportion() {
    let question = question();
    let offer = question.offer;
    let candidate = |index: usize| {
        let initial = u64::try_from(index * 7_919 % 500_000).unwrap();
        Candidate {
            name: "A",
            offer: Offer {
                initial_fee: otasuke_calculator::domain::Yen::fee(initial).unwrap(),
                ..offer
            },
            valid_from: None,
            valid_until: None,
        }
    };
    let candidates: Vec<Candidate<'_>> = (0..500).map(candidate).collect();
    let compare = |count: usize| {
        let some = &candidates[..count];
        let settled = rows(some, &question, &BOOK);
        let mut all: Vec<&Row> = settled.iter().collect();
        Column::Net.sort(Direction::Ascending, &mut all, some);
        let nets = all.windows(2);
        assert!(nets
            .clone()
            .all(|pair| pair[0].settled.net.incl_tax <= pair[1].settled.net.incl_tax));
    };
    assert_in_proportion(compare, 62);
}

#[test]
fn a_price_list_is_read_in_proportion() {
    let list = |count: usize| {
        let services: Vec<String> = (0..count)
            .map(|index| {
                let notes = "n".repeat(500);
                let named = crate::catalogue::named(&format!("s{index}"));
                named.replace('}', &format!(",\"notes\":\"{notes}\"}}"))
            })
            .collect();
        crate::catalogue::document(&services)
    };
    let lists = [8, 64].map(|count| (count, list(count)));
    let read_list = |count: usize| {
        let (_, text) = lists.iter().find(|(of, _)| *of == count).unwrap();
        let services = read(text.as_bytes()).catalog.unwrap().services;
        assert_eq!(services.len(), count);
    };
    assert_in_proportion(read_list, 8);
}
