//! What do the programmes pay? The table of the document, and the slices of インボイス枠.

use yew::prelude::*;

use super::sourced;
use crate::domain::{
    Basis, FrameGrant, FrameKind, FrameYear, Hardware, InvoiceFrame, Programme, Ratio, Rule, Slice,
    WayKind, Ways,
};
use crate::rules::BOOK;
use crate::screen::say::frames;
use crate::screen::{format, Chip, Sources, Tone, Words};
use crate::ui::components::{captioned_table, chip, link, source_list, Card};

/// 表2: 通常枠 in two columns beside the security programme, and which of them applies.
pub(super) fn table_2(
    words: Words,
    year: &'static FrameYear,
    programme: &'static Programme,
    ways: Option<&Ways>,
) -> Html {
    let mut sources = Sources::new(words);
    let normal = words.rule(year.normal.title);
    let caption = frames::table_caption(words, normal, words.rule(programme.title));
    let columns = [
        frames::row(words),
        frames::lower(words),
        frames::upper(words),
        frames::security(words),
    ];
    let named = |name: &'static str, [lower, upper, security]: [Html; 3]| {
        vec![html! { name }, lower, upper, security]
    };
    let rows = vec![
        named(
            frames::row_amount(words),
            amounts(words, &mut sources, year, programme, ways),
        ),
        named(
            frames::row_functions(words),
            functions(words, &mut sources, year),
        ),
        named(
            frames::row_rate(words),
            rates(words, &mut sources, year, programme),
        ),
        named(
            frames::row_cost(words),
            costs(words, &mut sources, year, programme),
        ),
    ];
    html! {
        <Card>
            { captioned_table(&caption, &columns, rows) }
            { source_list(&sources, words) }
        </Card>
    }
}

fn amounts(
    words: Words,
    sources: &mut Sources,
    year: &'static FrameYear,
    programme: &'static Programme,
    ways: Option<&Ways>,
) -> [Html; 3] {
    let yen = |amount| format::yen(words, amount);
    let (lower, upper) = (&year.normal.lower, &year.normal.upper);
    let from_below = frames::from_below(words, &yen(lower.value.floor), &yen(lower.value.below));
    let from_to = frames::from_to(words, &yen(upper.value.floor), &yen(upper.value.cap));
    let limits = &programme.limits;
    let security = frames::amounts(words, &yen(limits.value.floor), &yen(limits.value.cap));
    let lower_says = says(sources, &from_below, &lower.basis);
    let upper_says = says(sources, &from_to, &upper.basis);
    // What the upper band asks for beside its processes.
    let plan = year.normal.wage_plan.as_ref();
    let plan = plan.map(|plan| says(sources, frames::needs_wage_plan(words), &plan.from.basis));
    let security_says = says(sources, &security, &limits.basis);
    [
        html! { <div>{ lower_says }{ marks(words, ways, 0) }</div> },
        html! { <div>{ upper_says }{ plan }{ marks(words, ways, 1) }</div> },
        html! { <div>{ security_says }{ service_mark(words, ways) }</div> },
    ]
}

fn functions(words: Words, sources: &mut Sources, year: &'static FrameYear) -> [Html; 3] {
    let (lower, upper) = (&year.normal.lower, &year.normal.upper);
    let processes = |count: u32| frames::processes_min(words, &count.to_string());
    [
        cell(
            sources,
            &processes(lower.value.processes_min),
            &[&lower.basis],
        ),
        cell(
            sources,
            &processes(upper.value.processes_min),
            &[&upper.basis],
        ),
        listed(words),
    ]
}

fn rates(
    words: Words,
    sources: &mut Sources,
    year: &'static FrameYear,
    programme: &'static Programme,
) -> [Html; 3] {
    let normal = &year.normal;
    let rate = normal.rate.value.to_string();
    let rate = match &normal.low_wage_rate {
        Some(low) => {
            let rates = frames::within_low_wage(words, &rate, &low.rate.value.to_string());
            cell(sources, &rates, &[&normal.rate.basis, &low.rate.basis])
        }
        None => {
            let rate = frames::within_rate(words, &rate);
            cell(sources, &rate, &[&normal.rate.basis])
        }
    };
    let security = programme.rate.value;
    let security = within(words, security.sme, security.small);
    [
        rate.clone(),
        rate,
        cell(sources, &security, &[&programme.rate.basis]),
    ]
}

