//! What does the contract of the comparison come to, computed once more? In plain fractions, by sums
//! over the slices, and from nothing but the text of `docs/contract-frames.md` and the figures.

use otasuke_calculator::domain::{
    Applicant, CheckRule, CheckStatus, Compliance, FrameYear, InvoiceFrame, NormalFrame, Ratio,
    Repeat, Request, Settlement, TaxBasis, ToolPlan,
};

/// A number of yen as a fraction: above the line, below it.
pub type Fraction = (u128, u128);

/// What a frame pays: the outcome's name, the sum, and the band.
pub type Paid = (&'static str, u128, Option<u64>);

fn plus(left: Fraction, right: Fraction) -> Fraction {
    (left.0 * right.1 + right.0 * left.1, left.1 * right.1)
}

/// What is left of `left`; nothing where `right` is more.
fn minus(left: Fraction, right: Fraction) -> Fraction {
    let difference = (left.0 * right.1).saturating_sub(right.0 * left.1);
    (difference, left.1 * right.1)
}

fn at_most(value: Fraction, limit: Fraction) -> Fraction {
    if value.0 * limit.1 <= limit.0 * value.1 {
        value
    } else {
        limit
    }
}

fn times(value: Fraction, rate: Ratio) -> Fraction {
    (
        value.0 * u128::from(rate.numerator()),
        value.1 * u128::from(rate.denominator()),
    )
}

/// What `value` is that share of.
fn divided(value: Fraction, rate: Ratio) -> Fraction {
    (
        value.0 * u128::from(rate.denominator()),
        value.1 * u128::from(rate.numerator()),
    )
}

const fn floor(value: Fraction) -> u128 {
    value.0 / value.1
}

const fn whole(yen: u64) -> Fraction {
    (yen as u128, 1)
}

/// All that the tool costs, 税抜.
pub fn tool_cost(plan: &ToolPlan) -> u128 {
    let months = u64::from(plan.cloud_months.get());
    let cloud = plan.cloud_monthly.each_month().to_u64() * months;
    let hardware = plan.pc.to_u64() + plan.register.to_u64();
    u128::from(plan.software.to_u64() + cloud + plan.introduction.to_u64() + hardware)
}

/// 補助対象経費 of a frame.
fn eligible(plan: &ToolPlan, cloud_months: u32, introduction: Option<u64>, service: u128) -> u128 {
    let months = u64::from(plan.cloud_months.get().min(cloud_months));
    let cloud = plan.cloud_monthly.each_month().to_u64() * months;
    let fee = plan.introduction.to_u64();
    let introduction = introduction.map_or(fee, |max| fee.min(max));
    u128::from(plan.software.to_u64() + cloud + introduction) + service
}

/// The service as it counts in a frame.
pub fn service_cost(
    request: &Request,
    settled: &Settlement,
    months_max: u32,
    repeat: Repeat,
) -> u128 {
    let over = settled
        .checks
        .iter()
        .any(|check| check.rule == CheckRule::Capacity && check.status == CheckStatus::Over);
    let repeated = request.already_subsidised && repeat == Repeat::Ineligible;
    if settled.compliance == Compliance::Outside || over || repeated {
        return 0;
    }
    let offer = &request.offer;
    let months = request
        .term_months
        .get()
        .max(offer.min_term_months.get())
        .min(months_max);
    let fees = u128::from(settled.cost.monthly.each_month().to_u64()) * u128::from(months);
    match offer.tax_basis {
        TaxBasis::Excluded => fees,
        TaxBasis::Included => fees * 10 / 11,
    }
}

fn refusal(
    plan: &ToolPlan,
    applicant: Applicant,
    covered: u32,
    least: u32,
) -> Option<&'static str> {
    let cloud = plan.cloud_monthly.each_month().to_u64();
    if applicant == Applicant::Large {
        Some("applicantTooLarge")
    } else if plan.software.to_u64() + cloud == 0 {
        Some("noTool")
    } else if covered < least {
        Some("nothingCovered")
    } else {
        None
    }
}

