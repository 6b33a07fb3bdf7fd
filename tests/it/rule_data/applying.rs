//! Does what stands against an application, and what is to be done for it, hold together?

use toml::{Table, Value};

use super::records::text;
use super::table;

/// The tables of a list.
fn list(file: &Table, name: &str) -> Vec<Table> {
    let all = file[name].as_array().unwrap().iter();
    all.map(|one| one.as_table().unwrap().clone()).collect()
}

/// The guidelines order who cannot apply by what follows: 2-1-2(1) is みなし大企業, 2-1-2(2) みなし同一法人,
/// and each later item excludes whatever the size.
#[test]
fn an_exclusion_does_what_its_clause_says() {
    let guide = table("rules/guide.toml");
    let mut places = Vec::new();
    for exclusion in list(&guide, "exclusion") {
        let id = text(&exclusion, "id", "exclusion").to_owned();
        let place = exclusion["locator"]["ja"].as_str().unwrap();
        let clause = place.strip_prefix("公募要領 ").unwrap();
        assert_eq!(text(&exclusion, "source", &id), "koubo-2025-security");
        assert!(
            place.strip_prefix("公募要領 ")
                == exclusion["locator"]["en"]
                    .as_str()
                    .unwrap()
                    .strip_prefix("guidelines "),
            "{id}: both languages name the same clause"
        );
        let expected = match clause
            .strip_prefix("2-1-2(")
            .and_then(|rest| rest.split(')').next())
        {
            Some("1") => "deemedLarge",
            Some("2") => "oneApplication",
            Some(_) => "excluded",
            None => panic!("{id}: {clause}"),
        };
        assert_eq!(text(&exclusion, "effect", &id), expected, "{id}");
        places.push(clause.to_owned());
    }
    // Each item is asked once, in the order of the guidelines.
    let different: std::collections::BTreeSet<_> = places.iter().collect();
    assert_eq!(different.len(), places.len(), "{places:?}");
    let number = |clause: &String| -> u32 {
        let number = clause["2-1-2(".len()..].split(')').next().unwrap();
        number.parse().unwrap()
    };
    assert!(places.is_sorted_by_key(number), "{places:?}");
}

/// More than two terminals for each employee that any 小規模事業者 may have.
#[test]
fn many_terminals_are_more_than_two_for_each_employee_of_a_small_business() {
    let small = list(&table("rules/applicants.toml"), "small");
    let employees = small
        .iter()
        .map(|row| row["employees_max"].as_integer().unwrap());
    let min = table("rules/guide.toml")["small_terminals_min"]["value"].clone();
    let most = employees.max().unwrap();
    assert_eq!(min, Value::Integer(2 * most + 1));
}
