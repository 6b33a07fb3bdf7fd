//! Does each key count at once, and does nothing but the visitor write into a field?

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use otasuke_calculator::draft::NumberField;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{window, HtmlFormElement};

use super::page::{document, settle, until, Page};

#[wasm_bindgen_test]
async fn typing_recalculates() {
    let page = Page::open().await;
    assert_eq!(page.subsidy().as_deref(), Some("180,000円"));
    page.type_in("terminals", "20").await;
    assert_eq!(page.subsidy().as_deref(), Some("360,000円"));
    assert!(page.text(".oc-dock").contains("360,000円"));
    page.type_in("terminals", "").await;
    assert_eq!(page.subsidy(), None, "no old figure");
    assert!(page
        .text("#oc-answer")
        .contains("「端末数」を確かめてください"));
    page.type_in("terminals", "１０").await;
    assert_eq!(page.subsidy().as_deref(), Some("180,000円"));
}

#[wasm_bindgen_test]
async fn the_example_mark_goes_with_the_first_key() {
    let page = Page::open().await;
    assert!(page.find("[data-example]").is_some());
    page.type_in("terminals", "1").await;
    assert!(page.find("[data-example]").is_none());
    let marks = page.host.query_selector_all("[data-example-field]");
    assert!(
        marks.unwrap().length() > 0,
        "the other fields are the example"
    );
}

#[wasm_bindgen_test]
async fn digits_are_grouped_when_the_field_is_left_and_not_before() {
    let page = Page::open().await;
    let field = page.field("initial-fee");
    for text in ["1", "12", "123", "1234", "12345"] {
        page.type_in("initial-fee", text).await;
        assert_eq!(field.value(), text, "nobody writes into the field");
    }
    page.leave("initial-fee").await;
    assert_eq!(field.value(), "12,345");
    page.type_in("initial-fee", "１万2千円").await;
    assert_eq!(field.value(), "１万2千円");
    page.leave("initial-fee").await;
    assert_eq!(field.value(), "12,000");
    page.type_in("initial-fee", "abc").await;
    page.leave("initial-fee").await;
    assert_eq!(field.value(), "abc", "what is no number stays");
}

#[wasm_bindgen_test]
async fn the_caret_stays_where_it_was() {
    let page = Page::open().await;
    let field = page.field("initial-fee");
    field.focus().unwrap();
    field.set_value("1934");
    field.set_selection_range(2, 2).unwrap();
    super::page::send_input(&field, false);
    settle().await;
    assert_eq!(field.value(), "1934");
    assert_eq!(field.selection_start().unwrap(), Some(2));
}

#[wasm_bindgen_test]
async fn keys_that_come_faster_than_the_page_are_not_lost() {
    let page = Page::open().await;
    let field = page.field("terminals");
    for text in ["2", "25", "250", "25"] {
        field.set_value(text);
        super::page::send_input(&field, false);
    }
    settle().await;
    assert_eq!(field.value(), "25");
    assert_eq!(page.last_change().text(NumberField::Terminals), "25");
    assert_eq!(page.subsidy().as_deref(), Some("450,000円"));
}

#[wasm_bindgen_test]
async fn enter_sends_nothing() {
    let page = Page::open().await;
    let prevented = Rc::new(RefCell::new(Vec::new()));
    let listener = {
        let prevented = Rc::clone(&prevented);
        EventListener::new(&document(), "submit", move |event| {
            prevented.borrow_mut().push(event.default_prevented());
        })
    };
    let before = window().unwrap().location().href().unwrap();
    let form: HtmlFormElement = page.element("form").unchecked_into();
    form.request_submit().unwrap();
    settle().await;
    drop(listener);
    assert_eq!(*prevented.borrow(), [true]);
    assert_eq!(window().unwrap().location().href().unwrap(), before);
    assert_eq!(page.subsidy().as_deref(), Some("180,000円"));
    assert!(page.changes.borrow().is_empty(), "and nothing changed");
}

#[wasm_bindgen_test]
async fn a_change_is_announced_when_the_typing_rests() {
    let page = Page::open().await;
    let spoken = || page.text(".oc-visually-hidden[role=status]");
    assert_eq!(spoken(), "");
    page.type_in("terminals", "2").await;
    page.type_in("terminals", "20").await;
    assert_eq!(spoken(), "", "not at every key");
    until("the answer is announced", || !spoken().is_empty()).await;
    assert_eq!(
        spoken(),
        "実質負担 465,000円。✓ 見込みあり、補助金の見込み額 360,000円。"
    );
}
