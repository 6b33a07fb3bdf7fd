//! What does a 2類 add, what does this service claim of it, and does each claim hold?

use super::{chip, Subject};
use crate::domain::{Enhancement, EnhancementFit, EnhancementItem, Offer, ServiceClass};
use crate::panel::node::{element, plain, text, Node};
use crate::panel::source::source;
use crate::panel::table::table;
use crate::rules::{BOOK, ENHANCEMENTS};
use crate::screen::{format, say, Words};

/// All items with their clause and their sources.
pub(super) fn card(words: Words, subject: &Subject<'_>) -> Node {
    let intro = match subject.class {
        ServiceClass::One => say::checklist::enhancements_ignored(words),
        ServiceClass::Two => say::checklist::enhancements_intro(words),
    };
    let columns = [
        say::checklist::column_item(words),
        say::checklist::column_demand(words),
        say::checklist::column_claim(words),
        say::checklist::column_fit(words),
    ];
    let rows = ENHANCEMENTS.iter().map(|item| cells(words, subject, item));
    let mut card = element("div", "oc-card")
        .with(text(
            "h3",
            "oc-heading",
            say::checklist::enhancements(words),
        ))
        .with(text("p", "oc-small", intro))
        .with(table(
            say::checklist::enhancements_caption(words),
            &columns,
            rows.collect(),
        ))
        .with(text("p", "oc-note-box", &clause(words)))
        .with(source(
            words,
            &BOOK.standard.enhancement_terminals_min.basis,
        ));
    let mut last = None;
    for item in &ENHANCEMENTS {
        // Both halves of an item stand at the same place.
        if last != Some(item.basis.locator) {
            card = card.with(source(words, &item.basis));
        }
        last = Some(item.basis.locator);
    }
    card
}

/// How many terminals ア asks for.
pub(super) fn terminals_min(words: Words) -> String {
    let min = BOOK.standard.enhancement_terminals_min.value;
    format::terminals_number(words, min.into())
}

fn clause(words: Words) -> String {
    say::checklist::clause(words, &terminals_min(words))
}

/// Whether a claim rests on figures that nobody told.
pub(super) fn rests_on_unknown(subject: &Subject<'_>) -> bool {
    let min = BOOK.standard.enhancement_terminals_min.value;
    let unproven = |one| {
        let of_offer = |offer| EnhancementFit::of(one, &offer, min) == EnhancementFit::Unproven;
        subject.offer.is_some_and(of_offer)
    };
    let claimed = |one: &Enhancement| subject.enhancements.contains(*one);
    subject.class == ServiceClass::Two && Enhancement::ALL.into_iter().filter(claimed).any(unproven)
}

fn cells(words: Words, subject: &Subject<'_>, item: &EnhancementItem) -> Vec<Node> {
    let title = words.rule(item.title);
    let claimed =
        subject.class == ServiceClass::Two && subject.enhancements.contains(item.enhancement);
    let claim = if claimed {
        chip("good", say::checklist::claimed(words))
    } else {
        chip("plain", say::checklist::not_claimed_item(words))
    };
    let fit = subject.offer.map_or_else(
        || plain(say::checklist::fit_open(words)),
        |offer| fit(words, item.enhancement, &offer, claimed),
    );
    vec![
        plain(&say::checklist::item(words, words.rule(item.letter), title)),
        plain(words.rule(item.text)),
        claim,
        fit,
    ]
}

/// Whether the item is true of the offer, as far as its own figures tell.
fn fit(words: Words, one: Enhancement, offer: &Offer, claimed: bool) -> Node {
    let min = BOOK.standard.enhancement_terminals_min.value;
    // What does not hold is bad only where it is claimed.
    let not = if claimed { "bad" } else { "plain" };
    match EnhancementFit::of(one, offer, min) {
        EnhancementFit::OtherMonitoring => chip(not, say::checklist::other_monitoring(words)),
        EnhancementFit::TooFewTerminals => {
            chip(not, &say::checklist::too_few(words, &terminals_min(words)))
        }
        EnhancementFit::NotMore => chip(not, say::checklist::not_more(words)),
        EnhancementFit::Holds | EnhancementFit::Unproven if !claimed => {
            chip("plain", say::checklist::could_hold(words))
        }
        EnhancementFit::Unproven => chip("warn", say::checklist::unless_known(words)),
        EnhancementFit::Holds => chip("good", say::checklist::holds(words)),
    }
}
