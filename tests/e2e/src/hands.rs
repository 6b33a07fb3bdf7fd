//! How does a test act on the page? With keys and clicks alone, as a person does.

use anyhow::{Context as _, Result};
use serde_json::{json, Value};
use thirtyfour::extensions::query::ElementQueryable as _;
use thirtyfour::{By, Key, WebElement};

use crate::limits;
use crate::page::Page;

impl Page {
    /// Replaces what stands in a field by typing, and stays in it.
    pub(crate) async fn replace(&self, id: &str, typed: &str) -> Result<()> {
        self.click(&format!("#{id}")).await?;
        self.run_with("byId(arguments[0]).select()", vec![json!(id)])
            .await?;
        let delete = self.driver.action_chain().key_down(Key::Delete);
        let typing = delete.key_up(Key::Delete).send_keys(typed);
        Ok(typing.perform().await?)
    }

    /// Replaces what stands in a field by typing, and leaves it with Tab.
    pub(crate) async fn fill(&self, id: &str, typed: &str) -> Result<()> {
        self.replace(id, typed).await?;
        self.leave().await
    }

    /// Leaves the field with Tab.
    pub(crate) async fn leave(&self) -> Result<()> {
        self.press(&[Key::Tab]).await
    }

    /// Types into whatever has the focus, key by key.
    pub(crate) async fn keys(&self, typed: &str) -> Result<()> {
        if typed.is_empty() {
            return Ok(());
        }
        Ok(self
            .driver
            .action_chain()
            .send_keys(typed)
            .perform()
            .await?)
    }

    /// Presses keys that write nothing.
    pub(crate) async fn press(&self, keys: &[Key]) -> Result<()> {
        let chain = keys.iter().fold(self.driver.action_chain(), |chain, key| {
            chain.key_down(key.clone()).key_up(key.clone())
        });
        Ok(chain.perform().await?)
    }

    /// Presses a key while another is held.
    pub(crate) async fn press_with(&self, held: Key, key: impl Into<char>) -> Result<()> {
        let key = key.into();
        let chain = self.driver.action_chain().key_down(held.clone());
        Ok(chain
            .key_down(key)
            .key_up(key)
            .key_up(held)
            .perform()
            .await?)
    }

    /// Chooses a radio by its label.
    pub(crate) async fn choose(&self, name: &str, value: &str) -> Result<()> {
        self.click_label(&format!("input[name=\"{name}\"][value=\"{value}\"]"))
            .await
    }

    /// Ticks or unticks a checkbox by its label.
    pub(crate) async fn tick(&self, id: &str) -> Result<()> {
        self.click_label(&format!("#{id}")).await
    }

    /// Chooses an option of the list of programmes.
    pub(crate) async fn choose_programme(&self, programme: &str) -> Result<()> {
        self.select("oc-programme", programme).await
    }

    /// Chooses an option of a list.
    pub(crate) async fn select(&self, id: &str, value: &str) -> Result<()> {
        self.reveal(&format!("#{id}")).await?;
        let show = "shown(byId(arguments[0]))";
        self.run_with(show, vec![json!(id)]).await?;
        self.settle().await?;
        // The driver opens the list and chooses: no engine lets the open list be clicked.
        self.element(&format!("#{id} option[value=\"{value}\"]"))
            .await?
            .click()
            .await?;
        let chosen = "return byId(arguments[0]).value";
        self.until_with(id, chosen, vec![json!(id)], value).await
    }

    /// Clicks.
    pub(crate) async fn click(&self, selector: &str) -> Result<()> {
        self.click_found(selector, "return shown($(arguments[0]))")
            .await
    }

    /// Opens every part of the page that can be opened.
    pub(crate) async fn open_all(&self) -> Result<()> {
        self.run("for (const part of $$('details')) part.open = true")
            .await?;
        self.settle().await
    }

    async fn click_label(&self, input: &str) -> Result<()> {
        self.click_found(input, "return shown(drawn($(arguments[0])))")
            .await
    }

    /// Clicks what `find` returns for `selector`.
    async fn click_found(&self, selector: &str, find: &str) -> Result<()> {
        self.reveal(selector).await?;
        // A person scrolls there, and clicks what has come to rest: what comes into view may take another
        // height than was kept free for it. A driver would click where it was before.
        let at_rest = format!(
            "const args = arguments, find = (arguments) => {{ {find} }};
             find(args);
             settled(() => done(root === document ? find(args) : null))"
        );
        let found = self.returned_later(&at_rest, vec![json!(selector)]).await?;
        if found.json().is_null() {
            return self.point(selector, find).await;
        }
        found
            .element()?
            .click()
            .await
            .with_context(|| format!("click {selector}"))
    }

    /// Clicks where that is: `WebKitWebDriver` refuses elements inside of an element.
    async fn point(&self, selector: &str, find: &str) -> Result<()> {
        let middle = format!(
            "const found = (() => {{ {find} }})();
             const box = found.getBoundingClientRect();
             return [box.x + box.width / 2, box.y + box.height / 2].map(Math.floor)"
        );
        let middle = middle.replace("arguments[0]", &json!(selector).to_string());
        let (x, y): (i64, i64) = serde_json::from_value(self.run(&middle).await?)
            .with_context(|| format!("no {selector}"))?;
        Ok(self
            .driver
            .action_chain()
            .move_to(x, y)
            .click()
            .perform()
            .await?)
    }

    /// Opens the closed parts in which an element lies, by clicking their summaries.
    async fn reveal(&self, selector: &str) -> Result<()> {
        let open = "return $(arguments[0])?.parentElement.closest('details:not([open])') === null";
        let is_open = self.run_with(open, vec![json!(selector)]).await;
        if matches!(is_open, Ok(Value::Bool(true))) {
            return Ok(());
        }
        let there = "return Boolean($(arguments[0]))";
        let what = format!("{selector} is there");
        self.until_with(&what, there, vec![json!(selector)], true)
            .await?;
        let closed = "const part = $(arguments[0]).parentElement.closest('details:not([open])');
            return part ? shown(part.querySelector('summary')) : null";
        let found = self.returned(closed, vec![json!(selector)]).await?;
        if !found.json().is_null() {
            let summary = "return shown($(arguments[0]).parentElement
                .closest('details:not([open])').querySelector('summary'))";
            if self.run("return root === document").await? == false {
                self.settle().await?;
                self.point(selector, summary).await?;
            } else {
                found.element()?.click().await?;
            }
            let what = format!("the part with {selector} opens");
            self.until_with(&what, open, vec![json!(selector)], true)
                .await?;
        }
        Ok(())
    }

    /// Waits for it, as a person would: what a press shows may come a moment after the press.
    pub(crate) async fn element(&self, selector: &str) -> Result<WebElement> {
        let wait = self.driver.query(By::Css(selector));
        let found = wait.wait(limits::PATIENCE, limits::POLL).first().await;
        found.with_context(|| format!("no {selector}"))
    }
}
