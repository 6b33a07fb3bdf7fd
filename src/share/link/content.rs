//! What stands in a link? The question and the offer, bit by bit, and what they came to.

use super::{LinkError, NoLink};
use crate::catalog::fields::NAME_CHARS_MAX;
use crate::catalog::is_forbidden;
use crate::domain::{
    Applicant, Date, Enhancement, Enhancements, MonitoringKind, Months, Named, Programme,
    ServiceClass, TaxBasis, Terminals, Yen,
};
use crate::draft::{Draft, NumberField, Reading};
use crate::rules::BOOK;
use crate::share::bits::{Reader, Writer};
use crate::share::question::{entered, Question, FIRST_YEAR};
use crate::share::tags::{Room, Tags};
use crate::share::Figures;

/// What was shared.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// The question and the offer.
    pub what: What,
    /// What they came to, where no question was open.
    pub then: Option<Figures>,
}

/// A form, or an offer of a price list.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A form whose offer was typed by hand.
    Typed {
        /// The form.
        draft: Box<Draft>,
        /// What the offer is called, where it has a name.
        names: Names,
    },
    /// An offer of a price list, which has the prices.
    Listed {
        /// What the customer asks.
        question: Question,
        /// Which offer.
        offer: Tags,
    },
}

/// What an offer is called; empty where it has no name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The offer.
    pub name: String,
    /// Whose it is.
    pub provider: String,
}

/// The hashes of an offer in a link.
pub const ROOM: Room = Room {
    list: 1 << LIST_BITS,
    offer: 1 << OFFER_BITS,
    terms: 1 << TERMS_BITS,
};

const LIST_BITS: u32 = 10;
const OFFER_BITS: u32 = 28;
const TERMS_BITS: u32 = 20;
const YEAR_BITS: u32 = 5;
const APPLICANT_BITS: u32 = 2;
const TERMINALS_BITS: u32 = 17;
const MONTHS_BITS: u32 = 7;
const MONITORING_BITS: u32 = 2;
/// How many bits say how long a number is: of a fee and of left to pay, and of a subsidy.
const NUMBER_LENGTH_BITS: u32 = 6;
const SUBSIDY_LENGTH_BITS: u32 = 5;

/// Writes what is shared.
pub(super) fn write(shared: &Shared, to: &mut Writer) -> Result<(), NoLink> {
    match &shared.what {
        What::Listed { question, offer } => {
            to.push(false, 1);
            write_question(question, to)?;
            to.push(offer.list, LIST_BITS);
            to.push(offer.offer, OFFER_BITS);
            to.push(offer.terms, TERMS_BITS);
        }
        What::Typed { draft, names } => {
            let reading = Reading::of(draft, None);
            let question = Question::of(draft, &reading).map_err(NoLink::Unreadable)?;
            to.push(true, 1);
            write_question(&question, to)?;
            write_offer(draft, &reading, to)?;
            write_names(names, to)?;
        }
    }
    write_figures(shared.then.as_ref(), to)
}

fn write_question(question: &Question, to: &mut Writer) -> Result<(), NoLink> {
    let year = question.programme.fiscal_year.checked_sub(FIRST_YEAR);
    let year = year.filter(|year| year >> YEAR_BITS == 0);
    to.push(year.ok_or(NoLink::Year)?, YEAR_BITS);
    to.push(index_of(question.applicant), APPLICANT_BITS);
    to.push(question.already_subsidised, 1);
    to.push(question.terminals.map_or(0, Terminals::get), TERMINALS_BITS);
    to.push(question.term_months.map_or(0, Months::get), MONTHS_BITS);
    Ok(())
}

/// What is not asked for is not sent.
fn write_offer(draft: &Draft, reading: &Reading, to: &mut Writer) -> Result<(), NoLink> {
    to.push(index_of(draft.monitoring), MONITORING_BITS);
    to.push(draft.service_class == ServiceClass::Two, 1);
    to.push(draft.tax_basis == TaxBasis::Included, 1);
    for one in Enhancement::ALL {
        to.push(draft.enhancements.contains(*one), 1);
    }
    for field in offer_fields(draft) {
        let number = entered(reading, field).map_err(NoLink::Unreadable)?;
        let one_more = number.map_or(0, |number| number.saturating_add(1));
        to.push_number(one_more, NUMBER_LENGTH_BITS);
    }
    Ok(())
}

fn offer_fields(draft: &Draft) -> impl Iterator<Item = NumberField> + use<'_> {
    let is_of_offer =
        |field: &NumberField| !matches!(field, NumberField::Terminals | NumberField::TermMonths);
    let fields = NumberField::ALL.iter().copied().filter(is_of_offer);
    fields.filter(|field| draft.asks(*field))
}

fn write_names(names: &Names, to: &mut Writer) -> Result<(), NoLink> {
    let has_any = !names.name.is_empty() || !names.provider.is_empty();
    to.push(has_any, 1);
    for name in [&names.name, &names.provider]
        .into_iter()
        .filter(|_| has_any)
    {
        if !is_name(name) {
            return Err(NoLink::TooLong);
        }
        let length = u64::try_from(name.len()).unwrap_or(u64::MAX);
        to.push_number(length, NUMBER_LENGTH_BITS);
        for byte in name.bytes() {
            to.push(byte, u8::BITS);
        }
    }
    Ok(())
}

fn is_name(name: &str) -> bool {
    name.chars().count() <= NAME_CHARS_MAX && !name.contains(is_forbidden)
}

