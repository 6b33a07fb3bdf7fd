//! What can the screen say? Written by `cargo xtask codegen`, like the files beside it.

/// The sentences of `page/answer.toml`.
pub mod answer;
/// The sentences of `panels/apply.toml`.
pub mod apply;
/// The sentences of `panels/call.toml`.
pub mod call;
/// The sentences of `panels/catalog.toml`.
pub mod catalog;
/// The sentences of `panels/charts.toml`.
pub mod charts;
/// The sentences of `panels/checklist.toml`.
pub mod checklist;
/// The sentences of `panels/compare.toml`.
pub mod compare;
/// The sentences of `panels/copied.toml`.
pub mod copied;
/// The sentences of `panels/desk.toml`.
pub mod desk;
/// The sentences of `panels/frames.toml`.
pub mod frames;
/// The sentences of `panels/guide.toml`.
pub mod guide;
/// The sentences of `panels/mistakes.toml`.
pub mod mistakes;
/// The sentences of `page/newest.toml`.
pub mod newest;
/// The sentences of `page/notices.toml`.
pub mod notices;
/// The sentences of `page/page.toml`.
pub mod page;
/// The sentences of `panels/panels.toml`.
pub mod panels;
/// The sentences of `panels/paper.toml`.
pub mod paper;
/// The sentences of `panels/partners.toml`.
pub mod partners;
/// The sentences of `panels/partners_sheet.toml`.
pub mod partners_sheet;
/// The sentences of `page/problems.toml`.
pub mod problems;
/// The sentences of `page/questions.toml`.
pub mod questions;
/// The sentences of `page/rounds.toml`.
pub mod rounds;
/// The sentences of `panels/script.toml`.
pub mod script;
/// The sentences of `panels/share.toml`.
pub mod share;
/// The sentences of `page/table.toml`.
pub mod table;
/// The sentences of `page/topics.toml`.
pub mod topics;
/// The sentences of `page/units.toml`.
pub mod units;
/// The sentences of `panels/years.toml`.
pub mod years;
