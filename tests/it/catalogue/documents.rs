//! Is every example of a price list what its page says? The sample, and those of docs/catalogue.md.

use otasuke_calculator::catalog::{fields, read as read_list, Catalog};
use otasuke_calculator::domain::{Date, ServiceClass};
use otasuke_calculator::rules::APPLICATION;
use otasuke_calculator::screen::Words;
use serde_json::{Map, Value};

use crate::repository::read;

const PAGE: &str = "docs/catalogue.md";

/// The price list, in which nothing is wrong.
fn good(text: &str) -> Catalog {
    let loaded = read_list(text.as_bytes());
    assert_eq!(loaded.problems, [], "{text}");
    loaded.catalog.unwrap()
}

/// The JSON examples of the page.
fn examples(page: &str) -> Vec<&str> {
    let fenced = page.split("```json\n").skip(1);
    fenced
        .map(|rest| rest.split("```").next().unwrap())
        .collect()
}

#[test]
fn the_examples_of_the_page_load() {
    let page = read(PAGE);
    let examples = examples(&page);
    assert_eq!(examples.len(), 2);
    let [_, all] = [0, 1].map(|at| good(examples[at]));
    assert_eq!(all.services.len(), 1);
    // The second one has every field there is, but for the one that tiers replace.
    for table in [fields::DOCUMENT, fields::PROVIDER, &fields::SERVICE] {
        for field in table
            .iter()
            .filter(|field| field.name != "endpointMonthlyFee")
        {
            assert!(
                examples[1].contains(&format!("{:?}:", field.name)),
                "{}",
                field.name
            );
        }
    }
}

#[test]
fn the_page_explains_every_field() {
    let page = read(PAGE);
    for field in [fields::DOCUMENT, fields::PROVIDER, &fields::SERVICE].concat() {
        let start = format!("\n| {} ", field.name);
        let row = page.split(&start).nth(1);
        let row = row.unwrap_or_else(|| panic!("{} is not explained", field.name));
        let required = row.lines().next().unwrap().ends_with("| required |");
        // A name stands in more than one table.
        assert!(
            required == field.required || page.matches(&start).count() > 1,
            "{}",
            field.name
        );
    }
}

#[test]
fn what_the_page_calls_refused_is_refused_and_what_it_advises_loads() {
    let page = read(PAGE);
    let minimal: Value = serde_json::from_str(examples(&page)[0]).unwrap();
    let with = |fields: &str| {
        let fields: Map<String, Value> = serde_json::from_str(&format!("{{{fields}}}")).unwrap();
        let mut document = minimal.clone();
        document["services"][0]
            .as_object_mut()
            .unwrap()
            .extend(fields);
        document.to_string()
    };
    let rows = page.lines().filter(|line| line.starts_with("| `\""));
    let mut count = 0;
    for row in rows {
        let cells: Vec<&str> = row
            .split('|')
            .map(|cell| cell.trim().trim_matches('`'))
            .collect();
        let loaded = read_list(with(cells[1]).as_bytes());
        assert_eq!(loaded.problems.len(), 1, "{row}");
        assert_eq!(loaded.catalog.unwrap().services, [], "{row}");
        good(&with(cells[3]));
        count += 1;
    }
    assert!(count >= 15, "{count}");
}

#[test]
fn the_sample_is_plainly_named_and_stands_around_the_bands() {
    let sample = read("examples/catalogue.sample.json");
    let catalog = good(&sample);
    assert!(catalog.sample && catalog.provider.name.starts_with("サンプル"));
    assert_eq!(catalog.services.len(), 14);
    let services = &catalog.services;
    assert!(services
        .iter()
        .all(|service| service.name.starts_with("サンプル")));
    for fee in ["6000", "8250", "10000", "10001"] {
        assert!(
            sample.contains(&format!(r#""networkMonthlyFee": "{fee}""#)),
            "{fee}"
        );
    }
    for fee in ["750", "1500", "2000", "2001"] {
        assert!(
            sample.contains(&format!(r#""endpointMonthlyFee": "{fee}""#)),
            "{fee}"
        );
    }
    for fee in ["0", "30000", "500000", "500001"] {
        assert!(
            sample.contains(&format!(r#""initialFee": "{fee}""#)),
            "{fee}"
        );
    }
    let day = Date::new(2026, 11, 22).unwrap();
    assert!(services
        .iter()
        .any(|s| s.valid_until.is_some_and(|until| until < day)));
    assert!(services
        .iter()
        .any(|s| s.valid_from.is_some_and(|from| from > day)));
    assert!(services.iter().any(|s| s.requirements.is_none()));
    assert!(services
        .iter()
        .any(|s| s.offer.service_class == ServiceClass::Two));
}

/// A provider that rewards its customers reads where that costs them the grant.
#[test]
fn providers_are_told_that_a_reward_may_cost_the_grant() {
    let step = APPLICATION
        .steps
        .iter()
        .find(|step| step.id == "no-cashback")
        .unwrap();
    let [year, ..] = step.years else {
        panic!("no year");
    };
    let place = Words::Ja.rule(year.basis.locator);
    let clause = place.strip_prefix("公募要領 ").unwrap();
    for page in [PAGE, "docs/embedding.md", "docs/embedding.ja.md"] {
        let text = read(page);
        for part in clause.split('、') {
            assert!(text.contains(part), "{page}: {part}");
        }
        for further in year.basis.also {
            assert!(text.contains(further.source.url), "{page}");
        }
    }
}
