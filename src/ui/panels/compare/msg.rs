//! What happens on the panel of the price list?

use web_sys::File;

use crate::compare::Column;
use crate::domain::{MonitoringKind, ServiceClass};
use crate::platform::{ListBytes, Saving};

/// What happens on the panel.
#[derive(Debug)]
pub enum Msg {
    /// On the way to a list.
    List(ListMsg),
    /// A list that was wanted has come, or has not.
    Came {
        /// Its address, or the name of its file; empty where it stands inside of the page.
        from: String,
        /// What came.
        bytes: ListBytes,
    },
    /// Other offers are wanted, or in another order.
    Wanted(Wanted),
    /// Another page of the table, from zero on.
    Page(usize),
    /// The service at this place of the list is to stand side by side with others, or not any more.
    Pick {
        /// Its place.
        index: usize,
        /// Whether it is to.
        picked: bool,
    },
    /// None is to.
    UnpickAll,
    /// The details of the service at this place are to be open, or closed where they are.
    Open(usize),
    /// Its offer is to stand in the form.
    Use(usize),
    /// The service with this id is to be held against the standard.
    Check(String),
    /// The pictures of the picked ones are wanted.
    Charts,
    /// The table is wanted as a file.
    Save,
    /// It was asked for.
    Saving {
        /// Its name.
        name: String,
        /// What became of it.
        saving: Saving,
    },
}

/// What happens on the way to a list.
#[derive(Debug)]
pub enum ListMsg {
    /// The text of the address.
    Address(String),
    /// The list at that address is wanted.
    Load,
    /// The project's own sample is.
    Sample,
    /// A list was chosen among the files of this computer.
    FileChosen(File),
    /// Another list than the open one is wanted.
    Another,
    /// The one that is being fetched is not wanted any more.
    Stop,
    /// It was sent on to this address of another site.
    Moved(String),
    /// A list of another site waits for somebody to say yes.
    Asked {
        /// Its address.
        url: String,
        /// Where it lies.
        host: String,
    },
    /// Somebody has said yes.
    Confirmed,
    /// Somebody has said no.
    Refused,
    /// The list at this address is being fetched.
    Started(String),
}

/// Which offers are wanted, and in which order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Wanted {
    /// By this column, or from its other end where they are.
    By(Column),
    /// Those that watch in this way, or in any.
    Monitoring(Option<MonitoringKind>),
    /// Those of this 類型, or of any.
    ServiceClass(Option<ServiceClass>),
    /// Whether only those that keep the standard.
    Within(bool),
    /// Whether only those for which something is paid.
    Subsidised(bool),
    /// Whether only those that can serve.
    Serving(bool),
}
