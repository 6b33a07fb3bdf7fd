//! Does the guide say who applies? Every row of the tables at its limits.

use otasuke_calculator::domain::{Applicant, GuideAnswers, GuideResult, Named};
use otasuke_calculator::rules::GUIDE;
use serde::Deserialize;

use super::cases;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    industry: Vec<Industry>,
    body: Vec<Body>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Industry {
    id: String,
    company: Vec<(u64, u64, String)>,
    sole: Vec<(u64, String)>,
    association: Vec<(u64, String)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Body {
    id: String,
    employees: Vec<(u64, String)>,
}

/// Who applies, where nothing stands against it.
fn applicant(body: &str, industry: &str, capital: Option<u64>, employees: u64) -> &'static str {
    let answers = GuideAnswers {
        body: GUIDE.body(body),
        industry: GUIDE.industry(industry),
        capital_yen: capital,
        employees: Some(employees),
        exclusions: vec![Some(false); GUIDE.exclusions.len()],
    };
    assert!(answers.body.is_some(), "{body}");
    let result = GuideResult::of(&answers, &GUIDE);
    result.applicant.map_or("open", Applicant::name)
}

#[test]
fn every_row_decides_as_written() {
    let file: File = cases("guide");
    let written: Vec<&str> = file.industry.iter().map(|one| one.id.as_str()).collect();
    let asked: Vec<&str> = GUIDE.industries.iter().map(|one| one.id).collect();
    assert_eq!(written, asked);
    for industry in &file.industry {
        let id = &industry.id;
        for (capital, employees, expected) in &industry.company {
            let found = applicant("company", id, Some(*capital), *employees);
            assert_eq!(
                found, expected,
                "{id}: {capital} yen, {employees} employees"
            );
        }
        for (employees, expected) in &industry.sole {
            let found = applicant("sole", id, None, *employees);
            assert_eq!(found, expected, "{id}: sole, {employees} employees");
        }
        for (employees, expected) in &industry.association {
            let found = applicant("association", id, None, *employees);
            assert_eq!(found, expected, "{id}: association, {employees} employees");
        }
    }
}

#[test]
fn a_body_with_a_row_of_its_own_decides_as_written() {
    let file: File = cases("guide");
    let mut written: Vec<&str> = file.body.iter().map(|one| one.id.as_str()).collect();
    written.extend(["company", "sole", "association"]);
    assert!(GUIDE.bodies.iter().all(|one| written.contains(&one.id)));
    for body in &file.body {
        for (employees, expected) in &body.employees {
            let found = applicant(&body.id, "", None, *employees);
            assert_eq!(found, expected, "{}: {employees} employees", body.id);
        }
    }
}
