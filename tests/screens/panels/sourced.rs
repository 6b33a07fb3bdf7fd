//! Which figures stand in a table, and where does the list at the foot of the card say that they stand?

use crate::tree::{Element, Tree};

/// A cell of a table.
#[derive(Debug)]
pub struct Cell {
    /// What it says to who sees it, without the numbers of its sources.
    pub words: String,
    /// Those numbers, such as `［1］`.
    pub marks: Vec<String>,
}

/// All that the panel says.
pub fn words(panel: &Tree) -> String {
    let outermost = panel.all().filter(|element| element.parent.is_none());
    outermost.map(|element| element.text.as_str()).collect()
}

/// Every table whose caption begins so.
pub fn tables<'a>(panel: &'a Tree, caption: &str) -> Vec<&'a Element> {
    let has_caption = |table: &&Element| {
        let inside = panel.inside(table).into_iter();
        let mut captions = inside.filter(|element| element.name == "caption");
        captions.any(|found| found.text.starts_with(caption))
    };
    panel.named("table").filter(has_caption).collect()
}

/// The table whose caption begins so, row by row, its headings first.
#[track_caller]
pub fn rows(panel: &Tree, caption: &str) -> Vec<Vec<Cell>> {
    let tables = tables(panel, caption);
    assert_eq!(tables.len(), 1, "one table {caption}");
    let rows = panel.inside(tables[0]).into_iter();
    let rows = rows.filter(|element| element.name == "tr");
    rows.map(|row| cells(panel, row)).collect()
}

fn cells(panel: &Tree, row: &Element) -> Vec<Cell> {
    let cells = panel.inside(row).into_iter();
    let cells = cells.filter(|element| ["th", "td"].contains(&element.name.as_str()));
    cells.map(|cell| Cell::of(panel, cell)).collect()
}

impl Cell {
    fn of(panel: &Tree, cell: &Element) -> Self {
        let inside = panel.inside(cell).into_iter();
        let (marks, others): (Vec<&Element>, Vec<&Element>) =
            inside.partition(|element| element.has_class("oc-mark"));
        let heard = others.into_iter();
        let heard = heard.filter(|element| element.has_class("oc-visually-hidden"));
        let beside = marks.iter().copied().chain(heard);
        let without = |words: String, part: &Element| words.replacen(&part.text, "", 1);
        Self {
            words: beside.fold(cell.text.clone(), without),
            marks: marks.iter().map(|mark| mark.text.clone()).collect(),
        }
    }

    /// The sources of its numbers, as the card of the table with this caption lists them.
    #[track_caller]
    pub fn sources<'a>(&self, panel: &'a Tree, caption: &str) -> Vec<&'a Element> {
        let table = tables(panel, caption)[0];
        let marks = self.marks.iter();
        marks.map(|mark| source(panel, table, mark)).collect()
    }
}

/// What the list at the foot of the same card has under this number.
#[track_caller]
fn source<'a>(panel: &'a Tree, figure: &Element, mark: &str) -> &'a Element {
    let mut around = panel.ancestors(figure);
    let card = around.find(|element| element.has_class("oc-card")).unwrap();
    let listed = listed(panel, card).into_iter();
    let found: Vec<&Element> = listed.filter(|item| item.text.starts_with(mark)).collect();
    assert_eq!(found.len(), 1, "one {mark}: {found:?}");
    found[0]
}

/// The sources that a card lists.
pub fn listed<'a>(panel: &'a Tree, card: &Element) -> Vec<&'a Element> {
    let is_listed = |item: &&Element| {
        let mut around = panel.ancestors(item);
        let list = around.next();
        item.name == "li" && list.is_some_and(|list| list.has_class("oc-sources"))
    };
    let inside = panel.inside(card).into_iter();
    inside.filter(is_listed).collect()
}

/// Each card lists a source once, with its document, and every number in it has its source.
#[track_caller]
pub fn assert_sourced(panel: &Tree) {
    for card in panel.all().filter(|element| element.has_class("oc-card")) {
        let listed = listed(panel, card);
        let inside = panel.inside(card);
        let marks = inside.iter().filter(|element| element.has_class("oc-mark"));
        let is_number = |mark: &&&Element| mark.text.contains(|sign: char| sign.is_ascii_digit());
        for mark in marks.filter(is_number) {
            source(panel, mark, &mark.text);
        }
        let mut said: Vec<&str> = Vec::new();
        for (item, number) in listed.into_iter().zip(1..) {
            let mark = format!("［{number}］");
            let source = item.text.strip_prefix(mark.as_str()).unwrap();
            assert!(!said.contains(&source), "twice: {source}");
            said.push(source);
            let documents = panel.inside(item).into_iter();
            let documents = documents.filter(|element| element.get("href").is_some());
            assert_ne!(documents.count(), 0, "{source}");
        }
    }
}
