//! How many terminals, and for how long?

use yew::prelude::*;

use super::field_view;
use crate::draft::{Action, NumberField};
use crate::screen::{self, say, FieldView, Words};
use crate::ui::element::{button, element, text, with};
use crate::ui::event::on_click;
use crate::ui::field::number_field;

/// 端末数 and 契約期間.
pub(super) fn size_card(fields: &[FieldView], dispatch: &Callback<Action>, words: Words) -> Html {
    let terminals = field_view(fields, NumberField::Terminals).map(|view| {
        let (before, after) = (
            step(view, false, dispatch, words),
            step(view, true, dispatch, words),
        );
        number_field(view, [before, after, Html::default()], dispatch, words)
    });
    let term = field_view(fields, NumberField::TermMonths).map(|view| {
        let picks = term_picks(view, dispatch, words);
        number_field(
            view,
            [Html::default(), Html::default(), picks],
            dispatch,
            words,
        )
    });
    let content = vec![
        text("h2", "oc-heading", say::questions::size(words)),
        terminals.unwrap_or_default(),
        term.unwrap_or_default(),
    ];
    element("section", "oc-card", content)
}

/// One terminal fewer or more, where the field holds a number.
fn step(view: &FieldView, up: bool, dispatch: &Callback<Action>, words: Words) -> Html {
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
    let click = next.map(|next| on_click(dispatch, Action::Picked(view.field, next)));
    with(button("oc-step", sign, click), "aria-label", label)
}

fn term_picks(view: &FieldView, dispatch: &Callback<Action>, words: Words) -> Html {
    let picks = screen::term_picks(words).map(|(months, label)| {
        let click = on_click(dispatch, Action::Picked(view.field, months));
        let pressed = if view.value == Some(months) {
            "true"
        } else {
            "false"
        };
        with(
            button("oc-pick", &label, Some(click)),
            "aria-pressed",
            pressed,
        )
    });
    let picks = with(element("div", "oc-picks", picks.into()), "role", "group");
    with(picks, "aria-label", say::questions::term_picks(words))
}
