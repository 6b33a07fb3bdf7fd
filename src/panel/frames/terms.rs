//! What do the programmes pay? The table of the document, and the slices of インボイス枠.

use crate::domain::{
    Basis, FrameGrant, FrameKind, FrameYear, Hardware, Programme, Ratio, Rule, WayKind, Ways,
};
use crate::panel::node::{element, link, plain, text, Node};
use crate::panel::source::source;
use crate::panel::table::table;
use crate::rules::BOOK;
use crate::screen::say::frames;
use crate::screen::{format, Words};

/// 表2: 通常枠 in two columns beside the security programme, and which of them applies.
pub(super) fn table_2(
    words: Words,
    year: &'static FrameYear,
    programme: &'static Programme,
    ways: Option<&Ways>,
) -> Node {
    let normal = &year.normal;
    let (lower, upper) = (&normal.lower, &normal.upper);
    let yen = |amount| format::yen(words, amount);
    let from_below = frames::from_below(words, &yen(lower.value.floor), &yen(lower.value.below));
    let from_to = frames::from_to(words, &yen(upper.value.floor), &yen(upper.value.cap));
    let limits = &programme.limits;
    let security = frames::amounts(words, &yen(limits.value.floor), &yen(limits.value.cap));
    let amounts = [
        cell(words, &from_below, &lower.basis).with_all(marks(words, ways, 0)),
        cell(words, &from_to, &upper.basis)
            .with_all(wage_plan(words, year))
            .with_all(marks(words, ways, 1)),
        cell(words, &security, &limits.basis).with_all(service_mark(words, ways)),
    ];
    let processes = |count: u32| frames::processes_min(words, &count.to_string());
    let functions = [
        cell(words, &processes(lower.value.processes_min), &lower.basis),
        cell(words, &processes(upper.value.processes_min), &upper.basis),
        listed(words),
    ];
    let rate = normal_rate(words, year);
    let cost = frames::cost_normal(words, &months(words, normal.cloud_months_max.value));
    let cost_basis = &normal.cloud_months_max.basis;
    let eligible = &programme.eligible_months_max;
    let security_cost = frames::cost_security(words, &months(words, eligible.value));
    let rows = [
        (frames::row_amount(words), amounts),
        (frames::row_functions(words), functions),
        (
            frames::row_rate(words),
            [rate.clone(), rate, security_rate(words, programme)],
        ),
        (
            frames::row_cost(words),
            [
                cell(words, &cost, cost_basis),
                cell(words, &cost, cost_basis),
                cell(words, &security_cost, &eligible.basis),
            ],
        ),
    ];
    let caption =
        frames::table_caption(words, words.rule(normal.title), words.rule(programme.title));
    let columns = [
        frames::row(words),
        frames::lower(words),
        frames::upper(words),
        frames::security(words),
    ];
    let row = |(name, [normal, invoice, security]): (&str, [Node; 3])| {
        vec![plain(name), normal, invoice, security]
    };
    table(&caption, &columns, rows.into_iter().map(row).collect())
}

fn cell(words: Words, says: &str, basis: &'static Basis) -> Node {
    element("div", "")
        .with(text("p", "", says))
        .with(source(words, basis))
}

/// What the upper band asks for beside its processes.
fn wage_plan(words: Words, year: &'static FrameYear) -> Option<Node> {
    let plan = year.normal.wage_plan.as_ref()?;
    Some(cell(
        words,
        frames::needs_wage_plan(words),
        &plan.from.basis,
    ))
}

/// What the security programme asks for: a service of the list, and where the list is.
fn listed(words: Words) -> Node {
    let list = BOOK.service_list;
    let place = element("p", "oc-source").with(link(words.rule(list.title), list.url));
    element("div", "")
        .with(text("p", "", frames::listed(words)))
        .with(place)
}

fn months(words: Words, count: u32) -> String {
    format::months_number(words, count.into())
}

