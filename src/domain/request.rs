//! What is asked? A request that is valid by its type: nothing in it can be out of range.

use strum::{IntoStaticStr, VariantArray};

use super::count::{Months, Terminals};
use super::date::Date;
use super::money::{Quoted, Yen, YenPerMonth};
use super::named::Named;
use super::programme::Programme;
use super::terms::{Applicant, ServiceClass, TaxBasis};
use super::tier::EndpointFee;

/// One question to the calculator.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Request {
    /// Whose subsidy is asked for.
    pub programme: &'static Programme,
    /// Who applies.
    pub applicant: Applicant,
    /// Whether お助け隊 was subsidised under an earlier year's programme.
    pub already_subsidised: bool,
    /// The day in Japan; it decides the programme's state and never an amount.
    pub as_of: Option<Date>,
    /// 端末数: how many terminals are to be watched.
    pub terminals: Terminals,
    /// 契約期間: for how long the customer would contract.
    pub term_months: Months,
    /// What is offered.
    pub offer: Offer,
}

/// A provider's offer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Offer {
    /// 類型.
    pub service_class: ServiceClass,
    /// How the service watches, and what that costs.
    pub monitoring: Monitoring,
    /// Whether the prices contain tax.
    pub tax_basis: TaxBasis,
    /// 初期費用.
    pub initial_fee: Yen<Quoted>,
    /// 最低契約台数: the fewest terminals that are billed.
    pub min_terminals: Terminals,
    /// 最低契約期間: the commitment that the provider demands.
    pub min_term_months: Months,
    /// What this service can watch, where known.
    pub max_terminals: Option<Terminals>,
    /// What the same provider's 1類 can watch, where known.
    pub class1_max_terminals: Option<Terminals>,
    /// 拡充要件 that a 2類 claims.
    pub enhancements: Enhancements,
}

impl Offer {
    /// An offer that says nothing else: as the contract reads one whose other fields are left out.
    pub fn of(service_class: ServiceClass, monitoring: Monitoring) -> Self {
        Self {
            service_class,
            monitoring,
            tax_basis: TaxBasis::Excluded,
            initial_fee: Yen::ZERO,
            min_terminals: Terminals::ONE,
            min_term_months: Months::ONE,
            max_terminals: None,
            class1_max_terminals: None,
            enhancements: Enhancements::default(),
        }
    }
}

/// How a service watches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum MonitoringKind {
    /// ネットワーク一括監視型.
    Network,
    /// 端末監視型.
    Endpoint,
    /// 併用型.
    Combined,
}

impl MonitoringKind {
    /// Whether there is a fee for the whole network.
    pub const fn uses_network_fee(self) -> bool {
        matches!(self, Self::Network | Self::Combined)
    }

    /// Whether there is a fee for each terminal.
    pub const fn uses_endpoint_fee(self) -> bool {
        matches!(self, Self::Endpoint | Self::Combined)
    }

    /// The kind with its fees; a fee that it does not use is dropped.
    pub const fn with_fees(
        self,
        network_fee: YenPerMonth<Quoted>,
        endpoint_fee: EndpointFee,
    ) -> Monitoring {
        match self {
            Self::Network => Monitoring::Network { network_fee },
            Self::Endpoint => Monitoring::Endpoint { endpoint_fee },
            Self::Combined => Monitoring::Combined {
                network_fee,
                endpoint_fee,
            },
        }
    }
}

/// How an offer watches. Each kind has the fees that it uses, and no others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Monitoring {
    /// ネットワーク一括監視型: one fee for the whole network.
    Network {
        /// For the whole network.
        network_fee: YenPerMonth<Quoted>,
    },
    /// 端末監視型: a fee for each terminal.
    Endpoint {
        /// For one terminal.
        endpoint_fee: EndpointFee,
    },
    /// 併用型: both.
    Combined {
        /// For the whole network.
        network_fee: YenPerMonth<Quoted>,
        /// For one terminal.
        endpoint_fee: EndpointFee,
    },
}

impl Monitoring {
    /// The kind, without its fees.
    pub const fn kind(self) -> MonitoringKind {
        match self {
            Self::Network { .. } => MonitoringKind::Network,
            Self::Endpoint { .. } => MonitoringKind::Endpoint,
            Self::Combined { .. } => MonitoringKind::Combined,
        }
    }

    /// The fee for the whole network, where there is one.
    pub const fn network_fee(&self) -> Option<YenPerMonth<Quoted>> {
        match self {
            Self::Network { network_fee } | Self::Combined { network_fee, .. } => {
                Some(*network_fee)
            }
            Self::Endpoint { .. } => None,
        }
    }

    /// The fee for one terminal, where there is one.
    pub const fn endpoint_fee(&self) -> Option<&EndpointFee> {
        match self {
            Self::Endpoint { endpoint_fee } | Self::Combined { endpoint_fee, .. } => {
                Some(endpoint_fee)
            }
            Self::Network { .. } => None,
        }
    }

    /// What one month costs for `terminals` terminals.
    pub fn monthly(&self, terminals: Terminals) -> YenPerMonth<Quoted> {
        self.monthly_with(terminals, |fee| fee.at(terminals))
    }

    /// What one month would cost if each terminal were billed at the highest fee of any tier.
    pub(super) fn monthly_at_highest(&self, terminals: Terminals) -> YenPerMonth<Quoted> {
        self.monthly_with(terminals, EndpointFee::highest)
    }

    fn monthly_with(
        &self,
        terminals: Terminals,
        each: impl Fn(&EndpointFee) -> YenPerMonth<Quoted>,
    ) -> YenPerMonth<Quoted> {
        let nothing = YenPerMonth::new(Yen::ZERO);
        let network = self.network_fee().unwrap_or(nothing);
        let endpoint = self.endpoint_fee().map_or(nothing, each);
        network.plus(endpoint.times(terminals.get()))
    }
}

/// 拡充要件: what a 2類 adds to its provider's 1類.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum Enhancement {
    /// ア: more terminals can be watched.
    MoreTerminals,
    /// イ, first half: network and terminals are both watched.
    Combined,
    /// イ, second half: cloud services are watched.
    Cloud,
    /// ウ: further detection after the detailed guideline.
    AddedDetection,
    /// エ: a service in constant use or at least once a month.
    MonthlyService,
}

/// Which enhancements are claimed; each at most once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Enhancements(u8);

impl Enhancements {
    /// Whether `one` is claimed.
    pub const fn contains(self, one: Enhancement) -> bool {
        self.0 & bit(one) != 0
    }

    /// Those that are claimed, in the order of the standard.
    pub fn claimed(self) -> impl Iterator<Item = Enhancement> {
        let all = Enhancement::ALL.iter().copied();
        all.filter(move |one| self.contains(*one))
    }

    /// The same claims and `one`.
    #[must_use]
    pub const fn with(self, one: Enhancement) -> Self {
        Self(self.0 | bit(one))
    }

    /// The same claims without `one`.
    #[must_use]
    pub const fn without(self, one: Enhancement) -> Self {
        Self(self.0 & !bit(one))
    }
}

const fn bit(one: Enhancement) -> u8 {
    match one {
        Enhancement::MoreTerminals => 1,
        Enhancement::Combined => 2,
        Enhancement::Cloud => 4,
        Enhancement::AddedDetection => 8,
        Enhancement::MonthlyService => 16,
    }
}
