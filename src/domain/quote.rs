//! What is the whole answer? The single entry point of the calculation.

use super::hint::{hints, Hint};
use super::notice::{notices, Notice};
use super::period::ProgrammeState;
use super::programme::Programme;
use super::request::Request;
use super::rule_book::RuleBook;
use super::settlement::Settlement;
use super::trace::{trace, Step};

/// The answer to one request: facts with their sources, never sentences.
#[derive(Clone, Debug, PartialEq)]
pub struct Quote {
    /// Whose subsidy was computed.
    pub programme: &'static Programme,
    /// Whether it takes applications on the day of the request.
    pub programme_state: ProgrammeState,
    /// Checks, cost, subsidy and what is left.
    pub settlement: Settlement,
    /// What would change the answer.
    pub hints: Vec<Hint>,
    /// What must be said beside it.
    pub notices: Vec<Notice>,
    /// How the amount came about.
    pub trace: [Step; 6],
}

/// Answers a request. Total: every [`Request`] has an answer.
pub fn quote(request: &Request, book: &'static RuleBook) -> Quote {
    let settlement = Settlement::of(request, book);
    Quote {
        programme: request.programme,
        programme_state: request.programme.period.state_on(request.as_of),
        hints: hints(request, &settlement, book),
        notices: notices(request, &settlement),
        trace: trace(&settlement, request.programme),
        settlement,
    }
}
