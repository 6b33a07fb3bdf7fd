//! What happens on the panel of the partners?

use std::rc::Rc;

use web_sys::Blob;

use crate::partners::{Column, Shape};
use crate::platform::Saving;
use crate::ui::panels::entry::EntryMsg;
use crate::worker::message::{Key, Only, Sheet, Told};

/// A list as it was chosen or pasted. The browser has its bytes.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name of its file; empty where it was pasted.
    pub name: String,
    /// What stands in it; what was pasted is UTF-8.
    pub bytes: Rc<Blob>,
}

/// What happens on the panel.
#[derive(Debug)]
pub enum Msg {
    /// A list was chosen or pasted.
    Came(Source),
    /// Nothing stands in the field for pasting.
    NothingPasted,
    /// The template is wanted as a file.
    Template,
    /// The file is written so; what is `None` is found out.
    Shape(Shape),
    /// This stands in that column of the file, counted from 0, or in none.
    Column(Column, Option<u16>),
    /// What the ordering company carries, in percent.
    Carried(EntryMsg),
    /// Every row is to be answered.
    Compute,
    /// Not any more.
    Cancel,
    /// How the list is read is to be changed.
    Back,
    /// Another list is wanted.
    Another,
    /// In the table of the rows.
    Rows(RowsMsg),
    /// A table for spreadsheets is wanted.
    Save(Sheet),
    /// A file was asked for.
    Saving {
        /// Its name.
        name: String,
        /// What became of it.
        saving: Saving,
    },
    /// The panel is wanted on paper.
    Print,
    /// The worker has said something.
    Told(Told),
    /// It does not answer, or not any more.
    Broke,
}

/// What happens in the table of the rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowsMsg {
    /// These rows are in view.
    Scrolled {
        /// The first of them, from 0 on.
        first: u32,
        /// How many.
        count: u32,
    },
    /// By this, or from its other end where they are.
    By(Key),
    /// Only these.
    Only(Only),
    /// Only those with this in them.
    Search(String),
}
