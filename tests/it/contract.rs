//! Do the examples of `docs/contract.md` say what the library answers?

use serde_json::Value;

use crate::json::{answer, differences, Difference};
use crate::repository::read;

/// The request lines of the contract, each with the JSON block that follows it.
pub fn examples() -> Vec<(String, String)> {
    let contract = read("docs/contract.md");
    let mut examples = Vec::new();
    let mut parts = contract.split("\nRequest: `");
    parts.next();
    for part in parts {
        let (request, rest) = part
            .split_once("`\n")
            .expect("a request ends with a backtick");
        let block = rest
            .split_once("```json\n")
            .expect("a JSON block follows the request")
            .1;
        let answer = block.split_once("```").expect("the JSON block is closed").0;
        examples.push((request.to_owned(), answer.to_owned()));
    }
    examples
}

#[test]
fn every_example_of_the_contract_is_answered_as_written() {
    let examples = examples();
    assert!(
        !examples.is_empty(),
        "docs/contract.md has no line that starts with Request: `"
    );
    for (request, written) in examples {
        let expected: Value = serde_json::from_str(&written).expect("the block is JSON");
        let differing = differences(&expected, &answer(request.as_bytes()));
        let report: String = differing.iter().map(Difference::to_string).collect();
        assert!(
            differing.is_empty(),
            "\ndocs/contract.md, {request}\n{report}"
        );
    }
}

#[test]
fn the_fields_of_an_answer_stand_in_the_order_of_the_contract() {
    for (request, written) in examples() {
        let answered = otasuke_calculator::wire::answer_line(request.as_bytes());
        let squeeze = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(squeeze(&answered), squeeze(&written));
    }
}
