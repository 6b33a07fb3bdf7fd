//! What is shown of a form? Everything is computed anew after each action.

use yew::AttrValue;

use crate::domain::{quote, Date, Named};
use crate::draft::{Draft, Form, NumberField, Reading};
use crate::rules::BOOK;
use crate::screen::{AnswerView, FieldView, OpenView, Words};

/// The views of a form.
pub(super) struct Shown {
    /// What stands in it.
    pub(super) draft: Draft,
    /// Whether there is anything to undo.
    pub(super) can_undo: bool,
    /// The number fields that are asked for.
    pub(super) fields: Vec<FieldView>,
    /// The answer, where every question has one.
    pub(super) answer: Option<AnswerView>,
    /// The question that is open, otherwise.
    pub(super) open: Option<OpenView>,
}

impl Shown {
    /// What the form means, and what that comes to.
    pub(super) fn of(form: &Form, today: Option<Date>, words: Words) -> Self {
        let draft = form.draft();
        let reading = Reading::of(draft, today);
        let quote = reading.request.map(|request| quote(&request, &BOOK));
        let answer = reading.request.zip(quote.as_ref());
        let fields = NumberField::ALL.iter().copied();
        let fields = fields.filter(|field| draft.asks(*field));
        let view = |field| FieldView::of(field, form, &reading, quote.as_ref(), &BOOK, words);
        Self {
            draft: draft.clone(),
            can_undo: form.can_undo(),
            fields: fields.map(view).collect(),
            answer: answer.map(|(request, quote)| AnswerView::of(quote, &request, &BOOK, words)),
            open: OpenView::of(draft, &reading, words),
        }
    }

    /// The answer in a sentence, or the question that is open.
    pub(super) fn announcement(&self) -> AttrValue {
        let answer = self.answer.as_ref().map(|answer| &answer.announcement);
        let open = self.open.as_ref().map(|open| &open.text);
        answer.or(open).cloned().unwrap_or_default().into()
    }
}
