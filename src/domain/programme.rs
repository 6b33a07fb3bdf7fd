//! What does a programme year pay, and is it open? One year of the セキュリティ対策推進枠.

use super::money::{Grant, Ratio, Yen};
use super::period::Period;
use super::rule::{Rule, RuleText};
use super::terms::Applicant;

/// One year of the programme.
#[derive(Clone, Debug, PartialEq)]
pub struct Programme {
    /// Its name in requests: `it-security-2024`.
    pub id: &'static str,
    /// The year that the screen names it by.
    pub fiscal_year: u32,
    /// What it is called.
    pub title: RuleText,
    /// 補助率.
    pub rate: Rule<Rates>,
    /// 補助額の下限 and 上限.
    pub limits: Rule<GrantLimits>,
    /// How many months of service fees count: 補助対象経費.
    pub eligible_months_max: Rule<u32>,
    /// What becomes of fractions of a yen: 端数処理.
    pub rounding: Rule<Rounding>,
    /// Which prices count: those without tax.
    pub tax: Rule<EligibleTax>,
    /// What an earlier grant does.
    pub repeat: Rule<Repeat>,
    /// 公募期間.
    pub period: Period,
}

/// 補助率 for each size of applicant.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rates {
    /// 中小企業.
    pub sme: Ratio,
    /// 小規模事業者.
    pub small: Ratio,
}

impl Rates {
    /// The applicant's rate; one who is not eligible is shown the rate of an SME.
    pub const fn of(self, applicant: Applicant) -> Ratio {
        match applicant {
            Applicant::Small => self.small,
            Applicant::Sme | Applicant::Large => self.sme,
        }
    }
}

/// The least and the most that is paid.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GrantLimits {
    /// Below this nothing is paid.
    pub floor: Yen<Grant>,
    /// More than this is not paid.
    pub cap: Yen<Grant>,
}

/// What becomes of fractions of a yen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// 切り捨て.
    Down,
}

/// Whether tax is part of the eligible cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EligibleTax {
    /// It is not.
    Excluded,
}

/// What it means that お助け隊 was subsidised in an earlier year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// The programme does not pay again.
    Ineligible,
    /// The guidelines were not seen.
    Unclear,
}
