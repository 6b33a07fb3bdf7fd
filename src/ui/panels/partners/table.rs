//! What does each partner come to? A table of all rows, to search, sort and filter.

use yew::prelude::*;

use super::msg::{Msg, RowsMsg};
use super::rows::Rows;
use super::run::Run;
use super::scroller::RowScroller;
use super::{mistakes, Shown};
use crate::draft::number_text::group_digits;
use crate::partners::{Answer, Chosen, Mistake};
use crate::screen::{format, mistake_says, partner_column, partner_status, say, Words};
use crate::ui::components::{chip, on_typed, Button, ButtonKind, Card, Item, SelectField};
use crate::worker::message::{Key, Line, Only};

/// The table; what it can do besides scrolling comes with the last row.
pub(super) fn card(shown: &Shown<'_>, run: &Run) -> Html {
    let words = shown.beside.words;
    let rows = &run.rows;
    let matching = rows.shown.matching;
    html! {
        <Card class={classes!("oc-partners-rows")} heading={say::partners::rows(words)}>
            if run.is_done {
                { controls(shown, rows) }
                <p class="oc-small" role="status">
                    { say::partners::rows_matching(words, &group_digits(matching.into())) }
                </p>
            }
            if run.is_done && matching == 0 {
                <p>{ say::partners::rows_none(words) }</p>
            }
            { table(shown, run) }
            if run.is_done {
                <p class="oc-small">{ say::partners::rows_about(words) }</p>
            }
        </Card>
    }
}

fn controls(shown: &Shown<'_>, rows: &Rows) -> Html {
    let words = shown.beside.words;
    let on = shown.on.reform(Msg::Rows);
    html! {
        <div class="oc-fields">
            <div class="oc-field">
                <label class="oc-label" part="label" for="oc-partners-search">
                    { say::partners::search(words) }
                </label>
                <input
                    id="oc-partners-search"
                    class="oc-input oc-input--text"
                    part="input"
                    type="search"
                    autocomplete="off"
                    spellcheck="false"
                    value={rows.wanted.search.clone()}
                    oninput={on_typed(&on, RowsMsg::Search)}
                />
            </div>
            <SelectField
                id="oc-partners-only"
                label={say::partners::only(words)}
                items={only_items(words, rows.wanted.only, &on)}
            />
        </div>
    }
}

fn only_items(words: Words, now: Only, on: &Callback<RowsMsg>) -> Vec<Item> {
    let all = [
        ("all", Only::All, say::partners::only_all(words)),
        (
            "subsidised",
            Only::Subsidised,
            say::partners::only_subsidised(words),
        ),
        ("capped", Only::Capped, say::partners::status_capped(words)),
        (
            "below-floor",
            Only::BelowFloor,
            say::partners::status_below_floor(words),
        ),
        (
            "ineligible",
            Only::Ineligible,
            say::partners::only_ineligible(words),
        ),
        (
            "unserved",
            Only::Unserved,
            say::partners::status_unserved(words),
        ),
        (
            "mistaken",
            Only::Mistaken,
            say::partners::only_mistaken(words),
        ),
    ];
    let one = |(value, only, label): (&'static str, Only, &'static str)| Item {
        value: value.into(),
        label: label.into(),
        explanation: None,
        chosen: only == now,
        onchoose: on.reform(move |()| RowsMsg::Only(only)),
    };
    all.into_iter().map(one).collect()
}

fn table(shown: &Shown<'_>, run: &Run) -> Html {
    let words = shown.beside.words;
    let rows = &run.rows;
    let (from, there) = (rows.shown.window.from, &rows.shown.lines);
    let count = u32::try_from(there.len()).unwrap_or(u32::MAX);
    let matching = rows.shown.matching;
    let end = from.saturating_add(count);
    let wanted = &rows.wanted;
    let order = format!(
        "{:?} {} {:?} {}",
        wanted.sorted_by, wanted.is_descending, wanted.only, wanted.search
    );
    let lines = there
        .iter()
        .zip(from..)
        .map(|(one, at)| line(words, run, one, at));
    let onview = shown
        .on
        .reform(|(first, count)| Msg::Rows(RowsMsg::Scrolled { first, count }));
    html! {
        <RowScroller
            label={say::partners::rows(words)}
            {order}
            before={from.min(matching)}
            behind={matching.saturating_sub(end)}
            rows={matching}
            head={head(shown, run)}
            lines={html! { <>{ for lines }</> }}
            {onview}
        />
    }
}

/// The headings; those that sort are buttons once all rows are there.
fn head(shown: &Shown<'_>, run: &Run) -> Html {
    let words = shown.beside.words;
    let subsidy = say::partners::column_subsidy(words);
    let plain = |class: &'static str, name: &'static str| {
        html! { <div {class} role="columnheader">{ name }</div> }
    };
    html! {
        <div class="oc-row-line" role="row" aria-rowindex="1">
            { plain("oc-cell-row", say::partners::row_number(words)) }
            { heading(shown, run, "oc-cell-name", Key::Name, say::partners::column_name(words)) }
            { heading(shown, run, "oc-cell-number", Key::Terminals, say::partners::column_terminals(words)) }
            { heading(shown, run, "oc-cell-number", Key::Cost, say::partners::column_cost(words)) }
            { heading(shown, run, "oc-cell-number", Key::Subsidy, subsidy) }
            { heading(shown, run, "oc-cell-number", Key::Left, say::partners::column_left(words)) }
            { plain("oc-cell-status", say::partners::status(words)) }
        </div>
    }
}

