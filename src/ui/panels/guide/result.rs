//! What do the answers of the guide come to? The verdict, each figure with its limit, what is open.

use yew::prelude::*;

use super::exclusions::effect;
use super::{name, Guide, Msg};
use crate::domain::{
    Applicant, Certainty, Exclusion, GuideQuestion, GuideResult, Industry, Measure, SizeFact,
};
use crate::platform;
use crate::rules::GUIDE;
use crate::screen::{format, say, Chip, Sources, Tone, Words};
use crate::ui::components::{captioned_table, chip, source_list, source_mark, Button};
use crate::ui::panels::state::Beside;

/// The result in one sentence.
pub(super) fn verdict(words: Words, result: &GuideResult) -> String {
    match (result.applicant, result.size) {
        (Some(applicant), _) => say::guide::verdict(words, name(words, applicant)),
        (None, Some(size)) => say::guide::verdict_by_size(words, name(words, size)),
        (None, None) => say::guide::verdict_open(words).to_owned(),
    }
}

/// The verdict with everything that it rests on.
pub(super) fn card(state: &Guide, beside: &Beside<'_>, on: &Callback<Msg>) -> Html {
    let words = beside.words;
    let result = &state.result();
    let mut sources = Sources::new(words);
    let tone = match result.applicant {
        None => Tone::Plain,
        Some(Applicant::Large) => Tone::Bad,
        Some(_) => Tone::Good,
    };
    html! {
        <div class="oc-card" id="oc-guide-result">
            <h3 class="oc-heading" id="oc-guide-verdict" part="heading" tabindex="-1">
                { say::guide::result(words) }
            </h3>
            <p class="oc-lead" data-tone={tone.name()}>{ verdict(words, result) }</p>
            { open(words, &result.open) }
            for hit in &result.hits {
                { hit_words(words, hit, &mut sources) }
            }
            { facts(words, result, state, &mut sources) }
            { many_terminals(beside, result, &mut sources) }
            { result.applicant.map(|applicant| use_it(beside, applicant, on)) }
            { source_list(&sources, words) }
        </div>
    }
}

/// What is still to be answered; the exclusions are one item.
fn open(words: Words, open: &[GuideQuestion]) -> Option<Html> {
    let mut names: Vec<&str> = open
        .iter()
        .map(|question| match question {
            GuideQuestion::Body => say::guide::body(words),
            GuideQuestion::Industry => say::guide::industry(words),
            GuideQuestion::Capital => say::guide::capital(words),
            GuideQuestion::Employees => say::guide::employees(words),
            GuideQuestion::Exclusion(_) => say::guide::open_exclusions(words),
        })
        .collect();
    names.dedup();
    let sentence = say::guide::open(words, &names.join(" / "));
    (!names.is_empty()).then(|| html! { <p class="oc-small">{ sentence }</p> })
}

fn hit_words(words: Words, hit: &'static Exclusion, sources: &mut Sources) -> Html {
    let tone = hit.effect.refuses().then_some(Tone::Bad.name());
    html! {
        <div class="oc-note-box" data-tone={tone}>
            <p>{ words.rule(hit.question) }{ source_mark(sources, &hit.basis) }</p>
            <p class="oc-small">{ effect(words, hit.effect) }</p>
        </div>
    }
}

/// The figures with their limits, and what is to be known of this kind of applicant.
fn facts(words: Words, result: &GuideResult, state: &Guide, sources: &mut Sources) -> Option<Html> {
    let body = state.body.filter(|_| !result.facts.is_empty())?;
    let columns = [
        say::guide::column_measure(words),
        say::guide::column_actual(words),
        say::guide::column_max(words),
        say::guide::column_row(words),
        say::guide::column_verdict(words),
    ];
    let assumed = state.industry.filter(|one| is_assumed(one));
    // No row of an industry where one row holds for all.
    let assumed = assumed.filter(|_| body.sme.is_none());
    let facts = result.facts.iter();
    let rows: Vec<Vec<Html>> = facts
        .map(|fact| row(words, fact, assumed, sources))
        .collect();
    let (rule, basis) = if body.capital_counts {
        (say::guide::one_side(words), &GUIDE.applicants.basis)
    } else {
        (say::guide::employees_only(words), &body.basis)
    };
    let never_small = say::guide::never_small(words, words.rule(body.name));
    Some(html! {
        <>
            { captioned_table(say::guide::facts(words), &columns, rows) }
            <p class="oc-small">{ rule }{ source_mark(sources, basis) }</p>
            if !body.may_be_small {
                <p class="oc-small">{ never_small }{ source_mark(sources, &body.basis) }</p>
            }
        </>
    })
}

/// Which rows an industry belongs to is said where it is more than a reading of the table.
pub(super) fn is_assumed(industry: &Industry) -> bool {
    industry.basis.certainty != Certainty::Official
}

fn row(
    words: Words,
    fact: &SizeFact,
    assumed: Option<&'static Industry>,
    sources: &mut Sources,
) -> Vec<Html> {
    let (measure, figure): (_, fn(Words, u64) -> String) = match fact.measure {
        Measure::SmallEmployees => (say::guide::small_employees(words), format::people),
        Measure::SmeEmployees => (say::guide::sme_employees(words), format::people),
        Measure::SmeCapital => (say::guide::sme_capital(words), format::yen_number),
    };
    let verdict = if fact.holds() {
        Chip::new(Tone::Good, say::guide::within(words))
    } else {
        Chip::new(Tone::Plain, say::guide::over(words))
    };
    let number = |value: u64| html! { <span class="oc-number">{ figure(words, value) }</span> };
    let limit = source_mark(sources, fact.basis);
    let assumed = assumed.map(|industry| source_mark(sources, &industry.basis));
    vec![
        measure.into(),
        number(fact.actual),
        html! { <span>{ number(fact.max) }{ limit }</span> },
        html! { <span>{ words.rule(fact.row.industry) }{ assumed }</span> },
        chip(&verdict),
    ]
}

/// A soft warning: few employees and many terminals are worth a second look.
fn many_terminals(
    beside: &Beside<'_>,
    result: &GuideResult,
    sources: &mut Sources,
) -> Option<Html> {
    let words = beside.words;
    let terminals = beside.reading.request?.terminals;
    let is_small = result.size == Some(Applicant::Small);
    if !is_small || !GUIDE.many_terminals(Applicant::Small, terminals.get()) {
        return None;
    }
    let min = &GUIDE.small_terminals_min;
    let sentence = say::guide::many_terminals(
        words,
        &format::terminals(words, terminals),
        &format::terminals_number(words, min.value.into()),
    );
    let mark = source_mark(sources, &min.basis);
    Some(html! { <p class="oc-note-box">{ sentence }{ mark }</p> })
}

/// Hands the result to the form, or says that the form has it.
fn use_it(beside: &Beside<'_>, applicant: Applicant, on: &Callback<Msg>) -> Html {
    let words = beside.words;
    let name = name(words, applicant);
    if beside.draft.applicant == applicant {
        return html! { <p class="oc-small">{ say::guide::in_use(words, name) }</p> };
    }
    // The button goes when it has done its work.
    let onclick = on.reform(|event: MouseEvent| {
        platform::focus(&event, "guide-verdict");
        Msg::Use
    });
    html! {
        <div class="oc-actions">
            <Button action="use-applicant" {onclick}>
                { say::guide::use_result(words, name) }
            </Button>
        </div>
    }
}
