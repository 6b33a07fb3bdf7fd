//! What is to be done to be paid? As the rules give it.

use super::date::Date;
use super::programme::Programme;
use super::rule::{Basis, RuleText};

#[cfg(test)]
mod tests;

/// What an application asks of a customer, from its first step to what may be claimed for it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Application {
    /// What is to be done to be paid, in its order.
    pub steps: &'static [ApplyStep],
    /// What programmes give for using the service.
    pub points: &'static [PointScheme],
}

/// Something that is to be done to be paid.
#[derive(Clone, Debug, PartialEq)]
pub struct ApplyStep {
    /// Its name in code: `gbizid`.
    pub id: &'static str,
    /// When it is to be done.
    pub phase: StepPhase,
    /// What is to be done.
    pub title: RuleText,
    /// What must be known of it.
    pub detail: RuleText,
    /// How many days it takes, about, where a document says so.
    pub lead_days: Option<u16>,
    /// Where it stands, for each year that it is known or assumed of.
    pub years: &'static [StepYear],
}

impl ApplyStep {
    /// Where it stands for that programme; `None` where nobody looked.
    pub fn basis(&'static self, programme: &Programme) -> Option<&'static Basis> {
        let mut years = self.years.iter();
        let year = years.find(|year| year.programme == programme.id)?;
        Some(&year.basis)
    }

    /// The last day on which it can be begun, counted back from a deadline.
    pub fn latest_start(&self, deadline: Date) -> Option<Date> {
        deadline.days_before(self.lead_days?)
    }
}

/// When a step is to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepPhase {
    /// Before the application.
    Prepare,
    /// Between the application and 交付決定.
    Wait,
    /// Within 実施期間.
    Pay,
    /// After the project.
    Report,
}

/// A step in one year.
#[derive(Debug, PartialEq)]
pub struct StepYear {
    /// The programme's id.
    pub programme: &'static str,
    /// Where it stands.
    pub basis: Basis,
}

/// 加点: what a programme gives for using the service. It is named and never computed.
#[derive(Debug, PartialEq)]
pub struct PointScheme {
    /// Which programme.
    pub title: RuleText,
    /// What it gives.
    pub detail: RuleText,
    /// Where it stands.
    pub basis: Basis,
}

/// The last day on which a programme is known to take applications.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Deadline {
    /// The day itself still counts.
    pub day: Date,
    /// Where it stands.
    pub basis: &'static Basis,
}

impl Deadline {
    /// The deadline of the programme's last known round.
    pub fn of(programme: &'static Programme) -> Option<Self> {
        let last = programme.period.last_round()?;
        Some(Self {
            day: last.deadline,
            basis: &last.basis,
        })
    }
}
