//! How many terminals, and for how long?

use super::field_view;
use crate::draft::{Action, NumberField};
use crate::screen::tree::Tree;
use crate::screen::{self, say, FieldView, Words};
use crate::ui::field::{close_number_field, open_number_field, unit};
use crate::ui::written::{Press, Written};

/// 端末数 and 契約期間.
pub(super) fn size_card(tree: &mut Tree, written: &Written, fields: &[FieldView], words: Words) {
    tree.open("section", "oc-card");
    tree.leaf("h2", "oc-heading", say::questions::size(words));
    if let Some(view) = field_view(fields, NumberField::Terminals) {
        open_number_field(tree, view, words, |tree| {
            step(tree, written, view, false, words);
        });
        unit(tree, view);
        step(tree, written, view, true, words);
        close_number_field(tree, view);
        tree.close();
    }
    if let Some(view) = field_view(fields, NumberField::TermMonths) {
        open_number_field(tree, view, words, |_| {});
        unit(tree, view);
        close_number_field(tree, view);
        term_picks(tree, written, view, words);
        tree.close();
    }
    tree.close();
}

/// One terminal fewer or more, where the field holds a number.
fn step(tree: &mut Tree, written: &Written, view: &FieldView, up: bool, words: Words) {
    let (label, sign) = if up {
        (say::questions::step_up(words), "＋")
    } else {
        (say::questions::step_down(words), "−")
    };
    let step = |now: u64| {
        if up {
            now.checked_add(1)
        } else {
            now.checked_sub(1)
        }
    };
    let next = view.value.and_then(step);
    let next = next.filter(|next| view.field.range().contains(next));
    let press = next.map(|next| Press::Act(Action::Picked(view.field, next)));
    written.open_button(tree, "oc-step", press);
    tree.attr("aria-label", label);
    tree.text(sign);
    tree.close();
}

fn term_picks(tree: &mut Tree, written: &Written, view: &FieldView, words: Words) {
    tree.open("div", "oc-picks");
    tree.attr("role", "group");
    tree.attr("aria-label", say::questions::term_picks(words));
    for (months, label) in screen::term_picks(words) {
        let pressed = view.value == Some(months);
        let press = Press::Act(Action::Picked(view.field, months));
        written.open_button(tree, "oc-pick", Some(press));
        tree.attr("aria-pressed", if pressed { "true" } else { "false" });
        tree.text(&label);
        tree.close();
    }
    tree.close();
}
