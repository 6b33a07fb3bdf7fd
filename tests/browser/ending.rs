//! Does a calculator that is taken off the page leave nothing behind?

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::page::{send_input, settle, sleep, Page};

/// Counts the listeners on a calculator's elements, from its mounting on. Those that Yew 0.23 puts
/// on the element around it are never taken off (`HostHandlers::add_listener` forgets them).
const COUNT: &str = "(() => {
    const own = EventTarget.prototype;
    const { addEventListener: add, removeEventListener: remove } = own;
    const open = [];
    own.addEventListener = function (type, callback, options) {
        open.push([this, type, callback]);
        return add.call(this, type, callback, options);
    };
    own.removeEventListener = function (type, callback, options) {
        const same = ([target, kind, known]) =>
            target === this && kind === type && known === callback;
        const at = open.findIndex(same);
        if (at >= 0) open.splice(at, 1);
        return remove.call(this, type, callback, options);
    };
    // The kinds of them: there is one of each for every field.
    globalThis.openListeners = () =>
        open.filter(([target]) => target instanceof Element && target.closest('.oc'))
            .map(([, type]) => type).filter((type, at, all) => all.indexOf(type) === at).join();
    globalThis.stopCounting = () =>
        Object.assign(own, { addEventListener: add, removeEventListener: remove });
})()";

fn run(script: &str) -> JsValue {
    js_sys::eval(script).unwrap()
}

fn open_listeners() -> String {
    run("openListeners()").as_string().unwrap()
}

#[wasm_bindgen_test]
async fn unmounting_removes_our_own_listener() {
    run(COUNT);
    let mut page = Page::open().await;
    page.type_in("terminals", "12").await;
    let listening = open_listeners();
    page.close();
    settle().await;
    let left = open_listeners();
    run("stopCounting()");
    assert_eq!(listening, "compositionend", "of our own");
    assert_eq!(left, "", "still listening");
    assert_eq!(page.host.child_element_count(), 0, "the place is empty");
}

#[wasm_bindgen_test]
async fn what_was_under_way_ends() {
    let mut page = Page::open().await;
    page.type_in("initial-fee", "1.").await;
    let field = page.field("initial-fee");
    let before = page.changes.borrow().len();
    page.close();
    field.set_value("5");
    send_input(&field, false);
    let end = web_sys::CompositionEvent::new("compositionend").unwrap();
    field.dispatch_event(&end).unwrap();
    sleep(1_300).await;
    assert_eq!(
        page.changes.borrow().len(),
        before,
        "nobody listens any more"
    );
}

#[wasm_bindgen_test]
async fn another_can_stand_in_its_place() {
    let mut first = Page::open().await;
    first.type_in("terminals", "20").await;
    first.close();
    let second = Page::open().await;
    assert_eq!(second.field("terminals").value(), "10");
    second.type_in("terminals", "20").await;
    assert_eq!(second.subsidy().as_deref(), Some("360,000円"));
}
