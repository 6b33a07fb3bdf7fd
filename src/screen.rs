//! What is shown? Pure presenters: from facts to the words and figures of the screen.
//!
//! Nothing here computes an amount, and no code writes a sentence: they stand in `words/`, in each
//! language, a rule's own words with the rule. [`say`] is all that can be said.

mod answer;
mod cash;
mod check_table;
pub mod choice;
pub mod clean;
mod copied;
mod field;
mod figures;
pub(crate) mod format;
mod hint;
mod newest;
mod notice;
pub mod paper;
mod partners;
mod problem;
mod programme;
mod rounds;
pub mod script;
pub mod sheet;
mod sources;
pub mod spoken;
mod steps;
#[cfg(test)]
mod tests;
mod tone;
mod topic;
pub mod words;

pub use answer::{AnswerView, OpenView};
pub use cash::CashLine;
pub use check_table::{compliance_chip, rule_name, CheckRow, CheckTable};
pub use copied::{Copied, Sent};
pub use field::{shown_number, term_picks, unit_name, FieldView};
pub use figures::{subsidy_chips, Bar, Figures};
pub use format::yen_sum;
pub use hint::HintView;
pub use newest::NewestView;
pub use notice::NoticeView;
pub use paper::Paper;
pub use partners::{mistake_says, mistake_sentence, partner_column, partner_size, partner_status};
pub use problem::problem_sentence;
pub use programme::{estimate, ProgrammeView};
pub use rounds::{deadline, RoundsView};
pub use script::Script;
pub use sources::{Citation, Footnote, Further, Sources};
pub use spoken::{Teller, Telling};
pub use steps::{StepView, Steps};
pub use tone::{Chip, Tone};
pub use topic::Topic;
pub use words::{say, Words};
