//! What did the page complain of that nobody sees on the screen?

use anyhow::Result;

use crate::engine::Engine;
use crate::page::Page;

/// One complaint.
#[derive(Debug)]
pub(crate) struct Complaint {
    /// An error rather than a warning.
    pub(crate) is_error: bool,
    pub(crate) text: String,
}

impl Page {
    /// Everything that the page or the browser complained of since this was asked last.
    pub(crate) async fn complaints(&self) -> Result<Vec<Complaint>> {
        if self.engine == Engine::Chromium {
            let log = self.driver.browser_log().await?.into_iter();
            let bad = log.filter(|entry| matches!(&*entry.level, "SEVERE" | "WARNING"));
            return Ok(bad
                .map(|entry| Complaint {
                    is_error: entry.level == "SEVERE",
                    text: entry.message,
                })
                .collect());
        }
        // The hook's: see site/hook.js. A page with blocked storage has none.
        let take = "try {
                const kept = localStorage.getItem('e2e-complaints');
                localStorage.removeItem('e2e-complaints');
                return JSON.parse(kept ?? '[]');
            } catch { return []; }";
        let kept: Vec<(bool, String)> = serde_json::from_value(self.run(take).await?)?;
        Ok(kept
            .into_iter()
            .map(|(is_error, text)| Complaint { is_error, text })
            .collect())
    }
}
