//! What does an offer cost, does it keep the standard, and what is paid back?
//!
//! The calculation of `docs/contract.md`, to the yen. It uses std alone. It has no clock, no
//! text, no storage and no float, and nothing in it can panic or fail: a [`Request`] is valid by
//! its type, and [`quote`] answers every one with facts, each with its clause.
//!
//! To read it: [`Request`] is what is asked, [`RuleBook`] what the regulations say,
//! [`Settlement`] what both come to, [`Quote`] the whole answer.

mod check;
mod checklist;
mod cost;
mod count;
mod date;
mod enhancement;
mod frame;
mod guide;
mod hint;
mod money;
mod named;
mod net;
mod notice;
mod offer_field;
mod period;
mod programme;
mod quote;
mod readiness;
mod request;
mod rule;
mod rule_book;
mod settlement;
mod subsidy;
mod tax;
mod terms;
mod tier;
mod trace;
mod years;

pub use check::{Check, CheckRule, CheckStatus, Compliance, Figures};
pub use checklist::{Ask, AskGroup, Checklist, CustomerDemand, EnhancementItem, Requirement};
pub use cost::{Billed, Cost};
pub use count::{Count, Months, Terminals};
pub use date::Date;
pub use enhancement::EnhancementFit;
pub use frame::{
    Eligible, FrameGrant, FrameKind, FrameStep, FrameStepValue, FrameYear, Functions, Hardware,
    InvoiceFrame, LowWageRate, LowerBand, NormalFrame, Outcome, Processes, Refusal, ServicePart,
    Slice, ToolPlan, UpperBand, WagePlan, Way, WayKind, Ways, WaysNotice,
};
pub use guide::{
    Body, Exclusion, ExclusionEffect, GuideAnswers, GuideQuestion, GuideResult, GuideRules,
    Industry, Measure, SizeFact,
};
pub use hint::Hint;
pub use money::{ExclTax, Grant, InclTax, Quoted, Ratio, Yen, YenPerMonth};
pub use named::Named;
pub use net::Net;
pub use notice::Notice;
pub use offer_field::{OfferField, OfferKind, OFFER_FIELDS};
pub use period::{Period, ProgrammeState, Round, RoundDay};
pub use programme::{EligibleTax, GrantLimits, Programme, Rates, Repeat, Rounding};
pub use quote::{quote, Quote};
pub use readiness::{Application, ApplyStep, Deadline, PointScheme, StepPhase, StepYear};
pub use request::{Enhancement, Enhancements, Monitoring, MonitoringKind, Offer, Request};
pub use rule::{Basis, Certainty, Place, Rule, RuleText, Source};
pub use rule_book::{Applicants, Class2Price, CombinedLimit, RuleBook, SizeLimit, Standard};
pub use settlement::Settlement;
pub use subsidy::{Reason, Subsidy, SubsidyStatus};
pub use terms::{Applicant, ServiceClass, TaxBasis};
pub use tier::{EndpointFee, Tier, TierProblem, Tiers};
pub use trace::{Step, StepValue};
#[cfg(test)]
pub(crate) use years::tests::INVENTED;
pub use years::{Year, YearChange, YearFact, YearRule, YearValue};
