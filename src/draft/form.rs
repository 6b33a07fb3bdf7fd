//! How does the form change? One pure step for each thing that a visitor can do.

#[cfg(test)]
mod tests;

use enum_map::EnumMap;

use super::field::NumberField;
use super::number_text::{group_digits, read_number, NumberText};
use super::reading::{read_field, Problem, Reading};
use super::Draft;
use crate::domain::{Applicant, Enhancement, MonitoringKind, Programme, ServiceClass, TaxBasis};

/// A form in use: what stands in it, what stood in it before, and which field is in use.
#[derive(Clone, Debug, PartialEq)]
pub struct Form {
    draft: Draft,
    past: Vec<Draft>,
    /// Whether the visitor has done anything; until then the page shows an example.
    touched: bool,
    /// The field whose keys belong to one step of undo.
    typing: Option<NumberField>,
    /// Whether the last change was an offer: another takes its place as one step of undo.
    offering: bool,
    /// Whether an input method is composing in it: what it shows on the way is no mistake.
    composing: bool,
    /// Fields that were left, or rested in for a second, since their last key.
    visited: EnumMap<NumberField, bool>,
}

/// What a visitor does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A key changed the text of a field.
    Typed {
        /// Which field.
        field: NumberField,
        /// What stands in it now.
        text: String,
        /// Whether an input method is still composing the text.
        composing: bool,
    },
    /// No key for a second.
    Paused(NumberField),
    /// The field lost the focus.
    Left(NumberField),
    /// A button sets the field: a quick pick, a step, a hint.
    Picked(NumberField, u64),
    /// A choice was made.
    Chosen(Choice),
    /// Everything is to be empty.
    Cleared,
    /// Back to before the last change.
    Undone,
    /// A panel fills the form.
    Replaced(Box<Draft>),
    /// An offer of a price list is tried. Who goes through a list tries many, and goes back behind all.
    Offered(Box<Draft>),
    /// Whoever put the calculator on a page sets the form: no visitor has done anything.
    Preset(Box<Draft>),
}

/// A choice among few.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Choice {
    /// The programme year.
    Programme(&'static Programme),
    /// Who applies.
    Applicant(Applicant),
    /// Whether お助け隊 was subsidised before.
    AlreadySubsidised(bool),
    /// How the service watches.
    Monitoring(MonitoringKind),
    /// 類型.
    ServiceClass(ServiceClass),
    /// Whether the prices contain tax.
    TaxBasis(TaxBasis),
    /// A claimed 拡充要件, or no longer.
    Enhancement(Enhancement, bool),
}

/// So many changes can be undone.
const PAST_MAX: usize = 50;

impl Form {
    /// The example, untouched.
    pub fn example() -> Self {
        Self::holding(Draft::example(), false)
    }

    /// A form that whoever put the calculator on a page has set; what they left out is the example.
    pub fn preset(draft: Draft) -> Self {
        Self::holding(draft, false)
    }

    /// A form that was in use before.
    pub fn resumed(draft: Draft) -> Self {
        Self::holding(draft, true)
    }

    fn holding(draft: Draft, touched: bool) -> Self {
        Self {
            draft,
            past: Vec::new(),
            touched,
            typing: None,
            offering: false,
            composing: false,
            visited: EnumMap::default(),
        }
    }

    /// What stands in the form.
    pub const fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Whether the visitor has done anything.
    pub const fn is_touched(&self) -> bool {
        self.touched
    }

    /// Whether a figure of the example still enters the answer, and nobody has done anything.
    pub fn shows_example(&self) -> bool {
        !self.touched && self.draft.has_example()
    }

    /// Whether there is anything to undo.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// The problem to show at a field now. Text that may still become a number is complained
    /// about only when the field was left or rested in.
    pub fn complaint(&self, field: NumberField, reading: &Reading) -> Option<Problem> {
        reading
            .problem(field)
            .filter(|problem| self.visited[field] || self.says_at_once(field, *problem))
    }

