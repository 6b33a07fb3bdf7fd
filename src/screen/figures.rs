//! What are the two big figures? What is left to pay, and what the programme pays.

use super::tone::{Chip, Tone};
use super::{format, ja};
use crate::domain::{ProgrammeState, Quote, SubsidyStatus};

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
    pub(super) fn of(quote: &Quote) -> Self {
        let settled = &quote.settlement;
        let (subsidy, net) = (&settled.subsidy, &settled.net);
        Self {
            net_name: ja::answer::net(&format::months(super::Words::ja(), settled.billed.months)),
            net: format::yen(super::Words::ja(), net.incl_tax),
            net_more: ja::answer::net_monthly(
                &format::yen(super::Words::ja(), net.incl_tax_monthly.each_month()),
                &format::yen(
                    super::Words::ja(),
                    net.incl_tax_monthly_per_terminal.each_month(),
                ),
            ),
            subsidy_short: subsidy_short(quote),
            subsidy: format::yen(super::Words::ja(), subsidy.amount),
            subsidy_chips: chips(quote),
            subsidy_more: more(quote),
            paid: is_paid(subsidy.status),
            bar: Bar::of(quote),
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

fn subsidy_short(quote: &Quote) -> String {
    if is_open(quote.programme_state) {
        ja::answer::SUBSIDY.to_owned()
    } else {
        ja::answer::by_rules_of(quote.programme.fiscal_year)
    }
}

fn chips(quote: &Quote) -> Vec<Chip> {
    let open = is_open(quote.programme_state);
    let by_rules = Chip::new(
        Tone::Plain,
        ja::answer::by_rules_of(quote.programme.fiscal_year),
    );
    let mut chips = if open { Vec::new() } else { vec![by_rules] };
    match quote.settlement.subsidy.status {
        SubsidyStatus::Payable if open => chips.push(Chip::new(Tone::Good, ja::answer::PAYABLE)),
        SubsidyStatus::Payable => {}
        SubsidyStatus::Capped => chips.push(Chip::new(Tone::Plain, ja::answer::CAPPED)),
        SubsidyStatus::BelowFloor => {
            let floor = format::yen(super::Words::ja(), quote.programme.limits.value.floor);
            chips.push(Chip::new(Tone::Warn, ja::answer::below_floor(&floor)));
        }
        SubsidyStatus::Ineligible => chips.push(Chip::new(Tone::Bad, ja::answer::INELIGIBLE)),
    }
    chips
}

fn more(quote: &Quote) -> Vec<String> {
    let subsidy = &quote.settlement.subsidy;
    if !subsidy.reasons.is_empty() {
        return subsidy
            .reasons
            .iter()
            .map(|reason| ja::answer::reason(*reason).to_owned())
            .collect();
    }
    let share = ja::answer::share(
        &format::yen(super::Words::ja(), subsidy.eligible_cost),
        &subsidy.rate.to_string(),
        &format::yen(super::Words::ja(), subsidy.before_limits),
    );
    // What is assumed stands beside the figure that rests on it.
    let programme = quote.programme;
    let assumed = [&programme.rounding.basis, &programme.tax.basis];
    let notes = assumed.into_iter().flat_map(|basis| basis.notes);
    let notes = notes.map(|note| ja::answer::assumed(super::Words::ja().rule(*note)));
    std::iter::once(share).chain(notes).collect()
}

impl Bar {
    fn of(quote: &Quote) -> Self {
        let settled = &quote.settlement;
        let (total, net) = (
            settled.cost.incl_tax.to_u64(),
            settled.net.incl_tax.to_u64(),
        );
        let (subsidy, net_text) = (
            format::yen(super::Words::ja(), settled.subsidy.amount),
            format::yen(super::Words::ja(), settled.net.incl_tax),
        );
        let total_text = format::yen(super::Words::ja(), settled.cost.incl_tax);
        let paid = total.saturating_sub(net).saturating_mul(1000);
        Self {
            subsidy_thousandths: paid.checked_div(total).unwrap_or(0),
            words: ja::answer::bar(&total_text, &subsidy, &net_text),
            subsidy: ja::answer::bar_subsidy(&subsidy),
            net: ja::answer::bar_net(&net_text),
            total: ja::answer::bar_total(&total_text),
        }
    }
}