fn write_figures(then: Option<&Figures>, to: &mut Writer) -> Result<(), NoLink> {
    to.push(then.is_some(), 1);
    if let Some(then) = then {
        let year = u32::from(then.edition.year()).checked_sub(FIRST_YEAR);
        let year = year.filter(|year| year >> YEAR_BITS == 0);
        to.push(year.ok_or(NoLink::Year)?, YEAR_BITS);
        to.push(then.edition.month(), 4);
        to.push(then.edition.day(), 5);
        to.push_number(then.subsidy.to_u64(), SUBSIDY_LENGTH_BITS);
        to.push_number(then.net_incl_tax.to_u64(), NUMBER_LENGTH_BITS);
    }
    Ok(())
}

/// Reads what is shared.
pub(super) fn read(from: &mut Reader<'_>) -> Result<Shared, LinkError> {
    let is_typed = from.take::<u8>(1).ok_or(LinkError::OutOfRange)? == 1;
    let question = read_question(from)?;
    let what = if is_typed {
        let draft = read_offer(&question, from).ok_or(LinkError::OutOfRange)?;
        let names = read_names(from).ok_or(LinkError::OutOfRange)?;
        What::Typed {
            draft: Box::new(draft),
            names,
        }
    } else {
        let offer = read_tags(from).ok_or(LinkError::OutOfRange)?;
        What::Listed { question, offer }
    };
    let then = read_figures(from).ok_or(LinkError::OutOfRange)?;
    Ok(Shared { what, then })
}

fn read_question(from: &mut Reader<'_>) -> Result<Question, LinkError> {
    let year = from.take::<u32>(YEAR_BITS).ok_or(LinkError::OutOfRange)?;
    let year = year.saturating_add(FIRST_YEAR);
    let programme = programme_of(year).ok_or(LinkError::UnknownYear(year))?;
    read_asked(programme, from).ok_or(LinkError::OutOfRange)
}

fn programme_of(year: u32) -> Option<&'static Programme> {
    let mut programmes = BOOK.programmes.iter().copied();
    programmes.find(|programme| programme.fiscal_year == year)
}

fn read_asked(programme: &'static Programme, from: &mut Reader<'_>) -> Option<Question> {
    let applicant = take_named::<Applicant>(from, APPLICANT_BITS)?;
    let already_subsidised = from.take::<u8>(1)? == 1;
    let terminals = match from.take(TERMINALS_BITS)? {
        0 => None,
        count => Some(Terminals::new(count)?),
    };
    let term_months = match from.take(MONTHS_BITS)? {
        0 => None,
        count => Some(Months::new(count)?),
    };
    Some(Question {
        programme,
        applicant,
        already_subsidised,
        terminals,
        term_months,
    })
}

/// The form, with nothing of the example.
fn read_offer(question: &Question, from: &mut Reader<'_>) -> Option<Draft> {
    let fields = NumberField::ALL.iter().copied();
    let empty = fields.fold(Draft::example(), |draft, field| {
        draft.with_number(field, None)
    });
    let mut draft = question.asked_in(empty);
    draft.monitoring = take_named::<MonitoringKind>(from, MONITORING_BITS)?;
    draft.service_class = take_named::<ServiceClass>(from, 1)?;
    draft.tax_basis = match from.take::<u8>(1)? {
        0 => TaxBasis::Excluded,
        _ => TaxBasis::Included,
    };
    draft.enhancements = Enhancements::default();
    for one in Enhancement::ALL {
        if from.take::<u8>(1)? == 1 {
            draft.enhancements = draft.enhancements.with(*one);
        }
    }
    let fields: Vec<NumberField> = offer_fields(&draft).collect();
    for field in fields {
        let number = from.take_number(NUMBER_LENGTH_BITS)?.checked_sub(1);
        if number.is_some_and(|number| !field.range().contains(&number)) {
            return None;
        }
        draft = draft.with_number(field, number);
    }
    Some(draft)
}

fn read_names(from: &mut Reader<'_>) -> Option<Names> {
    if from.take::<u8>(1)? == 0 {
        return Some(Names::default());
    }
    let (name, provider) = (read_name(from)?, read_name(from)?);
    Some(Names { name, provider })
}

fn read_name(from: &mut Reader<'_>) -> Option<String> {
    let length = from.take_number(NUMBER_LENGTH_BITS)?;
    let byte = |_| from.take::<u8>(u8::BITS);
    let bytes: Option<Vec<u8>> = (0..length).map(byte).collect();
    String::from_utf8(bytes?).ok().filter(|name| is_name(name))
}

fn read_tags(from: &mut Reader<'_>) -> Option<Tags> {
    Some(Tags {
        list: from.take(LIST_BITS)?,
        offer: from.take(OFFER_BITS)?,
        terms: from.take(TERMS_BITS)?,
    })
}

fn read_figures(from: &mut Reader<'_>) -> Option<Option<Figures>> {
    if from.take::<u8>(1)? == 0 {
        return Some(None);
    }
    let year = from.take::<u32>(YEAR_BITS)?.saturating_add(FIRST_YEAR);
    let edition = Date::new(u16::try_from(year).ok()?, from.take(4)?, from.take(5)?)?;
    Some(Some(Figures {
        edition,
        subsidy: Yen::new(from.take_number(SUBSIDY_LENGTH_BITS)?),
        net_incl_tax: Yen::new(from.take_number(NUMBER_LENGTH_BITS)?),
    }))
}

/// Where a value stands among all of its kind: a new one comes behind them.
fn index_of<T: Named>(value: T) -> u64 {
    let index = T::ALL.iter().position(|one| *one == value);
    u64::try_from(index.unwrap_or_default()).unwrap_or_default()
}

fn take_named<T: Named>(from: &mut Reader<'_>, width: u32) -> Option<T> {
    T::ALL.get(from.take::<usize>(width)?).copied()
}
