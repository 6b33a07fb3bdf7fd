//! How far is it? While a list is looked at or computed, and once it is done.

use yew::prelude::*;

use super::msg::Msg;
use super::run::Run;
use super::{check, totals, Shown};
use crate::draft::number_text::group_digits;
use crate::screen::{say, Words};
use crate::ui::components::{Button, ButtonKind, Card};
use crate::worker::message::Progress;

/// A list is being looked at, which takes a moment.
pub(super) fn looking(shown: &Shown<'_>) -> Html {
    let words = shown.beside.words;
    html! {
        <Card>
            <p>{ say::partners::looking(words) }</p>
            <p class="oc-small">{ check::from(shown) }</p>
            <div class="oc-actions">
                <Button action="partners-another" onclick={shown.on.reform(|_: MouseEvent| Msg::Another)}>
                    { say::partners::another(words) }
                </Button>
            </div>
        </Card>
    }
}

/// How far the computation is, or what it has come to.
pub(super) fn card(shown: &Shown<'_>, run: &Run) -> Html {
    let words = shown.beside.words;
    let content = if run.is_done {
        done(shown, run)
    } else {
        going(shown, &run.progress)
    };
    html! {
        <Card>
            <p class="oc-small">{ check::from(shown) }</p>
            { content }
            if !run.is_done {
                <div class="oc-actions">
                    <Button action="partners-cancel" onclick={shown.on.reform(|_: MouseEvent| Msg::Cancel)}>
                        { say::partners::cancel(words) }
                    </Button>
                </div>
            }
        </Card>
    }
}

fn going(shown: &Shown<'_>, progress: &Progress) -> Html {
    let words = shown.beside.words;
    html! {
        <>
            <label class="oc-label" part="label" for="oc-partners-progress">
                { say::partners::going(words) }
            </label>
            <progress
                id="oc-partners-progress"
                class="oc-progress"
                max="100"
                value={percent(progress).to_string()}
            />
            <p class="oc-small">{ going_said(words, progress) }</p>
        </>
    }
}

/// How much of the file has been read, in whole percent.
fn percent(progress: &Progress) -> u64 {
    let hundredfold = progress.bytes.saturating_mul(100);
    hundredfold.checked_div(progress.bytes_total).unwrap_or(0)
}

fn going_said(words: Words, progress: &Progress) -> String {
    say::partners::going_said(
        words,
        &percent(progress).to_string(),
        &group_digits(progress.totals.rows.into()),
        &group_digits(progress.totals.mistakes.into()),
    )
}

/// What was read, and the ways on.
fn done(shown: &Shown<'_>, run: &Run) -> Html {
    let (words, on) = (shown.beside.words, shown.on);
    html! {
        <>
            <p class="oc-lead">{ totals::done_said(words, &run.progress.totals) }</p>
            <div class="oc-actions">
                <Button
                    kind={ButtonKind::Small}
                    action="partners-back"
                    onclick={on.reform(|_: MouseEvent| Msg::Back)}
                >
                    { say::partners::back(words) }
                </Button>
                <Button
                    kind={ButtonKind::Small}
                    action="partners-another"
                    onclick={on.reform(|_: MouseEvent| Msg::Another)}
                >
                    { say::partners::another(words) }
                </Button>
            </div>
        </>
    }
}
