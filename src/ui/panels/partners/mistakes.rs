//! What is wrong in the list? The first mistakes, each with its place and what to do.

use yew::prelude::*;

use super::run::Run;
use super::Shown;
use crate::draft::number_text::group_digits;
use crate::partners::Mistake;
use crate::screen::{mistake_sentence, say};
use crate::ui::components::Card;

/// The mistakes; nothing where there is none.
pub(super) fn card(shown: &Shown<'_>, run: &Run) -> Html {
    let words = shown.beside.words;
    let (all, listed) = (run.progress.totals.mistakes, &run.progress.mistakes);
    if all == 0 {
        return Html::default();
    }
    let there = u32::try_from(listed.len()).unwrap_or(u32::MAX);
    let more = all.saturating_sub(there);
    let sentence = |mistake| mistake_sentence(words, mistake, mistake_column(run, mistake));
    let heading = say::partners::mistakes(words, &group_digits(all.into()));
    html! {
        <Card class={classes!("oc-partners-mistakes")} {heading}>
            <p class="oc-small">{ say::partners::mistakes_about(words) }</p>
            <ul>
                for mistake in listed {
                    <li>{ sentence(mistake) }</li>
                }
            </ul>
            if more > 0 {
                <p class="oc-small">
                    { say::partners::mistakes_more(words, &group_digits(more.into())) }
                </p>
            }
        </Card>
    }
}

/// What stands above the column of a mistake in the list.
pub(super) fn mistake_column<'a>(run: &'a Run, mistake: &Mistake) -> Option<&'a str> {
    run.looked.heading(mistake.column?)
}
