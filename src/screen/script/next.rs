//! What is to be done next? What would bring a subsidy, or the first steps to it.

use super::limits::name;
use super::{Facts, Line, Matter};
use crate::domain::{ApplyStep, Hint, StepPhase};
use crate::rules::APPLICATION;
use crate::screen::figures::is_paid;
use crate::screen::say;

pub(super) fn lines(facts: &Facts<'_>) -> Vec<Line> {
    let hints = facts
        .quote
        .hints
        .iter()
        .filter_map(|hint| of_hint(*hint, facts));
    let mut lines: Vec<Line> = hints.collect();
    if is_paid(facts.quote.settlement.subsidy.status) && !facts.is_over() {
        lines.extend(steps(facts));
    }
    lines.push(registered(facts));
    let estimate = say::page::estimate(facts.words()).to_owned();
    lines.push(Line::new(Matter::Estimate, estimate, []));
    lines
}

/// What a change would bring; the other hints are said with the amount.
fn of_hint(hint: Hint, facts: &Facts<'_>) -> Option<Line> {
    let (words, tell, programme) = (facts.words(), facts.teller, facts.quote.programme);
    let limits = Some(&programme.limits.basis);
    let (text, basis) = match hint {
        Hint::RaiseTerminalsToFloor {
            terminals,
            amount,
            net_incl_tax,
        } => {
            let count = tell.terminals(terminals.get());
            let [amount, net] = [tell.yen(amount), tell.yen(net_incl_tax)];
            let text = say::script::raise_terminals(words, &count, &amount, &net);
            (text, limits)
        }
        Hint::RaiseTermToFloor {
            term_months,
            amount,
            net_incl_tax,
        } => {
            let months = tell.months(term_months.get());
            let [amount, net] = [tell.yen(amount), tell.yen(net_incl_tax)];
            (
                say::script::raise_term(words, &months, &amount, &net),
                limits,
            )
        }
        Hint::LowerPrice { rule, to } => {
            let text = say::script::lower_price(words, name(words, rule), &tell.yen(to));
            let checks = &facts.quote.settlement.checks;
            let check = checks.iter().find(|check| check.rule == rule)?;
            (text, check.basis)
        }
        Hint::CapReachedAt { .. } | Hint::MonthsNotSubsidised { .. } => return None,
    };
    Some(Line::new(Matter::Hint, text, [None, basis]))
}

/// The lists that a service must stand on, as steps of the application.
const LISTS: [&str; 2] = ["service-list", "registered-tool"];

/// On which lists the service must stand: said in every answer, paid or not.
fn registered(facts: &Facts<'_>) -> Line {
    let text = say::notices::registration(facts.words()).to_owned();
    let sources = LISTS.iter().filter_map(|id| facts.step(id));
    Line::new(Matter::Registered, text, sources.map(Some))
}

/// The first step, and those that take long.
fn steps<'a>(facts: &'a Facts<'a>) -> impl Iterator<Item = Line> + 'a {
    let words = facts.words();
    let prepare = APPLICATION.steps.iter();
    let prepare = prepare.filter(|step| step.phase == StepPhase::Prepare);
    let line = move |(at, step): (usize, &'static ApplyStep)| {
        let title = words.rule(step.title);
        let text = match step.lead_days {
            Some(days) => say::script::long_step(words, title, &facts.teller.days(days)),
            None if at == 0 => say::script::first_step(words, title),
            None => return None,
        };
        let basis = step.basis(facts.quote.programme)?;
        Some(Line::new(Matter::Step, text, [Some(basis)]))
    };
    prepare.enumerate().filter_map(line)
}
