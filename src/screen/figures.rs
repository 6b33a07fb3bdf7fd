//! What are the two big figures? What is left to pay, and what the programme pays.

use super::tone::{Chip, Tone};
use super::{format, say, Words};
use crate::domain::{Programme, ProgrammeState, Quote, Reason, SubsidyStatus};

/// The figures that answer at a glance.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    /// What the first figure is.
    pub net_name: String,
    /// What is left to pay, 税込.
    pub net: String,
    /// The same, month by month.
    pub net_more: String,
    /// What the second figure is, in a few words: what the rules of a year would pay, unless
    /// applications are taken now.
    pub subsidy_short: String,
    /// The subsidy.
    pub subsidy: String,
    /// How the subsidy is to be taken.
    pub subsidy_chips: Vec<Chip>,
    /// How it came about.
    pub subsidy_more: Vec<String>,
    /// Whether anything is paid.
    pub paid: bool,
    /// Who pays what.
    pub bar: Bar,
}

/// The picture of who pays what.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// The subsidy's part of the whole, in thousandths.
    pub subsidy_thousandths: u64,
    /// The picture in words.
    pub words: String,
    /// The subsidy.
    pub subsidy: String,
    /// What is left.
    pub net: String,
    /// The whole.
    pub total: String,
}

impl Figures {
    /// The figures of a quote.
    pub(super) fn of(quote: &Quote, words: Words) -> Self {
        let settled = &quote.settlement;
        let (subsidy, net) = (&settled.subsidy, &settled.net);
        Self {
            net_name: say::answer::net(words, &format::months(words, settled.billed.months)),
            net: format::yen(words, net.incl_tax),
            net_more: say::answer::net_monthly(
                words,
                &format::yen(words, net.incl_tax_monthly.each_month()),
                &format::yen(words, net.incl_tax_monthly_per_terminal.each_month()),
            ),
            subsidy_short: subsidy_short(quote, words),
            subsidy: format::yen(words, subsidy.amount),
            subsidy_chips: subsidy_chips(
                words,
                subsidy.status,
                quote.programme,
                quote.programme_state,
            ),
            subsidy_more: more(quote, words),
            paid: is_paid(subsidy.status),
            bar: Bar::of(quote, words),
        }
    }
}

pub(super) const fn is_paid(status: SubsidyStatus) -> bool {
    matches!(status, SubsidyStatus::Payable | SubsidyStatus::Capped)
}

/// Whether applications are taken now: only then does a subsidy get a green sign.
const fn is_open(state: ProgrammeState) -> bool {
    matches!(state, ProgrammeState::Open)
}

fn subsidy_short(quote: &Quote, words: Words) -> String {
    if is_open(quote.programme_state) {
        say::answer::subsidy(words).to_owned()
    } else {
        say::answer::subsidy_by_rules(words, &quote.programme.fiscal_year.to_string())
    }
}

fn by_rules(programme: &Programme, words: Words) -> String {
    say::answer::by_rules_of(words, &programme.fiscal_year.to_string())
}

/// How the subsidy ended, in a few words.
pub fn subsidy_chips(
    words: Words,
    status: SubsidyStatus,
    programme: &Programme,
    state: ProgrammeState,
) -> Vec<Chip> {
    let by_rules = || Chip::new(Tone::Plain, by_rules(programme, words));
    let by_rules = (!is_open(state)).then(by_rules);
    let status = status_chip(words, status, programme, state);
    by_rules.into_iter().chain(status).collect()
}

/// The same, where it is plain by whose rules.
pub(super) fn status_chip(
    words: Words,
    status: SubsidyStatus,
    programme: &Programme,
    state: ProgrammeState,
) -> Option<Chip> {
    Some(match status {
        SubsidyStatus::Payable if is_open(state) => {
            Chip::new(Tone::Good, say::answer::payable(words))
        }
        SubsidyStatus::Payable => return None,
        SubsidyStatus::Capped => Chip::new(Tone::Plain, say::answer::capped(words)),
        SubsidyStatus::BelowFloor => {
            let floor = format::yen(words, programme.limits.value.floor);
            Chip::new(Tone::Warn, say::answer::below_floor(words, &floor))
        }
        SubsidyStatus::Ineligible => Chip::new(Tone::Bad, say::answer::ineligible(words)),
    })
}

/// How a subsidy came about, or why nothing is paid.
pub(super) fn more(quote: &Quote, words: Words) -> Vec<String> {
    let subsidy = &quote.settlement.subsidy;
    if !subsidy.reasons.is_empty() {
        return subsidy
            .reasons
            .iter()
            .map(|reason| reason_text(words, *reason).to_owned())
            .collect();
    }
    let share = say::answer::share(
        words,
        &format::yen(words, subsidy.eligible_cost),
        &subsidy.rate.to_string(),
        &format::yen(words, subsidy.before_limits),
    );
    // What is assumed stands beside the figure that rests on it.
    let programme = quote.programme;
    let assumed = [&programme.rounding.basis, &programme.tax.basis];
    let notes = assumed.into_iter().flat_map(|basis| basis.notes);
    let notes = notes.map(|note| say::answer::assumed(words, words.rule(*note)));
    std::iter::once(share).chain(notes).collect()
}

/// Why nothing is paid.
pub(crate) fn reason_text(words: Words, reason: Reason) -> &'static str {
    match reason {
        Reason::StandardNotMet => say::answer::reason_standard(words),
        Reason::CapacityExceeded => say::answer::reason_capacity(words),
        Reason::ApplicantTooLarge => say::answer::reason_too_large(words),
        Reason::AlreadySubsidised => say::answer::reason_already(words),
    }
}

impl Bar {
    fn of(quote: &Quote, words: Words) -> Self {
        let settled = &quote.settlement;
        let (total, net) = (
            settled.cost.incl_tax.to_u64(),
            settled.net.incl_tax.to_u64(),
        );
        let (subsidy, net_text) = (
            format::yen(words, settled.subsidy.amount),
            format::yen(words, settled.net.incl_tax),
        );
        let total_text = format::yen(words, settled.cost.incl_tax);
        let paid = total.saturating_sub(net).saturating_mul(1000);
        Self {
            subsidy_thousandths: paid.checked_div(total).unwrap_or(0),
            words: say::answer::bar(words, &total_text, &subsidy, &net_text),
            subsidy: say::answer::bar_subsidy(words, &subsidy),
            net: say::answer::bar_net(words, &net_text),
            total: say::answer::bar_total(words, &total_text),
        }
    }
}
