//! Which estimates does this device keep, and how are they opened again?

use yew::prelude::*;

use super::{press, Call, Msg};
use crate::domain::{InclTax, Yen};
use crate::draft::{Draft, Reading};
use crate::screen::{format, say, Words};
use crate::share::{Figures, Kept, KEPT_MAX};
use crate::ui::components::{Button, ButtonKind, CheckField};

pub(super) fn card(state: &Call, words: Words, on: &Callback<Msg>) -> Html {
    let label = say::call::keep(words, &KEPT_MAX.to_string());
    html! {
        <div class="oc-card" id="oc-call-kept" tabindex="-1">
            <h3 class="oc-heading" part="heading">{ say::call::kept_heading(words) }</h3>
            <CheckField
                id="oc-call-keep"
                {label}
                checked={state.record.is_some()}
                onchange={on.reform(Msg::Keep)}
            />
            <p class="oc-small">{ say::call::keep_note(words) }</p>
            if state.is_refused {
                <p class="oc-note-box">{ say::call::kept_refused(words) }</p>
            }
            if let Some(record) = &state.record {
                if record.is_empty() {
                    <p>{ say::call::kept_none(words) }</p>
                } else {
                    <ol class="oc-plain" data-kept="">
                        { for record.kept().filter_map(|kept| line(kept, words, on)) }
                    </ol>
                    <div class="oc-actions">
                        { press("call-clear", say::call::clear(words), on, Msg::Clear) }
                    </div>
                }
            }
        </div>
    }
}

/// One of them: what it came to then, and what it comes to now where that is something else.
fn line(kept: &Kept, words: Words, on: &Callback<Msg>) -> Option<Html> {
    let (draft, names, then) = kept.open()?;
    let then = then?;
    let now = Figures::of_form(&draft).filter(|now| !now.has_amounts_of(&then));
    let link = kept.link.clone();
    let said = said(kept, &draft, then.net_incl_tax, words)?;
    let onclick = on.reform(move |_: MouseEvent| Msg::Reopen(link.clone()));
    let label = [say::call::reopen(words), " ", &said].concat();
    Some(html! {
        <li key={kept.link.clone()}>
            <span>{ said }</span>
            if !names.name.is_empty() {
                <span class="oc-small">{ " " }{ names.name }</span>
            }
            if let Some(now) = now {
                <span class="oc-small">
                    { " " }{ say::call::kept_changed(words, &format::yen(words, now.net_incl_tax)) }
                </span>
            }
            { " " }
            <Button kind={ButtonKind::Link} action="call-reopen" {label} {onclick}>
                { say::call::reopen(words) }
            </Button>
        </li>
    })
}

fn said(kept: &Kept, draft: &Draft, net: Yen<InclTax>, words: Words) -> Option<String> {
    let request = Reading::of(draft, None).request?;
    let day = kept.day.map_or_else(
        || say::call::kept_unknown_day(words).to_owned(),
        |day| format::date(words, day),
    );
    Some(say::call::kept_one(
        words,
        &day,
        &format::terminals(words, request.terminals),
        &format::months(words, request.term_months),
        &format::yen(words, net),
    ))
}
