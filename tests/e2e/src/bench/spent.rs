//! What does a page spend its time on, by Chromium's own account?

use std::fmt;

use anyhow::{Context as _, Result};
use serde_json::{json, Value};
use thirtyfour::WebDriver;

use super::report::figure;

/// Milliseconds of the page's thread.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spent {
    pub(super) script: f64,
    pub(super) layout: f64,
    pub(super) style: f64,
}

impl Spent {
    /// By the page up to now.
    pub(super) async fn by(session: &WebDriver) -> Result<Self> {
        let cdp = session.cdp();
        cdp.send_raw("Performance.enable", json!({})).await?;
        let told = cdp.send_raw("Performance.getMetrics", json!({})).await?;
        let metrics = told.get("metrics").and_then(Value::as_array);
        let metrics = metrics.context("no metrics")?;
        let of = |name: &'static str| {
            let is_it = |metric: &&Value| metric.get("name").is_some_and(|other| other == name);
            let found = metrics.iter().find(is_it);
            let seconds = found.and_then(|metric| metric.get("value")?.as_f64());
            seconds.map(|seconds| seconds * 1000.0).context(name)
        };
        Ok(Self {
            script: of("ScriptDuration")?,
            layout: of("LayoutDuration")?,
            style: of("RecalcStyleDuration")?,
        })
    }
}

impl fmt::Display for Spent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [script, layout, style] = [self.script, self.layout, self.style].map(figure);
        write!(
            f,
            "script {script} ms, layout {layout} ms, style {style} ms"
        )
    }
}
