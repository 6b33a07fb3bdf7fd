//! How is a desk for lists of partners opened? The page's script does it, as it knows where the files lie.

use std::rc::Rc;

use js_sys::{Promise, Uint8Array};
use otasuke_calculator::ui::{OpenPartners, PartnersDesk, PartnersSaid};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{spawn_local, JsFuture};
use web_sys::Blob;
use yew::Callback;

use crate::host::Host;

#[wasm_bindgen]
extern "C" {
    /// A desk as the page's script opens it.
    #[wasm_bindgen(typescript_type = "PartnersDesk")]
    type HostDesk;

    #[wasm_bindgen(method)]
    fn ask(this: &HostDesk, ask: &Uint8Array, file: Option<&Blob>);

    #[wasm_bindgen(method)]
    fn end(this: &HostDesk);
}

impl Host {
    /// Opens desks as this page does.
    pub(crate) fn opens_partners(&self) -> OpenPartners {
        let host = self.clone();
        Callback::from(
            move |said: Callback<PartnersSaid>| -> Rc<dyn PartnersDesk> {
                Rc::new(Desk::open(&host, &said))
            },
        )
    }
}

/// A desk that is being opened, or is open; it ends when it is dropped.
#[derive(Debug)]
struct Desk {
    opening: Promise,
    said: Callback<PartnersSaid>,
    ears: Option<Ears>,
}

/// What a desk calls; it lives as long as the desk may.
#[derive(Debug)]
struct Ears {
    told: Closure<dyn Fn(Vec<u8>)>,
    failed: Closure<dyn Fn()>,
}

impl Desk {
    fn open(host: &Host, said: &Callback<PartnersSaid>) -> Self {
        let told = said.reform(PartnersSaid::Told);
        let told = Closure::new(move |bytes| told.emit(bytes));
        let failed = said.reform(|()| PartnersSaid::Failed);
        let failed = Closure::new(move || failed.emit(()));
        let ears = Ears { told, failed };
        Self {
            opening: host.partners(&ears.told, &ears.failed),
            said: said.clone(),
            ears: Some(ears),
        }
    }
}

impl PartnersDesk for Desk {
    fn ask(&self, ask: Vec<u8>, file: Option<&Blob>) {
        let (opening, said) = (self.opening.clone(), self.said.clone());
        let file = file.cloned();
        spawn_local(async move {
            match JsFuture::from(opening).await {
                Ok(desk) => desk
                    .unchecked_into::<HostDesk>()
                    .ask(&Uint8Array::from(ask.as_slice()), file.as_ref()),
                Err(_) => said.emit(PartnersSaid::Failed),
            }
        });
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let (opening, ears) = (self.opening.clone(), self.ears.take());
        spawn_local(async move {
            if let Ok(desk) = JsFuture::from(opening).await {
                desk.unchecked_into::<HostDesk>().end();
            }
            drop(ears);
        });
    }
}
