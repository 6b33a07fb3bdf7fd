//! How is a rule of a year called, and how is its figure written?

use crate::domain::{
    Certainty, EligibleTax, ProgrammeState, Reason, Repeat, Rounding, SubsidyStatus, YearRule,
    YearValue,
};
use crate::screen::{format, say, Chip, Tone, Words};

/// What the rule is called.
pub(super) fn rule(words: Words, rule: YearRule) -> &'static str {
    match rule {
        YearRule::SmeRate => say::years::sme_rate(words),
        YearRule::SmallRate => say::years::small_rate(words),
        YearRule::Floor => say::years::floor(words),
        YearRule::Cap => say::years::cap(words),
        YearRule::EligibleMonths => say::years::months_max(words),
        YearRule::Rounding => say::years::rounding(words),
        YearRule::Tax => say::years::tax(words),
        YearRule::Repeat => say::years::repeat(words),
    }
}

/// Its figure.
pub(super) fn value(words: Words, value: YearValue) -> String {
    match value {
        YearValue::Ratio(ratio) => ratio.to_string(),
        YearValue::Grant(amount) => format::yen(words, amount),
        YearValue::Months(months) => format::months_number(words, months.into()),
        YearValue::Rounding(Rounding::Down) => say::years::round_down(words).to_owned(),
        YearValue::Tax(EligibleTax::Excluded) => say::years::tax_excluded(words).to_owned(),
        YearValue::Repeat(Repeat::Ineligible) => say::years::repeat_ineligible(words).to_owned(),
        YearValue::Repeat(Repeat::Unclear) => say::years::repeat_unclear(words).to_owned(),
    }
}

/// How sure it is.
pub(super) fn certainty(words: Words, certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Official => say::years::official(words),
        Certainty::Secondary => say::years::secondary(words),
        // A rule is never the visitor's own entry.
        Certainty::Assumed | Certainty::Given => say::years::assumed(words),
    }
}

/// Whether a programme takes applications.
pub(super) fn state(words: Words, state: ProgrammeState) -> Chip {
    let (tone, name) = match state {
        ProgrammeState::NotAsked => (Tone::Plain, say::years::not_asked(words)),
        ProgrammeState::NotOpen => (Tone::Plain, say::years::not_open(words)),
        ProgrammeState::Open => (Tone::Good, say::years::open(words)),
        ProgrammeState::Closed => (Tone::Plain, say::years::closed(words)),
        ProgrammeState::Unknown => (Tone::Plain, say::years::unknown(words)),
    };
    Chip::new(tone, name)
}

/// How the subsidy ended.
pub(super) fn status(words: Words, status: SubsidyStatus) -> Chip {
    let (tone, name) = match status {
        SubsidyStatus::Payable => (Tone::Good, say::years::payable(words)),
        SubsidyStatus::Capped => (Tone::Good, say::years::capped(words)),
        SubsidyStatus::BelowFloor => (Tone::Warn, say::years::below_floor(words)),
        SubsidyStatus::Ineligible => (Tone::Bad, say::years::ineligible(words)),
    };
    Chip::new(tone, name)
}

/// Why nothing is paid.
pub(super) fn reason(words: Words, reason: Reason) -> &'static str {
    match reason {
        Reason::StandardNotMet => say::years::standard_not_met(words),
        Reason::CapacityExceeded => say::years::capacity_exceeded(words),
        Reason::ApplicantTooLarge => say::years::applicant_too_large(words),
        Reason::AlreadySubsidised => say::years::already_subsidised(words),
    }
}
