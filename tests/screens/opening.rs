//! What does the page open with? An example that is marked, and already calculated.

use expect_test::expect;
use otasuke_calculator::draft::{Action, NumberField};
use otasuke_calculator::screen::Words;

use crate::page::{html, page, typed, OPEN};
use crate::tree::Tree;

#[test]
fn the_example_is_calculated() {
    let page = page(&[], OPEN);
    assert_eq!(page.one("data-figure", "subsidy").text, "180,000円");
    assert_eq!(page.one("data-figure", "net").text, "249,000円");
    assert_eq!(page.id("oc-answer").get("data-status"), Some("payable"));
    assert_eq!(page.id("oc-terminals").get("value"), Some("10"));
}

#[test]
fn the_example_is_marked_at_the_head_and_at_each_field() {
    let opening = page(&[], OPEN);
    assert!(opening.one("data-example", "").text.starts_with("例"));
    let marks = opening.with("data-example-field", "").len();
    let filled = opening
        .with("class", "oc-input")
        .iter()
        .filter(|input| input.get("value") != Some(""))
        .count();
    assert_eq!(marks, filled);
    let touched = page(&[typed(NumberField::Terminals, "11")], OPEN);
    assert!(touched.with("data-example", "").is_empty());
    assert_eq!(touched.with("data-example-field", "").len(), marks - 1);
    let cleared = page(&[Action::Cleared], OPEN);
    assert!(cleared.with("data-example-field", "").is_empty());
}

#[test]
fn nothing_is_announced_before_anything_changes() {
    let opening = page(&[], OPEN);
    let regions = opening.with("role", "status");
    assert!(!regions.is_empty() && regions.iter().all(|region| region.text.is_empty()));
}

#[test]
fn undo_waits_for_something_to_undo() {
    let disabled = |actions: &[Action]| {
        let page = page(actions, OPEN);
        page.one("data-action", "undo")
            .get("aria-disabled")
            .is_some()
    };
    assert!(disabled(&[]));
    assert!(!disabled(&[typed(NumberField::Terminals, "11")]));
}

/// At the edge of our own page; on that of somebody else between the questions of size and the others.
#[test]
fn the_dock_stands_once_with_both_figures() {
    for own_page in [true, false] {
        let page = Tree::of(&html(Words::Ja, &[], OPEN, own_page));
        let dock = page.one("class", "oc-dock");
        assert!(dock.text.contains("249,000円") && dock.text.contains("180,000円"));
        let in_form = page.ancestors(dock).any(|one| one.name == "form");
        assert_eq!(in_form, !own_page);
    }
}

/// The whole of one field: nothing optional follows the input in its row (docs/adr), and each
/// part that describes it is there before it has anything to say.
#[test]
fn a_field_has_its_parts_from_the_beginning() {
    let page = page(&[], OPEN);
    let input = page.id("oc-term-months");
    let field = page.ancestors(input).find(|one| one.has_class("oc-field"));
    expect![[r#"
        div class="oc-field"
          div class="oc-field__head"
            label class="oc-label" for="oc-term-months" part="label" 契約期間
            span class="oc-example__mark" data-example-field="" 例
          p class="oc-support" id="oc-term-months-support" 月数。「2年」のようにも入力できます
          div class="oc-row"
            input aria-describedby="oc-term-months-support oc-term-months-echo oc-term-months-finding oc-term-months-error" autocomplete="off" class="oc-input" id="oc-term-months" inputmode="numeric" part="input" type="text" value="24"
            span class="oc-unit" か月
          p class="oc-visually-hidden" id="oc-term-months-echo" 24か月
          div class="oc-finding" id="oc-term-months-finding"
          p class="oc-error" id="oc-term-months-error" part="error"
          div aria-label="よく使う期間" class="oc-picks" role="group"
            button aria-pressed="false" class="oc-pick" type="button" 12か月
            button aria-pressed="true" class="oc-pick" type="button" 24か月
            button aria-pressed="false" class="oc-pick" type="button" 36か月
    "#]].assert_eq(&page.outline(field.unwrap()));
}
