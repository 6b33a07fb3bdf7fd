//! What is each fact called in the contract? Its names, in one place for JSON, page and storage.

use super::check::{CheckRule, CheckStatus, Compliance};
use super::frame::{FrameKind, Outcome, Refusal, WayKind, WaysNotice};
use super::notice::Notice;
use super::programme::ProgrammeState;
use super::request::{Applicant, Enhancement, MonitoringKind, ServiceClass};
use super::rule_book::Certainty;
use super::subsidy::{Reason, SubsidyStatus};

/// A choice whose values the contract names.
pub trait Named: Copy + PartialEq + 'static {
    /// Every value with its name, in the order of the contract.
    const NAMES: &'static [(Self, &'static str)];

    /// The value's name.
    fn name(self) -> &'static str {
        let find = |(value, name): &(Self, &'static str)| (*value == self).then_some(*name);
        Self::NAMES.iter().find_map(find).unwrap_or("")
    }

    /// The value of that name.
    fn named(name: &str) -> Option<Self> {
        Self::NAMES
            .iter()
            .find(|(_, known)| *known == name)
            .map(|(value, _)| *value)
    }
}

impl Named for Applicant {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Sme, "sme"),
        (Self::Small, "small"),
        (Self::Large, "large"),
    ];
}

impl Named for ServiceClass {
    const NAMES: &'static [(Self, &'static str)] = &[(Self::One, "1"), (Self::Two, "2")];
}

impl Named for MonitoringKind {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Network, "network"),
        (Self::Endpoint, "endpoint"),
        (Self::Combined, "combined"),
    ];
}

impl Named for Enhancement {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::MoreTerminals, "moreTerminals"),
        (Self::Combined, "combined"),
        (Self::Cloud, "cloud"),
        (Self::AddedDetection, "addedDetection"),
        (Self::MonthlyService, "monthlyService"),
    ];
}

impl Named for CheckRule {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::InitialFee, "initialFee"),
        (Self::NetworkMonthlyFee, "networkMonthlyFee"),
        (Self::EndpointMonthlyFee, "endpointMonthlyFee"),
        (Self::MinTerminals, "minTerminals"),
        (Self::MinTermMonths, "minTermMonths"),
        (Self::Enhancements, "enhancements"),
        (Self::Capacity, "capacity"),
    ];
}

impl Named for CheckStatus {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Within, "within"),
        (Self::Over, "over"),
        (Self::NotMet, "notMet"),
        (Self::Judgement, "judgement"),
        (Self::NotApplicable, "notApplicable"),
    ];
}

impl Named for Compliance {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Within, "within"),
        (Self::Outside, "outside"),
        (Self::Judgement, "judgement"),
    ];
}

impl Named for ProgrammeState {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::NotAsked, "notAsked"),
        (Self::NotOpen, "notOpen"),
        (Self::Open, "open"),
        (Self::Closed, "closed"),
        (Self::Unknown, "unknown"),
    ];
}

impl Named for SubsidyStatus {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Ineligible, "ineligible"),
        (Self::BelowFloor, "belowFloor"),
        (Self::Capped, "capped"),
        (Self::Payable, "payable"),
    ];
}

impl Named for Reason {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::StandardNotMet, "standardNotMet"),
        (Self::CapacityExceeded, "capacityExceeded"),
        (Self::ApplicantTooLarge, "applicantTooLarge"),
        (Self::AlreadySubsidised, "alreadySubsidised"),
    ];
}

impl Named for Certainty {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::Official, "official"),
        (Self::Secondary, "secondary"),
        (Self::Assumed, "assumed"),
        (Self::Given, "given"),
    ];
}

impl Named for Notice {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::MinTerminalsApplied, "minTerminalsApplied"),
        (Self::MinTermApplied, "minTermApplied"),
        (Self::PriceJudgement, "priceJudgement"),
        (Self::CombinedLimitUnconfirmed, "combinedLimitUnconfirmed"),
        (Self::AlreadySubsidisedUnclear, "alreadySubsidisedUnclear"),
        (Self::SmallRateMayBeLost, "smallRateMayBeLost"),
        (Self::RegistrationRequired, "registrationRequired"),
        (Self::PrepaymentRequired, "prepaymentRequired"),
        (
            Self::InitialFeeEligibilityUnconfirmed,
            "initialFeeEligibilityUnconfirmed",
        ),
        (Self::TaxBasisConverted, "taxBasisConverted"),
    ];
}

impl Named for FrameKind {
    const NAMES: &'static [(Self, &'static str)] =
        &[(Self::Normal, "normal"), (Self::Invoice, "invoice")];
}

impl Named for WayKind {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::ServiceAlone, "serviceAlone"),
        (Self::Apart(FrameKind::Normal), "normalApart"),
        (Self::Together(FrameKind::Normal), "normalTogether"),
        (Self::Apart(FrameKind::Invoice), "invoiceApart"),
        (Self::Together(FrameKind::Invoice), "invoiceTogether"),
    ];
}

impl Named for Outcome {
    const NAMES: &'static [(Self, &'static str)] = &[
        (
            Self::Refused(Refusal::ApplicantTooLarge),
            "applicantTooLarge",
        ),
        (Self::Refused(Refusal::NoTool), "noTool"),
        (Self::Refused(Refusal::NothingCovered), "nothingCovered"),
        (Self::BelowFloor, "belowFloor"),
        (Self::CutBelowNextBand, "cutBelowNextBand"),
        (Self::Capped, "capped"),
        (Self::Payable, "payable"),
    ];
}

impl Named for WaysNotice {
    const NAMES: &'static [(Self, &'static str)] = &[
        (Self::WagePlanRequired, "wagePlanRequired"),
        (Self::AlreadySubsidisedUnclear, "alreadySubsidisedUnclear"),
        (Self::InvoiceNotComputed, "invoiceNotComputed"),
        (Self::CostPaidOnce, "costPaidOnce"),
    ];
}
