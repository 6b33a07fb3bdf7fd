//! Does the picture stay what it says, and does its table say the same?

use otasuke_calculator::compare::{Axis, Candidate};
use otasuke_calculator::domain::Yen;
use otasuke_calculator::draft::{Action, Draft, Form, NumberField, Reading};
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::panels::charts::{self, Charts, Msg};
use yew::prelude::*;

use super::sourced::{assert_sourced, listed, rows, words as words_of};
use crate::panel::panel;
use crate::tree::Tree;

fn view_of(charts: &Charts, words: Words, draft: &Draft, two: bool) -> Tree {
    let offer = Reading::of(draft, None)
        .request
        .map(|request| request.offer);
    let candidate = |name| Candidate {
        name,
        offer: offer.unwrap(),
        valid_from: None,
        valid_until: None,
    };
    let mut picked = Vec::new();
    if two {
        picked = vec![candidate("A"), candidate("B")];
        picked[1].offer.initial_fee = Yen::ZERO;
    }
    panel(words, None, draft, |beside| {
        charts::view(charts, beside, &picked, Callback::noop())
    })
}

fn view(charts: &Charts, words: Words, two: bool) -> Tree {
    view_of(charts, words, &Draft::example(), two)
}

/// The example with so many terminals.
fn terminals(text: &str) -> Draft {
    let typed = Action::Typed {
        field: NumberField::Terminals,
        text: text.to_owned(),
        composing: false,
    };
    Form::example().after(typed).unwrap().draft().clone()
}

#[test]
fn the_picture_has_a_summary_and_a_table_with_its_figures() {
    for (words, caption) in [(Words::Ja, "実質負担"), (Words::En, "Net cost")] {
        let view = view(&Charts::default(), words, false);
        let picture = view.one("class", "oc-chart");
        assert_eq!(
            (picture.name.as_str(), picture.get("role")),
            ("svg", Some("img"))
        );
        assert!(!picture.get("aria-label").unwrap().is_empty());
        assert_eq!(view.named("caption").count(), 1);
        let caption = view
            .named("caption")
            .next()
            .map_or(caption, |found| &found.text);
        // The example: 10 terminals for 1,500 yen over 24 months, 30,000 yen at first.
        // 390,000 + 39,000 of tax − 180,000 = 249,000.
        let rows = rows(&view, caption);
        let row = rows.iter().find(|row| row[1].words.contains("249,000"));
        assert!(row.unwrap()[2].words.contains("180,000"));
        assert!(row.unwrap()[0].words.starts_with("10"));
    }
}

/// The limits and the months that count: behind what is left to pay, behind what happens at them, and
/// at the table.
#[test]
fn each_figure_has_its_source() {
    for two in [false, true] {
        for axis in [Axis::Terminals, Axis::TermMonths] {
            let mut charts = Charts::default();
            charts.update(Msg::Axis(axis));
            let view = view(&charts, Words::Ja, two);
            assert_sourced(&view);
            let card = view.one("class", "oc-card");
            let links = view.inside(card).into_iter();
            let links = links.filter(|element| element.get("href").is_some());
            assert!(links.count() >= 2, "each figure has its source");
            assert!(!listed(&view, card).is_empty());
            let marked = |part: &&crate::tree::Element| {
                let inside = view.inside(part);
                inside.iter().any(|one| one.has_class("oc-mark"))
            };
            let here = "実質負担は";
            let said = view.named("li").filter(|line| line.text.contains(here));
            let said: Vec<_> = said.collect();
            assert_eq!(said.len(), if two { 2 } else { 1 });
            assert!(said.iter().all(marked));
            assert!(view.named("summary").all(|summary| marked(&summary)));
            let limits = ["補助金が出ます", "補助の対象は", "補助金が上限"];
            let limits =
                |line: &&crate::tree::Element| limits.iter().any(|limit| line.text.contains(limit));
            assert!(view.named("li").filter(limits).all(|line| marked(&line)));
        }
    }
}

#[test]
fn the_other_axis_is_shown() {
    let mut charts = Charts::default();
    charts.update(Msg::Axis(Axis::TermMonths));
    let view = view(&charts, Words::Ja, false);
    let said = words_of(&view);
    assert!(said.contains("補助の対象は24か月まで"), "{said}");
    assert_eq!(view.with("name", "oc-charts.axis").len(), 2);
}

#[test]
fn several_offers_say_where_the_cheapest_changes() {
    let said = words_of(&view(&Charts::default(), Words::Ja, true));
    assert!(said.contains("はじめは「B」が最も安いです"), "{said}");
}

#[test]
fn an_open_question_is_said_and_nothing_is_drawn() {
    let view = view_of(&Charts::default(), Words::Ja, &terminals(""), false);
    assert_eq!(view.named("svg").count(), 0);
    assert_eq!(view.named("p").count(), 1);
}

/// Of 100,000 terminals a line has no more corners than the picture is wide, and what happens on the
/// way stands exactly where it is.
#[test]
fn the_largest_picture_is_no_larger_than_it_can_be_seen() {
    let view = view_of(&Charts::default(), Words::Ja, &terminals("100000"), true);
    let lines: Vec<_> = view
        .named("path")
        .filter(|path| path.get("data-line").is_some())
        .collect();
    // Two lines, and their signs in the legend.
    assert_eq!(lines.len(), 4);
    for line in lines {
        let corners = line.get("d").unwrap().matches('L').count();
        assert!(corners <= 600, "{corners}");
    }
    let said = words_of(&view);
    // 2 × 18,000 = 36,000 is less than 50,000; 3 × 18,000 = 54,000; 55 × 18,000 = 990,000.
    assert!(
        said.contains("3台から補助金が出ます（下限50,000円）"),
        "{said}"
    );
    assert!(
        said.contains("56台で補助金が上限の1,000,000円になります"),
        "{said}"
    );
    let caption = view.named("caption").next().unwrap().text.clone();
    let rows = rows(&view, &caption);
    let row = |at: &str| rows.iter().find(|row| row[0].words == at).unwrap();
    // With tax 1.1 × (30,000 + 72,000) = 112,200, and nothing is paid.
    assert_eq!(
        (row("2台")[1].words.as_str(), row("2台")[2].words.as_str()),
        ("112,200円", "0円")
    );
    // 1.1 × (30,000 + 108,000) = 151,800, less 54,000.
    assert_eq!(
        (row("3台")[1].words.as_str(), row("3台")[2].words.as_str()),
        ("97,800円", "54,000円")
    );
    // 1.1 × (30,000 + 3,600,000,000) = 3,960,033,000, less 1,000,000.
    assert_eq!(row("100,000台")[1].words, "3,959,033,000円");
}
