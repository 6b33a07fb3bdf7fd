//! How does what is sent look? The link with its button, and the code with how it is read aloud.

use yew::prelude::*;

use super::{says, Msg, Share, LINK_FIELD};
use crate::catalog::{Catalog, Service};
use crate::domain::Named;
use crate::rules::BOOK;
use crate::screen::{say, Sent, Words};
use crate::share::code::{Code, NoCode, GROUP};
use crate::share::link::{self, Names, NoLink, Shared, What, ROOM};
use crate::share::reading::Reading;
use crate::share::{Figures, Question, Tags};
use crate::ui::components::Button;
use crate::ui::panels::compare::Compare;
use crate::ui::panels::state::Beside;

/// What can be sent of the form.
#[derive(Debug)]
pub struct Outgoing<'a> {
    /// What stands behind the `#` of the link.
    pub(super) fragment: Result<String, NoLink>,
    /// The code; nothing where the offer is not of a price list.
    pub(super) code: Option<Result<Code, NoCode>>,
    /// The address of the list that the link needs.
    list: Option<&'a str>,
    /// The service whose offer the form holds, and its provider.
    service: Option<(&'a str, &'a str)>,
}

impl<'a> Outgoing<'a> {
    /// Of the form, beside a price list; the form took the offer of the service `taken` last.
    pub fn of(beside: &Beside<'_>, compare: &'a Compare, taken: Option<&str>) -> Self {
        let listed = place(beside, compare, taken);
        let list = compare.address().filter(|_| listed.is_some());
        let question = Question::of(beside.draft, beside.reading);
        let code = listed.map(|(index, _)| {
            let question = question.map_err(|_| NoCode::Open)?;
            let catalog = compare.catalog().ok_or(NoCode::Open)?;
            Code::of(&question, catalog, index, &BOOK)
        });
        let what = match (listed, compare.catalog(), list) {
            // Whoever opens it gets the prices from the list.
            (Some((_, service)), Some(catalog), Some(_)) => question
                .map(|question| What::Listed {
                    question,
                    offer: Tags::of(catalog, service, ROOM),
                })
                .map_err(NoLink::Unreadable),
            _ => Ok(typed(beside, compare, listed)),
        };
        let then = beside.reading.request;
        let then = then.map(|request| Figures::of(&request, &BOOK));
        let fragment = what.and_then(|what| link::write(&Shared { what, then }));
        Self {
            fragment,
            code,
            list,
            service: listed.zip(compare.catalog()).map(named),
        }
    }

    /// By what others open the form: the address on our page and the code as it is written.
    pub(in crate::ui::panels) fn sent(&self, beside: &Beside<'_>) -> Sent {
        let code = self.code.as_ref().and_then(|code| code.as_ref().ok());
        Sent {
            link: self.address(beside).ok().flatten(),
            code: code.map(Code::to_string),
        }
    }

    /// The service whose offer the form holds, and its provider.
    pub(in crate::ui::panels) const fn service(&self) -> Option<(&'a str, &'a str)> {
        self.service
    }

    fn address(&self, beside: &Beside<'_>) -> Result<Option<String>, NoLink> {
        let fragment = self.fragment.as_ref().map_err(|no| *no)?;
        let language = beside.words.name();
        let address = |page| link::address(page, language, self.list, fragment);
        beside.page.map(address).transpose()
    }
}

/// The form with all prices, and what its offer is called where it is one of the list.
pub(super) fn typed(
    beside: &Beside<'_>,
    compare: &Compare,
    listed: Option<(usize, &Service)>,
) -> What {
    let listed = listed.zip(compare.catalog()).map(named);
    let names = listed.map(|(name, provider)| Names {
        name: name.to_owned(),
        provider: provider.to_owned(),
    });
    What::Typed {
        draft: Box::new(beside.draft.clone()),
        names: names.unwrap_or_default(),
    }
}

/// The service whose offer the form holds: the one that it took, or the only one with these terms.
pub(super) fn place<'a>(
    beside: &Beside<'_>,
    compare: &'a Compare,
    taken: Option<&str>,
) -> Option<(usize, &'a Service)> {
    let offer = beside.reading.request?.offer;
    let services = &compare.catalog()?.services;
    let same = services
        .iter()
        .enumerate()
        .filter(|(_, one)| one.offer == offer);
    let same: Vec<(usize, &Service)> = same.collect();
    let took = same.iter().find(|(_, one)| Some(one.id.as_str()) == taken);
    took.or(same.first().filter(|_| same.len() == 1)).copied()
}

fn named<'a>(((_, service), catalog): ((usize, &'a Service), &'a Catalog)) -> (&'a str, &'a str) {
    (&service.name, catalog.provider_of(service))
}

/// The link, and what becomes of copying it.
pub(super) fn link_card(
    state: &Share,
    beside: &Beside<'_>,
    outgoing: &Outgoing<'_>,
    on: &Callback<Msg>,
) -> Html {
    let words = beside.words;
    let address = outgoing.address(beside);
    html! {
        <div class="oc-card">
            <h3 class="oc-subheading">{ say::share::link_heading(words) }</h3>
            {
                match address {
                    Ok(Some(address)) => link_field(state, words, address, on),
                    Ok(None) => html! { <p>{ say::share::no_page(words) }</p> },
                    Err(no) => html! { <p>{ says::no_link(words, no) }</p> },
                }
            }
        </div>
    }
}

fn link_field(state: &Share, words: Words, address: String, on: &Callback<Msg>) -> Html {
    let copied = state.copied(&address);
    let copied = copied.map_or("", |copied| says::copied(words, copied));
    let copy = {
        let address = address.clone();
        on.reform(move |_: MouseEvent| Msg::Copy(address.clone()))
    };
    html! {
        <>
            <label class="oc-label" part="label" for={LINK_FIELD}>{ say::share::link(words) }</label>
            <div class="oc-actions">
                <input
                    id={LINK_FIELD}
                    class="oc-input oc-input--text"
                    part="input"
                    type="text"
                    readonly={true}
                    value={address}
                    aria-describedby="oc-share-link-note"
                />
                <Button action="share-copy" onclick={copy}>{ say::share::copy(words) }</Button>
            </div>
            <p>{ copied }</p>
            <p class="oc-small" id="oc-share-link-note">{ say::share::link_note(words) }</p>
        </>
    }
}

/// The code, and how it is read aloud.
pub(super) fn code_card(words: Words, outgoing: &Outgoing<'_>) -> Html {
    html! {
        <div class="oc-card">
            <h3 class="oc-subheading">{ say::share::code_heading(words) }</h3>
            {
                match outgoing.code {
                    Some(Ok(code)) => code_lines(words, code),
                    Some(Err(no)) => html! { <p>{ says::no_code(words, no) }</p> },
                    None => html! { <p>{ say::share::code_of_list(words) }</p> },
                }
            }
        </div>
    }
}

fn code_lines(words: Words, code: Code) -> Html {
    let characters: Vec<char> = code.characters().collect();
    html! {
        <>
            <p class="oc-lead" data-code="">{ code.to_string() }</p>
            <p>{ say::share::read_aloud(words) }</p>
            <ol data-code-read="">
                for group in characters.chunks(GROUP) {
                    <li>{ read_aloud(words, group) }</li>
                }
            </ol>
        </>
    }
}

fn read_aloud(words: Words, characters: &[char]) -> String {
    let readings = characters.iter().filter_map(|one| Reading::of(*one));
    let read = readings.map(|reading| match words {
        Words::Ja => reading.japanese(),
        Words::En => reading.english.to_owned(),
    });
    let read: Vec<String> = read.collect();
    read.join(say::panels::and(words))
}
