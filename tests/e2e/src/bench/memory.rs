//! How much memory does a page of Chromium take? Its processes' share of what they have, as Linux tells it.

use std::fs;

use anyhow::{Context as _, Result};

use super::report::{figure, Series};
use crate::browser::Browser;

/// The memory of a page in MiB, in the course of a list.
#[derive(Debug, Clone, Copy)]
pub(super) struct Memory {
    pub(super) idle: f64,
    pub(super) most: f64,
    pub(super) held: f64,
    pub(super) after: f64,
}

impl Memory {
    /// The medians of several rounds.
    pub(super) fn said(rounds: &[Self]) -> String {
        let median = |of: fn(&Self) -> f64| {
            let rounds = rounds.iter().map(of).collect();
            figure(Series::new("", rounds).median())
        };
        format!(
            "Chromium: {} MiB of memory (PSS of its page's processes) before the list comes; above that {} MiB \
             at most, {} MiB with the answers, {} MiB after another list is taken; medians of {} rounds.",
            median(|of| of.idle),
            median(|of| of.most - of.idle),
            median(|of| of.held - of.idle),
            median(|of| of.after - of.idle),
            rounds.len()
        )
    }
}

/// What the pages of a browser take now, in MiB.
pub(super) fn page_mib(browser: &Browser) -> Result<f64> {
    let mut kib = 0_u32;
    for id in browser.processes() {
        let of = |file: &str| fs::read_to_string(format!("/proc/{id}/{file}"));
        // One that has ended meanwhile has none.
        let is_page = of("cmdline").is_ok_and(|line| line.contains("--type=renderer"));
        let Some(memory) = is_page.then(|| of("smaps_rollup").ok()).flatten() else {
            continue;
        };
        let pss = memory.lines().find_map(|line| line.strip_prefix("Pss:"));
        let pss = pss.and_then(|pss| pss.split_whitespace().next());
        kib += pss.context("no PSS")?.parse::<u32>()?;
    }
    Ok(f64::from(kib) / 1024.0)
}
