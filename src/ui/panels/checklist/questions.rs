//! What is left to ask the provider? The questions beside the standard, and all of them on a sheet; and
//! what the visitor's own customers may demand.

use yew::prelude::*;

use super::rows::{numbering, Line};
use super::{card, enhancements, Msg, Subject};
use crate::domain::AskGroup;
use crate::rules::CHECKLIST;
use crate::screen::{format, say, Sources, Words};
use crate::ui::components::{source, source_list, source_mark, Button};
use crate::ui::panels::state::Beside;

/// What is asked beside 表1, with where it stands.
pub(super) fn asks(words: Words) -> Html {
    let beyond = html! { <p class="oc-small">{ say::checklist::beyond_intro(words) }</p> };
    html! {
        <>
            { group(words, AskGroup::Beyond, say::checklist::beyond(words), beyond) }
            { group(words, AskGroup::Subsidy, say::checklist::subsidy(words), Html::default()) }
        </>
    }
}

fn group(words: Words, group: AskGroup, heading: &str, intro: Html) -> Html {
    let mut sources = Sources::new(words);
    let asks = CHECKLIST.asks.iter().filter(|ask| ask.group == group);
    let content = html! {
        <>
            <ul>
                for ask in asks {
                    <li>
                        { words.rule(ask.question) }
                        { source_mark(&mut sources, &ask.basis) }
                    </li>
                }
            </ul>
            { intro }
            { source_list(&sources, words) }
        </>
    };
    card(None, heading, content)
}

/// What a customer may demand, for who was told which product to buy.
pub(super) fn demands(words: Words) -> Html {
    let content = html! {
        for demand in CHECKLIST.demands {
            <p>{ words.rule(demand.detail) }</p>
            { source(words, &demand.basis) }
        }
    };
    let heading = say::checklist::demands(words);
    card(Some("oc-checklist-demands"), heading, content)
}

/// Every question on one sheet, with room to write on paper.
pub(super) fn sheet(
    beside: &Beside<'_>,
    subject: &Subject<'_>,
    lines: &[Line],
    on: &Callback<Msg>,
) -> Html {
    let words = beside.words;
    let content = html! {
        <>
            <p class="oc-small">{ say::checklist::sheet_intro(words) }</p>
            for line in head(beside, subject) {
                <p class="oc-print-only">{ line }</p>
            }
            { numbering(words) }
            <ol>
                for question in questions(words, subject, lines) {
                    <li>{ question }<p class="oc-print-line oc-print-only"></p></li>
                }
            </ol>
            <div class="oc-actions">
                <Button action="print" onclick={on.reform(|_: MouseEvent| Msg::Print)}>
                    { say::checklist::print(words) }
                </Button>
            </div>
        </>
    };
    let heading = say::checklist::sheet(words);
    card(Some("oc-checklist-sheet"), heading, content)
}

/// Whose sheet it is and of which day; what is not known is left to be written.
fn head(beside: &Beside<'_>, subject: &Subject<'_>) -> [String; 3] {
    let words = beside.words;
    let blank = say::checklist::blank(words);
    let service = subject.service.map(|one| one.name.as_str());
    let date = beside.today.map(|day| format::date(words, day));
    [
        say::checklist::sheet_provider(words, subject.provider.unwrap_or(blank)),
        say::checklist::sheet_service(words, service.unwrap_or(blank)),
        say::checklist::sheet_date(words, date.as_deref().unwrap_or(blank)),
    ]
}

/// What is required and open, then what is asked beside the standard.
pub(super) fn questions(words: Words, subject: &Subject<'_>, lines: &[Line]) -> Vec<String> {
    let open = lines.iter().filter(|line| line.answer(subject).is_open());
    let mut questions: Vec<String> = open
        .map(|line| {
            let number = line.row.number.to_string();
            let title = words.rule(line.row.title);
            say::checklist::question(words, &number, title, &line.demand(words))
        })
        .collect();
    if enhancements::rests_on_unknown(subject) {
        let terminals = enhancements::terminals_min(words);
        questions.push(say::checklist::question_terminals(words, &terminals));
    }
    let asks = CHECKLIST
        .asks
        .iter()
        .map(|ask| words.rule(ask.question).to_owned());
    questions.extend(asks);
    questions
}
