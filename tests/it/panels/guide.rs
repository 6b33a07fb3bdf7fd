//! Does the guide say who applies? Every row of the tables at its limits.

use std::sync::LazyLock;

use otasuke_calculator::domain::{self, Applicant, GuideAnswers, GuideResult, GuideRules, Named};
use otasuke_calculator::rules::GUIDE;
use otasuke_calculator::screen::Words;
use serde::Deserialize;

use super::cases;
use crate::rule_docs::Rules;

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

/// Of a body with a row of its own no industry changes who it is.
const ANY_INDUSTRY: &str = "manufacturing";

/// What these rules come to, for every case.
pub fn answers(rules: &Rules) -> Vec<String> {
    static FILE: LazyLock<File> = LazyLock::new(|| cases("guide"));
    let (file, guide) = (&*FILE, rules.guide);
    let mut all: Vec<&str> = Vec::new();
    for Industry {
        id,
        company,
        sole,
        association,
    } in &file.industry
    {
        let of = |body, capital, employees: &u64| applicant(guide, body, id, capital, *employees);
        let company = company.iter();
        all.extend(company.map(|(capital, employees, _)| of("company", Some(*capital), employees)));
        all.extend(
            sole.iter()
                .map(|(employees, _)| of("sole", None, employees)),
        );
        all.extend(
            association
                .iter()
                .map(|(employees, _)| of("association", None, employees)),
        );
    }
    for body in &file.body {
        let employees = body.employees.iter();
        all.extend(
            employees.map(|(count, _)| applicant(guide, &body.id, ANY_INDUSTRY, None, *count)),
        );
    }
    let alone = file.exclusion.iter().map(|one| vec![one.id.as_str()]);
    let together = file.together.iter();
    let together = together.map(|case| case.yes.iter().map(String::as_str).collect());
    let yes = alone.chain(together);
    all.extend(yes.map(|yes: Vec<&str>| applicant_of(&with_yes(guide, &yes))));
    let mut all: Vec<String> = all.into_iter().map(str::to_owned).collect();
    for case in &file.terminals {
        let applicant = Applicant::named(&case.applicant).unwrap();
        let many =
            [case.not_yet, case.surprising].map(|count| guide.many_terminals(applicant, count));
        all.push(format!("{many:?}"));
    }
    all
}

/// Who applies, where nothing stands against it.
fn applicant(
    guide: &'static GuideRules,
    body: &str,
    industry: &str,
    capital: Option<u64>,
    employees: u64,
) -> &'static str {
    let answers = GuideAnswers {
        body: guide.body(body),
        industry: guide.industry(industry),
        capital_yen: capital,
        employees: Some(employees),
        exclusions: vec![Some(false); guide.exclusions.len()],
    };
    assert!(answers.body.is_some(), "{body}");
    applicant_of(&GuideResult::of(&answers, guide))
}

fn applicant_of(result: &GuideResult) -> &'static str {
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
            let found = applicant(&GUIDE, "company", id, Some(*capital), *employees);
            assert_eq!(
                found, expected,
                "{id}: {capital} yen, {employees} employees"
            );
        }
        for (employees, expected) in &industry.sole {
            let found = applicant(&GUIDE, "sole", id, None, *employees);
            assert_eq!(found, expected, "{id}: sole, {employees} employees");
        }
        for (employees, expected) in &industry.association {
            let found = applicant(&GUIDE, "association", id, None, *employees);
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
            let found = applicant(&GUIDE, &body.id, ANY_INDUSTRY, None, *employees);
            assert_eq!(found, expected, "{}: {employees} employees", body.id);
        }
    }
}

/// What three employees in 小売業 come to with a yes to these exclusions.
fn with_yes(guide: &'static GuideRules, yes: &[&str]) -> GuideResult {
    let answer = |one: &domain::Exclusion| Some(yes.contains(&one.id));
    let answers = GuideAnswers {
        body: guide.body("company"),
        industry: guide.industry("retail"),
        capital_yen: Some(0),
        employees: Some(3),
        exclusions: guide.exclusions.iter().map(answer).collect(),
    };
    GuideResult::of(&answers, guide)
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
        let result = with_yes(&GUIDE, &[rule.id]);
        let found = applicant_of(&result);
        assert_eq!(found, case.yes, "{}", case.id);
        assert_eq!(result.hits, [rule]);
    }
}

#[test]
fn what_refuses_decides_among_several() {
    let file: File = cases("guide");
    for case in &file.together {
        let yes: Vec<&str> = case.yes.iter().map(String::as_str).collect();
        let result = with_yes(&GUIDE, &yes);
        let found = applicant_of(&result);
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
