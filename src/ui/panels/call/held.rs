//! How do two estimates compare? The held one beside the present one, and by how much they differ.

use yew::prelude::*;

use super::{press, Msg};
use crate::compare::{Candidate, Feature, Row};
use crate::domain::Request;
use crate::draft::{Draft, Reading};
use crate::rules::BOOK;
use crate::screen::clean::one_line;
use crate::screen::{choice, format, say, Sources, Words};
use crate::ui::components::{captioned_table, source_list, source_marks};
use crate::ui::panels::compare::{feature_name, feature_value, subsidy_bases};
use crate::ui::panels::state::Beside;

/// An estimate that is held.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// The form of then.
    pub(super) draft: Draft,
    /// The service of a price list whose offer it was.
    pub(super) service: Option<String>,
}

impl Held {
    /// The same as text: the name of the service is the first line, the form the rest.
    pub(in crate::ui::panels) fn to_text(&self) -> String {
        let service = self.service.as_deref().unwrap_or_default();
        [one_line(service), self.draft.to_saved()].join("\n")
    }

    /// What such a text holds. Anything may have written it: what is no form is none.
    pub(in crate::ui::panels) fn read(text: &str) -> Option<Self> {
        let (service, saved) = text.split_once('\n')?;
        Some(Self {
            draft: Draft::from_saved(saved)?,
            service: Some(one_line(service)).filter(|name| !name.is_empty()),
        })
    }
}

/// The held estimate beside the present one, whose offer is that `service` of a price list.
pub(super) fn card(
    held: Option<&Held>,
    service: Option<&str>,
    beside: &Beside<'_>,
    on: &Callback<Msg>,
) -> Html {
    let words = beside.words;
    let hold = press("call-hold", say::call::hold(words), on, Msg::Hold);
    html! {
        <div class="oc-card" id="oc-call-held" tabindex="-1">
            <h3 class="oc-heading" part="heading">{ say::call::held_heading(words) }</h3>
            <div>
                if let Some(held) = held {
                    { both(held, service, beside) }
                } else {
                    <p>{ say::call::held_none(words) }</p>
                }
            </div>
            // The button that was pressed stays where it is, and keeps the focus.
            <div class="oc-actions">{ hold }</div>
            if held.is_some() {
                <div class="oc-actions">
                    { press("call-swap", say::call::swap(words), on, Msg::Swap) }
                    { press("call-release", say::call::release(words), on, Msg::Release) }
                </div>
            }
        </div>
    }
}

fn both(held: &Held, service: Option<&str>, beside: &Beside<'_>) -> Html {
    let words = beside.words;
    let services = [held.service.as_deref(), service];
    let held = Reading::of(&held.draft, beside.today).request;
    let (Some(held), Some(now)) = (held, beside.reading.request) else {
        return html! { <p>{ say::call::held_open(words) }</p> };
    };
    let [held, now] = [held, now].map(|request| Estimate::of(request, words));
    let mut sources = Sources::new(words);
    html! {
        <>
            <p class="oc-lead">{ verdict(words, &held, &now) }</p>
            { table(words, services, [&held, &now], &mut sources) }
            { source_list(&sources, words) }
        </>
    }
}

/// An estimate as a row of a comparison.
struct Estimate {
    request: Request,
    row: Row,
    words: Words,
}

impl Estimate {
    fn of(request: Request, words: Words) -> Self {
        let candidate = Candidate {
            name: "",
            offer: request.offer,
            valid_from: None,
            valid_until: None,
        };
        let row = Row::of(0, &candidate, &request, &BOOK);
        Self {
            request,
            row,
            words,
        }
    }

    /// What the customer asks, where both may have asked something else.
    fn asked(&self) -> [String; 4] {
        let (request, words) = (&self.request, self.words);
        [
            format::terminals(words, request.terminals),
            format::months(words, request.term_months),
            choice::programme(words, request.programme),
            choice::applicant(words, request.applicant).to_owned(),
        ]
    }

    fn feature(&self, feature: Feature) -> String {
        feature_value(self.words, feature, &self.row, &self.request.offer)
    }
}

fn verdict(words: Words, held: &Estimate, now: &Estimate) -> String {
    let [held, now] = [held, now].map(|one| one.row.settled.net.incl_tax);
    let by = |difference| format::yen(words, difference);
    match now.cmp(&held) {
        std::cmp::Ordering::Less => say::call::less(words, &by(held.minus(now))),
        std::cmp::Ordering::Greater => say::call::more(words, &by(now.minus(held))),
        std::cmp::Ordering::Equal => say::call::same(words).to_owned(),
    }
}

/// The services of both, where one of them is of a price list.
fn services(words: Words, services: [Option<&str>; 2]) -> Option<Vec<Html>> {
    services.iter().flatten().next()?;
    let called = |service: Option<&str>| cell(service.unwrap_or(say::call::offer_none(words)));
    let [held, now] = services.map(called);
    Some(vec![cell(say::call::service(words)), held, now])
}

fn table(
    words: Words,
    services_of: [Option<&str>; 2],
    [held, now]: [&Estimate; 2],
    sources: &mut Sources,
) -> Html {
    let columns = [
        say::call::item(words),
        say::call::column_held(words),
        say::call::column_now(words),
    ];
    let asked = [
        say::questions::label_terminals(words),
        say::questions::label_term(words),
        say::questions::programme(words),
        say::questions::applicant(words),
    ];
    let asked = asked
        .into_iter()
        .zip(held.asked().into_iter().zip(now.asked()));
    let asked = asked.map(|(name, (held, now))| [name, &held, &now].map(cell).to_vec());
    let offered = Feature::ALL.iter().map(|&feature| {
        let marks = match feature {
            Feature::Subsidy => subsidy_marks(held, now, sources),
            _ => Html::default(),
        };
        let name = html! { <>{ feature_name(words, feature) }{ marks }</> };
        let [held, now] = [held, now].map(|one| cell(&one.feature(feature)));
        vec![name, held, now]
    });
    let service = services(words, services_of).into_iter();
    let rows = service.chain(asked).chain(offered).collect();
    html! {
        <div data-held="">
            { captioned_table(say::call::held_table(words), &columns, rows) }
        </div>
    }
}

fn cell(text: &str) -> Html {
    html! { { text.to_owned() } }
}

/// The sources of both years where they are of different ones.
fn subsidy_marks(held: &Estimate, now: &Estimate, sources: &mut Sources) -> Html {
    let [held, now] = [held, now].map(|one| one.request.programme);
    let of_now = (held != now).then(|| subsidy_bases(now));
    let all = subsidy_bases(held)
        .into_iter()
        .chain(of_now.into_iter().flatten());
    source_marks(sources, all)
}
