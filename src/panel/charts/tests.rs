//! Does the picture stay in its frame, and does its table say the same?

use super::scale::{step, Scale, LEFT, PLOT, RIGHT, WIDTH};
use super::Charts;
use crate::compare::Candidate;
use crate::draft::{Draft, Reading};
use crate::panel::node::{element, Node};
use crate::panel::{Act, Context, How};
use crate::screen::Words;

fn view(charts: &Charts, words: Words, two: bool) -> Node {
    let draft = Draft::example();
    let reading = Reading::of(&draft, None);
    let context = Context {
        draft: &draft,
        reading: &reading,
        today: None,
        words,
    };
    let offer = reading.request.unwrap().offer;
    let candidate = |name| Candidate {
        name,
        offer,
        valid_from: None,
        valid_until: None,
    };
    let mut picked = [candidate("A"), candidate("B")];
    picked[1].offer.initial_fee = crate::domain::Yen::ZERO;
    let picked = if two { &picked[..] } else { &[] };
    element("div", "").with_all(charts.view(&context, picked))
}

#[test]
fn every_number_has_its_place_in_the_frame() {
    let scale = Scale {
        last: 60,
        most: 1_000,
        top: 30,
    };
    assert_eq!((scale.x(1), scale.x(60)), (LEFT, WIDTH - RIGHT));
    assert_eq!((scale.y(0), scale.y(1_000)), (30 + PLOT, 30));
    let flat = Scale {
        last: 1,
        most: 0,
        top: 0,
    };
    assert_eq!((flat.x(1), flat.y(0)), (LEFT, PLOT));
    let huge = Scale {
        last: 100_000,
        most: u64::MAX,
        top: 30,
    };
    assert_eq!(huge.y(u64::MAX), 30);
}

#[test]
fn steps_are_round() {
    for (most, count, expected) in [(1, 5, 1), (60, 8, 10), (561_000, 5, 200_000), (0, 5, 1)] {
        assert_eq!(step(most, count), expected, "{most} / {count}");
    }
    assert!(step(u64::MAX, 1) > 0);
}

#[test]
fn the_picture_has_a_summary_and_a_table_with_its_figures() {
    for words in [Words::Ja, Words::En] {
        let view = view(&Charts::default(), words, false);
        let picture = view.tags("svg")[0];
        assert_eq!(picture.get("role"), Some("img"));
        assert!(!picture.get("aria-label").unwrap().is_empty());
        let table = view.tags("table")[0];
        // The example: 10 terminals for 1,500 yen over 24 months, 30,000 yen at first.
        // 390,000 + 39,000 of tax − 180,000 = 249,000.
        let row = table
            .tags("tr")
            .into_iter()
            .find(|row| row.words().contains("249,000"));
        assert!(
            row.is_some_and(|row| row.words().contains("180,000")),
            "{}",
            table.words()
        );
        assert_eq!(view.tags("caption").len(), 1);
        assert!(view.tags("a").len() >= 2, "each figure has its source");
    }
}

#[test]
fn the_other_axis_is_a_choice() {
    let mut charts = Charts::default();
    let act = Act {
        name: "charts.axis",
        value: "months",
        how: How::Chosen,
    };
    charts.act(&act);
    let words = view(&charts, Words::Ja, false).words();
    assert!(words.contains("補助の対象は24か月まで"), "{words}");
}

#[test]
fn several_offers_say_where_the_cheapest_changes() {
    let words = view(&Charts::default(), Words::Ja, true).words();
    assert!(words.contains("はじめは「B」が最も安いです"), "{words}");
}
