//! Is the sheet for paper markup of ours alone, whole, and shown where a browser opens no window?

use otasuke_calculator::domain::Date;
use otasuke_calculator::draft::{Action, Draft, Form};
use otasuke_calculator::screen::{say, Words};
use otasuke_calculator::ui::panels::compare::Compare;
use otasuke_calculator::ui::panels::paper::{self as panel_paper, Msg, Paper};
use otasuke_calculator::ui::panels::share::Outgoing;
use otasuke_calculator::ui::panels::state::Beside;
use yew::prelude::*;

use super::sourced::words as words_of;
use crate::panel::panel;
use crate::tree::Tree;

const PAGE: Option<&str> = Some("https://www.example.jp/otasuke/");

fn shown(state: &Paper, words: Words, draft: &Draft) -> Tree {
    panel(words, Date::new(2026, 11, 29), draft, |beside| {
        let none = Compare::default();
        let sent = Outgoing::of(beside, &none, None);
        let beside = &Beside {
            page: PAGE,
            ..*beside
        };
        panel_paper::view(state, beside, &sent, &Callback::noop())
    })
}

/// Where the browser has refused a window, for somebody who tries.
fn refused(words: Words) -> Tree {
    let mut state = Paper::default();
    let name = "<script>alert(1)</script>\n合計 0円".to_owned();
    for msg in [Msg::Addressee(name), Msg::Opened(false)] {
        assert!(state.update(msg, words).0.is_none());
    }
    shown(&state, words, &Draft::example())
}

#[test]
fn a_name_is_text_on_one_line() {
    let view = refused(Words::Ja);
    let to = view.one("data-paper", "addressee");
    assert_eq!(to.text, "宛名<script>alert(1)</script> 合計 0円");
    assert_eq!(view.named("script").count(), 0);
}

#[test]
fn the_sheet_stands_on_the_panel_with_all_of_its_parts() {
    for (words, net) in [(Words::Ja, "249,000円"), (Words::En, "249,000 yen")] {
        let view = refused(words);
        let said = words_of(&view);
        for part in [
            say::paper::refused(words),
            say::paper::title(words),
            say::paper::no_quotation(words),
            say::paper::assumed(words),
            say::notices::heading(words),
            say::paper::again(words),
            "it-security-2024/rate",
            "2026-11-28",
        ] {
            assert!(said.contains(part), "{part}");
        }
        let row = view.one("data-paper", "netInclTax");
        let cells: Vec<&str> = view
            .inside(row)
            .iter()
            .map(|one| one.text.as_str())
            .collect();
        assert_eq!(cells[1], net);
        let link = view.inside(view.one("data-paper", "link"));
        let href = link[0].get("href").unwrap();
        assert!(
            href.starts_with(PAGE.unwrap()) && link[0].text == href,
            "{href}"
        );
        // Every address can be read on paper.
        let sheet = view.id("oc-paper");
        let links = view.inside(sheet).into_iter().filter(|one| one.name == "a");
        for link in links {
            assert_eq!(link.get("href"), Some(link.text.as_str()));
        }
    }
}

#[test]
fn there_is_no_sheet_on_the_page_before_a_window_was_refused() {
    let view = shown(&Paper::default(), Words::Ja, &Draft::example());
    assert!(view.with("id", "oc-paper").is_empty());
    assert_eq!(view.id("oc-paper-day").get("value"), Some("2026-11-29"));
}

#[test]
fn an_open_question_is_named() {
    let cleared = Form::example().after(Action::Cleared).unwrap();
    let view = shown(&Paper::default(), Words::Ja, cleared.draft());
    let said = words_of(&view);
    assert!(
        said.contains(say::questions::label_terminals(Words::Ja)),
        "{said}"
    );
    assert!(view.with("data-action", "open-sheet").is_empty());
}
