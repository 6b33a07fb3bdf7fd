//! How is a number entered? As text that nothing rewrites while somebody is typing in it.
//!
//! The text of the field is the state, also while an input method composes it, so that Yew never
//! finds a difference to write back. Nothing optional follows the input in its parent: Yew 0.23
//! would make the input anew, and the focus would be lost.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::draft::Action;
use crate::screen::{say, FieldView, Words};
use crate::ui::element::{element, text, when, with};

/// A field for a number, with its unit; `before` and `after` stand around the two, `below` under
/// them. Each is always there or never.
pub(in crate::ui) fn number_field(
    view: &FieldView,
    [before, after, below]: [Html; 3],
    dispatch: &Callback<Action>,
    words: Words,
) -> Html {
    let id = format!("oc-{}", view.name);
    let part =
        |class, part: &str, said: &str| with(text("p", class, said), "id", &format!("{id}-{part}"));
    let echo = if view.echo_is_plain {
        "oc-visually-hidden"
    } else {
        "oc-echo"
    };
    let finding = view.finding.as_ref().map(|finding| {
        let chip = text("span", "oc-chip", &finding.text);
        with(chip, "data-tone", finding.tone.name())
    });
    let finding = finding.unwrap_or_default();
    let finding = with(
        element("div", "oc-finding", vec![finding]),
        "id",
        &format!("{id}-finding"),
    );
    let row = vec![
        before,
        input(view, &id, dispatch),
        text("span", "oc-unit", view.unit),
        after,
    ];
    html! {
        <div key={view.name} class="oc-field">
            { label(view, &id, words) }
            { part("oc-support", "support", &view.support) }
            { element("div", "oc-row", row) }
            { part(echo, "echo", &view.echo) }
            { finding }
            { part("oc-error", "error", &view.error) }
            { below }
        </div>
    }
}

fn label(view: &FieldView, id: &str, words: Words) -> Html {
    let label = with(text("label", "oc-label", &view.label), "for", id);
    let mark = when(view.example && !view.text.is_empty(), || {
        let mark = text("span", "oc-example__mark", say::page::example_field(words));
        with(mark, "data-example-field", "")
    });
    element("div", "oc-field__head", vec![label, mark])
}

fn input(view: &FieldView, id: &str, dispatch: &Callback<Action>) -> Html {
    let field = view.field;
    let oninput = dispatch.reform(move |event: InputEvent| {
        let input: HtmlInputElement = event.target_unchecked_into();
        Action::Typed {
            field,
            text: input.value(),
            composing: event.is_composing(),
        }
    });
    let onblur = dispatch.reform(move |_: FocusEvent| Action::Left(field));
    html! {
        <input
            id={id.to_owned()}
            class="oc-input"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            value={view.text.clone()}
            aria-describedby={format!("{id}-support {id}-echo {id}-finding {id}-error")}
            aria-invalid={(!view.error.is_empty()).then_some("true")}
            {oninput}
            {onblur}
        />
    }
}
