//! What does the tool of a comparison cost and cover? Its object, field by field.

use super::error::RequestError;
use super::fields::Fields;
use crate::domain::{ExclTax, Functions, Months, Processes, ToolPlan, Yen, YenPerMonth};

/// The fields of a tool, in the order of the contract.
pub(super) const TOOL_FIELDS: [&str; 9] = [
    "softwareFee",
    "cloudMonthlyFee",
    "cloudMonths",
    "introductionFee",
    "pcFee",
    "registerFee",
    "processes",
    "functions",
    "lowWages",
];

/// Reads a tool.
pub(super) fn read_tool(fields: &Fields<'_>) -> Result<ToolPlan, RequestError> {
    let software = fee(fields, "softwareFee")?;
    let cloud_monthly = fee(fields, "cloudMonthlyFee")?;
    let cloud_months = cloud_months(fields, cloud_monthly)?;
    let introduction = fee(fields, "introductionFee")?;
    let pc = fee(fields, "pcFee")?;
    let register = fee(fields, "registerFee")?;
    let processes = fields.count("processes", 0..=Processes::MAX)?;
    let functions = fields.count("functions", 0..=Functions::MAX)?;
    Ok(ToolPlan {
        software,
        cloud_monthly: YenPerMonth::new(cloud_monthly),
        cloud_months,
        introduction,
        pc,
        register,
        processes: processes.and_then(Processes::new).unwrap_or_default(),
        functions: functions.and_then(Functions::new).unwrap_or_default(),
        low_wages: fields.bool("lowWages")?.unwrap_or(false),
    })
}

/// Every amount of a tool is 税抜, whatever the offer's tax basis is.
fn fee(fields: &Fields<'_>, name: &str) -> Result<Yen<ExclTax>, RequestError> {
    let fee = fields.fee(name)?;
    Ok(fee.map_or(Yen::ZERO, |fee| Yen::new(fee.to_u64())))
}

/// A cloud that costs something says for how long: there is no usual term to fall back on.
fn cloud_months(fields: &Fields<'_>, monthly: Yen<ExclTax>) -> Result<Months, RequestError> {
    let months = fields.count("cloudMonths", Months::RANGE)?;
    let months = months.and_then(Months::new);
    if monthly == Yen::ZERO {
        return Ok(months.unwrap_or(Months::ONE));
    }
    fields.required("cloudMonths", months)
}
