//! Which price list is loaded, whose is it, and what of it could not be read?

use super::left_out::{problems, way_to_problems, OF_OPEN, OF_OTHER};
use super::owner::owner;
use crate::catalog::{read, Catalog, Loaded};
use crate::panel::act::{Act, Effect};
use crate::panel::node::{button, element, text, Node};
use crate::screen::{say, Words};

/// The price list of the panel.
#[derive(Debug, Default)]
pub struct List {
    /// What stands in the field of the address.
    address: String,
    /// The last list that was one; it stays while another is tried.
    open: Option<Read>,
    trial: Trial,
    /// Whether the fields for another list are wanted although one is open.
    another: bool,
}

/// A document that was read, as far as it can be.
#[derive(Debug)]
struct Read {
    /// Where it came from; empty for that inside the page.
    from: String,
    loaded: Loaded,
}

/// What becomes of the list that was asked for last.
#[derive(Debug, Default)]
enum Trial {
    /// It is open, or there was none.
    #[default]
    None,
    /// That of another site waits for a confirmation.
    Asking { url: String, host: String },
    /// It is being fetched.
    Loading(String),
    /// It could not be fetched.
    Failed(ListFailure),
    /// What arrived is no list.
    Unreadable(Read),
}

/// Why a list could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListFailure {
    /// No `https:` address.
    Address,
    /// No connection, or not allowed by the other server.
    Network,
    /// The server answered with an error.
    Status,
    /// Nothing arrived for too long.
    Stalled,
    /// It is too large.
    TooLong,
}

impl ListFailure {
    /// By the code that the script of the page gives it.
    pub fn named(code: &str) -> Self {
        match code {
            "address" => Self::Address,
            "status" => Self::Status,
            "stalled" => Self::Stalled,
            "tooLong" => Self::TooLong,
            _ => Self::Network,
        }
    }

    /// What is said of it.
    pub fn sentence(self, words: Words) -> String {
        let why = match self {
            Self::Address => say::compare::failed_address(words),
            Self::Network => say::compare::failed_network(words),
            Self::Status => say::compare::failed_status(words),
            Self::Stalled => say::compare::failed_stalled(words),
            Self::TooLong => say::compare::failed_too_long(words),
        };
        say::compare::failed(words, why)
    }
}

impl List {
    /// What was read.
    pub(super) fn catalog(&self) -> Option<&Catalog> {
        self.open.as_ref()?.loaded.catalog.as_ref()
    }

    /// A list of another site waits for a confirmation.
    pub fn ask(&mut self, url: &str, host: &str) {
        self.trial = Trial::Asking {
            url: url.to_owned(),
            host: host.to_owned(),
        };
    }

    /// A list is being fetched.
    pub fn start(&mut self, url: &str) {
        self.trial = Trial::Loading(url.to_owned());
    }

    /// A list could not be fetched.
    pub fn fail(&mut self, failure: ListFailure) {
        self.trial = Trial::Failed(failure);
    }

    /// Something has arrived; the answer is how many services it has, where it is a list.
    pub(super) fn arrive(&mut self, bytes: &[u8], from: &str) -> Option<usize> {
        let loaded = read(bytes);
        let catalog = loaded.catalog.as_ref();
        let count = catalog.map(|catalog| catalog.services.len());
        let from = from.to_owned();
        let read = Read { from, loaded };
        if count.is_some() {
            self.another = false;
            self.open = Some(read);
            self.trial = Trial::None;
        } else {
            self.trial = Trial::Unreadable(read);
        }
        count
    }

    pub(super) fn act(&mut self, act: &Act<'_>) -> Effect {
        match act.part() {
            "address" => self.address = act.value.to_owned(),
            "another" => self.another = true,
            "load" => return Effect::Load(self.address.trim().to_owned()),
            "sample" => return Effect::Load(String::new()),
            "confirm" => {
                if let Trial::Asking { url, .. } = &self.trial {
                    return Effect::Fetch(url.clone());
                }
            }
            "refuse" => self.trial = Trial::None,
            _ => {}
        }
        Effect::None
    }

