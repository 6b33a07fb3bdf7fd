//! Which offers may a partner take? All of the price list, or those that its row names.

use std::collections::HashMap;

use crate::catalog::{Catalog, Service};
use crate::compare::Candidate;
use crate::domain::Offer;
use crate::draft::fold;

/// The offers of a price list, or that of the form alone.
#[derive(Clone, Debug)]
pub(super) struct Services {
    list: Option<Vec<Service>>,
    /// The services of each name, and of each id.
    groups: Vec<Vec<usize>>,
    /// Which group is called so; the names are folded.
    named: HashMap<String, usize>,
}

/// The offers that a partner may take; the same for all whose rows say the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Wanted {
    /// Any of the price list that keeps the standard.
    Any,
    /// That of the form, as it stands.
    Form,
    /// Those that the row names, as they stand.
    Named(usize),
}

impl Services {
    /// Those of a price list; without one, the offer of the form.
    pub(super) fn new(list: Option<&Catalog>) -> Self {
        let list = list.map(|catalog| catalog.services.clone());
        let all = list.as_deref().unwrap_or_default();
        let mut called = groups(all, |service| &service.name);
        // An id tells one service from all others, also where another is called so.
        called.extend(groups(all, |service| &service.id));
        let (names, groups): (Vec<_>, Vec<_>) = called.into_iter().unzip();
        Self {
            list,
            named: names.into_iter().zip(0..).collect(),
            groups,
        }
    }

    /// What a row asks for; `None` where it names a service that is not there.
    pub(super) fn wanted(&self, named: Option<&str>) -> Option<Wanted> {
        match named {
            None if self.list.is_some() => Some(Wanted::Any),
            None => Some(Wanted::Form),
            Some(name) => self.named.get(&fold(name)).copied().map(Wanted::Named),
        }
    }

    /// The offers that are wanted, in the order of the price list. The form's own has no name and no dates.
    pub(super) fn candidates(&self, wanted: Wanted, form: Offer) -> Vec<Candidate<'_>> {
        let all = self.list.as_deref().unwrap_or_default();
        match wanted {
            Wanted::Any => all.iter().map(Service::candidate).collect(),
            Wanted::Form => vec![Candidate {
                name: "",
                offer: form,
                valid_from: None,
                valid_until: None,
            }],
            Wanted::Named(group) => {
                let group = self.groups.get(group).into_iter().flatten();
                let services = group.filter_map(|index| all.get(*index));
                services.map(Service::candidate).collect()
            }
        }
    }
}

/// The places of the services by what they are called.
fn groups(services: &[Service], called: fn(&Service) -> &str) -> HashMap<String, Vec<usize>> {
    let mut groups: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, service) in services.iter().enumerate() {
        groups.entry(fold(called(service))).or_default().push(index);
    }
    groups
}
