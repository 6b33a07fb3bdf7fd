//! What stands on the sheet that a customer gets on paper? The question, the answer, every step with its
//! source, and what is assumed: the words of the page, in an order for reading without it.

mod documents;
mod figures;
mod limits;
mod marks;
mod question;
mod said;
mod steps;

use super::clean::{self, one_line};
use super::{format, programme, say, AnswerView, Citation, Words};
use crate::domain::{Basis, Certainty, Date, Quote, Request, RuleBook};

pub use documents::{documents, Document, Place};
use marks::Marks;

/// The sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Its language.
    pub words: Words,
    /// Under which name a browser saves it.
    pub name: String,
    /// For whom, as typed; empty where nobody is named.
    pub addressee: String,
    /// The day on it, and whose service it is about.
    pub head: Vec<Entry>,
    /// The three figures that answer at a glance.
    pub large: Vec<Large>,
    /// What was asked.
    pub question: Vec<Entry>,
    /// The limits, the amounts and the steps.
    pub tables: Vec<Table>,
    /// What would change the answer, what is assumed, and what must be known.
    pub remarks: Vec<Remarks>,
    /// What the sources are called.
    pub sources_heading: String,
    /// Every source by its number.
    pub sources: Vec<Source>,
    /// How the same estimate is opened again.
    pub again: Vec<Entry>,
    /// That nobody is bound by it.
    pub estimate: String,
    /// By which edition of the rules, and with which calculator it was made.
    pub made: String,
    /// When it was made; empty before it is.
    pub made_at: String,
}

/// What is handed over beside the answer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Handed<'a> {
    /// For whom, as typed.
    pub addressee: &'a str,
    /// The day on the sheet.
    pub day: Option<Date>,
    /// The service of a price list, and its provider.
    pub service: Option<(&'a str, &'a str)>,
    /// The address that opens the same question.
    pub link: Option<&'a str>,
    /// The code that does, where a price list is open.
    pub code: Option<&'a str>,
    /// The sentence that says when it was made.
    pub made_at: &'a str,
}

/// A name and what it says.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// A name for tests and style sheets.
    pub code: &'static str,
    /// What it is.
    pub name: String,
    /// What it says.
    pub text: String,
    /// The numbers of its sources.
    pub marks: Vec<String>,
}

/// A figure that answers at a glance.
#[derive(Clone, Debug, PartialEq)]
pub struct Large {
    /// What it is.
    pub name: String,
    /// How much.
    pub amount: String,
    /// How it is to be taken, in words.
    pub says: Vec<String>,
}

/// A table, of which each row has its certainty and its sources.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// A name for tests and style sheets.
    pub code: &'static str,
    /// What it shows.
    pub heading: String,
    /// What its columns are called, before those of certainty and source.
    pub columns: Vec<String>,
    /// Row by row.
    pub rows: Vec<Row>,
    /// What is said under it.
    pub notes: Vec<String>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The contract's name of what it shows.
    pub code: &'static str,
    /// Cell by cell; the first names the row.
    pub cells: Vec<String>,
    /// How sure it is.
    pub certainty: &'static str,
    /// The numbers of its sources.
    pub marks: Vec<String>,
}

/// Sentences under a heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Remarks {
    /// A name for tests and style sheets.
    pub code: &'static str,
    /// What they are about.
    pub heading: String,
    /// Sentence by sentence.
    pub lines: Vec<Remark>,
}

/// A sentence.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Remark {
    /// What it says.
    pub text: String,
    /// The numbers of its sources.
    pub marks: Vec<String>,
    /// Where to look: words and address.
    pub links: Vec<(&'static str, &'static str)>,
}

/// A source by its number.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its number.
    pub mark: String,
    /// Where it stands; what it assumes is said among the remarks.
    pub citation: Citation,
    /// The names of its clauses in answers to programs; empty where somebody entered it.
    pub clauses: String,
}

/// A quote, and the language and rules in which it is told.
struct Facts<'a> {
    quote: &'a Quote,
    /// What the page shows of it.
    answer: AnswerView,
    request: &'a Request,
    book: &'static RuleBook,
    words: Words,
}

