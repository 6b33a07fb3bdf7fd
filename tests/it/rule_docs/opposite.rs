//! Would a case answer something else, were a choice made otherwise of which the rules know one way?
//!
//! Fractions of a yen are dropped, tax and the initial fee are not eligible, the limits of 併用型 are
//! added up, and a 2類 has no limit: no other way is written anywhere, so that none can be set. What
//! can be computed is whether it would make a difference.

use otasuke_calculator::domain::{CheckStatus, Figures, Ratio, Request, Settlement, Ways, Yen};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::wire::Comparison;

use super::asked::Asked;
use super::figures::Place;
use crate::properties::plain_frames::invoice_exactly;

/// Whether the answer depends on the choice at that place.
pub fn would_change(asked: &Asked, place: &Place) -> bool {
    match asked {
        Asked::Quote(request) => quote_would(request, &place.record),
        Asked::Ways(asked) if place.file.starts_with("rules/frames/") => {
            comparison_would(asked, place)
        }
        Asked::Ways(_) => false,
    }
}

fn quote_would(request: &Request, record: &str) -> bool {
    let settled = Settlement::of(request, &BOOK);
    let subsidy = &settled.subsidy;
    let judged = |price: fn(&Figures) -> bool| {
        let mut checks = settled.checks.iter();
        checks.any(|check| check.status == CheckStatus::Judgement && price(&check.figures))
    };
    match record {
        "rounding" => is_broken(subsidy.eligible_cost.to_u64(), subsidy.rate),
        "tax" => {
            let rate = Ratio::new(BOOK.tax_percent.value, 100);
            subsidy.eligible_cost.share_floor(rate) > Yen::ZERO
        }
        "eligible" => settled.cost.initial > Yen::ZERO,
        // Over its own limit, and yet not over: the sum is kept.
        "figure combined_monthly_fee" => judged(|one| matches!(one, Figures::PriceLimit { .. })),
        "figure class2_price" => judged(|one| matches!(one, Figures::Price(_))),
        other => panic!("{other}: say here what another choice would change"),
    }
}

/// Whether a share has a part of a yen.
fn is_broken(cost: u64, rate: Ratio) -> bool {
    let above = u128::from(cost) * u128::from(rate.numerator());
    above % u128::from(rate.denominator()) != 0
}

fn comparison_would(asked: &Comparison, place: &Place) -> bool {
    let Comparison {
        request,
        plan,
        year,
    } = asked;
    let settled = Settlement::of(request, &BOOK);
    let ways = Ways::of(request, &settled, plan, year, &BOOK);
    let normal = place.file.contains("/it-normal-");
    let service = if normal {
        ways.in_normal.cost
    } else {
        ways.in_invoice.cost
    };
    [Yen::ZERO, service].into_iter().any(|service| {
        let grant = if normal {
            Some(year.normal.grant(plan, request.applicant, service))
        } else {
            year.invoice.grant(plan, request.applicant, service)
        };
        let Some(grant) = grant.filter(|grant| grant.before_limits > Yen::ZERO) else {
            return false;
        };
        match place.record.as_str() {
            "rounding" if normal => {
                let rate = year.normal.rate_rule(plan).value;
                is_broken(grant.eligible.total().to_u64(), rate)
            }
            "rounding" => {
                let service = u128::from(service.to_u64());
                let (_, (above, below), _) =
                    invoice_exactly(&year.invoice, plan, request.applicant, service);
                above % below != 0
            }
            "tax" => true,
            other => panic!("{other}: say here what another choice would change"),
        }
    })
}
