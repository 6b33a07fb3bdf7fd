//! How are expected values rewritten? In place: comments, order and the other cases stay.

use serde_json::Value;
use toml_edit::{value, DocumentMut, Item, Table};

use super::case::{Case, Expected};
use crate::json::lay_out;
use crate::repository::{read, root};

/// Writes today's answers of these cases into their files.
pub fn rewrite(failed: &[Case]) {
    for case in failed {
        let mut document: DocumentMut = read(&case.file).parse().unwrap();
        let cases = document["case"].as_array_of_tables_mut().unwrap();
        rewrite_case(case, cases.get_mut(case.index).unwrap());
        std::fs::write(root().join(&case.file), document.to_string()).unwrap();
        println!("rewritten: {}: «{}»", case.file, case.shows);
    }
}

fn rewrite_case(case: &Case, table: &mut Table) {
    match case.expected {
        Expected::Whole(_) => {
            let json = lay_out(&(case.ask)(&case.line));
            let text: toml_edit::Value = format!("'''\n{json}\n'''").parse().unwrap();
            replace(&mut table["answer"], text);
        }
        Expected::Figures(_) => {
            for figure in case.differences() {
                let answered = figure.answered.unwrap_or_else(|| {
                    panic!("{}: «{}»: no {}", case.file, case.shows, figure.pointer)
                });
                replace(&mut table["expect"][&figure.pointer], to_toml(&answered));
            }
        }
    }
}

/// Puts a value where another stood, with the comment of the other.
fn replace(item: &mut Item, new: toml_edit::Value) {
    let old = item.as_value().map(|value| value.decor().clone());
    *item = value(new);
    if let (Some(new), Some(decor)) = (item.as_value_mut(), old) {
        *new.decor_mut() = decor;
    }
}

fn to_toml(json: &Value) -> toml_edit::Value {
    match json {
        Value::Bool(truth) => (*truth).into(),
        Value::Number(number) => number.as_i64().unwrap().into(),
        Value::String(text) => text.into(),
        Value::Array(list) => list.iter().map(to_toml).collect(),
        Value::Object(fields) => {
            let pairs = fields
                .iter()
                .map(|(name, value)| (name.as_str(), to_toml(value)));
            toml_edit::Value::InlineTable(pairs.collect())
        }
        Value::Null => panic!("TOML has no null, and no answer either"),
    }
}

#[test]
fn rewriting_keeps_comments_order_and_the_other_values() {
    let text = "# What?\n\n[[case]]\nshows = \"x\" # why\n[case.expect]\n\"/b\" = 1 # one\n\"/a\" = \"2\"\n";
    let mut document: DocumentMut = text.parse().unwrap();
    let cases = document["case"].as_array_of_tables_mut().unwrap();
    replace(&mut cases.get_mut(0).unwrap()["expect"]["/b"], 3.into());
    assert_eq!(document.to_string(), text.replace("= 1", "= 3"));
}
