//! Do the days of the rules come to what is written: rounds, the age of a check, the first step?

use std::sync::LazyLock;

use otasuke_calculator::domain::{Date, Named, RoundDay};
use serde::Deserialize;

use super::cases;
use crate::rule_docs::Rules;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    round: Vec<Round>,
    age: Vec<Age>,
    begin: Vec<Begin>,
}

/// What a programme says on a day.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Round {
    programme: String,
    on: String,
    state: String,
    /// The round whose deadline comes next: its name, and its days in their order.
    #[serde(default)]
    next: Vec<String>,
}

/// How many days ago a programme's dates were checked, where the page says so.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Age {
    programme: String,
    on: String,
    days: Option<u16>,
}

/// The last day on which a step can be begun.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Begin {
    step: String,
    deadline: String,
    by: String,
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap_or_else(|| panic!("no day: {text}"))
}

impl Round {
    fn found(&self, rules: &Rules) -> (&'static str, Vec<String>) {
        let period = &rules.book.programme(&self.programme).unwrap().period;
        let state = period.state_on(Some(day(&self.on))).name();
        let next = period.next_round(day(&self.on)).map(|round| {
            let hour = round.hour.map(|hour| format!("{hour}:00"));
            let days = [round.decision, round.report_by].into_iter().flatten();
            let head = [round.name.ja.to_owned(), round.deadline.to_string()];
            let all = head.into_iter().chain(hour).chain(days.map(written));
            all.collect()
        });
        (state, next.unwrap_or_default())
    }
}

fn written(one: RoundDay) -> String {
    let planned = if one.planned { " planned" } else { "" };
    format!("{}{planned}", one.day)
}

impl Age {
    fn found(&self, rules: &Rules) -> Option<u16> {
        let period = &rules.book.programme(&self.programme).unwrap().period;
        period.stale_days(day(&self.on), rules.book.stale_after_days)
    }
}

impl Begin {
    fn found(&self, rules: &Rules) -> Option<Date> {
        let step = rules.steps.iter().find(|step| step.id == self.step);
        step.unwrap().latest_start(day(&self.deadline))
    }
}

/// What these rules come to, for every case.
pub fn answers(rules: &Rules) -> Vec<String> {
    static FILE: LazyLock<File> = LazyLock::new(|| cases("days"));
    let file = &*FILE;
    let rounds = file
        .round
        .iter()
        .map(|case| format!("{:?}", case.found(rules)));
    let ages = file
        .age
        .iter()
        .map(|case| format!("{:?}", case.found(rules)));
    let begins = file
        .begin
        .iter()
        .map(|case| format!("{:?}", case.found(rules)));
    rounds.chain(ages).chain(begins).collect()
}

#[test]
fn the_days_come_to_what_is_written() {
    let (file, rules): (File, _) = (cases("days"), Rules::of_today());
    assert!(file.round.len() >= 10 && file.age.len() >= 3 && !file.begin.is_empty());
    for case in &file.round {
        let expected = (case.state.as_str(), case.next.clone());
        assert_eq!(
            case.found(&rules),
            expected,
            "{} {}",
            case.programme,
            case.on
        );
    }
    for case in &file.age {
        assert_eq!(
            case.found(&rules),
            case.days,
            "{} {}",
            case.programme,
            case.on
        );
    }
    for case in &file.begin {
        assert_eq!(case.found(&rules), Some(day(&case.by)), "{}", case.step);
    }
}
