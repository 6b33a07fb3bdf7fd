//! Does the guide say who applies? Every row of the tables at its limits.

use otasuke_calculator::domain::{self, Applicant, GuideAnswers, GuideResult, Named};
use otasuke_calculator::rules::GUIDE;
use otasuke_calculator::screen::Words;
use serde::Deserialize;

use super::cases;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    industry: Vec<Industry>,
    body: Vec<Body>,
    exclusion: Vec<Exclusion>,
    together: Vec<Together>,
    terminals: Vec<Terminals>,
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

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Exclusion {
    id: String,
    clause: String,
    says: Vec<String>,
    yes: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Together {
    yes: Vec<String>,
    applicant: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Terminals {
    applicant: String,
    not_yet: u32,
    surprising: u32,
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

/// What three employees in 小売業 come to with a yes to these exclusions.
fn with_yes(yes: &[&str]) -> GuideResult {
    let answer = |one: &domain::Exclusion| Some(yes.contains(&one.id));
    let answers = GuideAnswers {
        body: GUIDE.body("company"),
        industry: GUIDE.industry("retail"),
        capital_yen: Some(0),
        employees: Some(3),
        exclusions: GUIDE.exclusions.iter().map(answer).collect(),
    };
    GuideResult::of(&answers, &GUIDE)
}

#[test]
fn every_exclusion_asks_for_what_its_clause_says() {
    let file: File = cases("guide");
    let written: Vec<&str> = file.exclusion.iter().map(|one| one.id.as_str()).collect();
    let asked: Vec<&str> = GUIDE.exclusions.iter().map(|one| one.id).collect();
    assert_eq!(written, asked);
    for (case, rule) in file.exclusion.iter().zip(GUIDE.exclusions) {
        let question = Words::Ja.rule(rule.question);
        for part in &case.says {
            assert!(question.contains(part), "{}: {part} in {question}", case.id);
        }
        let place = Words::Ja.rule(rule.basis.locator);
        assert!(place.ends_with(&case.clause), "{}: {place}", case.id);
        let result = with_yes(&[rule.id]);
        let found = result.applicant.map_or("open", Applicant::name);
        assert_eq!(found, case.yes, "{}", case.id);
        assert_eq!(result.hits, [rule]);
    }
}

#[test]
fn what_refuses_decides_among_several() {
    let file: File = cases("guide");
    for case in &file.together {
        let yes: Vec<&str> = case.yes.iter().map(String::as_str).collect();
        let result = with_yes(&yes);
        let found = result.applicant.map_or("open", Applicant::name);
        assert_eq!(found, case.applicant, "{yes:?}");
        let hits: Vec<&str> = result.hits.iter().map(|hit| hit.id).collect();
        assert_eq!(hits, yes);
    }
}

#[test]
fn terminals_are_surprising_from_the_written_number_on() {
    let file: File = cases("guide");
    for case in &file.terminals {
        let applicant = Applicant::named(&case.applicant).unwrap();
        assert!(!GUIDE.many_terminals(applicant, case.not_yet));
        assert!(GUIDE.many_terminals(applicant, case.surprising));
        assert!(!GUIDE.many_terminals(Applicant::Sme, case.surprising));
    }
}
