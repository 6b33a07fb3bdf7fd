//! How is the list read? Its letters, its separator, its headings, and what stands in which column.

use yew::prelude::*;

use super::looked::Looked;
use super::msg::Msg;
use super::Shown;
use crate::partners::{Column, Encoding, Separator, Shape};
use crate::screen::{partner_column, say, Words};
use crate::ui::components::{Button, ButtonKind, Card, Item, SelectField};

/// The greatest row that is offered as that of the headings; one that was found may be further down.
const HEADING_ROWS: u32 = 10;
/// Letters of the names of columns.
const LETTERS: u16 = 26;

/// What was found out of the file, each thing to be changed.
pub(super) fn card(shown: &Shown<'_>, looked: &Looked) -> Html {
    let words = shown.beside.words;
    html! {
        <Card heading={say::partners::check(words)}>
            <p class="oc-small">{ from(shown) }</p>
            { shown.failure() }
            <div class="oc-fields">
                <SelectField
                    id="oc-partners-encoding"
                    label={say::partners::encoding(words)}
                    items={encodings(shown, looked)}
                />
                <SelectField
                    id="oc-partners-separator"
                    label={say::partners::separator(words)}
                    items={separators(shown, looked)}
                />
                <SelectField
                    id="oc-partners-heading-row"
                    label={say::partners::heading_row(words)}
                    items={heading_rows(shown, looked)}
                />
            </div>
            <h3 class="oc-subheading">{ say::partners::columns(words) }</h3>
            <p class="oc-small">{ say::partners::columns_about(words) }</p>
            <div class="oc-fields">
                for column in columns() {
                    { column_field(shown, looked, column) }
                }
            </div>
            <div class="oc-actions">
                <Button
                    kind={ButtonKind::Small}
                    action="partners-another"
                    onclick={shown.on.reform(|_: MouseEvent| Msg::Another)}
                >
                    { say::partners::another(words) }
                </Button>
            </div>
        </Card>
    }
}

/// Where the list comes from.
pub(super) fn from(shown: &Shown<'_>) -> String {
    let words = shown.beside.words;
    let name = shown
        .state
        .source
        .as_ref()
        .map(|source| source.name.as_str());
    match name.filter(|name| !name.is_empty()) {
        Some(name) => say::partners::source_file(words, name),
        None => say::partners::source_pasted(words).to_owned(),
    }
}

/// What is needed comes first.
fn columns() -> [Column; 7] {
    [
        Column::Terminals,
        Column::Name,
        Column::Industry,
        Column::Employees,
        Column::Capital,
        Column::Offer,
        Column::CorporateNumber,
    ]
}

fn item(shown: &Shown<'_>, value: String, label: String, chosen: bool, shape: Shape) -> Item {
    Item {
        value: value.into(),
        label: label.into(),
        explanation: None,
        chosen,
        onchoose: shown.on.reform(move |()| Msg::Shape(shape)),
    }
}

fn encodings(shown: &Shown<'_>, looked: &Looked) -> Vec<Item> {
    let words = shown.beside.words;
    let all = [
        ("utf8", Encoding::Utf8, say::partners::utf8(words)),
        (
            "shift-jis",
            Encoding::ShiftJis,
            say::partners::shift_jis(words),
        ),
        (
            "utf16-le",
            Encoding::Utf16Le,
            say::partners::utf16_le(words),
        ),
        (
            "utf16-be",
            Encoding::Utf16Be,
            say::partners::utf16_be(words),
        ),
    ];
    let now = looked.shape.encoding.unwrap_or(looked.preview.encoding);
    let one = |(value, encoding, label): (&str, Encoding, &str)| {
        let shape = Shape {
            encoding: Some(encoding),
            ..looked.shape
        };
        let (value, label) = (value.to_owned(), label.to_owned());
        item(shown, value, label, encoding == now, shape)
    };
    all.into_iter().map(one).collect()
}

