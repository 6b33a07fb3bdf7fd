//! How many terminals, and for how long?

use yew::prelude::*;

use crate::ui::element::text;

use super::field_view;
use crate::draft::number_text::{read_number, NumberText};
use crate::draft::{Action, NumberField, TERM_PICKS_YEARS};
use crate::screen::{ja, FieldView};
use crate::ui::event::on_click;
use crate::ui::field::NumberInput;

/// 端末数 and 契約期間.
pub(super) fn size_card(fields: &[FieldView], dispatch: &Callback<Action>) -> Html {
    html! {
        <section class="oc-card">
            { text("h2", "oc-heading", ja::questions::SIZE) }
            if let Some(view) = field_view(fields, NumberField::Terminals) {
                <NumberInput
                    before={step(&view, false, dispatch)}
                    after={step(&view, true, dispatch)}
                    view={view.clone()}
                    dispatch={dispatch.clone()}
                />
            }
            if let Some(view) = field_view(fields, NumberField::TermMonths) {
                <NumberInput view={view.clone()} dispatch={dispatch.clone()}>
                    { term_picks(&view, dispatch) }
                </NumberInput>
            }
        </section>
    }
}

/// One terminal fewer or more, where the field holds a number.
fn step(view: &FieldView, up: bool, dispatch: &Callback<Action>) -> Html {
    let (label, sign) = if up {
        (ja::questions::STEP_UP, "＋")
    } else {
        (ja::questions::STEP_DOWN, "−")
    };
    let next = number(view).and_then(|now| {
        if up {
            now.checked_add(1)
        } else {
            now.checked_sub(1)
        }
    });
    let next = next.filter(|next| view.field.range().contains(next));
    let field = view.field;
    let onclick = next.map(|next| on_click(dispatch, Action::Picked(field, next)));
    html! {
        <button type="button" class="oc-step" aria-label={label} disabled={next.is_none()} {onclick}>
            { sign }
        </button>
    }
}

fn term_picks(view: &FieldView, dispatch: &Callback<Action>) -> Html {
    let now = number(view);
    html! {
        <div class="oc-picks" role="group" aria-label={ja::questions::TERM_PICKS}>
            for years in TERM_PICKS_YEARS {
                { term_pick(u64::from(years).saturating_mul(12), now, dispatch) }
            }
        </div>
    }
}

fn term_pick(months: u64, now: Option<u64>, dispatch: &Callback<Action>) -> Html {
    let pressed = if now == Some(months) { "true" } else { "false" };
    let onclick = on_click(dispatch, Action::Picked(NumberField::TermMonths, months));
    html! {
        <button key={months} type="button" class="oc-pick" aria-pressed={pressed} {onclick}>
            { months }{ ja::units::MONTHS }
        </button>
    }
}

fn number(view: &FieldView) -> Option<u64> {
    match read_number(&view.text, view.field.unit()) {
        NumberText::Value(value) => Some(value),
        _ => None,
    }
}
