//! What would each year's programme pay for the same offer, and what changed between the years?
//!
//! Everything is read from the programmes, so that a new year is a change of data alone.

use super::money::{Grant, Ratio, Yen};
use super::period::ProgrammeState;
use super::programme::{EligibleTax, Programme, Repeat, Rounding};
use super::request::Request;
use super::rule::{Basis, Certainty};
use super::rule_book::RuleBook;
use super::settlement::Settlement;

#[cfg(test)]
pub(super) mod tests;

/// One year's answer to the request.
#[derive(Clone, Debug, PartialEq)]
pub struct Year {
    /// Whose rules.
    pub programme: &'static Programme,
    /// Whether it takes applications on the day of the request.
    pub state: ProgrammeState,
    /// What the offer comes to by these rules.
    pub settlement: Settlement,
}

impl Year {
    /// The same request to each of these programmes.
    pub fn all(
        request: &Request,
        programmes: &[&'static Programme],
        book: &'static RuleBook,
    ) -> Vec<Self> {
        let year = |programme: &&'static Programme| {
            let request = Request {
                programme,
                ..*request
            };
            Self {
                programme,
                state: programme.period.state_on(request.as_of),
                settlement: Settlement::of(&request, book),
            }
        };
        programmes.iter().map(year).collect()
    }
}

/// What a programme orders.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum YearRule {
    /// 補助率 of 中小企業.
    SmeRate,
    /// 補助率 of 小規模事業者.
    SmallRate,
    /// 補助額の下限.
    Floor,
    /// 補助額の上限.
    Cap,
    /// Months of service fees that count.
    EligibleMonths,
    /// 端数処理.
    Rounding,
    /// Whether tax counts.
    Tax,
    /// What an earlier grant does.
    Repeat,
}

/// The figure of a rule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum YearValue {
    /// A share.
    Ratio(Ratio),
    /// An amount of subsidy.
    Grant(Yen<Grant>),
    /// A number of months.
    Months(u32),
    /// What becomes of fractions.
    Rounding(Rounding),
    /// Whether tax counts.
    Tax(EligibleTax),
    /// What an earlier grant does.
    Repeat(Repeat),
}

/// A rule of a year, with its figure and where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearFact {
    /// Which rule.
    pub rule: YearRule,
    /// Its figure.
    pub value: YearValue,
    /// Where it stands.
    pub basis: &'static Basis,
}

impl YearFact {
    /// All rules of a programme.
    pub fn all(programme: &'static Programme) -> [Self; 8] {
        let rates = programme.rate.value;
        let limits = programme.limits.value;
        let (rate, limit) = (&programme.rate.basis, &programme.limits.basis);
        let fact = |rule, value, basis| Self { rule, value, basis };
        [
            fact(YearRule::SmeRate, YearValue::Ratio(rates.sme), rate),
            fact(YearRule::SmallRate, YearValue::Ratio(rates.small), rate),
            fact(YearRule::Floor, YearValue::Grant(limits.floor), limit),
            fact(YearRule::Cap, YearValue::Grant(limits.cap), limit),
            fact(
                YearRule::EligibleMonths,
                YearValue::Months(programme.eligible_months_max.value),
                &programme.eligible_months_max.basis,
            ),
            fact(
                YearRule::Rounding,
                YearValue::Rounding(programme.rounding.value),
                &programme.rounding.basis,
            ),
            fact(
                YearRule::Tax,
                YearValue::Tax(programme.tax.value),
                &programme.tax.basis,
            ),
            fact(
                YearRule::Repeat,
                YearValue::Repeat(programme.repeat.value),
                &programme.repeat.basis,
            ),
        ]
    }
}

/// A rule of which the figure, or how sure it is, differs from the year before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct YearChange {
    /// The year before.
    pub before: YearFact,
    /// The year itself.
    pub after: YearFact,
}

impl YearChange {
    /// Everything that changed from one programme to another.
    pub fn between(before: &'static Programme, after: &'static Programme) -> Vec<Self> {
        let pairs = YearFact::all(before).into_iter().zip(YearFact::all(after));
        pairs
            .map(|(before, after)| Self { before, after })
            .filter(|change| change.of_value() || change.of_certainty().is_some())
            .collect()
    }

    /// Whether the figure itself changed.
    pub fn of_value(&self) -> bool {
        self.before.value != self.after.value
    }

    /// How sure it was and how sure it is, where that changed.
    pub fn of_certainty(&self) -> Option<(Certainty, Certainty)> {
        let pair = (self.before.basis.certainty, self.after.basis.certainty);
        (pair.0 != pair.1).then_some(pair)
    }
}
