//! What is computed for every partner alike? The form, the price list, and the share that is carried.

use std::rc::Rc;

use super::carried::Carried;
use super::looked::Looked;
use crate::domain::Request;
use crate::ui::panels::compare::Compare;
use crate::ui::panels::state::Beside;
use crate::worker::message::Plan;

/// What stands beside the list.
#[derive(Clone, Debug)]
pub(super) struct Question {
    pub(super) form: Request,
    /// The price list as it came.
    list: Option<Rc<str>>,
    /// How many services it has.
    pub(super) services: usize,
    pub(super) carried_percent: u8,
}

/// What has changed since a question was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    /// The form or the price list.
    Form,
    /// The share that is carried, alone.
    Share,
    /// A question of the form is open.
    Open,
    /// The share is no number.
    ShareUnclear,
}

impl Question {
    /// What stands there now; nothing while something is open.
    pub(super) fn of(beside: &Beside<'_>, compare: &Compare, carried: &Carried) -> Option<Self> {
        let catalog = compare.catalog();
        Some(Self {
            form: beside.reading.request?,
            list: compare.text().cloned(),
            services: catalog.map_or(0, |catalog| catalog.services.len()),
            carried_percent: carried.percent()?,
        })
    }

    /// Whether each partner chooses from a price list.
    pub(super) const fn has_list(&self) -> bool {
        self.list.is_some()
    }

    /// What makes the figures of an earlier question no answer to this one; nothing where they are.
    pub(super) fn change_since(&self, earlier: &Self) -> Option<Change> {
        if !self.has_the_same_form(earlier) {
            Some(Change::Form)
        } else if self.carried_percent != earlier.carried_percent {
            Some(Change::Share)
        } else {
            None
        }
    }

    /// Whether both come to the same but for the share. How many terminals the form has changes nothing here, with a price
    /// list neither does its offer, and only a price list knows days.
    fn has_the_same_form(&self, other: &Self) -> bool {
        let (mine, others) = (&self.form, &other.form);
        let is_same_offer = match self.list {
            Some(_) => mine.as_of == others.as_of,
            None => mine.offer == others.offer,
        };
        is_same_offer
            && self.list == other.list
            && mine.programme.id == others.programme.id
            && mine.applicant == others.applicant
            && mine.already_subsidised == others.already_subsidised
            && mine.term_months == others.term_months
    }

    /// What the worker is to compute.
    pub(super) fn plan(&self, looked: &Looked) -> Plan {
        let list = self.list.as_deref().map(str::to_owned);
        let (shape, columns) = (looked.shape_found(), looked.columns);
        let headings = looked.preview.headings.clone();
        let (form, carried) = (&self.form, self.carried_percent);
        Plan::new(shape, columns, headings, form, list, carried)
    }
}
