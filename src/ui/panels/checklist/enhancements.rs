//! What does a 2類 add, what does this service claim of it, and does each claim hold?

use yew::prelude::*;

use super::{verdict, Subject};
use crate::domain::{Enhancement, EnhancementFit, EnhancementItem, Named, Offer, ServiceClass};
use crate::rules::{BOOK, CHECKLIST};
use crate::screen::{format, say, Sources, Tone, Words};
use crate::ui::components::{captioned_table, source_list, source_mark};

/// All items with their clause and their sources.
pub(super) fn card(words: Words, subject: &Subject<'_>) -> Html {
    let mut sources = Sources::new(words);
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
    let items = CHECKLIST.enhancements.iter();
    let rows = items.map(|item| cells(words, subject, item, &mut sources));
    let table = captioned_table(
        say::checklist::enhancements_caption(words),
        &columns,
        rows.collect(),
    );
    let clause = say::checklist::clause(words, &terminals_min(words));
    let content = html! {
        <>
            <p class="oc-small">{ intro }</p>
            { table }
            <p class="oc-note-box">{ clause }{ terminals_mark(&mut sources) }</p>
            { source_list(&sources, words) }
        </>
    };
    super::card(None, say::checklist::enhancements(words), content)
}

/// Where it stands how many terminals ア asks for.
fn terminals_mark(sources: &mut Sources) -> Html {
    source_mark(sources, &BOOK.standard.enhancement_terminals_min.basis)
}

/// How many terminals ア asks for.
pub(super) fn terminals_min(words: Words) -> String {
    let min = BOOK.standard.enhancement_terminals_min.value;
    format::terminals_number(words, min.into())
}

/// Whether a claim rests on figures that nobody told.
pub(super) fn rests_on_unknown(subject: &Subject<'_>) -> bool {
    let min = BOOK.standard.enhancement_terminals_min.value;
    let unproven = |one| {
        let of_offer = |offer| EnhancementFit::of(one, &offer, min) == EnhancementFit::Unproven;
        subject.offer.is_some_and(of_offer)
    };
    let claimed = |one: &Enhancement| subject.enhancements.contains(*one);
    subject.class == ServiceClass::Two
        && Enhancement::ALL
            .iter()
            .copied()
            .filter(claimed)
            .any(unproven)
}

fn cells(
    words: Words,
    subject: &Subject<'_>,
    item: &'static EnhancementItem,
    sources: &mut Sources,
) -> Vec<Html> {
    let title = words.rule(item.title);
    let title = say::checklist::item(words, words.rule(item.letter), title);
    let claimed =
        subject.class == ServiceClass::Two && subject.enhancements.contains(item.enhancement);
    let claim = if claimed {
        verdict(Tone::Good, say::checklist::claimed(words))
    } else {
        verdict(Tone::Plain, say::checklist::not_claimed_item(words))
    };
    let text = words.rule(item.text);
    let text = html! { <>{ text }{ source_mark(sources, &item.basis) }</> };
    let fit = match &subject.offer {
        Some(offer) => fit(words, item.enhancement, offer, claimed, sources),
        None => html! { say::checklist::fit_open(words) },
    };
    vec![html! { title }, text, claim, fit]
}

/// Whether the item is true of the offer, as far as its own figures tell.
fn fit(
    words: Words,
    one: Enhancement,
    offer: &Offer,
    claimed: bool,
    sources: &mut Sources,
) -> Html {
    let min = BOOK.standard.enhancement_terminals_min.value;
    // What does not hold is bad only where it is claimed.
    let not = if claimed { Tone::Bad } else { Tone::Plain };
    match EnhancementFit::of(one, offer, min) {
        EnhancementFit::OtherMonitoring => verdict(not, say::checklist::other_monitoring(words)),
        EnhancementFit::TooFewTerminals => {
            let says = say::checklist::too_few(words, &terminals_min(words));
            html! { <>{ verdict(not, &says) }{ terminals_mark(sources) }</> }
        }
        EnhancementFit::NotMore => verdict(not, say::checklist::not_more(words)),
        EnhancementFit::Holds | EnhancementFit::Unproven if !claimed => {
            verdict(Tone::Plain, say::checklist::could_hold(words))
        }
        EnhancementFit::Unproven => verdict(Tone::Warn, say::checklist::unless_known(words)),
        EnhancementFit::Holds => verdict(Tone::Good, say::checklist::holds(words)),
    }
}
