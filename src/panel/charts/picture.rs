//! How does the picture look? Lines over a grid, with what happens on the way marked.

use super::flag::{flags, Flag};
use super::scale::{step, Scale, BOTTOM, LEFT, RIGHT, WIDTH};
use super::Shown;
use crate::compare::{Curve, Point};
use crate::draft::number_text::group_digits;
use crate::panel::node::{element, plain, text, Node};
use crate::screen::say;

/// The picture; who does not see it has its summary and the table.
pub(super) fn picture(shown: &Shown<'_>) -> Node {
    let mut scale = Scale {
        last: shown.last().into(),
        most: most(shown),
        top: 0,
    };
    let (flags, top) = flags(shown, scale);
    scale.top = top;
    let height = scale.bottom().saturating_add(BOTTOM);
    let mut svg = element("svg", "oc-chart")
        .attr("viewBox", &format!("0 0 {WIDTH} {height}"))
        .attr("role", "img")
        .attr("aria-label", &summary(shown))
        .with_all(amounts(scale))
        .with_all(numbers(shown, scale))
        .with(label(0, 14, "start", say::charts::yen_axis(shown.words)))
        .with_all(marks(&flags, scale));
    for (index, curve) in shown.curves.iter().enumerate() {
        svg = svg.with(line(
            curve,
            |point| point.net.to_u64(),
            scale,
            &index.to_string(),
        ));
    }
    if let [only] = shown.curves.as_slice() {
        svg = svg.with(line(only, |point| point.subsidy.to_u64(), scale, "subsidy"));
    }
    svg.with_all(crossings(shown, scale))
        .with_all(here(shown, scale))
}

/// The most that any line reaches.
fn most(shown: &Shown<'_>) -> u64 {
    let points = shown.curves.iter().flat_map(Curve::points);
    points
        .map(|point| point.net.to_u64().max(point.subsidy.to_u64()))
        .max()
        .unwrap_or(1)
        .max(1)
}

fn summary(shown: &Shown<'_>) -> String {
    let names: Vec<&str> = shown
        .candidates
        .iter()
        .map(|candidate| candidate.name)
        .collect();
    let axis = shown.axis_name();
    let (first, last) = (shown.number(1), shown.number(shown.last()));
    let names = names.join(say::panels::and(shown.words));
    say::charts::picture(shown.words, &names, axis, &first, &last)
}

/// What the dots are, where there are both kinds.
pub(super) fn dots(shown: &Shown<'_>) -> Option<Node> {
    let several = shown.curves.len() > 1;
    several.then(|| text("p", "oc-small", say::charts::dots(shown.words)))
}

/// What the lines are; a picture is never read by colour alone.
pub(super) fn legend(shown: &Shown<'_>) -> Node {
    let words = shown.words;
    let key = |line: &str, name: String| {
        let swatch = element("svg", "oc-chart__key")
            .attr("viewBox", "0 0 36 8")
            .attr("width", "36")
            .attr("height", "8")
            .attr("aria-hidden", "true")
            .with(path_of("M0 4H36", line));
        element("li", "").with(swatch).with(plain(&name))
    };
    let nets = shown.candidates.iter().enumerate();
    let nets = nets.map(|(index, candidate)| {
        key(
            &index.to_string(),
            say::charts::net_of(words, candidate.name),
        )
    });
    let list = element("ul", "oc-plain oc-chart__legend")
        .attr("aria-label", say::charts::legend(words))
        .with_all(nets);
    match shown.candidates {
        [only] => list.with(key("subsidy", say::charts::subsidy_of(words, only.name))),
        _ => list,
    }
}

fn path_of(path: &str, line: &str) -> Node {
    element("path", "oc-chart__line")
        .attr("data-line", line)
        .attr("d", path)
}

fn line(curve: &Curve, amount: impl Fn(&Point) -> u64, scale: Scale, name: &str) -> Node {
    let mut path = String::new();
    for (index, point) in curve.points().enumerate() {
        path.push(if index == 0 { 'M' } else { 'L' });
        path.push_str(&scale.place(point.at.into(), amount(point)));
    }
    path_of(&path, name)
}

fn straight(class: &str, [x1, y1, x2, y2]: [u64; 4]) -> Node {
    element("path", class).attr("d", &format!("M{x1} {y1}L{x2} {y2}"))
}

fn label(x: u64, y: u64, anchor: &str, words: &str) -> Node {
    text("text", "", words)
        .attr("x", &x.to_string())
        .attr("y", &y.to_string())
        .attr("text-anchor", anchor)
}

/// The lines across, each with its amount.
fn amounts(scale: Scale) -> Vec<Node> {
    let step = step(scale.most, 5);
    let count = scale.most.checked_div(step).unwrap_or(0);
    let mut nodes = Vec::new();
    for index in 0..=count {
        let amount = step.saturating_mul(index);
        let y = scale.y(amount);
        let class = if index == 0 {
            "oc-chart__axis"
        } else {
            "oc-chart__grid"
        };
        nodes.push(straight(class, [LEFT, y, WIDTH.saturating_sub(RIGHT), y]));
        nodes.push(label(
            LEFT.saturating_sub(8),
            y.saturating_add(4),
            "end",
            &group_digits(amount),
        ));
    }
    nodes
}

/// The numbers below.
fn numbers(shown: &Shown<'_>, scale: Scale) -> Vec<Node> {
    let step = step(scale.last, 8);
    let y = scale.bottom().saturating_add(20);
    let count = scale.last.checked_div(step).unwrap_or(0);
    let steps = (1..=count).map(|index| step.saturating_mul(index));
    let first = (step > 1).then_some(1);
    let number = |at: u64| label(scale.x(at), y, "middle", &group_digits(at));
    let name = label(
        WIDTH.saturating_sub(RIGHT),
        y.saturating_add(23),
        "end",
        shown.axis_name(),
    );
    let numbers = first.into_iter().chain(steps).map(number);
    numbers.chain([name]).collect()
}

/// Where floor, cap and eligible months lie.
fn marks(flags: &[Flag], scale: Scale) -> Vec<Node> {
    let pole = |flag: &Flag| {
        let from = flag.y.saturating_add(4);
        straight("oc-chart__mark", [flag.x, from, flag.x, scale.bottom()])
    };
    let words = |flag: &Flag| label(flag.from, flag.y, "start", &flag.words);
    let poles = flags.iter().map(pole);
    poles.chain(flags.iter().map(words)).collect()
}

/// Where another offer becomes the cheapest.
fn crossings(shown: &Shown<'_>, scale: Scale) -> Vec<Node> {
    let crossing = |lead: &crate::compare::Lead| {
        let leader = shown.curves.get(*lead.cheapest.first()?)?;
        Some(dot("oc-chart__cross", leader.at(lead.from)?, scale))
    };
    let leads = shown.leads.iter().skip(1);
    leads.filter_map(crossing).collect()
}

/// Where the visitor stands.
fn here(shown: &Shown<'_>, scale: Scale) -> Vec<Node> {
    let asked = shown.axis.asked(shown.question);
    let points = shown.curves.iter().filter_map(|curve| curve.at(asked));
    points
        .map(|point| dot("oc-chart__here", point, scale))
        .collect()
}

fn dot(class: &str, point: Point, scale: Scale) -> Node {
    element("circle", class)
        .attr("cx", &scale.x(point.at.into()).to_string())
        .attr("cy", &scale.y(point.net.to_u64()).to_string())
        .attr("r", "5")
}
