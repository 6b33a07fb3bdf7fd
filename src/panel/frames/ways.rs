//! Which way pays more? The sentence that names it, with both sums, and the table of all ways.

use super::{frame_name, outcome, Case};
use crate::domain::{FrameGrant, Way, WayKind, Yen};
use crate::panel::node::{element, plain, said, text, Node};
use crate::panel::table::table;
use crate::screen::say::frames;
use crate::screen::{format, Words};

/// The better way, the table, and what stands against a part.
pub(super) fn answer(case: &Case) -> Vec<Node> {
    let words = case.words;
    let ranked = case.ways.ranked();
    let mut nodes = vec![
        text("p", "oc-lead", &better(words, &ranked)).attr("id", "oc-frames-better"),
        all(case, &ranked),
        said(
            "p",
            "oc-note",
            frames::never_twice(words, frames::security(words)),
        ),
    ];
    nodes.extend(outcome::remarks(case));
    nodes
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

fn all(case: &Case, ranked: &[Way]) -> Node {
    let words = case.words;
    let caption = frames::ways_caption(
        words,
        &format::yen(words, case.ways.total_incl_tax),
        &format::yen(words, case.ways.tool_incl_tax),
    );
    let most = ranked.first().map(|way| way.sum);
    let columns = [
        frames::way(words),
        frames::by_security(words),
        frames::by_frame(words),
        frames::sum(words),
        frames::left(words),
    ];
    let no_part = || plain(frames::no_part(words));
    let row = |way: &Way| {
        let mut name = element("span", "").with(plain(&way_name(words, way.kind)));
        if ranked.contains(way) && Some(way.sum) == most {
            let chip = text("span", "oc-chip", frames::most(words)).attr("data-tone", "good");
            name = name.with(plain(" ")).with(chip);
        }
        let together = matches!(way.kind, WayKind::Together(_));
        let figure = |amount: String| text("span", "oc-number", &amount);
        vec![
            name,
            if together {
                no_part()
            } else {
                figure(format::yen(words, way.security))
            },
            way.frame
                .map_or_else(no_part, |grant| frame_cell(words, &grant)),
            figure(format::yen(words, way.sum)),
            figure(format::yen(words, way.left_incl_tax)),
        ]
    };
    table(&caption, &columns, case.ways.list.iter().map(row).collect())
}

/// What the frame pays, and whether a wage plan stands behind it.
fn frame_cell(words: Words, grant: &FrameGrant) -> Node {
    let amount = text("span", "oc-number", &format::yen(words, grant.amount));
    if !grant.wage_plan {
        return amount;
    }
    let chip = text("span", "oc-chip", frames::needs_wage_plan(words)).attr("data-tone", "warn");
    element("span", "").with(amount).with(plain(" ")).with(chip)
}

fn way_name(words: Words, kind: WayKind) -> String {
    let security = frames::security(words);
    match kind {
        WayKind::ServiceAlone => frames::alone(words, security),
        WayKind::Apart(frame) => frames::apart(words, security, frame_name(words, frame)),
        WayKind::Together(frame) => frames::together(words, frame_name(words, frame)),
    }
}

const NOTHING: Yen<crate::domain::Grant> = Yen::ZERO;
