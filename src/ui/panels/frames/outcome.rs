//! Why is it this sum? How each grant ended, and what stands against the service.

use yew::prelude::*;

use super::{frame_name, Case};
use crate::domain::{
    Certainty, FrameGrant, FrameKind, Grant, Outcome, Reason, Refusal, SubsidyStatus, WagePlan,
    WaysNotice, Yen,
};
use crate::screen::say::frames;
use crate::screen::{format, Words};
use crate::ui::components::source;

/// How the grant of a frame ended.
pub(super) fn outcome(case: &Case, kind: FrameKind, grant: &FrameGrant) -> String {
    let words = case.words;
    let amount = format::yen(words, grant.amount);
    match grant.outcome {
        Outcome::Payable => frames::payable(words).to_owned(),
        Outcome::Capped => frames::capped(words, &amount),
        Outcome::BelowFloor => frames::below_floor(
            words,
            &format::yen(words, grant.before_limits),
            &format::yen(words, case.year.normal.lower.value.floor),
            &amount,
        ),
        Outcome::CutBelowNextBand => cut(case, kind, grant, &amount),
        Outcome::Refused(Refusal::ApplicantTooLarge) => frames::too_large(words).to_owned(),
        Outcome::Refused(Refusal::NoTool) => frames::no_tool(words, frame_name(words, kind)),
        Outcome::Refused(Refusal::NothingCovered) => match kind {
            FrameKind::Normal => frames::no_process(words).to_owned(),
            FrameKind::Invoice => frames::no_function(words).to_owned(),
        },
    }
}

/// Why the tool stays below the next band or slice.
fn cut(case: &Case, kind: FrameKind, grant: &FrameGrant, amount: &str) -> String {
    let words = case.words;
    let normal = &case.year.normal;
    match kind {
        FrameKind::Normal => frames::cut_normal(
            words,
            &format::yen(words, grant.before_limits),
            &normal.upper.value.processes_min.to_string(),
            &format::yen(words, normal.lower.value.below),
            amount,
        ),
        FrameKind::Invoice => {
            let slices = case.year.invoice.slices;
            let band = grant.band.unwrap_or_default();
            let next = slices.get(band.saturating_add(1));
            let functions = next.map_or(0, |slice| slice.value.functions_min);
            let cap = slices.get(band).map_or(Yen::ZERO, |slice| slice.value.cap);
            frames::cut_invoice(
                words,
                &functions.to_string(),
                &format::yen(words, cap),
                amount,
            )
        }
    }
}

/// What stands against the service, what a sum asks for, and where no sum is shown.
pub(super) fn remarks(case: &Case) -> Html {
    let words = case.words;
    let asked = case.ways.notices().contains(&WaysNotice::WagePlanRequired);
    let plan = case.year.normal.wage_plan.as_ref().filter(|_| asked);
    html! {
        <>
            if let Some(plan) = plan {
                { wage_plan(words, plan) }
            }
            for line in unpaid(case) {
                <p class="oc-note-box">{ line }</p>
            }
        </>
    }
}

/// Why a part is not paid, or not for sure.
fn unpaid(case: &Case) -> Vec<String> {
    let words = case.words;
    let in_normal = &case.ways.in_normal;
    let mut says = Vec::new();
    says.extend(security_nothing(case));
    if !in_normal.reasons.is_empty() {
        let reasons = reasons(words, &in_normal.reasons);
        says.push(frames::service_refused(words, &reasons));
    }
    if in_normal.repeat_unclear {
        says.push(frames::repeat_unclear(words).to_owned());
    }
    if case.year.normal.service_months_max.basis.certainty == Certainty::Assumed {
        says.push(frames::together_assumed(words).to_owned());
    }
    let not_computed = case.ways.not_computed;
    let reason = not_computed.and_then(|frame| frame.computed.basis.notes.first());
    says.extend(reason.map(|reason| frames::not_computed(words, words.rule(*reason))));
    says
}

/// What the wage plan is, what a missed one costs, and who needs none.
fn wage_plan(words: Words, plan: &'static WagePlan) -> Html {
    let says = frames::wage_plan(
        words,
        &format::yen(words, plan.from.value),
        words.rule(plan.asks),
        words.rule(plan.missed),
        words.rule(plan.exempt),
    );
    html! {
        <div class="oc-note-box">
            <p>{ says }</p>
            { source(words, &plan.from.basis) }
        </div>
    }
}

/// Why the security programme pays nothing for the service, where it does not.
fn security_nothing(case: &Case) -> Option<String> {
    let words = case.words;
    let subsidy = &case.settled.subsidy;
    let why = match subsidy.status {
        SubsidyStatus::Ineligible => reasons(words, &subsidy.reasons),
        SubsidyStatus::BelowFloor => frames::security_below_floor(
            words,
            &format::yen(words, subsidy.before_limits),
            &format::yen(words, case.request.programme.limits.value.floor),
        ),
        SubsidyStatus::Capped | SubsidyStatus::Payable => return None,
    };
    let nothing = format::yen::<Grant>(words, Yen::ZERO);
    Some(frames::security_pays_nothing(words, &nothing, &why))
}

fn reasons(words: Words, reasons: &[Reason]) -> String {
    let names: Vec<&str> = reasons
        .iter()
        .map(|reason| match reason {
            Reason::StandardNotMet => frames::standard_not_met(words),
            Reason::CapacityExceeded => frames::capacity_exceeded(words),
            Reason::ApplicantTooLarge => frames::large(words),
            Reason::AlreadySubsidised => frames::already_subsidised(words),
        })
        .collect();
    names.join(frames::and(words))
}
