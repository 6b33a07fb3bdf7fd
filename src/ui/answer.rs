//! How does the answer look? The figures first, then what would change them, then why.

mod cash_list;
mod check_table;
mod figures;
mod hint_list;
mod newest;
mod notice_list;
mod steps;

use super::written::{Press, Written};
use crate::screen::tree::Tree;
use crate::screen::{say, AnswerView, OpenView, Words};

use cash_list::cash_list;
use check_table::check_table;
use figures::figures;
use hint_list::hint_list;
use newest::newest;
use notice_list::notice_list;
use steps::steps;

/// The answer, or the question that is open: never an old figure.
pub(super) fn answer_panel(
    tree: &mut Tree,
    written: &Written,
    (answer, open): (Option<&AnswerView>, Option<&OpenView>),
    words: Words,
) {
    tree.open("section", "oc-answer");
    tree.attr("id", "oc-answer");
    tree.attr("tabindex", "-1");
    tree.attr("aria-label", say::page::answer(words));
    tree.attr("data-status", answer.map_or("open", |answer| answer.status));
    match (answer, open) {
        (Some(answer), _) => panel(tree, written, answer, words),
        (None, Some(open)) => open_question(tree, written, open, words),
        (None, None) => {}
    }
    tree.close();
}

fn panel(tree: &mut Tree, written: &Written, answer: &AnswerView, words: Words) {
    figures(tree, &answer.figures, words);
    if let Some(view) = &answer.newest {
        newest(tree, written, view, words);
    }
    hint_list(tree, written, &answer.hints);
    check_table(tree, &answer.checks, words);
    cash_list(tree, &answer.cash, words);
    notice_list(tree, &answer.notices, words);
    steps(tree, &answer.steps, words);
}

/// The open question, with the way there.
fn open_question(tree: &mut Tree, written: &Written, open: &OpenView, words: Words) {
    tree.open("div", "oc-card oc-open");
    tree.attr("key", "open");
    tree.leaf("h2", "oc-heading", say::problems::open(words));
    tree.leaf("p", "", &open.text);
    let label = say::problems::to_question(words);
    written.button(tree, "oc-button", label, Press::ToField(open.name));
    tree.close();
}
