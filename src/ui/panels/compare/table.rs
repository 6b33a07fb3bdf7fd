//! What does the table of offers show? A row for each, fifty a page, the figures to the yen.

use yew::prelude::*;

use super::msg::{Msg, Wanted};
use super::row::lines;
use super::side::{cheapest_said, subsidy_marks};
use super::Shown;
use crate::compare::{cheapest, Column, Direction, Row};
use crate::domain::Named;
use crate::screen::{say, Sources, Words};
use crate::ui::components::{source_list, Button, ButtonKind};

/// So many rows stand on a page.
const ROWS_MAX: usize = 50;

/// The columns that can be sorted by, behind that of the picks.
pub(super) const COLUMNS: [Column; 7] = [
    Column::Name,
    Column::Net,
    Column::NetMonthly,
    Column::NetMonthlyPerTerminal,
    Column::Subsidy,
    Column::Compliance,
    Column::Status,
];

/// The cheapest of all that is shown, then the table with its pages.
pub(super) fn offers(shown: &Shown<'_>, rows: &[&Row]) -> Html {
    let words = shown.beside.words;
    if rows.is_empty() {
        return html! { <div class="oc-card"><p>{ say::compare::caption_none(words) }</p></div> };
    }
    let pages = rows.len().div_ceil(ROWS_MAX);
    let page = shown.state.page.min(pages.saturating_sub(1));
    let mut sources = Sources::new(words);
    html! {
        <div class="oc-card">
            { best(shown, rows) }
            { table(shown, rows, page, &mut sources) }
            if pages > 1 {
                { pager(shown, page, pages) }
            }
            <div class="oc-actions">
                <Button action="save-offers" onclick={shown.on.reform(|_| Msg::Save)}>
                    { say::desk::save_offers(words) }
                </Button>
            </div>
            if !shown.state.saved.is_empty() {
                <p class="oc-small">{ &shown.state.saved }</p>
            }
            { source_list(&sources, words) }
        </div>
    }
}

fn table(shown: &Shown<'_>, rows: &[&Row], page: usize, sources: &mut Sources) -> Html {
    let words = shown.beside.words;
    let before = page.saturating_mul(ROWS_MAX);
    let last = before.saturating_add(ROWS_MAX).min(rows.len());
    let caption = say::compare::caption(
        words,
        &rows.len().to_string(),
        &before.saturating_add(1).to_string(),
        &last.to_string(),
    );
    let on_page = rows.iter().skip(before).take(ROWS_MAX);
    html! {
        <table class="oc-table oc-offers" role="table">
            <caption>{ caption }</caption>
            { head(shown, sources) }
            <tbody role="rowgroup">{ for on_page.flat_map(|row| lines(shown, row)) }</tbody>
        </table>
    }
}

/// The cheapest in one sentence.
fn best(shown: &Shown<'_>, rows: &[&Row]) -> Html {
    let best = cheapest(rows.iter().copied());
    let Some(first) = best.first() else {
        return Html::default();
    };
    let net = first.settled.net.incl_tax;
    let candidates = best
        .iter()
        .filter_map(|row| shown.candidates.get(row.index));
    let names: Vec<&str> = candidates.map(|candidate| candidate.name).collect();
    let said = cheapest_said(shown.beside.words, shown.question, &names, net);
    html! { <p class="oc-lead">{ said }</p> }
}

pub(super) fn column_name(words: Words, column: Column) -> &'static str {
    match column {
        Column::Name => say::compare::name(words),
        Column::Net => say::compare::net(words),
        Column::NetMonthly => say::compare::net_monthly(words),
        Column::NetMonthlyPerTerminal => say::compare::net_per_terminal(words),
        Column::Subsidy => say::compare::subsidy(words),
        Column::Compliance => say::compare::compliance(words),
        Column::Status => say::compare::status(words),
    }
}

fn head(shown: &Shown<'_>, sources: &mut Sources) -> Html {
    let words = shown.beside.words;
    html! {
        <thead role="rowgroup">
            <tr role="row" data-label={say::compare::sort_by(words)}>
                <th scope="col" role="columnheader">{ say::compare::pick(words) }</th>
                for column in COLUMNS {
                    { heading(shown, column, sources) }
                }
            </tr>
        </thead>
    }
}

fn heading(shown: &Shown<'_>, column: Column, sources: &mut Sources) -> Html {
    let words = shown.beside.words;
    let name = column_name(words, column);
    let is_sorted = shown.state.column == column;
    let (sort, label) = match (is_sorted, shown.state.direction) {
        (false, _) => ("none", name.to_owned()),
        (true, Direction::Ascending) => ("ascending", say::compare::sorted_up(words, name)),
        (true, Direction::Descending) => ("descending", say::compare::sorted_down(words, name)),
    };
    let onclick = shown
        .on
        .reform(move |_: MouseEvent| Msg::Wanted(Wanted::By(column)));
    html! {
        <th
            class={is_figure(column).then_some("oc-number")}
            scope="col"
            role="columnheader"
            aria-sort={sort}
        >
            <Button kind={ButtonKind::Sort} action="sort" value={column.name()} {onclick}>
                { label }
            </Button>
            if column == Column::Subsidy {
                { subsidy_marks(shown, sources) }
            }
        </th>
    }
}

pub(super) const fn is_figure(column: Column) -> bool {
    matches!(
        column,
        Column::Net | Column::NetMonthly | Column::NetMonthlyPerTerminal | Column::Subsidy
    )
}

fn pager(shown: &Shown<'_>, page: usize, pages: usize) -> Html {
    let words = shown.beside.words;
    html! {
        <nav class="oc-actions" aria-label={say::compare::pages(words)}>
            for number in 0..pages {
                { page_button(shown, number, number == page) }
            }
        </nav>
    }
}

fn page_button(shown: &Shown<'_>, number: usize, is_open: bool) -> Html {
    let said = number.saturating_add(1).to_string();
    html! {
        <Button
            kind={ButtonKind::Pick}
            action="page"
            value={number.to_string()}
            label={say::compare::page(shown.beside.words, &said)}
            pressed={is_open}
            current={is_open.then_some("page")}
            onclick={shown.on.reform(move |_: MouseEvent| Msg::Page(number))}
        >
            { said }
        </Button>
    }
}
