//! Does each way come to what is computed by hand? The boundaries stand in `tests/cases-panels`.

use super::*;
use crate::domain::{
    Applicant, EndpointFee, Enhancements, ExclTax, MonitoringKind, Months, Offer, Reason, Request,
    ServiceClass, Settlement, TaxBasis, Terminals, Yen, YenPerMonth,
};
use crate::rules::{BOOK, FRAMES};

fn year(fiscal_year: u32) -> &'static FrameYear {
    FRAMES
        .iter()
        .find(|year| year.fiscal_year == fiscal_year)
        .unwrap()
}

/// A tool that is bought, with so many processes and functions.
fn tool(software: u64, processes: u32, functions: u32) -> ToolPlan {
    ToolPlan {
        software: Yen::new(software),
        cloud_monthly: YenPerMonth::new(Yen::ZERO),
        cloud_months: Months::ONE,
        introduction: Yen::ZERO,
        pc: Yen::ZERO,
        register: Yen::ZERO,
        processes: Processes::new(processes).unwrap(),
        functions: Functions::new(functions).unwrap(),
        low_wages: false,
    }
}

const NO_SERVICE: Yen<ExclTax> = Yen::ZERO;

#[test]
fn a_plan_counts_no_more_than_there_is() {
    for (count, is_some) in [(0, true), (3, true), (4, false), (u32::MAX, false)] {
        assert_eq!(
            Functions::new(count).is_some(),
            is_some,
            "{count} functions"
        );
    }
    for (count, is_some) in [(1, true), (99, true), (100, false), (u32::MAX, false)] {
        assert_eq!(
            Processes::new(count).is_some(),
            is_some,
            "{count} processes"
        );
    }
}

#[test]
fn cloud_fees_and_introduction_count_as_far_as_the_year_lets_them() {
    let plan = ToolPlan {
        cloud_monthly: YenPerMonth::new(Yen::new(10_000)),
        cloud_months: Months::new(36).unwrap(),
        introduction: Yen::new(2_500_000),
        ..tool(100_000, 1, 0)
    };
    // 2024: 100,000 + 24 × 10,000 + 2,500,000 = 2,840,000. From 2025 on 2,000,000 of the
    // introduction count: 2,340,000.
    for (fiscal_year, cost, amount) in [
        (2024, 2_840_000, 1_420_000),
        (2025, 2_340_000, 1_170_000),
        (2026, 2_340_000, 1_170_000),
    ] {
        let grant = year(fiscal_year)
            .normal
            .grant(&plan, Applicant::Small, NO_SERVICE);
        let found = (grant.eligible.total().to_u64(), grant.amount.to_u64());
        assert_eq!(found, (cost, amount), "{fiscal_year}");
    }
    // All 36 months are paid for: 100,000 + 360,000 + 2,500,000.
    assert_eq!(plan.total(), Yen::new(2_960_000));
}

#[test]
fn a_sum_is_shown_only_where_the_figures_are_official() {
    let grant = |fiscal_year| {
        let plan = tool(1_000_000, 0, 2);
        year(fiscal_year)
            .invoice
            .grant(&plan, Applicant::Sme, NO_SERVICE)
    };
    assert!(grant(2024).is_none() && grant(2025).is_some() && grant(2026).is_some());
}

/// The example of the contract: ten terminals at 2,000 yen for 24 months, 30,000 once, 税抜.
fn request(fiscal_year: u32, fee: u64, basis: TaxBasis) -> Request {
    let id = format!("it-security-{fiscal_year}");
    let months = |count| Months::new(count).unwrap();
    let endpoint_fee = EndpointFee::Flat(YenPerMonth::new(Yen::fee(fee).unwrap()));
    Request {
        programme: BOOK.programme(&id).unwrap(),
        applicant: Applicant::Sme,
        already_subsidised: false,
        as_of: None,
        terminals: Terminals::new(10).unwrap(),
        term_months: months(24),
        offer: Offer {
            tax_basis: basis,
            initial_fee: Yen::fee(30_000).unwrap(),
            ..Offer::of(
                ServiceClass::One,
                MonitoringKind::Endpoint.with_fees(YenPerMonth::new(Yen::ZERO), endpoint_fee),
            )
        },
    }
}

