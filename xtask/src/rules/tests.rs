//! Is it told what ends soon and what was checked long ago, by fixed days?

use super::{report, Day, File};

const PROGRAMME: &str = r#"
[rate]
valid_from = 2026-03-30
valid_until = 2026-12-31
checked_on = 2026-10-14

[limits]
valid_from = 2026-03-30
checked_on = 2026-10-14

[period.opens]
from = 2026-03-30
checked_on = 2026-11-28

[[period.round]]
name.en = "5th round"
deadline = 2026-12-01
decision = { day = 2027-01-10, planned = true }
report_by = { day = 2027-06-30, planned = false }
checked_on = 2026-10-15
"#;

/// A day, how many days are left, and what ends.
type Told<'a> = (&'a str, i64, &'a str);

fn day(text: &str) -> Day {
    text.parse().expect(text)
}

fn told(on: &str) -> Vec<String> {
    let files: [File; 2] = [
        ("rules/edition.toml", "stale_after_days = 45"),
        ("rules/programmes/x.toml", PROGRAMME),
    ]
    .map(|(path, text)| (path.to_owned(), text.parse().expect(path)));
    report(&files, day(on)).expect("a report")
}

/// Without the headings, which name the day and the two limits.
fn lines(on: &str) -> (Vec<String>, Vec<String>) {
    let told = told(on);
    let second = told.iter().position(|line| line.starts_with("Checked"));
    let (soon, stale) = told.split_at(second.expect("two parts"));
    (soon[2..].to_vec(), stale[1..].to_vec())
}

#[test]
fn what_ends_within_thirty_days_is_told_from_the_first_to_the_last_of_them() {
    let deadline = "rules/programmes/x.toml: period round (5th round) deadline";
    let until = "rules/programmes/x.toml: rate valid_until";
    let decision = "rules/programmes/x.toml: period round (5th round) decision, planned";
    let table: [(&str, &[Told<'_>]); 6] = [
        ("2026-10-31", &[]),
        ("2026-11-01", &[("2026-12-01", 30, deadline)]),
        (
            "2026-12-01",
            &[("2026-12-01", 0, deadline), ("2026-12-31", 30, until)],
        ),
        ("2026-12-02", &[("2026-12-31", 29, until)]),
        (
            "2026-12-11",
            &[("2026-12-31", 20, until), ("2027-01-10", 30, decision)],
        ),
        ("2027-01-11", &[]),
    ];
    for (on, expected) in table {
        let line = |(day, left, what): &Told<'_>| format!("  {day}, in {left} days: {what}");
        let mut expected: Vec<String> = expected.iter().map(line).collect();
        if expected.is_empty() {
            expected.push("  nothing".to_owned());
        }
        assert_eq!(lines(on).0, expected, "{on}");
    }
}

#[test]
fn what_was_checked_more_than_forty_five_days_ago_is_told_file_by_file() {
    let table: [(&str, &[&str]); 3] = [
        ("2026-11-28", &["  nothing"]),
        (
            "2026-11-29",
            &["  2026-10-14, 46 days ago: rules/programmes/x.toml, records: 2"],
        ),
        (
            "2027-02-01",
            &[
                "  2026-10-14, 110 days ago: rules/programmes/x.toml, records: 2",
                "  2026-10-15, 109 days ago: rules/programmes/x.toml, records: 1",
                "  2026-11-28, 65 days ago: rules/programmes/x.toml, records: 1",
            ],
        ),
    ];
    for (on, expected) in table {
        assert_eq!(lines(on).1, expected, "{on}");
    }
}

#[test]
fn no_day_is_too_early_or_too_late_to_be_told() {
    for on in ["0001-01-01", "2026-11-28", "9999-12-31"] {
        assert_eq!(told(on)[0], format!("Rules, seen on {on}"));
    }
}

#[test]
fn days_are_counted_by_the_calendar() {
    let table = [
        ("1970-01-01", "1970-01-02", 1),
        ("2024-02-28", "2024-03-01", 2),
        ("2025-02-28", "2025-03-01", 1),
        ("1900-02-28", "1900-03-01", 1),
        ("2000-02-28", "2000-03-01", 2),
        ("2024-12-31", "2025-01-01", 1),
        ("2000-01-01", "2400-01-01", 146_097),
    ];
    for (from, to, days) in table {
        assert_eq!(day(to).days_since(day(from)), days, "{from} to {to}");
        assert_eq!(day(to).to_string(), to);
    }
    for text in [
        "",
        "2026-13-01",
        "2026-02-30",
        "2026-11-28T12:00:00",
        "today",
    ] {
        assert!(text.parse::<Day>().is_err(), "{text}");
    }
}
