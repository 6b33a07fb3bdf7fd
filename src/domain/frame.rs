//! Which 枠 pays more? 通常枠 and インボイス枠 beside the security programme, for a customer who
//! also introduces another tool.
//!
//! [`ToolPlan`] is what is introduced, [`FrameYear`] what the regulations of a year say, and
//! [`Ways`] what each way to apply comes to.

mod exact;
mod grant;
mod invoice;
mod normal;
mod notice;
mod plan;
mod terms;
#[cfg(test)]
mod tests;
mod trace;
mod ways;

pub use grant::{Eligible, FrameGrant, Outcome, Refusal, ServicePart};
pub use notice::WaysNotice;
pub use plan::{Functions, Processes, ToolPlan};
pub use terms::{
    FrameYear, Hardware, InvoiceFrame, LowWageRate, LowerBand, NormalFrame, Slice, UpperBand,
    WagePlan,
};
pub use trace::{FrameStep, FrameStepValue};
pub use ways::{FrameKind, Way, WayKind, Ways};
