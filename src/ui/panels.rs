//! What stands on the panels, and what follows from what a visitor does there? Loaded by the first
//! press of a button that leads to one.

pub mod apply;
pub mod call;
pub mod charts;
pub mod checklist;
pub mod compare;
mod computed;
mod desk;
mod effects;
mod entry;
pub mod frames;
pub mod guide;
pub mod paper;
pub mod partners;
pub mod say;
mod section;
pub mod share;
pub mod state;
pub mod years;

use yew::prelude::*;

use super::panel_host::{HostWish, PanelHost};
use crate::domain::Date;
use crate::draft::{Action, Draft, Reading};
use crate::platform::{self, Incoming, PartedFile};
use crate::rules::BOOK;
use crate::screen::{Topic, Words};

use compare::Compare;
use computed::Computed;
use desk::Desk;
use section::PanelSection;
use state::{Beside, PanelMsg, State};

/// What the panels share with the page.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct PanelsProps {
    /// The form.
    pub draft: Draft,
    /// Whether a visitor has done anything with it.
    pub touched: bool,
    /// Today in Japan, where known.
    pub today: Option<Date>,
    /// The language.
    pub words: Words,
    /// The open panel.
    pub topic: Option<Topic>,
    /// How often a visitor has opened one: each time it gets the focus.
    pub asked: u32,
    /// The page around the calculator.
    pub host: PanelHost,
    /// What that page asks for.
    pub wish: Option<HostWish>,
    /// Changes the form.
    pub dispatch: Callback<Action>,
    /// Opens a panel, which gets the focus.
    pub open: Callback<Topic>,
    /// Shows a panel, or none, and the focus stays where it is.
    pub show: Callback<Option<Topic>>,
}

/// The panels as a part of their own hands them out: by a function, so that all of their code is there.
pub fn make(props: PanelsProps) -> Html {
    html! { <Panels ..props /> }
}

impl PanelsProps {
    fn reading(&self) -> Reading {
        Reading::of(&self.draft, self.today)
    }

    fn beside<'a>(&'a self, reading: &'a Reading) -> Beside<'a> {
        Beside {
            page: self.host.page.as_deref(),
            draft: &self.draft,
            reading,
            today: self.today,
            words: self.words,
        }
    }
}

/// All panels, of which one is open.
#[derive(Debug)]
pub(super) struct Panels {
    state: State,
    /// The list that is under way; another one takes its place, and this one never arrives.
    incoming: Option<Incoming>,
    /// What the page asks for and has not got yet.
    wish: Option<HostWish>,
    /// What a support desk needs beyond the panels.
    desk: Desk,
    /// The parts of a file that is being written.
    parts: PartedFile,
    /// What computes a list of partners.
    computed: Computed,
    /// The link of the form as the page knows it.
    told_link: Option<String>,
    /// The panels on the page.
    root: NodeRef,
}

impl Component for Panels {
    type Message = PanelMsg;
    type Properties = PanelsProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut panels = Self {
            state: State::default(),
            incoming: None,
            wish: ctx.props().wish.clone(),
            desk: Desk::default(),
            parts: PartedFile::default(),
            computed: Computed::default(),
            told_link: None,
            root: NodeRef::default(),
        };
        panels.sit_down(ctx);
        panels.take_host_list(ctx);
        panels.grant_wish(ctx);
        panels
    }

    fn update(&mut self, ctx: &Context<Self>, msg: PanelMsg) -> bool {
        match msg {
            PanelMsg::Elsewhere(text) => self.learn_record(ctx, text),
            PanelMsg::FromDesk(number, said) => self.hear_desk(ctx, number, said),
            msg => {
                if ctx.props().host.desk && state::concerns_record(&msg) {
                    self.refresh_record(ctx);
                }
                self.take(ctx, msg);
            }
        }
        true
    }

    fn changed(&mut self, ctx: &Context<Self>, before: &PanelsProps) -> bool {
        if ctx.props().host.list != before.host.list {
            self.state.compare = Compare::default();
            self.take_host_list(ctx);
        }
        if ctx.props().host.desk != before.host.desk {
            self.sit_down(ctx);
        }
        if ctx.props().wish != before.wish {
            self.wish.clone_from(&ctx.props().wish);
            self.grant_wish(ctx);
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, is_first: bool) {
        self.attend_desk(ctx, is_first);
        self.keep_at_desk(ctx);
        self.tell_link(ctx);
        self.keep_partners(ctx);
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let PanelsProps {
            topic,
            asked,
            words,
            ..
        } = *ctx.props();
        html! {
            <>
                <p class="oc-visually-hidden" role="status">
                    <span key={self.state.changes}>{ &self.state.status }</span>
                </p>
                <div
                    ref={self.root.clone()}
                    onclick={|event: MouseEvent| platform::follow_link(&event)}
                >
                    <PanelSection {topic} {asked} {words}>
                        { for topic.map(|topic| self.panel(ctx, topic)) }
                    </PanelSection>
                </div>
            </>
        }
    }
}

impl Panels {
    /// Takes what has happened, and does what follows.
    fn take(&mut self, ctx: &Context<Self>, msg: PanelMsg) {
        let props = ctx.props();
        let effect = self.state.update(msg, &props.beside(&props.reading()));
        if let Some(effect) = effect {
            self.run(ctx, effect);
        }
        self.keep_record(ctx);
    }

    fn panel(&self, ctx: &Context<Self>, topic: Topic) -> Html {
        let (link, state) = (ctx.link(), &self.state);
        let reading = ctx.props().reading();
        let beside = &ctx.props().beside(&reading);
        match topic {
            Topic::Apply => apply::view(&state.apply, beside, link.callback(PanelMsg::Apply)),
            Topic::Charts => {
                let on = link.callback(PanelMsg::Charts);
                charts::view(&state.charts, beside, &state.compare.picked(), on)
            }
            Topic::Checklist => {
                let on = link.callback(PanelMsg::Checklist);
                checklist::view(&state.checklist, beside, state.compare.catalog(), on)
            }
            Topic::Compare => {
                compare::view(&state.compare, beside, link.callback(PanelMsg::Compare))
            }
            Topic::Frames => frames::view(&state.frames, beside, link.callback(PanelMsg::Frames)),
            Topic::Guide => guide::view(&state.guide, beside, link.callback(PanelMsg::Guide)),
            Topic::Partners => {
                let on = link.callback(PanelMsg::Partners);
                partners::view(&state.partners, beside, &state.compare, &on)
            }
            Topic::Share => {
                let on = link.callback(PanelMsg::Share);
                share::view(&state.share, beside, &state.compare, &on)
            }
            Topic::Say => {
                let outgoing = state.share.outgoing(beside, &state.compare);
                let sent = outgoing.sent(beside);
                html! {
                    <>
                        { say::view(&state.say, beside, &sent, link.callback(PanelMsg::Say)) }
                        { paper::view(&state.paper, beside, &outgoing, &link.callback(PanelMsg::Paper)) }
                        if ctx.props().host.desk {
                            { call::view(state, beside, &link.callback(PanelMsg::Call)) }
                        }
                    </>
                }
            }
            Topic::Years => years::view(beside, BOOK.programmes),
        }
    }
}
