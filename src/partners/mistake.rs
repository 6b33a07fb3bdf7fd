//! What is wrong with a row of the list, and where?

use serde::{Deserialize, Serialize};
use strum::{IntoStaticStr, VariantArray};

use super::Column;

/// A mistake, at its place as a spreadsheet counts it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub struct Mistake {
    /// The row, from 1, the heading and empty rows counted.
    pub row: u32,
    /// The column; `None` where the whole row is concerned.
    pub column: Option<Column>,
    /// What stands there, cut to what can be shown.
    pub found: String,
    /// What is wrong.
    pub code: MistakeCode,
}

impl Mistake {
    /// Whether the row can have no answer because of it: a mistake in what changes no figure is only told.
    pub const fn is_in_the_way(&self) -> bool {
        !matches!(self.column, Some(Column::Name | Column::CorporateNumber))
    }
}

/// What is wrong. The figures that a sentence needs follow from the column: [`Column::range`].
#[derive(
    Clone, Copy, Debug, Deserialize, PartialEq, Eq, IntoStaticStr, Serialize, VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum MistakeCode {
    /// A quotation mark opens a cell and none closes it.
    UnclosedQuote,
    /// A cell is longer than a spreadsheet can hold.
    CellTooLong,
    /// Cells are missing at the end of the row.
    TooFewCells,
    /// There are more cells than the heading has.
    TooManyCells,
    /// It holds sums of other rows.
    SumRow,
    /// A character that cannot be read, or that cannot stand in a text.
    Unreadable,
    /// Nothing stands there.
    Missing,
    /// No whole number.
    NotANumber,
    /// A number that is out of range.
    OutOfRange,
    /// A spreadsheet has made a day of a number.
    BecameADate,
    /// A spreadsheet has rounded a long number.
    BecameRounded,
    /// A 法人番号 that does not have 13 digits.
    NotThirteenDigits,
    /// A number whose check digit is wrong.
    WrongCheckDigit,
    /// An industry that the guide does not know.
    UnknownIndustry,
    /// A service that the price list does not have.
    UnknownOffer,
}
