//! Does what is painted before the module know no day? It is the page of the rules' edition, and what differs from
//! the page of no day at all is kept out of view by `styles/page.css`.

use std::fs;

use otasuke_calculator::domain::Named;
use otasuke_calculator::rules::BOOK;
use otasuke_calculator::screen::Words;

use crate::page::html;
use crate::tree::{Element, Tree};

/// Before and behind the selectors, in the style sheet.
const RULE: [&str; 2] = ["\n#oc-painted :is(", ") { visibility: hidden; }\n"];

#[test]
fn what_is_shown_is_the_same_without_a_day() {
    let hidden = hidden();
    for &words in Words::ALL {
        let [painted, neutral] =
            [Some(BOOK.edition), None].map(|day| Tree::of(&html(words, &[], day, true)));
        assert_eq!(shown(&painted, &hidden), shown(&neutral, &hidden));
    }
}

/// A selector that matches nothing hides nothing: it is left over, or misspelt.
#[test]
fn each_selector_is_needed() {
    let hidden = hidden();
    for at in 0..hidden.len() {
        let mut others = hidden.clone();
        let one = others.remove(at);
        let [painted, neutral] =
            [Some(BOOK.edition), None].map(|day| Tree::of(&html(Words::Ja, &[], day, true)));
        assert_ne!(shown(&painted, &others), shown(&neutral, &others), "{one}");
    }
}

fn hidden() -> Vec<String> {
    let sheet = fs::read_to_string("styles/page.css").unwrap();
    let (_, rest) = sheet.split_once(RULE[0]).unwrap();
    let (selectors, _) = rest.split_once(RULE[1]).unwrap();
    selectors.split(", ").map(str::to_owned).collect()
}

/// Each element that is shown, with its attributes and the text of its own.
fn shown(page: &Tree, hidden: &[String]) -> Vec<String> {
    let is_hidden = |element: &Element| {
        let mut around = std::iter::once(element).chain(page.ancestors(element));
        around.any(|one| hidden.iter().any(|selector| matches(page, one, selector)))
    };
    let line = |element: &Element| {
        format!(
            "{} {:?} {}",
            element.name, element.attributes, element.own_text
        )
    };
    let elements = page.all().filter(|element| !is_hidden(element));
    elements.map(line).collect()
}

/// Of a selector, classes and ids inside of each other are understood.
fn matches(page: &Tree, element: &Element, selector: &str) -> bool {
    let (around, last) = selector.rsplit_once(' ').unwrap_or(("", selector));
    let is = |element: &Element, simple: &str| match simple.strip_prefix('#') {
        Some(id) => element.get("id") == Some(id),
        None => element.has_class(simple.strip_prefix('.').expect(simple)),
    };
    let outer = |simple: &str| page.ancestors(element).any(|one| is(one, simple));
    is(element, last) && (around.is_empty() || outer(around))
}
