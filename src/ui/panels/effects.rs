//! What follows from a message beyond the panels? The form changes, a list is fetched, paper is printed.

use std::rc::Rc;

use yew::prelude::*;

use super::compare::{ListMsg, Msg};
use super::paper::{self, InOwnWindow, InOwnWindowProps};
use super::share;
use super::state::{Effect, PanelMsg};
use super::Panels;
use crate::domain::Named;
use crate::draft::Action;
use crate::platform::{self, Fetched, ListAddress, ListFailure, PartedFile};
use crate::screen::{Paper, Topic};
use crate::ui::panel_host::{HostFailure, HostList};
use crate::worker::message::Ask;

impl Panels {
    /// Does what follows.
    pub(super) fn run(&mut self, ctx: &Context<Self>, effect: Effect) {
        let props = ctx.props();
        match effect {
            Effect::Form(action) => props.dispatch.emit(action),
            Effect::UseOffer { draft, offer } => {
                props.dispatch.emit(Action::Offered(draft));
                props.host.on_offer.emit(offer);
            }
            Effect::Open(topic) => props.open.emit(topic),
            Effect::AskForList(address) => self.ask_for_list(ctx, &address),
            Effect::LoadSample => self.fetch_list(ctx, &props.host.sample),
            Effect::FetchList(address) => self.fetch_list(ctx, &address),
            Effect::ReadList(file) => self.read_list(ctx, &file),
            Effect::ListSettled(settled) => self.list_is_settled(ctx, settled),
            Effect::Print => {
                if let Some(root) = self.root.cast::<web_sys::Element>() {
                    platform::print(&root, "panel");
                }
            }
            Effect::OpenSheet(sheet) => self.open_sheet(ctx, sheet),
            Effect::Copy { text, then } => ctx.link().send_future(async move {
                let copied = platform::copy(&text).await;
                then(text, copied)
            }),
            Effect::Select(field) => {
                if let Some(root) = self.root.cast::<web_sys::Element>() {
                    platform::select(&root, field);
                }
            }
            Effect::Answer(question) => {
                if let Some(root) = self.root.cast::<web_sys::Element>() {
                    platform::select(&root, &format!("oc-{question}"));
                }
            }
            Effect::Show(topic, _) if props.topic != Some(topic) => props.open.emit(topic),
            Effect::Show(_, part) => {
                if let Some(root) = self.root.cast::<web_sys::Element>() {
                    platform::show_part(&root, part);
                }
            }
            Effect::Save { name, csv, then } => {
                let saving = platform::save_file(&name, "text/csv;charset=utf-8", &csv);
                self.take(ctx, then(name, saving));
            }
            Effect::SavePart {
                name,
                csv,
                is_last,
                then,
            } => {
                self.parts.add(&csv);
                if is_last {
                    let saving =
                        std::mem::take(&mut self.parts).save(&name, "text/csv;charset=utf-8");
                    self.take(ctx, then(name, saving));
                }
            }
            Effect::OpenPartners { source, ask } => self.open_partners(ctx, &source, &ask),
            Effect::AskPartners(ask) => {
                // Of a table that was given up on its way nothing comes into another.
                if matches!(ask, Ask::Save { .. }) {
                    self.parts = PartedFile::default();
                }
                self.ask_partners(&ask);
            }
            Effect::EndPartners => self.end_partners(),
            // It opens the checklist, which the state knows.
            Effect::Check(_) => {}
        }
    }

    /// Where a browser opens no window, the sheet stands on the panel.
    fn open_sheet(&mut self, ctx: &Context<Self>, paper: Rc<Paper>) {
        let language = paper.words.name();
        let window = platform::open_window(&paper.name, language, &paper::STYLES);
        let opened = window.is_some();
        if let Some(window) = window {
            let props = InOwnWindowProps { paper };
            yew::Renderer::<InOwnWindow>::with_root_and_props(window, props).render();
        } else if let Some(root) = self.root.cast::<web_sys::Element>() {
            platform::dress_around(&root, paper::STYLES[0]);
        }
        self.take(ctx, PanelMsg::Paper(paper::Msg::Opened(opened)));
    }

    /// The list that the page names; that of before, which may still be on its way, is no longer it.
    pub(super) fn take_host_list(&mut self, ctx: &Context<Self>) {
        self.incoming = None;
        match &ctx.props().host.list {
            None => {}
            Some(HostList::Inside(text)) => {
                let (from, bytes) = (String::new(), Ok(text.as_bytes().to_vec()));
                self.take(ctx, PanelMsg::Compare(Msg::Came { from, bytes }));
            }
            Some(HostList::At(address)) => self.fetch_list(ctx, address),
            Some(HostList::Linked(address)) => self.ask_for_list(ctx, address),
        }
    }

    /// A list of this site is fetched at once, that of another site when somebody has said yes.
    fn ask_for_list(&mut self, ctx: &Context<Self>, address: &str) {
        match ListAddress::read(address) {
            Some(found) if !found.is_own && found.is_encrypted => {
                let ListAddress {
                    href: url, host, ..
                } = found;
                self.take(
                    ctx,
                    PanelMsg::Compare(Msg::List(ListMsg::Asked { url, host })),
                );
                self.show_comparison(ctx);
            }
            Some(found) if found.is_own => self.fetch_list(ctx, address),
            _ => self.not_fetched(ctx, address, ListFailure::Address),
        }
    }