fn costs(
    words: Words,
    sources: &mut Sources,
    year: &'static FrameYear,
    programme: &'static Programme,
) -> [Html; 3] {
    let months = |count: u32| format::months_number(words, count.into());
    let cloud = &year.normal.cloud_months_max;
    let normal = frames::cost_normal(words, &months(cloud.value));
    let normal = cell(sources, &normal, &[&cloud.basis]);
    let eligible = &programme.eligible_months_max;
    let security = frames::cost_security(words, &months(eligible.value));
    [
        normal.clone(),
        normal,
        cell(sources, &security, &[&eligible.basis]),
    ]
}

fn cell(sources: &mut Sources, says: &str, bases: &[&'static Basis]) -> Html {
    html! { <div><p>{ sourced(sources, says, bases) }</p></div> }
}

fn says(sources: &mut Sources, says: &str, basis: &'static Basis) -> Html {
    html! { <p>{ sourced(sources, says, &[basis]) }</p> }
}

/// What the security programme asks for: a service of the list, and where the list is.
fn listed(words: Words) -> Html {
    let list = BOOK.service_list;
    html! {
        <div>
            <p>{ frames::listed(words) }</p>
            <p class="oc-small">{ link(words.rule(list.title), list.url) }</p>
        </div>
    }
}

fn within(words: Words, sme: Ratio, small: Ratio) -> String {
    if sme == small {
        frames::within_rate(words, &sme.to_string())
    } else {
        frames::within_rates(words, &sme.to_string(), &small.to_string())
    }
}

/// What applies to this plan in the band of that index.
fn marks(words: Words, ways: Option<&Ways>, band: usize) -> Html {
    let applies = |kind| {
        let way = ways.and_then(|ways| ways.list.iter().find(|way| way.kind == kind));
        way.and_then(|way| way.frame)
            .is_some_and(|grant: FrameGrant| grant.band == Some(band))
    };
    html! {
        <>
            if applies(WayKind::Apart(FrameKind::Normal)) {
                { applies_here(frames::applies_alone(words)) }
            }
            if applies(WayKind::Together(FrameKind::Normal)) {
                { applies_here(frames::applies_together(words)) }
            }
        </>
    }
}

/// Whether the security programme pays for the service.
fn service_mark(words: Words, ways: Option<&Ways>) -> Html {
    let alone = ways.and_then(|ways| ways.list.first());
    let pays = alone.is_some_and(|way| way.security.to_u64() > 0);
    html! {
        if pays {
            { applies_here(frames::applies_service(words)) }
        }
    }
}

fn applies_here(says: &str) -> Html {
    chip(&Chip::new(Tone::Good, says))
}

/// The slices of インボイス枠 and its hardware.
pub(super) fn slices(words: Words, year: &'static FrameYear) -> Html {
    let frame = &year.invoice;
    let mut sources = Sources::new(words);
    let mut rows = slice_rows(words, &mut sources, frame);
    let mut hardware = |name: &str, rule: &'static Rule<Hardware>| {
        let cap = format::yen(words, rule.value.cap);
        let rate = frames::within_rate(words, &rule.value.rate.to_string());
        let name = frames::slice_hardware(words, name, &cap);
        vec![html! { name }, sourced(&mut sources, &rate, &[&rule.basis])]
    };
    rows.push(hardware(frames::pc(words), &frame.pc));
    rows.push(hardware(frames::register(words), &frame.register));
    let columns = [frames::slice(words), frames::row_rate(words)];
    let caption = frames::slices_caption(words, words.rule(frame.title));
    html! {
        <Card>
            { captioned_table(&caption, &columns, rows) }
            if let (false, Some(reason)) = (frame.computed.value, frame.computed.basis.notes.first()) {
                <p class="oc-note-box">{ frames::not_computed(words, words.rule(*reason)) }</p>
            }
            { source_list(&sources, words) }
        </Card>
    }
}

fn slice_rows(words: Words, sources: &mut Sources, frame: &'static InvoiceFrame) -> Vec<Vec<Html>> {
    let mut floor = None;
    let row = |rule: &'static Rule<Slice>| {
        let slice = rule.value;
        let cap = format::yen(words, slice.cap);
        let functions = slice.functions_min.to_string();
        let name = match floor {
            Some(floor) => frames::slice_next(words, &format::yen(words, floor), &cap, &functions),
            None => frames::slice_first(words, &cap, &functions),
        };
        floor = Some(slice.cap);
        let rate = within(words, slice.rates.sme, slice.rates.small);
        vec![html! { name }, sourced(sources, &rate, &[&rule.basis])]
    };
    frame.slices.iter().map(row).collect()
}
