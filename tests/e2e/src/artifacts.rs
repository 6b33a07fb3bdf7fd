//! What is kept of a failed test? Its reason, its picture and its page.

use std::fs;
use std::path::Path;

use tokio::time::timeout;

use crate::limits;
use crate::page::Page;

/// Writes what can still be had; a browser that hangs gives nothing.
pub(crate) async fn keep(page: &Page, folder: &Path, test: &str, reason: &str) {
    let name: String = test
        .chars()
        .map(|c| {
            if c.is_alphanumeric() || c == '-' {
                c
            } else {
                '_'
            }
        })
        .collect();
    let file = |ending: &str| folder.join(format!("{}-{name}.{ending}", page.engine.name()));
    let _ = fs::write(file("txt"), reason);
    let _ = timeout(limits::ARTIFACTS, async {
        let html = "return document.documentElement.outerHTML";
        if let Ok(serde_json::Value::String(html)) = page.run(html).await {
            let _ = fs::write(file("html"), html);
        }
        if let Ok(picture) = page.driver.screenshot_as_png().await {
            let _ = fs::write(file("png"), picture);
        }
    })
    .await;
}
