//! What would it take to protect all partners of a company? A list in, an answer for each row, totals out.
//!
//! No row needs another: a list may be cut into parts anywhere and the parts computed side by side.

mod answer;
mod column;
mod limits;
mod mistake;
mod partner;
mod rows;
mod shape;
mod sniff;
mod totals;

pub use answer::{Answer, Chosen, Size, Status};
pub use column::{Column, Columns};
pub use limits::Limits;
pub use mistake::{Mistake, MistakeCode};
pub use partner::Partner;
pub use rows::{Row, Rows};
pub use shape::{Encoding, Preview, Refusal, Separator, Shape, HEAD_BYTES};
pub use sniff::Sniff;
pub use totals::{Lift, Sum, Totals, BANDS_YEN};
