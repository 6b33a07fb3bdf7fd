//! What does the guide ask? Kinds of applicants, industries and exclusions, as the rules give them.

use crate::domain::rule::{Basis, Rule, RuleText};
use crate::domain::rule_book::{Applicants, SizeLimit};
use crate::domain::terms::Applicant;

/// Everything that the guide asks.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideRules {
    /// Who counts as 中小企業 and as 小規模事業者.
    pub applicants: Applicants,
    /// The kinds of applicants.
    pub bodies: &'static [Body],
    /// The industries.
    pub industries: &'static [Industry],
    /// What stands against an application.
    pub exclusions: &'static [Exclusion],
    /// From so many terminals on it is worth asking whether the company is 小規模事業者.
    pub small_terminals_min: Rule<u32>,
}

impl GuideRules {
    /// The kind of applicant with that id.
    pub fn body(&self, id: &str) -> Option<&'static Body> {
        self.bodies.iter().find(|body| body.id == id)
    }

    /// The industry with that id.
    pub fn industry(&self, id: &str) -> Option<&'static Industry> {
        self.industries.iter().find(|industry| industry.id == id)
    }

    /// Whether so many terminals are surprising for that applicant: a soft warning, no error.
    pub fn many_terminals(&self, applicant: Applicant, terminals: u32) -> bool {
        applicant == Applicant::Small && terminals >= self.small_terminals_min.value
    }
}

/// A kind of applicant.
#[derive(Clone, Debug, PartialEq)]
pub struct Body {
    /// Its name in code: `company`.
    pub id: &'static str,
    /// What the screen calls it.
    pub name: RuleText,
    /// Whether 資本金 counts beside the employees.
    pub capital_counts: bool,
    /// The row that holds whatever the industry.
    pub sme: Option<&'static SizeLimit>,
    /// Whether it can be 小規模事業者.
    pub may_be_small: bool,
    /// Where it stands.
    pub basis: Basis,
}

impl Body {
    /// Its row of 中小企業: its own, or that of the industry.
    pub fn sme_row(&self, industry: Option<&'static Industry>) -> Option<&'static SizeLimit> {
        self.sme.or(industry.map(|industry| industry.sme))
    }
}

/// An industry with its rows in the tables of sizes.
#[derive(Clone, Debug, PartialEq)]
pub struct Industry {
    /// Its name in code: `retail`.
    pub id: &'static str,
    /// What the screen calls it.
    pub name: RuleText,
    /// Its row of 中小企業.
    pub sme: &'static SizeLimit,
    /// Its row of 小規模事業者.
    pub small: &'static SizeLimit,
    /// How it is known that it belongs to these rows.
    pub basis: Basis,
}

/// A question whose yes stands against the application.
#[derive(Clone, Debug, PartialEq)]
pub struct Exclusion {
    /// Its name in code: `income`.
    pub id: &'static str,
    /// What is asked.
    pub question: RuleText,
    /// What a yes does.
    pub effect: ExclusionEffect,
    /// Where it stands.
    pub basis: Basis,
}

/// What a yes does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ExclusionEffect {
    /// みなし大企業 and the like: not an SME, whatever its size.
    DeemedLarge,
    /// The programme excludes it.
    Excluded,
    /// みなし同一法人: only one company of the group applies. A warning.
    OneApplication,
}

impl ExclusionEffect {
    /// Whether a yes means that this applicant is not paid.
    pub const fn refuses(self) -> bool {
        !matches!(self, Self::OneApplication)
    }
}
