//! What do a link and a code that somebody opens come to? A form, or the reason why there is none.

use crate::draft::Action;
use crate::rules::BOOK;
use crate::share::code::{Code, CodeError, Slip};
use crate::share::link::{self, LinkError, Names, Shared, What, ROOM};
use crate::share::{Figures, Hit, Lost, Question};
use crate::ui::panels::compare::Compare;
use crate::ui::panels::state::{Beside, Effect};

/// A link or a code that can be read.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Sent {
    Link(Shared),
    Code(Code),
}

/// Why nothing is opened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Refusal {
    /// Nothing was typed.
    Empty,
    Link(LinkError),
    Code(CodeError, Option<Slip>),
    /// The offer is not found in the list.
    Lost(Lost),
    /// The form has no place for an offer by tiers.
    Tiered,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Outcome {
    Refused(Refusal),
    Opened(Opened),
}

/// What was opened.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Opened {
    /// What the offer is called, and whose it is.
    pub(super) names: Names,
    /// What it came to when it was sent.
    pub(super) then: Option<Figures>,
    /// What it comes to now.
    pub(super) now: Option<Figures>,
    /// Whether the price list has other prices now.
    pub(super) price_changed: bool,
    /// Whether a code was made under other rules.
    pub(super) rules_changed: bool,
}

impl Refusal {
    /// Whether another price list may help.
    pub(super) const fn waits_for_list(self) -> bool {
        matches!(self, Self::Lost(Lost::NoList | Lost::OtherList))
    }
}

impl Sent {
    /// What was typed or followed.
    pub(super) fn read(text: &str, compare: &Compare) -> Result<Self, Refusal> {
        if text.trim().is_empty() {
            return Err(Refusal::Empty);
        }
        if link::looks_like_link(text) {
            return link::find(text).map(Self::Link).map_err(Refusal::Link);
        }
        Code::read(text).map(Self::Code).map_err(|error| {
            let slip = match error {
                CodeError::Check(symbols) => Code::slip(symbols, compare.catalog(), &BOOK),
                _ => None,
            };
            Refusal::Code(error, slip)
        })
    }

    /// The form that it makes, and what is to be said of it.
    pub(super) fn resolve(
        &self,
        beside: &Beside<'_>,
        compare: &Compare,
    ) -> Result<(Effect, Opened), Refusal> {
        match self {
            Self::Link(Shared { what, then }) => match what {
                What::Typed { draft, names } => {
                    let opened = Opened {
                        names: names.clone(),
                        then: *then,
                        now: Figures::of_form(draft),
                        ..Opened::default()
                    };
                    Ok((Effect::Form(Action::Replaced(draft.clone())), opened))
                }
                What::Listed { question, offer } => {
                    let hit = offer.find(compare.catalog(), ROOM).map_err(Refusal::Lost)?;
                    let (effect, opened) = listed(question, hit, beside, compare)?;
                    Ok((
                        effect,
                        Opened {
                            then: *then,
                            ..opened
                        },
                    ))
                }
            },
            Self::Code(code) => {
                let named = code.open(compare.catalog(), &BOOK);
                let named = named.map_err(|error| match error {
                    CodeError::Lost(lost) => Refusal::Lost(lost),
                    error => Refusal::Code(error, None),
                })?;
                let (effect, opened) = listed(&named.question, named.hit, beside, compare)?;
                let rules_changed = named.rules_changed;
                Ok((
                    effect,
                    Opened {
                        rules_changed,
                        ..opened
                    },
                ))
            }
        }
    }
}

/// The form with the offer of the list and the question of the customer.
fn listed(
    question: &Question,
    hit: Hit,
    beside: &Beside<'_>,
    compare: &Compare,
) -> Result<(Effect, Opened), Refusal> {
    let asked = question.asked_in(beside.draft.clone());
    let (draft, offer) = compare.used(&asked, hit.index).ok_or(Refusal::Tiered)?;
    let opened = Opened {
        names: Names {
            name: offer.name.clone(),
            provider: offer.provider.clone(),
        },
        now: Figures::of_form(&draft),
        price_changed: hit.price_changed,
        ..Opened::default()
    };
    let draft = Box::new(draft);
    Ok((Effect::UseOffer { draft, offer }, opened))
}
