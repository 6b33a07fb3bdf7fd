//! What is paid before the subsidy comes, and what is left after it?

use super::{Facts, Line, Matter};
use crate::screen::figures::is_paid;
use crate::screen::say;

/// The step without which the subsidy is not paid.
const FINAL_REPORT: &str = "final-report";
/// What must not be done before it is granted.
const NO_CONTRACT: &str = "no-contract";

pub(super) fn first(facts: &Facts<'_>) -> Vec<Line> {
    let (words, tell, settled) = (facts.words(), facts.teller, &facts.quote.settlement);
    let tax = Some(&facts.book.tax_percent.basis);
    if !is_paid(settled.subsidy.status) {
        let text = say::script::all_paid(words, &tell.yen(settled.cost.incl_tax));
        return vec![Line::new(Matter::Prepaid, text, [None, tax])];
    }
    let months = tell.months(settled.subsidy.eligible_months);
    let prepaid = tell.yen(settled.net.prepaid_incl_tax);
    let prepaid = say::script::prepaid(words, &months, &prepaid);
    let eligible = Some(&facts.quote.programme.eligible_months_max.basis);
    let later = || say::script::later(words).to_owned();
    let no_contract = || say::script::no_contract(words).to_owned();
    let lines = [
        of_step(facts, Matter::Later, FINAL_REPORT, later),
        Some(Line::new(Matter::Prepaid, prepaid, [None, tax, eligible])),
        of_step(facts, Matter::NoContract, NO_CONTRACT, no_contract),
    ];
    lines.into_iter().flatten().collect()
}

/// What a step of the application says, with where it stands for this year.
fn of_step(
    facts: &Facts<'_>,
    matter: Matter,
    id: &str,
    text: impl FnOnce() -> String,
) -> Option<Line> {
    let basis = facts.step(id)?;
    Some(Line::new(matter, text(), [Some(basis)]))
}

pub(super) fn left(facts: &Facts<'_>) -> Vec<Line> {
    let (words, tell, settled) = (facts.words(), facts.teller, &facts.quote.settlement);
    let limits = Some(&facts.quote.programme.limits.basis);
    // The tax stands with the total.
    let (says, sources): (fn(_, _) -> _, _) = if is_paid(settled.subsidy.status) {
        (say::script::net, vec![None, limits])
    } else {
        (say::script::net_all, vec![None])
    };
    let net = says(words, &tell.yen(settled.net.incl_tax));
    let months = tell.months(settled.billed.months.get());
    let monthly = tell.yen(settled.net.incl_tax_monthly.each_month());
    let monthly = say::script::net_monthly(words, &months, &monthly);
    vec![
        Line::new(Matter::Net, net, sources.clone()),
        Line::new(Matter::NetMonthly, monthly, sources),
    ]
}
