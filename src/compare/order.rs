//! Which offers are shown, and in which order?

use std::cmp::Ordering;

use strum::{IntoStaticStr, VariantArray};

use super::{Candidate, Row};
use crate::domain::{Compliance, MonitoringKind, ServiceClass, SubsidyStatus, Yen};

/// What the table is sorted by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Column {
    /// The name.
    Name,
    /// 実質負担 over the term.
    #[default]
    Net,
    /// The same, a month.
    NetMonthly,
    /// The same, a month and terminal.
    #[strum(serialize = "net-per-terminal")]
    NetMonthlyPerTerminal,
    /// 補助額.
    Subsidy,
    /// Whether the standard is kept.
    Compliance,
    /// How the subsidy ended.
    Status,
}

/// From which end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// The least first.
    #[default]
    Ascending,
    /// The most first.
    Descending,
}

impl Direction {
    /// The other one.
    #[must_use]
    pub const fn reversed(self) -> Self {
        match self {
            Self::Ascending => Self::Descending,
            Self::Descending => Self::Ascending,
        }
    }
}

/// Which offers are wanted; by default all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// How they watch.
    pub monitoring: Option<MonitoringKind>,
    /// 類型.
    pub service_class: Option<ServiceClass>,
    /// Only those that keep the standard.
    pub within: bool,
    /// Only those for which something is paid.
    pub subsidised: bool,
    /// Only those that can serve the customer.
    pub serving: bool,
}

impl Filter {
    /// Whether an offer is wanted.
    pub fn takes(&self, row: &Row, candidate: &Candidate<'_>) -> bool {
        let offer = &candidate.offer;
        self.monitoring
            .is_none_or(|kind| kind == offer.monitoring.kind())
            && self
                .service_class
                .is_none_or(|class| class == offer.service_class)
            && (!self.within || row.is_within())
            && (!self.subsidised || row.settled.subsidy.amount > Yen::ZERO)
            && (!self.serving || row.serves())
    }
}

impl Column {
    /// Sorts the rows. Those that cannot serve the customer stand last whatever the direction, and
    /// equal ones by what they cost and then in the order of the price list.
    pub fn sort(self, direction: Direction, rows: &mut [&Row], candidates: &[Candidate<'_>]) {
        let name = |row: &Row| {
            candidates
                .get(row.index)
                .map_or("", |candidate| candidate.name)
        };
        rows.sort_by(|left, right| {
            let by_column = match self {
                Self::Name => name(left).cmp(name(right)),
                _ => self.compare(left, right),
            };
            let by_column = match direction {
                Direction::Ascending => by_column,
                Direction::Descending => by_column.reverse(),
            };
            let last = right.serves().cmp(&left.serves());
            last.then(by_column)
                .then_with(|| Self::Net.compare(left, right))
                .then_with(|| left.index.cmp(&right.index))
        });
    }

    fn compare(self, left: &Row, right: &Row) -> Ordering {
        let (left, right) = (&left.settled, &right.settled);
        match self {
            Self::Name => Ordering::Equal,
            Self::Net => left.net.incl_tax.cmp(&right.net.incl_tax),
            Self::NetMonthly => left.net.incl_tax_monthly.cmp(&right.net.incl_tax_monthly),
            Self::NetMonthlyPerTerminal => {
                let of = |net: &crate::domain::Net| net.incl_tax_monthly_per_terminal;
                of(&left.net).cmp(&of(&right.net))
            }
            Self::Subsidy => left.subsidy.amount.cmp(&right.subsidy.amount),
            Self::Compliance => rank(left.compliance).cmp(&rank(right.compliance)),
            Self::Status => paid_rank(left.subsidy.status).cmp(&paid_rank(right.subsidy.status)),
        }
    }
}

/// The surest first.
const fn rank(compliance: Compliance) -> u8 {
    match compliance {
        Compliance::Within => 0,
        Compliance::Judgement => 1,
        Compliance::Outside => 2,
    }
}

/// Those that are paid first.
const fn paid_rank(status: SubsidyStatus) -> u8 {
    match status {
        SubsidyStatus::Payable => 0,
        SubsidyStatus::Capped => 1,
        SubsidyStatus::BelowFloor => 2,
        SubsidyStatus::Ineligible => 3,
    }
}
