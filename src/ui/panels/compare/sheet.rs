//! What stands in the file of a comparison? The offers that are shown, in their order, on all pages.

use yew::Callback;

use super::offer::hindrance;
use super::table::column_name;
use super::{with_rows, Compare, Msg, Shown};
use crate::compare::{Column, Row};
use crate::domain::Basis;
use crate::screen::sheet::{file_name, source, Cell, Sheet};
use crate::screen::{choice, compliance_chip, say, subsidy_chips, Words};
use crate::ui::panels::state::{Beside, Effect, PanelMsg};

/// The table as it is wanted; nothing while a question is open.
pub(super) fn file(state: &Compare, beside: &Beside<'_>) -> Option<Effect> {
    let csv = |shown: &Shown<'_>, all: &[Row]| sheet(shown, &shown.wanted(all)).to_csv();
    let csv = with_rows(state, beside, &Callback::noop(), csv)?;
    let name = file_name("comparison", beside.today);
    let then = |name, saving| PanelMsg::Compare(Msg::Saving { name, saving });
    Some(Effect::Save { name, csv, then })
}

fn sheet(shown: &Shown<'_>, rows: &[&Row]) -> Sheet {
    Sheet {
        headings: headings(shown.beside.words),
        rows: rows.iter().filter_map(|row| cells(shown, row)).collect(),
    }
}

fn headings(words: Words) -> Vec<String> {
    let in_yen = |column| say::desk::in_yen(words, column_name(words, column));
    let named = |name: &str| name.to_owned();
    vec![
        named(column_name(words, Column::Name)),
        named(say::desk::column_provider(words)),
        named(say::desk::column_class(words)),
        named(say::desk::column_monitoring(words)),
        in_yen(Column::Net),
        in_yen(Column::NetMonthly),
        in_yen(Column::NetMonthlyPerTerminal),
        in_yen(Column::Subsidy),
        named(say::desk::column_total(words)),
        named(say::desk::column_prepaid(words)),
        named(column_name(words, Column::Compliance)),
        named(column_name(words, Column::Status)),
        named(say::desk::column_hindrance(words)),
        named(say::desk::column_prices(words)),
        named(say::copied::rules(words)),
        named(say::copied::column_source(words)),
        named(say::copied::column_locator(words)),
        named(say::copied::column_certainty(words)),
        named(say::copied::column_checked(words)),
        named(say::copied::column_url(words)),
    ]
}

fn cells(shown: &Shown<'_>, row: &Row) -> Option<Vec<Cell>> {
    let service = shown.catalog.services.get(row.index)?;
    let words = shown.beside.words;
    let (settled, offer) = (&row.settled, &service.offer);
    let programme = shown.question.programme;
    let state = programme.period.state_on(shown.beside.today);
    let chips = subsidy_chips(words, settled.subsidy.status, programme, state);
    let mut cells = vec![
        Cell::text(&service.name),
        Cell::text(shown.catalog.provider_of(service)),
        Cell::text(choice::service_class(words, offer.service_class)),
        Cell::text(choice::monitoring(words, offer.monitoring.kind())),
        Cell::yen(settled.net.incl_tax),
        Cell::yen(settled.net.incl_tax_monthly.each_month()),
        Cell::yen(settled.net.incl_tax_monthly_per_terminal.each_month()),
        Cell::yen(settled.subsidy.amount),
        Cell::yen(settled.cost.incl_tax),
        Cell::yen(settled.net.prepaid_incl_tax),
        Cell::text(compliance_chip(words, settled.compliance).text),
        joined(chips.into_iter().map(|chip| chip.text)),
        joined(row.hindrances.iter().map(|one| hindrance(words, one))),
        Cell::text(from(shown)),
        Cell::text(words.rule(programme.title)),
    ];
    let basis: &'static Basis = &programme.limits.basis;
    cells.extend(source(Some(basis), words));
    Some(cells)
}

fn joined(texts: impl Iterator<Item = String>) -> Cell {
    Cell::Text(texts.collect::<Vec<_>>().join(" / "))
}

/// Where the price list came from.
fn from<'a>(shown: &'a Shown<'_>) -> &'a str {
    match shown.state.list.open().map_or("", |read| &read.from) {
        "" => say::compare::from_page(shown.beside.words),
        from => from,
    }
}
