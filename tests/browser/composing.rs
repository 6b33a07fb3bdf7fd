//! Can an input method compose in peace? Its text is neither rewritten nor complained about.

use otasuke_calculator::draft::NumberField;
use wasm_bindgen_test::wasm_bindgen_test;

use super::page::{has_focus, sleep, Page};

#[wasm_bindgen_test]
async fn what_is_composed_passes_untouched() {
    let page = Page::open().await;
    let field = page.field("terminals");
    field.focus().unwrap();
    page.compose("terminals", "compositionstart").await;
    for text in ["１", "１２", "１２ｄ", "１２だ", "１２だい", "１２台"] {
        page.input("terminals", text, true).await;
        assert_eq!(field.value(), text);
        assert_eq!(page.error("terminals"), "", "{text}");
        assert!(
            has_focus(&field) && page.field("terminals") == field,
            "{text}"
        );
    }
    page.compose("terminals", "compositionend").await;
    page.input("terminals", "１２台", false).await;
    assert_eq!(field.value(), "１２台");
    assert_eq!(page.error("terminals"), "");
    assert_eq!(page.subsidy().as_deref(), Some("216,000円"));
}

#[wasm_bindgen_test]
async fn a_pause_while_composing_is_no_mistake() {
    let page = Page::open().await;
    page.compose("terminals", "compositionstart").await;
    page.input("terminals", "あい", true).await;
    sleep(1_500).await;
    assert_eq!(page.error("terminals"), "");
    page.compose("terminals", "compositionend").await;
    let error = page.error("terminals");
    assert!(error.contains("「あ」は読み取れません"), "{error}");
}

/// Some browsers send the last input event before the end, and mark it as composing.
#[wasm_bindgen_test]
async fn the_end_counts_without_a_further_event() {
    let page = Page::open().await;
    page.compose("terminals", "compositionstart").await;
    page.input("terminals", "あ", true).await;
    page.field("terminals").set_value("２０");
    page.compose("terminals", "compositionend").await;
    assert_eq!(page.last_change().text(NumberField::Terminals), "２０");
    assert_eq!(page.subsidy().as_deref(), Some("360,000円"));
    assert_eq!(page.error("terminals"), "");
}

#[wasm_bindgen_test]
async fn a_composition_is_one_step_of_undo() {
    let page = Page::open().await;
    page.compose("terminals", "compositionstart").await;
    page.input("terminals", "２", true).await;
    page.input("terminals", "２０", true).await;
    page.compose("terminals", "compositionend").await;
    page.click("[data-action=undo]").await;
    assert_eq!(page.field("terminals").value(), "10");
}
