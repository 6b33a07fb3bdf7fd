//! How are notices shown? A sentence with its figures, and links where one must look oneself.

use super::{format, ja};
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
    pub(super) fn all(quote: &Quote, book: &'static RuleBook) -> Vec<Self> {
        let settled = &quote.settlement;
        let figures = ja::notices::Figures {
            terminals: &format::terminals(super::Words::ja(), settled.billed.terminals),
            months: &format::months(super::Words::ja(), settled.billed.months),
            prepaid: &format::yen(super::Words::ja(), settled.net.prepaid_incl_tax),
            sme_rate: &quote.programme.rate.value.sme.to_string(),
            year: quote.programme.fiscal_year,
        };
        let view = |notice: Notice, code| Self {
            code,
            text: ja::notices::notice(notice, &figures),
            links: links(notice, book),
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

fn links(notice: Notice, book: &'static RuleBook) -> Vec<(&'static str, &'static str)> {
    match notice {
        Notice::RegistrationRequired => vec![
            (ja::notices::SERVICE_LIST, book.service_list.url),
            (ja::notices::TOOL_LIST, book.tool_list.url),
        ],
        _ => Vec::new(),
    }
}
