//! How is a list of partners written, and why is a file none?

use serde::{Deserialize, Serialize};
use strum::VariantArray;

use super::Columns;

/// How the file is written; what is `None` is found out.
#[derive(Clone, Copy, Debug, Default, Deserialize, PartialEq, Eq, Serialize)]
pub struct Shape {
    /// How its letters are written.
    pub encoding: Option<Encoding>,
    /// What stands between two cells.
    pub separator: Option<Separator>,
    /// The row with the headings; 0 where there is none.
    pub heading_row: Option<u32>,
}

/// How letters are written.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, VariantArray)]
pub enum Encoding {
    /// UTF-8, with or without a mark.
    Utf8,
    /// UTF-16, the low byte first: Excel's "Unicode text".
    Utf16Le,
    /// UTF-16, the high byte first.
    Utf16Be,
    /// Shift_JIS as Windows has it (code page 932): Excel's CSV.
    ShiftJis,
}

/// What stands between two cells.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize, VariantArray)]
pub enum Separator {
    /// `,`
    Comma,
    /// A tab: what a spreadsheet puts on the clipboard.
    Tab,
    /// `;`
    Semicolon,
}

/// What the file looks like, read by what reads it for the answers.
#[derive(Clone, Debug, Deserialize, PartialEq, Serialize)]
pub struct Preview {
    /// How its letters are written.
    pub encoding: Encoding,
    /// What stands between two cells.
    pub separator: Separator,
    /// The row with the headings; 0 where there is none.
    pub heading_row: u32,
    /// The headings.
    pub headings: Vec<String>,
    /// The first rows below them, at most three.
    pub samples: Vec<Vec<String>>,
    /// In which column each thing seems to stand.
    pub columns: Columns,
}

/// Why a file is not read at all.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, Serialize)]
pub enum Refusal {
    /// A workbook of Excel (`.xlsx`), whatever its name says.
    Workbook,
    /// A workbook of an older Excel (`.xls`).
    OldWorkbook,
    /// Another file that is no text: a PDF, a picture, a program.
    NoText,
    /// Nothing stands in it.
    Empty,
    /// It is larger than what is read here.
    TooLarge {
        /// So many bytes.
        bytes: u64,
        /// The most that is read.
        bytes_max: u64,
    },
    /// It has more rows than are read here.
    TooManyRows {
        /// The most that is read.
        rows_max: u32,
    },
    /// No column for the terminals was named.
    NoTerminals,
    /// The file could not be read: it was moved or changed meanwhile.
    Gone,
    /// The price list, or the form, cannot be used.
    NoOffer,
}
