//! Do 通常枠 and インボイス枠 pay what is written, alone and beside the security programme?

use std::sync::LazyLock;

use otasuke_calculator::domain::{
    Applicant, FrameGrant, FrameKind, FrameYear, Functions, Months, Named, Outcome, Processes,
    Settlement, ToolPlan, Way, WayKind, Ways, Yen, YenPerMonth,
};
use serde::Deserialize;

use super::{cases, sme, Asked};
use crate::rule_docs::Rules;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    normal: Vec<Normal>,
    invoice: Vec<Invoice>,
    wage_plan: Vec<WagePlan>,
    ways: Vec<WaysOf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Normal {
    how: String,
    years: Vec<u32>,
    #[serde(default = "sme")]
    applicant: String,
    tool: Tool,
    eligible: u64,
    amount: u64,
    band: usize,
    outcome: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Invoice {
    how: String,
    years: Vec<u32>,
    #[serde(default = "sme")]
    applicant: String,
    tool: Tool,
    amount: u64,
    outcome: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WagePlan {
    how: String,
    years: Vec<u32>,
    #[serde(default = "sme")]
    applicant: String,
    tool: Tool,
    amount: u64,
    asked: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WaysOf {
    how: String,
    years: Vec<u32>,
    service: Asked,
    tool: Tool,
    total: u64,
    list: Vec<Line>,
}

/// What a way comes to.
#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Line {
    way: String,
    security: u64,
    frame: u64,
    sum: u64,
    left: u64,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Tool {
    software: u64,
    cloud_monthly: u64,
    cloud_months: u32,
    introduction: u64,
    pc: u64,
    register: u64,
    processes: u32,
    functions: u32,
    low_wages: bool,
}

impl Default for Tool {
    fn default() -> Self {
        Self {
            software: 0,
            cloud_monthly: 0,
            cloud_months: 1,
            introduction: 0,
            pc: 0,
            register: 0,
            processes: 0,
            functions: 0,
            low_wages: false,
        }
    }
}

impl Tool {
    fn plan(&self) -> ToolPlan {
        ToolPlan {
            software: Yen::new(self.software),
            cloud_monthly: YenPerMonth::new(Yen::new(self.cloud_monthly)),
            cloud_months: Months::new(self.cloud_months).unwrap(),
            introduction: Yen::new(self.introduction),
            pc: Yen::new(self.pc),
            register: Yen::new(self.register),
            processes: Processes::new(self.processes).unwrap(),
            functions: Functions::new(self.functions).unwrap(),
            low_wages: self.low_wages,
        }
    }
}

/// What these rules come to, for every case.
pub fn answers(rules: &Rules) -> Vec<String> {
    static FILE: LazyLock<File> = LazyLock::new(|| cases("frames"));
    let file = &*FILE;
    let all = rules.frames.iter().flat_map(|year| {
        let normal = file
            .normal
            .iter()
            .map(|case| format!("{:?}", case.found(year)));
        let invoice = file
            .invoice
            .iter()
            .map(|case| format!("{:?}", case.found(year)));
        let plans = file
            .wage_plan
            .iter()
            .map(|case| format!("{:?}", case.found(year)));
        let ways = file
            .ways
            .iter()
            .map(|case| format!("{:?}", case.found(year, rules)));
        normal
            .chain(invoice)
            .chain(plans)
            .chain(ways)
            .collect::<Vec<_>>()
    });
    all.collect()
}

impl Normal {
    /// How it ends, the sum and its band, and the cost that counts.
    fn found(&self, year: &FrameYear) -> ((String, u64, usize), u64) {
        let applicant = Applicant::named(&self.applicant).unwrap();
        let grant = year.normal.grant(&self.tool.plan(), applicant, Yen::ZERO);
        let band = grant.band.map_or(0, |band| band + 1);
        let sum = (outcome(&grant), grant.amount.to_u64(), band);
        (sum, grant.eligible.total().to_u64())
    }
}

impl Invoice {
    /// How it ends and the sum, where one is computed.
    fn found(&self, year: &FrameYear) -> Option<(String, u64)> {
        let applicant = Applicant::named(&self.applicant).unwrap();
        let grant = year
            .invoice
            .grant(&self.tool.plan(), applicant, Yen::ZERO)?;
        Some((outcome(&grant), grant.amount.to_u64()))
    }
}

impl WagePlan {
    /// The sum, and whether the plan is asked for.
    fn found(&self, year: &FrameYear) -> (u64, bool) {
        let applicant = Applicant::named(&self.applicant).unwrap();
        let grant = year.normal.grant(&self.tool.plan(), applicant, Yen::ZERO);
        (grant.amount.to_u64(), grant.wage_plan)
    }
}

impl WaysOf {
    /// What everything costs, and what each way comes to.
    fn found(&self, year: &'static FrameYear, rules: &Rules) -> (u64, Vec<Line>) {
        let request = rules.of(self.service.request(year.fiscal_year));
        let settled = Settlement::of(&request, rules.book);
        let ways = Ways::of(&request, &settled, &self.tool.plan(), year, rules.book);
        (
            ways.total_incl_tax.to_u64(),
            ways.list.iter().map(line).collect(),
        )
    }
}

fn year(fiscal_year: u32) -> &'static FrameYear {
    let mut years = Rules::of_today().frames.iter();
    years.find(|year| year.fiscal_year == fiscal_year).unwrap()
}

/// The name of an outcome as the file writes it.
fn outcome(grant: &FrameGrant) -> String {
    match grant.outcome {
        Outcome::Refused(why) => format!("{why:?}"),
        other => format!("{other:?}"),
    }
}

#[test]
fn the_regular_programme_pays_what_is_written() {
    let file: File = cases("frames");
    assert!(file.normal.len() >= 40);
    for case in &file.normal {
        for fiscal_year in &case.years {
            let (found, eligible) = case.found(year(*fiscal_year));
            let expected = (case.outcome.clone(), case.amount, case.band);
            assert_eq!(found, expected, "{fiscal_year}: {}", case.how);
            if case.amount > 0 {
                assert_eq!(eligible, case.eligible, "{}", case.how);
            }
        }
    }
}

#[test]
fn the_invoice_programme_pays_what_is_written_in_the_years_with_official_figures() {
    let file: File = cases("frames");
    assert!(file.invoice.len() >= 30);
    for case in &file.invoice {
        for year in Rules::of_today().frames {
            let expected = (case.outcome.clone(), case.amount);
            let expected = case.years.contains(&year.fiscal_year).then_some(expected);
            assert_eq!(
                case.found(year),
                expected,
                "{}: {}",
                year.fiscal_year,
                case.how
            );
        }
    }
}

#[test]
fn a_wage_plan_is_asked_for_where_it_is_written() {
    let file: File = cases("frames");
    assert!(file.wage_plan.len() >= 10);
    for case in &file.wage_plan {
        for fiscal_year in &case.years {
            let found = case.found(year(*fiscal_year));
            let expected = (case.amount, case.asked);
            assert_eq!(found, expected, "{fiscal_year}: {}", case.how);
        }
    }
}

fn line(way: &Way) -> Line {
    let name = match way.kind {
        WayKind::ServiceAlone => "service-alone",
        WayKind::Apart(FrameKind::Normal) => "normal-apart",
        WayKind::Together(FrameKind::Normal) => "normal-together",
        WayKind::Apart(FrameKind::Invoice) => "invoice-apart",
        WayKind::Together(FrameKind::Invoice) => "invoice-together",
    };
    Line {
        way: name.to_owned(),
        security: way.security.to_u64(),
        frame: way.frame.map_or(0, |grant| grant.amount.to_u64()),
        sum: way.sum.to_u64(),
        left: way.left_incl_tax.to_u64(),
    }
}

#[test]
fn every_way_comes_to_what_is_written() {
    let file: File = cases("frames");
    assert!(file.ways.len() >= 12);
    for case in &file.ways {
        for fiscal_year in &case.years {
            let (total, lines) = case.found(year(*fiscal_year), &Rules::of_today());
            let at = format!("{fiscal_year}: {}", case.how);
            assert_eq!(total, case.total, "{at}");
            assert_eq!(lines, case.list, "{at}");
        }
    }
}
