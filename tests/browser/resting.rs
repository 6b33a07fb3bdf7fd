//! Does an unfinished number get its time? A complaint comes a second after the last key.

use wasm_bindgen_test::wasm_bindgen_test;

use super::page::{sleep, until, Page};

/// A little less than the second, as clocks of browsers are coarse.
const SECOND_MS: f64 = 950.0;

fn now() -> f64 {
    js_sys::Date::now()
}

#[wasm_bindgen_test]
async fn a_rest_of_a_second_shows_what_is_unfinished() {
    let page = Page::open().await;
    let typed = now();
    page.type_in("initial-fee", "1.").await;
    assert_eq!(page.error("initial-fee"), "");
    assert_eq!(page.subsidy(), None, "but there is no figure either");
    until("the complaint", || !page.error("initial-fee").is_empty()).await;
    assert!(now() - typed >= SECOND_MS, "not sooner");
    assert!(page.error("initial-fee").contains("金額が途中です"));
}

#[wasm_bindgen_test]
async fn every_key_begins_the_second_anew() {
    let page = Page::open().await;
    page.type_in("initial-fee", "1.").await;
    sleep(600).await;
    let typed = now();
    page.type_in("initial-fee", "12.").await;
    until("the complaint", || !page.error("initial-fee").is_empty()).await;
    assert!(now() - typed >= SECOND_MS, "not sooner");
}

#[wasm_bindgen_test]
async fn the_next_key_takes_the_complaint_away() {
    let page = Page::open().await;
    page.type_in("terminals", "").await;
    until("the complaint", || !page.error("terminals").is_empty()).await;
    page.type_in("terminals", "1").await;
    assert_eq!(page.error("terminals"), "");
    page.type_in("terminals", "").await;
    assert_eq!(
        page.error("terminals"),
        "",
        "an empty field gets its second again"
    );
}

#[wasm_bindgen_test]
async fn leaving_the_field_shows_it_at_once() {
    let page = Page::open().await;
    page.type_in("initial-fee", "1.").await;
    page.leave("initial-fee").await;
    assert!(page.error("initial-fee").contains("途中です"));
}

#[wasm_bindgen_test]
async fn what_is_no_number_is_said_at_once() {
    let page = Page::open().await;
    page.type_in("initial-fee", "-").await;
    page.type_in("terminals", "2円").await;
    assert!(page.error("terminals").contains("単位が違います"));
}
