//! How does the sum of a frame come about? Its parts for the tool alone and with the service.

use super::outcome::outcome;
use super::{frame_name, Case};
use crate::domain::{Basis, ExclTax, FrameGrant, FrameKind, Outcome, Rule, ServicePart, Yen};
use crate::panel::node::{element, plain, said, text, Node};
use crate::panel::source::source;
use crate::panel::table::table;
use crate::screen::say::frames;
use crate::screen::{format, Words};

/// A row: what, for the tool alone and with the service, and where it stands.
type Line = (String, [String; 2], Vec<&'static Basis>);

/// The tables of every frame of which a sum is shown, each with how it ended.
pub(super) fn steps(case: &Case) -> Vec<Node> {
    let words = case.words;
    let mut nodes = Vec::new();
    for kind in [FrameKind::Normal, FrameKind::Invoice] {
        let Some(grants) = case.grants(kind) else {
            continue;
        };
        let lines = match kind {
            FrameKind::Normal => normal(case, &grants),
            FrameKind::Invoice => invoice(case, &grants),
        };
        let refused = |grant: &FrameGrant| matches!(grant.outcome, Outcome::Refused(_));
        if !grants.iter().all(refused) {
            nodes.push(shown(case, kind, lines));
        }
        let [alone, together] = grants.map(|grant| outcome(case, kind, &grant));
        nodes.push(said("p", "", frames::tool_alone_says(words, &alone)));
        nodes.push(said("p", "", frames::with_service_says(words, &together)));
    }
    nodes
}

fn shown(case: &Case, kind: FrameKind, lines: Vec<Line>) -> Node {
    let words = case.words;
    let columns = [
        frames::step(words),
        frames::tool_alone(words),
        frames::with_service(words),
        frames::place(words),
    ];
    let row = |(what, [alone, together], bases): Line| {
        let number = |figure: String| text("span", "oc-number", &figure);
        let place = if bases.is_empty() {
            plain(frames::entered(words))
        } else {
            sources(words, bases)
        };
        vec![plain(&what), number(alone), number(together), place]
    };
    let caption = frames::steps_caption(words, frame_name(words, kind));
    table(&caption, &columns, lines.into_iter().map(row).collect())
}

/// Sources under each other.
fn sources(words: Words, bases: Vec<&'static Basis>) -> Node {
    let sources = bases.into_iter().map(|basis| source(words, basis));
    element("div", "").with_all(sources)
}

fn normal(case: &Case, grants: &[FrameGrant; 2]) -> Vec<Line> {
    let words = case.words;
    let frame = &case.year.normal;
    let limits = Limits {
        cloud: &frame.cloud_months_max,
        introduction: frame.introduction_max.as_ref(),
        service: &frame.service_months_max,
        tax: &frame.tax.basis,
    };
    let mut lines = costs(case, grants, &limits, &case.ways.in_normal);
    let rate = frame.rate_rule(&case.plan);
    let share = grants.map(|grant| format::yen(words, grant.before_limits));
    lines.push((
        frames::rate_of(words, &rate.value.to_string()),
        share,
        vec![&rate.basis, &frame.rounding.basis],
    ));
    let amount = grants.map(|grant| format::yen(words, grant.amount));
    let bands = vec![&frame.lower.basis, &frame.upper.basis];
    lines.push((frames::row_amount(words).to_owned(), amount, bands));
    lines
}

fn invoice(case: &Case, grants: &[FrameGrant; 2]) -> Vec<Line> {
    let words = case.words;
    let frame = &case.year.invoice;
    let limits = Limits {
        cloud: &frame.cloud_months_max,
        introduction: Some(&frame.introduction_max),
        service: &frame.service_months_max,
        tax: &frame.tax.basis,
    };
    let mut lines = costs(case, grants, &limits, &case.ways.in_invoice);
    let hardware = grants.map(|grant| format::yen(words, grant.hardware));
    lines.push((
        frames::hardware_of(words).to_owned(),
        hardware,
        vec![&frame.pc.basis, &frame.register.basis],
    ));
    let amount = grants.map(|grant| format::yen(words, grant.amount));
    let mut bases: Vec<&'static Basis> = frame.slices.iter().map(|slice| &slice.basis).collect();
    bases.push(&frame.rounding.basis);
    lines.push((frames::slices_of(words).to_owned(), amount, bases));
    lines
}

/// How far each cost counts, and why without tax.
struct Limits {
    cloud: &'static Rule<u32>,
    introduction: Option<&'static Rule<Yen<ExclTax>>>,
    service: &'static Rule<u32>,
    tax: &'static Basis,
}

/// The cost that counts, part by part.
fn costs(
    case: &Case,
    grants: &[FrameGrant; 2],
    limits: &Limits,
    service: &ServicePart,
) -> Vec<Line> {
    let words = case.words;
    let (cloud, months_max) = (limits.cloud, limits.service);
    let introduction = limits.introduction;
    let introduction_name = introduction.map_or_else(
        || frames::introduction(words).to_owned(),
        |max| frames::introduction_of(words, &format::yen(words, max.value)),
    );
    let months = |count: u32| format::months_number(words, count.into());
    let each = |part: fn(&FrameGrant) -> Yen<ExclTax>| {
        [0, 1].map(|index: usize| {
            let grant = grants.get(index).map(part);
            grant.map_or_else(String::new, |amount| format::yen(words, amount))
        })
    };
    let service_of = frames::service_of(words, &months(service.months), &months(months_max.value));
    vec![
        (
            frames::software(words).to_owned(),
            each(|grant| grant.eligible.software),
            Vec::new(),
        ),
        (
            frames::cloud_of(words, &months(cloud.value)),
            each(|grant| grant.eligible.cloud),
            vec![&cloud.basis],
        ),
        (
            introduction_name,
            each(|grant| grant.eligible.introduction),
            introduction.map(|max| &max.basis).into_iter().collect(),
        ),
        (
            service_of,
            each(|grant| grant.eligible.service),
            vec![&months_max.basis],
        ),
        (
            frames::eligible(words).to_owned(),
            each(|grant| grant.eligible.total()),
            vec![limits.tax],
        ),
    ]
}
