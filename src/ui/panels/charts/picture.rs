//! How does the picture look? Lines over a grid, with what happens on the way marked.

use yew::prelude::*;

use super::flag::{flags, Flag};
use super::scale::{step, Scale, BOTTOM, LEFT, RIGHT, WIDTH};
use super::Shown;
use crate::compare::{Curve, Lead, Point};
use crate::draft::number_text::group_digits;
use crate::screen::say;

/// The picture; who does not see it has its summary and the table.
pub(super) fn picture(shown: &Shown<'_>) -> Html {
    let mut scale = Scale {
        last: shown.last().into(),
        most: most(shown),
        top: 0,
    };
    let (flags, top) = flags(shown, scale);
    scale.top = top;
    let height = scale.bottom().saturating_add(BOTTOM);
    html! {
        <svg
            class="oc-chart"
            viewBox={format!("0 0 {WIDTH} {height}")}
            role="img"
            aria-label={summary(shown)}
        >
            { amounts(scale) }
            { numbers(shown, scale) }
            { label(0, 14, "start", say::charts::yen_axis(shown.words)) }
            { marks(&flags, scale) }
            { lines(shown, scale) }
            { crossings(shown, scale) }
            { here(shown, scale) }
        </svg>
    }
}

/// What is left to pay of each offer; beside that of a single one its subsidy.
fn lines(shown: &Shown<'_>, scale: Scale) -> Html {
    let subsidy = match shown.curves.as_slice() {
        [only] => line(only, |point| point.subsidy.to_u64(), scale, "subsidy"),
        _ => Html::default(),
    };
    html! {
        <>
            for (index, curve) in shown.curves.iter().enumerate() {
                { line(curve, |point| point.net.to_u64(), scale, &index.to_string()) }
            }
            { subsidy }
        </>
    }
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
pub(super) fn dots(shown: &Shown<'_>) -> Html {
    html! {
        if shown.curves.len() > 1 {
            <p class="oc-small">{ say::charts::dots(shown.words) }</p>
        }
    }
}

/// What the lines are; a picture is never read by colour alone.
pub(super) fn legend(shown: &Shown<'_>) -> Html {
    let words = shown.words;
    let subsidy = match shown.candidates {
        [only] => key("subsidy", say::charts::subsidy_of(words, only.name)),
        _ => Html::default(),
    };
    html! {
        <ul class="oc-plain oc-chart__legend" aria-label={say::charts::legend(words)}>
            for (index, candidate) in shown.candidates.iter().enumerate() {
                { key(&index.to_string(), say::charts::net_of(words, candidate.name)) }
            }
            { subsidy }
        </ul>
    }
}

fn key(line: &str, name: String) -> Html {
    html! {
        <li>
            <svg
                class="oc-chart__key"
                viewBox="0 0 36 8"
                width="36"
                height="8"
                aria-hidden="true"
            >
                { path_of("M0 4H36".to_owned(), line) }
            </svg>
            { name }
        </li>
    }
}

fn path_of(path: String, line: &str) -> Html {
    html! { <path class="oc-chart__line" data-line={line.to_owned()} d={path} /> }
}

fn line(curve: &Curve, amount: impl Fn(&Point) -> u64, scale: Scale, name: &str) -> Html {
    let mut path = String::new();
    for (index, point) in curve.points().enumerate() {
        path.push(if index == 0 { 'M' } else { 'L' });
        path.push_str(&scale.place(point.at.into(), amount(point)));
    }
    path_of(path, name)
}

fn straight(class: &'static str, [x1, y1, x2, y2]: [u64; 4]) -> Html {
    html! { <path {class} d={format!("M{x1} {y1}L{x2} {y2}")} /> }
}

fn label(x: u64, y: u64, anchor: &'static str, words: &str) -> Html {
    html! { <text x={x.to_string()} y={y.to_string()} text-anchor={anchor}>{ words }</text> }
}

/// The lines across, each with its amount.
fn amounts(scale: Scale) -> Html {
    let step = step(scale.most, 5);
    let count = scale.most.checked_div(step).unwrap_or(0);
    let amounts = (0..=count).map(|index| step.saturating_mul(index));
    html! {
        for amount in amounts {
            { amount_line(scale, amount) }
        }
    }
}

fn amount_line(scale: Scale, amount: u64) -> Html {
    let y = scale.y(amount);
    let class = if amount == 0 {
        "oc-chart__axis"
    } else {
        "oc-chart__grid"
    };
    let (x, foot) = (LEFT.saturating_sub(8), y.saturating_add(4));
    html! {
        <>
            { straight(class, [LEFT, y, WIDTH.saturating_sub(RIGHT), y]) }
            { label(x, foot, "end", &group_digits(amount)) }
        </>
    }
}

/// The numbers below.
fn numbers(shown: &Shown<'_>, scale: Scale) -> Html {
    let step = step(scale.last, 8);
    let y = scale.bottom().saturating_add(20);
    let count = scale.last.checked_div(step).unwrap_or(0);
    let steps = (1..=count).map(|index| step.saturating_mul(index));
    let numbers = (step > 1).then_some(1).into_iter().chain(steps);
    let (right, foot) = (WIDTH.saturating_sub(RIGHT), y.saturating_add(23));
    html! {
        <>
            for at in numbers {
                { label(scale.x(at), y, "middle", &group_digits(at)) }
            }
            { label(right, foot, "end", shown.axis_name()) }
        </>
    }
}

/// Where floor, cap and eligible months lie.
fn marks(flags: &[Flag], scale: Scale) -> Html {
    let pole = |flag: &Flag| {
        let from = flag.y.saturating_add(4);
        straight("oc-chart__mark", [flag.x, from, flag.x, scale.bottom()])
    };
    html! {
        <>
            for flag in flags {
                { pole(flag) }
            }
            for flag in flags {
                { label(flag.from, flag.y, "start", &flag.words) }
            }
        </>
    }
}

/// Where another offer becomes the cheapest.
fn crossings(shown: &Shown<'_>, scale: Scale) -> Html {
    let crossing = |lead: &Lead| {
        let leader = shown.curves.get(*lead.cheapest.first()?)?;
        Some(dot("oc-chart__cross", leader.at(lead.from)?, scale))
    };
    let crossings = shown.leads.iter().skip(1).filter_map(crossing);
    html! { { for crossings } }
}

/// Where the visitor stands.
fn here(shown: &Shown<'_>, scale: Scale) -> Html {
    let asked = shown.axis.asked(shown.question);
    let points = shown.curves.iter().filter_map(|curve| curve.at(asked));
    html! { { for points.map(|point| dot("oc-chart__here", point, scale)) } }
}

fn dot(class: &'static str, point: Point, scale: Scale) -> Html {
    let (x, y) = (scale.x(point.at.into()), scale.y(point.net.to_u64()));
    html! { <circle {class} cx={x.to_string()} cy={y.to_string()} r="5" /> }
}
