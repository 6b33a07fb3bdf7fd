//! How do the sentences stand on the page? Part by part, each figure with the number of its source.

use yew::prelude::*;

use super::Msg;
use crate::domain::{Named, Quote, Request};
use crate::rules::BOOK;
use crate::screen::script::{Line, Part, Script};
use crate::screen::{say, Sources, Telling, Words};
use crate::ui::components::{source_list, source_marks, CheckField};

pub(super) fn card(
    kana: bool,
    quote: &Quote,
    request: &Request,
    words: Words,
    on: &Callback<Msg>,
) -> Html {
    let telling = if kana { Telling::Kana } else { Telling::Said };
    let script = Script::of(quote, request, &BOOK, words, telling);
    let mut sources = Sources::new(words);
    let mut part = |part: &Part| part_of(part, words, &mut sources);
    let parts: Vec<Html> = script.parts.iter().map(&mut part).collect();
    html! {
        <div class="oc-card" id="oc-say-script" tabindex="-1">
            <h3 class="oc-heading" part="heading">{ say::desk::script(words) }</h3>
            if words == Words::Ja {
                <CheckField
                    id="oc-say-kana"
                    label={say::desk::kana(words)}
                    checked={kana}
                    onchange={on.reform(Msg::Kana)}
                />
            }
            { parts }
            { source_list(&sources, words) }
        </div>
    }
}

fn part_of(part: &Part, words: Words, sources: &mut Sources) -> Html {
    let mut line = |line: &Line| line_of(line, sources);
    let lines: Vec<Html> = part.lines.iter().map(&mut line).collect();
    html! {
        <>
            <h4 class="oc-subheading">{ part.about.heading(words) }</h4>
            { lines }
        </>
    }
}

/// What was entered has no number: the form is its source.
fn line_of(line: &Line, sources: &mut Sources) -> Html {
    html! {
        <p data-matter={line.matter.name()}>
            <span>{ &line.text }</span>
            { source_marks(sources, line.sources.iter().flatten().copied()) }
        </p>
    }
}
