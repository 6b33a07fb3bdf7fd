//! What does the page say in Japanese? Every sentence, each in one place.
//!
//! A sentence is a constant, or a function of its figures. Figures come ready to be shown.

pub mod answer;
pub mod notices;
pub mod page;
pub mod problems;
pub mod questions;
pub mod table;

/// Units behind figures.
pub mod units {
    /// Behind an amount.
    pub const YEN: &str = "円";
    /// Behind a number of terminals.
    pub const TERMINALS: &str = "台";
    /// Behind a number of months.
    pub const MONTHS: &str = "か月";

    /// A day.
    pub fn date(year: u16, month: u8, day: u8) -> String {
        format!("{year}年{month}月{day}日")
    }
}
