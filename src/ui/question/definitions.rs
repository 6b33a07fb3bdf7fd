//! Who is 中小企業, who is 小規模事業者? The definitions, at hand where they are asked for.

use yew::prelude::*;

use crate::rules::BOOK;
use crate::screen::{say, DefinitionRow, DefinitionTable, Definitions, Words};
use crate::ui::answer::citation;
use crate::ui::element::{element, folded, text, with};

/// The definitions, folded away.
pub(super) fn definitions(words: Words) -> Html {
    let definitions = Definitions::of(&BOOK, words);
    let mut content: Vec<Html> = definitions
        .tables
        .iter()
        .map(|shown| table(shown, words))
        .collect();
    content.push(text(
        "p",
        "oc-small",
        say::questions::definition_note(words),
    ));
    content.push(citation(&definitions.citation));
    folded(
        "oc-definitions",
        say::questions::definitions(words),
        content,
    )
}

fn table(definition: &DefinitionTable, words: Words) -> Html {
    let head = |class, name| with(text("th", class, name), "scope", "col");
    let mut heads = vec![head("", say::questions::industry(words))];
    if definition.has_capital {
        heads.push(head("oc-number", say::questions::capital(words)));
    }
    heads.push(head("oc-number", say::questions::employees(words)));
    let rows = definition
        .rows
        .iter()
        .map(|shown| row(shown, definition.has_capital))
        .collect();
    let content = vec![
        text("caption", "", definition.caption),
        element("thead", "", vec![element("tr", "", heads)]),
        element("tbody", "", rows),
    ];
    element("table", "oc-definitions", content)
}

fn row(row: &DefinitionRow, has_capital: bool) -> Html {
    let mut cells = vec![with(text("th", "", row.industry), "scope", "row")];
    if has_capital {
        cells.push(text("td", "oc-number", &row.capital));
    }
    cells.push(text("td", "oc-number", &row.employees));
    element("tr", "", cells)
}
