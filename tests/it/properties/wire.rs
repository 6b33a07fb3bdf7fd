//! Does every line get exactly one answer, and does JSON say what the types say?

use otasuke_calculator::wire::{answer_line, read_request, write_request};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::Value;

use super::cases;
use super::requests::{requests, to_json};
use crate::json::answer;

/// What every answer to whatever line has in common.
fn is_an_answer(line: &[u8]) -> Result<(), TestCaseError> {
    let text = answer_line(line);
    prop_assert!(!text.contains('\n'), "an answer is one line");
    let answer: Value = serde_json::from_str(&text).expect("an answer is JSON");
    match answer.get("error") {
        Some(error) => {
            prop_assert_eq!(answer.as_object().map(|fields| fields.len()), Some(1));
            for field in ["field", "code", "message"] {
                prop_assert!(error[field].is_string(), "{}", text);
            }
            prop_assert!(!error["code"].as_str().unwrap_or_default().is_empty());
        }
        None => prop_assert_eq!(&answer["schema"], 1),
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(400))]

    #[test]
    fn any_bytes_get_an_answer(line in vec(any::<u8>(), 0..200)) {
        is_an_answer(&line)?;
    }

    #[test]
    fn anything_like_json_gets_an_answer(line in r#"[\[\]{}",:0-9a-z \\]{0,60}"#) {
        is_an_answer(line.as_bytes())?;
    }

    #[test]
    fn a_damaged_request_gets_an_answer(
        request in requests(),
        at in any::<prop::sample::Index>(),
        cut in 0..4_usize,
        put in vec(any::<u8>(), 0..3),
    ) {
        let mut line = to_json(&request).to_string().into_bytes();
        let start = at.index(line.len());
        let end = (start + cut).min(line.len());
        line.splice(start..end, put);
        is_an_answer(&line)?;
    }
}

proptest! {
    #![proptest_config(cases(150))]

    #[test]
    fn a_written_request_is_read_as_it_was(request in requests()) {
        let line = to_json(&request).to_string();
        prop_assert_eq!(read_request(line.as_bytes()), Ok(request));
    }

    #[test]
    fn the_library_writes_a_request_as_it_is_read(request in requests()) {
        let line = write_request(&request);
        prop_assert_eq!(read_request(line.as_bytes()), Ok(request));
        prop_assert!(serde_json::from_str::<Value>(&line).is_ok(), "{}", line);
    }

    #[test]
    fn every_valid_request_gets_a_quote(request in requests()) {
        let answered = answer(to_json(&request).to_string().as_bytes());
        prop_assert_eq!(&answered["schema"], 1);
        prop_assert_eq!(answered["checks"].as_array().map(Vec::len), Some(7));
        prop_assert_eq!(answered["trace"].as_array().map(Vec::len), Some(6));
        prop_assert_eq!(&answered["programme"], request.programme.id);
    }

    #[test]
    fn the_order_of_fields_is_no_matter(
        (line, shuffled) in requests().prop_map(|request| to_json(&request)).prop_flat_map(shuffles),
    ) {
        prop_assert_eq!(answer_line(line.as_bytes()), answer_line(shuffled.as_bytes()));
    }
}

/// A request as it is, and with the fields of itself and of its offer in another order.
fn shuffles(request: Value) -> impl Strategy<Value = (String, String)> {
    let fields_of = |value: &Value| -> Vec<String> {
        let fields = value.as_object().expect("an object").iter();
        fields
            .map(|(name, value)| format!("{name:?}:{value}"))
            .collect()
    };
    let line = request.to_string();
    let mut outer = fields_of(&request);
    outer.retain(|field| !field.starts_with("\"offer\""));
    let inner = fields_of(&request["offer"]);
    (
        Just(outer).prop_shuffle(),
        Just(inner).prop_shuffle(),
        any::<prop::sample::Index>(),
    )
        .prop_map(move |(mut outer, inner, at)| {
            let offer = format!("\"offer\":{{{}}}", inner.join(","));
            outer.insert(at.index(outer.len() + 1), offer);
            (line.clone(), format!("{{{}}}", outer.join(",")))
        })
}
