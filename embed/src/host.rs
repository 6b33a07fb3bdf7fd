//! What does the page around a calculator give it, and what is it told?

use otasuke_calculator::ui::{ChosenOffer, HostFailure, HostList, PanelHost};
use wasm_bindgen::prelude::*;
use yew::Callback;

use crate::soon;

#[wasm_bindgen(typescript_custom_section)]
const HOST: &str = r#"
/** A desk that keeps a list of partners: what is said is postcard, and both sides are of one build. */
export interface PartnersDesk {
  /** Asks; the file comes beside the first question about it. */
  ask(ask: Uint8Array, file?: Blob): void;
  /** Gives everything back. */
  end(): void;
}

export interface Host {
  /** Where the project's sample of a price list lies. */
  sample: string;
  /** The address of our own page, without its query, to which links lead. */
  page?: string;
  /** Whether it stands at a support desk. */
  desk?: boolean;
  /** The link of the form has changed, or there is none; where the page wants to know it. */
  linked?(link?: string): void;
  /** Opens a desk for a list of partners, which tells what it says, and once that it has failed. */
  partners(told: (said: Uint8Array) => void, failed: (cause: unknown) => void): Promise<PartnersDesk>;
  /** A price list: its text, or its address. */
  list?: string;
  /** Whether `list` is its `text`, an address `by` the page's owner, or one of a link, which the visitor is asked about. */
  listIs?: "text" | "address" | "link";
  /**
   * An offer of a price list was chosen: by the visitor, and it stands in the form, or by the page, and
   * this is the `form` with it.
   */
  chosen(id: string, name: string, provider: string, form?: string): void;
  /** Something could not be loaded. */
  failed(code: "load" | "catalog", message: string): void;
}
"#;

#[wasm_bindgen]
extern "C" {
    /// The page around a calculator.
    #[wasm_bindgen(typescript_type = "Host")]
    #[derive(Clone, Debug)]
    pub type Host;

    #[wasm_bindgen(method, getter)]
    fn sample(this: &Host) -> String;

    #[wasm_bindgen(method, getter)]
    fn page(this: &Host) -> Option<String>;

    #[wasm_bindgen(method, getter)]
    fn desk(this: &Host) -> Option<bool>;

    #[wasm_bindgen(method, getter)]
    fn list(this: &Host) -> Option<String>;

    #[wasm_bindgen(method, getter, js_name = listIs)]
    fn list_is(this: &Host) -> Option<String>;

    #[wasm_bindgen(method, getter)]
    fn linked(this: &Host) -> Option<js_sys::Function>;

    #[wasm_bindgen(method)]
    pub(crate) fn partners(
        this: &Host,
        told: &Closure<dyn Fn(Vec<u8>)>,
        failed: &Closure<dyn Fn()>,
    ) -> js_sys::Promise;

    #[wasm_bindgen(method, catch)]
    fn chosen(
        this: &Host,
        id: &str,
        name: &str,
        provider: &str,
        form: Option<String>,
    ) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch)]
    fn failed(this: &Host, code: &str, message: &str) -> Result<(), JsValue>;
}

impl Host {
    /// The page as the panels know it.
    pub(crate) fn for_panels(&self) -> PanelHost {
        let (chosen, failed) = (self.clone(), self.clone());
        PanelHost {
            load: crate::load_panels(),
            sample: self.sample().into(),
            partners: Some(self.opens_partners()),
            page: self.page().map(Into::into),
            own_page: false,
            desk: self.desk().unwrap_or_default(),
            list: self.named_list(),
            on_link: self.linked().map(to_link),
            // A mistake of the page in what it does then is its own.
            on_offer: Callback::from(move |offer: ChosenOffer| {
                let host = chosen.clone();
                soon(move || {
                    let ChosenOffer {
                        id,
                        name,
                        provider,
                        form,
                    } = offer;
                    host.chosen(&id, &name, &provider, form).ok();
                });
            }),
            on_failed: Callback::from(move |failure| {
                let host = failed.clone();
                soon(move || {
                    let told = match failure {
                        HostFailure::Panels => host.failed("load", "the panels did not come"),
                        HostFailure::List(reason) => host.failed("catalog", &reason),
                    };
                    told.ok();
                });
            }),
        }
    }

    fn named_list(&self) -> Option<HostList> {
        let list = self.list()?.into();
        Some(match self.list_is().as_deref() {
            Some("text") => HostList::Inside(list),
            Some("address") => HostList::At(list),
            _ => HostList::Linked(list),
        })
    }
}

/// Tells the page of a link. A mistake of the page in what it does then is its own.
fn to_link(linked: js_sys::Function) -> Callback<Option<String>> {
    Callback::from(move |link: Option<String>| {
        let linked = linked.clone();
        soon(move || drop(linked.call1(&JsValue::UNDEFINED, &link.into())));
    })
}
