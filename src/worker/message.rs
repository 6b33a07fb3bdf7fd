//! What do the page and its worker say to each other? Values of these types, as postcard writes them: both
//! sides are of one build.

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use crate::domain::Request;
use crate::partners::{Answer, Columns, Mistake, Preview, Refusal, Shape, Totals};
use crate::wire::write_request;

/// What the page asks. The file comes beside the first question about it.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub enum Ask {
    /// What does the file look like?
    Look(Shape),
    /// Every row is to be answered.
    Compute(Box<Plan>),
    /// These rows are to be seen.
    Show(Window),
    /// A table for spreadsheets is wanted.
    Save {
        /// Which one.
        what: Sheet,
        /// In English instead of Japanese.
        is_english: bool,
    },
}

/// What is to be computed.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Plan {
    /// How the file is written, as [`Preview`] found it or a visitor said.
    pub shape: Shape,
    /// Where each thing stands.
    pub columns: Columns,
    /// What the file calls its columns: a mistake is told by the heading that its writer knows.
    pub headings: Vec<String>,
    /// The form as a request of `docs/contract.md`: months, programme, day, and the offer where there is no
    /// price list.
    pub request: String,
    /// The price list, as JSON.
    pub list: Option<String>,
    /// The share of what is left that the ordering company carries, in percent: 0 to 100.
    pub carried_percent: u8,
}

impl Plan {
    /// What is to be computed for that form.
    pub fn new(
        shape: Shape,
        columns: Columns,
        headings: Vec<String>,
        form: &Request,
        list: Option<String>,
        carried_percent: u8,
    ) -> Self {
        Self {
            shape,
            columns,
            headings,
            request: write_request(form),
            list,
            carried_percent,
        }
    }
}

/// Which rows are to be seen, and in which order.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Window {
    /// The first, counted from 0 in this order.
    pub from: u32,
    /// How many.
    pub count: u32,
    /// By what they are sorted; by their row in the file where it is `None`.
    pub sorted_by: Option<Key>,
    /// The greatest first.
    pub is_descending: bool,
    /// Only these.
    pub only: Only,
    /// Only those whose name, number or service contains this.
    pub search: String,
}

/// By what rows are sorted.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, VariantArray)]
pub enum Key {
    /// The name.
    Name,
    /// 端末数.
    Terminals,
    /// What is paid in all, 税込.
    Cost,
    /// 補助額.
    Subsidy,
    /// 実質負担.
    Left,
}

/// Which rows are wanted.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize, VariantArray)]
pub enum Only {
    /// All.
    #[default]
    All,
    /// Those for which something is paid back.
    Subsidised,
    /// Those below the least that is paid.
    BelowFloor,
    /// Those that get the most.
    Capped,
    /// Those for which nothing is paid, by a reason.
    Ineligible,
    /// Those that no offer can serve.
    Unserved,
    /// Those whose row has a mistake.
    Mistaken,
}

/// Which table.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, VariantArray)]
pub enum Sheet {
    /// Every row with its answer.
    Rows,
    /// Every mistake.
    Mistakes,
    /// The sums.
    Totals,
}

/// What the worker says.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub enum Told {
    /// What the file looks like, or why it is not read.
    Looked(Result<Preview, Refusal>),
    /// So much has been read; with the sums so far and the first rows.
    Going(Box<Progress>),
    /// All rows have been answered, or why they were not.
    Done(Result<Box<Progress>, Refusal>),
    /// The rows that were to be seen.
    Shown(Shown),
    /// A part of a table for spreadsheets.
    Saved {
        /// Which one.
        what: Sheet,
        /// The next part.
        part: String,
        /// Whether it was the last.
        is_last: bool,
    },
}

impl Ask {
    /// As it is sent.
    pub fn to_bytes(&self) -> Vec<u8> {
        to_bytes(self)
    }

    /// What was sent; `None` where it is no such thing.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

impl Told {
    /// As it is sent.
    pub fn to_bytes(&self) -> Vec<u8> {
        to_bytes(self)
    }

    /// What was sent; `None` where it is no such thing.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

/// Every such value can be written; were one not, nothing would be read.
fn to_bytes(message: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(message).unwrap_or_default()
}

/// How far it is.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Progress {
    /// Read so far.
    pub bytes: u64,
    /// In the file.
    pub bytes_total: u64,
    /// The sums so far.
    pub totals: Totals,
    /// The first mistakes, at most [`MISTAKES_SHOWN`].
    pub mistakes: Vec<Mistake>,
}

/// So many mistakes are listed on the page; all of them are in the table for spreadsheets.
pub const MISTAKES_SHOWN: usize = 100;

/// The rows that were to be seen.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Serialize)]
pub struct Shown {
    /// What was asked for.
    pub window: Window,
    /// How many rows there are in this order.
    pub matching: u32,
    /// The rows.
    pub lines: Vec<Line>,
}

/// A row of the table.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Line {
    /// Its row in the file, as a spreadsheet counts it.
    pub row: u32,
    /// What the partner is called, where that could be read.
    pub name: String,
    /// What it comes to, or what is wrong.
    pub answer: Result<Answer, Vec<Mistake>>,
}
