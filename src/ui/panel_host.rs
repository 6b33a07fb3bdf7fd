//! What does a page give to the panels, what may it ask of them, and what is it told?

use std::future::{ready, Future};
use std::pin::Pin;
use std::rc::Rc;

use web_sys::Blob;
use yew::prelude::*;

use super::panels::PanelsProps;

/// Makes the panels.
pub type MakePanels = Callback<PanelsProps, Html>;

/// The panels, some time, or nothing where they could not be loaded.
pub type ComingPanels = Pin<Box<dyn Future<Output = Option<MakePanels>>>>;

/// The page around the calculator, as the panels know it.
#[derive(Clone, Debug, PartialEq)]
pub struct PanelHost {
    /// How the panels come: with the page, or over the network when somebody opens one.
    pub load: Callback<(), ComingPanels>,
    /// Where the project's sample of a price list lies.
    pub sample: AttrValue,
    /// Opens a desk for a list of partners, where there is one.
    pub partners: Option<OpenPartners>,
    /// The address of our own page, to which a link leads; none where it is not known.
    pub page: Option<AttrValue>,
    /// Whether the page is our own: then the tab keeps what is held for a reload, and who leaves it with a list
    /// of partners, which would be gone, is asked first.
    pub own_page: bool,
    /// Whether it stands at a support desk: what a call needs is at hand.
    pub desk: bool,
    /// The price list that the page wants shown.
    pub list: Option<HostList>,
    /// Told of the link of the form whenever it has changed, where the page wants to know it.
    pub on_link: Option<Callback<Option<String>>>,
    /// Told of an offer that was chosen.
    pub on_offer: Callback<ChosenOffer>,
    /// Told of what could not be loaded.
    pub on_failed: Callback<HostFailure>,
}

/// Opens a desk for a list of partners, and hears what it says.
pub type OpenPartners = Callback<Callback<PartnersSaid>, Rc<dyn PartnersDesk>>;

/// A desk that keeps a list of partners, beside the page; it ends when it is dropped.
pub trait PartnersDesk: std::fmt::Debug {
    /// Sends a question, an [`Ask`](crate::worker::message::Ask) in bytes: only the panels know what is said.
    /// The file comes beside the first question about it.
    fn ask(&self, ask: Vec<u8>, file: Option<&Blob>);
}

/// What comes from a desk.
#[derive(Clone, Debug, PartialEq)]
pub enum PartnersSaid {
    /// It says something, a [`Told`](crate::worker::message::Told) in bytes.
    Told(Vec<u8>),
    /// There is none, or none any more.
    Failed,
}

/// A price list that the page around the calculator names.
#[derive(Clone, Debug, PartialEq)]
pub enum HostList {
    /// It stands inside of the page.
    Inside(AttrValue),
    /// It lies at this address, which the owner of the page has chosen.
    At(AttrValue),
    /// The same, but whoever made the link has chosen it: the visitor is asked.
    Linked(AttrValue),
}

/// An offer of a price list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChosenOffer {
    /// Its id in the list.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Who provides it.
    pub provider: String,
    /// The form with it as text, where the page named it: whether that is to stand in the form is the page's
    /// to say, as the visitor may have changed something since.
    pub form: Option<String>,
}

/// What could not be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostFailure {
    /// The panels.
    Panels,
    /// The price list, or the offer of it, for this reason.
    List(String),
}

/// What a page asks of the panels, once for each number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostWish {
    /// Tells one wish from the next, which may ask for the same.
    pub number: u32,
    /// Whether the comparison is to be open.
    pub compares: bool,
    /// The id of the service whose offer the form is to hold.
    pub offer: Option<String>,
    /// A link that is to be opened, as it stands in the address.
    pub sent: Option<String>,
}

impl PanelHost {
    /// A page that gives nothing and hears nothing, with the panels linked in.
    pub fn linked() -> Self {
        Self {
            load: linked_panels(),
            sample: AttrValue::default(),
            partners: None,
            page: None,
            own_page: false,
            desk: false,
            list: None,
            on_link: None,
            on_offer: Callback::noop(),
            on_failed: Callback::noop(),
        }
    }
}

/// The panels as they come with the page.
pub fn linked_panels() -> Callback<(), ComingPanels> {
    Callback::from(|()| -> ComingPanels {
        Box::pin(ready(Some(Callback::from(super::panels::make))))
    })
}
