//! How does the panel of the partners come by its answers? From a desk beside the page, which it opens for
//! each list.

use std::rc::Rc;

use gloo_events::EventListener;
use yew::prelude::*;

use super::partners::{Msg, Source};
use super::state::PanelMsg;
use super::Panels;
use crate::platform;
use crate::ui::panel_host::{PartnersDesk, PartnersSaid};
use crate::worker::message::{Ask, Told};

/// What computes the list of partners.
#[derive(Debug, Default)]
pub(super) struct Computed {
    /// The desk with the list, while somebody needs it.
    desk: Option<Rc<dyn PartnersDesk>>,
    /// How many desks there have been.
    opened: u32,
    /// Asks whoever leaves while there is a list.
    leaving: Option<EventListener>,
}

impl Panels {
    /// Another list comes to a desk of its own.
    pub(super) fn open_partners(&mut self, ctx: &Context<Self>, source: &Source, ask: &Ask) {
        self.end_partners();
        self.computed.opened = self.computed.opened.wrapping_add(1);
        let number = self.computed.opened;
        let said = ctx
            .link()
            .callback(move |said| PanelMsg::FromDesk(number, said));
        match &ctx.props().host.partners {
            Some(open) => {
                let desk = open.emit(said);
                desk.ask(ask.to_bytes(), Some(&source.bytes));
                self.computed.desk = Some(desk);
            }
            None => said.emit(PartnersSaid::Failed),
        }
    }

    /// A list would be gone with the page.
    pub(super) fn keep_partners(&mut self, ctx: &Context<Self>) {
        let is_wanted = ctx.props().host.own_page && self.state.partners.has_list();
        if !is_wanted {
            self.computed.leaving = None;
        } else if self.computed.leaving.is_none() {
            self.computed.leaving = platform::ask_before_leaving();
        }
    }

    pub(super) fn ask_partners(&self, ask: &Ask) {
        if let Some(desk) = &self.computed.desk {
            desk.ask(ask.to_bytes(), None);
        }
    }

    pub(super) fn end_partners(&mut self) {
        self.computed.desk = None;
    }

    /// What a desk has said; one that was ended has no say.
    pub(super) fn hear_desk(&mut self, ctx: &Context<Self>, number: u32, said: PartnersSaid) {
        if number != self.computed.opened {
            return;
        }
        let told = match said {
            PartnersSaid::Told(told) => Told::from_bytes(&told),
            PartnersSaid::Failed => None,
        };
        let msg = match told {
            Some(told) => Msg::Told(told),
            None => {
                self.end_partners();
                Msg::Broke
            }
        };
        self.take(ctx, PanelMsg::Partners(msg));
    }
}
