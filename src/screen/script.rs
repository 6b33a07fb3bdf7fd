//! What is read out to a customer? Sentence by sentence, each with the sources of its figures.
//!
//! The same sentences are read aloud, in kanji or in kana, and copied with written figures: how the
//! figures are told is the only difference.

mod limits;
mod next;
mod payment;
mod question;
mod subsidy;

use strum::{IntoStaticStr, VariantArray};

use super::spoken::{Teller, Telling};
use super::{say, Words};
use crate::domain::{Basis, ProgrammeState, Quote, Request, RuleBook};
use crate::rules::APPLICATION;

/// What a part is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum About {
    /// What the customer asked for.
    Question,
    /// 表1.
    Limits,
    /// 補助金.
    Subsidy,
    /// What is paid before it comes.
    First,
    /// 実質負担.
    Left,
    /// What to do.
    Next,
}

/// What a sentence says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Matter {
    /// How many terminals, for how long.
    Asked,
    /// The size of the company.
    Applicant,
    /// Class and monitoring.
    Service,
    /// More is billed than is asked for.
    Minimum,
    /// The fees of the offer.
    Fees,
    /// 支払総額.
    Total,
    /// Whether the standard is kept.
    Verdict,
    /// One check of it.
    Check,
    /// Whose rules.
    Programme,
    /// Whether applications are taken.
    State,
    /// That they are not taken any more.
    Closed,
    /// On which lists the service must stand.
    Registered,
    /// What counts.
    Eligible,
    /// The share of it.
    Share,
    /// Its floor or cap.
    Limit,
    /// What is paid, or why nothing is.
    Amount,
    /// What must be said beside it.
    Notice,
    /// What the newest year pays.
    Newest,
    /// That the subsidy comes afterwards.
    Later,
    /// What is paid before.
    Prepaid,
    /// What must not be done before.
    NoContract,
    /// 実質負担.
    Net,
    /// The same, a month.
    NetMonthly,
    /// What would change the answer.
    Hint,
    /// A step before applying.
    Step,
    /// That this is an estimate.
    Estimate,
}

/// A sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What it says.
    pub matter: Matter,
    /// In words.
    pub text: String,
    /// Where its figures stand, each once: `None` is what was entered. Empty where it has none.
    pub sources: Vec<Option<&'static Basis>>,
}

/// Sentences about one thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What they are about.
    pub about: About,
    /// In their order.
    pub lines: Vec<Line>,
}

/// Everything that is read out.
#[derive(Clone, Debug, PartialEq)]
pub struct Script {
    /// Part by part.
    pub parts: Vec<Part>,
}

impl Script {
    /// What a quote says, figures told in that way.
    pub fn of(
        quote: &Quote,
        request: &Request,
        book: &'static RuleBook,
        words: Words,
        telling: Telling,
    ) -> Self {
        let facts = Facts {
            quote,
            request,
            book,
            teller: Teller { words, telling },
        };
        let part = |about: &About| Part {
            about: *about,
            lines: about.lines(&facts),
        };
        Self {
            parts: About::VARIANTS.iter().map(part).collect(),
        }
    }

    /// Every sentence in its order.
    pub fn lines(&self) -> impl Iterator<Item = &Line> + '_ {
        self.parts.iter().flat_map(|part| &part.lines)
    }
}

impl About {
    /// The heading of the part.
    pub fn heading(self, words: Words) -> &'static str {
        match self {
            Self::Question => say::script::about_question(words),
            Self::Limits => say::script::about_limits(words),
            Self::Subsidy => say::script::about_subsidy(words),
            Self::First => say::script::about_first(words),
            Self::Left => say::script::about_left(words),
            Self::Next => say::script::about_next(words),
        }
    }

    fn lines(self, facts: &Facts<'_>) -> Vec<Line> {
        match self {
            Self::Question => question::lines(facts),
            Self::Limits => limits::lines(facts),
            Self::Subsidy => subsidy::lines(facts),
            Self::First => payment::first(facts),
            Self::Left => payment::left(facts),
            Self::Next => next::lines(facts),
        }
    }
}

/// What is told, and how.
struct Facts<'a> {
    quote: &'a Quote,
    request: &'a Request,
    book: &'static RuleBook,
    teller: Teller,
}

impl Facts<'_> {
    /// Where a step of the application stands for this year.
    fn step(&self, id: &str) -> Option<&'static Basis> {
        let step = APPLICATION.steps.iter().find(|step| step.id == id)?;
        step.basis(self.quote.programme)
    }

    const fn words(&self) -> Words {
        self.teller.words
    }

    /// Whether applications are taken now.
    fn is_open(&self) -> bool {
        self.quote.programme_state == ProgrammeState::Open
    }

    fn is_over(&self) -> bool {
        self.quote.programme_state == ProgrammeState::Closed
    }
}

impl Line {
    fn new(
        matter: Matter,
        text: String,
        sources: impl IntoIterator<Item = Option<&'static Basis>>,
    ) -> Self {
        let mut once: Vec<Option<&'static Basis>> = Vec::new();
        for source in sources {
            if !once.contains(&source) {
                once.push(source);
            }
        }
        Self {
            matter,
            text,
            sources: once,
        }
    }
}