fn heading(
    shown: &Shown<'_>,
    run: &Run,
    class: &'static str,
    key: Key,
    name: &'static str,
) -> Html {
    if !run.is_done {
        return html! { <div {class} role="columnheader">{ name }</div> };
    }
    let words = shown.beside.words;
    let wanted = &run.rows.wanted;
    let (sort, label) = match (wanted.sorted_by == Some(key), wanted.is_descending) {
        (false, _) => ("none", name.to_owned()),
        (true, false) => ("ascending", say::compare::sorted_up(words, name)),
        (true, true) => ("descending", say::compare::sorted_down(words, name)),
    };
    let onclick = shown
        .on
        .reform(move |_: MouseEvent| Msg::Rows(RowsMsg::By(key)));
    html! {
        <div {class} role="columnheader" aria-sort={sort}>
            <Button kind={ButtonKind::Sort} action="sort-rows" value={key_name(key)} {onclick}>
                { label }
            </Button>
        </div>
    }
}

const fn key_name(key: Key) -> &'static str {
    match key {
        Key::Name => "name",
        Key::Terminals => "terminals",
        Key::Cost => "cost",
        Key::Subsidy => "subsidy",
        Key::Left => "left",
    }
}

/// A row; its place among all is counted from 0, behind the headings.
fn line(words: Words, run: &Run, line: &Line, at: u32) -> Html {
    let name = line.name.trim();
    let name = if name.is_empty() {
        say::partners::row_unnamed(words)
    } else {
        name
    };
    let cells = match &line.answer {
        Ok(answer) => answered(words, run, answer),
        Err(wrong) => wrong_cell(words, run, wrong),
    };
    let offer = line.answer.as_ref().ok();
    let offer = offer.and_then(|answer| answer.offer.as_ref());
    let offer = offer.map(|chosen| chosen.name.as_str());
    let offer = offer.filter(|offer| !offer.is_empty());
    html! {
        <div
            key={line.row.to_string()}
            class="oc-row-line"
            role="row"
            aria-rowindex={at.saturating_add(2).to_string()}
            data-dim={line.answer.is_err().then_some("")}
        >
            <div class="oc-cell-row" role="cell">{ group_digits(line.row.into()) }</div>
            <div class="oc-cell-name" role="rowheader">
                <span class="oc-cell-line">{ name }</span>
                if let Some(offer) = offer {
                    <span class="oc-cell-line oc-small">{ offer }</span>
                }
            </div>
            { cells }
        </div>
    }
}

fn answered(words: Words, run: &Run, answer: &Answer) -> Html {
    let terminals = group_digits(answer.terminals.into());
    let named = |content: String, label: &'static str| {
        html! { <div class="oc-cell-number" role="cell" data-label={label}>{ content }</div> }
    };
    let figure = |of: fn(&Chosen) -> u64, label: &'static str| {
        let chosen = answer.offer.as_deref();
        let yen = chosen.map(|chosen| format::yen_number(words, of(chosen)));
        named(
            yen.unwrap_or_else(|| say::partners::none(words).to_owned()),
            label,
        )
    };
    html! {
        <>
            { named(terminals, partner_column(words, crate::partners::Column::Terminals)) }
            { figure(|chosen| chosen.cost_yen, say::partners::column_cost(words)) }
            { figure(|chosen| chosen.subsidy_yen, say::partners::column_subsidy(words)) }
            { figure(|chosen| chosen.left_yen, say::partners::column_left(words)) }
            <div class="oc-cell-status" role="cell">{ ended(words, run, answer) }</div>
        </>
    }
}

/// How it ended, and what else is to be known of the row.
fn ended(words: Words, run: &Run, answer: &Answer) -> Html {
    let Some(chosen) = answer.offer.as_deref() else {
        return html! { <span>{ say::partners::status_unserved(words) }</span> };
    };
    html! {
        <>
            { chip(&partner_status(words, chosen.status)) }
            if !chosen.is_within {
                <span class="oc-small oc-hindrance">{ say::partners::outside(words) }</span>
            }
            if let Some(mistake) = answer.beside.first() {
                <span class="oc-small oc-cell-line">{ told(words, run, mistake) }</span>
            }
        </>
    }
}

/// In the place of its figures, what is wrong.
fn wrong_cell(words: Words, run: &Run, wrong: &[Mistake]) -> Html {
    html! {
        <div class="oc-cell-wrong" role="cell" aria-colspan="5">
            for mistake in wrong {
                <span>{ told(words, run, mistake) }</span>
            }
        </div>
    }
}

/// The column and what is wrong in it; the row is plain.
fn told(words: Words, run: &Run, mistake: &Mistake) -> String {
    let says = mistake_says(words, mistake);
    let Some(column) = mistake.column else {
        return says;
    };
    let heading = mistakes::mistake_column(run, mistake);
    let heading = heading.unwrap_or_else(|| partner_column(words, column));
    say::partners::wrong_at(words, heading, &says)
}
