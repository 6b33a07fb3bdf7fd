//! Which price list is loaded, whose is it, and what of it could not be read?

use super::left_out::{problems, way_to_problems};
use crate::catalog::{read, Catalog, Loaded};
use crate::panel::act::{Act, Effect};
use crate::panel::node::{button, element, link, text, Node};
use crate::screen::{format, say, Words};

/// The price list of the panel.
#[derive(Debug, Default)]
pub(crate) struct List {
    /// What stands in the field of the address.
    address: String,
    state: State,
    /// Whether the fields for another list are wanted although one is loaded.
    another: bool,
}

#[derive(Debug, Default)]
enum State {
    /// None yet.
    #[default]
    None,
    /// That of another site waits for a confirmation.
    Asking { url: String, host: String },
    /// It is being fetched.
    Loading(String),
    /// It could not be fetched.
    Failed(ListFailure),
    /// It was read, as far as it can be.
    Loaded {
        /// Where it came from; empty for that inside the page.
        from: String,
        loaded: Loaded,
    },
}

/// Why a list could not be fetched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListFailure {
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
    pub(crate) fn named(code: &str) -> Self {
        match code {
            "address" => Self::Address,
            "status" => Self::Status,
            "stalled" => Self::Stalled,
            "tooLong" => Self::TooLong,
            _ => Self::Network,
        }
    }

    /// What is said of it.
    pub(crate) fn sentence(self, words: Words) -> String {
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
        match &self.state {
            State::Loaded { loaded, .. } => loaded.catalog.as_ref(),
            _ => None,
        }
    }

    /// A list of another site waits for a confirmation.
    pub(crate) fn ask(&mut self, url: &str, host: &str) {
        self.state = State::Asking {
            url: url.to_owned(),
            host: host.to_owned(),
        };
    }

    /// A list is being fetched.
    pub(crate) fn start(&mut self, url: &str) {
        self.state = State::Loading(url.to_owned());
    }

    /// A list could not be fetched.
    pub(crate) fn fail(&mut self, failure: ListFailure) {
        self.state = State::Failed(failure);
    }

    /// A list has arrived; the answer is how many services it has.
    pub(crate) fn arrive(&mut self, bytes: &[u8], from: &str) -> usize {
        let loaded = read(bytes);
        let count = loaded
            .catalog
            .as_ref()
            .map_or(0, |catalog| catalog.services.len());
        self.another = false;
        self.state = State::Loaded {
            from: from.to_owned(),
            loaded,
        };
        count
    }

    pub(super) fn act(&mut self, act: &Act<'_>) -> Effect {
        match act.part() {
            "address" => self.address = act.value.to_owned(),
            "another" => self.another = true,
            "load" => return Effect::Load(self.address.trim().to_owned()),
            "sample" => return Effect::Load(String::new()),
            "confirm" => {
                if let State::Asking { url, .. } = &self.state {
                    return Effect::Fetch(url.clone());
                }
            }
            "refuse" => self.state = State::None,
            _ => {}
        }
        Effect::None
    }

    pub(super) fn view(&self, words: Words) -> Node {
        let card =
            element("div", "oc-card").with(text("h2", "oc-heading", say::compare::heading(words)));
        match &self.state {
            State::None => card
                .with(text("p", "", say::compare::lead(words)))
                .with(self.entry(words)),
            State::Asking { url, host } => card.with(asking(words, url, host)),
            State::Loading(url) => card.with(text("p", "", &say::compare::loading(words, url))),
            State::Failed(failure) => card.with(failed(words, *failure)).with(self.entry(words)),
            State::Loaded { from, loaded } => {
                let card = card.with(owner(words, from, loaded));
                let card = if self.serves() {
                    card.with_all(way_to_problems(words, loaded))
                } else {
                    card.with_all(problems(words, loaded))
                };
                if self.another || loaded.catalog.is_none() {
                    card.with(self.entry(words))
                } else {
                    card.with(button(
                        "oc-button oc-button--small",
                        say::compare::other(words),
                        "compare.another",
                        "",
                    ))
                }
            }
        }
    }

    /// Whether there is something to compare.
    fn serves(&self) -> bool {
        self.catalog()
            .is_some_and(|catalog| !catalog.services.is_empty())
    }

    /// What could not be read, to stand behind the services that could.
    pub(super) fn left_out(&self, words: Words) -> Option<Node> {
        match &self.state {
            State::Loaded { loaded, .. } if self.serves() => {
                problems(words, loaded).map(|list| element("div", "oc-card").with(list))
            }
            _ => None,
        }
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

/// Whose list it is, where it came from, and how old it is.
fn owner(words: Words, from: &str, loaded: &Loaded) -> Node {
    let from = match from {
        "" => say::compare::from_page(words),
        from => from,
    };
    let from = text("p", "oc-small", &say::compare::from(words, from));
    let Some(catalog) = &loaded.catalog else {
        return element("div", "")
            .with(
                text("p", "oc-note-box", say::compare::problems_all(words))
                    .attr("data-tone", "bad"),
            )
            .with(from);
    };
    let provider = match catalog.provider.name.as_str() {
        "" => say::compare::owner_unnamed(words),
        name => name,
    };
    let count = catalog.services.len().to_string();
    let updated = catalog.updated_on.map(|day| {
        text(
            "p",
            "oc-small",
            &say::compare::updated(words, &format::date(words, day)),
        )
    });
    let sample = catalog
        .sample
        .then(|| text("p", "oc-note-box", say::compare::is_sample(words)));
    let url = catalog.provider.url.as_ref();
    let none = catalog.services.is_empty().then(|| {
        text("p", "oc-note-box", say::compare::problems_all(words)).attr("data-tone", "bad")
    });
    element("div", "")
        .with(text(
            "p",
            "oc-lead",
            &say::compare::owner(words, provider, &count),
        ))
        .with_all(none)
        .with_all(sample)
        .with(from)
        .with_all(url.map(|url| element("p", "oc-small").with(link(url, url))))
        .with_all(updated)
        .with(text("p", "oc-small", say::compare::not_checked(words)))
}
