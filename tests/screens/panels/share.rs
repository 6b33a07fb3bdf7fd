//! Does the panel show the link, the code with how it is read aloud, and what became of what was opened?

use otasuke_calculator::draft::{Draft, Reading};
use otasuke_calculator::screen::Words;
use otasuke_calculator::ui::panels::compare::{self, Compare};
use otasuke_calculator::ui::panels::share::{self, Msg, Share};
use otasuke_calculator::ui::panels::state::Beside;
use yew::prelude::*;

use super::sourced::words;
use crate::panel::panel;
use crate::tree::Tree;

const SAMPLE: &[u8] = include_bytes!("../../../examples/catalogue.sample.json");
const PAGE: Option<&str> = Some("https://www.example.jp/otasuke/");

fn beside<T>(draft: &Draft, language: Words, work: impl FnOnce(&Beside<'_>) -> T) -> T {
    let reading = &Reading::of(draft, None);
    work(&Beside {
        page: None,
        draft,
        reading,
        today: None,
        words: language,
    })
}

fn with_list() -> Compare {
    let mut compare = Compare::default();
    let msg = compare::Msg::Came {
        from: "https://www.example.jp/prices.json?a=b&c".to_owned(),
        bytes: Ok(SAMPLE.to_vec()),
    };
    beside(&Draft::example(), Words::Ja, |beside| {
        compare.update(msg, beside)
    });
    compare
}

fn shown(
    state: &Share,
    draft: &Draft,
    compare: &Compare,
    page: Option<&str>,
    language: Words,
) -> Tree {
    panel(language, None, draft, |beside| {
        let beside = &Beside { page, ..*beside };
        share::view(state, beside, compare, &Callback::noop())
    })
}

fn link(view: &Tree) -> String {
    view.id("oc-share-link").get("value").unwrap().to_owned()
}

/// What becomes of a text that is opened beside the example.
fn opened(text: &str, language: Words) -> String {
    let (mut state, none) = (Share::default(), Compare::default());
    let msg = Msg::Sent(text.to_owned());
    beside(&Draft::example(), language, |beside| {
        state.update(msg, beside, &none)
    });
    words(&shown(&state, &Draft::example(), &none, PAGE, language))
}

#[test]
fn a_link_leads_to_the_page_in_its_language() {
    let none = Compare::default();
    let view = shown(&Share::default(), &Draft::example(), &none, PAGE, Words::En);
    let link = link(&view);
    assert!(
        link.starts_with("https://www.example.jp/otasuke/?lang=en#1"),
        "{link}"
    );
    let said = words(&view);
    assert!(
        said.contains("A code is for an offer of a price list"),
        "{said}"
    );
}

#[test]
fn without_a_page_there_is_no_link() {
    let none = Compare::default();
    let view = shown(&Share::default(), &Draft::example(), &none, None, Words::Ja);
    assert!(view.with("id", "oc-share-link").is_empty());
    assert!(words(&view).contains("アドレスが分からない"));
}

#[test]
fn an_offer_of_a_list_has_a_code_that_is_read_aloud() {
    let compare = with_list();
    let offer = &compare.catalog().unwrap().services[4].offer;
    let draft = Draft::example().with_offer(offer);
    let view = shown(&Share::default(), &draft, &compare, PAGE, Words::Ja);
    let link = link(&view);
    let list = "?lang=ja&catalog=https://www.example.jp/prices.json%3Fa%3Db%26c#1";
    assert!(link.contains(list), "{link}");
    let code = view.with("data-code", "");
    assert_eq!(code.len(), 1);
    let said = words(&view);
    assert!(said.contains("読み方") && said.contains("、"), "{said}");
    let english = words(&shown(&Share::default(), &draft, &compare, PAGE, Words::En));
    assert!(english.contains("Read it as"), "{english}");
}

/// What it came to when it was sent is another sum than today's: both are there.
#[test]
fn then_and_now_stand_side_by_side() {
    // The link of the example, with other figures and another edition, as older rules would have made it.
    let older = include_str!("../../links/older-rules.txt").trim();
    let said = opened(older, Words::Ja);
    for part in [
        "受け取った内容をフォームに入れました",
        "送られたとき（規則の2026年9月1日版）",
        "190,000円",
        "180,000円",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(opened(older, Words::En).contains("When it was sent (rules of 2026-09-01)"));
}

#[test]
fn what_is_refused_says_that_the_form_is_as_it_was() {
    let said = opened("#17g00053101dvmzn", Words::Ja);
    assert!(said.contains("リンクが途中で切れています"), "{said}");
    assert!(said.contains("受け取った試算ではありません"), "{said}");
    let said = opened("#17g00053101dvmzn", Words::En);
    assert!(said.contains("The link is incomplete"), "{said}");
}
