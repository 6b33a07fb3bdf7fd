//! Does the page say in English what it says in Japanese, and nothing in Japanese?

use otasuke_calculator::screen::Words;

use crate::page::{html, OPEN};
use crate::states::{self, HOSTILE};
use crate::tree::{Element, Tree};

/// What is to be read in each state.
const STATES: &[(&str, &[&str])] = &[
    (
        "the opening",
        &[
            "249,000 yen",
            "180,000 yen",
            "✓ Can be expected",
            "10,375 yen a month",
        ],
    ),
    (
        "the opening, too late",
        &[
            "Under the rules of 2024",
            "Applications are closed",
            "Calculate by the rules of 2026",
        ],
    ),
    (
        "capped",
        &[
            "At the maximum",
            "At 56 terminals, the subsidy reaches its maximum",
        ],
    ),
    (
        "below the floor",
        &[
            "△ Below the minimum of 50,000 yen",
            "With 1 terminal more (3 terminals in all)",
        ],
    ),
    (
        "refused",
        &[
            "✕ Not eligible",
            "Neither an SME nor a small-scale business",
            "No subsidy can be expected",
        ],
    ),
    (
        "prices with tax",
        &["Initial fee (incl. tax)", "Limit (incl. tax)"],
    ),
    (
        "a network",
        &["With network monitoring, the fee does not depend on the number of terminals"],
    ),
    (
        "both, judged by the sum",
        &["△ Needs a judgement", "within the sum of the limits"],
    ),
    (
        "2類 without claims",
        &["✕ No enhancement is chosen", "Class 2 has no limit in yen"],
    ),
    (
        "a field left empty",
        &["Almost there", "Please check “Number of terminals”"],
    ),
    (
        "every field wrong",
        &["＊ “a” cannot be read. Enter digits"],
    ),
];

#[test]
fn every_state_is_said_in_english() {
    let states = states::all();
    for (name, expected) in STATES {
        let state = states.iter().find(|state| state.name == *name).unwrap();
        let page = state.english();
        let said = &page.all().next().unwrap().text;
        for sentence in *expected {
            assert!(said.contains(sentence), "{name}: {sentence} in {said}");
        }
    }
}

/// The elements are the same, with the same names for tests and style sheets.
#[test]
fn both_languages_have_the_same_elements() {
    fn facts(page: &Tree) -> Vec<(String, Vec<(String, String)>)> {
        let own = |element: &Element| {
            let attributes = element.attributes.iter();
            let attributes = attributes.filter(|(name, _)| {
                !["lang", "href", "aria-label", "data-label"].contains(&name.as_str())
            });
            (element.name.clone(), attributes.cloned().collect())
        };
        page.all().map(own).collect()
    }
    for state in states::all() {
        assert_eq!(
            facts(&state.page()),
            facts(&state.english()),
            "{}",
            state.name
        );
    }
}

#[test]
fn japanese_is_left_in_brackets_and_names_alone() {
    let is_kana = |c: char| matches!(c, '\u{3041}'..='\u{30ff}');
    for state in states::all() {
        let page = state.english();
        for element in page.all().filter(|one| page.inside(one).is_empty()) {
            // A document is called what it is called.
            let is_document = ["a", "option"].contains(&element.name.as_str());
            let is_programme = element.text.contains("Subsidy");
            let outside: String = element
                .text
                .split('(')
                .map(|part| part.rsplit(')').next().unwrap())
                .collect();
            let typed = element.text.contains(HOSTILE);
            assert!(
                is_document || is_programme || typed || !outside.chars().any(is_kana),
                "{}: {}",
                state.name,
                element.text
            );
        }
    }
}

#[test]
fn the_page_says_its_language_and_leads_to_the_other() {
    for (words, own, other, place, label) in [
        (Words::Ja, "ja", "en", "en.html?lang=en", "English"),
        (Words::En, "en", "ja", "./?lang=ja", "日本語"),
    ] {
        let page = Tree::of(&html(words, &[], OPEN, true));
        assert_eq!(page.all().next().unwrap().get("lang"), Some(own));
        let way = page.one("data-action", "language");
        let link = page.inside(way)[0];
        assert_eq!(link.get("href"), Some(place));
        assert_eq!((link.get("lang"), link.text.as_str()), (Some(other), label));
        let elsewhere = Tree::of(&html(words, &[], OPEN, false));
        assert!(elsewhere.with("data-action", "language").is_empty());
    }
}

/// A link behind a sentence would be read as one word with its end: "lists.IPA's list".
#[test]
fn no_link_sticks_to_what_stands_before_it() {
    let is_inline = |before: &str| {
        ["</a>", "</span>", "</strong>"]
            .iter()
            .any(|end| before.ends_with(end))
    };
    let mut links = 0;
    for state in states::all() {
        for words in [Words::Ja, Words::En] {
            let html = html(words, &state.actions, state.today, true);
            for (at, _) in html.match_indices("<a ") {
                let before = &html[..at];
                let end = before.chars().next_back().unwrap();
                let stands_apart = end == ' ' || (end == '>' && !is_inline(before));
                let near: String = before
                    .chars()
                    .rev()
                    .take(60)
                    .collect::<Vec<_>>()
                    .into_iter()
                    .rev()
                    .collect();
                assert!(stands_apart, "{}: …{near}", state.name);
                links += 1;
            }
        }
    }
    assert!(links > 100, "{links}");
}
