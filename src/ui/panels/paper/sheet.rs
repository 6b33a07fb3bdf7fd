//! How does the sheet stand in its window? As plain headings, lists and tables, and a bar to print it.

use std::rc::Rc;

use yew::prelude::*;

use crate::platform;
use crate::screen::paper::{documents, Document, Entry, Paper, Remark, Remarks, Row, Table};
use crate::screen::say;

/// How the sheet looks anywhere.
const SHEET: &str = include_str!("../../../../styles/paper.css");
/// How its own window looks.
const WINDOW: &str = include_str!("../../../../styles/paper-window.css");

/// What the window of a sheet wears.
pub(in crate::ui::panels) const STYLES: [&str; 2] = [SHEET, WINDOW];
/// The id of the card that has the sheet where it got no window.
pub(in crate::ui::panels) const ON_A_PANEL: &str = "oc-paper";

#[derive(PartialEq, Properties)]
pub(in crate::ui::panels) struct InOwnWindowProps {
    pub(in crate::ui::panels) paper: Rc<Paper>,
}

/// All that stands in the window.
#[component]
pub(in crate::ui::panels) fn InOwnWindow(props: &InOwnWindowProps) -> Html {
    let button = use_node_ref();
    let words = props.paper.words;
    {
        let button = button.clone();
        // The page's own events do not reach into another window.
        use_effect_with((), move |()| {
            let button = button.cast::<web_sys::Element>();
            let listener = button.map(|button| platform::prints_its_window(&button));
            move || drop(listener)
        });
    }
    html! {
        <>
            <div class="bar">
                <button ref={button} type="button">{ say::paper::print(words) }</button>
                <p>{ say::paper::print_note(words) }</p>
            </div>
            { sheet(&props.paper) }
        </>
    }
}

/// The sheet.
pub fn sheet(paper: &Paper) -> Html {
    let words = paper.words;
    // The table of the limits has more columns than half of a sheet holds.
    let (limits, computed) = match paper.tables.split_first() {
        Some((limits, computed)) => (Some(limits), computed),
        None => (None, &[][..]),
    };
    html! {
        <article class="oc-paper" lang={words_name(paper)}>
            <h1>{ say::paper::title(words) }</h1>
            <p class="oc-paper__no">{ say::paper::no_quotation(words) }</p>
            <div class="oc-paper__head">
                <p class="oc-paper__to" data-paper="addressee">
                    <b>{ say::paper::to(words) }</b>
                    { &paper.addressee }
                </p>
                <dl>{ for paper.head.iter().map(entry) }</dl>
            </div>
            <ul class="oc-paper__large">
                for one in &paper.large {
                    <li>
                        { &one.name }
                        <b>{ &one.amount }</b>
                        for said in &one.says {
                            <span>{ said }</span>
                        }
                    </li>
                }
            </ul>
            <h2>{ say::paper::question(words) }</h2>
            <dl class="oc-paper__entries">{ for paper.question.iter().map(entry) }</dl>
            for limits in limits {
                { table(limits, paper) }
            }
            <div class="oc-paper__flow">
                { for computed.iter().map(|one| table(one, paper)) }
                { for paper.remarks.iter().map(remarks) }
                <h2>{ &paper.sources_heading }</h2>
                <ul class="oc-paper__sources">
                    { for documents(&paper.sources).iter().map(document) }
                </ul>
                { again(paper) }
            </div>
            <div class="oc-paper__end">
                <p>{ &paper.estimate }</p>
                <p data-paper="made">{ &paper.made }{ " " }{ &paper.made_at }</p>
            </div>
        </article>
    }
}

fn words_name(paper: &Paper) -> &'static str {
    use crate::domain::Named;
    paper.words.name()
}

fn entry(entry: &Entry) -> Html {
    html! {
        <div>
            <dt>{ &entry.name }</dt>
            <dd data-paper={entry.code}>{ &entry.text }{ marks(&entry.marks) }</dd>
        </div>
    }
}

fn again(paper: &Paper) -> Html {
    let link = |one: &Entry| match one.code {
        "link" => html! { <a href={one.text.clone()}>{ &one.text }</a> },
        _ => html! { { &one.text } },
    };
    html! {
        if !paper.again.is_empty() {
            <>
                <h2>{ say::paper::again(paper.words) }</h2>
                <dl class="oc-paper__entries oc-paper__again">
                    for one in &paper.again {
                        <div>
                            <dt>{ &one.name }</dt>
                            <dd data-paper={one.code}>{ link(one) }</dd>
                        </div>
                    }
                </dl>
            </>
        }
    }
}

fn table(table: &Table, paper: &Paper) -> Html {
    let words = paper.words;
    let number = |index: usize| (is_number(table, index)).then_some("oc-paper__number");
    html! {
        <>
            <h2>{ &table.heading }</h2>
            <table data-paper={table.code}>
                <thead>
                    <tr>
                        for (index, column) in table.columns.iter().enumerate() {
                            <th scope="col" class={number(index)}>{ column }</th>
                        }
                        <th scope="col" class="oc-paper__sure">
                            { say::copied::column_certainty(words) }
                        </th>
                        <th scope="col" class="oc-paper__mark">
                            { say::copied::column_source(words) }
                        </th>
                    </tr>
                </thead>
                <tbody>{ for table.rows.iter().map(|one| row(table, one)) }</tbody>
            </table>
            <div class="oc-paper__notes">
                for note in &table.notes {
                    <p>{ note }</p>
                }
            </div>
        </>
    }
}

/// The first column names the row; of the limits, the last is a verdict in words.
fn is_number(table: &Table, index: usize) -> bool {
    index > 0 && !(table.code == "checks" && table.columns.len() == index.saturating_add(1))
}

fn row(table: &Table, row: &Row) -> Html {
    let cell = |(index, text): (usize, &String)| match index {
        0 => html! { <th scope="row">{ text }</th> },
        _ => html! {
            <td class={is_number(table, index).then_some("oc-paper__number")}>{ text }</td>
        },
    };
    html! {
        <tr data-paper={row.code}>
            { for row.cells.iter().enumerate().map(cell) }
            <td class="oc-paper__sure">{ row.certainty }</td>
            <td class="oc-paper__mark">{ row.marks.concat() }</td>
        </tr>
    }
}

fn remarks(remarks: &Remarks) -> Html {
    html! {
        <>
            <h2>{ &remarks.heading }</h2>
            <ul class="oc-paper__remarks" data-paper={remarks.code}>
                { for remarks.lines.iter().map(remark) }
            </ul>
        </>
    }
}

fn remark(remark: &Remark) -> Html {
    html! {
        <li>
            { &remark.text }
            { marks(&remark.marks) }
            for (name, url) in &remark.links {
                { " " }
                { *name }
                { ": " }
                { address(url) }
            }
        </li>
    }
}

fn marks(marks: &[String]) -> Html {
    html! {
        if !marks.is_empty() {
            <span class="oc-paper__by">{ marks.concat() }</span>
        }
    }
}

/// A document with its places, each behind its number.
fn document(document: &Document) -> Html {
    html! {
        <li>
            if !document.name.is_empty() {
                <b>{ document.name }</b>
                { " " }
                { address(document.url) }
            }
            for place in &document.places {
                { " " }
                { &place.mark }
                { " " }
                { &place.text }
                { " " }
                { &place.clauses }
            }
        </li>
    }
}

/// On paper an address is read.
fn address(url: &'static str) -> Html {
    html! {
        if !url.is_empty() {
            <a class="oc-paper__url" href={url}>{ url }</a>
        }
    }
}
