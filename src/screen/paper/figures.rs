//! Which amounts does the answer have? Each with what it rests on.

use super::marks::Marks;
use super::{certainty, Facts, Row, Table};
use crate::domain::{Basis, TaxBasis};
use crate::screen::figures::is_paid;
use crate::screen::{choice, format, say};

/// What an amount is called, how much it is, and what it rests on.
type Amount = (&'static str, String, String, Vec<Option<&'static Basis>>);

pub(super) fn table(facts: &Facts<'_>, marks: &mut Marks) -> Table {
    let words = facts.words;
    let mut amounts = facts.cost();
    amounts.extend(facts.subsidy());
    let row = |(code, name, amount, bases): Amount| Row {
        code,
        cells: vec![name, amount],
        certainty: certainty(words, &bases),
        marks: marks.of(&bases),
    };
    Table {
        code: "figures",
        heading: say::paper::figures(words).to_owned(),
        columns: vec![
            say::table::rule(words).to_owned(),
            say::paper::amount(words).to_owned(),
        ],
        rows: amounts.into_iter().map(row).collect(),
        notes: Vec::new(),
    }
}

impl Facts<'_> {
    fn cost(&self) -> Vec<Amount> {
        let (words, cost) = (self.words, &self.quote.settlement.cost);
        let own = self.request.offer.tax_basis;
        let tax = Some(&self.book.tax_percent.basis);
        let (given, taxed) = (vec![None], vec![None, tax]);
        let is_excluded = own == TaxBasis::Excluded;
        let basis = choice::tax_basis(words, own);
        let monthly = |basis| say::paper::monthly(words, choice::tax_basis(words, basis));
        let mut amounts = vec![(
            "monthly",
            monthly(own),
            format::yen(words, cost.monthly.each_month()),
            given.clone(),
        )];
        if is_excluded {
            let incl = format::yen(words, cost.monthly_incl_tax.each_month());
            amounts.push((
                "monthlyInclTax",
                monthly(TaxBasis::Included),
                incl,
                taxed.clone(),
            ));
        }
        let service = say::copied::service_fee(words, basis);
        let initial = say::copied::initial_fee(words, basis);
        let excl = say::copied::total_excl(words).to_owned();
        let incl = say::copied::total_incl(words).to_owned();
        let excl_bases = if is_excluded {
            given.clone()
        } else {
            taxed.clone()
        };
        let yen = format::yen;
        amounts.extend([
            ("service", service, yen(words, cost.service), given.clone()),
            ("initial", initial, format::yen(words, cost.initial), given),
            (
                "exclTax",
                excl,
                format::yen(words, cost.excl_tax),
                excl_bases,
            ),
            (
                "tax",
                say::copied::tax(words).to_owned(),
                format::yen(words, cost.tax),
                taxed.clone(),
            ),
            ("inclTax", incl, format::yen(words, cost.incl_tax), taxed),
        ]);
        amounts
    }

    fn subsidy(&self) -> [Amount; 6] {
        let (words, settled) = (self.words, &self.quote.settlement);
        let (net, programme) = (&settled.net, self.quote.programme);
        let limits = Some(&programme.limits.basis);
        let tax = Some(&self.book.tax_percent.basis);
        let rest = vec![None, tax, limits];
        let monthly = net.incl_tax_monthly.each_month();
        let each = net.incl_tax_monthly_per_terminal.each_month();
        let (prepaid, bases) = self.prepaid();
        [
            (
                "amount",
                say::copied::step_amount(words).to_owned(),
                format::yen(words, settled.subsidy.amount),
                vec![limits],
            ),
            (
                "netExclTax",
                say::paper::net_excl(words).to_owned(),
                format::yen(words, net.excl_tax),
                rest.clone(),
            ),
            (
                "netInclTax",
                say::copied::net(words).to_owned(),
                format::yen(words, net.incl_tax),
                rest.clone(),
            ),
            (
                "netMonthly",
                say::copied::net_monthly(words).to_owned(),
                format::yen(words, monthly),
                rest.clone(),
            ),
            (
                "netMonthlyPerTerminal",
                say::paper::net_per_terminal(words).to_owned(),
                format::yen(words, each),
                rest,
            ),
            (
                "prepaid",
                prepaid,
                format::yen(words, net.prepaid_incl_tax),
                bases,
            ),
        ]
    }

    /// What is paid before the subsidy comes; where none comes, the same sum by what it is made of.
    fn prepaid(&self) -> (String, Vec<Option<&'static Basis>>) {
        let (words, subsidy) = (self.words, &self.quote.settlement.subsidy);
        let name = if is_paid(subsidy.status) {
            say::copied::prepaid(words).to_owned()
        } else {
            let months = format::months_number(words, subsidy.eligible_months.into());
            say::paper::first_fees(words, &months)
        };
        let eligible = Some(&self.quote.programme.eligible_months_max.basis);
        let tax = Some(&self.book.tax_percent.basis);
        (name, vec![None, tax, eligible])
    }
}