    fn says_at_once(&self, field: NumberField, problem: Problem) -> bool {
        problem.is_definite() && !(self.composing && self.typing == Some(field))
    }

    /// The form after an action; `None` where nothing changes.
    pub fn after(&self, action: Action) -> Option<Self> {
        let mut next = self.clone();
        match action {
            Action::Typed {
                field,
                text,
                composing,
            } => next.type_text(field, text, composing),
            // Who composes has not rested.
            Action::Paused(_) if next.composing => {}
            Action::Paused(field) => next.rest(field),
            Action::Left(field) => next.leave(field),
            Action::Picked(field, value) => {
                next.change(|draft| draft.set_text(field, group_digits(value)));
                next.visited[field] = true;
            }
            Action::Chosen(choice) => next.change(|draft| draft.choose(choice)),
            Action::Cleared => {
                next.change(|draft| *draft = draft.emptied());
                next.visited = EnumMap::default();
            }
            Action::Undone => next.undo(),
            Action::Replaced(new) => next.change(|draft| *draft = *new),
            Action::Offered(new) => next.offer(*new),
            Action::Preset(new) => next.draft = *new,
        }
        (next != *self).then_some(next)
    }

    fn type_text(&mut self, field: NumberField, text: String, composing: bool) {
        self.composing = composing;
        if self.draft.text(field) == text {
            return;
        }
        if self.typing != Some(field) {
            self.remember();
        }
        self.draft.set_text(field, text);
        self.touched = true;
        self.offering = false;
        self.typing = Some(field);
        self.visited[field] = false;
    }

    /// Only what waited for further keys is complained about now, so that a rest changes nothing else.
    fn rest(&mut self, field: NumberField) {
        if read_field(&self.draft, field).is_err_and(|problem| !problem.is_definite()) {
            self.visited[field] = true;
        }
    }

    /// Only now, without the focus, is a text written the way that it was read.
    fn leave(&mut self, field: NumberField) {
        self.typing = None;
        self.composing = false;
        // A field that nobody typed in keeps its example, and is not complained about.
        if self.draft.is_example(field) {
            return;
        }
        self.visited[field] = true;
        let read = read_number(self.draft.text(field), self.draft.unit(field));
        if let NumberText::Value(value) = read {
            self.draft.set_text(field, group_digits(value));
        }
    }

    fn offer(&mut self, new: Draft) {
        if self.offering {
            self.draft = new;
        } else {
            let before = self.draft.clone();
            self.change(|draft| *draft = new);
            // What changed nothing is no step that others could join.
            self.offering = self.draft != before;
        }
    }

    fn change(&mut self, change: impl FnOnce(&mut Draft)) {
        let before = self.draft.clone();
        change(&mut self.draft);
        self.touched = true;
        self.offering = false;
        self.typing = None;
        self.composing = false;
        if self.draft != before {
            let after = std::mem::replace(&mut self.draft, before);
            self.remember();
            self.draft = after;
        }
    }

    fn undo(&mut self) {
        if let Some(before) = self.past.pop() {
            self.draft = before;
            self.offering = false;
            self.typing = None;
            self.composing = false;
            self.visited = EnumMap::default();
        }
    }

    fn remember(&mut self) {
        if self.past.len() >= PAST_MAX {
            self.past.remove(0);
        }
        self.past.push(self.draft.clone());
    }
}

impl Draft {
    fn choose(&mut self, choice: Choice) {
        match choice {
            Choice::Programme(programme) => self.programme = programme,
            Choice::Applicant(applicant) => self.applicant = applicant,
            Choice::AlreadySubsidised(already) => self.already_subsidised = already,
            Choice::Monitoring(monitoring) => self.monitoring = monitoring,
            Choice::ServiceClass(class) => self.service_class = class,
            Choice::TaxBasis(basis) => self.tax_basis = basis,
            Choice::Enhancement(one, true) => self.enhancements = self.enhancements.with(one),
            Choice::Enhancement(one, false) => self.enhancements = self.enhancements.without(one),
        }
    }
}
