//! Which functions of the panels can JavaScript call? These, and no others.

use otasuke_calculator::domain::{Date, Named};
use otasuke_calculator::draft::Draft;
use otasuke_calculator::panel::{self, Act, How};
use otasuke_calculator::screen::Words;
use wasm_bindgen::prelude::*;

/// All panels of one calculator.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Panels(panel::Panels);

#[wasm_bindgen]
impl Panels {
    /// The panels beside a form, in the language `ja` or `en`: `today` is the day in Japan, `draft` the
    /// form as it was saved.
    #[wasm_bindgen(constructor)]
    pub fn new(language: &str, today: &str, draft: &str) -> Panels {
        let words = Words::named(language).unwrap_or_default();
        let draft = Draft::from_saved(draft).unwrap_or_else(Draft::example);
        Self(panel::Panels::new(words, Date::parse(today), draft))
    }

    /// The form has changed.
    pub fn form(&mut self, draft: &str) {
        if let Some(draft) = Draft::from_saved(draft) {
            self.0.set_draft(draft);
        }
    }

    /// Something was done on the panels; the answer is what is asked of the page.
    pub fn act(&mut self, name: &str, value: &str, how: &str) -> String {
        let how = How::named(how);
        self.0.act(&Act { name, value, how }).encode()
    }

    /// Whoever put the calculator on a page has chosen the service with this id; the answer is what
    /// is asked of the page, and nothing where no form can hold its offer.
    pub fn choose(&mut self, id: &str) -> String {
        self.0.choose(id).encode()
    }

    /// A price list of another site waits for somebody to say yes.
    pub fn list_asked(&mut self, url: &str, host: &str) {
        self.0.ask_for_list(url, host);
    }

    /// A price list is being fetched.
    pub fn list_started(&mut self, url: &str) {
        self.0.start_list(url);
    }

    /// A price list could not be fetched, for this reason.
    pub fn list_failed(&mut self, code: &str) {
        self.0.fail_list(code);
    }

    /// A price list has arrived from there; from inside of the page where that is empty. Whether it
    /// is one.
    pub fn list_arrived(&mut self, bytes: &[u8], from: &str) -> bool {
        self.0.take_list(bytes, from)
    }

    /// Everything that is to be shown, as one text.
    pub fn view(&self) -> String {
        self.0.view().encode()
    }
}