    fn fetch_list(&mut self, ctx: &Context<Self>, address: &str) {
        let Some(address) = ListAddress::read(address) else {
            return self.not_fetched(ctx, address, ListFailure::Address);
        };
        let started = ListMsg::Started(address.href.clone());
        self.take(ctx, PanelMsg::Compare(Msg::List(started)));
        self.show_comparison(ctx);
        let link = ctx.link().clone();
        let done = move |fetched| {
            link.send_message(PanelMsg::Compare(match fetched {
                Fetched::List { from, bytes } => Msg::Came { from, bytes },
                Fetched::Elsewhere(address) => Msg::List(ListMsg::Moved(address)),
            }));
        };
        self.incoming = platform::fetch_list(address, done);
    }

    fn not_fetched(&mut self, ctx: &Context<Self>, address: &str, failure: ListFailure) {
        let (from, bytes) = (address.to_owned(), Err(failure));
        self.take(ctx, PanelMsg::Compare(Msg::Came { from, bytes }));
    }

    fn read_list(&mut self, ctx: &Context<Self>, file: &web_sys::File) {
        let link = ctx.link().clone();
        let from = file.name();
        let done = move |bytes| link.send_message(PanelMsg::Compare(Msg::Came { from, bytes }));
        self.incoming = Some(platform::read_list(file, done));
    }

    /// A list that was wanted has come, or has not.
    fn list_is_settled(&mut self, ctx: &Context<Self>, settled: Result<(), String>) {
        self.incoming = None;
        if let Err(reason) = settled {
            ctx.props().host.on_failed.emit(HostFailure::List(reason));
        }
        self.show_comparison(ctx);
        self.open_what_waited(ctx);
        self.grant_wish(ctx);
    }

    /// What was sent may be about an offer of the list that has come.
    fn open_what_waited(&mut self, ctx: &Context<Self>) {
        if self.state.share.is_waiting(&ctx.props().draft) {
            self.take(ctx, PanelMsg::Share(share::Msg::ListCame));
            ctx.props().open.emit(Topic::Share);
        }
    }

    /// What a link brought is told on its panel. Where it stands in the address of a page, at each visit,
    /// only a refusal is, and the page shows what it shows.
    fn show_what_was_sent(&self, ctx: &Context<Self>, compares: bool) {
        let props = ctx.props();
        if props.host.on_link.is_some() {
            let topic = if self.state.share.is_refused() {
                Some(Topic::Share)
            } else if props.host.desk {
                Some(Topic::Say)
            } else if compares {
                Some(Topic::Compare)
            } else {
                props.topic
            };
            props.show.emit(topic);
        } else if !(compares && self.state.compare.is_asking()) {
            // Somebody is asked about the list first.
            props.open.emit(Topic::Share);
        }
    }

    /// What becomes of a list is shown where nothing else is.
    fn show_comparison(&self, ctx: &Context<Self>) {
        if ctx.props().topic.is_none() {
            ctx.props().show.emit(Some(Topic::Compare));
        }
    }

    /// The page is told of the link where it wants to know it.
    pub(super) fn tell_link(&mut self, ctx: &Context<Self>) {
        let props = ctx.props();
        // What a page sets is nobody's estimate.
        let Some(on_link) = props.host.on_link.as_ref().filter(|_| props.touched) else {
            return;
        };
        let reading = props.reading();
        let link = self
            .state
            .share
            .link(&props.beside(&reading), &self.state.compare);
        if link != self.told_link {
            self.told_link.clone_from(&link);
            on_link.emit(link);
        }
    }

    /// What the page asks for is done when its list is there, or is known not to come.
    pub(super) fn grant_wish(&mut self, ctx: &Context<Self>) {
        let props = ctx.props();
        // Somebody is asked about the list before a call begins.
        let is_asking = props.host.desk && self.state.compare.is_asking();
        if self.incoming.is_some() || is_asking {
            return;
        }
        let Some(wish) = self.wish.take() else { return };
        // A panel that the visitor has opened meanwhile stays.
        let is_theirs = props.asked > 0 && props.topic.is_some();
        if let Some(sent) = wish.sent {
            self.take(ctx, PanelMsg::Share(share::Msg::Sent(sent)));
            // Somebody is asked about the list first.
            self.show_what_was_sent(ctx, wish.compares);
        } else if !wish.compares && !is_theirs {
            props.show.emit(props.host.desk.then_some(Topic::Say));
        } else if wish.compares && props.host.list.is_none() {
            props.show.emit(Some(Topic::Compare));
        }
        let has_list = self.state.compare.catalog().is_some();
        let Some(id) = wish.offer.filter(|_| has_list) else {
            return;
        };
        match self.state.compare.named(&id, &props.draft) {
            Some(offer) => props.host.on_offer.emit(offer),
            None => {
                let reason = format!("the list has no service {id} that a form can hold");
                props.host.on_failed.emit(HostFailure::List(reason));
            }
        }
    }
}
