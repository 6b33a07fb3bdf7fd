//! Does a spoken code find its question and its offer, and say why where it does not?

mod mistakes;
mod typed;

use otasuke_calculator::catalog::Catalog;
use otasuke_calculator::domain::{Applicant, Date, Months, Named, RuleBook, Terminals};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::share::code::{Code, CodeError, NoCode, LENGTH, SYMBOLS};
use otasuke_calculator::share::{Hit, Lost, Question};

use super::sample;

/// Numbers that look like chance and are always the same.
pub struct Chance(pub u64);

impl Chance {
    pub fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % most as u64) as usize
    }

    fn question(&mut self, usual: bool) -> Question {
        let programme = BOOK.programmes[self.below(BOOK.programmes.len())];
        let (terminals, months) = if usual {
            (self.below(300), 12 * (1 + self.below(5)))
        } else {
            (self.below(100_000), 1 + self.below(120))
        };
        Question {
            programme,
            applicant: if usual {
                Applicant::Sme
            } else {
                Applicant::ALL[self.below(3)]
            },
            already_subsidised: !usual && self.below(2) == 1,
            terminals: Terminals::new(terminals as u32 + 1),
            term_months: Months::new(months as u32),
        }
    }
}

fn question(terminals: u32, months: u32) -> Question {
    Question {
        programme: BOOK.programme("it-security-2026").unwrap(),
        applicant: Applicant::Sme,
        already_subsidised: false,
        terminals: Terminals::new(terminals),
        term_months: Months::new(months),
    }
}

fn text(symbols: [usize; LENGTH]) -> String {
    let letters: Vec<char> = SYMBOLS.chars().collect();
    symbols.iter().map(|symbol| letters[*symbol]).collect()
}

fn symbols(code: Code) -> [usize; LENGTH] {
    let places = code.characters().map(|one| SYMBOLS.find(one).unwrap());
    places.collect::<Vec<_>>().try_into().unwrap()
}

/// Codes of the sample, half of them of usual questions.
fn codes(count: usize) -> Vec<(Question, usize, Code)> {
    let (catalog, mut chance) = (sample(), Chance(88_172_645_463_325_252));
    let one = |number: usize| {
        let question = chance.question(number % 2 == 0);
        let index = chance.below(catalog.services.len());
        let code = Code::of(&question, &catalog, index, &BOOK).unwrap();
        (question, index, code)
    };
    (0..count).map(one).collect()
}

#[test]
fn a_code_finds_its_question_and_its_offer() {
    let catalog = sample();
    for (question, index, code) in codes(2_000) {
        let written = code.to_string();
        assert_eq!(written.len(), LENGTH + 2);
        let named = Code::read(&written)
            .unwrap()
            .open(Some(&catalog), &BOOK)
            .unwrap();
        assert_eq!(named.question, question);
        assert_eq!(
            named.hit,
            Hit {
                index,
                price_changed: false
            }
        );
        assert!(!named.rules_changed);
    }
}

/// What was read out once, with the offer of the sample that it was about.
const GOLDENS: &[(&str, u32, u32, &str)] = &[
    ("Y825-00W8-YP25", 10, 24, "network-6000"),
    ("HK78-7HMH-MY25", 120, 36, "network-8250"),
    ("38YY-695M-90HX", 2_500, 18, "network-10000"),
];

#[test]
fn what_was_read_out_still_opens() {
    let catalog = sample();
    for (code, terminals, months, id) in GOLDENS {
        let named = Code::read(code)
            .unwrap()
            .open(Some(&catalog), &BOOK)
            .unwrap();
        assert_eq!(named.question, question(*terminals, *months), "{code}");
        assert_eq!(catalog.services[named.hit.index].id, *id, "{code}");
        assert!(!named.hit.price_changed, "{code}");
        let today = Code::of(
            &named.question,
            &catalog,
            named.hit.index,
            &edition_of_goldens(),
        );
        assert_eq!(today.map(|code| code.to_string()).as_deref(), Ok(*code));
    }
}

/// The rules under which they were made.
fn edition_of_goldens() -> RuleBook {
    RuleBook {
        edition: Date::literal(2026, 11, 28),
        ..BOOK.clone()
    }
}

/// The first golden, opened with another list and by other rules.
fn opened(catalog: Option<&Catalog>, book: &RuleBook) -> Result<(bool, bool), CodeError> {
    let code = Code::read(GOLDENS[0].0)?;
    let named = code.open(catalog, book)?;
    Ok((named.hit.price_changed, named.rules_changed))
}

#[test]
fn the_reasons_are_told_apart() {
    let today = edition_of_goldens();
    assert_eq!(opened(Some(&sample()), &today), Ok((false, false)));
    assert_eq!(opened(None, &today), Err(CodeError::Lost(Lost::NoList)));

    let mut other = sample();
    other.provider.name = "Other".to_owned();
    assert_eq!(
        opened(Some(&other), &today),
        Err(CodeError::Lost(Lost::OtherList))
    );

    let mut gone = sample();
    gone.services.remove(0);
    assert_eq!(
        opened(Some(&gone), &today),
        Err(CodeError::Lost(Lost::OfferGone))
    );

    let mut dearer = sample();
    dearer.services[0].offer.min_term_months = Months::new(23).unwrap();
    assert_eq!(opened(Some(&dearer), &today), Ok((true, false)));

    let mut newer = today.clone();
    newer.edition = Date::literal(2026, 12, 1);
    assert_eq!(opened(Some(&sample()), &newer), Ok((false, true)));

    let mut older = today;
    older.programmes = &BOOK.programmes[..2];
    assert_eq!(opened(Some(&sample()), &older), Err(CodeError::RulesNewer));

    let highest = [SYMBOLS.len() - 1; LENGTH - 1];
    let ours = (0..SYMBOLS.len()).find_map(|check| {
        let mut symbols = [check; LENGTH];
        symbols[..LENGTH - 1].copy_from_slice(&highest);
        Code::read(&text(symbols)).ok()
    });
    let opened = ours.unwrap().open(Some(&sample()), &BOOK);
    assert_eq!(opened, Err(CodeError::NotOurs));
}

#[test]
fn the_order_of_the_list_does_not_matter() {
    let mut turned = sample();
    turned.services.reverse();
    for (_, index, code) in codes(200) {
        let named = code.open(Some(&turned), &BOOK).unwrap();
        assert_eq!(named.hit.index, turned.services.len() - 1 - index);
    }
}

#[test]
fn without_a_whole_question_there_is_no_code() {
    let catalog = sample();
    let mut open = question(10, 24);
    open.terminals = None;
    assert_eq!(Code::of(&open, &catalog, 0, &BOOK), Err(NoCode::Open));
    let beyond = catalog.services.len();
    let gone = Code::of(&question(10, 24), &catalog, beyond, &BOOK);
    assert_eq!(gone, Err(NoCode::Offer(Lost::OfferGone)));
    let mut twice = catalog.clone();
    twice.services.push(catalog.services[0].clone());
    let twins = Code::of(&question(10, 24), &twice, 0, &BOOK);
    assert_eq!(twins, Err(NoCode::Offer(Lost::Ambiguous)));
}
