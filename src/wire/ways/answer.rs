//! How is a comparison written? Its JSON shape, as structures.

use serde::Serialize;

use super::Comparison;
use crate::domain::{
    Certainty, FrameGrant, FrameKind, FrameStep, FrameStepValue, Named, Reason, RuleBook,
    ServicePart, Settlement, Subsidy, Way, Ways, Yen,
};
use crate::wire::figure::Amount;
use crate::wire::json_of;

/// The version of this shape: a change is a new number.
const SCHEMA: u32 = 1;
/// The source of what the request itself says of the tool.
const TOOL: &str = "tool";

/// The JSON of a comparison.
pub(super) fn write(asked: &Comparison, book: &'static RuleBook) -> String {
    let Comparison {
        request,
        plan,
        year,
    } = asked;
    let settled = Settlement::of(request, book);
    let ways = Ways::of(request, &settled, plan, year, book);
    let computed = ways.not_computed.is_none();
    let answer = Answer {
        schema: SCHEMA,
        rules_edition: book.edition.to_string(),
        programme: request.programme.id,
        programme_state: request.programme.period.state_on(request.as_of).name(),
        security: Security::of(&settled.subsidy),
        cost: Cost {
            tool_incl_tax: Amount::from(ways.tool_incl_tax),
            service_incl_tax: Amount::from(settled.cost.incl_tax),
            total_incl_tax: Amount::from(ways.total_incl_tax),
        },
        frames: [
            Frame::of(FrameKind::Normal, true, &ways.in_normal),
            Frame::of(FrameKind::Invoice, computed, &ways.in_invoice),
        ],
        ways: ways
            .list
            .iter()
            .map(|way| WayLine::of(asked, way))
            .collect(),
        ranking: ways.ranked().iter().map(|way| way.kind.name()).collect(),
        notices: ways
            .notices()
            .iter()
            .map(|notice| Notice {
                code: notice.name(),
            })
            .collect(),
    };
    json_of(&answer)
}

/// The whole answer.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    schema: u32,
    rules_edition: String,
    programme: &'static str,
    programme_state: &'static str,
    security: Security,
    cost: Cost,
    frames: [Frame; 2],
    ways: Vec<WayLine>,
    ranking: Vec<&'static str>,
    notices: Vec<Notice>,
}

/// What セキュリティ対策推進枠 pays for the service alone.
#[derive(Serialize)]
struct Security {
    status: &'static str,
    amount: Amount,
    reasons: Vec<&'static str>,
}

/// What everything costs, the same in every way.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Cost {
    tool_incl_tax: Amount,
    service_incl_tax: Amount,
    total_incl_tax: Amount,
}

/// How the service counts in a frame.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Frame {
    frame: &'static str,
    computed: bool,
    service_months: u32,
    service_cost: Amount,
    reasons: Vec<&'static str>,
    repeat_unclear: bool,
}

/// One way to apply.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct WayLine {
    way: &'static str,
    security: Amount,
    frame: Amount,
    sum: Amount,
    left_incl_tax: Amount,
    #[serde(skip_serializing_if = "Option::is_none")]
    grant: Option<Grant>,
}

/// How the sum of a frame came about.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Grant {
    outcome: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    band: Option<usize>,
    wage_plan: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    certainty: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    trace: Vec<Step>,
}

/// One step of a frame.
#[derive(Serialize)]
struct Step {
    code: &'static str,
    value: Amount,
    sources: Vec<&'static str>,
    certainty: &'static str,
}

/// What must be said beside the figures.
#[derive(Serialize)]
struct Notice {
    code: &'static str,
}

fn names(reasons: &[Reason]) -> Vec<&'static str> {
    reasons.iter().map(|reason| reason.name()).collect()
}

impl Security {
    fn of(subsidy: &Subsidy) -> Self {
        Self {
            status: subsidy.status.name(),
            amount: Amount::from(subsidy.amount),
            reasons: names(&subsidy.reasons),
        }
    }
}

impl Frame {
    fn of(kind: FrameKind, computed: bool, service: &ServicePart) -> Self {
        Self {
            frame: kind.name(),
            computed,
            service_months: service.months,
            service_cost: Amount::from(service.cost),
            reasons: names(&service.reasons),
            repeat_unclear: service.repeat_unclear,
        }
    }
}

impl WayLine {
    fn of(asked: &Comparison, way: &Way) -> Self {
        let frame = way.frame.map_or(Yen::ZERO, |grant| grant.amount);
        Self {
            way: way.kind.name(),
            security: Amount::from(way.security),
            frame: frame.into(),
            sum: Amount::from(way.sum),
            left_incl_tax: Amount::from(way.left_incl_tax),
            grant: way.frame.map(|grant| Grant::of(asked, way, &grant)),
        }
    }
}

impl Grant {
    fn of(asked: &Comparison, way: &Way, grant: &FrameGrant) -> Self {
        let trace = way.trace(&asked.request, &asked.plan, asked.year);
        let certainty = Certainty::least_sure(trace.iter().map(FrameStep::certainty));
        Self {
            outcome: grant.outcome.name(),
            rate: trace.iter().find_map(|step| rate(asked, step)),
            // Counted from 1, as people count.
            band: grant.band.map(|band| band.saturating_add(1)),
            wage_plan: grant.wage_plan,
            certainty: (!trace.is_empty()).then_some(certainty.name()),
            trace: trace.iter().map(Step::of).collect(),
        }
    }
}

/// 通常枠 has one rate for all of its cost; インボイス枠 has one for each slice.
fn rate(asked: &Comparison, step: &FrameStep) -> Option<String> {
    let is_share = matches!(step.value, FrameStepValue::BeforeLimits(_));
    is_share.then(|| {
        let rate = asked.year.normal.rate_rule(&asked.plan);
        rate.value.to_string()
    })
}

impl Step {
    fn of(step: &FrameStep) -> Self {
        let clauses = step.bases.iter().map(|basis| basis.clause);
        let mut sources: Vec<_> = clauses.collect();
        if sources.is_empty() {
            sources.push(TOOL);
        }
        Self {
            code: step.value.name(),
            value: Amount::from(step.value.to_u64()),
            sources,
            certainty: step.certainty().name(),
        }
    }
}
