//! Does the focus stay where the visitor works, whatever appears around it?
//!
//! Yew 0.23 makes an input anew where something optional follows it in its parent: the focus and
//! every composition would be lost. So the very node is compared.

use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlInputElement;

use super::page::{has_focus, Page};

/// The field has the focus, and is the node that it was.
#[track_caller]
fn is_kept(page: &Page, name: &str, field: &HtmlInputElement, when: &str) {
    assert!(has_focus(field), "the focus is lost when {when}");
    assert!(&page.field(name) == field, "another node when {when}");
}

async fn focused(page: &Page, name: &str) -> HtmlInputElement {
    let field = page.field(name);
    field.focus().unwrap();
    assert!(has_focus(&field));
    field
}

#[wasm_bindgen_test]
async fn an_error_may_come_and_go() {
    let page = Page::open().await;
    let field = focused(&page, "terminals").await;
    page.type_in("terminals", "abc").await;
    assert!(page.error("terminals").contains("「a」は読み取れません"));
    assert_eq!(field.get_attribute("aria-invalid").as_deref(), Some("true"));
    is_kept(&page, "terminals", &field, "an error appears");
    page.type_in("terminals", "12").await;
    assert_eq!(page.error("terminals"), "");
    assert_eq!(field.get_attribute("aria-invalid"), None);
    is_kept(&page, "terminals", &field, "an error goes");
}

#[wasm_bindgen_test]
async fn an_echo_may_come_and_go() {
    let page = Page::open().await;
    let field = focused(&page, "term-months").await;
    page.type_in("term-months", "2").await;
    assert_eq!(
        page.text("#oc-term-months-echo"),
        "2か月。2年なら24か月と入力します"
    );
    is_kept(&page, "term-months", &field, "an echo appears");
    page.type_in("term-months", "").await;
    assert_eq!(page.text("#oc-term-months-echo"), "");
    is_kept(&page, "term-months", &field, "an echo goes");
}

#[wasm_bindgen_test]
async fn a_finding_may_come_and_go() {
    let page = Page::open().await;
    let name = "endpoint-monthly-fee";
    let field = focused(&page, name).await;
    page.type_in(name, "2500").await;
    assert!(page
        .text("#oc-endpoint-monthly-fee-finding")
        .contains("500円超えています"));
    is_kept(&page, name, &field, "a finding and a hint appear");
    page.type_in(name, "1500").await;
    assert_eq!(page.text("#oc-endpoint-monthly-fee-finding"), "");
    is_kept(&page, name, &field, "a finding goes");
}

#[wasm_bindgen_test]
async fn the_answer_may_come_and_go() {
    let page = Page::open().await;
    let field = focused(&page, "initial-fee").await;
    for text in ["", "5", "", "abc", "0"] {
        page.type_in("initial-fee", text).await;
        is_kept(&page, "initial-fee", &field, "the answer changes");
    }
}

#[wasm_bindgen_test]
async fn every_field_keeps_the_focus_through_all_of_it() {
    let page = Page::open().await;
    page.click("[name=oc-monitoring][value=combined]").await;
    page.click("[name=oc-service-class][value='2']").await;
    page.element("#oc-terms").set_attribute("open", "").unwrap();
    for name in [
        "terminals",
        "term-months",
        "network-monthly-fee",
        "endpoint-monthly-fee",
        "initial-fee",
        "min-terminals",
        "min-term-months",
        "max-terminals",
        "class1-max-terminals",
    ] {
        let field = focused(&page, name).await;
        for text in ["abc", "1.", "12", "", "999999999999", "3"] {
            page.type_in(name, text).await;
            is_kept(&page, name, &field, text);
            assert_eq!(field.value(), text);
        }
    }
}

#[wasm_bindgen_test]
async fn the_open_question_leads_to_its_field() {
    let page = Page::open().await;
    page.type_in("initial-fee", "").await;
    page.click("#oc-answer button").await;
    assert!(has_focus(&page.field("initial-fee")));
}

#[wasm_bindgen_test]
async fn a_field_that_is_folded_away_is_unfolded() {
    let page = Page::open().await;
    page.type_in("max-terminals", "abc").await;
    assert!(!page.element("#oc-terms").has_attribute("open"));
    page.click("#oc-answer button").await;
    assert!(page.element("#oc-terms").has_attribute("open"));
    assert!(has_focus(&page.field("max-terminals")));
}

#[wasm_bindgen_test]
async fn a_hint_that_is_applied_hands_the_focus_to_the_answer() {
    let page = Page::open().await;
    page.type_in("terminals", "2").await;
    let hint = "[data-hint=raiseTerminalsToFloor] button";
    page.element(hint).focus().unwrap();
    page.click(hint).await;
    assert!(page.find(hint).is_none(), "the hint has done its work");
    assert!(has_focus(&page.element("#oc-answer")));
}

#[wasm_bindgen_test]
async fn the_last_undo_keeps_the_focus_on_its_button() {
    let page = Page::open().await;
    page.type_in("terminals", "12").await;
    let undo = page.element("[data-action=undo]");
    undo.focus().unwrap();
    page.click("[data-action=undo]").await;
    assert_eq!(undo.get_attribute("aria-disabled").as_deref(), Some("true"));
    assert!(has_focus(&undo));
}