impl Paper {
    /// The sheet of a quote.
    pub fn of(
        quote: &Quote,
        request: &Request,
        book: &'static RuleBook,
        words: Words,
        handed: &Handed<'_>,
    ) -> Self {
        let facts = Facts {
            quote,
            answer: AnswerView::of(quote, request, book, words),
            request,
            book,
            words,
        };
        let mut marks = Marks::new(words);
        let question = question::entries(&facts, &mut marks);
        let tables = vec![
            limits::table(&facts, &mut marks),
            figures::table(&facts, &mut marks),
            steps::table(&facts, &mut marks),
        ];
        let mut remarks = said::answers(&facts, &mut marks);
        let notices = said::notices(&facts, &mut marks);
        remarks.extend([said::assumed(&facts, &marks), notices]);
        Self {
            words,
            name: facts.file_name(handed),
            addressee: clean::name(handed.addressee),
            head: head(words, handed),
            large: facts.large(),
            question,
            tables,
            remarks: remarks
                .into_iter()
                .filter(|one| !one.lines.is_empty())
                .collect(),
            sources_heading: say::paper::sources(words, &format::date(words, book.edition)),
            sources: marks.into_list(),
            again: again(words, handed),
            estimate: programme::estimate(request.as_of, words),
            made: facts.made(),
            made_at: handed.made_at.to_owned(),
        }
    }
}

impl Facts<'_> {
    fn large(&self) -> Vec<Large> {
        let (words, quote) = (self.words, self.quote);
        let figures = &self.answer.figures;
        let chips = figures.subsidy_chips.iter();
        let large = |name: &str, amount: String| Large {
            name: name.to_owned(),
            amount,
            says: Vec::new(),
        };
        let total = format::yen(words, quote.settlement.cost.incl_tax);
        vec![
            large(say::copied::total_incl(words), total),
            Large {
                says: chips.map(|chip| chip.text.clone()).collect(),
                ..large(say::answer::subsidy(words), figures.subsidy.clone())
            },
            large(&figures.net_name, figures.net.clone()),
        ]
    }

    fn file_name(&self, handed: &Handed<'_>) -> String {
        let words = self.words;
        let day = handed.day.map_or_else(String::new, |day| day.to_string());
        let net = format::yen(words, self.quote.settlement.net.incl_tax);
        let name = match handed.service {
            Some((service, _)) => say::paper::file_of(words, &day, service, &net),
            None => say::paper::file(words, &day, &net),
        };
        clean::file_name(&name)
    }

    /// The edition as programs name it, so that one can look for it.
    fn made(&self) -> String {
        let (words, edition) = (self.words, self.book.edition.to_string());
        let version = env!("CARGO_PKG_VERSION");
        match self.request.as_of {
            Some(day) => say::paper::made_on(words, &day.to_string(), &edition, version),
            None => say::paper::made(words, &edition, version),
        }
    }
}

fn head(words: Words, handed: &Handed<'_>) -> Vec<Entry> {
    let day = handed.day.map(|day| format::date(words, day));
    let mut head = vec![Entry::new(
        "day",
        say::paper::dated(words),
        day.unwrap_or_default(),
    )];
    if let Some((service, provider)) = handed.service {
        head.extend([
            Entry::new("service", say::paper::service(words), one_line(service)),
            Entry::new("provider", say::paper::provider(words), one_line(provider)),
        ]);
    }
    head
}

fn again(words: Words, handed: &Handed<'_>) -> Vec<Entry> {
    let link = handed
        .link
        .map(|link| ("link", say::paper::link(words), link));
    let code = handed
        .code
        .map(|code| ("code", say::paper::code(words), code));
    let both = link.into_iter().chain(code);
    both.map(|(code, name, text)| Entry::new(code, name, text))
        .collect()
}

impl Entry {
    fn new(code: &'static str, name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            code,
            name: name.into(),
            text: text.into(),
            marks: Vec::new(),
        }
    }
}

/// What is least sure of several rules decides; without a rule it was entered.
fn certainty(words: Words, bases: &[Option<&'static Basis>]) -> &'static str {
    let each = bases
        .iter()
        .map(|basis| basis.map_or(Certainty::Given, |basis| basis.certainty));
    super::sources::certainty_text(words, Certainty::least_sure(each))
}
