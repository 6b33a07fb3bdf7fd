//! What follows from a message: which offers are wanted, and from which page on?

use super::{Compare, Msg, Wanted, PICKS_MAX};
use crate::compare::{Column, Direction};
use crate::draft::{Draft, Reading};
use crate::screen::{Topic, Words};
use crate::ui::panels::state::{Beside, Effect};

const SAMPLE: &[u8] = include_bytes!("../../../../examples/catalogue.sample.json");

fn act(compare: &mut Compare, msg: Msg) -> Option<Effect> {
    let draft = &Draft::example();
    let beside = Beside {
        page: None,
        draft,
        reading: &Reading::of(draft, None),
        today: None,
        words: Words::Ja,
    };
    compare.update(msg, &beside).0
}

fn sample() -> Compare {
    let mut compare = Compare::default();
    let (from, bytes) = (String::new(), Ok(SAMPLE.to_vec()));
    act(&mut compare, Msg::Came { from, bytes });
    compare
}

#[test]
fn a_column_sorts_and_turns_around_and_begins_at_its_beginning() {
    let mut compare = sample();
    for (column, direction) in [
        (Column::Net, Direction::Descending),
        (Column::Net, Direction::Ascending),
        (Column::Subsidy, Direction::Ascending),
        (Column::Subsidy, Direction::Descending),
        (Column::Name, Direction::Ascending),
    ] {
        act(&mut compare, Msg::Page(1));
        act(&mut compare, Msg::Wanted(Wanted::By(column)));
        assert_eq!((compare.column, compare.direction), (column, direction));
        assert_eq!(compare.page, 0);
    }
}

#[test]
fn a_page_and_a_pick_leave_the_order_alone() {
    let mut compare = sample();
    act(&mut compare, Msg::Page(1));
    for index in 0..10 {
        let picked = true;
        act(&mut compare, Msg::Pick { index, picked });
    }
    act(&mut compare, Msg::Open(3));
    assert_eq!(compare.picked, (0..PICKS_MAX).collect::<Vec<_>>());
    assert_eq!((compare.page, compare.opened), (1, Some(3)));
    act(&mut compare, Msg::Open(3));
    act(&mut compare, Msg::UnpickAll);
    assert_eq!((compare.picked.len(), compare.opened), (0, None));
}

#[test]
fn another_panel_follows() {
    let mut compare = sample();
    let check = act(&mut compare, Msg::Check("a".to_owned()));
    assert!(matches!(check, Some(Effect::Check(id)) if id == "a"));
    let charts = act(&mut compare, Msg::Charts);
    assert!(matches!(charts, Some(Effect::Open(Topic::Charts))));
}

#[test]
fn the_offers_that_are_wanted_are_saved_in_their_order_with_their_sources() {
    let mut compare = sample();
    act(&mut compare, Msg::Wanted(Wanted::Within(true)));
    let effect = act(&mut compare, Msg::Save);
    let Some(Effect::Save { name, csv, .. }) = effect else {
        panic!("{effect:?}");
    };
    assert_eq!(name, "otasuke-comparison.csv");
    let lines: Vec<&str> = csv.trim_end().split("\r\n").collect();
    let [head, rows @ ..] = lines.as_slice() else {
        panic!("{csv}");
    };
    assert!(head.starts_with("\u{FEFF}"), "{head}");
    assert!(rows.len() > 3, "{csv}");
    let nets = rows.iter().map(|row| {
        let net = row.split(',').nth(4).expect("a net cost");
        net.parse::<u64>().expect("a number")
    });
    let nets: Vec<u64> = nets.collect();
    assert!(nets.is_sorted(), "{nets:?}");
    assert!(rows
        .iter()
        .all(|row| row.contains("✓") && row.contains("https://")));
}
