//! Does reading a price list always end, and do good services survive bad neighbours?

use std::time::{Duration, Instant};

use otasuke_calculator::catalog::{fields, is_forbidden, read, PROBLEMS_MAX};
use proptest::prelude::*;

use super::{between, document, ids, named, EVERYTHING};

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
