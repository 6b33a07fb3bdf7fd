//! What is said of what is sent and opened?

use super::incoming::{Opened, Refusal};
use crate::platform::Copied;
use crate::screen::format;
use crate::screen::{say, Words};
use crate::share::code::{CodeError, NoCode, Slip, LENGTH};
use crate::share::link::{LinkError, NoLink};
use crate::share::{Figures, Lost};

/// What became of copying the link.
pub(super) fn copied(words: Words, copied: Copied) -> &'static str {
    match copied {
        Copied::Done => say::share::copied(words),
        Copied::Refused => say::share::selected(words),
    }
}

/// Why there is no link.
pub(super) fn no_link(words: Words, no: NoLink) -> &'static str {
    match no {
        NoLink::Unreadable(_) => say::share::no_link_unreadable(words),
        NoLink::TooLong => say::share::no_link_long(words),
        NoLink::Year => say::share::no_link_year(words),
    }
}

/// Why there is no code.
pub(super) fn no_code(words: Words, no: NoCode) -> &'static str {
    match no {
        NoCode::Open => say::share::no_code_open(words),
        NoCode::Year => say::share::no_code_year(words),
        NoCode::Offer(_) => say::share::no_code_offer(words),
    }
}

/// What was opened.
pub(super) fn opened(words: Words, opened: &Opened) -> String {
    let names = &opened.names;
    if names.name.is_empty() {
        say::share::opened(words).to_owned()
    } else {
        say::share::opened_offer(words, &names.name, &names.provider)
    }
}

/// Why nothing was opened.
pub(super) fn refusal(words: Words, refusal: &Refusal) -> String {
    match refusal {
        Refusal::Empty => say::share::empty(words).to_owned(),
        Refusal::Link(error) => link(words, *error),
        Refusal::Code(error, slip) => code(words, *error, *slip),
        Refusal::Lost(error) => lost(words, *error).to_owned(),
        Refusal::Tiered => say::share::tiered(words).to_owned(),
    }
}

fn link(words: Words, error: LinkError) -> String {
    match error {
        LinkError::NotALink => say::share::not_a_link(words).to_owned(),
        LinkError::Incomplete {
            missing: Some(count),
        } => say::share::incomplete_by(words, &count.to_string()),
        LinkError::Incomplete { missing: None } => say::share::incomplete(words).to_owned(),
        LinkError::Altered { place: Some(place) } => {
            say::share::altered_at(words, &place.to_string())
        }
        LinkError::Altered { place: None } => say::share::altered(words).to_owned(),
        LinkError::UnknownVersion(_) => say::share::newer_version(words).to_owned(),
        LinkError::UnknownYear(year) => say::share::newer_year(words, &year.to_string()),
        LinkError::OutOfRange => say::share::out_of_range(words).to_owned(),
    }
}

fn code(words: Words, error: CodeError, slip: Option<Slip>) -> String {
    match error {
        CodeError::Length(count) => {
            say::share::code_length(words, &LENGTH.to_string(), &count.to_string())
        }
        CodeError::NotASymbol { place, found } => {
            say::share::code_symbol(words, &place.to_string(), &found.to_string())
        }
        CodeError::Check(_) => match slip {
            Some(Slip::Wrong(place)) => say::share::code_wrong_at(words, &place.to_string()),
            Some(Slip::Swapped(place)) => {
                let next = place.saturating_add(1).to_string();
                say::share::code_swapped(words, &place.to_string(), &next)
            }
            None => say::share::code_wrong(words).to_owned(),
        },
        CodeError::NotOurs => say::share::code_not_ours(words).to_owned(),
        CodeError::RulesNewer => say::share::code_newer(words).to_owned(),
        CodeError::Lost(error) => lost(words, error).to_owned(),
    }
}

fn lost(words: Words, error: Lost) -> &'static str {
    match error {
        Lost::NoList => say::share::no_list(words),
        Lost::OtherList => say::share::other_list(words),
        Lost::OfferGone => say::share::offer_gone(words),
        Lost::Ambiguous => say::share::ambiguous(words),
    }
}

/// The edition of the rules.
pub(super) fn edition(words: Words, figures: &Figures) -> String {
    format::date(words, figures.edition)
}

/// 補助額.
pub(super) fn subsidy(words: Words, figures: &Figures) -> String {
    format::yen(words, figures.subsidy)
}

/// 実質負担.
pub(super) fn net(words: Words, figures: &Figures) -> String {
    format::yen(words, figures.net_incl_tax)
}
