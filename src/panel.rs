//! What stands on the panels, which a click loads? Each a state, what a visitor does to it, and a
//! tree of elements.
//!
//! The page's own module has no room for them, so that they are a second module without Yew:
//! they hand out their elements as data ([`node`]), and the page draws them. Nothing here knows
//! a browser; what only a browser can do is asked for by an [`Effect`].

mod act;
mod apply;
mod charts;
mod checklist;
mod compare;
mod entry;
mod field;
mod frames;
mod guide;
mod node;
mod rounds;
mod source;
mod table;
#[cfg(test)]
mod tests;
mod topics;
mod years;

pub use act::{Act, Effect, How};
pub use node::Node;

use crate::domain::{Date, Named};
use crate::draft::{Draft, Reading};
use crate::screen::{say, Topic, Words};

use charts::Charts;
use compare::{Compare, ListFailure};
use guide::Guide;
use node::{element, text};

/// What every panel may look at.
#[derive(Debug)]
pub(crate) struct Context<'a> {
    /// The form of the page.
    pub(crate) draft: &'a Draft,
    /// What it means.
    pub(crate) reading: &'a Reading,
    /// Today in Japan, where known.
    pub(crate) today: Option<Date>,
    /// The language.
    pub(crate) words: Words,
}

/// All panels, of which one is open.
#[derive(Debug)]
pub struct Panels {
    words: Words,
    today: Option<Date>,
    draft: Draft,
    topic: Option<Topic>,
    compare: Compare,
    charts: Charts,
    guide: Guide,
    frames: frames::Frames,
    checklist: checklist::Checklist,
    apply: apply::Apply,
    /// What is read aloud about the last change.
    status: String,
}

impl Panels {
    /// The panels beside a form, none open.
    pub fn new(words: Words, today: Option<Date>, draft: Draft) -> Self {
        Self {
            words,
            today,
            draft,
            topic: None,
            compare: Compare::default(),
            charts: Charts::default(),
            guide: Guide::default(),
            frames: frames::Frames::default(),
            checklist: checklist::Checklist::default(),
            apply: apply::Apply::default(),
            status: String::new(),
        }
    }

    /// The form has changed.
    pub fn set_draft(&mut self, draft: Draft) {
        self.draft = draft;
    }

    /// Something was done on the panels.
    pub fn act(&mut self, act: &Act<'_>) -> Effect {
        self.status.clear();
        let effect = match act.panel() {
            "apply" => self.apply.act(act),
            "charts" => self.charts.act(act),
            "checklist" => self.checklist.act(act),
            "compare" => self.on_compare(act),
            "frames" => self.frames.act(act),
            // From elsewhere on the page, or from another panel.
            "open" => {
                self.topic = Topic::named(act.value);
                Effect::Focus("oc-panel")
            }
            "topic" => {
                let chosen = Topic::named(act.value);
                self.topic = chosen.filter(|chosen| self.topic != Some(*chosen));
                Effect::Focus("oc-panel")
            }
            "guide" => {
                let effect = self.guide.act(act);
                self.status = self.guide.verdict(self.words);
                effect
            }
            _ => Effect::None,
        };
        self.on_form(effect)
    }

    fn on_compare(&mut self, act: &Act<'_>) -> Effect {
        match act.part() {
            "use" => {
                let index = act.value.parse().ok();
                self.use_offer(index)
            }
            "check" => {
                self.checklist.choose(act.value);
                self.topic = Some(Topic::Checklist);
                Effect::Focus("oc-panel")
            }
            _ => self.compare.act(act),
        }
    }

    /// Whoever put the calculator on a page has chosen the service with this id.
    pub fn choose(&mut self, id: &str) -> Effect {
        let index = self.compare.index_of(id);
        self.use_offer(index)
    }

    fn use_offer(&mut self, index: Option<usize>) -> Effect {
        let used = index.and_then(|index| self.compare.used(&self.draft, index));
        let Some((draft, service)) = used else {
            return Effect::None;
        };
        let [_, name, _] = &service;
        self.status = say::compare::used(self.words, name);
        let draft = Box::new(draft);
        Effect::UseOffer { draft, service }
    }

    /// A price list of another site waits for somebody to say yes.
    pub fn ask_for_list(&mut self, url: &str, host: &str) {
        self.topic = Some(Topic::Compare);
        self.compare.list_mut().ask(url, host);
    }

    /// A price list is being fetched.
    pub fn start_list(&mut self, url: &str) {
        self.topic = Some(Topic::Compare);
        self.compare.list_mut().start(url);
    }

    /// A price list could not be fetched, for a reason that the script of the page names.
    pub fn fail_list(&mut self, code: &str) {
        let failure = ListFailure::named(code);
        self.topic = Some(Topic::Compare);
        self.status = failure.sentence(self.words);
        self.compare.list_mut().fail(failure);
    }

    /// A price list has arrived from an address, or from inside of the page where that is empty;
    /// whether it is one.
    pub fn take_list(&mut self, bytes: &[u8], from: &str) -> bool {
        self.topic = Some(Topic::Compare);
        let count = self.compare.list_mut().arrive(bytes, from);
        self.status = say::compare::loaded(self.words, &count.to_string());
        self.compare.catalog().is_some()
    }

    /// A new applicant is a new draft.
    fn on_form(&self, effect: Effect) -> Effect {
        match effect {
            Effect::SetApplicant(applicant) => {
                let mut draft = self.draft.clone();
                draft.applicant = applicant;
                Effect::SetDraft(Box::new(draft))
            }
            other => other,
        }
    }

    /// Everything that is to be shown. What stands at the top is always there, so that its elements
    /// stay the same ones.
    pub fn view(&self) -> Node {
        let reading = Reading::of(&self.draft, self.today);
        let context = Context {
            draft: &self.draft,
            reading: &reading,
            today: self.today,
            words: self.words,
        };
        let panel = self.topic.map(|topic| self.panel(topic, &context));
        element("div", "oc-panels")
            .with(topics::topics(self.topic, self.words))
            .with(text("p", "oc-visually-hidden", &self.status).attr("role", "status"))
            .with(element("div", "").with_all(panel))
    }

    fn panel(&self, topic: Topic, context: &Context<'_>) -> Node {
        let content: Vec<Node> = match topic {
            Topic::Charts => self.charts.view(context, &self.compare.picked()),
            Topic::Years => years::view(context),
            Topic::Compare => self.compare.view(context),
            Topic::Guide => self.guide.view(context),
            Topic::Frames => self.frames.view(context),
            Topic::Checklist => self.checklist.view(context, self.compare.catalog()),
            Topic::Apply => self.apply.view(context),
        };
        element("section", "oc-panel")
            .key(topic.name())
            .attr("id", "oc-panel")
            .attr("tabindex", "-1")
            .attr("data-topic", topic.name())
            .attr("aria-label", topic.label(context.words))
            .with_all(content)
    }
}
