//! Do the types of the headless module name what the contract names, and nothing else?

use otasuke_calculator::domain::{
    Applicant, Certainty, CheckRule, CheckStatus, Compliance, Enhancement, FrameKind,
    MonitoringKind, Named, Notice, Outcome, ProgrammeState, Reason, ServiceClass, SubsidyStatus,
    WayKind, WaysNotice,
};
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::wire::ErrorCode;
use serde_json::Value;

use crate::contract::examples;
use crate::repository::read;

fn types() -> String {
    read("embed/headless/headless.d.ts")
}

/// The names of `export type NAME = "a" | "b";`, without their quotation marks.
fn union(name: &str) -> Vec<String> {
    let types = types();
    let start = format!("export type {name} =");
    let (_, rest) = types
        .split_once(&start)
        .unwrap_or_else(|| panic!("headless.d.ts has no {start}"));
    let (body, _) = rest.split_once(';').expect("a type ends with a semicolon");
    let names = body.split('|').map(|part| part.trim().trim_matches('"'));
    names
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// The fields of `export interface NAME {`.
fn fields(name: &str) -> Vec<String> {
    let types = types();
    let start = format!("export interface {name} ");
    let (_, rest) = types
        .split_once(&start)
        .unwrap_or_else(|| panic!("headless.d.ts has no {start}"));
    // The rest of the line may say what the interface extends.
    let (_, rest) = rest.split_once("{\n").expect("an interface is opened");
    let (body, _) = rest.split_once("\n}").expect("an interface is closed");
    let lines = body.lines().map(str::trim);
    lines
        .filter(|line| !line.is_empty() && !line.starts_with(['/', '*']))
        .filter_map(|line| Some(line.split_once(':')?.0.trim_end_matches('?').to_owned()))
        .collect()
}

fn names_of<T: Named>() -> Vec<String> {
    T::ALL.iter().map(|it| it.name().to_owned()).collect()
}

fn keys(value: &Value) -> Vec<String> {
    let fields = value.as_object().expect("an object");
    fields.keys().cloned().collect()
}

fn sorted(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

#[test]
fn every_choice_has_the_names_of_the_contract() {
    let programmes = BOOK.programmes.iter().map(|one| one.id.to_owned());
    let table: [(&str, Vec<String>); 18] = [
        ("ProgrammeId", programmes.collect()),
        ("Applicant", names_of::<Applicant>()),
        ("ServiceClass", names_of::<ServiceClass>()),
        ("MonitoringKind", names_of::<MonitoringKind>()),
        ("Enhancement", names_of::<Enhancement>()),
        ("ProgrammeState", names_of::<ProgrammeState>()),
        ("Compliance", names_of::<Compliance>()),
        ("CheckRule", names_of::<CheckRule>()),
        ("CheckStatus", names_of::<CheckStatus>()),
        ("SubsidyStatus", names_of::<SubsidyStatus>()),
        ("Reason", names_of::<Reason>()),
        ("NoticeCode", names_of::<Notice>()),
        ("Certainty", names_of::<Certainty>()),
        ("ErrorCode", names_of::<ErrorCode>()),
        ("FrameName", names_of::<FrameKind>()),
        ("WayName", names_of::<WayKind>()),
        ("FrameOutcome", names_of::<Outcome>()),
        ("WaysNoticeCode", names_of::<WaysNotice>()),
    ];
    for (name, expected) in table {
        assert_eq!(union(name), expected, "{name} in headless.d.ts");
    }
}

/// The contract knows years alone; the module makes one of them of `latest`.
#[test]
fn a_request_may_name_the_latest_year_too() {
    assert!(types().contains("\n  programme?: ProgrammeId | \"latest\";\n"));
    assert!(!read("docs/contract.md").contains("`latest`"));
}

/// The first column of a contract's table: `offer.id, name, provider` are three fields. Those of the
/// request itself, and those of its object `inner`.
fn asked(contract: &str, inner: &str) -> (Vec<String>, Vec<String>) {
    let contract = read(contract);
    let (_, table) = contract.split_once("## Request\n").unwrap();
    let (_, table) = table.split_once("|---|---|---|\n").unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let (mut of_request, mut of_inner) = (Vec::new(), Vec::new());
    for row in table.lines() {
        let cell = row.trim_start_matches("| ").split([':', '|']).next();
        let names = cell.unwrap().split(", ");
        let names = names.map(|name| name.split(' ').next().unwrap());
        if row.starts_with(&format!("| {inner}.")) {
            let prefix = format!("{inner}.");
            of_inner.extend(names.map(|name| name.trim_start_matches(&prefix).to_owned()));
        } else {
            of_request.extend(names.map(str::to_owned));
        }
    }
    (of_request, of_inner)
}

#[test]
fn a_request_has_the_fields_of_the_contract() {
    let (of_quote, of_offer) = asked("docs/contract.md", "offer");
    assert_eq!(fields("QuoteRequest"), of_quote);
    assert_eq!(fields("Offer"), of_offer);
    let (of_ways, of_tool) = asked("docs/contract-frames.md", "tool");
    let extended = [of_quote, fields("WaysRequest")].concat();
    assert_eq!(extended, of_ways);
    assert_eq!(fields("Tool"), of_tool);
    assert_eq!(fields("EndpointTier"), ["from", "fee"]);
}

#[test]
fn a_quote_has_the_fields_of_the_contract() {
    let (_, written) = examples("docs/contract.md").remove(0);
    let quote: Value = serde_json::from_str(&written).unwrap();
    assert_eq!(sorted(fields("Quote")), sorted(keys(&quote)));
    let table = [
        ("Cost", &quote["cost"]),
        ("Subsidy", &quote["subsidy"]),
        ("Net", &quote["net"]),
        ("Check", &quote["checks"][0]),
        ("Notice", &quote["notices"][0]),
        ("Step", &quote["trace"][0]),
    ];
    for (name, example) in table {
        assert_eq!(
            sorted(fields(name)),
            sorted(keys(example)),
            "{name} in headless.d.ts"
        );
    }
    let steps = quote["trace"].as_array().unwrap().iter();
    let steps: Vec<_> = steps.map(|step| step["code"].as_str().unwrap()).collect();
    assert_eq!(union("StepCode"), steps);
}

#[test]
fn a_comparison_has_the_fields_of_the_contract() {
    let (_, written) = examples("docs/contract-frames.md").remove(0);
    let ways: Value = serde_json::from_str(&written).unwrap();
    let apart = &ways["ways"][1];
    let table = [
        ("Ways", &ways),
        ("SecurityGrant", &ways["security"]),
        ("WaysCost", &ways["cost"]),
        ("FrameService", &ways["frames"][0]),
        ("Way", apart),
        ("FrameGrant", &apart["grant"]),
        ("FrameStep", &apart["grant"]["trace"][0]),
        ("WaysNotice", &ways["notices"][0]),
    ];
    for (name, example) in table {
        assert_eq!(
            sorted(fields(name)),
            sorted(keys(example)),
            "{name} in headless.d.ts"
        );
    }
    let grants = ways["ways"].as_array().unwrap().iter();
    let steps = grants.filter_map(|way| way["grant"]["trace"].as_array());
    let codes: Vec<String> = steps
        .flatten()
        .map(|step| step["code"].as_str().unwrap().to_owned())
        .collect();
    for code in union("FrameStepCode") {
        assert!(codes.contains(&code), "{code} in headless.d.ts");
    }
    assert!(codes
        .iter()
        .all(|code| union("FrameStepCode").contains(code)));
}

#[test]
fn a_hint_has_the_figures_of_the_contract() {
    let contract = read("docs/contract.md");
    let (_, hints) = contract.split_once("- `hints`").unwrap();
    let (hints, _) = hints.split_once("- `notices`").unwrap();
    let types = types();
    let mut count = 0;
    for line in hints
        .lines()
        .filter_map(|line| line.trim().strip_prefix("- `"))
    {
        let (code, rest) = line.split_once(" {").unwrap();
        let (figures, _) = rest.split_once('}').unwrap();
        let start = format!("{{ code: \"{code}\"; ");
        let (_, written) = types
            .split_once(&start)
            .unwrap_or_else(|| panic!("no {start}"));
        let (written, _) = written.split_once(" }").unwrap();
        let names = written
            .split("; ")
            .map(|field| field.split_once(':').unwrap().0);
        assert!(names.eq(figures.split(", ")), "{code} in headless.d.ts");
        count += 1;
    }
    assert_eq!(types.matches("  | { code: ").count(), count);
}
