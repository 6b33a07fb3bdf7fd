//! Does a provider's price list load, and is each of its mistakes told at its place?

mod documents;
mod laws;
mod mistakes;
mod schema;

use otasuke_calculator::catalog::{fields, read, Loaded, ProblemCode, PROBLEMS_MAX};
use otasuke_calculator::domain::{Date, MonitoringKind};

const GOOD: &str =
    r#"{"id":"a","name":"A","serviceClass":1,"monitoring":"endpoint","endpointMonthlyFee":"2000"}"#;

/// A document of these services and nothing else.
pub fn document<T: AsRef<str>>(services: &[T]) -> String {
    let services: Vec<&str> = services.iter().map(AsRef::as_ref).collect();
    let services = services.join(",");
    format!(r#"{{"schema":1,"provider":{{"name":"P"}},"services":[{services}]}}"#)
}

/// The good service with another id.
pub fn named(id: &str) -> String {
    GOOD.replace(r#""id":"a""#, &format!("\"id\":\"{id}\""))
}

/// The good service as `b`, with fields added.
fn with(fields: &str) -> String {
    named("b").replace('}', &format!(",{fields}}}"))
}

/// A service between two good ones, `a` and `z`.
fn between(service: &str) -> String {
    document(&[GOOD, service, &named("z")])
}

/// The services that loaded.
fn ids(loaded: &Loaded) -> Vec<&str> {
    let catalog = loaded.catalog.as_ref().expect("it loads");
    catalog.services.iter().map(|s| s.id.as_str()).collect()
}

/// Where and what.
fn told(loaded: &Loaded) -> Vec<(&str, ProblemCode)> {
    let problems = loaded.problems.iter();
    problems.map(|p| (p.place.field.as_str(), p.code)).collect()
}

#[test]
fn several_problems_are_told_at_once_and_too_many_counted() {
    let bad = with(
        r#""price":1,"validFrom":"x","url":"y","notes":7,"initialFee":5,"minTerminals":0,"minTermMonths":0"#,
    );
    let loaded = read(document(&[bad]).as_bytes());
    assert_eq!(loaded.problems.len(), 7);
    let id = |p: &otasuke_calculator::catalog::Problem| p.place.id.as_deref() == Some("b");
    assert!(loaded.problems.iter().all(id));
    let loaded = read(document(&["{}"; 500]).as_bytes());
    assert_eq!(loaded.problems.len(), PROBLEMS_MAX);
    // Each lacks its id, its name, its class and its kind of monitoring.
    assert_eq!(loaded.more_problems, 4 * 500 - PROBLEMS_MAX);
}

#[test]
fn no_service_hides_the_problems_of_another() {
    let unknown: Vec<String> = (0..300).map(|n| format!("\"x{n}\":1")).collect();
    let crowded = with(&unknown.join(","));
    let loaded = read(document(&[&crowded, "7", GOOD]).as_bytes());
    assert_eq!(ids(&loaded), ["a"]);
    assert_eq!((loaded.problems.len(), loaded.more_problems), (11, 290));
    assert_eq!(loaded.problems[10].place.field, "services[1]");
    let unknown = unknown.join(",");
    let without = read(format!("{{{unknown}}}").as_bytes());
    assert_eq!(
        told(&without).last(),
        Some(&("services", ProblemCode::Missing))
    );
    let many = read(document(&["{}"; 501]).as_bytes());
    assert_eq!(told(&many)[0], ("services", ProblemCode::TooManyServices));
}

/// Ten of one service and a hundred in all are told, and neither the eleventh nor the hundred and first.
#[test]
fn as_many_problems_are_told_as_a_person_reads() {
    let wrong = |count: usize| {
        let fields: Vec<String> = (0..count).map(|n| format!("\"x{n}\":1")).collect();
        with(&fields.join(","))
    };
    let told = |services: &[String]| {
        let loaded = read(document(services).as_bytes());
        (loaded.problems.len(), loaded.more_problems)
    };
    assert_eq!(told(&[wrong(10)]), (10, 0));
    assert_eq!(told(&[wrong(11)]), (10, 1));
    let one = |n: usize| format!("{{\"id\":\"{n}\",{}", &wrong(10)[r#"{"id":"b","#.len()..]);
    let ten: Vec<String> = (0..10).map(one).collect();
    assert_eq!(told(&ten), (PROBLEMS_MAX, 0));
    let eleven = [ten, vec![with("\"y\":1").replace("\"b\"", "\"z\"")]].concat();
    assert_eq!(told(&eleven), (PROBLEMS_MAX, 1));
}

#[test]
fn the_first_500_services_load() {
    let services: Vec<String> = (0..512).map(|n| named(&n.to_string())).collect();
    let loaded = read(document(&services).as_bytes());
    assert_eq!(ids(&loaded).len(), fields::SERVICES_MAX);
    assert_eq!(told(&loaded), [("services", ProblemCode::TooManyServices)]);
    assert_eq!(loaded.problems[0].found, "12");
}

#[test]
fn everything_that_a_service_may_say_is_read_and_markup_is_text() {
    let loaded = read(EVERYTHING.as_bytes());
    assert_eq!(loaded.problems, []);
    let catalog = loaded.catalog.unwrap();
    assert_eq!(catalog.provider.name, "<script>P</script>");
    assert_eq!(catalog.provider.contact.as_deref(), Some("+81 3-0000-0000"));
    assert_eq!(catalog.updated_on, Date::new(2026, 11, 22));
    assert!(catalog.sample);
    let service = &catalog.services[0];
    assert_eq!(service.name, "<b onclick='x'>A</b>");
    assert_eq!(service.provider.as_deref(), Some("&amp;"));
    assert_eq!(service.offer.min_terminals.get(), 2);
    assert_eq!(service.offer.monitoring.kind(), MonitoringKind::Combined);
    assert_eq!(service.valid_until, Date::new(2026, 4, 1));
    let rows = service.requirements.unwrap();
    assert!(rows.contains(1) && rows.contains(16) && !rows.contains(2));
    assert_eq!(
        service.notes.as_deref(),
        Some("<img src=x onerror=alert(1)>")
    );
}

const EVERYTHING: &str = r#"{"schema":1,
"provider":{"name":" <script>P</script> ","url":"HTTPS://example.jp:8443/価格?a=1#b","contact":"+81 3-0000-0000"},
"updatedOn":"2026-11-22","sample":true,
"services":[{"id":"a","name":"<b onclick='x'>A</b>","provider":"&amp;","serviceClass":2,"monitoring":"combined",
"taxIncluded":true,"initialFee":"1","networkMonthlyFee":"2",
"endpointTiers":[{"from":1,"fee":"4"},{"from":3,"fee":"3"}],"minTerminals":2,"minTermMonths":3,"maxTerminals":4,
"class1MaxTerminals":5,"enhancements":["cloud"],"validFrom":"2026-04-01","validUntil":"2026-04-01",
"url":"https://example.jp","contact":"mailto:a.b+c@example.jp?subject=x","requirements":[1,16],
"notes":"<img src=x onerror=alert(1)>"}]}"#;
