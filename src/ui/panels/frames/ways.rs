//! Which way pays more? The sentence that names it, with both sums, and the table of all ways.

use yew::prelude::*;

use super::{frame_name, outcome, Case};
use crate::domain::{FrameGrant, Grant, Way, WayKind, Yen};
use crate::screen::say::frames;
use crate::screen::{format, Chip, Tone, Words};
use crate::ui::components::{captioned_table, chip, Card};

/// The better way, the table, and what stands against a part.
pub(super) fn answer(case: &Case) -> Html {
    let words = case.words;
    let ranked = case.ways.ranked();
    html! {
        <Card>
            <p class="oc-lead" id="oc-frames-better">{ better(words, &ranked) }</p>
            { all(case, &ranked) }
            <p class="oc-note">{ frames::never_twice(words, frames::security(words)) }</p>
            { outcome::remarks(case) }
        </Card>
    }
}

/// The sentence: the best way and the next one with their sums, or those that pay the same.
fn better(words: Words, ranked: &[Way]) -> String {
    let Some(best) = ranked.first() else {
        return frames::nothing(words, &format::yen(words, NOTHING));
    };
    let sum = format::yen(words, best.sum);
    let ties = ranked.iter().take_while(|way| way.sum == best.sum);
    let names: Vec<String> = ties.map(|way| way_name(words, way.kind)).collect();
    if names.len() > 1 {
        return frames::tie(words, &names.join(frames::tie_and(words)), &sum);
    }
    let name = way_name(words, best.kind);
    match ranked.get(1) {
        Some(next) => frames::best(
            words,
            &name,
            &sum,
            &way_name(words, next.kind),
            &format::yen(words, next.sum),
            &format::yen(words, best.sum.minus(next.sum)),
        ),
        None => frames::only(words, &name, &sum),
    }
}

fn all(case: &Case, ranked: &[Way]) -> Html {
    let words = case.words;
    let caption = frames::ways_caption(
        words,
        &format::yen(words, case.ways.total_incl_tax),
        &format::yen(words, case.ways.tool_incl_tax),
    );
    let columns = [
        frames::way(words),
        frames::by_security(words),
        frames::by_frame(words),
        frames::sum(words),
        frames::left(words),
    ];
    let most = ranked.first().map(|way| way.sum);
    let row = |way: &Way| {
        let is_best = ranked.contains(way) && Some(way.sum) == most;
        cells(words, way, is_best)
    };
    captioned_table(&caption, &columns, case.ways.list.iter().map(row).collect())
}

fn cells(words: Words, way: &Way, is_best: bool) -> Vec<Html> {
    let no_part = || html! { frames::no_part(words) };
    let together = matches!(way.kind, WayKind::Together(_));
    vec![
        way_cell(words, way, is_best),
        if together {
            no_part()
        } else {
            figure(&format::yen(words, way.security))
        },
        way.frame
            .map_or_else(no_part, |grant| frame_cell(words, &grant)),
        figure(&format::yen(words, way.sum)),
        figure(&format::yen(words, way.left_incl_tax)),
    ]
}

/// What the way is called, and whether none pays more.
fn way_cell(words: Words, way: &Way, is_best: bool) -> Html {
    html! {
        <span>
            { way_name(words, way.kind) }
            if is_best {
                { " " }
                { verdict(Tone::Good, frames::most(words)) }
            }
        </span>
    }
}

/// What the frame pays, and whether a wage plan stands behind it.
fn frame_cell(words: Words, grant: &FrameGrant) -> Html {
    html! {
        <span>
            { figure(&format::yen(words, grant.amount)) }
            if grant.wage_plan {
                { " " }
                { verdict(Tone::Warn, frames::needs_wage_plan(words)) }
            }
        </span>
    }
}

fn figure(amount: &str) -> Html {
    html! { <span class="oc-number">{ amount }</span> }
}

fn verdict(tone: Tone, says: &str) -> Html {
    chip(&Chip::new(tone, says))
}

fn way_name(words: Words, kind: WayKind) -> String {
    let security = frames::security(words);
    match kind {
        WayKind::ServiceAlone => frames::alone(words, security),
        WayKind::Apart(frame) => frames::apart(words, security, frame_name(words, frame)),
        WayKind::Together(frame) => frames::together(words, frame_name(words, frame)),
    }
}

const NOTHING: Yen<Grant> = Yen::ZERO;
