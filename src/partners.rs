//! What would it take to protect all partners of a company? A list in, an answer for each row, totals out.
//!
//! No row needs another: a list may be cut into parts anywhere and the parts computed side by side.

mod answer;
mod assess;
mod carried;
mod cell;
mod column;
mod layout;
mod limits;
mod mistake;
mod names;
mod outcome;
mod partner;
mod preview;
mod reader;
mod rows;
mod services;
mod shape;
mod size;
mod sniff;
mod totals;

pub use answer::{Answer, Chosen, Raised, Size, Status};
pub use assess::Assessor;
pub use carried::CarriedShare;
pub use column::{Column, Columns};
pub use limits::{Limits, CELL_UNITS_MAX};
pub use mistake::{Mistake, MistakeCode};
pub use outcome::{Assessed, Outcome};
pub use partner::{Industries, Partner, SaidIndustry};
pub use preview::HEAD_BYTES;
pub use rows::{Row, Rows};
pub use shape::{Encoding, Preview, Refusal, Separator, Shape};
pub use sniff::Sniff;
pub use totals::{Lift, Sum, Totals, BANDS_YEN};
