//! Does each choice do what it says, and each field keep its own text through all of them?

use otasuke_calculator::domain::{Applicant, MonitoringKind};
use otasuke_calculator::draft::NumberField::{EndpointMonthlyFee, InitialFee, NetworkMonthlyFee};
use wasm_bindgen_test::wasm_bindgen_test;

use super::page::Page;

async fn watch(page: &Page, kind: &str) {
    page.click(&format!("[name=oc-monitoring][value={kind}]"))
        .await;
}

#[wasm_bindgen_test]
async fn another_monitoring_keeps_the_text_of_each_field() {
    let page = Page::open().await;
    page.type_in("endpoint-monthly-fee", "1234").await;
    page.type_in("initial-fee", "5678").await;
    watch(&page, "network").await;
    assert!(page.find("#oc-endpoint-monthly-fee").is_none());
    assert_eq!(page.field("network-monthly-fee").value(), "8,000");
    assert_eq!(page.field("initial-fee").value(), "5678");
    page.type_in("network-monthly-fee", "4321").await;
    watch(&page, "combined").await;
    assert_eq!(page.field("network-monthly-fee").value(), "4321");
    assert_eq!(page.field("endpoint-monthly-fee").value(), "1234");
    assert_eq!(page.field("initial-fee").value(), "5678");
    watch(&page, "endpoint").await;
    assert_eq!(page.field("endpoint-monthly-fee").value(), "1234");
}

#[wasm_bindgen_test]
async fn after_another_monitoring_typing_goes_to_the_right_field() {
    let page = Page::open().await;
    for kind in ["network", "combined", "endpoint", "combined"] {
        watch(&page, kind).await;
    }
    page.type_in("network-monthly-fee", "1").await;
    page.type_in("endpoint-monthly-fee", "2").await;
    page.type_in("initial-fee", "3").await;
    let draft = page.last_change();
    let texts = [NetworkMonthlyFee, EndpointMonthlyFee, InitialFee].map(|field| draft.text(field));
    assert_eq!(texts, ["1", "2", "3"]);
    assert_eq!(draft.monitoring, MonitoringKind::Combined);
    page.leave("endpoint-monthly-fee").await;
    assert_eq!(page.field("network-monthly-fee").value(), "1");
}

#[wasm_bindgen_test]
async fn choices_recalculate() {
    let page = Page::open().await;
    page.click("[name=oc-applicant][value=large]").await;
    assert_eq!(page.last_change().applicant, Applicant::Large);
    assert_eq!(page.subsidy().as_deref(), Some("0円"));
    page.click("[name=oc-applicant][value=small]").await;
    page.select("#oc-programme", "it-security-2026").await;
    assert_eq!(page.last_change().programme.id, "it-security-2026");
    assert_eq!(page.subsidy().as_deref(), Some("240,000円"));
    page.click("[name=oc-tax-included][value=true]").await;
    assert!(page.text("[for=oc-initial-fee]").contains("税込"));
}

/// What somebody has chosen by hand in a list, the list keeps, unless it is told otherwise.
#[wasm_bindgen_test]
async fn a_list_shows_what_undo_brings_back() {
    let page = Page::open().await;
    let years = ["it-security-2025", "it-security-2026", "it-security-2025"];
    for year in years {
        page.select("#oc-programme", year).await;
    }
    for year in ["it-security-2026", "it-security-2025", "it-security-2024"] {
        page.click("[data-action=undo]").await;
        assert_eq!(page.list("#oc-programme").value(), year);
        assert!(page.text(".oc-programme").contains(&year[12..]));
    }
}

#[wasm_bindgen_test]
async fn claims_of_a_2類_come_and_go() {
    let page = Page::open().await;
    page.click("[name=oc-service-class][value='2']").await;
    let status = || {
        page.element("[data-check=enhancements]")
            .get_attribute("data-status")
    };
    assert_eq!(status().as_deref(), Some("notMet"));
    page.click("#oc-enhancement-cloud").await;
    assert_eq!(status().as_deref(), Some("within"));
    page.click("#oc-enhancement-cloud").await;
    assert_eq!(status().as_deref(), Some("notMet"));
}

#[wasm_bindgen_test]
async fn buttons_set_their_field() {
    let page = Page::open().await;
    page.click("[aria-label='1台増やす']").await;
    assert_eq!(page.field("terminals").value(), "11");
    page.click("[aria-label='1台減らす']").await;
    page.click("[aria-label='1台減らす']").await;
    assert_eq!(page.field("terminals").value(), "9");
    page.click(".oc-pick").await;
    assert_eq!(page.field("term-months").value(), "12");
    page.type_in("terminals", "2").await;
    page.click("[data-hint=raiseTerminalsToFloor] button").await;
    assert_ne!(page.field("terminals").value(), "2");
    assert_ne!(page.subsidy().as_deref(), Some("0円"));
}

#[wasm_bindgen_test]
async fn clearing_can_be_undone() {
    let page = Page::open().await;
    page.type_in("terminals", "12").await;
    page.click("[data-action=clear]").await;
    assert_eq!(page.field("terminals").value(), "");
    assert_eq!(page.field("initial-fee").value(), "");
    assert_eq!(page.subsidy(), None);
    assert_eq!(page.error("terminals"), "", "an empty form is no mistake");
    page.click("[data-action=undo]").await;
    assert_eq!(page.field("terminals").value(), "12");
    assert_eq!(page.subsidy().as_deref(), Some("216,000円"));
    page.click("[data-action=undo]").await;
    assert_eq!(page.field("terminals").value(), "10");
    assert!(page
        .element("[data-action=undo]")
        .has_attribute("aria-disabled"));
}
