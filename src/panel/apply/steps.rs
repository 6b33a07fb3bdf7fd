//! How is a step shown? Its tick, what must be known of it, the day to begin by, where it stands.

use crate::domain::{ApplyStep, Basis, Date, Programme, ProgrammeState, StepPhase};
use crate::panel::field::check_field;
use crate::panel::node::{element, text, Node};
use crate::panel::source::source;
use crate::panel::Context;
use crate::rules::{BOOK, STEPS};
use crate::screen::{format, say, Words};

/// All steps of a phase.
pub(super) fn card(
    context: &Context<'_>,
    programme: &'static Programme,
    deadline: Option<Date>,
    phase: StepPhase,
    done: &[&str],
) -> Node {
    let words = context.words;
    let heading = match phase {
        StepPhase::Prepare => say::apply::prepare(words),
        StepPhase::Wait => say::apply::wait(words),
        StepPhase::Pay => say::apply::pay(words),
        StepPhase::Report => say::apply::report(words),
    };
    let about = (phase == StepPhase::Prepare).then(|| say::apply::prepare_about(words));
    let steps = shown(programme).filter(|(step, _)| step.phase == phase);
    let item = |(step, basis): (&'static ApplyStep, &'static Basis)| {
        let ticked = done.contains(&step.id);
        let title = words.rule(step.title);
        element("li", "")
            .with(check_field("apply.done", step.id, title, ticked))
            .with(text("p", "oc-small", words.rule(step.detail)))
            .with_all(
                start(context, programme, step, deadline)
                    .map(|start| text("p", "oc-note-box", &start)),
            )
            .with(source(words, basis))
    };
    element("div", "oc-card")
        .with(text("h3", "oc-heading", heading))
        .with_all(about.map(|about| text("p", "oc-small", about)))
        .with(element("ul", "oc-plain").with_all(steps.map(item)))
}

/// The steps of the programme, each with where it stands.
pub(super) fn shown(
    programme: &'static Programme,
) -> impl Iterator<Item = (&'static ApplyStep, &'static Basis)> {
    let year = year_read(programme);
    let step = move |step: &'static ApplyStep| Some((step, step.basis(year?)?));
    STEPS.iter().filter_map(step)
}

/// The year whose steps are shown: the programme's own, or else the last one that was looked at.
fn year_read(programme: &'static Programme) -> Option<&'static Programme> {
    let read = |year: &&'static Programme| STEPS.iter().any(|step| step.basis(year).is_some());
    let latest = BOOK.programmes.iter().copied().rev();
    std::iter::once(programme).chain(latest).find(read)
}

/// Says whose steps are shown where nobody looked at this year's.
pub(super) fn not_read(words: Words, programme: &'static Programme) -> Option<Node> {
    let year = year_read(programme).filter(|year| year.id != programme.id)?;
    let sentence = say::apply::not_read(words, &year.fiscal_year.to_string());
    Some(text("p", "oc-note-box", &sentence))
}

/// The day to begin by, seen from today. Between rounds there is none: it is time to prepare.
fn start(
    context: &Context<'_>,
    programme: &Programme,
    step: &ApplyStep,
    deadline: Option<Date>,
) -> Option<String> {
    let words = context.words;
    let is_between = programme.period.state_on(context.today) == ProgrammeState::Unknown;
    let days = step.lead_days?.to_string();
    let Some(deadline) = deadline else {
        return Some(say::apply::start_open(words, &days));
    };
    if is_between {
        return Some(say::apply::start_between(words, &days));
    }
    let Some(latest) = step.latest_start(deadline) else {
        return Some(say::apply::lead(words, &days));
    };
    let date = format::date(words, latest);
    let sentence = match context.today {
        Some(today) if today > deadline => say::apply::start_missed,
        Some(today) if today > latest => say::apply::start_past,
        _ => say::apply::start,
    };
    Some(sentence(words, &days, &date))
}
