//! Do 通常枠 and インボイス枠 pay what is written, alone and beside the security programme?

use otasuke_calculator::domain::{
    Applicant, FrameGrant, FrameKind, FrameYear, Functions, Months, Named, Outcome, Processes,
    Settlement, ToolPlan, Way, WayKind, Ways, Yen, YenPerMonth,
};
use otasuke_calculator::rules::{BOOK, FRAMES};
use serde::Deserialize;

use super::{cases, sme, Asked};

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

fn year(fiscal_year: u32) -> &'static FrameYear {
    let mut years = FRAMES.iter();
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
            let applicant = Applicant::named(&case.applicant).unwrap();
            let grant = year(*fiscal_year)
                .normal
                .grant(&case.tool.plan(), applicant, Yen::ZERO);
            let band = grant.band.map_or(0, |band| band + 1);
            let found = (outcome(&grant), grant.amount.to_u64(), band);
            let expected = (case.outcome.clone(), case.amount, case.band);
            assert_eq!(found, expected, "{fiscal_year}: {}", case.how);
            if case.amount > 0 {
                assert_eq!(
                    grant.eligible.total().to_u64(),
                    case.eligible,
                    "{}",
                    case.how
                );
            }
        }
    }
}

#[test]
fn the_invoice_programme_pays_what_is_written_in_the_years_with_official_figures() {
    let file: File = cases("frames");
    assert!(file.invoice.len() >= 30);
    for case in &file.invoice {
        let applicant = Applicant::named(&case.applicant).unwrap();
        for year in &FRAMES {
            let grant = year
                .invoice
                .grant(&case.tool.plan(), applicant, Yen::ZERO)
                .map(|grant| (outcome(&grant), grant.amount.to_u64()));
            let expected = (case.outcome.clone(), case.amount);
            let expected = case.years.contains(&year.fiscal_year).then_some(expected);
            assert_eq!(grant, expected, "{}: {}", year.fiscal_year, case.how);
        }
    }
}

#[test]
fn a_wage_plan_is_asked_for_where_it_is_written() {
    let file: File = cases("frames");
    assert!(file.wage_plan.len() >= 10);
    for case in &file.wage_plan {
        for fiscal_year in &case.years {
            let applicant = Applicant::named(&case.applicant).unwrap();
            let plan = case.tool.plan();
            let grant = year(*fiscal_year).normal.grant(&plan, applicant, Yen::ZERO);
            let found = (grant.amount.to_u64(), grant.wage_plan);
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
            let request = case.service.request(*fiscal_year);
            let settled = Settlement::of(&request, &BOOK);
            let plan = case.tool.plan();
            let ways = Ways::of(&request, &settled, &plan, year(*fiscal_year), &BOOK);
            let at = format!("{fiscal_year}: {}", case.how);
            assert_eq!(ways.total_incl_tax.to_u64(), case.total, "{at}");
            let lines: Vec<Line> = ways.list.iter().map(line).collect();
            assert_eq!(lines, case.list, "{at}");
        }
    }
}