fn ways(request: &Request, plan: &ToolPlan) -> Ways {
    let settled = Settlement::of(request, &BOOK);
    Ways::of(
        request,
        &settled,
        plan,
        year(request.programme.fiscal_year),
        &BOOK,
    )
}

/// Each way with its two parts and what is left.
fn sums(ways: &Ways) -> Vec<(WayKind, u64, u64, u64)> {
    let line = |way: &Way| {
        let frame = way.frame.map_or(0, |grant| grant.amount.to_u64());
        let left = way.left_incl_tax.to_u64();
        (way.kind, way.security.to_u64(), frame, left)
    };
    ways.list.iter().map(line).collect()
}

const ALONE: WayKind = WayKind::ServiceAlone;
const APART: WayKind = WayKind::Apart(FrameKind::Normal);
const TOGETHER: WayKind = WayKind::Together(FrameKind::Normal);
const INVOICE_APART: WayKind = WayKind::Apart(FrameKind::Invoice);
const INVOICE_TOGETHER: WayKind = WayKind::Together(FrameKind::Invoice);

#[test]
fn the_ways_of_each_year_share_one_total() {
    let plan = tool(1_000_000, 2, 2);
    // Tool 1,100,000 税込; service (480,000 + 30,000) × 1.1 = 561,000; 1,661,000 in all.
    // 2024: 480,000 / 2 = 240,000 and 1,000,000 / 2 = 500,000; together 1,480,000 / 2 = 740,000.
    let of_2024 = ways(&request(2024, 2_000, TaxBasis::Excluded), &plan);
    assert_eq!(of_2024.total_incl_tax, Yen::new(1_661_000));
    assert_eq!(
        sums(&of_2024),
        [
            (ALONE, 240_000, 0, 1_421_000),
            (APART, 240_000, 500_000, 921_000),
            (TOGETHER, 0, 740_000, 921_000),
        ]
    );
    assert!(of_2024.not_computed.is_some());
    // 2025: twelve months count together: (1,000,000 + 240,000) / 2 = 620,000.
    // インボイス枠: 722,222 alone (above); 500,000 + (1,240,000 - 666,666 2/3) × 2/3 = 882,222.2.
    let of_2025 = ways(&request(2025, 2_000, TaxBasis::Excluded), &plan);
    assert_eq!(
        sums(&of_2025),
        [
            (ALONE, 240_000, 0, 1_421_000),
            (APART, 240_000, 500_000, 921_000),
            (TOGETHER, 0, 620_000, 1_041_000),
            (INVOICE_APART, 240_000, 722_222, 698_778),
            (INVOICE_TOGETHER, 0, 882_222, 778_778),
        ]
    );
    let ranked: Vec<_> = of_2025.ranked().iter().map(|way| way.kind).collect();
    assert_eq!(
        ranked,
        [INVOICE_APART, INVOICE_TOGETHER, APART, TOGETHER, ALONE]
    );
}

#[test]
fn together_can_pay_where_the_security_programme_does_not() {
    // 10 × 400 × 24 = 96,000: half of it is below the floor. Together, in 2025, twelve months
    // count: (1,000,000 + 48,000) / 2 = 524,000. 税込 400 is 363.6: 48,000 × 10 / 11 = 43,636,
    // (1,000,000 + 43,636) / 2 = 521,818.
    let plan = tool(1_000_000, 1, 0);
    for (basis, together) in [(TaxBasis::Excluded, 524_000), (TaxBasis::Included, 521_818)] {
        let found = ways(&request(2025, 400, basis), &plan);
        let parts: Vec<_> = sums(&found)
            .into_iter()
            .map(|(kind, security, frame, _)| (kind, security, frame))
            .collect();
        assert_eq!(
            parts[..3],
            [(ALONE, 0, 0), (APART, 0, 500_000), (TOGETHER, 0, together)]
        );
        assert_eq!(found.ranked()[0].kind, TOGETHER);
    }
}

