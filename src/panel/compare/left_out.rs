//! What of a price list could not be read? How much, and every place of it.

use super::problems::problem_sentence;
use crate::catalog::Loaded;
use crate::panel::node::{element, text, Node};
use crate::screen::{say, Words};

/// The id of the problems of the list that is open.
pub(super) const OF_OPEN: &str = "oc-problems";
/// That of a document that is no list.
pub(super) const OF_OTHER: &str = "oc-problems-other";

/// How many places could not be read, with a way to them.
pub(super) fn way_to_problems(words: Words, loaded: &Loaded) -> Option<Node> {
    let link =
        text("a", "", &count_of_problems(words, loaded)?).attr("href", &format!("#{OF_OPEN}"));
    Some(element("p", "oc-note-box").with(link))
}

fn count_of_problems(words: Words, loaded: &Loaded) -> Option<String> {
    let count = loaded.problems.len().saturating_add(loaded.more_problems);
    (count > 0).then(|| say::compare::problems(words, &count.to_string()))
}

/// Every place that could not be read, in an element of this id.
pub(super) fn problems(words: Words, loaded: &Loaded, id: &str) -> Option<Node> {
    let count = count_of_problems(words, loaded)?;
    let lines = loaded.problems.iter();
    let lines = lines.map(|problem| text("li", "", &problem_sentence(words, problem)));
    let more = (loaded.more_problems > 0).then(|| {
        text(
            "p",
            "",
            &say::compare::problems_more(words, &loaded.more_problems.to_string()),
        )
    });
    let details = element("details", "oc-details oc-problems")
        .attr("id", id)
        .attr("open", "")
        .with(text("summary", "oc-summary", &count))
        .with(element("ul", "").with_all(lines))
        .with_all(more);
    Some(details)
}
