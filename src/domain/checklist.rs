//! What is to be asked of a provider? As the rules give it.

use super::request::Enhancement;
use super::rule::{Basis, RuleText};
use super::terms::ServiceClass;

/// What a buyer should ask, and what the standard demands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Checklist {
    /// All rows of 表1.
    pub requirements: &'static [Requirement],
    /// What a 2類 may add, in the order of the standard.
    pub enhancements: &'static [EnhancementItem],
    /// What a buyer should ask beside 表1.
    pub asks: &'static [Ask],
    /// What holds where a customer demands security of its supplier.
    pub demands: &'static [CustomerDemand],
}

/// A row of 表1.
#[derive(Debug, PartialEq)]
pub struct Requirement {
    /// Its number in 表1.
    pub number: u32,
    /// What it is about.
    pub title: RuleText,
    /// What a 1類 must meet, where anything.
    pub class1: Option<RuleText>,
    /// What a 2類 must meet, where anything.
    pub class2: Option<RuleText>,
    /// Where it stands.
    pub basis: Basis,
}

impl Requirement {
    /// What a service of that class must meet, where anything.
    pub const fn of(&self, class: ServiceClass) -> Option<RuleText> {
        match class {
            ServiceClass::One => self.class1,
            ServiceClass::Two => self.class2,
        }
    }
}

/// An item of 拡充要件.
#[derive(Debug, PartialEq)]
pub struct EnhancementItem {
    /// Which of them.
    pub enhancement: Enhancement,
    /// The letter of the standard: `ア`.
    pub letter: RuleText,
    /// What it is about.
    pub title: RuleText,
    /// What it asks.
    pub text: RuleText,
    /// Where it stands.
    pub basis: Basis,
}

/// What a buyer should ask beside 表1.
#[derive(Debug, PartialEq)]
pub struct Ask {
    /// Its name in code: `logs`.
    pub id: &'static str,
    /// Why it is asked.
    pub group: AskGroup,
    /// The question.
    pub question: RuleText,
    /// Where it stands.
    pub basis: Basis,
}

/// Why something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskGroup {
    /// The standard leaves it open.
    Beyond,
    /// The subsidy depends on it.
    Subsidy,
}

/// What holds where a customer demands security measures of its supplier.
#[derive(Debug, PartialEq)]
pub struct CustomerDemand {
    /// What the customer may do, and what not.
    pub detail: RuleText,
    /// Where it stands.
    pub basis: Basis,
}
