//! What stands at the head of the page? Its title, the programme, its state and age.

use yew::prelude::*;

use super::app::AppProps;
use super::components::{chip, Button, ButtonKind};
use super::rounds::{rounds, Sourced};
use crate::draft::{Action, Choice, Form};
use crate::platform;
use crate::rules::BOOK;
use crate::screen::{format, say, ProgrammeView, Words};

/// The head.
pub(super) fn header(props: &AppProps, form: &Form, dispatch: &Callback<Action>) -> Html {
    let AppProps { words, today, .. } = *props;
    let view = ProgrammeView::of(form.draft().programme, today, &BOOK, words);
    let new_day = today.filter(|_| props.new_day);
    let new_day = new_day.map(|day| say::page::new_day(words, &format::date(words, day)));
    html! {
        <header class="oc-header">
            if props.own_page {
                { other_language(words) }
                <h1 class="oc-title">{ say::page::title(words) }</h1>
            } else {
                // Another page has a heading of its own already.
                <h2 class="oc-title">{ say::page::title(words) }</h2>
            }
            { programme(&view, new_day, dispatch) }
            { rounds(&view.rounds, Sourced::Yes) }
            if form.shows_example() {
                <p class="oc-example" data-example="">
                    <span class="oc-example__mark">{ say::page::example_field(words) }</span>
                    { say::page::example(words) }
                </p>
            }
        </header>
    }
}

/// The way to the same page in the other language.
fn other_language(words: Words) -> Html {
    html! {
        <p class="oc-language" data-action="language">
            <a href={say::page::other_page(words)} lang={say::page::other_code(words)}>
                { say::page::other_language(words) }
            </a>
        </p>
    }
}

fn programme(view: &ProgrammeView, new_day: Option<String>, dispatch: &Callback<Action>) -> Html {
    html! {
        <div class="oc-programme">
            <span>{ view.title }</span>
            { chip(&view.rounds.state) }
            if let Some((label, newest)) = view.newest.clone() {
                <Button
                    kind={ButtonKind::Small}
                    action="newest-programme"
                    onclick={dispatch.reform(move |event: MouseEvent| {
                        // The button goes with its work.
                        platform::focus(&event, "answer");
                        Action::Chosen(Choice::Programme(newest))
                    })}
                >
                    { label }
                </Button>
            }
            <span class="oc-programme__day">{ &view.checked }</span>
            <span role="status">{ new_day }</span>
        </div>
    }
}
