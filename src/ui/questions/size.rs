//! How many terminals, and for how long?

use yew::prelude::*;

use super::{asked, number};
use crate::draft::{Action, NumberField as Field};
use crate::screen::{say, term_picks, FieldView, Words};
use crate::ui::components::{Button, ButtonKind, Card, NumberField};

/// 端末数 and 契約期間.
pub(super) fn size(fields: &[FieldView], dispatch: &Callback<Action>, words: Words) -> Html {
    html! {
        <Card heading={say::questions::size(words)}>
            if let Some(view) = asked(fields, Field::Terminals) {
                <NumberField
                    before={fewer(view, dispatch, words)}
                    after={more(view, dispatch, words)}
                    ..number(view, dispatch)
                />
            }
            if let Some(view) = asked(fields, Field::TermMonths) {
                <NumberField ..number(view, dispatch)>
                    { picks(view, dispatch, words) }
                </NumberField>
            }
        </Card>
    }
}

fn fewer(view: &FieldView, dispatch: &Callback<Action>, words: Words) -> Html {
    let onclick = step(view, dispatch, |now| now.checked_sub(1));
    html! {
        <Button kind={ButtonKind::Step} label={say::questions::step_down(words)} {onclick}>
            { "−" }
        </Button>
    }
}

fn more(view: &FieldView, dispatch: &Callback<Action>, words: Words) -> Html {
    let onclick = step(view, dispatch, |now| now.checked_add(1));
    html! {
        <Button kind={ButtonKind::Step} label={say::questions::step_up(words)} {onclick}>
            { "＋" }
        </Button>
    }
}

/// From the number in the field to the next, where there is one and it may be asked for.
fn step(
    view: &FieldView,
    dispatch: &Callback<Action>,
    next: fn(u64) -> Option<u64>,
) -> Option<Callback<MouseEvent>> {
    let field = view.field;
    let next = view.value.and_then(next)?;
    let pick = move |_| Action::Picked(field, next);
    field.range().contains(&next).then(|| dispatch.reform(pick))
}

fn picks(view: &FieldView, dispatch: &Callback<Action>, words: Words) -> Html {
    let field = view.field;
    html! {
        <div class="oc-picks" role="group" aria-label={say::questions::term_picks(words)}>
            for (months, label) in term_picks(words) {
                <Button
                    key={months}
                    kind={ButtonKind::Pick}
                    pressed={view.value == Some(months)}
                    onclick={dispatch.reform(move |_| Action::Picked(field, months))}
                >
                    { label }
                </Button>
            }
        </div>
    }
}
