//! Who is a partner by its size alone, in each of the industries that it may be of?
//!
//! What would exclude it, such as みなし大企業, is not in a list, and taken not to hold.

use crate::domain::{Applicant, Body, GuideAnswers, GuideResult, GuideRules, Industry};
use crate::rules::GUIDE;

/// The kind of applicant that every partner is taken for.
const COMPANY: &str = "company";

/// Tells sizes by the guide.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sizes {
    guide: &'static GuideRules,
    company: Option<&'static Body>,
}

impl Sizes {
    pub(super) fn new() -> Self {
        Self {
            guide: &GUIDE,
            company: GUIDE.body(COMPANY),
        }
    }

    /// Who a company is whose industry is not known: who it would be in each of them, where that is one.
    pub(super) fn in_any(&self, employees: Option<u64>, yen: Option<u64>) -> Option<Applicant> {
        self.in_each(self.guide.industries, employees, yen)
    }

    /// Who it is in each of these industries, where that is one.
    pub(super) fn in_each(
        &self,
        industries: impl IntoIterator<Item = &'static Industry>,
        employees: Option<u64>,
        capital_yen: Option<u64>,
    ) -> Option<Applicant> {
        let mut in_each = industries.into_iter().map(|industry| {
            let answers = GuideAnswers {
                body: self.company,
                industry: Some(industry),
                capital_yen,
                employees,
                exclusions: Vec::new(),
            };
            GuideResult::of(&answers, self.guide).size
        });
        let first = in_each.next()?;
        first.filter(|_| in_each.all(|other| other == first))
    }
}
