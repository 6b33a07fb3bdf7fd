//! What does a number field show? Its label, how the text was read, and what is wrong with it.

use super::check_table::difference;
use super::tone::{Chip, Tone};
use super::{format, ja, say, Words};
use crate::domain::{
    CheckRule, CheckStatus, ExclTax, MonitoringKind, Named, Quote, Rule, RuleBook, ServiceClass,
    Yen,
};
use crate::draft::number_text::{group_digits, Unit, MONTHS_OF_YEAR};
use crate::draft::{Draft, Form, NumberField, Problem, Reading, TERM_PICKS_YEARS};

/// A number field.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldView {
    /// Which field.
    pub field: NumberField,
    /// The part of element ids that names it.
    pub name: &'static str,
    /// Its label.
    pub label: String,
    /// What it asks for.
    pub support: String,
    /// The unit behind the field.
    pub unit: &'static str,
    /// The text as it was typed.
    pub text: String,
    /// Whether it still holds the example.
    pub example: bool,
    /// Whether it may stay empty.
    pub optional: bool,
    /// The number in the field, where there is one.
    pub value: Option<u64>,
    /// How the text was read.
    pub echo: String,
    /// Whether the text says so itself, so that the echo needs no room.
    pub echo_is_plain: bool,
    /// What is wrong, and what to do; empty where nothing is to be said.
    pub error: String,
    /// What the standard says of a price that can be read.
    pub finding: Option<Chip>,
}

impl FieldView {
    /// A field of the form.
    pub fn of(
        field: NumberField,
        form: &Form,
        reading: &Reading,
        quote: Option<&Quote>,
        book: &'static RuleBook,
    ) -> Self {
        let draft = form.draft();
        let complaint = form.complaint(field, reading);
        let value = reading.number(field);
        Self {
            field,
            name: field.name(),
            label: label(field, draft),
            support: support(field, draft, book),
            unit: unit_name(Words::ja(), field.unit()),
            text: draft.text(field).to_owned(),
            example: draft.is_example(field),
            optional: field.is_optional(),
            value,
            echo: value.map_or_else(String::new, |value| echo(field, value, draft)),
            echo_is_plain: value.is_some_and(|value| is_plain(field, value, draft)),
            error: complaint.map_or_else(String::new, |problem| {
                problem_sentence(Words::ja(), field.unit(), problem)
            }),
            finding: quote.and_then(|quote| finding(field, quote)),
        }
    }
}

/// The terms that one click picks: their months, and how they are written.
pub fn term_picks() -> [(u64, String); 3] {
    TERM_PICKS_YEARS.map(|years| {
        let months = years.saturating_mul(MONTHS_OF_YEAR);
        (months, format::months_number(super::Words::ja(), months))
    })
}

/// What a field is called where a sentence names it.
pub(super) fn label(field: NumberField, draft: &Draft) -> String {
    match field.unit() {
        Unit::Yen => ja::questions::price_label(field, draft.tax_basis),
        _ => ja::questions::label(field).to_owned(),
    }
}

/// The unit behind a field.
pub(crate) fn unit_name(words: Words, unit: Unit) -> &'static str {
    match unit {
        Unit::Yen => ja::units::YEN,
        Unit::Months => ja::units::MONTHS,
        Unit::Terminals => ja::units::TERMINALS,
        Unit::People => say::units::people_name(words),
    }
}

fn support(field: NumberField, draft: &Draft, book: &RuleBook) -> String {
    let standard = &book.standard;
    match field {
        NumberField::Terminals if draft.monitoring == MonitoringKind::Network => {
            ja::questions::NETWORK_TERMINALS.to_owned()
        }
        NumberField::InitialFee => [
            price_limit(&standard.initial_fee_max, draft, book),
            ja::questions::support(field).to_owned(),
        ]
        .join(ja::questions::SENTENCE_END),
        NumberField::NetworkMonthlyFee => {
            price_limit(&standard.network_monthly_fee_max, draft, book)
        }
        NumberField::EndpointMonthlyFee => {
            price_limit(&standard.endpoint_monthly_fee_max, draft, book)
        }
        _ => ja::questions::support(field).to_owned(),
    }
}

fn price_limit(limit: &Rule<Yen<ExclTax>>, draft: &Draft, book: &RuleBook) -> String {
    match draft.service_class {
        ServiceClass::One => {
            let limit = book.limit_in(limit.value, draft.tax_basis);
            ja::questions::limit(&format::yen(super::Words::ja(), limit), draft.tax_basis)
        }
        ServiceClass::Two => ja::questions::NO_LIMIT.to_owned(),
    }
}

/// How a text was read; a small number of months may have been meant as years.
fn echo(field: NumberField, value: u64, draft: &Draft) -> String {
    let shown = shown_number(Words::ja(), field.unit(), value);
    if !may_mean_years(field, value, draft) {
        return shown;
    }
    let months = format::months_number(super::Words::ja(), value.saturating_mul(MONTHS_OF_YEAR));
    [shown, ja::questions::years_meant(value, &months)].join(ja::questions::SENTENCE_END)
}

/// A bare term up to this many may have been meant as years.
const YEARS_MEANT_MAX: u64 = 5;

fn may_mean_years(field: NumberField, value: u64, draft: &Draft) -> bool {
    field == NumberField::TermMonths
        && (1..=YEARS_MEANT_MAX).contains(&value)
        && draft.text(field).chars().count() == 1
}

/// Whether the text is written just as it was read, with nothing to be added.
fn is_plain(field: NumberField, value: u64, draft: &Draft) -> bool {
    draft.text(field) == group_digits(value) && !may_mean_years(field, value, draft)
}

/// A number with its unit.
pub(crate) fn shown_number(words: Words, unit: Unit, value: u64) -> String {
    match unit {
        Unit::Yen => format::yen_number(words, value),
        Unit::Months => format::months_number(words, value),
        Unit::Terminals => format::terminals_number(words, value),
        Unit::People => format::people(words, value),
    }
}

/// What is wrong with a typed number, and what to do about it.
pub(crate) fn problem_sentence(words: Words, unit: Unit, problem: Problem) -> String {
    match problem {
        Problem::Missing => ja::problems::missing(unit),
        Problem::Incomplete => ja::problems::incomplete(unit),
        Problem::Wrong(problem) => ja::problems::wrong(problem, unit),
        Problem::TooSmall { min } => ja::problems::too_small(&shown_number(words, unit, min)),
        Problem::TooLarge { max } => ja::problems::too_large(&shown_number(words, unit, max)),
    }
}

/// A price over its limit is a finding, not a typing error.
fn finding(field: NumberField, quote: &Quote) -> Option<Chip> {
    let rule = match field {
        NumberField::InitialFee => CheckRule::InitialFee,
        NumberField::NetworkMonthlyFee => CheckRule::NetworkMonthlyFee,
        NumberField::EndpointMonthlyFee => CheckRule::EndpointMonthlyFee,
        _ => return None,
    };
    let check = quote
        .settlement
        .checks
        .iter()
        .find(|check| check.rule == rule)?;
    match (check.status, check.figures) {
        (CheckStatus::Over, _) => Some(Chip::new(
            Tone::Bad,
            ja::questions::over(&difference(check)),
        )),
        (CheckStatus::Judgement, crate::domain::Figures::PriceLimit { .. }) => Some(Chip::new(
            Tone::Warn,
            ja::questions::over_but_sum(&difference(check)),
        )),
        _ => None,
    }
}
