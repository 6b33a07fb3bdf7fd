//! How does a test meet the calculator on the page of somebody else?

use anyhow::{bail, Result};
use serde_json::{json, Value};

use crate::page::Page;
use crate::site::host::Host;

/// Where the page of somebody else comes from, and where the release does.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    /// The origin of the page.
    pub(crate) host: String,
    /// The origin of the release.
    pub(crate) site: String,
    /// The folder of the release, with a slash at its end.
    pub(crate) release: String,
}

impl Page {
    /// Opens the page of somebody else, and waits for nothing on it.
    pub(crate) async fn open_host(&self, host: &Host) -> Result<Place> {
        self.begin().await?;
        let (origin, site) = self.sites.host(host)?;
        self.driver.goto(format!("{origin}/")).await?;
        let release = self.sites.release_on(&site);
        Ok(Place {
            host: origin,
            site,
            release,
        })
    }

    /// The same, and waits until the first calculator on it is drawn.
    pub(crate) async fn open_host_ready(&self, host: &Host) -> Result<Place> {
        let place = self.open_host(host).await?;
        self.ready().await?;
        Ok(place)
    }

    /// What was heard of the event `name`, without `otasuke-`: each detail.
    pub(crate) async fn heard(&self, name: &str) -> Result<Vec<Value>> {
        let script =
            "return heard.filter((one) => one.name === arguments[0]).map((one) => one.detail)";
        match self.run_with(script, vec![json!(name)]).await? {
            Value::Array(details) => Ok(details),
            other => bail!("nothing can be heard: {other}"),
        }
    }

    /// Waits until `name` was heard so many times.
    pub(crate) async fn heard_times(&self, name: &str, times: usize) -> Result<()> {
        let script = "return heard.filter((one) => one.name === arguments[0]).length";
        self.until_with(
            &format!("otasuke-{name} is heard"),
            script,
            vec![json!(name)],
            times,
        )
        .await
    }

    /// Every address that was asked for by the page, up to now.
    pub(crate) async fn asked_for(&self) -> Result<Vec<String>> {
        // An icon is the browser's own wish.
        let names = "return performance.getEntriesByType('resource').map((entry) => entry.name)
            .filter((name) => !name.endsWith('/favicon.ico'))";
        Ok(serde_json::from_value(self.run(names).await?)?)
    }

    /// How often a file whose name ends so was asked for.
    pub(crate) async fn asked_times(&self, ending: &str) -> Result<usize> {
        let asked = self.asked_for().await?;
        Ok(asked.iter().filter(|name| name.ends_with(ending)).count())
    }
}
