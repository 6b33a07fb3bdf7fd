//! How does a test reach a panel and what stands on it?

use anyhow::Result;
use serde_json::json;

use crate::page::Page;

impl Page {
    /// Opens a panel by its button, and waits until it has the focus.
    pub(crate) async fn open_panel(&self, topic: &str) -> Result<()> {
        self.click(&topic_button(topic)).await?;
        self.panel_is(topic).await
    }

    /// Waits until that panel, and no other, is open and has the focus.
    pub(crate) async fn panel_is(&self, topic: &str) -> Result<()> {
        let open = "return [$('#oc-panel')?.dataset.topic, root.activeElement?.id,
            ...$$('.oc-topic[aria-expanded=true]').map((e) => e.dataset.value)]";
        let expected = json!([topic, "oc-panel", topic]);
        self.until("the open panel", open, expected).await
    }

    /// Loads a price list that stands beside the page, by its address.
    pub(crate) async fn load_list(&self, address: &str) -> Result<()> {
        self.open_panel("compare").await?;
        self.load_list_here(address).await
    }

    /// The same where the panel is open.
    pub(crate) async fn load_list_here(&self, address: &str) -> Result<()> {
        self.replace("oc-list-address", address).await?;
        self.click("[data-action=\"list-load\"]").await
    }

    /// Chooses a price list that lies on this computer.
    pub(crate) async fn choose_list(&self, name: &str) -> Result<()> {
        let file = self.sites.file(name);
        let input = self.element("#oc-list-file").await?;
        Ok(input.send_keys(file.display().to_string()).await?)
    }

    /// Waits until a sentence of the panel has all of these parts, one sentence each.
    pub(crate) async fn panel_says(&self, parts: &[&str]) -> Result<()> {
        for part in parts {
            let said = "return says(arguments[0]) || sentences()";
            self.until_with(
                &format!("the panel says “{part}”"),
                said,
                vec![json!(part)],
                true,
            )
            .await?;
        }
        Ok(())
    }
}

/// The button of a panel.
pub(crate) fn topic_button(topic: &str) -> String {
    format!(".oc-topic[data-value=\"{topic}\"]")
}
