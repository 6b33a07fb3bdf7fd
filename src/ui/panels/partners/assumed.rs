//! For what is every partner computed? What the form says for all of them, and the way to the answer.

use yew::prelude::*;

use super::carried;
use super::looked::Looked;
use super::msg::Msg;
use super::question::Question;
use super::Shown;
use crate::domain::Request;
use crate::rules::{BOOK, GUIDE};
use crate::screen::{choice, format, say, OpenView, Sources, Words};
use crate::ui::components::{source_list, source_marks, Button, Card};

/// What is assumed, what is carried, and the button; while something is open, what it is.
pub(super) fn card(shown: &Shown<'_>, looked: &Looked) -> Html {
    let words = shown.beside.words;
    let mut sources = Sources::new(words);
    let is_ready = looked.is_ready();
    let question = Question::of(shown.beside, shown.compare, &shown.state.carried);
    let onclick =
        (is_ready && question.is_some()).then(|| shown.on.reform(|_: MouseEvent| Msg::Compute));
    html! {
        <Card heading={say::partners::assumed(words)}>
            { assumptions(shown, &mut sources) }
            { carried::field(&shown.state.carried, words, &shown.on.reform(Msg::Carried)) }
            if !looked.has_terminals() {
                <p class="oc-note-box">{ say::partners::no_terminals(words) }</p>
            }
            { open_question(shown) }
            <div class="oc-actions">
                <Button action="partners-compute" {onclick}>{ say::partners::compute(words) }</Button>
            </div>
            { source_list(&sources, words) }
        </Card>
    }
}

fn assumptions(shown: &Shown<'_>, sources: &mut Sources) -> Html {
    let words = shown.beside.words;
    html! {
        <>
            if let Some(form) = &shown.beside.reading.request {
                { of_form(words, form, services(shown), sources) }
            }
            <p class="oc-small">
                <a href="#oc-terminals">{ say::partners::change_form(words) }</a>
            </p>
        </>
    }
}

/// How many services the price list has, where one is open.
fn services(shown: &Shown<'_>) -> Option<usize> {
    shown
        .compare
        .catalog()
        .map(|catalog| catalog.services.len())
}

/// What the form says for all of them.
pub(super) fn of_form(
    words: Words,
    form: &Request,
    services: Option<usize>,
    sources: &mut Sources,
) -> Html {
    let programme = form.programme;
    let rules = [
        &programme.rate.basis,
        &programme.limits.basis,
        &programme.eligible_months_max.basis,
        &programme.rounding.basis,
        &programme.tax.basis,
    ];
    let rules = source_marks(sources, rules);
    let sizes = source_marks(sources, [&GUIDE.applicants.basis]);
    let repeated = source_marks(sources, [&programme.repeat.basis]);
    let tax = source_marks(sources, [&BOOK.tax_percent.basis]);
    let offer = match services {
        Some(count) => say::partners::assumed_list(words, &count.to_string()),
        None => say::partners::assumed_form_offer(words).to_owned(),
    };
    let term = say::partners::assumed_term(words, &format::months(words, form.term_months));
    let title = say::partners::assumed_programme(words, words.rule(programme.title));
    let applicant = choice::applicant(words, form.applicant);
    let applicant = say::partners::assumed_applicant(words, applicant);
    let earlier = if form.already_subsidised {
        say::partners::assumed_subsidised(words)
    } else {
        say::partners::assumed_not_subsidised(words)
    };
    html! {
        <ul>
            <li>{ title }{ rules }</li>
            <li>{ term }</li>
            <li>{ offer }{ tax }</li>
            <li>{ applicant }{ sizes }</li>
            <li>{ earlier }{ repeated }</li>
        </ul>
    }
}

/// Which question of the form is open, with a way to it.
pub(super) fn open_question(shown: &Shown<'_>) -> Html {
    let words = shown.beside.words;
    let open = OpenView::of(shown.beside.draft, shown.beside.reading, words);
    let Some(open) = open else {
        return Html::default();
    };
    html! {
        <p class="oc-note-box">
            { open.text }
            { " " }
            <a href={format!("#oc-{}", open.name)}>{ say::partners::answer_question(words) }</a>
        </p>
    }
}