    pub(super) fn view(&self, words: Words) -> Node {
        let lead = matches!((&self.open, &self.trial), (None, Trial::None));
        let lead = lead.then(|| text("p", "", say::compare::lead(words)));
        element("div", "oc-card")
            .with(text("h2", "oc-heading", say::compare::heading(words)))
            .with_all(lead)
            .with_all(self.open.iter().map(|open| self.opened(words, open)))
            .with_all(self.tried(words))
            .with_all(self.way_to_another(words))
    }

    fn opened(&self, words: Words, open: &Read) -> Node {
        let problems = if self.serves() {
            way_to_problems(words, &open.loaded)
        } else {
            problems(words, &open.loaded, OF_OPEN)
        };
        owner(words, &open.from, &open.loaded).with_all(problems)
    }

    fn tried(&self, words: Words) -> Option<Node> {
        match &self.trial {
            Trial::None => None,
            Trial::Asking { url, host } => Some(asking(words, url, host)),
            Trial::Loading(url) => Some(text("p", "", &say::compare::loading(words, url))),
            Trial::Failed(failure) => Some(failed(words, *failure)),
            Trial::Unreadable(Read { from, loaded }) => {
                Some(owner(words, from, loaded).with_all(problems(words, loaded, OF_OTHER)))
            }
        }
    }

    /// The fields for another list, or a button that shows them; nothing while one is under way.
    fn way_to_another(&self, words: Words) -> Option<Node> {
        match self.trial {
            Trial::Asking { .. } | Trial::Loading(_) => None,
            Trial::None if self.open.is_some() && !self.another => Some(button(
                "oc-button oc-button--small",
                say::compare::other(words),
                "compare.another",
                "",
            )),
            Trial::None | Trial::Failed(_) | Trial::Unreadable(_) => Some(self.entry(words)),
        }
    }

    /// Whether there is something to compare.
    fn serves(&self) -> bool {
        self.catalog()
            .is_some_and(|catalog| !catalog.services.is_empty())
    }

    /// What could not be read, to stand behind the services that could.
    pub(super) fn left_out(&self, words: Words) -> Option<Node> {
        let open = self.open.as_ref().filter(|_| self.serves())?;
        problems(words, &open.loaded, OF_OPEN).map(|list| element("div", "oc-card").with(list))
    }

    /// The ways to a list: an address, a file, the sample.
    fn entry(&self, words: Words) -> Node {
        let input = element("input", "oc-input oc-input--text")
            .attr("id", "oc-list-address")
            .attr("type", "url")
            .attr("inputmode", "url")
            .attr("autocomplete", "off")
            .attr("spellcheck", "false")
            .attr("value", &self.address)
            .attr("data-do", "compare.address");
        let file = element("input", "oc-file")
            .attr("id", "oc-list-file")
            .attr("type", "file")
            .attr("accept", ".json,application/json")
            .attr("data-do", "compare.file");
        element("div", "oc-entry")
            .with(
                text("label", "oc-label", say::compare::url(words)).attr("for", "oc-list-address"),
            )
            .with(element("div", "oc-actions").with(input).with(button(
                "oc-button",
                say::compare::load(words),
                "compare.load",
                "",
            )))
            .with(text("label", "oc-label", say::compare::file(words)).attr("for", "oc-list-file"))
            .with(file)
            .with(element("div", "oc-actions").with(button(
                "oc-button",
                say::compare::sample(words),
                "compare.sample",
                "",
            )))
    }
}

/// Nothing is fetched from another site before somebody says so.
fn asking(words: Words, url: &str, host: &str) -> Node {
    element("div", "oc-note-box")
        .with(text("p", "", &say::compare::ask(words, host)))
        .with(text("p", "oc-small", url))
        .with(
            element("div", "oc-actions")
                .with(button(
                    "oc-button",
                    &say::compare::ask_yes(words, host),
                    "compare.confirm",
                    "",
                ))
                .with(button(
                    "oc-button",
                    say::compare::ask_no(words),
                    "compare.refuse",
                    "",
                )),
        )
}

fn failed(words: Words, failure: ListFailure) -> Node {
    text("p", "oc-note-box", &failure.sentence(words)).attr("data-tone", "bad")
}
