//! What does one situation come to? Checks, cost, subsidy and what is left, without advice.
//!
//! Apart from the quote so that hints can settle other situations than the one asked about.

use super::check::{check_offer, Check, Compliance};
use super::cost::{Billed, Cost};
use super::net::Net;
use super::request::Request;
use super::rule_book::RuleBook;
use super::subsidy::Subsidy;
use super::tax::Tax;

/// The figures of one situation.
#[derive(Clone, Debug, PartialEq)]
pub struct Settlement {
    /// The sum of the checks.
    pub compliance: Compliance,
    /// All seven, in the order of the contract.
    pub checks: [Check; 7],
    /// What the provider bills.
    pub billed: Billed,
    /// What it costs.
    pub cost: Cost,
    /// What the programme pays.
    pub subsidy: Subsidy,
    /// What is left to pay.
    pub net: Net,
}

impl Settlement {
    /// Computes everything.
    pub fn of(request: &Request, book: &'static RuleBook) -> Self {
        let tax = Tax::new(request.offer.tax_basis, book.tax_percent.value);
        let billed = Billed::of(request);
        let checks = check_offer(request, billed, &book.standard, tax);
        let cost = Cost::of(request, billed, tax);
        let subsidy = Subsidy::of(request, billed, &cost, &checks, tax);
        let net = Net::of(billed, &cost, &subsidy, tax);
        Self {
            compliance: Compliance::of(&checks),
            checks,
            billed,
            cost,
            subsidy,
            net,
        }
    }
}
