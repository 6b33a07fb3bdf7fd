//! How are notices shown? A sentence with its figures, and links where one must look oneself.

use super::{format, say, Words};
use crate::domain::{Named, Notice, Quote, RuleBook};

/// The name of what is said of the two lists where nothing is paid.
const BOTH_LISTS: &str = "bothLists";

/// A notice.
#[derive(Clone, Debug, PartialEq)]
pub struct NoticeView {
    /// The contract's name of the notice, or `bothLists`.
    pub code: &'static str,
    /// What it says.
    pub text: String,
    /// Where to look: words and address.
    pub links: Vec<(&'static str, &'static str)>,
}

impl NoticeView {
    /// All notices of a quote.
    pub(super) fn all(quote: &Quote, book: &'static RuleBook, words: Words) -> Vec<Self> {
        let view = |notice: Notice, code| Self {
            code,
            text: text(notice, quote, words),
            links: links(notice, book, words),
        };
        let said = quote.notices.iter();
        let mut all: Vec<Self> = said.map(|notice| view(*notice, notice.name())).collect();
        // On which lists a service must stand is said in every answer, paid or not.
        if !quote.notices.contains(&Notice::RegistrationRequired) {
            all.push(view(Notice::RegistrationRequired, BOTH_LISTS));
        }
        all
    }
}

fn text(notice: Notice, quote: &Quote, words: Words) -> String {
    let (settled, programme) = (&quote.settlement, quote.programme);
    let plain = match notice {
        Notice::MinTerminalsApplied => {
            let terminals = format::terminals(words, settled.billed.terminals);
            return say::notices::min_terminals(words, &terminals);
        }
        Notice::MinTermApplied => {
            return say::notices::min_term(words, &format::months(words, settled.billed.months));
        }
        Notice::AlreadySubsidisedUnclear => {
            let unclear = say::notices::already_unclear(words, &programme.fiscal_year.to_string());
            let known = programme.repeat.basis.notes.iter();
            return known.fold(unclear, |said, note| {
                say::notices::already_known(words, &said, words.rule(*note))
            });
        }
        Notice::SmallRateMayBeLost => {
            return say::notices::small_rate(words, &programme.rate.value.sme.to_string());
        }
        Notice::PrepaymentRequired => {
            let prepaid = format::yen(words, settled.net.prepaid_incl_tax);
            return say::notices::prepayment(words, &prepaid);
        }
        Notice::PriceJudgement => say::notices::price_judgement(words),
        Notice::CombinedLimitUnconfirmed => say::notices::combined_limit(words),
        Notice::RegistrationRequired => say::notices::registration(words),
        Notice::InitialFeeEligibilityUnconfirmed => say::notices::initial_fee(words),
        Notice::TaxBasisConverted => say::notices::tax_converted(words),
    };
    plain.to_owned()
}

fn links(
    notice: Notice,
    book: &'static RuleBook,
    words: Words,
) -> Vec<(&'static str, &'static str)> {
    match notice {
        Notice::RegistrationRequired => vec![
            (say::notices::service_list(words), book.service_list.url),
            (say::notices::tool_list(words), book.tool_list.url),
        ],
        _ => Vec::new(),
    }
}
