//! What do the characters of a code say? A question, and hashes of the rules and of the offer, as one
//! number of mixed radix.
//!
//! The usual question is written short, which leaves more room for the hashes; any other comes behind
//! all of those. Every figure here is part of the format and can never change (docs/share.md).

use super::NoCode;
use crate::catalog::{Catalog, Service};
use crate::domain::{Applicant, Date, Months, Named, RuleBook, Terminals};
use crate::share::question::{Question, FIRST_YEAR};
use crate::share::tags::{Room, Tags};

/// The term of a usual question is of one to five whole years.
const USUAL_TERMS: u64 = 5;
const MONTHS_OF_TERM: u32 = 12;
const USUAL_TERMINALS: u64 = 300;
const YEARS: u64 = 8;
const APPLICANTS: u64 = 3;
const TERMINALS: u64 = 100_000;
const MONTHS: u64 = 120;

/// How many values the hashes have beside a question.
#[derive(Clone, Copy, Debug)]
struct Sizes {
    edition: u64,
    tags: Room,
}

const USUAL: Sizes = Sizes {
    edition: 8,
    tags: Room {
        list: 256,
        offer: 2_048,
        terms: 256,
    },
};
const OTHER: Sizes = Sizes {
    edition: 2,
    tags: Room {
        list: 16,
        offer: 72,
        terms: 16,
    },
};
/// How many numbers the usual questions take: 1,500 of each year, with 2^30 hashes each.
const USUAL_NUMBERS: u64 = 12_000 << 30;

/// What a code says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Said {
    year: u64,
    asked: Asked,
    edition: u64,
    pub(super) tags: Tags,
}

/// The question beside its year.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Asked {
    applicant: Applicant,
    already_subsidised: bool,
    terminals: Terminals,
    term_months: Months,
}

impl Asked {
    /// Which of the usual terms it asks about, where all of it is usual.
    fn usual_term(&self) -> Option<u64> {
        let is_usual = self.applicant == Applicant::Sme
            && !self.already_subsidised
            && u64::from(self.terminals.get()) <= USUAL_TERMINALS;
        let months = self.term_months.get();
        let term = u64::from(months / MONTHS_OF_TERM).saturating_sub(1);
        let is_term = months % MONTHS_OF_TERM == 0 && months > 0 && term < USUAL_TERMS;
        (is_usual && is_term).then_some(term)
    }

    fn sizes(&self) -> Sizes {
        match self.usual_term() {
            Some(_) => USUAL,
            None => OTHER,
        }
    }
}

impl Said {
    /// What the code of a question about an offer says.
    pub(super) fn of(
        question: &Question,
        catalog: &Catalog,
        service: &Service,
        book: &RuleBook,
    ) -> Result<Self, NoCode> {
        let year = question.programme.fiscal_year.checked_sub(FIRST_YEAR);
        let year = year.map(u64::from).filter(|year| *year < YEARS);
        let asked = Asked {
            applicant: question.applicant,
            already_subsidised: question.already_subsidised,
            terminals: question.terminals.ok_or(NoCode::Open)?,
            term_months: question.term_months.ok_or(NoCode::Open)?,
        };
        let sizes = asked.sizes();
        Ok(Self {
            year: year.ok_or(NoCode::Year)?,
            asked,
            edition: edition(book, sizes),
            tags: Tags::of(catalog, service, sizes.tags),
        })
    }

    /// The number of it.
    pub(super) fn number(&self) -> u64 {
        let (asked, sizes) = (&self.asked, self.asked.sizes());
        let terminals = u64::from(asked.terminals.get()).saturating_sub(1);
        let (first, mut digits) = match asked.usual_term() {
            Some(term) => (0, vec![(term, USUAL_TERMS), (terminals, USUAL_TERMINALS)]),
            None => {
                let applicant = Applicant::ALL
                    .iter()
                    .position(|one| *one == asked.applicant);
                let applicant = u64::try_from(applicant.unwrap_or_default()).unwrap_or_default();
                let months = u64::from(asked.term_months.get()).saturating_sub(1);
                let digits = vec![
                    (applicant, APPLICANTS),
                    (asked.already_subsidised.into(), 2),
                    (terminals, TERMINALS),
                    (months, MONTHS),
                ];
                (USUAL_NUMBERS, digits)
            }
        };
        digits.extend([
            (self.edition, sizes.edition),
            (self.tags.list.into(), sizes.tags.list.into()),
            (self.tags.offer.into(), sizes.tags.offer.into()),
            (self.tags.terms.into(), sizes.tags.terms.into()),
        ]);
        let join = |number: u64, (digit, radix): &(u64, u64)| {
            number.saturating_mul(*radix).saturating_add(*digit)
        };
        digits.iter().fold(self.year, join).saturating_add(first)
    }

