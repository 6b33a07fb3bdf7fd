//! What does the programme pay, by which rules, and can it be applied for?

use super::{Facts, Line, Matter};
use crate::domain::{
    quote, Check, CheckStatus, Notice, ProgrammeState, Reason, Request, SubsidyStatus,
};
use crate::screen::figures::{is_paid, reason_text};
use crate::screen::{say, RoundsView};

pub(super) fn lines(facts: &Facts<'_>) -> Vec<Line> {
    let programme = facts.quote.programme;
    let title = facts.words().rule(programme.title);
    let text = say::script::programme(facts.words(), title);
    let mut lines = vec![Line::new(
        Matter::Programme,
        text,
        [Some(&programme.rate.basis)],
    )];
    lines.extend(state(facts));
    if facts.quote.settlement.subsidy.status == SubsidyStatus::Ineligible {
        lines.extend(refusals(facts));
    } else {
        lines.extend(shares(facts));
        lines.extend(amounts(facts));
    }
    lines.extend(notices(facts));
    lines.extend(newest(facts));
    lines
}

/// Whether applications are taken, and by when. Days are written: a person reads them as they are.
fn state(facts: &Facts<'_>) -> Option<Line> {
    let (words, programme) = (facts.words(), facts.quote.programme);
    let day = facts.request.as_of;
    let (matter, text) = if facts.is_over() {
        let year = facts.teller.fiscal_year(programme.fiscal_year);
        (Matter::Closed, say::script::closed(words, &year))
    } else {
        let rounds = RoundsView::of(programme, day, facts.book, words);
        (Matter::State, rounds.text?)
    };
    let period = &programme.period;
    let basis = day.map_or(&period.opens.basis, |day| period.basis_on(day));
    Some(Line::new(matter, text, [Some(basis)]))
}

fn shares(facts: &Facts<'_>) -> [Line; 2] {
    let (words, tell) = (facts.words(), facts.teller);
    let (subsidy, programme) = (&facts.quote.settlement.subsidy, facts.quote.programme);
    let months = tell.months(subsidy.eligible_months);
    let eligible = say::script::eligible(words, &months, &tell.yen(subsidy.eligible_cost));
    let share = say::script::share(
        words,
        &tell.share(subsidy.rate),
        &tell.yen(subsidy.before_limits),
    );
    let of_cost = [
        Some(&programme.eligible_months_max.basis),
        Some(&programme.tax.basis),
    ];
    let of_share = [Some(&programme.rate.basis), Some(&programme.rounding.basis)];
    [
        Line::new(Matter::Eligible, eligible, of_cost),
        Line::new(Matter::Share, share, of_share),
    ]
}

/// What comes of it between floor and cap.
fn amounts(facts: &Facts<'_>) -> Vec<Line> {
    let (words, tell) = (facts.words(), facts.teller);
    let (subsidy, programme) = (&facts.quote.settlement.subsidy, facts.quote.programme);
    let limits = programme.limits.value;
    let basis = [Some(&programme.limits.basis)];
    let mut lines = Vec::new();
    if subsidy.status == SubsidyStatus::BelowFloor {
        let text = say::script::below_floor(words, &tell.yen(limits.floor));
        return vec![Line::new(Matter::Amount, text, basis)];
    }
    if subsidy.status == SubsidyStatus::Capped {
        let text = say::script::capped(words, &tell.yen(limits.cap));
        lines.push(Line::new(Matter::Limit, text, basis));
    }
    let amount = tell.yen(subsidy.amount);
    let text = if facts.is_open() {
        say::script::amount(words, &amount)
    } else {
        let year = tell.fiscal_year(programme.fiscal_year);
        say::script::amount_by_rules(words, &year, &amount)
    };
    lines.push(Line::new(Matter::Amount, text, basis));
    lines
}

/// Why nothing is paid: every reason, each with where it stands, where it is written.
fn refusals<'a>(facts: &'a Facts<'a>) -> impl Iterator<Item = Line> + 'a {
    let reasons = facts.quote.settlement.subsidy.reasons.iter();
    reasons.map(|reason| {
        let words = facts.words();
        let text = say::script::refused(words, reason_text(words, *reason));
        let basis = match reason {
            Reason::StandardNotMet => broken(facts).and_then(|check| check.basis),
            Reason::AlreadySubsidised => Some(&facts.quote.programme.repeat.basis),
            Reason::CapacityExceeded | Reason::ApplicantTooLarge => None,
        };
        Line::new(Matter::Amount, text, [basis])
    })
}

fn broken<'a>(facts: &'a Facts<'_>) -> Option<&'a Check> {
    let breaks = |check: &&Check| matches!(check.status, CheckStatus::Over | CheckStatus::NotMet);
    facts.quote.settlement.checks.iter().find(breaks)
}

/// What must be said beside the amount.
fn notices<'a>(facts: &'a Facts<'a>) -> impl Iterator<Item = Line> + 'a {
    facts.quote.notices.iter().filter_map(|notice| {
        let (words, tell, programme) = (facts.words(), facts.teller, facts.quote.programme);
        let (text, basis) = match notice {
            Notice::AlreadySubsidisedUnclear => {
                let year = programme.fiscal_year.to_string();
                let text = say::notices::already_unclear(words, &year);
                (text, &programme.repeat.basis)
            }
            Notice::SmallRateMayBeLost => {
                let rate = tell.share(programme.rate.value.sme);
                (
                    say::notices::small_rate(words, &rate),
                    &programme.rate.basis,
                )
            }
            Notice::InitialFeeEligibilityUnconfirmed => {
                let text = say::notices::initial_fee(words).to_owned();
                (text, &programme.eligible_months_max.basis)
            }
            Notice::TaxBasisConverted => {
                let text = say::notices::tax_converted(words).to_owned();
                (text, &programme.tax.basis)
            }
            _ => return None,
        };
        Some(Line::new(Matter::Notice, text, [Some(basis)]))
    })
}

/// What the newest year pays, where that of the answer is over.
fn newest(facts: &Facts<'_>) -> Option<Line> {
    let (words, tell) = (facts.words(), facts.teller);
    let programme = facts.book.latest_on(facts.request.as_of);
    let is_over = programme.period.state_on(facts.request.as_of) == ProgrammeState::Closed;
    if !facts.is_over() || is_over {
        return None;
    }
    let request = Request {
        programme,
        ..*facts.request
    };
    let subsidy = quote(&request, facts.book).settlement.subsidy;
    let year = tell.fiscal_year(programme.fiscal_year);
    let text = if is_paid(subsidy.status) {
        say::script::amount_by_rules(words, &year, &tell.yen(subsidy.amount))
    } else {
        say::script::newest_none(words, &year)
    };
    let sources = [
        Some(&programme.rate.basis),
        Some(&programme.limits.basis),
        Some(&programme.eligible_months_max.basis),
    ];
    Some(Line::new(Matter::Newest, text, sources))
}
