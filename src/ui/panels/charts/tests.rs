//! Does every number stand in the frame of the picture, and is the other axis a choice?

use super::scale::{step, Scale, LEFT, PLOT, RIGHT, WIDTH};
use super::{Charts, Msg};
use crate::compare::Axis;

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
fn the_other_axis_is_a_choice() {
    let mut charts = Charts::default();
    assert_eq!(charts.axis, Axis::Terminals);
    for axis in [Axis::TermMonths, Axis::Terminals] {
        charts.update(Msg::Axis(axis));
        assert_eq!(charts.axis, axis);
    }
}
