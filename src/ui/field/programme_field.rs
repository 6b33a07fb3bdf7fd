//! Which programme year? A list of those that the rules know.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::domain::Programme;
use crate::draft::{Action, Choice};
use crate::rules::BOOK;
use crate::screen::{choice, say, Words};

/// The years.
pub(in crate::ui) fn programme_field(
    chosen: &'static Programme,
    dispatch: &Callback<Action>,
    words: Words,
) -> Html {
    let onchange = dispatch.reform(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        let programme = BOOK.programme(&select.value()).unwrap_or(chosen);
        Action::Chosen(Choice::Programme(programme))
    });
    html! {
        <div class="oc-field">
            <label class="oc-label" for="oc-programme">{ say::questions::programme(words) }</label>
            <select id="oc-programme" class="oc-select" {onchange}>
                for programme in BOOK.programmes.iter().rev() {
                    <option
                        key={programme.id}
                        value={programme.id}
                        selected={programme.id == chosen.id}
                    >
                        { choice::programme(words, programme) }
                    </option>
                }
            </select>
        </div>
    }
}