/// 通常枠.
pub fn normal(frame: &NormalFrame, plan: &ToolPlan, applicant: Applicant, service: u128) -> Paid {
    let (lower, upper) = (frame.lower.value, frame.upper.value);
    let processes = plan.processes.get();
    if let Some(why) = refusal(plan, applicant, processes, lower.processes_min) {
        return (why, 0, None);
    }
    let introduction = frame.introduction_max.as_ref();
    let introduction = introduction.map(|max| max.value.to_u64());
    let cost = eligible(plan, frame.cloud_months_max.value, introduction, service);
    let low = frame.low_wage_rate.as_ref().filter(|_| plan.low_wages);
    let rate = low.map_or(frame.rate.value, |low| low.rate.value);
    let share = floor(times((cost, 1), rate));
    let yen = |amount: u64| u128::from(amount);
    if share < yen(lower.floor.to_u64()) {
        ("belowFloor", 0, None)
    } else if share < yen(lower.below.to_u64()) {
        ("payable", share, Some(1))
    } else if processes < upper.processes_min {
        ("cutBelowNextBand", yen(lower.below.to_u64()) - 1, Some(1))
    } else if share > yen(upper.cap.to_u64()) {
        ("capped", yen(upper.cap.to_u64()), Some(2))
    } else {
        ("payable", share, Some(2))
    }
}

/// インボイス枠.
pub fn invoice(frame: &InvoiceFrame, plan: &ToolPlan, applicant: Applicant, service: u128) -> Paid {
    let (outcome, sum, band) = invoice_exactly(frame, plan, applicant, service);
    (outcome, floor(sum), band)
}

/// The slices one by one, each for itself, and then their sum before it is rounded.
pub fn invoice_exactly(
    frame: &InvoiceFrame,
    plan: &ToolPlan,
    applicant: Applicant,
    service: u128,
) -> (&'static str, Fraction, Option<u64>) {
    let functions = plan.functions.get();
    let least = frame.slices[0].value.functions_min;
    if let Some(why) = refusal(plan, applicant, functions, least) {
        return (why, whole(0), None);
    }
    let introduction = Some(frame.introduction_max.value.to_u64());
    let cost = (
        eligible(plan, frame.cloud_months_max.value, introduction, service),
        1,
    );
    let (mut start, mut from) = (whole(0), 0);
    let (mut sum, mut outcome, mut band) = (whole(0), "capped", 0);
    for (rule, number) in frame.slices.iter().zip(1..) {
        let slice = rule.value;
        let rate = slice.rates.of(applicant);
        let width = whole(slice.cap.to_u64() - from);
        let share = times(minus(cost, start), rate);
        if share.0 == 0 && number > 1 {
            break;
        }
        if functions < slice.functions_min {
            outcome = "cutBelowNextBand";
            break;
        }
        band = number;
        sum = plus(sum, at_most(share, width));
        outcome = if share.0 * width.1 <= width.0 * share.1 {
            "payable"
        } else {
            "capped"
        };
        start = plus(start, divided(width, rate));
        from = slice.cap.to_u64();
    }
    let share = |cost: u64, rule: &otasuke_calculator::domain::Hardware| {
        at_most(times(whole(cost), rule.rate), whole(rule.cap.to_u64()))
    };
    let pc = share(plan.pc.to_u64(), &frame.pc.value);
    let register = share(plan.register.to_u64(), &frame.register.value);
    (outcome, plus(sum, plus(pc, register)), Some(band))
}

/// Every way of the year: its name, the part of the security programme, and what its frame pays.
pub fn ways(
    request: &Request,
    settled: &Settlement,
    plan: &ToolPlan,
    year: &FrameYear,
) -> Vec<(&'static str, u128, Option<Paid>)> {
    let security = u128::from(settled.subsidy.amount.to_u64());
    let who = request.applicant;
    let service = |months: u32, repeat| service_cost(request, settled, months, repeat);
    let frame = &year.normal;
    let beside = service(frame.service_months_max.value, frame.repeat.value);
    let mut ways = vec![
        ("serviceAlone", security, None),
        ("normalApart", security, Some(normal(frame, plan, who, 0))),
        ("normalTogether", 0, Some(normal(frame, plan, who, beside))),
    ];
    let frame = &year.invoice;
    if frame.computed.value {
        let beside = service(frame.service_months_max.value, frame.repeat.value);
        let paid = |service| Some(invoice(frame, plan, who, service));
        ways.push(("invoiceApart", security, paid(0)));
        ways.push(("invoiceTogether", 0, paid(beside)));
    }
    ways
}
