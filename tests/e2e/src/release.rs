//! How does a test meet a release of our own page that is kept, and exchanged for another?

use std::time::Instant;

use anyhow::{ensure, Result};
use serde_json::{json, Value};
use thirtyfour::Key;
use tokio::time::sleep;

use crate::limits;
use crate::page::Page;
use crate::site::release::Exchange;

/// Loads the page again by itself: the driver of Firefox would go past the worker.
pub(crate) const AGAIN: &str = "document.documentElement.dataset.before = true; location.reload()";

/// The releases of which something is kept, by their letters.
pub(crate) const CACHES: &str =
    "caches.keys().then((names) => done(names.map((name) => name.split(' ').at(-1)[0]).sort()))";

const BAR: &str = ".page-update button";

/// Of which releases are the page, what it has run and wears, and all that it has asked for?
const RELEASES: &str = "const said = document.documentElement.dataset;
    const letters = [$('meta[name=e2e-release]').content, said.boot, said.start, said.glue,
        getComputedStyle(document.documentElement).getPropertyValue('--e2e-release').trim()];
    const asked = performance.getEntriesByType('resource').map((entry) => entry.name)
        .concat($('script[data-js]').src, $('script[data-js]').dataset.wasm);
    const folders = asked.flatMap((name) => /\\/([\\da-f]{16})\\//.exec(name)?.[1][0] ?? []);
    return [...new Set([...letters, ...folders])]";

impl Page {
    /// Opens the first release as never seen before, and waits until it is kept.
    pub(crate) async fn open_kept(&self) -> Result<Exchange> {
        self.begin().await?;
        let site = self.sites.exchange()?;
        self.driver.goto(format!("{}/", site.origin)).await?;
        self.ready().await?;
        self.kept().await?;
        Ok(site)
    }

    /// Waits until a worker answers for the page, which it does when it has everything.
    pub(crate) async fn kept(&self) -> Result<()> {
        let kept = (
            "return navigator.serviceWorker.controller?.state === 'activated'",
            vec![],
        );
        self.within(limits::RELEASE, "the release is kept", kept, true)
            .await
    }

    /// Waits until the page is of this release, and of no other.
    pub(crate) async fn is_of(&self, release: &str) -> Result<()> {
        self.until("the releases on the page", RELEASES, json!([release]))
            .await
    }

    /// Looks for another release, as the browser does now and then. A worker that takes itself back may
    /// have done so before the browser has answered: then there is nothing left to look with.
    pub(crate) async fn look_for_another(&self) -> Result<()> {
        let look = "navigator.serviceWorker.getRegistration().then((found) => found?.update())
            .then(() => done(true), () => done(false))";
        self.comes_to("another release is looked for", look, true)
            .await
    }

    /// Waits until the note of another release is there.
    pub(crate) async fn is_told(&self) -> Result<()> {
        let told = "return /新しい版があります/.test(text($('.page-update [role=status]')))
            && visible($('.page-update button'))";
        self.within(limits::RELEASE, "the note", (told, vec![]), true)
            .await
    }

    /// Presses the button of the note by the keyboard, and waits for the release.
    pub(crate) async fn switch_to(&self, release: &str) -> Result<()> {
        self.run_with("$(arguments[0]).focus()", vec![json!(BAR)])
            .await?;
        self.press(&[Key::Enter]).await?;
        let shown = "return $('meta[name=e2e-release]')?.content";
        let shown = (shown, vec![]);
        self.within(limits::RELEASE, "the release", shown, release)
            .await?;
        self.ready().await?;
        self.is_of(release).await
    }

    /// Waits until a script that calls `done` tells this.
    pub(crate) async fn comes_to(
        &self,
        what: &str,
        script: &str,
        expected: impl Into<Value>,
    ) -> Result<()> {
        let expected = expected.into();
        let deadline = Instant::now() + limits::RELEASE;
        loop {
            let seen = self.run_async(script, vec![]).await?;
            if seen == expected {
                return Ok(());
            }
            ensure!(
                Instant::now() < deadline,
                "{what}: expected {expected}, still {seen}"
            );
            sleep(limits::POLL).await;
        }
    }

    /// Loads the page again, and waits until it is there.
    pub(crate) async fn again(&self) -> Result<()> {
        self.run(AGAIN).await?;
        let loaded = (
            "return !document.documentElement.dataset.before && ready()",
            vec![],
        );
        self.within(limits::PAGE_LOAD, "the page is there again", loaded, true)
            .await
    }

    /// Goes to an address as from elsewhere, even where only what is behind the `#` differs.
    pub(crate) async fn load(&self, address: &str) -> Result<()> {
        self.driver.goto("about:blank").await?;
        self.driver.goto(address).await?;
        self.ready().await
    }
}
