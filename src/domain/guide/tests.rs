//! Does the guide say who applies, why, and what it must still ask? Limits: `tests/cases-panels`.

use super::{ExclusionEffect, GuideAnswers, GuideQuestion, GuideResult, Measure};
use crate::domain::Applicant::{Large, Small, Sme};
use crate::domain::Certainty;
use crate::rules::GUIDE;

/// Answers in which nothing stands against the application.
fn answers(
    body: &str,
    industry: &str,
    capital: Option<u64>,
    employees: Option<u64>,
) -> GuideAnswers {
    GuideAnswers {
        body: GUIDE.body(body),
        industry: GUIDE.industry(industry),
        capital_yen: capital,
        employees,
        exclusions: vec![Some(false); GUIDE.exclusions.len()],
    }
}

fn result(answers: &GuideAnswers) -> GuideResult {
    GuideResult::of(answers, &GUIDE)
}

#[test]
fn bodies_with_a_row_of_their_own_need_no_industry_and_are_never_small() {
    for (body, employees) in [("medical", 300), ("school", 300), ("chamber", 100)] {
        for industry in ["", "retail"] {
            for (people, expected) in [(0, Sme), (employees, Sme), (employees + 1, Large)] {
                let found = result(&answers(body, industry, Some(0), Some(people)));
                assert_eq!(found.applicant, Some(expected), "{body}: {people}");
                assert_eq!(found.never_small, GUIDE.body(body));
                assert_eq!(found.open, []);
            }
        }
    }
}

#[test]
fn what_is_missing_is_asked_and_nothing_else() {
    let table = [
        ("", "retail", Some(0), Some(0), Some(GuideQuestion::Body)),
        (
            "company",
            "",
            Some(0),
            Some(0),
            Some(GuideQuestion::Industry),
        ),
        ("sole", "", None, Some(0), Some(GuideQuestion::Industry)),
        (
            "association",
            "",
            None,
            Some(0),
            Some(GuideQuestion::Industry),
        ),
        (
            "company",
            "retail",
            Some(0),
            None,
            Some(GuideQuestion::Employees),
        ),
        ("medical", "", None, None, Some(GuideQuestion::Employees)),
        (
            "company",
            "retail",
            None,
            Some(51),
            Some(GuideQuestion::Capital),
        ),
        // Capital cannot change these.
        ("company", "retail", None, Some(50), None),
        ("company", "retail", None, Some(5), None),
        ("sole", "retail", None, Some(51), None),
        ("association", "retail", None, Some(51), None),
    ];
    for (body, industry, capital, employees, open) in table {
        let found = result(&answers(body, industry, capital, employees));
        let expected: Vec<_> = open.into_iter().collect();
        assert_eq!(found.open, expected, "{body} {industry}");
        assert_eq!(
            found.applicant.is_none(),
            open.is_some(),
            "{body} {industry}"
        );
    }
}

#[test]
fn an_exclusion_decides_whatever_the_size() {
    for (index, exclusion) in GUIDE.exclusions.iter().enumerate() {
        for (industry, employees) in [("retail", Some(3)), ("retail", Some(9)), ("", None)] {
            let mut asked = answers("company", industry, Some(0), employees);
            asked.exclusions[index] = Some(true);
            let found = result(&asked);
            assert_eq!(found.hits, [exclusion]);
            let by_size = found.size;
            let expected = match exclusion.effect {
                ExclusionEffect::OneApplication => by_size,
                _ => Some(Large),
            };
            assert_eq!(found.applicant, expected, "{}", exclusion.id);
        }
    }
}