    /// What a number says, where it is one of a code.
    pub(super) fn from_number(number: u64) -> Option<Self> {
        let other = number.checked_sub(USUAL_NUMBERS);
        let sizes = if other.is_none() { USUAL } else { OTHER };
        let mut rest = Digits(other.unwrap_or(number));
        let terms = rest.take(sizes.tags.terms.into());
        let offer = rest.take(sizes.tags.offer.into());
        let list = rest.take(sizes.tags.list.into());
        let tags = Tags { list, offer, terms };
        let edition = rest.take::<u64>(sizes.edition);
        let asked = if other.is_none() {
            Asked::usual_from(&mut rest)
        } else {
            Asked::other_from(&mut rest)
        }?;
        let said = Self {
            year: Some(rest.0).filter(|year| *year < YEARS)?,
            asked,
            edition,
            tags,
        };
        // A usual question that is not written short was never sent.
        (said.number() == number).then_some(said)
    }

    /// The question; nothing where its year is not known.
    pub(super) fn question(&self, book: &RuleBook) -> Option<Question> {
        let year = |year: u32| u64::from(year).checked_sub(FIRST_YEAR.into());
        let mut programmes = book.programmes.iter().copied();
        Some(Question {
            programme: programmes.find(|one| year(one.fiscal_year) == Some(self.year))?,
            applicant: self.asked.applicant,
            already_subsidised: self.asked.already_subsidised,
            terminals: Some(self.asked.terminals),
            term_months: Some(self.asked.term_months),
        })
    }

    /// How many values its hashes have.
    pub(super) fn room(&self) -> Room {
        self.asked.sizes().tags
    }

    /// Whether it was made under this edition of the rules, as far as the hash tells.
    pub(super) fn is_of(&self, book: &RuleBook) -> bool {
        self.edition == edition(book, self.asked.sizes())
    }
}

impl Asked {
    fn usual_from(rest: &mut Digits) -> Option<Self> {
        let terminals = rest.take::<u32>(USUAL_TERMINALS);
        let term = rest.take::<u32>(USUAL_TERMS);
        let years = term.saturating_add(1);
        Some(Self {
            applicant: Applicant::Sme,
            already_subsidised: false,
            terminals: Terminals::new(terminals.saturating_add(1))?,
            term_months: Months::new(years.saturating_mul(MONTHS_OF_TERM))?,
        })
    }

    fn other_from(rest: &mut Digits) -> Option<Self> {
        let months = rest.take::<u32>(MONTHS);
        let terminals = rest.take::<u32>(TERMINALS);
        let already_subsidised = rest.take::<u8>(2) == 1;
        let applicant = rest.take::<usize>(APPLICANTS);
        Some(Self {
            applicant: *Applicant::ALL.get(applicant)?,
            already_subsidised,
            terminals: Terminals::new(terminals.saturating_add(1))?,
            term_months: Months::new(months.saturating_add(1))?,
        })
    }
}

/// The day of the edition: two that follow each other within a week are always told apart where there
/// is room for eight.
fn edition(book: &RuleBook, sizes: Sizes) -> u64 {
    let first = Date::literal(2024, 1, 1);
    let days = book.edition.days_since(first).unwrap_or_default();
    u64::from(days)
        .checked_rem(sizes.edition)
        .unwrap_or_default()
}

/// A number from which digits are taken, the last one first.
struct Digits(u64);

impl Digits {
    fn take<T: TryFrom<u64> + Default>(&mut self, radix: u64) -> T {
        let digit = self.0.checked_rem(radix).unwrap_or_default();
        self.0 = self.0.checked_div(radix).unwrap_or_default();
        T::try_from(digit).unwrap_or_default()
    }
}