fn normal_rate(words: Words, year: &'static FrameYear) -> Node {
    let rate = year.normal.rate.value.to_string();
    let basis = &year.normal.rate.basis;
    match &year.normal.low_wage_rate {
        Some(low) => {
            let other = low.rate.value.to_string();
            cell(words, &frames::within_low_wage(words, &rate, &other), basis)
                .with(source(words, &low.rate.basis))
        }
        None => cell(words, &frames::within_rate(words, &rate), basis),
    }
}

fn security_rate(words: Words, programme: &'static Programme) -> Node {
    let rates = programme.rate.value;
    cell(
        words,
        &within(words, rates.sme, rates.small),
        &programme.rate.basis,
    )
}

fn within(words: Words, sme: Ratio, small: Ratio) -> String {
    if sme == small {
        frames::within_rate(words, &sme.to_string())
    } else {
        frames::within_rates(words, &sme.to_string(), &small.to_string())
    }
}

/// What applies to this plan in the band of that index.
fn marks(words: Words, ways: Option<&Ways>, band: usize) -> Vec<Node> {
    let applies = |kind| {
        let way = ways.and_then(|ways| ways.list.iter().find(|way| way.kind == kind));
        way.and_then(|way| way.frame)
            .is_some_and(|grant: FrameGrant| grant.band == Some(band))
    };
    [
        (
            WayKind::Apart(FrameKind::Normal),
            frames::applies_alone(words),
        ),
        (
            WayKind::Together(FrameKind::Normal),
            frames::applies_together(words),
        ),
    ]
    .into_iter()
    .filter(|(kind, _)| applies(*kind))
    .map(|(_, says)| chip(says))
    .collect()
}

/// Whether the security programme pays for the service.
fn service_mark(words: Words, ways: Option<&Ways>) -> Option<Node> {
    let alone = ways.and_then(|ways| ways.list.first());
    let pays = alone.is_some_and(|way| way.security.to_u64() > 0);
    pays.then(|| chip(frames::applies_service(words)))
}

fn chip(says: &str) -> Node {
    text("span", "oc-chip", says).attr("data-tone", "good")
}

/// The slices of インボイス枠 and its hardware.
pub(super) fn slices(words: Words, year: &'static FrameYear) -> Vec<Node> {
    let frame = &year.invoice;
    let mut floor = None;
    let mut rows: Vec<Vec<Node>> = Vec::new();
    for rule in frame.slices {
        let slice = rule.value;
        let (cap, functions) = (
            format::yen(words, slice.cap),
            slice.functions_min.to_string(),
        );
        let name = match floor {
            Some(floor) => frames::slice_next(words, &format::yen(words, floor), &cap, &functions),
            None => frames::slice_first(words, &cap, &functions),
        };
        floor = Some(slice.cap);
        let rate = within(words, slice.rates.sme, slice.rates.small);
        rows.push(vec![plain(&name), plain(&rate), source(words, &rule.basis)]);
    }
    let hardware = |name: &str, rule: &'static Rule<Hardware>| {
        let cap = format::yen(words, rule.value.cap);
        let rate = frames::within_rate(words, &rule.value.rate.to_string());
        vec![
            plain(&frames::slice_hardware(words, name, &cap)),
            plain(&rate),
            source(words, &rule.basis),
        ]
    };
    rows.push(hardware(frames::pc(words), &frame.pc));
    rows.push(hardware(frames::register(words), &frame.register));
    let columns = [
        frames::slice(words),
        frames::row_rate(words),
        frames::place(words),
    ];
    let caption = frames::slices_caption(words, words.rule(frame.title));
    let mut nodes = vec![table(&caption, &columns, rows)];
    if let (false, Some(reason)) = (frame.computed.value, frame.computed.basis.notes.first()) {
        let why = frames::not_computed(words, words.rule(*reason));
        nodes.push(text("p", "oc-note-box", &why));
    }
    nodes
}
