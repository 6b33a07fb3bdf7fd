//! What would the newest year that is not over pay for the same request? It stands beside an answer
//! by the rules of a year that is.

use super::figures::{is_paid, more, status_chip};
use super::notice::NoticeView;
use super::rounds::RoundsView;
use super::sources::Citation;
use super::tone::Chip;
use super::{format, say, Words};
use crate::domain::{
    quote, Applicant, Programme, ProgrammeState, Quote, Request, RuleBook, Subsidy,
};

/// The newest year's answer, in short.
#[derive(Clone, Debug, PartialEq)]
pub struct NewestView {
    /// Whose rules: what the button chooses.
    pub programme: &'static Programme,
    /// That the year of the answer is over, and what follows.
    pub heading: String,
    /// What the programme is called.
    pub title: &'static str,
    /// Whether it takes applications, and by when.
    pub rounds: RoundsView,
    /// What it pays, 補助額.
    pub subsidy: String,
    /// How that ended, where a sum alone does not say it.
    pub status: Option<Chip>,
    /// How it came about, or why nothing is paid.
    pub more: Vec<String>,
    /// Whether anything is paid.
    pub paid: bool,
    /// What a 小規模事業者 gets, where that is another amount.
    pub small: Option<String>,
    /// What must be said of this year and is not said of the other.
    pub notices: Vec<NoticeView>,
    /// Where its figures stand.
    pub sources: Vec<Citation>,
    /// The button.
    pub choose: String,
    /// Both amounts in a line.
    pub short: String,
}

impl NewestView {
    /// The newest year for an answer by the rules of a year that is over; else nothing.
    pub(super) fn of(
        answered: &Quote,
        request: &Request,
        book: &'static RuleBook,
        words: Words,
    ) -> Option<Self> {
        let programme = book.latest_on(request.as_of);
        let is_over = |state| state == ProgrammeState::Closed;
        let state = programme.period.state_on(request.as_of);
        if !is_over(answered.programme_state) || is_over(state) {
            return None;
        }
        let by_newest = quote(&by_rules_of(programme, request.applicant, request), book);
        let small = of_small(&by_newest, request, book);
        let notices = not_said(&by_newest, small.as_ref(), answered, book, words);
        let small = small.map(|small| small.settlement.subsidy);
        let subsidy = &by_newest.settlement.subsidy;
        let year = programme.fiscal_year.to_string();
        let closed = answered.programme.fiscal_year.to_string();
        Some(Self {
            programme,
            heading: say::newest::heading(words, &closed, &year),
            title: words.rule(programme.title),
            rounds: RoundsView::of(programme, request.as_of, book, words),
            subsidy: format::yen(words, subsidy.amount),
            status: status_chip(words, subsidy.status, programme, state),
            more: own_more(&by_newest, answered, words),
            paid: is_paid(subsidy.status),
            small: small.as_ref().map(|small| small_says(small, words)),
            notices,
            sources: sources(programme, words),
            choose: say::page::newest_programme(words, &year),
            short: short(&year, subsidy, small.as_ref(), words),
        })
    }
}

fn by_rules_of(programme: &'static Programme, applicant: Applicant, request: &Request) -> Request {
    Request {
        programme,
        applicant,
        ..*request
    }
}

/// The answer to a 小規模事業者, where 中小企業 was answered and the amount is another.
fn of_small(by_newest: &Quote, request: &Request, book: &'static RuleBook) -> Option<Quote> {
    let asked = request.applicant == Applicant::Sme;
    let small = by_rules_of(by_newest.programme, Applicant::Small, request);
    let small = asked.then(|| quote(&small, book))?;
    let [of_small, of_sme] = [&small, by_newest].map(|one| one.settlement.subsidy.amount);
    (of_small != of_sme).then_some(small)
}

/// How it came about; what is assumed of both years stands beside the other amount already.
fn own_more(by_newest: &Quote, answered: &Quote, words: Words) -> Vec<String> {
    let said = more(answered, words);
    let mut own = more(by_newest, words).into_iter();
    let first = own.next();
    let rest = own.filter(|line| !said.contains(line));
    first.into_iter().chain(rest).collect()
}

fn small_says(small: &Subsidy, words: Words) -> String {
    let amount = format::yen(words, small.amount);
    say::newest::small(words, &amount, &small.rate.to_string())
}

fn short(year: &str, subsidy: &Subsidy, small: Option<&Subsidy>, words: Words) -> String {
    let short = say::newest::short(words, year, &format::yen(words, subsidy.amount));
    let small = small.map(|small| format::yen(words, small.amount));
    match small {
        Some(small) => say::newest::short_small(words, &short, &small),
        None => short,
    }
}

/// What must be said of both amounts, and is not said of the answer word for word.
fn not_said(
    by_newest: &Quote,
    small: Option<&Quote>,
    answered: &Quote,
    book: &'static RuleBook,
    words: Words,
) -> Vec<NoticeView> {
    let mut said = NoticeView::all(answered, book, words);
    let known = said.len();
    for quote in std::iter::once(by_newest).chain(small) {
        for notice in NoticeView::all(quote, book, words) {
            if said.iter().all(|one| one.text != notice.text) {
                said.push(notice);
            }
        }
    }
    said.split_off(known)
}

/// Where its rate, its limits and its months stand.
fn sources(programme: &'static Programme, words: Words) -> Vec<Citation> {
    let bases = [
        &programme.rate.basis,
        &programme.limits.basis,
        &programme.eligible_months_max.basis,
    ];
    Citation::of_all(&bases, words)
}
