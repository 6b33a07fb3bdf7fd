//! What does the whole answer show? Or, while a question is open, which one.

use super::cash::CashLine;
use super::check_table::CheckTable;
use super::field::label;
use super::figures::Figures;
use super::hint::HintView;
use super::newest::NewestView;
use super::notice::NoticeView;
use super::steps::Steps;
use super::{format, say, Words};
use crate::domain::{Named, Quote, Request, RuleBook};
use crate::draft::{Draft, NumberField, Reading};

/// The answer to a request.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerView {
    /// The contract's name of how the subsidy ended.
    pub status: &'static str,
    /// The two big figures and their picture.
    pub figures: Figures,
    /// What the newest year pays, where that of the answer is over.
    pub newest: Option<NewestView>,
    /// What would change the answer.
    pub hints: Vec<HintView>,
    /// The cash plan.
    pub cash: Vec<CashLine>,
    /// The price limits.
    pub checks: CheckTable,
    /// What must be said.
    pub notices: Vec<NoticeView>,
    /// How it was computed.
    pub steps: Steps,
    /// The answer in one sentence, to be read aloud.
    pub announcement: String,
}

impl AnswerView {
    /// The view of a quote.
    pub fn of(quote: &Quote, request: &Request, book: &'static RuleBook, words: Words) -> Self {
        let figures = Figures::of(quote, words);
        let status: Vec<&str> = figures
            .subsidy_chips
            .iter()
            .map(|chip| chip.text.as_str())
            .collect();
        let status = format::list(words, &status);
        let newest = NewestView::of(quote, request, book, words);
        let announcement =
            say::answer::announcement(words, &figures.net, &status, &figures.subsidy);
        let announcement = match &newest {
            Some(newest) => say::newest::also(words, &announcement, &newest.short),
            None => announcement,
        };
        Self {
            status: quote.settlement.subsidy.status.name(),
            hints: HintView::all(quote, request, words),
            cash: CashLine::all(quote, words),
            checks: CheckTable::of(quote, &request.offer, book, words),
            notices: NoticeView::all(quote, book, words),
            steps: Steps::of(quote, request, book, words),
            figures,
            newest,
            announcement,
        }
    }
}

/// The question that is open.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenView {
    /// Which field.
    pub field: NumberField,
    /// The part of element ids that names it.
    pub name: &'static str,
    /// What is missing, in a sentence.
    pub text: String,
}

impl OpenView {
    /// The first open question of a form, where there is one.
    pub fn of(draft: &Draft, reading: &Reading, words: Words) -> Option<Self> {
        let (field, _) = reading.first_problem()?;
        let text = say::problems::open_question(words, &label(words, field, draft.tax_basis));
        Some(Self {
            field,
            name: field.name(),
            text,
        })
    }
}
