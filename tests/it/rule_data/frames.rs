//! Do 通常枠 and インボイス枠 hold together, and are they in the table of the seed's document?

use toml::{Table, Value};

use super::table;
use crate::repository::files_in;

/// The frame files of a kind with their content, oldest first.
fn frames(kind: &str) -> Vec<(String, Table)> {
    files_in(&format!("rules/frames/it-{kind}-"), ".toml")
        .into_iter()
        .map(|path| (path.clone(), table(&path)))
        .collect()
}

fn number(frame: &Table, record: &str, key: &str) -> i64 {
    frame[record][key].as_integer().unwrap()
}

/// A rate as two whole numbers.
fn rate(value: &Value) -> (i64, i64) {
    let parts = value.as_array().unwrap();
    (
        parts[0].as_integer().unwrap(),
        parts[1].as_integer().unwrap(),
    )
}

#[test]
fn a_frame_is_named_by_its_file_and_year() {
    for kind in ["normal", "invoice"] {
        let found = frames(kind);
        assert!(found.len() >= 3, "only {} of {kind}", found.len());
        for (path, frame) in found {
            let id = format!("it-{kind}-{}", frame["fiscal_year"].as_integer().unwrap());
            assert_eq!(frame["id"].as_str(), Some(id.as_str()), "{path}");
            assert_eq!(path, format!("rules/frames/{id}.toml"));
        }
    }
}

#[test]
fn the_bands_follow_each_other_without_a_gap() {
    for (path, frame) in frames("normal") {
        let lower = |key| number(&frame, "lower", key);
        let upper = |key| number(&frame, "upper", key);
        assert!(
            0 < lower("floor_yen") && lower("floor_yen") < lower("below_yen"),
            "{path}"
        );
        assert_eq!(lower("below_yen"), upper("floor_yen"), "{path}");
        assert!(upper("floor_yen") <= upper("cap_yen"), "{path}");
        assert!(
            0 < lower("processes_min") && lower("processes_min") < upper("processes_min"),
            "{path}"
        );
        // The wage plan stands by the upper band: table 2 says it there.
        if frame.contains_key("wage_plan") {
            let from = number(&frame, "wage_plan", "value");
            assert_eq!(from, upper("floor_yen"), "{path}");
        }
    }
}

#[test]
fn the_slices_rise_and_pay_no_small_applicant_less() {
    for (path, frame) in frames("invoice") {
        let slices = frame["slice"].as_array().unwrap();
        let figure = |slice: &Value, key: &str| slice[key].as_integer().unwrap();
        for pair in slices.windows(2) {
            for key in ["cap_yen", "functions_min"] {
                assert!(
                    figure(&pair[0], key) < figure(&pair[1], key),
                    "{path}: {key}"
                );
            }
        }
        for slice in slices {
            let ((above, below), (small_above, small_below)) =
                (rate(&slice["sme"]), rate(&slice["small"]));
            assert!(0 < above && above <= below, "{path}");
            assert!(0 < small_above && small_above <= small_below, "{path}");
            assert!(small_above * below >= above * small_below, "{path}");
            // The exact sums multiply by them: see src/domain/frame/exact.rs.
            assert!(below <= 10 && small_below <= 10, "{path}");
        }
    }
}

/// A sum is shown only where every figure that makes it up was read in an official document.
#[test]
fn a_sum_is_computed_from_official_figures_alone() {
    for (path, frame) in frames("invoice") {
        let official = |record: &Value| record["certainty"].as_str() == Some("official");
        let slices = frame["slice"].as_array().unwrap().iter();
        let hardware = ["pc", "register"].map(|key| &frame[key]);
        let all = slices.chain(hardware).all(official);
        let computed = frame["computed"]["value"].as_bool().unwrap();
        assert_eq!(computed, all, "{path}");
        let notes = frame["computed"]["notes"].as_array().unwrap();
        assert_eq!(computed, notes.is_empty(), "{path}: a reason why not");
    }
}
