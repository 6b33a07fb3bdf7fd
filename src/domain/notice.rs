//! What must be said beside the figures? Notices, each a fact about this answer.

use strum::{IntoStaticStr, VariantArray};

use super::check::{CheckRule, CheckStatus};
use super::money::Yen;
use super::programme::Repeat;
use super::request::Request;
use super::settlement::Settlement;
use super::terms::{Applicant, ServiceClass, TaxBasis};

/// A notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum Notice {
    /// More terminals are billed than are asked for.
    MinTerminalsApplied,
    /// More months are billed than are asked for.
    MinTermApplied,
    /// The price of a 2類 has no figure to be held against.
    PriceJudgement,
    /// A fee of a 1類 was judged by the sum of 併用型, which is not confirmed.
    CombinedLimitUnconfirmed,
    /// An earlier grant may stand against this one.
    AlreadySubsidisedUnclear,
    /// The rate of a 小規模事業者 is lost by one who grows before the end.
    SmallRateMayBeLost,
    /// The service must be on IPA's list and registered for the programme.
    RegistrationRequired,
    /// Everything is paid first, the subsidy comes after.
    PrepaymentRequired,
    /// The initial fee is taken as not eligible.
    InitialFeeEligibilityUnconfirmed,
    /// The 税込 prices were converted.
    TaxBasisConverted,
}

/// All notices, in the order of the contract.
pub(super) fn notices(request: &Request, settled: &Settlement) -> Vec<Notice> {
    let offer = &request.offer;
    let programme = request.programme;
    let class1 = offer.service_class == ServiceClass::One;
    let judged = |rule| {
        settled
            .checks
            .iter()
            .any(|check| check.rule == rule && check.status == CheckStatus::Judgement)
    };
    let judged_by_sum =
        class1 && (judged(CheckRule::NetworkMonthlyFee) || judged(CheckRule::EndpointMonthlyFee));
    let unclear = request.already_subsidised && programme.repeat.value == Repeat::Unclear;
    let rates = programme.rate.value;
    let may_lose = request.applicant == Applicant::Small && rates.small != rates.sme;
    let paid = settled.subsidy.amount > Yen::ZERO;
    [
        (
            request.terminals < offer.min_terminals,
            Notice::MinTerminalsApplied,
        ),
        (
            request.term_months < offer.min_term_months,
            Notice::MinTermApplied,
        ),
        (!class1, Notice::PriceJudgement),
        (judged_by_sum, Notice::CombinedLimitUnconfirmed),
        (unclear, Notice::AlreadySubsidisedUnclear),
        (may_lose, Notice::SmallRateMayBeLost),
        (paid, Notice::RegistrationRequired),
        (paid, Notice::PrepaymentRequired),
        (
            offer.initial_fee > Yen::ZERO,
            Notice::InitialFeeEligibilityUnconfirmed,
        ),
        (
            offer.tax_basis == TaxBasis::Included,
            Notice::TaxBasisConverted,
        ),
    ]
    .into_iter()
    .filter_map(|(holds, notice)| holds.then_some(notice))
    .collect()
}
