//! What does this device keep beyond the tab? Only what somebody switched on, or off.

use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Storage, StorageEvent};

/// The last estimates are kept under this name, which says in which format.
const RECORD_KEY: &str = "otasuke-calculator-record-1";
/// That keys do nothing at a support desk is kept under this name: what somebody switched off stays off.
const KEYS_KEY: &str = "otasuke-calculator-keys";
const OFF: &str = "off";

/// What is kept; nothing where nobody wants it.
pub(crate) fn kept_record() -> Option<String> {
    storage()?.get_item(RECORD_KEY).ok()?
}

/// Keeps it, or nothing any more. Whether the device does.
pub(crate) fn keep_record(text: Option<&str>) -> bool {
    storage().map_or(text.is_none(), |storage| put(&storage, RECORD_KEY, text))
}

/// Whether keys were switched off.
pub(crate) fn are_keys_off() -> bool {
    let kept = storage().and_then(|storage| storage.get_item(KEYS_KEY).ok()?);
    kept.as_deref() == Some(OFF)
}

/// Remembers whether they are, or forgets it; where the device keeps nothing they are off until the next load.
pub(crate) fn switch_keys(off: bool) {
    if let Some(storage) = storage() {
        put(&storage, KEYS_KEY, off.then_some(OFF));
    }
}

/// Keeps a text under a name, or none any more. Whether that was done.
pub(super) fn put(storage: &Storage, key: &str, text: Option<&str>) -> bool {
    let done = match text {
        Some(text) => storage.set_item(key, text),
        None => storage.remove_item(key),
    };
    done.is_ok()
}

/// Hears of what another tab keeps.
pub(crate) fn hear_record(heard: impl Fn(Option<String>) + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else {
            return;
        };
        // Without a key, all was cleared.
        if event.key().is_none_or(|key| key == RECORD_KEY) {
            heard(kept_record());
        }
    }))
}

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}
