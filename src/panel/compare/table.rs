//! What does the table of offers show? A row for each, fifty a page, the figures to the yen.

use super::offer::{details, hindrance};
use super::side::cheapest_said;
use super::{Compare, PICKS_MAX};
use crate::catalog::Service;
use crate::compare::{cheapest, Column, Direction, Row};
use crate::domain::{Named, ProgrammeState, Request, SubsidyStatus, Yen};
use crate::panel::node::{button, element, plain, text, Node};
use crate::panel::Context;
use crate::screen::{compliance_chip, format, say, subsidy_chips, Chip, Words};

/// So many rows stand on a page.
const ROWS_MAX: usize = 50;

/// The columns that can be sorted by, behind that of the picks.
const COLUMNS: [Column; 7] = [
    Column::Name,
    Column::Net,
    Column::NetMonthly,
    Column::NetMonthlyPerTerminal,
    Column::Subsidy,
    Column::Compliance,
    Column::Status,
];

/// The cheapest of all that is shown, then the table with its pages.
pub(super) fn offers(
    compare: &Compare,
    context: &Context<'_>,
    question: &Request,
    shown: &[Row],
) -> Node {
    let words = context.words;
    let card = element("div", "oc-card");
    if shown.is_empty() {
        return card.with(text("p", "", say::compare::caption_none(words)));
    }
    let pages = shown.len().div_ceil(ROWS_MAX);
    let page = compare.page.min(pages.saturating_sub(1));
    let before = page.saturating_mul(ROWS_MAX);
    let on_page = shown.iter().skip(before).take(ROWS_MAX);
    let last = before.saturating_add(ROWS_MAX).min(shown.len());
    let caption = say::compare::caption(
        words,
        &shown.len().to_string(),
        &before.saturating_add(1).to_string(),
        &last.to_string(),
    );
    let mut body = element("tbody", "").attr("role", "rowgroup");
    for row in on_page {
        if let Some(service) = compare.services().get(row.index) {
            body = body.with_all(lines(compare, context, (row, service)));
        }
    }
    let table = element("table", "oc-table oc-offers")
        .attr("role", "table")
        .with(text("caption", "", &caption))
        .with(head(compare, words))
        .with(body);
    card.with_all(best(compare, words, question, shown))
        .with(table)
        .with_all((pages > 1).then(|| pager(words, page, pages)))
}

/// The cheapest in one sentence, where few enough are.
fn best(compare: &Compare, words: Words, question: &Request, shown: &[Row]) -> Option<Node> {
    let best = cheapest(shown.iter());
    let net = best.first()?.settled.net.incl_tax;
    let services = compare.services();
    let names = best.iter().filter_map(|row| services.get(row.index));
    let names: Vec<&str> = names.map(|service| service.name.as_str()).collect();
    let said = cheapest_said(words, question, &names, net);
    (names.len() <= PICKS_MAX).then(|| text("p", "oc-lead", &said))
}

fn column_name(words: Words, column: Column) -> &'static str {
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

fn head(compare: &Compare, words: Words) -> Node {
    let cell = |class: &str| {
        element("th", class)
            .attr("scope", "col")
            .attr("role", "columnheader")
    };
    let sorted = |column: &Column| {
        let name = column_name(words, *column);
        let (sort, label) = match (compare.column == *column, compare.direction) {
            (false, _) => ("none", name.to_owned()),
            (true, Direction::Ascending) => ("ascending", say::compare::sorted_up(words, name)),
            (true, Direction::Descending) => ("descending", say::compare::sorted_down(words, name)),
        };
        let class = if is_figure(*column) { "oc-number" } else { "" };
        cell(class).attr("aria-sort", sort).with(button(
            "oc-sort",
            &label,
            "compare.sort",
            column.name(),
        ))
    };
    let row = element("tr", "")
        .attr("role", "row")
        .attr("data-label", say::compare::sort_by(words))
        .with(cell("").with(plain(say::compare::pick(words))))
        .with_all(COLUMNS.iter().map(sorted));
    element("thead", "").attr("role", "rowgroup").with(row)
}

const fn is_figure(column: Column) -> bool {
    matches!(
        column,
        Column::Net | Column::NetMonthly | Column::NetMonthlyPerTerminal | Column::Subsidy
    )
}

/// The row of an offer, and below it its details where they are open.
fn lines(compare: &Compare, context: &Context<'_>, (row, service): (&Row, &Service)) -> Vec<Node> {
    let words = context.words;
    let key = row.index.to_string();
    let open = compare.opened == Some(row.index);
    let provider = compare.catalog().map(|catalog| &catalog.provider);
    let cells = COLUMNS.iter().map(|column| match column {
        Column::Name => name_cell(context, row, service, open),
        _ => cell(context, *column, row),
    });
    let line = element("tr", "")
        .key(&key)
        .attr("role", "row")
        .attr_if(!row.serves(), "data-dim", "")
        .attr_if(compare.picked.contains(&row.index), "data-marked", "")
        .with(pick_cell(compare, words, row, service))
        .with_all(cells);
    let more = open.then(|| {
        element("tr", "oc-offers__more")
            .key(&format!("more-{key}"))
            .attr("role", "row")
            .with(
                element("td", "")
                    .attr("role", "cell")
                    .attr("colspan", "8")
                    .with(details(context, row, service, provider)),
            )
    });
    std::iter::once(line).chain(more).collect()
}

