//! How is a step shown? Its tick, what must be known of it, the day to begin by, where it stands.

use yew::prelude::*;

use super::{Apply, Msg};
use crate::domain::{ApplyStep, Basis, Deadline, Programme, ProgrammeState, StepPhase};
use crate::rules::{APPLICATION, BOOK};
use crate::screen::{format, say, Sources, Words};
use crate::ui::components::{source_list, source_mark, CheckField};
use crate::ui::panels::state::Beside;

/// All steps of a phase.
pub(super) fn card(
    state: &Apply,
    beside: &Beside<'_>,
    phase: StepPhase,
    on: &Callback<Msg>,
) -> Html {
    let words = beside.words;
    let programme = state.programme(beside);
    let mut sources = Sources::new(words);
    let steps = shown(programme).filter(|(step, _)| step.phase == phase);
    let items: Vec<Html> = steps
        .map(|(step, basis)| {
            let start = start(beside, programme, step);
            let says = says(words, step, start, source_mark(&mut sources, basis));
            item(words, step, state.is_done(step), says, on)
        })
        .collect();
    html! {
        <div class="oc-card">
            <h3 class="oc-heading" part="heading">{ heading(words, phase) }</h3>
            if phase == StepPhase::Prepare {
                <p class="oc-small">{ say::apply::prepare_about(words) }</p>
            }
            <ul class="oc-plain">{ items }</ul>
            { source_list(&sources, words) }
        </div>
    }
}

fn heading(words: Words, phase: StepPhase) -> &'static str {
    match phase {
        StepPhase::Prepare => say::apply::prepare(words),
        StepPhase::Wait => say::apply::wait(words),
        StepPhase::Pay => say::apply::pay(words),
        StepPhase::Report => say::apply::report(words),
    }
}

fn item(
    words: Words,
    step: &'static ApplyStep,
    done: bool,
    says: Html,
    on: &Callback<Msg>,
) -> Html {
    html! {
        <li key={step.id} data-step={step.id}>
            <CheckField
                id={format!("oc-apply-step-{}", step.id)}
                label={words.rule(step.title)}
                checked={done}
                onchange={on.reform(move |done| Msg::Done(step, done))}
            />
            { says }
        </li>
    }
}

/// What must be known of a step, and the day to begin by where it takes long.
fn says(words: Words, step: &'static ApplyStep, start: Option<String>, mark: Html) -> Html {
    html! {
        <>
            <p class="oc-small">{ words.rule(step.detail) }{ mark.clone() }</p>
            if let Some(start) = start {
                <p class="oc-note-box">{ start }{ mark }</p>
            }
        </>
    }
}

/// The steps of the programme, each with where it stands.
pub(super) fn shown(
    programme: &'static Programme,
) -> impl Iterator<Item = (&'static ApplyStep, &'static Basis)> {
    let year = year_read(programme);
    let step = move |step: &'static ApplyStep| Some((step, step.basis(year?)?));
    APPLICATION.steps.iter().filter_map(step)
}

/// The year whose steps are shown: the programme's own, or else the last one that was looked at.
fn year_read(programme: &'static Programme) -> Option<&'static Programme> {
    let read = |year: &&'static Programme| {
        APPLICATION
            .steps
            .iter()
            .any(|step| step.basis(year).is_some())
    };
    let latest = BOOK.programmes.iter().copied().rev();
    std::iter::once(programme).chain(latest).find(read)
}

/// Says whose steps are shown where nobody looked at this year's.
pub(super) fn not_read(words: Words, programme: &'static Programme) -> Option<Html> {
    let year = year_read(programme).filter(|year| year.id != programme.id)?;
    let sentence = say::apply::not_read(words, &year.fiscal_year.to_string());
    Some(html! { <p class="oc-note-box">{ sentence }</p> })
}

/// The day to begin by, seen from today. Between rounds there is none: it is time to prepare.
fn start(beside: &Beside<'_>, programme: &'static Programme, step: &ApplyStep) -> Option<String> {
    let words = beside.words;
    let is_between = programme.period.state_on(beside.today) == ProgrammeState::Unknown;
    let days = step.lead_days?.to_string();
    let Some(deadline) = Deadline::of(programme).map(|deadline| deadline.day) else {
        return Some(say::apply::start_open(words, &days));
    };
    if is_between {
        return Some(say::apply::start_between(words, &days));
    }
    let Some(latest) = step.latest_start(deadline) else {
        return Some(say::apply::lead(words, &days));
    };
    let date = format::date(words, latest);
    let sentence = match beside.today {
        Some(today) if today > deadline => say::apply::start_missed,
        Some(today) if today > latest => say::apply::start_past,
        _ => say::apply::start,
    };
    Some(sentence(words, &days, &date))
}
