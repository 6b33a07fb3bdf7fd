//! How does the sum of a frame come about? Its parts for the tool alone and with the service.

use yew::prelude::*;

use super::outcome::outcome;
use super::{frame_name, sourced, Case};
use crate::domain::{Basis, ExclTax, FrameGrant, FrameKind, Outcome, Rule, ServicePart, Yen};
use crate::screen::say::frames;
use crate::screen::{format, Sources, Words};
use crate::ui::components::{captioned_table, source_list, Card};

/// A row.
struct Line {
    what: String,
    /// For the tool alone and with the service.
    figures: [String; 2],
    /// Where it stands; empty where it was entered.
    bases: Vec<&'static Basis>,
}

/// The tables of every frame of which a sum is shown, each with how it ended.
pub(super) fn steps(case: &Case) -> Html {
    let words = case.words;
    let mut sources = Sources::new(words);
    html! {
        <Card>
            for kind in [FrameKind::Normal, FrameKind::Invoice] {
                { frame(case, kind, &mut sources) }
            }
            { source_list(&sources, words) }
        </Card>
    }
}

fn frame(case: &Case, kind: FrameKind, sources: &mut Sources) -> Html {
    let words = case.words;
    let Some(grants) = case.grants(kind) else {
        return Html::default();
    };
    let lines = match kind {
        FrameKind::Normal => normal(case, &grants),
        FrameKind::Invoice => invoice(case, &grants),
    };
    let refused = |grant: &FrameGrant| matches!(grant.outcome, Outcome::Refused(_));
    let [alone, together] = grants.map(|grant| outcome(case, kind, &grant));
    html! {
        <>
            if !grants.iter().all(refused) {
                { table(words, kind, lines, sources) }
            }
            <p>{ frames::tool_alone_says(words, &alone) }</p>
            <p>{ frames::with_service_says(words, &together) }</p>
        </>
    }
}

fn table(words: Words, kind: FrameKind, lines: Vec<Line>, sources: &mut Sources) -> Html {
    let columns = [
        frames::step(words),
        frames::tool_alone(words),
        frames::with_service(words),
    ];
    let row = |line: Line| {
        let [alone, together] = line
            .figures
            .map(|figure| html! { <span class="oc-number">{ figure }</span> });
        let what = if line.bases.is_empty() {
            entered(words, &line.what)
        } else {
            sourced(sources, &line.what, &line.bases)
        };
        vec![what, alone, together]
    };
    let caption = frames::steps_caption(words, frame_name(words, kind));
    captioned_table(&caption, &columns, lines.into_iter().map(row).collect())
}

/// What the visitor entered has no other source.
fn entered(words: Words, what: &str) -> Html {
    html! { <>{ what }<span class="oc-mark">{ frames::entered(words) }</span></> }
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
    let mut lines = costs(words, grants, &limits, &case.ways.in_normal);
    let rate = frame.rate_rule(&case.plan);
    lines.push(Line {
        what: frames::rate_of(words, &rate.value.to_string()),
        figures: grants.map(|grant| format::yen(words, grant.before_limits)),
        bases: vec![&rate.basis, &frame.rounding.basis],
    });
    lines.push(Line {
        what: frames::row_amount(words).to_owned(),
        figures: grants.map(|grant| format::yen(words, grant.amount)),
        bases: vec![&frame.lower.basis, &frame.upper.basis],
    });
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
    let mut lines = costs(words, grants, &limits, &case.ways.in_invoice);
    lines.push(Line {
        what: frames::hardware_of(words).to_owned(),
        figures: grants.map(|grant| format::yen(words, grant.hardware)),
        bases: vec![&frame.pc.basis, &frame.register.basis],
    });
    let mut bases: Vec<&'static Basis> = frame.slices.iter().map(|slice| &slice.basis).collect();
    bases.push(&frame.rounding.basis);
    lines.push(Line {
        what: frames::slices_of(words).to_owned(),
        figures: grants.map(|grant| format::yen(words, grant.amount)),
        bases,
    });
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
    words: Words,
    grants: &[FrameGrant; 2],
    limits: &Limits,
    service: &ServicePart,
) -> Vec<Line> {
    let months = |count: u32| format::months_number(words, count.into());
    let introduction = limits.introduction.map_or_else(
        || frames::introduction(words).to_owned(),
        |max| frames::introduction_of(words, &format::yen(words, max.value)),
    );
    let service_max = months(limits.service.value);
    let line = |what, part: fn(&FrameGrant) -> Yen<ExclTax>, bases| Line {
        what,
        figures: grants.map(|grant| format::yen(words, part(&grant))),
        bases,
    };
    vec![
        line(
            frames::software(words).to_owned(),
            |grant| grant.eligible.software,
            Vec::new(),
        ),
        line(
            frames::cloud_of(words, &months(limits.cloud.value)),
            |grant| grant.eligible.cloud,
            vec![&limits.cloud.basis],
        ),
        line(
            introduction,
            |grant| grant.eligible.introduction,
            limits
                .introduction
                .map(|max| &max.basis)
                .into_iter()
                .collect(),
        ),
        line(
            frames::service_of(words, &months(service.months), &service_max),
            |grant| grant.eligible.service,
            vec![&limits.service.basis],
        ),
        line(
            frames::eligible(words).to_owned(),
            |grant| grant.eligible.total(),
            vec![limits.tax],
        ),
    ]
}
