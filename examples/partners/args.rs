//! What is asked? The words of the command, read into a question for every partner.

use std::fs;
use std::io::{self, Error};

use otasuke_calculator::catalog::{self, Catalog};
use otasuke_calculator::domain::{Applicant, Date, Months, Programme, Request, Terminals};
use otasuke_calculator::partners::{Assessor, CarriedShare};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::screen::Words;
use otasuke_calculator::wire::read_request;

use super::today;

/// What stands behind a wrong command.
pub(crate) const HELP: &str = "\
partners LIST (--catalog FILE | --request FILE) [options]

  LIST                the partners: a file of CSV or TSV, in UTF-8, UTF-16 or Shift_JIS; no pipe, as it
                      is read twice
  --catalog FILE      a price list, as docs/catalogue.md describes it
  --request FILE      a request, as docs/contract.md describes it: the offer where there is no price
                      list, and whatever no option says
  --programme YEAR    by the rules of that year: 2024
  --months N          the term, in months; else all that are subsidised
  --applicant WHO     sme, small or large: for partners whose size the list does not tell
  --as-of DAY         the day in Japan, 2026-11-30; else today: an offer that does not hold then is left out
  --share N           percent of what is left that the ordering company carries: 0
  --mistakes FILE     where mistakes go; else standard error
  --totals FILE       where the sums go; else standard error
  --english           headings and sentences in English

Rows go to standard output. It ends with 0; with 1 if some row has a mistake and no answer; with 2 if it
could not be done.";

/// What was asked.
#[derive(Debug, Default)]
pub(crate) struct Args {
    pub(crate) list: String,
    pub(crate) mistakes: Option<String>,
    pub(crate) totals: Option<String>,
    catalog: Option<String>,
    request: Option<String>,
    programme: Option<&'static Programme>,
    months: Option<Months>,
    applicant: Option<Applicant>,
    as_of: Option<Date>,
    share: CarriedShare,
    is_english: bool,
}

impl Args {
    /// Reads the words behind the command.
    pub(crate) fn parse(words: impl IntoIterator<Item = String>) -> Result<Self, String> {
        let mut words = words.into_iter();
        let mut args = Self::default();
        while let Some(word) = words.next() {
            if word == "--english" {
                args.is_english = true;
            } else if word.starts_with("--") {
                let value = words
                    .next()
                    .ok_or_else(|| format!("`{word}` takes a value"))?;
                args.set(&word, value)?;
            } else if args.list.is_empty() {
                args.list = word;
            } else {
                return Err(format!("one list at a time; what is `{word}`?"));
            }
        }
        if args.list.is_empty() {
            return Err("no list is named".to_owned());
        }
        if args.catalog.is_none() && args.request.is_none() {
            return Err("neither `--catalog` nor `--request` says what is offered".to_owned());
        }
        let written: Vec<&str> = [&args.mistakes, &args.totals]
            .into_iter()
            .flatten()
            .map(String::as_str)
            .collect();
        let read = [
            Some(&args.list),
            args.catalog.as_ref(),
            args.request.as_ref(),
        ];
        for (at, path) in written.iter().enumerate() {
            if read.into_iter().flatten().any(|read| is_same(path, read)) {
                return Err(format!("`{path}` is read, and would be written over"));
            }
            if written
                .iter()
                .skip(at.saturating_add(1))
                .any(|other| is_same(path, other))
            {
                return Err(format!("`{path}` would be written twice"));
            }
        }
        Ok(args)
    }

    fn set(&mut self, option: &str, value: String) -> Result<(), String> {
        let wrong = |what: &str| format!("`{option}` takes {what}, not `{value}`");
        match option {
            "--programme" => {
                let mut all = BOOK.programmes.iter().copied();
                let found = all.find(|one| one.fiscal_year.to_string() == value);
                self.programme = Some(found.ok_or_else(|| wrong("a year"))?);
            }
            "--months" => {
                let months = value.parse().ok().and_then(Months::new);
                self.months = Some(months.ok_or_else(|| wrong("a number of months"))?);
            }
            "--applicant" => {
                self.applicant = Some(match value.as_str() {
                    "sme" => Applicant::Sme,
                    "small" => Applicant::Small,
                    "large" => Applicant::Large,
                    _ => return Err(wrong("sme, small or large")),
                });
            }
            "--as-of" => {
                self.as_of = Some(Date::parse(&value).ok_or_else(|| wrong("a day"))?);
            }
            "--share" => {
                let share = value.parse().ok().and_then(CarriedShare::new);
                self.share = share.ok_or_else(|| wrong("a percentage"))?;
            }
            "--catalog" => self.catalog = Some(value),
            "--request" => self.request = Some(value),
            "--mistakes" => self.mistakes = Some(value),
            "--totals" => self.totals = Some(value),
            _ => return Err(format!("there is no option `{option}`")),
        }
        Ok(())
    }

    /// The language of headings and sentences.
    pub(crate) const fn words(&self) -> Words {
        if self.is_english {
            Words::En
        } else {
            Words::Ja
        }
    }

    /// What answers for each partner.
    pub(crate) fn question(&self) -> io::Result<Assessor> {
        let catalog = self.catalog.as_deref().map(read_catalog).transpose()?;
        let stated = self.request.as_deref().map(read_question).transpose()?;
        let offer = catalog.as_ref().and_then(|list| list.services.first());
        let plain = offer.map(|service| Request {
            programme: BOOK.default_programme,
            applicant: Applicant::Sme,
            already_subsidised: false,
            as_of: None,
            terminals: Terminals::ONE,
            term_months: subsidised_months(BOOK.default_programme),
            offer: service.offer,
        });
        let no_offer = || Error::other("there is no offer that can be used");
        let request = stated.or(plain).ok_or_else(no_offer)?;
        let question = Request {
            programme: self.programme.unwrap_or(request.programme),
            term_months: self.months.unwrap_or(request.term_months),
            applicant: self.applicant.unwrap_or(request.applicant),
            as_of: self.as_of.or(request.as_of).or_else(today::in_japan),
            ..request
        };
        Ok(Assessor::new(question, catalog.as_ref(), self.share))
    }
}

/// Whether two paths lead to one file that is there.
fn is_same(one: &str, other: &str) -> bool {
    if one == other {
        return true;
    }
    let places = fs::canonicalize(one).ok().zip(fs::canonicalize(other).ok());
    places.is_some_and(|(one, other)| one == other)
}

/// All months that a programme pays for: the term where none is said.
fn subsidised_months(programme: &Programme) -> Months {
    Months::new(programme.eligible_months_max.value).unwrap_or(Months::ONE)
}

/// A price list in which nothing is wrong: a service that is left out could have been the cheapest.
fn read_catalog(path: &str) -> io::Result<Catalog> {
    let loaded = catalog::read(&fs::read(path)?);
    if let Some(problem) = loaded.problems.first() {
        let (place, code) = (&problem.place.field, problem.code);
        return Err(Error::other(format!("{path}: {place}: {code:?}")));
    }
    let is_empty = |list: &Catalog| list.services.is_empty();
    let list = loaded.catalog.filter(|list| !is_empty(list));
    list.ok_or_else(|| Error::other(format!("{path}: it has no services")))
}

fn read_question(path: &str) -> io::Result<Request> {
    let line = fs::read(path)?;
    read_request(line.trim_ascii())
        .map_err(|error| Error::other(format!("{path}: {}", error.to_json())))
}
