//! From which number on is another offer the cheapest?

use std::ops::RangeInclusive;

use super::turns::turns;
use super::Curve;

/// From a number on, which offer is cheapest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lead {
    /// From so many terminals or months on.
    pub from: u32,
    /// The places of the cheapest among the curves: more than one where they cost the same, none
    /// where none serves.
    pub cheapest: Vec<usize>,
}

impl Lead {
    /// Where the cheapest of several offers changes along an axis: the first entry is that of the
    /// first number.
    ///
    /// The curves know every number at which one of them bends, and are straight in between but for
    /// the roundings: which is cheapest at two neighbours of these is so between them.
    pub fn all(curves: &mut [Curve], range: RangeInclusive<u32>) -> Vec<Self> {
        let first = *range.start();
        let mut leads = vec![Self {
            from: first,
            cheapest: cheapest(curves, first),
        }];
        let mut before = first;
        for number in places(curves, &range) {
            let found = turns((before, number), |number| cheapest(curves, number));
            let lead = |(from, cheapest)| Self { from, cheapest };
            leads.extend(found.into_iter().map(lead));
            before = number;
        }
        leads
    }
}

/// Every number that one of the curves knows, and the last, the least first.
fn places(curves: &[Curve], range: &RangeInclusive<u32>) -> Vec<u32> {
    let points = curves.iter().flat_map(Curve::points);
    let mut places: Vec<u32> = points.map(|point| point.at).collect();
    places.push(*range.end());
    places.retain(|at| range.contains(at));
    places.sort_unstable();
    places.dedup();
    places
}

/// The places of the cheapest curves at a number.
fn cheapest(curves: &mut [Curve], number: u32) -> Vec<usize> {
    let nets = curves.iter_mut();
    let nets = nets.map(|curve| curve.look_at(number).map(|point| point.net));
    let nets: Vec<_> = nets.collect();
    let least = nets.iter().flatten().min();
    let is_least = |(index, net): (usize, &Option<_>)| {
        (net.is_some() && net.as_ref() == least).then_some(index)
    };
    nets.iter().enumerate().filter_map(is_least).collect()
}
