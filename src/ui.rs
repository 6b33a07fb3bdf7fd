//! What stands on the page? Its components, in the order of the tree.
//!
//! [`App`] owns the state: the form, in one reducer. What it comes to goes down as properties, the words
//! and the day as contexts, and what the visitor does comes up through one
//! [`Callback`](yew::Callback) of [`Action`](crate::draft::Action)s.

mod answer;
mod app;
mod components;
mod dock;
mod header;
mod hooks;
mod panel_area;
mod panel_host;
pub mod panels;
mod questions;
mod rounds;
mod shown;

pub use app::{App, AppProps};
pub use hooks::Setting;
pub use panel_host::{
    linked_panels, ChosenOffer, ComingPanels, HostFailure, HostList, HostWish, MakePanels,
    OpenPartners, PanelHost, PartnersDesk, PartnersSaid,
};
pub use panels::{make as make_panels, PanelsProps};
