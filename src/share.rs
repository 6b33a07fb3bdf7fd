//! What is sent to others? A form as a link, and a question about an offer as a code that is read aloud.
//!
//! Both are formats that can never change: docs/share.md says what they are, byte for byte, and
//! `tests/links` holds what was ever sent.

mod bits;
pub mod code;
pub mod link;
mod question;
pub mod reading;
mod record;
mod tags;

pub use question::Question;
pub use record::{Kept, Record, KEPT_MAX};
pub use tags::{Hit, Lost, Room, Tags};

use crate::domain::{quote, Date, Grant, InclTax, Request, RuleBook, Yen};
use crate::draft::{Draft, Reading};
use crate::rules::BOOK;

/// What a form came to when it was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// The edition of the rules.
    pub edition: Date,
    /// 補助額.
    pub subsidy: Yen<Grant>,
    /// 実質負担, 税込.
    pub net_incl_tax: Yen<InclTax>,
}

impl Figures {
    /// What a request comes to by these rules.
    pub fn of(request: &Request, book: &'static RuleBook) -> Self {
        let settlement = quote(request, book).settlement;
        Self {
            edition: book.edition,
            subsidy: settlement.subsidy.amount,
            net_incl_tax: settlement.net.incl_tax,
        }
    }

    /// What a form comes to now; nothing while a question is open. The day decides no amount.
    pub fn of_form(draft: &Draft) -> Option<Self> {
        let request = Reading::of(draft, None).request;
        request.map(|request| Self::of(&request, &BOOK))
    }

    /// Whether the amounts are the same, whichever edition they are of.
    pub fn has_amounts_of(&self, other: &Self) -> bool {
        (self.subsidy, self.net_incl_tax) == (other.subsidy, other.net_incl_tax)
    }
}
