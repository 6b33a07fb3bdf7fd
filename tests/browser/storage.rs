//! Does a reload bring the form back, and is a storage that is spoilt no obstacle?

use otasuke_calculator::domain::Date;
use otasuke_calculator::draft::{Draft, Form, NumberField};
use otasuke_calculator::platform::{save, saved_form, today_in_japan};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{window, Storage};

use super::page::Page;

const KEY: &str = "otasuke-calculator";

fn storage() -> Storage {
    window().unwrap().session_storage().unwrap().unwrap()
}

/// The storage of the tab, empty before and after.
struct Emptied;

impl Emptied {
    fn new() -> Self {
        storage().clear().unwrap();
        Self
    }
}

impl Drop for Emptied {
    fn drop(&mut self) {
        storage().clear().unwrap();
    }
}

#[wasm_bindgen_test]
async fn what_was_changed_comes_back() {
    let _storage = Emptied::new();
    {
        let page = Page::open().await;
        page.type_in("terminals", "１２台").await;
        page.click("[name=oc-monitoring][value=combined]").await;
        save(&page.last_change());
    }
    let form = saved_form();
    assert!(form.is_touched());
    assert_eq!(form.draft().text(NumberField::Terminals), "１２台");
    let page = Page::with(form).await;
    assert_eq!(page.field("terminals").value(), "１２台");
    assert!(page.find("#oc-network-monthly-fee").is_some());
    assert!(page.find("[data-example]").is_none());
}

#[wasm_bindgen_test]
async fn an_example_that_nobody_touched_is_not_kept() {
    let page = Page::open().await;
    page.leave("terminals").await;
    assert!(page.changes.borrow().is_empty());
    page.type_in("terminals", "10").await;
    assert!(
        page.changes.borrow().is_empty(),
        "the same text is no change"
    );
}

#[wasm_bindgen_test]
async fn only_the_tab_keeps_it_and_under_one_name() {
    let _storage = Emptied::new();
    save(&Draft::example());
    assert_eq!(storage().length().unwrap(), 1);
    let kept = storage().get_item(KEY).unwrap();
    assert_eq!(kept, Some(Draft::example().to_saved()));
    let elsewhere = window().unwrap().local_storage().unwrap().unwrap();
    assert_eq!(elsewhere.get_item(KEY).unwrap(), None);
}

#[wasm_bindgen_test]
async fn garbage_in_the_storage_opens_the_example() {
    let _storage = Emptied::new();
    assert_eq!(saved_form(), Form::example(), "nothing is kept");
    for garbage in [
        "",
        "garbage",
        "{}",
        "null",
        "otasuke-draft-0",
        "\u{0}\u{ffff}",
    ] {
        storage().set_item(KEY, garbage).unwrap();
        assert_eq!(saved_form(), Form::example(), "{garbage:?}");
    }
    storage()
        .set_item(KEY, "otasuke-draft-1\nterminals=<b>\nmonitoring=?")
        .unwrap();
    let page = Page::with(saved_form()).await;
    assert_eq!(page.field("terminals").value(), "<b>");
    assert_eq!(page.field("endpoint-monthly-fee").value(), "1,500");
}

#[wasm_bindgen_test]
fn today_is_the_day_in_japan() {
    let script = "new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date())";
    let day = || js_sys::eval(script).unwrap().as_string().unwrap();
    let (before, today, after) = (day(), today_in_japan(), day());
    let today = today.as_ref().map(Date::to_string).unwrap();
    assert!([before, after].contains(&today), "{today}");
}
