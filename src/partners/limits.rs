//! How much is read? A spreadsheet's own limits of a cell, and those of the place where it is read.

use super::Refusal;

/// The most characters that a cell of Excel holds, counted as UTF-16 does.
pub const CELL_UNITS_MAX: usize = 32_767;
/// The most line breaks that a cell of Excel holds.
pub(super) const CELL_LINE_BREAKS_MAX: u64 = 253;
/// The longest cell in UTF-8: what is one unit of UTF-16 takes three bytes at most.
pub(super) const CELL_BYTES_MAX: usize = 98_301;
/// The longest row in UTF-8. A list has some ten short cells a row; this is room for ten of the longest.
pub(super) const ROW_BYTES_MAX: usize = 983_010;
/// The longest name that is kept, so that 100,000 of them keep within the memory of a page.
pub(super) const NAME_CHARS_MAX: usize = 200;

/// The most that is read in one place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes_max: Option<u64>,
    /// Rows with something in them, but the headings.
    pub rows_max: Option<u32>,
}

impl Limits {
    /// In a browser.
    pub const BROWSER: Self = Self {
        bytes_max: Some(67_108_864),
        rows_max: Some(100_000),
    };
    /// In a program of its own, which needs no more memory for more rows.
    pub const NONE: Self = Self {
        bytes_max: None,
        rows_max: None,
    };

    /// Whether a file of so many bytes is read.
    pub const fn check_bytes(self, bytes: u64) -> Result<(), Refusal> {
        match self.bytes_max {
            Some(bytes_max) if bytes > bytes_max => Err(Refusal::TooLarge { bytes, bytes_max }),
            _ => Ok(()),
        }
    }

    /// Whether a list of so many rows is read.
    pub const fn check_rows(self, rows: u32) -> Result<(), Refusal> {
        match self.rows_max {
            Some(rows_max) if rows > rows_max => Err(Refusal::TooManyRows { rows_max }),
            _ => Ok(()),
        }
    }
}
