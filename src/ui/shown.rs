//! What is shown of a form? Everything is computed anew after each action, and written.

use yew::prelude::*;

use super::answer::answer_panel;
use super::app::AppProps;
use super::dock::dock;
use super::header::header;
use super::question::questions;
use super::topics::topics;
use super::tree::read_tree;
use super::written::Written;
use crate::domain::{quote, Date};
use crate::draft::{Form, NumberField, Reading};
use crate::rules::BOOK;
use crate::screen::tree::Tree;
use crate::screen::{AnswerView, FieldView, OpenView, ProgrammeView, Words};

/// The views of a form.
pub(super) struct Shown {
    answer: Option<AnswerView>,
    open: Option<OpenView>,
    programme: ProgrammeView,
    fields: Vec<FieldView>,
}

impl Shown {
    /// What the form means, and what that comes to.
    pub(super) fn of(form: &Form, today: Option<Date>, words: Words) -> Self {
        let draft = form.draft();
        let reading = Reading::of(draft, today);
        let answered = reading
            .request
            .map(|request| (quote(&request, &BOOK), request));
        let answered = answered.as_ref();
        let quote = answered.map(|(quote, _)| quote);
        let fields = NumberField::ALL.into_iter();
        let fields = fields.filter(|field| draft.asks(*field));
        Self {
            answer: answered.map(|(quote, request)| AnswerView::of(quote, request, &BOOK, words)),
            open: OpenView::of(draft, &reading, words),
            programme: ProgrammeView::of(draft.programme, today, &BOOK, words),
            fields: fields
                .map(|field| FieldView::of(field, form, &reading, quote, &BOOK, words))
                .collect(),
        }
    }

    /// The answer in a sentence, or the question that is open.
    pub(super) fn announcement(&self) -> String {
        match (&self.answer, &self.open) {
            (Some(answer), _) => answer.announcement.clone(),
            (None, Some(open)) => open.text.clone(),
            (None, None) => String::new(),
        }
    }

    /// Head, questions and answer, the panels, and what must always be said.
    pub(super) fn body(&self, form: &Form, props: &AppProps, written: &Written) -> Html {
        let words = props.words;
        let answer = (self.answer.as_ref(), self.open.as_ref());
        let head = (form.shows_example(), props.own_page);
        let head = written.part(|tree| header(tree, written, &self.programme, head, words));
        let grid = written.part(|tree| {
            tree.open("div", "oc-grid");
            let summary = |tree: &mut Tree| {
                if !props.own_page {
                    dock(tree, written, self.answer.as_ref(), words);
                }
            };
            let views = (self.fields.as_slice(), &self.programme.rounds);
            questions(tree, written, form, views, summary, words);
            answer_panel(tree, written, answer, words);
            tree.close();
        });
        let note = written.part(|tree| tree.leaf("footer", "oc-note", &self.programme.estimate));
        let panels = panels(props, written);
        html! { <div class="oc-body">{ head }{ grid }{ panels }{ note }</div> }
    }

    /// Both figures for the edge of a phone, which is ours on our own page alone.
    pub(super) fn dock(&self, props: &AppProps, written: &Written) -> Html {
        if props.own_page {
            written.part(|tree| dock(tree, written, self.answer.as_ref(), props.words))
        } else {
            Html::default()
        }
    }
}

/// The panels, or the way to them.
fn panels(props: &AppProps, written: &Written) -> Html {
    match (props.topics, props.panels.is_empty()) {
        (false, _) => Html::default(),
        (true, true) => written.part(|tree| topics(tree, props.words, props.panels_failed)),
        (true, false) => read_tree(&props.panels),
    }
}