#[test]
fn an_open_exclusion_keeps_the_answer_open_where_it_could_change_it() {
    for (index, exclusion) in GUIDE.exclusions.iter().enumerate() {
        for (employees, size) in [(5, Small), (6, Sme), (51, Large)] {
            let mut asked = answers("company", "retail", Some(50_000_001), Some(employees));
            asked.exclusions[index] = None;
            let found = result(&asked);
            assert_eq!(found.size, Some(size));
            assert_eq!(found.open, [GuideQuestion::Exclusion(exclusion)]);
            let could = exclusion.effect.refuses() && size != Large;
            assert_eq!(
                found.applicant,
                (!could).then_some(size),
                "{}",
                exclusion.id
            );
        }
    }
    let mut asked = answers("company", "retail", Some(0), Some(0));
    asked.exclusions.clear();
    assert_eq!(result(&asked).open.len(), GUIDE.exclusions.len());
    assert_eq!(result(&asked).applicant, None);
}

#[test]
fn each_size_is_told_with_its_limit_and_its_row() {
    let found = result(&answers("company", "retail", Some(50_000_001), Some(50)));
    let told: Vec<_> = found
        .facts
        .iter()
        .map(|fact| (fact.measure, fact.actual, fact.max, fact.holds()))
        .collect();
    assert_eq!(
        told,
        [
            (Measure::SmallEmployees, 50, 5, false),
            (Measure::SmeEmployees, 50, 50, true),
            (Measure::SmeCapital, 50_000_001, 50_000_000, false),
        ]
    );
    let rows: Vec<_> = found.facts.iter().map(|fact| fact.row).collect();
    let (small, sme) = (GUIDE.applicants.small, GUIDE.applicants.sme);
    assert_eq!(rows, [&small[0], &sme[3], &sme[3]]);
    for fact in &found.facts {
        assert_eq!(fact.basis.certainty, Certainty::Official);
    }
}

#[test]
fn readings_that_no_guideline_states_are_assumed() {
    let assumed: Vec<_> = GUIDE
        .industries
        .iter()
        .filter(|one| one.basis.certainty != Certainty::Official)
        .map(|one| (one.id, one.basis.certainty, one.basis.notes.len()))
        .collect();
    let row = |id| (id, Certainty::Assumed, 1);
    assert_eq!(
        assumed,
        [row("restaurants"), row("entertainment"), row("software")]
    );
}

#[test]
fn many_terminals_are_surprising_for_a_small_business_alone() {
    let table = [
        (Small, 40, false),
        (Small, 41, true),
        (Sme, 41, false),
        (Large, 100_000, false),
    ];
    for (applicant, terminals, expected) in table {
        assert_eq!(GUIDE.many_terminals(applicant, terminals), expected);
    }
}

#[test]
fn all_seventeen_exclusions_have_their_effect() {
    let of = |effect| {
        let all = GUIDE.exclusions.iter();
        all.filter(|one| one.effect == effect).count()
    };
    assert_eq!(of(ExclusionEffect::DeemedLarge), 6);
    assert_eq!(of(ExclusionEffect::OneApplication), 3);
    assert_eq!(of(ExclusionEffect::Excluded), 8);
}

#[test]
fn every_row_of_the_tables_is_reached_and_every_name_is_one_of_a_kind() {
    let of_bodies = GUIDE.bodies.iter().filter_map(|body| body.sme);
    let reached: Vec<_> = GUIDE
        .industries
        .iter()
        .map(|one| one.sme)
        .chain(of_bodies)
        .collect();
    assert!(GUIDE
        .applicants
        .sme
        .iter()
        .all(|row| reached.contains(&row)));
    let reached: Vec<_> = GUIDE.industries.iter().map(|one| one.small).collect();
    assert!(GUIDE
        .applicants
        .small
        .iter()
        .all(|row| reached.contains(&row)));

    let industries = GUIDE.industries.iter().map(|one| one.id);
    let exclusions = GUIDE.exclusions.iter().map(|one| one.id);
    let bodies = GUIDE.bodies.iter().map(|one| one.id);
    for ids in [
        industries.collect::<Vec<_>>(),
        exclusions.collect(),
        bodies.collect(),
    ] {
        let different: std::collections::BTreeSet<_> = ids.iter().collect();
        assert_eq!(different.len(), ids.len(), "{ids:?}");
    }
    // 中小企業 is never narrower than 小規模事業者.
    for industry in GUIDE.industries {
        assert!(industry.small.employees_max < industry.sme.employees_max);
    }
}
