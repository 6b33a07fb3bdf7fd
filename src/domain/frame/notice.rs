//! What must be said beside the ways? Facts; the words are made elsewhere.

use strum::{IntoStaticStr, VariantArray};

use super::ways::Ways;

/// A fact to be said beside the ways.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum WaysNotice {
    /// A sum asks for 賃上げ計画, with repayment if it is missed.
    WagePlanRequired,
    /// Whether an earlier grant stands against the service in a frame is not known.
    AlreadySubsidisedUnclear,
    /// インボイス枠 of the year has no sum.
    InvoiceNotComputed,
    /// The ways are alternatives: no cost is paid twice.
    CostPaidOnce,
}

impl Ways {
    /// The notices that apply, in the order of the contract.
    pub fn notices(&self) -> Vec<WaysNotice> {
        let mut grants = self.list.iter().filter_map(|way| way.frame);
        [
            (
                grants.any(|grant| grant.wage_plan),
                WaysNotice::WagePlanRequired,
            ),
            (
                self.in_normal.repeat_unclear || self.in_invoice.repeat_unclear,
                WaysNotice::AlreadySubsidisedUnclear,
            ),
            (self.not_computed.is_some(), WaysNotice::InvoiceNotComputed),
            (self.ranked().len() > 1, WaysNotice::CostPaidOnce),
        ]
        .into_iter()
        .filter_map(|(applies, notice)| applies.then_some(notice))
        .collect()
    }
}
