//! What does a row of the table of offers show? A pick, the name, the figures, and what they come to.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::msg::Msg;
use super::offer::{details, hindrance};
use super::table::{column_name, is_figure, COLUMNS};
use super::validity::ends_soon;
use super::{Shown, PICKS_MAX};
use crate::catalog::Service;
use crate::compare::{Column, Row};
use crate::domain::{ProgrammeState, SubsidyStatus, Yen};
use crate::screen::{compliance_chip, format, say, subsidy_chips, Words};
use crate::ui::components::{chip, Button, ButtonKind};

/// The row of an offer, and below it its details where they are open.
pub(super) fn lines(shown: &Shown<'_>, row: &Row) -> Vec<Html> {
    let Some(service) = shown.catalog.services.get(row.index) else {
        return Vec::new();
    };
    let is_open = shown.state.opened == Some(row.index);
    let is_picked = shown.state.picked.contains(&row.index);
    let line = html! {
        <tr
            key={row.index.to_string()}
            role="row"
            data-service={row.index.to_string()}
            data-dim={(!row.serves()).then_some("")}
            data-marked={is_picked.then_some("")}
        >
            { pick_cell(shown, row.index, service, is_picked) }
            for column in COLUMNS {
                if column == Column::Name {
                    { name_cell(shown, row, service, is_open) }
                } else {
                    { cell(shown, column, row) }
                }
            }
        </tr>
    };
    let more = is_open.then(|| {
        html! {
            <tr key={format!("more-{}", row.index)} class="oc-offers__more" role="row">
                <td role="cell" colspan="8">{ details(shown, row, service) }</td>
            </tr>
        }
    });
    std::iter::once(line).chain(more).collect()
}

fn pick_cell(shown: &Shown<'_>, index: usize, service: &Service, is_picked: bool) -> Html {
    let words = shown.beside.words;
    let is_full = shown.state.picked.len() >= PICKS_MAX && !is_picked;
    let onchange = shown.on.reform(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let picked = input.checked();
        Msg::Pick { index, picked }
    });
    html! {
        <td class="oc-offers__pick" role="cell" data-label={say::compare::pick(words)}>
            <input
                class="oc-check__input"
                type="checkbox"
                value={index.to_string()}
                aria-label={say::compare::pick_of(words, &service.name)}
                checked={is_picked}
                disabled={is_full}
                {onchange}
            />
        </td>
    }
}

/// The name opens the details; whoever provides it, and why it cannot serve.
fn name_cell(shown: &Shown<'_>, row: &Row, service: &Service, is_open: bool) -> Html {
    let (words, index) = (shown.beside.words, row.index);
    let is_free = row.settled.cost.monthly.each_month() == Yen::ZERO;
    html! {
        <th scope="row" role="rowheader">
            <Button
                kind={ButtonKind::Link}
                action="open"
                value={index.to_string()}
                expanded={is_open}
                onclick={shown.on.reform(move |_: MouseEvent| Msg::Open(index))}
            >
                { &service.name }
            </Button>
            if let Some(provider) = &service.provider {
                <span class="oc-small">{ say::compare::provider(words, provider) }</span>
            }
            if is_free {
                <span class="oc-small oc-hindrance">{ say::compare::free(words) }</span>
            }
            { billed_longer(shown, row) }
            { ends_soon(words, service, shown.beside.today) }
            for one in &row.hindrances {
                <span class="oc-small oc-hindrance">{ hindrance(words, one) }</span>
            }
        </th>
    }
}

/// More is billed than was asked for.
fn billed_longer(shown: &Shown<'_>, row: &Row) -> Html {
    let (words, asked, billed) = (shown.beside.words, shown.question, row.settled.billed);
    if billed.months <= asked.term_months && billed.terminals <= asked.terminals {
        return Html::default();
    }
    let months = format::months(words, billed.months);
    let terminals = format::terminals(words, billed.terminals);
    let said = say::compare::billed_longer(words, &months, &terminals);
    html! { <span class="oc-small">{ said }</span> }
}

fn cell(shown: &Shown<'_>, column: Column, row: &Row) -> Html {
    let words = shown.beside.words;
    html! {
        <td
            class={is_figure(column).then_some("oc-number")}
            role="cell"
            data-label={column_name(words, column)}
        >
            { content(shown, column, row) }
        </td>
    }
}

fn content(shown: &Shown<'_>, column: Column, row: &Row) -> Html {
    let words = shown.beside.words;
    let (net, settled) = (&row.settled.net, &row.settled);
    let figure = match column {
        Column::Name => return Html::default(),
        Column::Compliance => return chip(&compliance_chip(words, settled.compliance)),
        Column::Status => return status(shown, settled.subsidy.status),
        Column::Net => format::yen(words, net.incl_tax),
        Column::NetMonthly => format::yen(words, net.incl_tax_monthly.each_month()),
        Column::NetMonthlyPerTerminal => {
            format::yen(words, net.incl_tax_monthly_per_terminal.each_month())
        }
        Column::Subsidy => format::yen(words, settled.subsidy.amount),
    };
    html! { { figure } }
}

fn status(shown: &Shown<'_>, status: SubsidyStatus) -> Html {
    let words = shown.beside.words;
    let programme = shown.beside.draft.programme;
    let state = programme.period.state_on(shown.beside.today);
    let chips = subsidy_chips(words, status, programme, state);
    let is_unsaid = status == SubsidyStatus::Payable && state != ProgrammeState::Open;
    html! {
        <span>
            { for chips.iter().map(chip) }
            if is_unsaid {
                { at_rate(words) }
            }
        </span>
    }
}

/// That neither floor nor cap counts, where the chips of the answer promise nothing.
fn at_rate(words: Words) -> Html {
    html! { <span class="oc-chip" data-tone="plain">{ say::compare::at_rate(words) }</span> }
}
