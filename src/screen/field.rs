//! What does a number field show? Its label, how the text was read, and what is wrong with it.

use super::check_table::difference;
use super::problem::problem_sentence;
use super::tone::{Chip, Tone};
use super::{choice, format, say, Words};
use crate::domain::{
    CheckRule, CheckStatus, ExclTax, MonitoringKind, Named, Quote, Rule, RuleBook, ServiceClass,
    TaxBasis, Yen,
};
use crate::draft::number_text::{group_digits, Unit, MONTHS_OF_YEAR};
use crate::draft::{Draft, Form, NumberField, Reading, TERM_PICKS_YEARS};

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
        words: Words,
    ) -> Self {
        let draft = form.draft();
        let complaint = form.complaint(field, reading);
        let value = reading.number(field);
        Self {
            field,
            name: field.name(),
            label: label(words, field, draft.tax_basis),
            support: support(field, draft, book, words),
            unit: unit_name(words, draft.unit(field)),
            text: draft.text(field).to_owned(),
            example: draft.is_example(field),
            optional: field.is_optional(),
            value,
            echo: value.map_or_else(String::new, |value| echo(field, value, draft, words)),
            echo_is_plain: value.is_some_and(|value| is_plain(field, value, draft)),
            error: complaint.map_or_else(String::new, |problem| {
                problem_sentence(words, draft.unit(field), problem)
            }),
            finding: quote.and_then(|quote| finding(field, quote, words)),
        }
    }
}

/// The terms that one click picks: their months, and how they are written.
pub fn term_picks(words: Words) -> [(u64, String); 3] {
    TERM_PICKS_YEARS.map(|years| {
        let months = years.saturating_mul(MONTHS_OF_YEAR);
        (months, format::months_number(words, months))
    })
}

/// What a field is called where a sentence names it.
pub(crate) fn label(words: Words, field: NumberField, basis: TaxBasis) -> String {
    // The label of a price says whether it contains tax.
    let tax = choice::tax_basis(words, basis);
    let plain = match field {
        NumberField::InitialFee => return say::questions::label_initial_fee(words, tax),
        NumberField::NetworkMonthlyFee => return say::questions::label_network_fee(words, tax),
        NumberField::EndpointMonthlyFee => return say::questions::label_endpoint_fee(words, tax),
        NumberField::Terminals => say::questions::label_terminals(words),
        NumberField::TermMonths => say::questions::label_term(words),
        NumberField::MinTerminals => say::questions::label_min_terminals(words),
        NumberField::MinTermMonths => say::questions::label_min_term(words),
        NumberField::MaxTerminals => say::questions::label_max_terminals(words),
        NumberField::Class1MaxTerminals => say::questions::label_class1_max_terminals(words),
    };
    plain.to_owned()
}

/// The unit behind a field.
pub fn unit_name(words: Words, unit: Unit) -> &'static str {
    match unit {
        Unit::Yen(_) => say::units::yen_unit(words),
        Unit::Months => say::units::months_unit(words),
        Unit::Terminals => say::units::terminals_unit(words),
        Unit::People => say::units::people_unit(words),
    }
}

fn support(field: NumberField, draft: &Draft, book: &RuleBook, words: Words) -> String {
    let limit = |rule| price_limit(rule, draft, book, words);
    let (standard, network) = (&book.standard, MonitoringKind::Network);
    let plain = match field {
        NumberField::InitialFee => {
            let limit = limit(&standard.initial_fee_max);
            return say::units::remarks(words, &limit, say::questions::support_initial_fee(words));
        }
        NumberField::NetworkMonthlyFee => return limit(&standard.network_monthly_fee_max),
        NumberField::EndpointMonthlyFee => return limit(&standard.endpoint_monthly_fee_max),
        NumberField::Terminals if draft.monitoring == network => {
            say::questions::support_network_terminals(words)
        }
        NumberField::Terminals => say::questions::support_terminals(words),
        NumberField::TermMonths => say::questions::support_term(words),
        NumberField::MinTerminals => say::questions::support_min_terminals(words),
        NumberField::MinTermMonths => say::questions::support_min_term(words),
        NumberField::MaxTerminals | NumberField::Class1MaxTerminals => {
            say::questions::support_unknown(words)
        }
    };
    plain.to_owned()
}

fn price_limit(limit: &Rule<Yen<ExclTax>>, draft: &Draft, book: &RuleBook, words: Words) -> String {
    match draft.service_class {
        ServiceClass::One => {
            let limit = format::yen(words, book.limit_in(limit.value, draft.tax_basis));
            say::questions::limit(words, &limit, choice::tax_basis(words, draft.tax_basis))
        }
        ServiceClass::Two => say::questions::no_limit(words).to_owned(),
    }
}

/// How a text was read; a small number of months may have been meant as years.
fn echo(field: NumberField, value: u64, draft: &Draft, words: Words) -> String {
    let shown = shown_number(words, draft.unit(field), value);
    if !may_mean_years(field, value, draft) {
        return shown;
    }
    let months = format::months_number(words, value.saturating_mul(MONTHS_OF_YEAR));
    let meant = say::questions::years_meant(words, &value.to_string(), &months);
    say::units::remarks(words, &shown, &meant)
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
pub fn shown_number(words: Words, unit: Unit, value: u64) -> String {
    match unit {
        Unit::Yen(_) => format::yen_number(words, value),
        Unit::Months => format::months_number(words, value),
        Unit::Terminals => format::terminals_number(words, value),
        Unit::People => format::people(words, value),
    }
}

/// A price over its limit is a finding, not a typing error.
fn finding(field: NumberField, quote: &Quote, words: Words) -> Option<Chip> {
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
            say::questions::over(words, &difference(check, words)),
        )),
        (CheckStatus::Judgement, crate::domain::Figures::PriceLimit { .. }) => Some(Chip::new(
            Tone::Warn,
            say::questions::over_but_sum(words, &difference(check, words)),
        )),
        _ => None,
    }
}
