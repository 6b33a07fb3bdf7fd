//! What do the rules look like to the calculation? Their figures, each with where it stands.
//!
//! The values themselves are data: see [`rules`](crate::rules).

use super::date::Date;
use super::money::{ExclTax, Quoted, Yen};
use super::period::ProgrammeState;
use super::programme::Programme;
use super::rule::{Basis, Rule, RuleText, Source};
use super::tax::Tax;
use super::terms::TaxBasis;

/// Everything that the calculation takes from the regulations.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleBook {
    /// The day of the last change to any rule.
    pub edition: Date,
    /// サービス基準.
    pub standard: Standard,
    /// 消費税率 in percent.
    pub tax_percent: Rule<u32>,
    /// The years of the programme, oldest first.
    pub programmes: &'static [&'static Programme],
    /// The programme of a request that names none.
    pub default_programme: &'static Programme,
    /// The programme of the latest year.
    pub newest_programme: &'static Programme,
    /// Where the rounds of the programme are announced.
    pub schedule: &'static Source,
    /// How many days after the check of a programme's dates a screen says how old that is.
    pub stale_after_days: u16,
    /// IPA's list of registered services.
    pub service_list: &'static Source,
    /// The programme's list of registered tools.
    pub tool_list: &'static Source,
}

impl RuleBook {
    /// The programme with that id, such as `it-security-2024`.
    pub fn programme(&self, id: &str) -> Option<&'static Programme> {
        self.programmes
            .iter()
            .copied()
            .find(|programme| programme.id == id)
    }

    /// The newest programme that is not over on that day; without a day, the newest of all.
    pub fn latest_on(&self, day: Option<Date>) -> &'static Programme {
        let mut newest_first = self.programmes.iter().rev().copied();
        newest_first
            .find(|programme| programme.period.state_on(day) != ProgrammeState::Closed)
            .unwrap_or(self.newest_programme)
    }

    /// A 税抜 limit as an offer of that basis is held against it.
    pub fn limit_in(&self, limit: Yen<ExclTax>, basis: TaxBasis) -> Yen<Quoted> {
        Tax::new(basis, self.tax_percent.value).limit(limit)
    }
}

/// サービス基準: an edition of the service standard.
#[derive(Clone, Debug, PartialEq)]
pub struct Standard {
    /// `standard-2.0`.
    pub id: &'static str,
    /// What the screen calls it.
    pub title: RuleText,
    /// 初期費用, 1類.
    pub initial_fee_max: Rule<Yen<ExclTax>>,
    /// 月額, ネットワーク一括監視型, 1類.
    pub network_monthly_fee_max: Rule<Yen<ExclTax>>,
    /// 月額 for one terminal, 端末監視型, 1類.
    pub endpoint_monthly_fee_max: Rule<Yen<ExclTax>>,
    /// How the two monthly limits of 併用型 combine.
    pub combined_monthly_fee: Rule<CombinedLimit>,
    /// What the standard says of the prices of a 2類.
    pub class2_price: Rule<Class2Price>,
    /// The most that a provider may demand as 最低契約台数.
    pub min_terminals_max: Rule<u32>,
    /// The longest commitment that a provider may demand, in months.
    pub min_term_months_max: Rule<u32>,
    /// 拡充要件 ア: what a service must be able to watch at least, beside more than its 1類 does.
    pub enhancement_terminals_min: Rule<u32>,
}

/// What the standard says of the prices of a 2類.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class2Price {
    /// 「ユーザー概況に照らして相応かつ妥当な額」: no figure.
    Reasonable,
}

/// How the two monthly limits of 併用型 combine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CombinedLimit {
    /// A fee over its own limit may stand where the sum of both keeps the sum of the limits.
    Sum,
}

/// Who counts as 中小企業 and as 小規模事業者, industry by industry.
#[derive(Clone, Debug, PartialEq)]
pub struct Applicants {
    /// Where the definitions stand.
    pub basis: Basis,
    /// 中小企業: capital or employees, one side is enough.
    pub sme: &'static [SizeLimit],
    /// 小規模事業者: employees alone.
    pub small: &'static [SizeLimit],
}

/// The largest company of an industry that still counts.
#[derive(Clone, Debug, PartialEq)]
pub struct SizeLimit {
    /// Which companies.
    pub industry: RuleText,
    /// 資本金, where it counts.
    pub capital_yen_max: Option<u32>,
    /// 常時使用する従業員.
    pub employees_max: u32,
}
