//! Who applies? 中小企業, 小規模事業者 or neither, from what the guide asks.
//!
//! The questions and their rows are rule data; what is decided here is only how they combine:
//! capital or employees, one side is enough; 小規模事業者 by employees alone; and an answer is given
//! as soon as no open question can change it.

mod rules;
#[cfg(test)]
mod tests;

pub use rules::{Body, Exclusion, ExclusionEffect, GuideRules, Industry};

use super::rule::Basis;
use super::rule_book::SizeLimit;
use super::terms::Applicant;

/// What was answered so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct GuideAnswers {
    /// The kind of applicant.
    pub body: Option<&'static Body>,
    /// 主たる業種.
    pub industry: Option<&'static Industry>,
    /// 資本金 in yen.
    pub capital_yen: Option<u64>,
    /// 常時使用する従業員; officers and the owner are not counted, so that none is an answer.
    pub employees: Option<u64>,
    /// Yes or no to each exclusion, in the order of the rules; what is missing is open.
    pub exclusions: Vec<Option<bool>>,
}

/// What the answers come to.
#[derive(Clone, Debug, PartialEq)]
pub struct GuideResult {
    /// Who applies; `None` while an open question can still change it.
    pub applicant: Option<Applicant>,
    /// The same by size alone, the exclusions aside.
    pub size: Option<Applicant>,
    /// Each size with the limit it was held against.
    pub facts: Vec<SizeFact>,
    /// The kind of applicant, where it is never 小規模事業者.
    pub never_small: Option<&'static Body>,
    /// The exclusions that were answered with yes.
    pub hits: Vec<&'static Exclusion>,
    /// What is still to be answered.
    pub open: Vec<GuideQuestion>,
}

/// A size held against its limit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SizeFact {
    /// What was measured.
    pub measure: Measure,
    /// What was answered.
    pub actual: u64,
    /// The most that still counts.
    pub max: u64,
    /// The row of the table that says so.
    pub row: &'static SizeLimit,
    /// Where the limit stands.
    pub basis: &'static Basis,
}

impl SizeFact {
    /// Whether the limit is kept.
    pub const fn holds(&self) -> bool {
        self.actual <= self.max
    }
}

/// What is measured, and for which definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Employees, for 小規模事業者.
    SmallEmployees,
    /// Employees, for 中小企業.
    SmeEmployees,
    /// Capital, for 中小企業.
    SmeCapital,
}

/// A question that is open.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum GuideQuestion {
    /// The kind of applicant.
    Body,
    /// 主たる業種.
    Industry,
    /// 資本金.
    Capital,
    /// 常時使用する従業員.
    Employees,
    /// An exclusion.
    Exclusion(&'static Exclusion),
}

impl GuideResult {
    /// What the answers come to by these rules.
    pub fn of(answers: &GuideAnswers, rules: &'static GuideRules) -> Self {
        let facts = facts(answers, rules);
        let (size, question) = size(answers, &facts);
        let answered = |wanted| {
            let all = rules.exclusions.iter().enumerate();
            all.filter(move |(index, _)| {
                answers.exclusions.get(*index).copied().flatten() == wanted
            })
            .map(|(_, exclusion)| exclusion)
        };
        let hits: Vec<_> = answered(Some(true)).collect();
        let refused = hits.iter().any(|hit| hit.effect.refuses());
        let mut open: Vec<_> = question.into_iter().collect();
        open.extend(answered(None).map(GuideQuestion::Exclusion));
        let applicant = if refused || size == Some(Applicant::Large) {
            Some(Applicant::Large)
        } else {
            size.filter(|_| !answered(None).any(|one| one.effect.refuses()))
        };
        Self {
            applicant,
            size,
            facts,
            never_small: answers.body.filter(|body| !body.may_be_small),
            hits,
            open,
        }
    }
}

/// Every size that was answered and counts, 小規模事業者 first.
fn facts(answers: &GuideAnswers, rules: &'static GuideRules) -> Vec<SizeFact> {
    let Some(body) = answers.body else {
        return Vec::new();
    };
    let fact = |measure, row: Option<&'static SizeLimit>, actual, max: Option<u32>| {
        Some(SizeFact {
            measure,
            actual: actual?,
            max: max?.into(),
            row: row?,
            basis: &rules.applicants.basis,
        })
    };
    let small = answers.industry.filter(|_| body.may_be_small);
    let small = small.map(|industry| industry.small);
    let sme = body.sme_row(answers.industry);
    let capital = sme.filter(|_| body.capital_counts);
    let capital_max = capital.and_then(|row| row.capital_yen_max);
    let employees_max = |row: Option<&SizeLimit>| row.map(|row| row.employees_max);
    [
        fact(
            Measure::SmallEmployees,
            small,
            answers.employees,
            employees_max(small),
        ),
        fact(
            Measure::SmeEmployees,
            sme,
            answers.employees,
            employees_max(sme),
        ),
        fact(
            Measure::SmeCapital,
            capital,
            answers.capital_yen,
            capital_max,
        ),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The size, or the question that keeps it open.
fn size(answers: &GuideAnswers, facts: &[SizeFact]) -> (Option<Applicant>, Option<GuideQuestion>) {
    let Some(body) = answers.body else {
        return (None, Some(GuideQuestion::Body));
    };
    if body.sme_row(answers.industry).is_none() {
        return (None, Some(GuideQuestion::Industry));
    }
    // Capital alone makes an SME, and still not a small one.
    if answers.employees.is_none() {
        return (None, Some(GuideQuestion::Employees));
    }
    let holds = |measure| {
        let mut all = facts.iter();
        all.any(|fact| fact.measure == measure && fact.holds())
    };
    if holds(Measure::SmallEmployees) {
        (Some(Applicant::Small), None)
    } else if holds(Measure::SmeEmployees) || holds(Measure::SmeCapital) {
        (Some(Applicant::Sme), None)
    } else if body.capital_counts && answers.capital_yen.is_none() {
        (None, Some(GuideQuestion::Capital))
    } else {
        (Some(Applicant::Large), None)
    }
}
