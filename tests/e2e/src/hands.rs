//! How does a test act on the page? With keys and clicks alone, as a person does.

use std::time::Duration;

use anyhow::{ensure, Context as _, Result};
use serde_json::json;
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
        self.click_found(selector, "$(selector)").await
    }

    /// Opens every part of the page that can be opened.
    pub(crate) async fn open_all(&self) -> Result<()> {
        self.run("for (const part of $$('details')) part.open = true")
            .await?;
        self.settle().await
    }

    async fn click_label(&self, input: &str) -> Result<()> {
        self.click_found(input, "drawn($(selector))").await
    }

    /// Clicks what `find` says in a script of `selector`.
    async fn click_found(&self, selector: &str, find: &str) -> Result<()> {
        if self
            .press_middle(selector, &format!("reached({find})"))
            .await?
        {
            return Ok(());
        }
        self.reveal(selector).await?;
        let pressed = self.press_middle(selector, find).await?;
        ensure!(pressed, "no {selector}");
        Ok(())
    }

    /// Presses the middle of what `find` says, once it has come to rest: a person scrolls there, and what
    /// comes into view may take another height than was kept free for it. Whether there is such a thing.
    ///
    /// The pointer moves there by itself, as `WebKitWebDriver` reaches no element inside of an element, and a
    /// driver's own click asks the page a dozen questions first.
    async fn press_middle(&self, selector: &str, find: &str) -> Result<bool> {
        let at_rest = format!(
            "const [selector] = arguments, find = () => shown({find});
             if (find()) settled(() => done(middle(find()))); else done(null)"
        );
        let middle = self.run_async(&at_rest, vec![json!(selector)]).await?;
        if middle.is_null() {
            return Ok(false);
        }
        let (x, y): (i64, i64) = serde_json::from_value(middle.clone())
            .with_context(|| format!("{selector} cannot be clicked: {middle}"))?;
        let at_once = Some(Duration::ZERO);
        let hand = self.driver.action_chain_with_delay(at_once, at_once);
        hand.move_to(x, y).click().perform().await?;
        Ok(true)
    }

    /// Opens the closed part in which an element lies, by its summary.
    async fn reveal(&self, selector: &str) -> Result<()> {
        let there = "return Boolean($(arguments[0]))";
        let what = format!("{selector} is there");
        self.until_with(&what, there, vec![json!(selector)], true)
            .await?;
        let summary = "closed($(selector))?.querySelector('summary')";
        if self.press_middle(selector, summary).await? {
            let open = "return !closed($(arguments[0]))";
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
