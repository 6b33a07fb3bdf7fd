//! Do the examples of `docs/contract.md` and `docs/contract-frames.md` say what the library answers?

mod tables;

use otasuke_calculator::wire::{answer_line, ways_line};
use serde_json::Value;

use crate::json::{differences, parsed, Difference};
use crate::repository::read;

/// What answers a line.
type Ask = fn(&[u8]) -> String;

/// The contracts, each with what implements it.
const CONTRACTS: [(&str, Ask); 2] = [
    ("docs/contract.md", answer_line),
    ("docs/contract-frames.md", ways_line),
];

/// The request lines of a contract, each with the JSON block that follows it.
pub fn examples(contract: &str) -> Vec<(String, String)> {
    let contract = read(contract);
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
fn every_example_of_a_contract_is_answered_as_written() {
    for (contract, ask) in CONTRACTS {
        let examples = examples(contract);
        assert!(
            !examples.is_empty(),
            "{contract} has no line that starts with Request: `"
        );
        for (request, written) in examples {
            let expected: Value = serde_json::from_str(&written).expect("the block is JSON");
            let differing = differences(&expected, &parsed(&ask(request.as_bytes())));
            let report: String = differing.iter().map(Difference::to_string).collect();
            assert!(differing.is_empty(), "\n{contract}, {request}\n{report}");
        }
    }
}

#[test]
fn the_fields_of_an_answer_stand_in_the_order_of_the_contract() {
    for (contract, ask) in CONTRACTS {
        for (request, written) in examples(contract) {
            let answered = ask(request.as_bytes());
            let squeeze = |text: &str| text.split_whitespace().collect::<String>();
            assert_eq!(squeeze(&answered), squeeze(&written));
        }
    }
}
