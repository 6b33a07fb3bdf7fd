//! Which way pays more? The service and another tool, applied for apart or together.
//!
//! Every way has the same total cost, and in none is a cost paid twice: the service is paid
//! either by the security programme or, together with the tool, by the tool's frame.

use strum::{IntoStaticStr, VariantArray};

use super::grant::{FrameGrant, ServicePart};
use super::plan::ToolPlan;
use super::terms::{FrameYear, InvoiceFrame};
use crate::domain::money::{Grant, InclTax, Yen};
use crate::domain::request::Request;
use crate::domain::rule_book::RuleBook;
use crate::domain::settlement::Settlement;
use crate::domain::tax::Tax;
use crate::domain::terms::TaxBasis;

/// All ways for one customer.
#[derive(Clone, Debug, PartialEq)]
pub struct Ways {
    /// The tool alone, 税込.
    pub tool_incl_tax: Yen<InclTax>,
    /// The tool and the service over its term, 税込.
    pub total_incl_tax: Yen<InclTax>,
    /// The ways, in the order of [`WayKind`].
    pub list: Vec<Way>,
    /// The service as 通常枠 takes it.
    pub in_normal: ServicePart,
    /// The service as インボイス枠 takes it.
    pub in_invoice: ServicePart,
    /// インボイス枠, where no sum is shown for it.
    pub not_computed: Option<&'static InvoiceFrame>,
}

/// One way to apply.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Way {
    /// Which one.
    pub kind: WayKind,
    /// What the security programme pays for the service.
    pub security: Yen<Grant>,
    /// What the frame pays, where one is applied for.
    pub frame: Option<FrameGrant>,
    /// Both together.
    pub sum: Yen<Grant>,
    /// What is left to pay of the same total, 税込.
    pub left_incl_tax: Yen<InclTax>,
}

/// How the service and the tool are applied for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WayKind {
    /// The security programme for the service, nothing for the tool.
    ServiceAlone,
    /// The security programme for the service, a frame for the tool.
    Apart(FrameKind),
    /// A frame for the tool and the service.
    Together(FrameKind),
}

impl From<WayKind> for &'static str {
    fn from(kind: WayKind) -> Self {
        match kind {
            WayKind::ServiceAlone => "serviceAlone",
            WayKind::Apart(FrameKind::Normal) => "normalApart",
            WayKind::Together(FrameKind::Normal) => "normalTogether",
            WayKind::Apart(FrameKind::Invoice) => "invoiceApart",
            WayKind::Together(FrameKind::Invoice) => "invoiceTogether",
        }
    }
}

impl VariantArray for WayKind {
    const VARIANTS: &'static [Self] = &[
        Self::ServiceAlone,
        Self::Apart(FrameKind::Normal),
        Self::Together(FrameKind::Normal),
        Self::Apart(FrameKind::Invoice),
        Self::Together(FrameKind::Invoice),
    ];
}

/// A frame that pays for a tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum FrameKind {
    /// 通常枠.
    Normal,
    /// インボイス枠.
    Invoice,
}

impl Ways {
    /// Computes every way of the year.
    pub fn of(
        request: &Request,
        settled: &Settlement,
        plan: &ToolPlan,
        year: &'static FrameYear,
        book: &RuleBook,
    ) -> Self {
        let tax = Tax::new(TaxBasis::Excluded, book.tax_percent.value);
        // Every amount of a plan is 税抜.
        let tool_incl_tax = tax.included(plan.total().reinterpret());
        let total_incl_tax = tool_incl_tax.plus(settled.cost.incl_tax);
        let service_in = |terms| ServicePart::of(request, settled, book, terms);
        let in_normal = service_in(year.normal.service_terms());
        let in_invoice = service_in(year.invoice.service_terms());
        let way = |kind, security, frame: Option<FrameGrant>| {
            let sum = frame.map_or(security, |grant| grant.amount.plus(security));
            Way {
                kind,
                security,
                frame,
                sum,
                left_incl_tax: total_incl_tax.after(sum),
            }
        };
        let (applicant, security) = (request.applicant, settled.subsidy.amount);
        let normal = |service| Some(year.normal.grant(plan, applicant, service));
        let invoice = |service| year.invoice.grant(plan, applicant, service);
        let frames = [
            (FrameKind::Normal, normal(Yen::ZERO), normal(in_normal.cost)),
            (
                FrameKind::Invoice,
                invoice(Yen::ZERO),
                invoice(in_invoice.cost),
            ),
        ];
        let mut list = vec![way(WayKind::ServiceAlone, security, None)];
        for (kind, alone, together) in frames {
            if let (Some(alone), Some(together)) = (alone, together) {
                list.push(way(WayKind::Apart(kind), security, Some(alone)));
                list.push(way(WayKind::Together(kind), Yen::ZERO, Some(together)));
            }
        }
        Self {
            tool_incl_tax,
            total_incl_tax,
            list,
            in_normal,
            in_invoice,
            not_computed: (!year.invoice.computed.value).then_some(&year.invoice),
        }
    }

    /// The ways that pay something, the best first; those that pay the same keep their order. A
    /// frame that pays nothing is no way of its own.
    pub fn ranked(&self) -> Vec<Way> {
        let pays = |way: &Way| {
            way.frame
                .map_or(way.sum > Yen::ZERO, |grant| grant.amount > Yen::ZERO)
        };
        let mut ranked: Vec<Way> = Vec::new();
        for way in self.list.iter().copied().filter(pays) {
            let place = ranked.partition_point(|better| better.sum >= way.sum);
            ranked.insert(place, way);
        }
        ranked
    }
}
