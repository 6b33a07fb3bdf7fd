//! What do the answers of the guide come to? The verdict, each figure with its limit, what is open.

use super::{effect, name};
use crate::domain::{
    Applicant, Body, Certainty, Exclusion, GuideQuestion, GuideResult, Industry, Measure, SizeFact,
};
use crate::panel::node::{button, element, plain, said, text, Node};
use crate::panel::source::source;
use crate::panel::table::table;
use crate::panel::Context;
use crate::rules::GUIDE;
use crate::screen::{format, say, Words};

/// The result in one sentence.
pub(super) fn verdict(words: Words, result: &GuideResult) -> String {
    match (result.applicant, result.size) {
        (Some(applicant), _) => say::guide::verdict(words, name(words, applicant)),
        (None, Some(size)) => say::guide::verdict_by_size(words, name(words, size)),
        (None, None) => say::guide::verdict_open(words).to_owned(),
    }
}

/// The verdict with everything that it rests on.
pub(super) fn card(
    context: &Context<'_>,
    result: &GuideResult,
    body: Option<&'static Body>,
    industry: Option<&'static Industry>,
) -> Node {
    let words = context.words;
    let tone = match result.applicant {
        None => "plain",
        Some(Applicant::Large) => "bad",
        Some(_) => "good",
    };
    let lead = text("p", "oc-lead", &verdict(words, result)).attr("data-tone", tone);
    element("div", "oc-card")
        .attr("id", "oc-guide-result")
        .with(text("h3", "oc-heading", say::guide::result(words)))
        .with(lead)
        .with_all(open(words, &result.open))
        .with_all(result.hits.iter().flat_map(|hit| hit_words(words, hit)))
        .with_all(facts(words, result, body, industry))
        .with_all(many_terminals(context, result))
        .with_all(result.applicant.map(|applicant| use_it(context, applicant)))
}

/// What is still to be answered; the exclusions are one item.
fn open(words: Words, open: &[GuideQuestion]) -> Option<Node> {
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
    (!names.is_empty()).then(|| text("p", "oc-small", &sentence))
}

fn hit_words(words: Words, hit: &'static Exclusion) -> [Node; 2] {
    let box_of = element("div", "oc-note-box")
        .attr_if(hit.effect.refuses(), "data-tone", "bad")
        .with(text("p", "", words.rule(hit.question)))
        .with(text("p", "oc-small", effect(words, hit.effect)));
    [box_of, source(words, &hit.basis)]
}

fn facts(
    words: Words,
    result: &GuideResult,
    body: Option<&'static Body>,
    industry: Option<&'static Industry>,
) -> Vec<Node> {
    let Some(body) = body.filter(|_| !result.facts.is_empty()) else {
        return Vec::new();
    };
    let columns = [
        say::guide::column_measure(words),
        say::guide::column_actual(words),
        say::guide::column_max(words),
        say::guide::column_row(words),
        say::guide::column_verdict(words),
    ];
    let rows = result.facts.iter().map(|fact| row(words, fact)).collect();
    let rule = if body.capital_counts {
        say::guide::one_side(words)
    } else {
        say::guide::employees_only(words)
    };
    let mut nodes = vec![
        table(say::guide::facts(words), &columns, rows),
        source(words, &GUIDE.applicants.basis),
        text("p", "oc-small", rule),
    ];
    if !body.may_be_small {
        let never = say::guide::never_small(words, words.rule(body.name));
        nodes.push(text("p", "oc-small", &never));
    }
    if !body.may_be_small || !body.capital_counts {
        nodes.push(source(words, &body.basis));
    }
    // Which rows an industry belongs to is said where it is more than a reading of the table.
    let industry = industry.filter(|_| body.sme.is_none());
    let assumed = industry.filter(|one| one.basis.certainty != Certainty::Official);
    nodes.extend(assumed.map(|industry| source(words, &industry.basis)));
    nodes
}

fn row(words: Words, fact: &SizeFact) -> Vec<Node> {
    let (measure, figure): (_, fn(Words, u64) -> String) = match fact.measure {
        Measure::SmallEmployees => (say::guide::small_employees(words), format::people),
        Measure::SmeEmployees => (say::guide::sme_employees(words), format::people),
        Measure::SmeCapital => (say::guide::sme_capital(words), format::yen_number),
    };
    let verdict = if fact.holds() {
        text("span", "oc-chip", say::guide::within(words)).attr("data-tone", "good")
    } else {
        text("span", "oc-chip", say::guide::over(words)).attr("data-tone", "plain")
    };
    vec![
        plain(measure),
        text("span", "oc-number", &figure(words, fact.actual)),
        text("span", "oc-number", &figure(words, fact.max)),
        plain(words.rule(fact.row.industry)),
        verdict,
    ]
}

/// A soft warning: few employees and many terminals are worth a second look.
fn many_terminals(context: &Context<'_>, result: &GuideResult) -> Vec<Node> {
    let words = context.words;
    let terminals = context.reading.request.map(|request| request.terminals);
    let Some(terminals) = terminals.filter(|terminals| {
        let small = result.size == Some(Applicant::Small);
        small && GUIDE.many_terminals(Applicant::Small, terminals.get())
    }) else {
        return Vec::new();
    };
    let min = &GUIDE.small_terminals_min;
    let sentence = say::guide::many_terminals(
        words,
        &format::terminals(words, terminals),
        &format::terminals_number(words, min.value.into()),
    );
    vec![
        text("p", "oc-note-box", &sentence),
        source(words, &min.basis),
    ]
}

/// Hands the result to the form, or says that the form has it.
fn use_it(context: &Context<'_>, applicant: Applicant) -> Node {
    let words = context.words;
    let name = name(words, applicant);
    if context.draft.applicant == applicant {
        return said("p", "oc-small", say::guide::in_use(words, name));
    }
    let label = say::guide::use_result(words, name);
    element("div", "oc-actions").with(button("oc-button", &label, "guide.use", ""))
}
