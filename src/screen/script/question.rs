//! What did the customer ask for, and what does it cost?

use super::{Facts, Line, Matter};
use crate::domain::{Notice, TaxBasis};
use crate::screen::{choice, say};

pub(super) fn lines(facts: &Facts<'_>) -> Vec<Line> {
    let (words, request) = (facts.words(), facts.request);
    let (offer, tell) = (&request.offer, facts.teller);
    let terminals = tell.terminals(request.terminals.get());
    let asked = say::script::asked(words, &terminals, &tell.months(request.term_months.get()));
    let applicant = say::script::applicant(words, choice::applicant(words, request.applicant));
    let service = say::script::service(
        words,
        choice::service_class(words, offer.service_class),
        choice::monitoring(words, offer.monitoring.kind()),
    );
    let mut lines = vec![
        Line::new(Matter::Asked, asked, [None]),
        Line::new(Matter::Applicant, applicant, [None]),
        Line::new(Matter::Service, service, [None]),
    ];
    lines.extend(minimums(facts));
    lines.push(Line::new(Matter::Fees, fees(facts), [None]));
    lines.push(total(facts));
    lines
}

/// Where the provider bills more than is asked for.
fn minimums<'a>(facts: &'a Facts<'a>) -> impl Iterator<Item = Line> + 'a {
    let (words, billed, tell) = (facts.words(), facts.quote.settlement.billed, facts.teller);
    facts.quote.notices.iter().filter_map(move |notice| {
        let text = match notice {
            Notice::MinTerminalsApplied => {
                say::notices::min_terminals(words, &tell.terminals(billed.terminals.get()))
            }
            Notice::MinTermApplied => {
                say::notices::min_term(words, &tell.months(billed.months.get()))
            }
            _ => return None,
        };
        Some(Line::new(Matter::Minimum, text, [None]))
    })
}

fn fees(facts: &Facts<'_>) -> String {
    let (cost, tell) = (&facts.quote.settlement.cost, facts.teller);
    let says = match facts.request.offer.tax_basis {
        TaxBasis::Excluded => say::script::fees_excluded,
        TaxBasis::Included => say::script::fees_included,
    };
    let monthly = tell.yen(cost.monthly.each_month());
    says(facts.words(), &monthly, &tell.yen(cost.initial))
}

fn total(facts: &Facts<'_>) -> Line {
    let (settled, tell, tax) = (
        &facts.quote.settlement,
        facts.teller,
        &facts.book.tax_percent,
    );
    let text = say::script::total(
        facts.words(),
        &tell.months(settled.billed.months.get()),
        &tell.percent(tax.value),
        &tell.yen(settled.cost.incl_tax),
    );
    Line::new(Matter::Total, text, [None, Some(&tax.basis)])
}