fn separators(shown: &Shown<'_>, looked: &Looked) -> Vec<Item> {
    let words = shown.beside.words;
    let all = [
        ("comma", Separator::Comma, say::partners::comma(words)),
        ("tab", Separator::Tab, say::partners::tab(words)),
        (
            "semicolon",
            Separator::Semicolon,
            say::partners::semicolon(words),
        ),
    ];
    let now = looked.shape.separator.unwrap_or(looked.preview.separator);
    let one = |(value, separator, label): (&str, Separator, &str)| {
        // Another separator makes other columns: their headings are looked for anew.
        let shape = Shape {
            separator: Some(separator),
            heading_row: None,
            ..looked.shape
        };
        let (value, label) = (value.to_owned(), label.to_owned());
        item(shown, value, label, separator == now, shape)
    };
    all.into_iter().map(one).collect()
}

fn heading_rows(shown: &Shown<'_>, looked: &Looked) -> Vec<Item> {
    let words = shown.beside.words;
    let found = looked.preview.heading_row;
    let now = looked.shape.heading_row.unwrap_or(found);
    let further = [found, now].into_iter().filter(|row| *row > HEADING_ROWS);
    let mut rows: Vec<u32> = (0..=HEADING_ROWS).chain(further).collect();
    rows.dedup();
    let one = |row: u32| {
        let label = match row {
            0 => say::partners::heading_row_none(words).to_owned(),
            row => say::partners::heading_row_at(words, &row.to_string()),
        };
        let shape = Shape {
            heading_row: Some(row),
            ..looked.shape
        };
        item(shown, row.to_string(), label, row == now, shape)
    };
    rows.into_iter().map(one).collect()
}

/// In which column of the file something stands, and what the first rows have there.
fn column_field(shown: &Shown<'_>, looked: &Looked, column: Column) -> Html {
    let words = shown.beside.words;
    let name = partner_column(words, column);
    let label = match column {
        Column::Terminals => say::partners::needed(words, name),
        _ => name.to_owned(),
    };
    let now = looked.columns[column];
    let item = |at: Option<u16>, label: String| Item {
        value: at.map(|at| at.to_string()).unwrap_or_default().into(),
        label: label.into(),
        explanation: None,
        chosen: at == now,
        onchoose: shown.on.reform(move |()| Msg::Column(column, at)),
    };
    let none = item(None, say::partners::column_none(words).to_owned());
    let all = (0..width(looked)).map(|at| item(Some(at), column_label(words, looked, at)));
    let samples = now.map(|at| html! { <span>{ samples(words, looked, at) }</span> });
    let support =
        samples.unwrap_or_else(|| html! { <span>{ say::partners::column_none(words) }</span> });
    let id: &'static str = column.into();
    html! {
        <SelectField
            key={id}
            id={format!("oc-partners-column-{id}")}
            {label}
            {support}
            items={std::iter::once(none).chain(all).collect::<Vec<_>>()}
        />
    }
}

/// How many columns the file has, as far as its first rows show.
fn width(looked: &Looked) -> u16 {
    let samples = looked.preview.samples.iter().map(Vec::len);
    let most = samples.chain([looked.preview.headings.len()]).max();
    u16::try_from(most.unwrap_or(0)).unwrap_or(u16::MAX)
}

/// The column as a spreadsheet names it, with its heading.
fn column_label(words: Words, looked: &Looked, at: u16) -> String {
    let letter = letters(at);
    let heading = looked.preview.headings.get(usize::from(at));
    match heading
        .map(|heading| heading.trim())
        .filter(|heading| !heading.is_empty())
    {
        Some(heading) if looked.preview.heading_row > 0 => {
            say::partners::column_of(words, &letter, heading)
        }
        _ => say::partners::column_unnamed(words, &letter),
    }
}

/// A, B … Z, AA, as a spreadsheet counts its columns.
fn letters(at: u16) -> String {
    let mut letters = Vec::new();
    let mut rest = Some(at);
    while let Some(place) = rest {
        let letter = u8::try_from(place % LETTERS).unwrap_or(0);
        letters.push(char::from(b'A'.saturating_add(letter)));
        rest = (place / LETTERS).checked_sub(1);
    }
    letters.iter().rev().collect()
}

fn samples(words: Words, looked: &Looked, at: u16) -> String {
    let empty = say::partners::sample_empty(words);
    let values = looked.preview.samples.iter().map(|row| {
        let value = row.get(usize::from(at)).map_or("", |value| value.trim());
        if value.is_empty() {
            empty
        } else {
            value
        }
    });
    values.collect::<Vec<_>>().join(" / ")
}
