//! How was it computed? The steps of the page, each with how sure it is.

use super::marks::Marks;
use super::{certainty, Facts, Row, Table};
use crate::domain::{Basis, Step, StepValue};
use crate::screen::{format, say, StepView};

/// How sure a step is, and what it rests on.
type Rested = (&'static str, Vec<Option<&'static Basis>>);

pub(super) fn table(facts: &Facts<'_>, marks: &mut Marks) -> Table {
    let (words, quote) = (facts.words, facts.quote);
    let steps = &facts.answer.steps;
    // Which fractions are dropped has a source of its own; how sure the step is, its clause says.
    let traced = quote
        .trace
        .iter()
        .map(|step| (certainty(words, &[step.basis]), facts.bases(step)));
    let net = steps.net.iter().map(|step| {
        let all = facts.net_bases(step);
        (certainty(words, &all), all)
    });
    let steps = steps
        .subsidy
        .iter()
        .chain(&steps.net)
        .zip(traced.chain(net));
    let row = |(step, (certainty, bases)): (&StepView, Rested)| Row {
        code: step.code,
        cells: vec![step.text.clone(), step.value.clone()],
        certainty,
        marks: marks.of(&bases),
    };
    Table {
        code: "steps",
        heading: say::paper::steps(words, &format::date(words, facts.book.edition)),
        columns: vec![
            say::paper::step(words).to_owned(),
            say::paper::result(words).to_owned(),
        ],
        rows: steps.map(row).collect(),
        notes: Vec::new(),
    }
}

impl Facts<'_> {
    /// The step's own clause; where fractions are dropped, the one that orders that too.
    fn bases(&self, step: &Step) -> Vec<Option<&'static Basis>> {
        match step.value {
            StepValue::BeforeLimits(_) => {
                vec![step.basis, Some(&self.quote.programme.rounding.basis)]
            }
            _ => vec![step.basis],
        }
    }

    /// What a step to what is left to pay rests on.
    fn net_bases(&self, step: &StepView) -> Vec<Option<&'static Basis>> {
        let tax = Some(&self.book.tax_percent.basis);
        let limits = Some(&self.quote.programme.limits.basis);
        match step.code {
            "total" => vec![None],
            "tax" => vec![None, tax],
            _ => vec![None, tax, limits],
        }
    }
}