fn pick_cell(compare: &Compare, words: Words, row: &Row, service: &Service) -> Node {
    let picked = compare.picked.contains(&row.index);
    let full = compare.picked.len() >= PICKS_MAX && !picked;
    let input = element("input", "oc-check__input")
        .attr("type", "checkbox")
        .attr("value", &row.index.to_string())
        .attr("data-do", "compare.pick")
        .attr("aria-label", &say::compare::pick_of(words, &service.name))
        .attr_if(picked, "checked", "")
        .attr_if(full, "disabled", "");
    element("td", "oc-offers__pick")
        .attr("role", "cell")
        .attr("data-label", say::compare::pick(words))
        .with(input)
}

/// The name opens the details; whoever provides it, and why it cannot serve.
fn name_cell(context: &Context<'_>, row: &Row, service: &Service, open: bool) -> Node {
    let words = context.words;
    let name = button(
        "oc-link",
        &service.name,
        "compare.open",
        &row.index.to_string(),
    )
    .attr("aria-expanded", if open { "true" } else { "false" });
    let provider = service
        .provider
        .as_ref()
        .map(|provider| text("span", "oc-small", &say::compare::provider(words, provider)));
    let hindrances = row.hindrances.iter();
    let hindrances =
        hindrances.map(|one| text("span", "oc-small oc-hindrance", &hindrance(words, one)));
    let is_free = row.settled.cost.monthly.each_month() == Yen::ZERO;
    let free = is_free.then(|| text("span", "oc-small oc-hindrance", say::compare::free(words)));
    element("th", "")
        .attr("scope", "row")
        .attr("role", "rowheader")
        .with(name)
        .with_all(provider)
        .with_all(free)
        .with_all(billed_longer(context, row))
        .with_all(hindrances)
}

/// More is billed than was asked for.
fn billed_longer(context: &Context<'_>, row: &Row) -> Option<Node> {
    let words = context.words;
    let asked = context.reading.request?;
    let billed = row.settled.billed;
    if billed.months <= asked.term_months && billed.terminals <= asked.terminals {
        return None;
    }
    let months = format::months(words, billed.months);
    let said =
        say::compare::billed_longer(words, &months, &format::terminals(words, billed.terminals));
    Some(text("span", "oc-small", &said))
}

fn cell(context: &Context<'_>, column: Column, row: &Row) -> Node {
    let words = context.words;
    let net = &row.settled.net;
    let content = match column {
        Column::Name => plain(""),
        Column::Net => plain(&format::yen(words, net.incl_tax)),
        Column::NetMonthly => plain(&format::yen(words, net.incl_tax_monthly.each_month())),
        Column::NetMonthlyPerTerminal => plain(&format::yen(
            words,
            net.incl_tax_monthly_per_terminal.each_month(),
        )),
        Column::Subsidy => plain(&format::yen(words, row.settled.subsidy.amount)),
        Column::Compliance => chip(&compliance_chip(words, row.settled.compliance)),
        Column::Status => {
            let programme = context.draft.programme;
            let state = programme.period.state_on(context.today);
            let status = row.settled.subsidy.status;
            let chips = subsidy_chips(words, status, programme, state);
            let unsaid = status == SubsidyStatus::Payable && state != ProgrammeState::Open;
            element("span", "")
                .with_all(chips.iter().map(chip))
                .with_all(unsaid.then(|| at_rate(words)))
        }
    };
    element("td", if is_figure(column) { "oc-number" } else { "" })
        .attr("role", "cell")
        .attr("data-label", column_name(words, column))
        .with(content)
}

/// That neither floor nor cap counts, where the chips of the answer promise nothing.
fn at_rate(words: Words) -> Node {
    text("span", "oc-chip", say::compare::at_rate(words)).attr("data-tone", "plain")
}

/// A few words in a coloured pill.
pub(super) fn chip(chip: &Chip) -> Node {
    text("span", "oc-chip", &chip.text).attr("data-tone", chip.tone.name())
}

fn pager(words: Words, page: usize, pages: usize) -> Node {
    let one = |number: usize| {
        let shown = number.saturating_add(1).to_string();
        button("oc-pick", &shown, "compare.page", &number.to_string())
            .attr("aria-label", &say::compare::page(words, &shown))
            .attr_if(number == page, "aria-current", "page")
            .attr(
                "aria-pressed",
                if number == page { "true" } else { "false" },
            )
    };
    element("nav", "oc-actions")
        .attr("aria-label", say::compare::pages(words))
        .with_all((0..pages).map(one))
}
