//! What is a rule? A figure with where it stands, who looked when, and how sure it is.

use strum::{IntoStaticStr, VariantArray};

use super::date::Date;

/// A figure of a regulation, with where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule<T> {
    /// The figure.
    pub value: T,
    /// Where it stands and how sure it is.
    pub basis: Basis,
}

/// Where a figure stands, who looked when, and how sure it is.
#[derive(Clone, Debug, PartialEq)]
pub struct Basis {
    /// The clause, as answers name it: `standard-2.0/8`.
    pub clause: &'static str,
    /// The document that was read.
    pub source: &'static Source,
    /// Where in that document.
    pub locator: RuleText,
    /// The first day on which the figure holds.
    pub valid_from: Date,
    /// The last day, where one is known.
    pub valid_until: Option<Date>,
    /// The day on which somebody last compared it with the document.
    pub checked_on: Date,
    /// How sure it is.
    pub certainty: Certainty,
    /// What is assumed about it, in words.
    pub notes: &'static [RuleText],
    /// Where the same stands too.
    pub also: &'static [Place],
}

/// A place in a document.
#[derive(Debug, PartialEq)]
pub struct Place {
    /// The document.
    pub source: &'static Source,
    /// Where in that document.
    pub locator: RuleText,
}

/// How sure a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum Certainty {
    /// Read in the official document.
    Official,
    /// Read in another document.
    Secondary,
    /// Our reading; written nowhere.
    Assumed,
    /// Not a rule: the request says so.
    Given,
}

impl Certainty {
    /// The least sure of them; what nothing else decides is given.
    pub fn least_sure(all: impl Iterator<Item = Self>) -> Self {
        let doubt = |one: &Self| match one {
            Self::Given => 0,
            Self::Official => 1,
            Self::Secondary => 2,
            Self::Assumed => 3,
        };
        all.max_by_key(doubt).unwrap_or(Self::Given)
    }
}

/// A document.
#[derive(Debug, PartialEq)]
pub struct Source {
    /// What it is called.
    pub title: RuleText,
    /// Who published it.
    pub publisher: &'static str,
    /// Where it can be read.
    pub url: &'static str,
}

impl Source {
    /// A document. An answer in JSON names its clauses: a build for programs carries no addresses.
    pub const fn new(title: RuleText, publisher: &'static str, url: &'static str) -> Self {
        let (publisher, url) = if crate::HAS_WORDS {
            (publisher, url)
        } else {
            ("", "")
        };
        Self {
            title,
            publisher,
            url,
        }
    }
}

/// A rule's own words. The calculation reads neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RuleText {
    /// 日本語.
    pub ja: &'static str,
    /// English.
    pub en: &'static str,
}

impl RuleText {
    /// The words of a rule. The calculation reads none, and a build for programs carries none.
    pub const fn new(ja: &'static str, en: &'static str) -> Self {
        if crate::HAS_WORDS {
            Self { ja, en }
        } else {
            Self { ja: "", en: "" }
        }
    }
}
