//! Does a case exercise each figure of the rules, and does `docs/rules.md` say so?
//!
//! A figure is moved by one step, all else left as it is, and the cases are asked again: those whose
//! answer changes exercise it. `UPDATE_EXPECT=1 cargo test --no-default-features --test it rule_docs`
//! writes the page.

mod asked;
mod figures;
mod moves;
mod opposite;
mod page;
mod rules;
mod value;

pub use rules::Rules;

use std::collections::BTreeMap;

use crate::repository::{read, root};
use asked::Cases;
use figures::{files, Figure, File};
use moves::visit;
use rules::Copied;

const PAGE: &str = "docs/rules.md";

/// What was found out of a figure.
pub struct Exercised {
    /// Its clause.
    pub clause: &'static str,
    /// How many cases of each file exercise it.
    pub cases: BTreeMap<String, usize>,
}

#[test]
fn every_figure_is_exercised_and_the_page_says_by_what() {
    let cases = Cases::read();
    let mut idle = Vec::new();
    let mut sections = Vec::new();
    let files = files();
    let found: Vec<Vec<Exercised>> = std::thread::scope(|scope| {
        let cases = &cases;
        let one = |file| scope.spawn(move || exercised(cases, file));
        let threads: Vec<_> = files.iter().map(one).collect();
        let found = threads.into_iter().map(|thread| thread.join().unwrap());
        found.collect()
    });
    for (file, exercised) in files.iter().zip(found) {
        let pairs = file.figures.iter().zip(&exercised);
        let without = pairs.filter(|(_, found)| found.cases.is_empty() && !file.not_computed);
        idle.extend(without.map(|(figure, _)| format!("  {}: {}\n", file.path, figure.name())));
        sections.push(page::section(file, &exercised));
    }
    assert!(
        idle.is_empty(),
        "No case notices when one of these figures moves. Write one in tests/cases, \
         tests/cases-frames or tests/cases-panels whose answer depends on it, with its sum by \
         hand:\n{}",
        idle.concat()
    );
    let page = page::whole(&sections);
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        return std::fs::write(root().join(PAGE), page).unwrap();
    }
    assert!(
        read(PAGE) == page,
        "{PAGE} is not what rules/*.toml and the cases say. Never edit it by hand; run: \
         UPDATE_EXPECT=1 cargo test --no-default-features --test it rule_docs"
    );
}

/// Moves every figure of a file, and asks again.
fn exercised(cases: &Cases, file: &File) -> Vec<Exercised> {
    let path = file.path.as_str();
    let before = cases.answers(&Rules::of_today(), path);
    let of = |figure: &Figure| {
        let mut changed = vec![false; before.len()];
        let (mut clause, mut moves) = ("", false);
        for up in [true, false] {
            let mut copied = Copied::of_today();
            clause = visit(&mut copied, &figure.place, &mut |value| {
                let written = value::written(&figure.value);
                assert_eq!(value.written(), written, "{path}: {}", figure.name());
                moves = value.step(up);
            });
            let after = cases.answers(&copied.leak(), path);
            for ((changed, before), after) in changed.iter_mut().zip(&before).zip(after) {
                *changed |= *before != after;
            }
        }
        if !moves {
            changed = cases.that_another_choice_would_change(path, &figure.place);
        }
        let mut cases = BTreeMap::new();
        for ((file, _), _) in before.iter().zip(changed).filter(|(_, changed)| *changed) {
            *cases.entry(file.clone()).or_default() += 1;
        }
        Exercised { clause, cases }
    };
    file.figures.iter().map(of).collect()
}