#[test]
fn a_service_that_no_frame_may_pay_adds_nothing() {
    let plan = tool(1_000_000, 1, 0);
    // 2,001 yen is over the limit of the standard.
    let over = ways(&request(2025, 2_001, TaxBasis::Excluded), &plan);
    assert_eq!(over.in_normal.reasons, [Reason::StandardNotMet]);
    let mut again = request(2025, 2_000, TaxBasis::Excluded);
    again.already_subsidised = true;
    let barred = ways(&again, &plan);
    assert_eq!(barred.in_normal.reasons, [Reason::AlreadySubsidised]);
    assert_eq!(barred.in_invoice.reasons, [Reason::AlreadySubsidised]);
    for found in [over, barred] {
        let parts: Vec<_> = found.list[..3].iter().map(|way| way.sum.to_u64()).collect();
        assert_eq!(parts, [0, 500_000, 500_000]);
    }
    // In 2024 it is not known: the service counts, and that is said.
    again.programme = BOOK.programme("it-security-2024").unwrap();
    let unclear = ways(&again, &plan);
    assert!(unclear.in_normal.repeat_unclear && unclear.in_normal.reasons.is_empty());
    assert_eq!(unclear.list[2].sum, Yen::new(740_000));
}

#[test]
fn a_company_that_is_too_large_is_paid_in_no_way() {
    let mut large = request(2025, 2_000, TaxBasis::Excluded);
    large.applicant = Applicant::Large;
    let found = ways(&large, &tool(1_000_000, 4, 3));
    assert!(found.list.iter().all(|way| way.sum == Yen::ZERO));
    assert!(found.ranked().is_empty());
    let refused = Outcome::Refused(Refusal::ApplicantTooLarge);
    assert!(found.list[1..]
        .iter()
        .all(|way| way.frame.unwrap().outcome == refused));
}

#[test]
fn the_service_alone_meets_no_frame() {
    let found = ways(&request(2025, 2_000, TaxBasis::Excluded), &tool(0, 0, 0));
    let outcome = found.list[2].frame.unwrap().outcome;
    assert_eq!(outcome, Outcome::Refused(Refusal::NoTool));
    let ranked: Vec<_> = found.ranked().iter().map(|way| way.kind).collect();
    assert_eq!(ranked, [ALONE]);
}

#[test]
fn the_largest_plan_is_still_exact() {
    let most = Yen::new(1_000_000_000);
    let mut largest = request(2024, 1_000_000_000, TaxBasis::Excluded);
    largest.terminals = Terminals::new(100_000).unwrap();
    largest.offer.service_class = ServiceClass::Two;
    largest.offer.enhancements = Enhancements::default().with(crate::domain::Enhancement::Cloud);
    let plan = ToolPlan {
        software: most,
        cloud_monthly: YenPerMonth::new(most),
        cloud_months: Months::new(120).unwrap(),
        introduction: most,
        pc: most,
        register: most,
        ..tool(0, 99, 3)
    };
    let found = ways(&largest, &plan);
    // Tool: (1 + 120 + 1 + 1 + 1) × 10^9; service 24 × 10^14 and 30,000 once; 10 % on each.
    assert_eq!(found.total_incl_tax, Yen::new(2_640_136_400_033_000));
    assert_eq!(found.list[2].sum, Yen::new(4_500_000));
    largest.programme = BOOK.programme("it-security-2025").unwrap();
    let sums: Vec<_> = ways(&largest, &plan)
        .list
        .iter()
        .map(|way| way.sum.to_u64())
        .collect();
    assert_eq!(
        sums,
        [1_500_000, 6_000_000, 4_500_000, 5_300_000, 3_800_000]
    );
}

/// A yen more of cost never pays less, and never more than a yen more.
#[test]
fn a_yen_more_of_cost_pays_at_most_a_yen_more() {
    let ends = [
        100_000, 625_000, 666_667, 3_000_000, 5_125_000, 5_166_667, 9_000_000,
    ];
    for cost in ends.into_iter().flat_map(|end| end - 50..end + 50) {
        for (processes, functions) in [(1, 1), (4, 2)] {
            let paid = |software| {
                let plan = tool(software, processes, functions);
                let year = year(2025);
                let normal = year.normal.grant(&plan, Applicant::Sme, NO_SERVICE);
                let invoice = |who| year.invoice.grant(&plan, who, NO_SERVICE).unwrap();
                let invoices = [Applicant::Sme, Applicant::Small].map(invoice);
                [normal, invoices[0], invoices[1]].map(|grant| grant.amount.to_u64())
            };
            for (less, more) in paid(cost).into_iter().zip(paid(cost + 1)) {
                // The floor of the regular programme is a step of its own.
                let at_floor = less == 0 && more == 50_000;
                assert!(less <= more && (more <= less + 1 || at_floor), "{cost} yen");
            }
        }
    }
}
