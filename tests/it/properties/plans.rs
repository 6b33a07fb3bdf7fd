//! Which tools are tried beside a service? Any, most of them near the ends of bands and slices.

use otasuke_calculator::domain::{
    Functions, Months, Processes, Quoted, ToolPlan, Yen, YenPerMonth,
};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{json, Value};

use super::requests::months;

/// Costs at which a band or a slice of some year ends, the tool alone.
const ENDS: [u64; 9] = [
    75_000, 100_000, 625_000, 666_667, 2_250_000, 3_000_000, 5_125_000, 5_166_667, 9_000_000,
];

/// Any tool.
pub fn plans() -> impl Strategy<Value = ToolPlan> {
    let costs = (fees(), fees(), fees(), small_fees(), small_fees());
    let covers = (processes(), 0..=Functions::MAX, any::<bool>());
    (costs, months(), covers).prop_map(|(costs, cloud_months, covers)| ToolPlan {
        software: Yen::new(costs.0),
        cloud_monthly: YenPerMonth::new(Yen::new(costs.1)),
        cloud_months,
        introduction: Yen::new(costs.2),
        pc: Yen::new(costs.3),
        register: Yen::new(costs.4),
        processes: Processes::new(covers.0).unwrap(),
        functions: Functions::new(covers.1).unwrap(),
        low_wages: covers.2,
    })
}

fn fees() -> impl Strategy<Value = u64> {
    let near = (select(&ENDS), 0..=6_u64).prop_map(|(end, more)| end - 3 + more);
    prop_oneof![
        3 => Just(0),
        4 => near,
        2 => 1_999_997..=2_000_003_u64,
        4 => 0..=10_000_000_u64,
        1 => 0..=Yen::<Quoted>::FEE_MAX,
    ]
}

/// What hardware costs: around the ends of its two limits.
fn small_fees() -> impl Strategy<Value = u64> {
    prop_oneof![
        3 => Just(0),
        3 => 199_997..=200_003_u64,
        3 => 399_997..=400_003_u64,
        3 => 0..=1_000_000_u64,
    ]
}

fn processes() -> impl Strategy<Value = u32> {
    prop_oneof![4 => 0..=5_u32, 1 => 0..=Processes::MAX]
}

/// The tool as the contract writes it, every field given.
pub fn to_json(plan: &ToolPlan) -> Value {
    json!({
        "softwareFee": plan.software.to_string(),
        "cloudMonthlyFee": plan.cloud_monthly.each_month().to_string(),
        "cloudMonths": plan.cloud_months.get(),
        "introductionFee": plan.introduction.to_string(),
        "pcFee": plan.pc.to_string(),
        "registerFee": plan.register.to_string(),
        "processes": plan.processes.get(),
        "functions": plan.functions.get(),
        "lowWages": plan.low_wages,
    })
}

/// The tool with more of one thing, whichever `what` says, by that much.
pub fn raised(plan: &ToolPlan, what: u32, more: u64) -> ToolPlan {
    let mut plan = *plan;
    let cost = |cost: Yen<_>| Yen::new((cost.to_u64() + more).min(Yen::<Quoted>::FEE_MAX));
    let count = |now: u32, most: u32| (now + 1).min(most);
    match what {
        0 => plan.software = cost(plan.software),
        1 => plan.cloud_monthly = YenPerMonth::new(cost(plan.cloud_monthly.each_month())),
        2 => plan.introduction = cost(plan.introduction),
        3 => plan.pc = cost(plan.pc),
        4 => plan.register = cost(plan.register),
        5 => {
            let months = count(plan.cloud_months.get(), *Months::RANGE.end());
            plan.cloud_months = Months::new(months).unwrap();
        }
        6 => {
            let processes = count(plan.processes.get(), Processes::MAX);
            plan.processes = Processes::new(processes).unwrap();
        }
        7 => {
            let functions = count(plan.functions.get(), Functions::MAX);
            plan.functions = Functions::new(functions).unwrap();
        }
        _ => plan.low_wages = true,
    }
    plan
}

/// How many things [`raised`] can raise.
pub const RAISED: u32 = 9;
