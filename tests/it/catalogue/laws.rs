//! Does reading a price list always end, and do good services survive bad neighbours?

use std::time::{Duration, Instant};

use otasuke_calculator::catalog::{fields, is_forbidden, read, PROBLEMS_MAX};
use proptest::prelude::*;
use url::Url;

use super::{between, document, ids, named, with, EVERYTHING};

/// What is shown of a problem is visible and short, whatever the document says.
fn assert_shown_safely(bytes: &[u8]) {
    let loaded = read(bytes);
    assert!(loaded.problems.len() <= PROBLEMS_MAX);
    for problem in loaded.problems {
        let id = problem.place.id.unwrap_or_default();
        for text in [&id, &problem.place.field, &problem.found] {
            assert!(!text.contains(is_forbidden), "{text:?}");
            assert!(text.chars().count() <= 1000, "{text:?}");
        }
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        assert_shown_safely(&bytes);
    }

    #[test]
    fn any_changed_document_is_read(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
    ) {
        let mut bytes = EVERYTHING.as_bytes().to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        assert_shown_safely(&bytes);
    }

    #[test]
    fn any_text_in_any_field_leaves_its_neighbours(
        field in prop::sample::select(fields::SERVICE.as_slice()),
        text in any::<String>(),
        as_text in any::<bool>(),
    ) {
        let value = serde_json::to_string(&text).unwrap();
        let value = if as_text { value } else { format!("[{value}]") };
        let name = serde_json::to_string(field.name).unwrap();
        let bad = format!("{{{name}:{value},{}", &named("b")[1..]);
        let bytes = between(&bad);
        let loaded = read(bytes.as_bytes());
        let ids = ids(&loaded);
        prop_assert!(ids.starts_with(&["a"]) && ids.ends_with(&["z"]), "{ids:?}");
        assert_shown_safely(bytes.as_bytes());
    }
}

/// Whether the link of a service, or whom to ask, loads.
fn loads(field: &str, address: &str) -> bool {
    let value = serde_json::to_string(address).unwrap();
    let service = with(&format!("\"{field}\":{value}"));
    read(document(&[service]).as_bytes()).problems.is_empty()
}

/// Names in other scripts, as the network writes them, and texts that look so.
const LABELS: [&str; 12] = [
    "xn--wgv71a119e",
    "xn--eckwd4c7cu47r2wf",
    "xn--a",
    "xn--",
    "xn--0",
    "xn--zzzzzz",
    "xn--abc-",
    "xn--a-ecp",
    "XN--WGV71A119E",
    "example",
    "xn--bcher-kva",
    "1",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_loads_as_a_link_is_one_to_a_browser(
        labels in prop::collection::vec(prop_oneof![
            prop::sample::select(LABELS.as_slice()).prop_map(str::to_owned),
            "[a-z0-9-]{0,3}",
            "xn--[a-z0-9]{1,8}",
            "[0-9]{1,3}",
        ], 1..6),
        port in "(:[0-9]{0,6})?",
        rest in "([/?#][a-z%&=:@0-9]{0,6})?",
    ) {
        let address = format!("https://{}{port}{rest}", labels.join("."));
        let is_link = Url::parse(&address).is_ok();
        prop_assert!(!loads("url", &address) || is_link, "{address}");
        prop_assert!(!loads("contact", &address) || is_link, "{address}");
    }
}

#[test]
fn a_name_in_another_script_loads_as_the_network_writes_it() {
    for name in [
        "日本語.jp",
        "サイバーお助け隊.example",
        "株式会社.example",
        "bücher.example",
        "한국.example",
    ] {
        let address = Url::parse(&format!("https://{name}/")).unwrap();
        assert!(
            address.as_str().contains("xn--") && loads("url", address.as_str()),
            "{address}"
        );
        assert!(loads(
            "contact",
            &format!("mailto:a@{}", address.host_str().unwrap())
        ));
    }
    for name in [
        "xn--a",
        "xn--",
        "xn--0.jp",
        "a.xn--zzzzzz.jp",
        "xn--a-ecp.jp",
    ] {
        assert!(!loads("url", &format!("https://{name}/")), "{name}");
    }
}

#[test]
fn the_port_and_the_letters_of_a_subject_have_bounds() {
    for (address, expected) in [
        ("https://a.example:0/", true),
        ("https://a.example:65535/", true),
        ("https://a.example:65536/", false),
        ("https://a.example:065535/", false),
        ("https://a.example:100000/", false),
        ("https://255.255.255.255/", true),
        ("https://255.255.255.256/", false),
        ("mailto:a@b.example?subject=%20%7E%e6%96%99", true),
        ("mailto:a@b.example?subject=料金について", true),
        ("mailto:a@b.example?subject=", true),
        ("mailto:a@b.example?subject=%1f", false),
        ("mailto:a@b.example?subject=%7f", false),
        ("mailto:a@b.example?subject=%e6%96", false),
        ("mailto:a@b.example?subject=%E2%80%AE", false),
        ("mailto:a@b.example?subject=%+1", false),
    ] {
        assert_eq!(loads("contact", address), expected, "{address}");
        assert!(!expected || Url::parse(address).is_ok(), "{address}");
    }
}

#[test]
fn a_document_of_the_greatest_size_ends() {
    let filler = "界".repeat(480);
    let services: Vec<String> = (0..fields::SERVICES_MAX)
        .map(|n| named(&n.to_string()).replace('}', &format!(",\"notes\":\"{filler}\"}}")))
        .collect();
    let good = document(&services);
    let hostile = [
        good.clone(),
        document(&vec!["{}"; 300_000]),
        document(&vec![
            format!("{}1{}", "[".repeat(1000), "]".repeat(1000));
            500
        ]),
        format!("{}}}", "{\"a\":".repeat(170_000)),
        format!(
            "{{\"services\":[{{{}}}]}}",
            r#""a":1,"#.repeat(150_000).trim_end_matches(',')
        ),
        format!(
            "{{\"services\":[{{{}}}]}}",
            (0..90_000)
                .map(|n| format!("\"{n}\":1"))
                .collect::<Vec<_>>()
                .join(",")
        ),
    ];
    assert_eq!(ids(&read(good.as_bytes())).len(), fields::SERVICES_MAX);
    for text in hostile {
        assert!(text.len() <= fields::BYTES_MAX, "{}", text.len());
        let start = Instant::now();
        assert_shown_safely(text.as_bytes());
        // Bounds a hang alone: seconds at the most without optimisation, on a busy machine.
        assert!(
            start.elapsed() < Duration::from_secs(60),
            "{:?}",
            start.elapsed()
        );
    }
}
