//! How do a few offers differ, and which of them is cheapest?

use strum::VariantArray;

use super::{Candidate, Row};
use crate::domain::{Offer, Settlement};

/// Something in which offers may differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Feature {
    /// How it watches.
    Monitoring,
    /// 類型.
    ServiceClass,
    /// 初期費用.
    InitialFee,
    /// The fee of the network.
    NetworkMonthlyFee,
    /// The fee of a terminal, or its tiers.
    EndpointMonthlyFee,
    /// Whether prices contain tax.
    TaxBasis,
    /// 最低契約台数.
    MinTerminals,
    /// 最低契約期間.
    MinTermMonths,
    /// What it can watch.
    MaxTerminals,
    /// Whether it keeps the standard.
    Compliance,
    /// Everything that is paid, 税込.
    Cost,
    /// 補助額.
    Subsidy,
    /// 実質負担 over the term.
    Net,
    /// 実質負担 a month.
    NetMonthly,
    /// What is paid before the subsidy comes.
    Prepaid,
}

impl Feature {
    /// All, in the order of the table.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    fn differs(self, left: (&Offer, &Settlement), right: (&Offer, &Settlement)) -> bool {
        let ((a, x), (b, y)) = (left, right);
        match self {
            Self::Monitoring => a.monitoring.kind() != b.monitoring.kind(),
            Self::ServiceClass => a.service_class != b.service_class,
            Self::InitialFee => a.initial_fee != b.initial_fee,
            Self::NetworkMonthlyFee => a.monitoring.network_fee() != b.monitoring.network_fee(),
            Self::EndpointMonthlyFee => a.monitoring.endpoint_fee() != b.monitoring.endpoint_fee(),
            Self::TaxBasis => a.tax_basis != b.tax_basis,
            Self::MinTerminals => a.min_terminals != b.min_terminals,
            Self::MinTermMonths => a.min_term_months != b.min_term_months,
            Self::MaxTerminals => a.max_terminals != b.max_terminals,
            Self::Compliance => x.compliance != y.compliance,
            Self::Cost => x.cost.incl_tax != y.cost.incl_tax,
            Self::Subsidy => x.subsidy.amount != y.subsidy.amount,
            Self::Net => x.net.incl_tax != y.net.incl_tax,
            Self::NetMonthly => x.net.incl_tax_monthly != y.net.incl_tax_monthly,
            Self::Prepaid => x.net.prepaid_incl_tax != y.net.prepaid_incl_tax,
        }
    }
}

/// In what the picked offers are not all the same, in the order of [`Feature::ALL`].
pub fn differing(picked: &[(&Candidate<'_>, &Row)]) -> Vec<Feature> {
    let Some(((first, first_row), others)) = picked.split_first() else {
        return Vec::new();
    };
    let first = (&first.offer, &first_row.settled);
    let differs = |feature: &Feature| {
        let from_first = |(other, row): &(&Candidate<'_>, &Row)| {
            feature.differs(first, (&other.offer, &row.settled))
        };
        others.iter().any(from_first)
    };
    let all = Feature::ALL.iter().copied();
    all.filter(differs).collect()
}

/// The rows with the least 実質負担 among those that can serve the customer: more than one where
/// they cost the same, none where none serves.
pub fn cheapest<'a>(rows: impl Iterator<Item = &'a Row> + Clone) -> Vec<&'a Row> {
    let serving = rows.filter(|row| row.serves());
    let least = serving.clone().map(|row| row.settled.net.incl_tax).min();
    serving
        .filter(|row| Some(row.settled.net.incl_tax) == least)
        .collect()
}
